#pragma once

#include "app/commands/menus.h"
#include "app/mainwindow/workspace.h"
#include "app/settings/settings.h"

#include <QMainWindow>
#include <QStringList>

class QStackedWidget;

namespace onelogit::widgets {
class MessageBar;
class SideBar;
class StatusLine;
class TopBar;
} // namespace onelogit::widgets

namespace onelogit::app {

class ChoiceLink;
class ComparePage;
class FileOpener;
class FirstMinute;
class IntakeDesk;
class MessageDesk;
class ModelsPage;
class SearchPage;
class SpeedPage;
class StatusLink;
class TrainPage;

/// The frame: page buttons, model and class, messages, the pages, the status line; and what is dropped on it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum Page { Search, Compare, Train, Speed, Models, Welcome };

    MainWindow(const Workspace& workspace, const Settings& settings);

    /// See FileOpener.
    void openPaths(const QStringList& paths);
    void showPage(Page page);
    void showError(const Error& error);
    /// Where intake finds sample pictures while no folder is open, and what is learned from while nothing else is
    /// chosen.
    void setSpare(const QString& pictures, const QString& labelled);
    [[nodiscard]] FirstMinute& firstMinute() { return *beginning; }
    [[nodiscard]] IntakeDesk& intake() { return *intakeDesk; }
    /// Puts what the window itself knows into the settings.
    void store(Settings& settings) const;
    /// What store() gives; the geometry is left as it is.
    void restore(const Settings& settings);
    [[nodiscard]] MessageDesk& messageDesk() { return *messages; }
    [[nodiscard]] FileOpener& fileOpener() { return *opener; }

Q_SIGNALS:
    void themeChosen(onelogit::widgets::Theme theme);
    /// A code of languages(); empty for the system's.
    void languageChosen(const QString& code);
    void lessMotionChosen(bool less);
    /// By the user, in any way.
    void folderChosen(const QString& folder);
    void demoRequested();
    /// Those of the demo that were taken off the list.
    void demoModelsRequested();
    /// To begin one, or to leave it.
    void presentationRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildLayout();
    void buildSideBar();
    void connectActions();
    void connectPages();
    void connectWorkspace();
    void askForPerson(const WaitingModel& model, bool asked);

    Workspace workspace;
    Commands* commands;
    widgets::SideBar* sideBar = nullptr;
    widgets::TopBar* topBar = nullptr;
    widgets::MessageBar* messageBar = nullptr;
    widgets::StatusLine* statusLine = nullptr;
    QStackedWidget* stage = nullptr; ///< the pages, or what is shown in their place
    QStackedWidget* pages = nullptr;
    SearchPage* searchPage = nullptr;
    ComparePage* comparePage = nullptr;
    TrainPage* trainPage = nullptr;
    SpeedPage* speedPage = nullptr;
    ModelsPage* modelsPage = nullptr;
    MessageDesk* messages = nullptr;
    FileOpener* opener = nullptr;
    IntakeDesk* intakeDesk = nullptr;
    ChoiceLink* choice = nullptr;
    StatusLink* status = nullptr;
    FirstMinute* beginning = nullptr;
};

} // namespace onelogit::app
