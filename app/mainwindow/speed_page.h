#pragma once

#include "app/mainwindow/workspace.h"

#include <QWidget>

class QStackedWidget;

namespace onelogit::widgets {
class EmptyState;
class SpeedBoard;
} // namespace onelogit::widgets

namespace onelogit::app {

/// What one logit saves with the model in use, measured when the page is first shown for it. Object name "speedPage".
class SpeedPage : public QWidget {
    Q_OBJECT

public:
    explicit SpeedPage(const Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    void openModelRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showFigures();
    void showWords();
    void startWhenShown();

    Workspace workspace;
    std::string digest; ///< of the model whose own number of classes the handle was put on
    widgets::SpeedBoard* board = nullptr;
    widgets::EmptyState* empty = nullptr;
    QStackedWidget* stack = nullptr;
};

} // namespace onelogit::app
