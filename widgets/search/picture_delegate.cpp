#include "widgets/search/picture_delegate.h"

#include "widgets/charts/unit_text.h"
#include "widgets/search/picture_list_model.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace onelogit::widgets {
namespace {
constexpr int padding = 4; ///< between card and picture
constexpr double radius = 5;
constexpr int badgeSide = 18;

/// A mark in a corner of the picture: an icon, or a question mark without one.
void paintBadge(QPainter& painter, const Palette& colours, const QPointF& corner, const QString& iconName,
                const QStyleOptionViewItem& option) {
    const QRectF badge(corner, QSizeF(badgeSide, badgeSide));
    painter.setPen(QPen(colours.outline, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(badge.adjusted(0.5, 0.5, -0.5, -0.5), radius - 2, radius - 2);
    if (iconName.isEmpty()) {
        painter.setPen(colours.text);
        painter.setFont(typeFont(option.font, Type::Small, true));
        painter.drawText(badge, Qt::AlignCenter, QStringLiteral("?"));
        return;
    }
    const bool yes = iconName == QLatin1String("check");
    const QPixmap mark = iconPixmap(iconName, yes ? colours.alignedText : colours.error, badgeSide - 4,
                                    option.widget->devicePixelRatioF());
    painter.drawPixmap(badge.adjusted(2, 2, -2, -2), mark, QRectF(mark.rect()));
}

/// The logit, and right of it the margin where there is room for both.
void paintNumbers(QPainter& painter, const Palette& colours, const QRectF& frame, const QStyleOptionViewItem& option,
                  const QModelIndex& index) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QFont font = typeFont(option.font, Type::Body, selected);
    const QFont small = typeFont(option.font, Type::Small);
    const QString logit = index.data().toString();
    const QVariant known = index.data(PictureListModel::marginRole);
    QString margin;
    if (known.isValid())
        margin = (known.toDouble() >= 0 ? QStringLiteral("+") : QString()) + logitText(known.toDouble(), 1);
    const double logitWidth = QFontMetricsF(font).horizontalAdvance(logit);
    const double marginWidth = margin.isEmpty() ? 0 : space::tight + 2 + QFontMetricsF(small).horizontalAdvance(margin);
    const bool both = !margin.isEmpty() && logitWidth + marginWidth <= frame.width();
    const double left = frame.left() + (frame.width() - logitWidth - (both ? marginWidth : 0)) / 2;
    const QRectF line(left, frame.bottom() + 2, frame.right() - left, option.fontMetrics.height() + space::tight);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setPen(selected ? colours.accent : colours.text);
    painter.setFont(font);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, logit);
    if (!both)
        return;
    painter.setPen(colours.mutedText);
    painter.setFont(small);
    painter.drawText(line.adjusted(logitWidth + space::tight + 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, margin);
}
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
    const bool unsure = index.data(PictureListModel::unsureRole).toBool();
    QPen edge = selected ? QPen(colours.accent, 2.5) : QPen(hovered || unsure ? colours.outline : colours.border, 1);
    if (unsure)
        edge.setStyle(Qt::DashLine);
    painter->setPen(edge);
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

    if (const QVariant answer = index.data(PictureListModel::answerRole); answer.isValid())
        paintBadge(*painter, colours, room.topLeft(),
                   answer.toBool() ? QStringLiteral("check") : QStringLiteral("close"), option);
    if (unsure)
        paintBadge(*painter, colours, room.topRight() - QPointF(badgeSide, 0), {}, option);
    paintNumbers(*painter, colours, frame, option, index);
    painter->restore();
}

} // namespace onelogit::widgets
