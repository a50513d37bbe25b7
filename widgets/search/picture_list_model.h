#pragma once

#include "widgets/search/picture_source.h"

#include <QAbstractListModel>
#include <QCache>
#include <QPixmap>

#include <limits>
#include <memory>

namespace onelogit::widgets {

/// The first rows of a ranking. DisplayRole is the logit as text, DecorationRole the thumbnail (null pixmap while it is
/// missing), ToolTipRole the path and logit. Changing the count inserts or removes rows at the end only. Thumbnails
/// belong to paths, so that pictures keep them where they move.
class PictureListModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int pathRole = Qt::UserRole;
    static constexpr int logitRole = Qt::UserRole + 1;
    static constexpr int unreadableRole = Qt::UserRole + 2; ///< bool: no thumbnail will come
    static constexpr int marginRole = Qt::UserRole + 3;     ///< double, or invalid while unknown
    static constexpr int answerRole = Qt::UserRole + 4;     ///< bool, or invalid without an answer
    static constexpr int unsureRole = Qt::UserRole + 5;     ///< bool: below the accepted ones

    explicit PictureListModel(QObject* parent = nullptr);

    /// Another ranking: a reset, which forgets all thumbnails. Null empties it.
    void setRanking(std::shared_ptr<const PictureSource> ranking, int hits);
    /// The same search with more pictures or another order: persistent indexes follow their paths by rowOf() of
    /// `ranking`, those of pictures that are no hits any more become invalid. Null is a reset.
    void updateRanking(std::shared_ptr<const PictureSource> ranking, int hits);
    /// Clamped to the ranking's rows.
    void setHitCount(int hits);
    /// Rows from there on are unsure.
    void setAcceptedCount(int accepted);

    /// Kept within a fixed number of bytes, the least recently drawn leave first. A null image marks the row as
    /// unreadable. Rows outside the ranking are ignored.
    void setThumbnail(int row, const QImage& image);
    [[nodiscard]] bool needsThumbnail(int row) const;

    [[nodiscard]] const std::shared_ptr<const PictureSource>& ranking() const { return source; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    /// The files of the rows as text/uri-list and text/plain, written when another program asks.
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    [[nodiscard]] QString spoken(int row, const QString& logit) const;

    std::shared_ptr<const PictureSource> source;
    int count = 0;
    int accepted = std::numeric_limits<int>::max();
    mutable QCache<QString, QPixmap> thumbnails; ///< by path
};

} // namespace onelogit::widgets
