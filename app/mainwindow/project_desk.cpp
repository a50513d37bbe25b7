#include "app/mainwindow/project_desk.h"

#include "app/commands/recent_entries.h"
#include "app/firstminute/first_minute.h"
#include "app/mainwindow/file_opener.h"
#include "app/mainwindow/main_window.h"
#include "app/mainwindow/message_desk.h"
#include "app/mainwindow/save_dialog.h"
#include "app/text/path_text.h"
#include "widgets/theme/list_text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace onelogit::app {
namespace {

using widgets::MessageLevel;

QAction* action(const MainWindow& window, const char* name) {
    return window.findChild<QAction*>(QStringLiteral("action.") + QLatin1String(name));
}

} // namespace

ProjectDesk::ProjectDesk(ProjectController& open, ModelsController& openModels, MainWindow& shown)
    : QObject(&shown), project(open), models(openModels), window(shown) {
    connectMenu();
    connect(&window.fileOpener(), &FileOpener::projectFound, &project, &ProjectController::open);
    connect(&project, &ProjectController::changed, this, &ProjectDesk::show);
    connect(&project, &ProjectController::failed, &window, &MainWindow::showError);
    connect(&project, &ProjectController::opened, this, &ProjectDesk::tellMissing, Qt::QueuedConnection);
    connect(&project, &ProjectController::saved, this,
            [this] { window.messageDesk().tell(MessageLevel::Info, tr("Project %1 is saved.").arg(project.name())); });
    show();
}

void ProjectDesk::connectMenu() {
    connect(action(window, "openProject"), &QAction::triggered, this, &ProjectDesk::askForFile);
    connect(action(window, "saveProject"), &QAction::triggered, this, [this] {
        if (project.file().isEmpty())
            askWhereToSave();
        else
            project.save();
    });
    connect(action(window, "saveProjectAs"), &QAction::triggered, this, &ProjectDesk::askWhereToSave);
    connect(window.findChild<QMenu*>(QStringLiteral("menu.recentProjects")), &QMenu::aboutToShow, &project,
            &ProjectController::lookAtRecent);
    connect(action(window, "clearRecentProjects"), &QAction::triggered, &project, [this] { project.setRecent({}); });
    connect(action(window, "closeProject"), &QAction::triggered, &project, &ProjectController::close);
}

void ProjectDesk::show() {
    const QString program = QStringLiteral("OneLogit");
    const bool open = !project.file().isEmpty();
    window.setWindowTitle(open ? QStringLiteral("%1[*] – %2").arg(project.name(), program) : program);
    window.setWindowModified(open && project.modified());
    action(window, "closeProject")->setEnabled(open);
    listRecent();
    QStringList there = project.recent();
    there.removeIf([this](const QString& file) { return project.isMissing(file); });
    window.firstMinute().setProjects(there);
}

void ProjectDesk::listRecent() {
    auto* menu = window.findChild<QMenu*>(QStringLiteral("menu.recentProjects"));
    removeEntries(menu);
    int number = 0;
    for (const QString& file : project.recent()) {
        QAction* entry =
            insertEntry(menu, QStringLiteral("recentProject"), number++, QFileInfo(file).completeBaseName(), file);
        connect(
            entry, &QAction::triggered, &project, [this, file] { project.open(file); }, Qt::QueuedConnection);
        if (project.isMissing(file)) {
            entry->setText(Menus::tr("%1 (missing)").arg(entry->text()));
            entry->setEnabled(false);
        }
    }
    action(window, "clearRecentProjects")->setEnabled(number > 0);
}

void ProjectDesk::tellMissing() {
    const QStringList& missing = project.missing();
    if (missing.isEmpty())
        return;
    QStringList names;
    for (const QString& file : missing)
        names << QFileInfo(file).fileName();
    window.messageDesk().tell(MessageLevel::Warning,
                              tr("Project %1 is open without %n file(s) that are not where they were: %2", nullptr,
                                 static_cast<int>(missing.size()))
                                  .arg(project.name(), widgets::listText(names)),
                              tr("Find %1…").arg(names.first()), [this, first = missing.first()] { find(first); });
}

void ProjectDesk::find(const QString& missing) {
    auto* dialog =
        new QFileDialog(&window, tr("Find %1").arg(QFileInfo(missing).fileName()), QFileInfo(project.file()).path());
    dialog->setObjectName(QStringLiteral("findProjectModel"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, missing](const QString& path) {
        models.open({absoluteText(path)}, ModelsController::AfterOpening::Keep);
        project.found(missing);
        tellMissing();
    });
    dialog->open();
}

void ProjectDesk::askForFile() {
    auto* dialog = new QFileDialog(&window, tr("Open a Project"), QFileInfo(project.file()).path());
    dialog->setObjectName(QStringLiteral("openProject"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Projects (*.onelogit)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, &project, &ProjectController::open);
    dialog->open();
}

void ProjectDesk::askWhereToSave() {
    app::askWhereToSave(&window,
                        {.objectName = QStringLiteral("saveProject"),
                         .title = tr("Save the Project"),
                         .filters = {tr("Projects (*.onelogit)")},
                         .folder = QFileInfo(project.file()).path()},
                        &project, [this](const QString& path) { project.saveAs(path); });
}

} // namespace onelogit::app
