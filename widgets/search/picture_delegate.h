#pragma once

#include <QStyledItemDelegate>

namespace onelogit::widgets {

/// A card with the thumbnail, the logit under it, a ring when selected. Small pictures are enlarged with smooth pixels.
class PictureDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PictureDelegate(QObject* parent = nullptr);

    static constexpr int gap = 8; ///< between cards
    int side = 96;                ///< of the square picture in pixels

    /// A cell: card, logit and the distance to the next.
    [[nodiscard]] QSize cellSize(const QFont& font) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The rectangle of a picture of that size fitted into `room` and centred, never enlarged beyond it.
[[nodiscard]] QRectF fitted(QSizeF picture, const QRectF& room);

} // namespace onelogit::widgets
