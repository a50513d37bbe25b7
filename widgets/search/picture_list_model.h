#pragma once

#include "widgets/search/picture_source.h"

#include <QAbstractListModel>
#include <QCache>
#include <QPixmap>

#include <memory>

namespace onelogit::widgets {

/// The first rows of a ranking. DisplayRole is the logit as text, DecorationRole the thumbnail (null pixmap while it is
/// missing), ToolTipRole the path and logit. Changing the count inserts or removes rows at the end only.
class PictureListModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int pathRole = Qt::UserRole;
    static constexpr int logitRole = Qt::UserRole + 1;
    static constexpr int unreadableRole = Qt::UserRole + 2; ///< bool: no thumbnail will come

    explicit PictureListModel(QObject* parent = nullptr);

    /// Another ranking: a reset, which forgets all thumbnails. Null empties it.
    void setRanking(std::shared_ptr<const PictureSource> ranking, int hits);
    /// Clamped to the ranking's rows.
    void setHitCount(int hits);

    /// Kept within a fixed number of bytes, the least recently drawn leave first. A null image marks the row as
    /// unreadable. Rows outside the ranking are ignored.
    void setThumbnail(int row, const QImage& image);
    [[nodiscard]] bool needsThumbnail(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const PictureSource> source;
    int count = 0;
    mutable QCache<int, QPixmap> thumbnails;
};

} // namespace onelogit::widgets
