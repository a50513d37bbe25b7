#include "widgets/search/picture_delegate.h"

#include "widgets/search/picture_list_model.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace onelogit::widgets {
namespace {
constexpr int padding = 4; ///< between card and picture
constexpr double radius = 5;
} // namespace

PictureDelegate::PictureDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

QSize PictureDelegate::cellSize(const QFont& font) const {
    const int card = side + 2 * padding;
    return {card + gap, card + QFontMetrics(font).height() + space::tight + gap};
}

QSize PictureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return cellSize(option.font);
}

QRectF fitted(QSizeF picture, const QRectF& room) {
    const QSizeF size = picture.scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center() - QPointF(size.width(), size.height()) / 2, size};
}

void PictureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Palette& colours = paletteOf(*option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const double card = side + 2 * padding;
    const QRectF frame = QRectF(option.rect.left(), option.rect.top(), card, card);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->setPen(selected ? QPen(colours.accent, 2.5) : QPen(hovered ? colours.outline : colours.border, 1));
    painter->setBrush(colours.surface);
    const double inset = selected ? 1 : 0.5;
    painter->drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset), radius, radius);

    const QRectF room = frame.adjusted(padding, padding, -padding, -padding);
    const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
    if (!picture.isNull()) {
        QPainterPath clip;
        clip.addRoundedRect(room, radius - 2, radius - 2);
        painter->setClipPath(clip);
        painter->drawPixmap(fitted(picture.size(), room), picture, QRectF(picture.rect()));
        painter->setClipping(false);
    } else if (index.data(PictureListModel::unreadableRole).toBool()) {
        const QPixmap mark =
            iconPixmap(QStringLiteral("warning"), colours.mutedText, 24, option.widget->devicePixelRatioF());
        painter->drawPixmap(QRectF(room.center() - QPointF(12, 12), QSizeF(24, 24)), mark, QRectF(mark.rect()));
    }

    painter->setPen(selected ? colours.accent : colours.text);
    painter->setFont(typeFont(option.font, Type::Body, selected));
    painter->drawText(QRectF(frame.left(), frame.bottom() + 2, card, option.fontMetrics.height() + space::tight),
                      Qt::AlignHCenter | Qt::AlignVCenter, index.data().toString());
    painter->restore();
}

} // namespace onelogit::widgets
