#pragma once

#include <QWidget>

class QHBoxLayout;

namespace onelogit::widgets {

/// A main part and a panel of fixed width at its end, which goes where there is no room for both.
class SidePanelRow : public QWidget {
public:
    SidePanelRow(QLayout* main, QWidget* panel, QWidget* parent = nullptr);

    /// The main part's alone.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int widthOfMain() const;

    QHBoxLayout* row;
    QLayout* main;
    QWidget* panel;
};

} // namespace onelogit::widgets
