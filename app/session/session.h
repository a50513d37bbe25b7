#pragma once

#include "app/mainwindow/workspace.h"
#include "app/session/project_controller.h"
#include "app/session/session_keeper.h"

#include <QPointer>
#include <QTimer>

#include <chrono>

namespace onelogit::app {

class MainWindow;

/// $XDG_DATA_HOME/onelogit/sessions.
[[nodiscard]] QString userSessionFolder();

/// What a start begins with.
struct SessionStart {
    std::shared_ptr<SessionStore> store; ///< null: nothing is kept
    FoundSession found;
    std::chrono::milliseconds untilSteady = std::chrono::seconds(10); ///< from its beginning on
};

/// Reads what an earlier start has left, over the stored settings.
[[nodiscard]] SessionStart findSession(const QString& folder, std::chrono::milliseconds untilSteady);

/// What a person who has nothing of their own begins with.
struct DemoPlaces {
    QString folder;   ///< of its models
    QString model;    ///< file of the first one to be chosen
    QString pictures; ///< folder
};

/// What is worked on, from one start to the next: takes up the former session, keeps the present one on the disk, puts
/// a project file in its place.
class Session : public QObject {
    Q_OBJECT

public:
    /// `settings` are those of the running program, which others change too.
    Session(const Workspace& workspace, Settings& settings, SessionStart start, DemoPlaces demo,
            QObject* parent = nullptr);

    /// The window that shows it; another one takes its place.
    void attach(MainWindow& window);
    /// Opens what was open, and tells how it ended.
    void begin();
    /// Writes everything on this thread. To be called before the window goes.
    void end();

    /// Whether this model of the demo is to be opened at the start.
    [[nodiscard]] bool wants(const QString& demoModel) const;
    [[nodiscard]] bool hasBegun() const { return begun; }
    void setDemoModels(const QStringList& files) { demoModels = files; }

    /// As it is now.
    [[nodiscard]] SessionState state() const;
    [[nodiscard]] ProjectController& project() { return projects; }
    void startAfresh();
    /// Only where it was left out.
    void openAgain();

private:
    void listen();
    void apply(const SessionState& wanted);
    void takeProject(const Work& work, const QString& former);
    void tellBeginning();
    void openFolder();
    void openData(const DataChoice& choice);

    Workspace workspace;
    Settings& settings;
    SessionStart start;
    DemoPlaces demo;
    QStringList demoModels;
    bool begun = false;
    QPointer<MainWindow> window;
    QTimer steady;
    ProjectController projects;
    SessionKeeper keeper;
};

} // namespace onelogit::app
