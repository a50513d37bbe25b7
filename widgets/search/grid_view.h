#pragma once

#include <QAbstractItemView>

#include <utility>

namespace onelogit::widgets {

/// A list in rows of equal cells. Every position is computed from the row number, so a million rows cost the same as
/// ten; QListView lays out each of them. Arrow keys, Home, End, Page Up and Page Down move; Shift selects the rows in
/// between in reading order, Ctrl adds, Ctrl+A selects all as one range. Rows can be dragged out.
class GridView : public QAbstractItemView {
    Q_OBJECT

public:
    explicit GridView(QWidget* parent = nullptr);

    /// The size of a cell, of which the last `newGap` pixels to the right are empty; keeps the top row in sight.
    void setCellSize(QSize size, int newGap);

    /// Scrolls so that the row's top is `y` pixels below the view's, as far as there are rows.
    void scrollRowTo(int row, int y);

    /// First and last row drawn now; last < first when none is.
    [[nodiscard]] std::pair<int, int> visibleRows() const;

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void reset() override;
    void setModel(QAbstractItemModel* model) override;
    /// Does nothing: searching a million texts for a typed letter would stop the window.
    void keyboardSearch(const QString&) override {}

Q_SIGNALS:
    /// Scrolled, resized, or rows came or went.
    void visibleRowsChanged();
    /// The current row changed; -1 for none.
    void currentRowChanged(int row);
    /// Space.
    void previewToggled();
    void copyRequested();
    void menuRequested(const QPoint& globalPosition);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex&) const override { return false; }
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    [[nodiscard]] int rows() const { return model() ? model()->rowCount(rootIndex()) : 0; }
    [[nodiscard]] int columns() const;
    void rowsChanged();
    /// Cells spread over the whole width: distance from one cell's left edge to the next.
    [[nodiscard]] double stride() const;

    QSize cell{120, 144};
    int gap = 0;
};

} // namespace onelogit::widgets
