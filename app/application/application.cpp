#include "app/application/application.h"

#include "engine/model/runtime.h"

#include <QApplication>

namespace onelogit::app {
namespace {

/// The demo's model to begin with: one whose logits answer a search well.
const QString firstModel = QStringLiteral("/models/batch-cross-entropy.safetensors");

void applyTheme(widgets::Theme theme) {
    widgets::applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), theme);
}

Settings startSettings(const StartOptions& options) {
    Settings settings = loadSettings();
    if (options.theme)
        settings.theme = *options.theme;
    applyTheme(settings.theme);
    return settings;
}

} // namespace

Application::Application(const StartOptions& startOptions)
    : options(startOptions),
      settings(startSettings(startOptions)),
      models(queue),
      compare(queue, thresholds),
      search(queue, thresholds),
      thumbnails(queue),
      preview(queue),
      demo(queue, startOptions.demoFolder, startOptions.cacheFolder),
      shared{queue, models, compare, search, thumbnails, preview, thresholds},
      frame(shared, settings) {
    model::prepareRuntime();
    connectDemo();
    connectChoices();
}

Application::~Application() {
    frame.store(settings);
    saveSettings(settings);
    frame.hide();
}

void Application::connectDemo() {
    connect(&demo, &DemoController::modelsFound, &models,
            [this](const QStringList& paths) { models.open(paths, ModelsController::AfterOpening::Keep); });
    connect(&demo, &DemoController::sampleRead, &compare, &CompareController::setSample);
    connect(&demo, &DemoController::picturesReady, &search, [this](const QString& folder) {
        if (search.folder().isEmpty())
            search.openFolder(folder);
    });
    connect(&demo, &DemoController::failed, &frame, &MainWindow::showError);
    connect(&frame, &MainWindow::demoRequested, this, [this] {
        settings.folder.clear();
        search.openFolder(demo.picturesFolder());
    });
}

void Application::connectChoices() {
    const auto choose = [this] {
        const OpenModel* model = models.model();
        search.choose(model ? model->classifier : nullptr, models.classId());
        compare.setClassName(models.className().toStdString());
    };
    connect(&models, &ModelsController::modelsChanged, &compare, [this] { compare.setModels(models.models()); });
    connect(&models, &ModelsController::currentModelChanged, &search, choose);
    connect(&models, &ModelsController::classChanged, &search, choose);
    connect(&compare, &CompareController::viewsChanged, &search, &SearchController::refreshThreshold);
    search.setThresholdHint([this](const std::string& digest, const std::string& className) {
        return compare.threshold(digest, className);
    });

    connect(&frame, &MainWindow::themeChosen, this, [this](widgets::Theme theme) {
        settings.theme = theme;
        applyTheme(theme);
    });
    connect(&frame, &MainWindow::folderChosen, this, [this](const QString& folder) { settings.folder = folder; });
    connect(&frame, &MainWindow::modelChosen, this, [this](const QString& path) {
        settings.model = path;
        if (!path.startsWith(options.demoFolder) && !settings.models.contains(path))
            settings.models << path;
    });
    connect(&models, &ModelsController::failed, this,
            [this](const Error& error) { settings.models.removeAll(QString::fromStdString(error.subject)); });
}

void Application::start() {
    frame.show();
    models.preferModel(settings.model.isEmpty() ? options.demoFolder + firstModel : settings.model);
    models.setClassName(settings.className);
    if (!settings.folder.isEmpty())
        search.openFolder(settings.folder);
    demo.start();
    models.open(settings.models, ModelsController::AfterOpening::Keep);
    frame.openPaths(options.paths);
}

} // namespace onelogit::app
