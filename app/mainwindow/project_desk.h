#pragma once

#include "app/controllers/models_controller.h"
#include "app/session/project_controller.h"

namespace onelogit::app {

class MainWindow;

/// What the window says and asks about project files: its title, the menu, dialogs, and where missing files are.
class ProjectDesk : public QObject {
    Q_OBJECT

public:
    /// Belongs to the window.
    ProjectDesk(ProjectController& project, ModelsController& models, MainWindow& window);

private:
    void connectMenu();
    void show();
    void listRecent();
    void tellMissing();
    void askForFile();
    void askWhereToSave();
    void find(const QString& missing);

    ProjectController& project;
    ModelsController& models;
    MainWindow& window;
};

} // namespace onelogit::app
