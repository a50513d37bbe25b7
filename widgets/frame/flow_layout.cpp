#include "widgets/frame/flow_layout.h"

#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace onelogit::widgets {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::within);
}

FlowLayout::~FlowLayout() {
    while (const QLayoutItem* item = takeAt(0)) // a layout that goes takes itself out of its parent, too
        delete item;
}

void FlowLayout::addTogether(std::initializer_list<QWidget*> widgets) {
    auto* group = new QHBoxLayout;
    group->setSpacing(space::within);
    for (QWidget* widget : widgets)
        group->addWidget(widget);
    addChildLayout(group);
    addItem(group);
}

void FlowLayout::addGap() {
    gap = items.size();
}

void FlowLayout::addItem(QLayoutItem* item) {
    items.push_back(item);
    invalidate();
}

int FlowLayout::count() const {
    return static_cast<int>(items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item)
        items.erase(items.begin() + index);
    return item;
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const {
    QSize size;
    for (const QLayoutItem* item : items) {
        if (item->isEmpty())
            continue;
        const QSize one = item->sizeHint();
        size = {size.width() + (size.width() > 0 ? spacing() : 0) + one.width(), std::max(size.height(), one.height())};
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const int height = flow(rect);
    if (QWidget* widget = parentWidget(); widget && widget->layout() == this && widget->minimumHeight() != height)
        widget->setFixedHeight(height);
}

int FlowLayout::flow(const QRect& rect) const {
    const QRect room = rect.marginsRemoved(contentsMargins());
    int top = room.top();
    std::size_t first = 0;
    while (first < items.size()) {
        int width = 0;
        int height = 0;
        std::size_t behind = first;
        for (; behind < items.size(); ++behind) {
            if (items[behind]->isEmpty())
                continue;
            const QSize size = items[behind]->sizeHint();
            const int wider = width + (width > 0 ? spacing() : 0) + size.width();
            if (width > 0 && wider > room.width())
                break;
            width = wider;
            height = std::max(height, size.height());
        }
        if (width == 0)
            break; // nothing but hidden items
        placeLine({room.left(), top, room.width(), height}, first, behind,
                  gap > 0 && first == 0 && behind == items.size());
        top += height + spacing();
        first = behind;
    }
    const int lines = std::max(0, top - room.top() - spacing());
    return lines + contentsMargins().top() + contentsMargins().bottom();
}

void FlowLayout::placeLine(const QRect& line, std::size_t first, std::size_t behind, bool spread) const {
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = line.left();
    for (std::size_t i = first; i < behind; ++i) {
        if (items[i]->isEmpty())
            continue;
        if (spread && i == gap) {
            int rest = -spacing();
            for (std::size_t j = i; j < behind; ++j)
                rest += items[j]->isEmpty() ? 0 : items[j]->sizeHint().width() + spacing();
            left = std::max(left, line.right() + 1 - rest);
        }
        const QSize size = items[i]->sizeHint().boundedTo({line.width(), line.height()});
        const QRect place(QPoint(left, line.top() + (line.height() - size.height()) / 2), size);
        items[i]->setGeometry(QStyle::visualRect(direction, line, place));
        left += size.width() + spacing();
    }
}

} // namespace onelogit::widgets
