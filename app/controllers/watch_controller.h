#pragma once

#include "app/controllers/folder_controller.h"
#include "engine/index/folder_watch.h"

#include <QSocketNotifier>
#include <QTimer>

namespace onelogit::app {

/// Keeps the open folder up to date: what changes in it is looked at without reading the rest again.
class WatchController : public QObject {
    Q_OBJECT

public:
    WatchController(JobQueue& queue, FolderController& folder, QObject* parent = nullptr);

    /// Null while nothing is watched.
    [[nodiscard]] const index::WatchCoverage* coverage() const { return covered ? &*covered : nullptr; }

Q_SIGNALS:
    /// The folder is watched now, in whole or in part.
    void coverageChanged();
    /// The folder cannot be watched: it is read again on request only.
    void failed(const onelogit::Error& error);

private:
    using SharedWatch = std::shared_ptr<index::FolderWatch>;

    void restart();
    void begin(const SharedWatch& started);
    void take(bool lookAround);
    void pass(const index::Changes& changes);
    void catchUp();

    FolderController& folder;
    LatestOnly startJob;
    LatestOnly takeJob;
    SharedWatch watch;
    std::unique_ptr<QSocketNotifier> notifier;
    QTimer quiet;  ///< a moment for changes to come together
    QTimer glance; ///< now and then, for what the system does not tell
    std::optional<index::WatchCoverage> covered;
    bool missed = false; ///< the folder may have been listed before it was watched
};

} // namespace onelogit::app
