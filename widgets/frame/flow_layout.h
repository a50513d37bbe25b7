#pragma once

#include <QLayout>

#include <vector>

namespace onelogit::widgets {

/// A row that goes on in a next line where it is too narrow. What follows a gap stands at the end of the first line as
/// long as everything fits there. Lines are filled in the direction of reading; each item is centred in its line. The
/// widget that it lays out gets the height of its lines, whatever is around it.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// Items that stay together: a caption and its control.
    void addTogether(std::initializer_list<QWidget*> widgets);
    void addGap();

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    /// The widest item, in one line.
    [[nodiscard]] QSize minimumSize() const override;
    /// Everything in one line.
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Places the items in lines from the top of `rect`; returns the height that they take.
    int flow(const QRect& rect) const;
    void placeLine(const QRect& line, std::size_t first, std::size_t behind, bool spread) const;

    std::vector<QLayoutItem*> items; ///< owned
    std::size_t gap = 0;             ///< number of items before it; 0: none
};

} // namespace onelogit::widgets
