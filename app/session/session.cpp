#include "app/session/session.h"

#include "app/mainwindow/main_window.h"
#include "app/mainwindow/message_desk.h"
#include "app/mainwindow/project_desk.h"
#include "app/text/error_text.h"
#include "app/text/path_text.h"
#include "engine/storage/xdg.h"
#include "widgets/theme/list_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace onelogit::app {
namespace {

using widgets::MessageLevel;

QString timeText(const QDateTime& moment) {
    const QDateTime local = moment.toLocalTime();
    const QString time = local.time().toString(QStringLiteral("HH:mm:ss"));
    if (local.date() == QDate::currentDate())
        return time;
    return widgets::listText({QLocale().toString(local.date(), QLocale::ShortFormat), time});
}

} // namespace

QString userSessionFolder() {
    return toText(storage::dataFolder() / "sessions");
}

SessionStart findSession(const QString& folder, std::chrono::milliseconds untilSteady) {
    auto store = std::make_shared<SessionStore>(folder);
    FoundSession found = store->open(loadSettings());
    return {.store = std::move(store), .found = std::move(found), .untilSteady = untilSteady};
}

Session::Session(const Workspace& shared, Settings& live, SessionStart begun, DemoPlaces places, QObject* parent)
    : QObject(parent),
      workspace(shared),
      settings(live),
      start(std::move(begun)),
      demo(std::move(places)),
      projects(shared.queue, [this] { return workOf(state()); }),
      keeper(shared.queue, start.store, start.found.state, [this] { return state(); }) {
    projects.setRecent(settings.recentProjects);
    steady.setSingleShot(true);
    steady.setInterval(start.untilSteady);
    connect(&steady, &QTimer::timeout, this, [this] { start.store->steady(); });
    listen();
}

void Session::listen() {
    const auto touch = [this] { keeper.touch(); };
    connect(&workspace.thresholds, &Thresholds::changed, &keeper, touch);
    connect(&workspace.models, &ModelsController::modelsChanged, &keeper, touch);
    connect(&workspace.models, &ModelsController::currentModelChanged, &keeper, touch);
    connect(&workspace.models, &ModelsController::classChanged, &keeper, touch);
    connect(&workspace.models, &ModelsController::openingChanged, &keeper, touch);
    connect(&workspace.recent, &RecentModels::changed, &keeper, touch);
    connect(&workspace.recentFolders, &RecentFolders::changed, &keeper, touch);
    connect(&workspace.shortcuts, &ShortcutBook::changed, &keeper, touch);
    connect(&workspace.data, &DataController::openingChanged, &keeper, touch);
    connect(&workspace.folder, &FolderController::folderChanged, &keeper, touch);
    connect(&workspace.search, &SearchController::scoreChanged, &keeper, touch);
    connect(&workspace.search, &SearchController::thresholdChanged, &keeper, touch);
    connect(&workspace.operating, &OperatingController::changed, &keeper, touch);
    connect(&workspace.overlap, &OverlapController::changed, &keeper, touch);
    connect(&workspace.trainingData, &TrainingData::changed, &keeper, touch);
    connect(&projects, &ProjectController::changed, &keeper, touch);
    connect(&projects, &ProjectController::opened, this, &Session::takeProject);
    connect(&keeper, &SessionKeeper::looked, &projects,
            [this](const SessionState& now) { projects.compare(workOf(now)); });
    QCoreApplication::instance()->installEventFilter(&keeper);
}

void Session::attach(MainWindow& shown) {
    window = &shown;
    new ProjectDesk(projects, workspace.models, shown);
    connect(&keeper, &SessionKeeper::failed, &shown, [&shown](const Error& error) {
        shown.messageDesk().tell(MessageLevel::Warning,
                                 tr("What you do is not kept for the next start. %1").arg(errorText(error)));
    });
}

SessionState Session::state() const {
    SessionState now{.settings = settings,
                     .aim = {.target = workspace.operating.target(),
                             .value = workspace.operating.targetValue(),
                             .unsure = workspace.search.unsureWidth()},
                     .thresholds = workspace.thresholds.all(),
                     .project = projects.file()};
    if (window)
        window->store(now.settings);
    now.settings.model = workspace.models.preferredModel();
    now.settings.models = workspace.models.order();
    now.settings.className = workspace.models.classToKeep();
    now.settings.recent = workspace.recent.entries();
    now.settings.recentFolders = workspace.recentFolders.entries();
    now.settings.shortcuts = workspace.shortcuts.changes();
    now.settings.data = workspace.data.opening().value_or(workspace.data.choice());
    if (now.settings.data.only)
        now.settings.data = {};
    now.settings.recentData = workspace.data.recent();
    now.settings.recentProjects = projects.recent();
    return now;
}

void Session::begin() {
    begun = true;
    const SessionState& former = start.found.state;
    workspace.models.preferModel(settings.model.isEmpty() ? demo.model : settings.model);
    workspace.models.setClassName(settings.className);
    workspace.models.setOrder(settings.models);
    workspace.recent.setEntries(settings.recent);
    workspace.recentFolders.setEntries(settings.recentFolders);
    workspace.data.restore(settings.data, settings.recentData);
    workspace.thresholds.replace(former.thresholds);
    workspace.operating.restore(former.aim.target, former.aim.value);
    workspace.search.setUnsureWidth(former.aim.unsure);
    if (!settings.folder.isEmpty())
        workspace.folder.open(settings.folder);
    projects.resume(former.project);
    projects.lookAtRecent();
    QStringList own = settings.models;
    own.removeIf([this](const QString& path) { return path.startsWith(demo.folder); });
    workspace.models.open(own, ModelsController::AfterOpening::Keep);
    if (!start.store)
        return;
    keeper.begin();
    steady.start();
    tellBeginning();
}

void Session::end() {
    if (!start.store)
        return;
    steady.stop();
    keeper.end();
    if (!begun)
        start.found.endedBadly ? start.store->asFound() : start.store->endWell();
}

void Session::tellBeginning() {
    const FoundSession& found = start.found;
    MessageDesk& messages = window->messageDesk();
    if (!start.store->usable())
        messages.tell(MessageLevel::Warning, tr("What you do is not kept for the next start: %1 cannot be written.")
                                                 .arg(QFileInfo(start.store->file()).path()));
    else if (found.refusal.code == ErrorCode::UnsupportedVersion && !found.setAside.isEmpty())
        messages.tell(MessageLevel::Warning, tr("The last session was written by a newer version of OneLogit. It was "
                                                "set aside as %1.")
                                                 .arg(found.setAside));
    else if (found.leftOut)
        messages.tell(MessageLevel::Warning,
                      tr("The last two starts ended early while the last session was being opened. It was set aside as "
                         "%1.")
                          .arg(found.setAside),
                      tr("Open It Again"), [this] { openAgain(); });
    else if (!found.setAside.isEmpty())
        messages.tell(MessageLevel::Warning,
                      tr("The last session could not be read. It was set aside as %1.").arg(found.setAside));
    else if (found.endedBadly && found.saved.isValid())
        messages.tell(
            MessageLevel::Info,
            tr("The last session ended without being closed; it was restored as of %1.").arg(timeText(found.saved)),
            tr("Start Afresh"), [this] { startAfresh(); });
}

bool Session::wants(const QString& demoModel) const {
    if (!projects.file().isEmpty())
        return workspace.models.order().contains(demoModel);
    return !settings.closedDemo.contains(demoModel);
}

void Session::startAfresh() {
    const SessionState before = state();
    SessionState fresh = before;
    Work work;
    work.models = demoModels;
    work.model = demo.model;
    putWork(fresh, work);
    fresh.project.clear();
    fresh.settings.page = 0;
    fresh.settings.panels = {};
    apply(fresh);
    window->messageDesk().tell(MessageLevel::Info, tr("Started afresh, with the demo."), tr("Undo"),
                               [this, before] { apply(before); });
}

void Session::openAgain() {
    if (!start.found.leftOut)
        return;
    start.store->tryAgain();
    steady.start();
    apply(*start.found.leftOut);
}

void Session::takeProject(const Work& work, const QString& former) {
    SessionState before = state();
    SessionState wanted = before;
    before.project = former;
    putWork(wanted, work);
    wanted.settings.panels.second = {};
    apply(wanted);
    if (projects.missing().isEmpty())
        window->messageDesk().tell(MessageLevel::Info, tr("Project %1 is open.").arg(projects.name()),
                                   tr("Back to Before"), [this, before] { apply(before); });
}

void Session::apply(const SessionState& wanted) {
    settings = wanted.settings;
    if (window)
        window->restore(settings);
    workspace.edits.clear(); // steps of other work
    workspace.models.become(settings.models, settings.model, settings.className);
    workspace.thresholds.replace(wanted.thresholds);
    workspace.operating.restore(wanted.aim.target, wanted.aim.value);
    workspace.search.setUnsureWidth(wanted.aim.unsure);
    openData(settings.data);
    openFolder();
    if (wanted.project != projects.file())
        projects.resume(wanted.project);
}

void Session::openFolder() {
    FolderController& folder = workspace.folder;
    const QString wanted = settings.folder.isEmpty() ? demo.pictures : settings.folder;
    if (settings.folder.isEmpty() && folder.folder().isEmpty())
        return; // the demo's come by themselves
    if (absoluteText(wanted) != folder.folder())
        folder.open(wanted);
}

void Session::openData(const DataChoice& choice) {
    DataController& data = workspace.data;
    if (choice == data.opening().value_or(data.choice()))
        return;
    if (choice.isDemo())
        data.openDemo();
    else
        data.open(choice.path, choice.part);
}

} // namespace onelogit::app
