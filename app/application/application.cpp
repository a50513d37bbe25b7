#include "app/application/application.h"

#include "app/application/start_log.h"
#include "app/application/translation.h"
#include "app/firstminute/first_minute.h"
#include "app/text/path_text.h"
#include "engine/networks/networks.h"
#include "engine/storage/xdg.h"
#include "widgets/theme/motion.h"

#include <QApplication>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace onelogit::app {
namespace {

/// The demo's model to begin with: one whose logits answer a search well.
const QString firstModel = QStringLiteral("/models/batch-cross-entropy.safetensors");

void applyLook(const Settings& settings, const Wishes& wishes) {
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    widgets::applyTheme(application, settings.theme, wishes.look);
    widgets::setMotionAllowed(application, !settings.lessMotion && !wishes.lessMotion);
}

} // namespace

QString userIndexFolder() {
    return toText(storage::cacheFolder());
}

QString userAnswersFile() {
    return toText(storage::dataFolder() / "answers.sqlite");
}

QString userTrainingFolder() {
    return toText(storage::dataFolder() / "trainings");
}

namespace {

Settings startSettings(const StartOptions& options, Settings settings) {
    if (options.theme)
        settings.theme = *options.theme;
    applyLook(settings, {});
    return settings;
}

IndexCache indexCache(const StartOptions& options) {
    IndexCache cache(toPath(options.indexFolder));
    std::vector<std::filesystem::path> own;
    for (const QString& folder : options.ownFolders)
        own.push_back(toPath(folder));
    if (!options.visitorsFolder.isEmpty())
        cache.keepOthers(toPath(options.visitorsFolder), std::move(own));
    return cache;
}

ThumbnailCache thumbnailCache(const StartOptions& options) {
    return options.visitorsFolder.isEmpty() ? ThumbnailCache()
                                            : ThumbnailCache(toPath(options.visitorsFolder) / "thumbnails");
}

/// A widget that gets a parent under a style sheet is styled again with all it holds, and a window is put together from
/// the inside: it is made without one, in half the time.
std::unique_ptr<MainWindow> makeStyled(const Workspace& shared, const Settings& settings) {
    auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
    const QString sheet = application->styleSheet();
    application->setStyleSheet({});
    auto window = std::make_unique<MainWindow>(shared, settings);
    application->setStyleSheet(sheet);
    return window;
}

} // namespace

Application::Application(const StartOptions& startOptions)
    : options(startOptions),
      former(startOptions.guest ? SessionStart{.store = nullptr, .found = {.state = *startOptions.guest}}
                                : findSession(startOptions.sessionFolder, startOptions.untilSteady)),
      settings(startSettings(startOptions, former.found.state.settings)),
      gate(engineGate()),
      models(queue, gate),
      recent(queue),
      data(queue, toPath(startOptions.indexFolder)),
      compare(queue, thresholds, {.folder = toPath(startOptions.indexFolder)}),
      targets(queue, compare, thresholds),
      evidence(queue, compare),
      spreads(queue, compare),
      folder(queue, indexCache(startOptions)),
      search(queue, folder, thresholds),
      operating(queue, search, compare),
      answers(queue, search, toPath(startOptions.answersFile)),
      edits({models, folder, search, operating, compare, targets, answers, thresholds, panelOrder}),
      watch(queue, folder),
      overlap(queue, folder, search, thresholds, indexCache(startOptions)),
      files(queue, startOptions.guest ? deafDesktop() : systemDesktop()),
      thumbnails(queue, thumbnailCache(startOptions)),
      preview(queue),
      speed(queue, engineStopwatch()),
      trainingData(queue),
      trainings(queue, toPath(startOptions.trainingFolder), toPath(startOptions.indexFolder)),
      demo(queue, startOptions.demoFolder, startOptions.cacheFolder),
      shared{queue,   gate,   models,       recent,    recentFolders, data,  compare,   targets,   evidence,
             spreads, folder, search,       operating, answers,       watch, overlap,   files,     thumbnails,
             preview, speed,  trainingData, trainings, thresholds,    edits, shortcuts, panelOrder},
      kept(shared, settings, former,
           {.folder = startOptions.demoFolder,
            .model = startOptions.demoFolder + firstModel,
            .pictures = demo.picturesFolder()}) {
    shortcuts.setChanges(settings.shortcuts);
    makeWindow();
    connectDemo();
    connectChoices();
    connectModels();
    if (options.guest)
        frame->firstMinute().present();
}

Application::~Application() {
    stage.reset();
    kept.end();
    frame->hide();
}

void Application::leave() {
    stage.reset();
    kept.end();
    QCoreApplication::exit(0);
}

void Application::takeOver(const QStringList& paths, const QByteArray& activation) {
    if (!activation.isEmpty() && QGuiApplication::platformName().startsWith(QLatin1String("wayland")))
        qputenv("XDG_ACTIVATION_TOKEN", activation); // read where a window is activated
    frame->setWindowState(frame->windowState() & ~Qt::WindowMinimized);
    frame->raise();
    frame->activateWindow();
    if (begun)
        frame->openPaths(paths);
    else
        options.paths += paths;
}

void Application::present(std::optional<IdleTimes> times) {
    if (options.guest || stage || !begun)
        return;
    SessionState start = kept.state();
    start.project.clear();
    start.settings.geometry.clear();
    start.settings.page = std::clamp<int>(start.settings.page, MainWindow::Search, MainWindow::Speed);
    start.settings.thumbnailSize = qRound(start.settings.thumbnailSize * presentationScale(frame->screen()->size()));
    StartOptions shown = options;
    shown.paths.clear();
    shown.welcome = false;
    shown.theme = start.settings.theme;
    shown.guest = start;
    shown.ownFolders = recentFolders.entries() + QStringList{folder.folder(), demo.picturesFolder()};
    stage = std::make_unique<Presentation>(
        *frame,
        [shown](const QString& scratch) {
            StartOptions guest = shown;
            guest.answersFile = scratch + QStringLiteral("/answers.sqlite");
            guest.trainingFolder = scratch + QStringLiteral("/trainings");
            guest.visitorsFolder = scratch + QStringLiteral("/visitors");
            return std::make_unique<Application>(guest);
        },
        times.value_or(IdleTimes{.idle = std::chrono::minutes(start.settings.presentationMinutes)}));
    connect(
        stage.get(), &Presentation::endRequested, this, [this] { stage.reset(); }, Qt::QueuedConnection);
}

void Application::showDemo() {
    settings.folder.clear();
    const bool shown = folder.folder() == demo.picturesFolder() && folder.state() != FolderController::State::Failed &&
                       folder.state() != FolderController::State::Cancelled;
    demoWanted = !demoReady;
    if (demoReady && !shown)
        folder.open(demo.picturesFolder());
}

void Application::makeWindow() {
    frame = makeStyled(shared, settings);
    kept.attach(*frame);
    frame->setSpare(demo.picturesFolder(), options.demoFolder + QStringLiteral("/sample"));
    connect(&data, &DataController::failed, frame.get(), &MainWindow::showError);
    connect(&demo, &DemoController::failed, frame.get(), &MainWindow::showError);
    connect(&trainings, &TrainingController::failed, frame.get(), &MainWindow::showError);
    connect(frame.get(), &MainWindow::demoRequested, this, &Application::showDemo);
    connect(frame.get(), &MainWindow::demoModelsRequested, this,
            [this] { models.open(std::exchange(settings.closedDemo, {}), ModelsController::AfterOpening::Keep); });
    connect(frame.get(), &MainWindow::presentationRequested, this, [this] {
        if (options.guest)
            frame->close();
        else
            present();
    });
    connect(frame.get(), &MainWindow::folderChosen, this, [this](const QString& path) {
        settings.folder = path;
        recentFolders.add(path);
    });
    connect(frame.get(), &MainWindow::themeChosen, this, [this](widgets::Theme theme) {
        settings.theme = theme;
        applyLook(settings, desktop.current());
    });
    connect(frame.get(), &MainWindow::lessMotionChosen, this, [this](bool less) {
        settings.lessMotion = less;
        applyLook(settings, desktop.current());
    });
    connect(frame.get(), &MainWindow::languageChosen, this, &Application::speak,
            Qt::QueuedConnection); // not while a menu of the window that goes is open
}

void Application::speak(const QString& language) {
    frame->store(settings);
    settings.language = language;
    const Qt::LayoutDirection before = QGuiApplication::layoutDirection();
    useLanguage(*QCoreApplication::instance(), language);
    if (QGuiApplication::layoutDirection() != before)
        applyLook(settings, desktop.current());
    models.nameAgain();
    overlap.choose(nullptr, {}); // the new window shows one search
    const bool visible = frame->isVisible();
    const std::unique_ptr<MainWindow> replaced = std::move(frame);
    makeWindow();
    frame->setVisible(visible);
}

void Application::connectDemo() {
    connect(&demo, &DemoController::modelsFound, &models, [this](QStringList paths) {
        kept.setDemoModels(paths);
        paths.removeIf([this](const QString& path) { return !kept.wants(path); });
        models.open(paths, ModelsController::AfterOpening::Keep);
    });
    connect(&demo, &DemoController::sampleRead, &data, &DataController::setDemo);
    connect(&data, &DataController::picturesChanged, &compare, [this] { compare.setPictures(data.pictures()); });
    connect(&demo, &DemoController::picturesReady, &folder, [this](const QString& pictures) {
        demoReady = true;
        if (folder.folder().isEmpty() || std::exchange(demoWanted, false))
            folder.open(pictures);
    });
}

void Application::connectChoices() {
    const auto choose = [this] {
        const OpenModel* model = models.model();
        search.choose(model ? model->classifier : nullptr, models.classId());
        speed.choose(model ? model->classifier : nullptr);
        compare.setClassName(models.className().toStdString());
    };
    connect(&models, &ModelsController::modelsChanged, &compare, [this] { compare.setModels(models.models()); });
    connect(&models, &ModelsController::currentModelChanged, &search, choose);
    connect(&models, &ModelsController::classChanged, &search, choose);
    connect(&compare, &CompareController::viewsChanged, &search, &SearchController::refreshThreshold);
    search.setThresholdHint([this](const ThresholdKey& key) { return compare.threshold(key); });
    connect(&desktop, &DesktopWishes::changed, this, [this] { applyLook(settings, desktop.current()); });
}

void Application::connectModels() {
    const auto isDemo = [this](const QString& path) { return path.startsWith(options.demoFolder); };
    connect(&models, &ModelsController::openedOnRequest, this, [this, isDemo](int number) {
        const OpenModel& model = models.models().at(static_cast<std::size_t>(number));
        settings.closedDemo.removeAll(model.path);
        if (!isDemo(model.path))
            recent.add(model.path,
                       model.examination ? QString::fromStdString(model.examination->fileDigest) : QString());
    });
    connect(&models, &ModelsController::modelsChanged, this, [this, isDemo] {
        for (const OpenModel& model : models.models())
            settings.closedDemo.removeAll(model.path);
    });
    connect(&models, &ModelsController::removed, this, [this, isDemo](const QString&, const QString& path) {
        if (isDemo(path))
            settings.closedDemo << path;
    });
    connect(&models, &ModelsController::failed, this, [this] { recent.refresh(); });
}

void Application::start() {
    if (options.welcome && settings.welcomeAtStart && options.paths.isEmpty())
        frame->showPage(MainWindow::Welcome);
    frame->show();
    firstPaint.emplace(*frame);
    connect(&*firstPaint, &FirstPaint::painted, this, &Application::begin);
}

void Application::begin() {
    qCDebug(startLog) << "painted";
    begun = true;
    queue.submit(
        {.title = {}, .lane = Lane::Models}, this,
        [](const std::stop_token&, const ProgressSink&) { return networks::load(); },
        [](const Result<void>& there) { // whoever needs them tells of an error
            qCDebug(startLog) << (there ? "networks ready" : "no networks");
        });
    connect(&search, &SearchController::resultChanged, this,
            [this] { qCDebug(startLog) << (search.result() ? "result" : "no result"); });
    kept.begin();
    demo.start();
    trainings.restore();
    frame->openPaths(options.paths);
}

} // namespace onelogit::app
