#include "widgets/search/grid_view.h"

#include "widgets/theme/palette.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace onelogit::widgets {

GridView::GridView(QWidget* parent) : QAbstractItemView(parent) {
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::DragOnly);
    setDragEnabled(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void GridView::setCellSize(QSize size, int newGap) {
    if ((size == cell && newGap == gap) || size.isEmpty())
        return;
    const int first = visibleRows().first;
    cell = size;
    gap = newGap;
    updateGeometries();
    verticalScrollBar()->setValue(first / columns() * cell.height());
    viewport()->update();
    Q_EMIT visibleRowsChanged();
}

int GridView::columns() const {
    return std::max(1, (viewport()->width() + gap) / cell.width());
}

double GridView::stride() const {
    const int others = columns() - 1;
    return others == 0 ? viewport()->width() : static_cast<double>(viewport()->width() + gap - cell.width()) / others;
}

std::pair<int, int> GridView::visibleRows() const {
    const int first = verticalOffset() / cell.height() * columns();
    const int lastLine = (verticalOffset() + viewport()->height() - 1) / cell.height();
    return {first, std::min(rows(), (lastLine + 1) * columns()) - 1};
}

int GridView::verticalOffset() const {
    return verticalScrollBar()->value();
}

QRect GridView::visualRect(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    const int line = index.row() / columns();
    const int column = index.row() % columns();
    return {QPoint(static_cast<int>(column * stride()), line * cell.height() - verticalOffset()), cell};
}

QModelIndex GridView::indexAt(const QPoint& point) const {
    const int column = static_cast<int>(point.x() / stride());
    const int y = point.y() + verticalOffset();
    if (point.x() < 0 || y < 0 || column >= columns() || point.x() - column * stride() >= cell.width())
        return {};
    const int row = y / cell.height() * columns() + column;
    return row < rows() ? model()->index(row, 0, rootIndex()) : QModelIndex();
}

void GridView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    const QRect rect = visualRect(index);
    if (!rect.isValid())
        return;
    const int height = viewport()->height();
    int by = 0;
    if (hint == PositionAtCenter)
        by = rect.center().y() - height / 2;
    else if (hint == PositionAtTop || rect.top() < 0)
        by = rect.top();
    else if (hint == PositionAtBottom || rect.bottom() >= height)
        by = rect.bottom() - height + 1;
    verticalScrollBar()->setValue(verticalOffset() + by);
}

QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    if (rows() == 0)
        return {};
    const int page = std::max(1, viewport()->height() / cell.height()) * columns();
    const int from = currentIndex().isValid() ? currentIndex().row() : -1;
    int to = from;
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        to = from - 1;
        break;
    case MoveRight:
    case MoveNext:
        to = from + 1;
        break;
    case MoveUp:
        to = from >= columns() ? from - columns() : from;
        break;
    case MoveDown:
        to = from + columns() < rows() ? from + columns() : from;
        break;
    case MovePageUp:
        to = from - page;
        break;
    case MovePageDown:
        to = from + page;
        break;
    case MoveHome:
        to = 0;
        break;
    case MoveEnd:
        to = rows() - 1;
        break;
    }
    return model()->index(std::clamp(from < 0 ? 0 : to, 0, rows() - 1), 0, rootIndex());
}

/// From one corner's cell to the other's in reading order; the base class gives the corners in the order of the hand.
void GridView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
    const QModelIndex from = indexAt(rect.topLeft());
    const QModelIndex to = indexAt(rect.bottomRight());
    QItemSelection selection;
    if (from.isValid() && to.isValid())
        selection.select(from.row() < to.row() ? from : to, from.row() < to.row() ? to : from);
    selectionModel()->select(selection, command);
}

/// Only what is in sight: a selection may hold a million rows.
QRegion GridView::visualRegionForSelection(const QItemSelection& selection) const {
    const auto [first, last] = visibleRows();
    QRegion region;
    for (const QItemSelectionRange& range : selection) {
        for (int row = std::max(first, range.top()); row <= std::min(last, range.bottom()); ++row)
            region += visualRect(model()->index(row, 0, rootIndex()));
    }
    return region;
}

void GridView::scrollRowTo(int row, int y) {
    verticalScrollBar()->setValue(row / columns() * cell.height() - y);
}

void GridView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        Q_EMIT previewToggled();
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

/// From the keyboard the menu stands at the current picture.
void GridView::contextMenuEvent(QContextMenuEvent* event) {
    QPoint at = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (!currentIndex().isValid())
            return;
        scrollTo(currentIndex());
        at = visualRect(currentIndex()).center();
    }
    Q_EMIT menuRequested(viewport()->mapToGlobal(at));
    event->accept();
}

void GridView::setModel(QAbstractItemModel* newModel) {
    QAbstractItemView::setModel(newModel);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, &GridView::rowsChanged);
}

void GridView::reset() {
    QAbstractItemView::reset();
    verticalScrollBar()->setValue(0);
    rowsChanged();
}

void GridView::rowsChanged() {
    updateGeometries();
    viewport()->update();
    Q_EMIT visibleRowsChanged();
}

void GridView::updateGeometries() {
    const int lines = (rows() + columns() - 1) / columns();
    verticalScrollBar()->setSingleStep(std::max(1, cell.height() / 3));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, lines * cell.height() - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void GridView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QModelIndex hovered = indexAt(viewport()->mapFromGlobal(QCursor::pos()));
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = visualRect(index);
        if (!event->region().intersects(option.rect))
            continue;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, index == hovered);
        itemDelegate()->paint(&painter, option, index);
    }
    if (hasFocus()) {
        painter.setPen(QPen(paletteOf(*this).accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void GridView::resizeEvent(QResizeEvent* event) {
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
    Q_EMIT visibleRowsChanged();
}

void GridView::scrollContentsBy(int, int) {
    viewport()->update();
    Q_EMIT visibleRowsChanged();
}

void GridView::rowsInserted(const QModelIndex& parent, int start, int end) {
    QAbstractItemView::rowsInserted(parent, start, end);
    rowsChanged();
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QAbstractItemView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

} // namespace onelogit::widgets
