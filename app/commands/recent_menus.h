#pragma once

#include "app/commands/commands.h"
#include "app/mainwindow/workspace.h"

namespace onelogit::app {

/// Fills the submenus of folders and models that were open lately. Entries are named "recentFolder<N>" and
/// "recentModel<N>", from 0.
class RecentMenus : public QObject {
    Q_OBJECT

public:
    RecentMenus(Commands& commands, const Workspace& workspace, QObject* parent);

Q_SIGNALS:
    void folderChosen(const QString& path);
    void modelChosen(const QString& path);
    /// The file is not where it was.
    void missingModelChosen(const onelogit::app::RecentModel& model);

private:
    void listFolders();
    void listModels();

    Workspace workspace;
    QMenu* folders;
    QMenu* models;
    QAction* clearFolders;
    QAction* clearModels;
};

} // namespace onelogit::app
