#pragma once

#include <QStyledItemDelegate>

namespace onelogit::widgets {

/// A row of the palette: text with its matched letters bold, the hint muted behind it, the shortcut at the end.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace onelogit::widgets
