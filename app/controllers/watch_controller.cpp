#include "app/controllers/watch_controller.h"

#include <chrono>

namespace onelogit::app {

WatchController::WatchController(JobQueue& queue, FolderController& openFolder, QObject* parent)
    : QObject(parent), folder(openFolder), startJob(queue), takeJob(queue) {
    quiet.setSingleShot(true);
    quiet.setInterval(std::chrono::milliseconds(400));
    glance.setInterval(std::chrono::seconds(30));
    connect(&quiet, &QTimer::timeout, this, [this] { take(false); });
    connect(&glance, &QTimer::timeout, this, [this] { take(true); });
    connect(&folder, &FolderController::folderChanged, this, &WatchController::restart);
    connect(&folder, &FolderController::stateChanged, this, &WatchController::catchUp);
}

void WatchController::restart() {
    startJob.discard();
    takeJob.discard();
    quiet.stop();
    glance.stop();
    notifier.reset();
    watch.reset();
    covered.reset();
    if (folder.folder().isEmpty())
        return;
    startJob.submit(
        {.title = {}, .lane = Lane::Long}, this,
        [path = folder.path()](const std::stop_token& stop, const ProgressSink&) -> Result<SharedWatch> {
            Result<std::unique_ptr<index::FolderWatch>> started = index::FolderWatch::start(path, {}, stop);
            return started ? Result<SharedWatch>(SharedWatch(std::move(*started))) : started.error();
        },
        [this](const Result<SharedWatch>& started) {
            if (started)
                begin(*started);
            else if (started.error().code == ErrorCode::TooLarge || started.error().code == ErrorCode::OutOfMemory)
                Q_EMIT failed(started.error());
        });
}

void WatchController::begin(const SharedWatch& started) {
    watch = started;
    covered = watch->coverage();
    notifier = std::make_unique<QSocketNotifier>(watch->fd(), QSocketNotifier::Read);
    connect(notifier.get(), &QSocketNotifier::activated, this, [this] {
        notifier->setEnabled(false); // until what happened has been taken
        quiet.start();
    });
    glance.start();
    missed = true;
    catchUp();
    Q_EMIT coverageChanged();
}

void WatchController::catchUp() {
    if (!missed || !watch || folder.state() != FolderController::State::Ready)
        return;
    missed = false;
    folder.readAgain();
}

void WatchController::take(bool lookAround) {
    if (!watch || takeJob.busy())
        return;
    takeJob.submit(
        {.title = {}, .lane = Lane::Long}, this,
        [used = watch, lookAround](const std::stop_token& stop, const ProgressSink&) -> Result<index::Changes> {
            return lookAround ? used->lookAround(stop) : used->take(stop);
        },
        [this](const Result<index::Changes>& changes) {
            if (notifier)
                notifier->setEnabled(true);
            if (changes)
                pass(*changes);
        });
}

void WatchController::pass(const index::Changes& changes) {
    if (changes.everything || changes.rootGone)
        folder.readAgain();
    else
        folder.lookAt(changes.paths);
}

} // namespace onelogit::app
