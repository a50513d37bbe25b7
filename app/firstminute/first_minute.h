#pragma once

#include "app/firstminute/tour.h"
#include "app/mainwindow/workspace.h"
#include "app/settings/settings.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace onelogit::widgets {
class TopBar;
class WelcomePage;
} // namespace onelogit::widgets

namespace onelogit::app {

class Commands;
class FileOpener;
class MainWindow;
class MessageDesk;

/// What a new person meets first: the welcome page, the tour, and whether the window speaks plainly or as the field
/// does. Made with the window and gone with it.
class FirstMinute : public QObject {
    Q_OBJECT

public:
    /// What it needs of the window.
    struct Parts {
        Commands& commands;
        widgets::TopBar& bar;
        FileOpener& opener;
        MessageDesk& messages;
    };

    FirstMinute(MainWindow& window, const Workspace& workspace, const Parts& parts, const Settings& settings);

    /// The welcome page, for the window to own.
    [[nodiscard]] QWidget* page() const;
    /// Before another page is shown.
    void pageChanges(int page);
    /// From now on nothing that removes, writes or chooses files is offered.
    void present();
    /// Project files opened lately that are there, the last one first.
    void setProjects(const QStringList& files);
    void startTour();
    [[nodiscard]] Tour& tour() { return guide; }
    void store(Settings& settings) const;

private:
    void connectPage();
    void connectCommands(int presentationMinutes);
    void fillMinutes(QMenu& menu, int minutes);
    void listRecent();
    void openRecent(int number);
    void openDemo();
    void welcomeWhenEmpty();
    void chooseWords(widgets::Words words);

    MainWindow& window;
    Workspace workspace;
    Parts parts;
    widgets::WelcomePage* welcome;
    QAction* expertAction = nullptr;
    QActionGroup* minuteActions = nullptr;
    Tour guide;
    QStringList projects;
    QStringList listed; ///< paths, as the page lists them
    int lastPage = 0;   ///< of those in the side bar
    bool somethingWasOpen = false;
};

} // namespace onelogit::app
