#pragma once

#include "app/mainwindow/menus.h"
#include "app/mainwindow/workspace.h"
#include "app/settings/settings.h"

#include <QMainWindow>
#include <QStringList>

class QStackedWidget;

namespace onelogit::widgets {
class MessageBar;
enum class MessageLevel;
class SideBar;
class StatusLine;
class TopBar;
} // namespace onelogit::widgets

namespace onelogit::app {

class ComparePage;
class SearchPage;

/// The frame: page buttons, model and class, messages, the pages, the status line; and what is dropped on it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum Page { Search, Compare };

    MainWindow(const Workspace& workspace, const Settings& settings);

    /// Model files by their suffix, everything else is taken for a folder; what it is not is said by a message.
    void openPaths(const QStringList& paths);
    void showPage(Page page);
    void showError(const Error& error);
    /// Puts what the window itself knows into the settings.
    void store(Settings& settings) const;

Q_SIGNALS:
    void themeChosen(onelogit::widgets::Theme theme);
    /// By the user, in any way.
    void folderChosen(const QString& folder);
    void modelChosen(const QString& path);
    void demoRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildLayout();
    void connectActions();
    void connectWorkspace();
    void askForFolder();
    void askForModel();
    void showModels();
    void showClasses();
    void pickClass(int number);
    void showState();
    void tell(widgets::MessageLevel level, const QString& text, const QString& actionText = {});
    void showJobs();
    void showStatus();

    Workspace workspace;
    Actions actions;
    widgets::SideBar* sideBar = nullptr;
    widgets::TopBar* topBar = nullptr;
    widgets::MessageBar* messages = nullptr;
    widgets::StatusLine* status = nullptr;
    bool tellsSkipped = false; ///< the message is about skipped files
    QStackedWidget* pages = nullptr;
    SearchPage* searchPage = nullptr;
    ComparePage* comparePage = nullptr;
};

} // namespace onelogit::app
