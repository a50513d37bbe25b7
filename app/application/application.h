#pragma once

#include "app/application/first_paint.h"
#include "app/commands/edits.h"
#include "app/commands/shortcut_book.h"
#include "app/controllers/answers_controller.h"
#include "app/controllers/compare_controller.h"
#include "app/controllers/data_controller.h"
#include "app/controllers/demo_controller.h"
#include "app/controllers/file_actions.h"
#include "app/controllers/folder_controller.h"
#include "app/controllers/models_controller.h"
#include "app/controllers/operating_controller.h"
#include "app/controllers/overlap_controller.h"
#include "app/controllers/panel_order.h"
#include "app/controllers/preview_controller.h"
#include "app/controllers/recent_folders.h"
#include "app/controllers/recent_models.h"
#include "app/controllers/search_controller.h"
#include "app/controllers/speed_controller.h"
#include "app/controllers/thumbnail_controller.h"
#include "app/controllers/training_controller.h"
#include "app/controllers/training_data.h"
#include "app/controllers/watch_controller.h"
#include "app/desktop/desktop_wishes.h"
#include "app/firstminute/presentation.h"
#include "app/jobs/job_queue.h"
#include "app/mainwindow/main_window.h"
#include "app/session/session.h"
#include "app/settings/settings.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace onelogit::app {

/// onelogit in the user's cache.
[[nodiscard]] QString userIndexFolder();
/// onelogit/answers.sqlite in the user's data.
[[nodiscard]] QString userAnswersFile();
/// onelogit/trainings in the user's data.
[[nodiscard]] QString userTrainingFolder();

struct StartOptions {
    QStringList paths;                   ///< folders and model files to open
    std::optional<widgets::Theme> theme; ///< for this start; the remembered one without
    bool welcome = false; ///< begins with the welcome page, unless the person does not want it or paths are opened
    std::optional<SessionState> guest = {}; ///< begins with these in a presentation and keeps nothing
    QString demoFolder = DemoController::installedFolder();
    QString cacheFolder = DemoController::userCacheFolder();
    QString indexFolder = userIndexFolder(); ///< where what is read of folders is kept
    /// Of a guest: what is read and shown of other folders than the person's own is kept here, and goes with it.
    QString visitorsFolder = {};
    QStringList ownFolders = {};
    QString answersFile = userAnswersFile();                            ///< what the person said of pictures
    QString trainingFolder = userTrainingFolder();                      ///< what was trained, and what is being trained
    QString sessionFolder = userSessionFolder();                        ///< what is taken up again at the next start
    std::chrono::milliseconds untilSteady = SessionStart{}.untilSteady; ///< see SessionStart
};

/// Makes everything once, connects it, and takes it down in order: the window first, the jobs last. Another language
/// makes the window anew; everything else stays. Needs a QApplication.
class Application : public QObject {
    Q_OBJECT

public:
    explicit Application(const StartOptions& options);
    /// Remembers the session, stops the jobs and waits for them.
    ~Application() override;

    /// Shows the window. Everything else begins when it is painted: LibTorch, the demo, folders and models.
    void start();
    /// Remembers the session and ends the program's event loop.
    void leave();
    /// Another start of the program wants these opened here.
    void takeOver(const QStringList& paths, const QByteArray& activation);

    /// Another one after another language was chosen.
    [[nodiscard]] MainWindow& window() { return *frame; }
    /// Until the person leaves it; the person's own window and work stay as they are meanwhile. `times`: other ones
    /// than the settings say.
    void present(std::optional<IdleTimes> times = {});
    /// Null while there is none.
    [[nodiscard]] Presentation* presentation() const { return stage.get(); }
    [[nodiscard]] const Workspace& workspace() const { return shared; }
    [[nodiscard]] Session& session() { return kept; }

private:
    void begin();
    void connectDemo();
    void connectChoices();
    void connectModels();
    void makeWindow();
    void speak(const QString& language);
    void showDemo();

    StartOptions options;
    SessionStart former;
    Settings settings;
    DesktopWishes desktop;
    JobQueue queue;
    Thresholds thresholds;
    ModelGate gate;
    ModelsController models;
    RecentModels recent;
    RecentFolders recentFolders;
    DataController data;
    CompareController compare;
    TargetController targets;
    EvidenceController evidence;
    SpreadController spreads;
    FolderController folder;
    SearchController search;
    OperatingController operating;
    AnswersController answers;
    PanelOrder panelOrder;
    Edits edits;
    ShortcutBook shortcuts;
    WatchController watch;
    OverlapController overlap;
    FileActions files;
    ThumbnailController thumbnails;
    PreviewController preview;
    SpeedController speed;
    TrainingData trainingData;
    TrainingController trainings;
    DemoController demo;
    Workspace shared;
    std::unique_ptr<MainWindow> frame;
    std::optional<FirstPaint> firstPaint;
    bool begun = false; ///< before that nothing is opened
    Session kept;
    bool demoReady = false; ///< its pictures are a folder now
    bool demoWanted = false;
    std::unique_ptr<Presentation> stage;
};

} // namespace onelogit::app
