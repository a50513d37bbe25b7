#pragma once

#include "app/mainwindow/workspace.h"

#include <QObject>

namespace onelogit::widgets {
class TopBar;
}

namespace onelogit::app {

/// The model and class pickers of the top bar: they show what the controllers hold and bring the person's choice there.
class ChoiceLink : public QObject {
    Q_OBJECT

public:
    ChoiceLink(const Workspace& workspace, widgets::TopBar& bar);

    /// Shows all models instead of one, and offers all classes together.
    void setAllModels(bool all);

private:
    void showModels();
    void showClasses();
    void pickClass(int number);

    Workspace workspace;
    widgets::TopBar& bar;
    bool allModels = false;
};

} // namespace onelogit::app
