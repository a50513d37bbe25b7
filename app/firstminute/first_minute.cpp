#include "app/firstminute/first_minute.h"

#include "app/commands/commands.h"
#include "app/firstminute/stage.h"
#include "app/firstminute/tour_steps.h"
#include "app/mainwindow/file_opener.h"
#include "app/mainwindow/main_window.h"
#include "app/mainwindow/message_desk.h"
#include "widgets/frame/top_bar.h"
#include "widgets/welcome/welcome_page.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>
#include <QSignalBlocker>

#include <utility>

namespace onelogit::app {
namespace {
constexpr int mostProjects = 2;
constexpr int mostOfBoth = 4; ///< with folders; leaves room for models
} // namespace

FirstMinute::FirstMinute(MainWindow& shownIn, const Workspace& shared, const Parts& given, const Settings& settings)
    : QObject(&shownIn),
      window(shownIn),
      workspace(shared),
      parts(given),
      welcome(new widgets::WelcomePage),
      guide(shownIn, tourSteps(), [this](int number) { window.showPage(static_cast<MainWindow::Page>(number)); }) {
    welcome->setShownAtStart(settings.welcomeAtStart);
    connectPage();
    connectCommands(settings.presentationMinutes);
    connect(&workspace.recent, &RecentModels::changed, this, &FirstMinute::listRecent);
    connect(&workspace.recentFolders, &RecentFolders::changed, this, &FirstMinute::listRecent);
    connect(&workspace.models, &ModelsController::modelsChanged, this, &FirstMinute::welcomeWhenEmpty);
    listRecent();
    chooseWords(settings.words);
}

QWidget* FirstMinute::page() const {
    return welcome;
}

void FirstMinute::pageChanges(int page) {
    if (page != MainWindow::Welcome)
        lastPage = page;
    parts.bar.setVisible(page != MainWindow::Welcome);
}

void FirstMinute::present() {
    setStage(window);
    parts.opener.openFoldersOnly();
    parts.messages.tell(widgets::MessageLevel::Info,
                        tr("Drop a folder of pictures here to search it. Escape leaves the presentation."));
}

void FirstMinute::connectCommands(int presentationMinutes) {
    Commands& commands = parts.commands;
    commands.on("welcome", this, [this] {
        window.showPage(MainWindow::Welcome);
        welcome->focusFirst();
    });
    commands.on("presentation", this, [this] { Q_EMIT window.presentationRequested(); });
    connect(&parts.bar, &widgets::TopBar::wordsChosen, this, &FirstMinute::chooseWords);
    commands.on("tour", this, [this] { startTour(); });
    expertAction = commands.action("expertWords");
    connect(expertAction, &QAction::toggled, this,
            [this](bool on) { chooseWords(on ? widgets::Words::Expert : widgets::Words::Plain); });
    fillMinutes(*commands.menu("presentationMinutes"), presentationMinutes);
}

void FirstMinute::fillMinutes(QMenu& menu, int minutes) {
    QList<int> offered{0, 1, 3, 5, 10, 30};
    if (!offered.contains(minutes))
        offered.append(minutes);
    minuteActions = new QActionGroup(&menu);
    for (const int each : offered) {
        QAction* action = menu.addAction(each == 0 ? tr("&Never") : tr("After %n minute(s)", nullptr, each));
        action->setObjectName(QStringLiteral("action.presentationMinutes%1").arg(each));
        action->setStatusTip(tr("Without a key, a click or a move of the pointer"));
        action->setCheckable(true);
        action->setChecked(each == minutes);
        action->setData(each);
        minuteActions->addAction(action);
    }
}

void FirstMinute::connectPage() {
    connect(welcome, &widgets::WelcomePage::demoRequested, this, [this] {
        openDemo();
        window.showPage(MainWindow::Compare);
    });
    connect(welcome, &widgets::WelcomePage::openFolderRequested, &parts.opener, &FileOpener::askForFolder);
    connect(welcome, &widgets::WelcomePage::openModelRequested, &parts.opener, &FileOpener::askForModel);
    connect(welcome, &widgets::WelcomePage::tourRequested, this, &FirstMinute::startTour);
    connect(welcome, &widgets::WelcomePage::recentChosen, this, &FirstMinute::openRecent);
    connect(&workspace.models, &ModelsController::openedOnRequest, this, [this] {
        if (welcome->isVisible())
            window.showPage(MainWindow::Search);
    });
}

void FirstMinute::listRecent() {
    QList<widgets::OpenedBefore> entries;
    listed.clear();
    const auto add = [&](const QString& iconName, const QString& path, const QString& title = {}) {
        const QFileInfo file(path);
        listed.append(path);
        entries.append({.iconName = iconName,
                        .title = title.isEmpty() ? file.fileName() : title,
                        .place = file.path(),
                        .toolTip = tr("Opens %1 again").arg(path)});
    };
    for (const QString& project : projects.first(qMin<qsizetype>(mostProjects, projects.size())))
        add(QStringLiteral("project"), project, QFileInfo(project).completeBaseName());
    for (const QString& folder : workspace.recentFolders.entries())
        if (entries.size() < mostOfBoth)
            add(QStringLiteral("folder"), folder);
    for (const RecentModel& model : workspace.recent.entries())
        if (!model.missing && entries.size() < widgets::WelcomePage::mostRecent)
            add(QStringLiteral("model"), model.path);
    welcome->setRecent(entries);
}

void FirstMinute::setProjects(const QStringList& files) {
    if (std::exchange(projects, files) != files)
        listRecent();
}

void FirstMinute::openRecent(int number) {
    window.openPaths({listed.at(number)});
}

/// The last model was taken off the list and no folder is open.
void FirstMinute::welcomeWhenEmpty() {
    const bool open = !workspace.models.models().empty() || !workspace.folder.folder().isEmpty();
    if (std::exchange(somethingWasOpen, open) && !open)
        window.showPage(MainWindow::Welcome);
}

void FirstMinute::openDemo() {
    Q_EMIT window.demoModelsRequested();
    Q_EMIT window.demoRequested();
}

void FirstMinute::startTour() {
    if (workspace.folder.folder().isEmpty() || workspace.models.models().empty())
        openDemo();
    guide.start();
}

void FirstMinute::chooseWords(widgets::Words words) {
    parts.bar.setWords(words);
    if (expertAction) {
        const QSignalBlocker quiet(expertAction);
        expertAction->setChecked(words == widgets::Words::Expert);
    }
    if (words != widgets::wordsOf(window))
        widgets::setWords(window, words);
}

void FirstMinute::store(Settings& settings) const {
    settings.page = lastPage;
    settings.words = widgets::wordsOf(window);
    settings.welcomeAtStart = welcome->shownAtStart();
    if (const QAction* chosen = minuteActions ? minuteActions->checkedAction() : nullptr)
        settings.presentationMinutes = chosen->data().toInt();
}

} // namespace onelogit::app
