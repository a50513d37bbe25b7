#include "widgets/commands/palette_delegate.h"

#include "widgets/commands/palette_model.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace onelogit::widgets {
namespace {

/// Draws the text with some letters bold; returns its width.
int drawMatched(QPainter& painter, const QRect& rect, const QString& text, const QList<int>& bold, const QFont& font,
                Qt::LayoutDirection direction) {
    QList<QTextLayout::FormatRange> ranges;
    for (const int place : bold) {
        QTextLayout::FormatRange range;
        range.start = place;
        range.length = 1;
        range.format.setFontWeight(QFont::Bold);
        ranges.append(range);
    }
    const QFontMetrics widest(typeFont(font, Type::Body, true));
    const QString shown = widest.elidedText(text, Qt::ElideMiddle, rect.width());
    QTextLayout layout(shown, font);
    if (shown == text)
        layout.setFormats(ranges);
    QTextOption how;
    how.setTextDirection(direction);
    how.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft));
    how.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(how);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    return qCeil(line.naturalTextWidth());
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {0, option.fontMetrics.height() + space::within};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Palette& colours = paletteOf(*option.widget);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (current)
        painter->fillRect(option.rect, colours.accent);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.hover);
    const QRect inner = option.rect.adjusted(space::within, 0, -space::within, 0);
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(option.direction, inner,
                                  QRect(inner.left() + left, inner.top(), width, inner.height()));
    };
    const auto side = [&](Qt::Alignment alignment) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter);
    };
    const QString shortcut = index.data(PaletteModel::shortcutRole).toString();
    const int forKeys = shortcut.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(shortcut) + space::between;
    const QColor muted = current ? colours.onAccent : colours.mutedText;
    painter->setFont(option.font);
    painter->setPen(muted);
    painter->drawText(place(inner.width() - forKeys, forKeys), side(Qt::AlignRight), shortcut);
    painter->setPen(current ? colours.onAccent : colours.text);
    const int room = inner.width() - forKeys;
    const int used =
        drawMatched(*painter, place(0, room), index.data().toString(),
                    index.data(PaletteModel::placesRole).value<QList<int>>(), option.font, option.direction);
    const int left = used + space::inner;
    if (room - left > space::between) {
        painter->setFont(typeFont(QApplication::font(), Type::Small));
        painter->setPen(muted);
        const QString hint = painter->fontMetrics().elidedText(index.data(PaletteModel::hintRole).toString(),
                                                               Qt::ElideMiddle, room - left);
        painter->drawText(place(left, room - left), side(Qt::AlignLeft), hint);
    }
    painter->restore();
}

} // namespace onelogit::widgets
