#include "app/jobs/job_queue.h"

#include "app/jobs/job_lane.h"
#include "engine/support/guard.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <exception>
#include <new>

namespace onelogit::app {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds progressInterval{50};
constexpr std::array<std::size_t, 6> threadsOfLane{2, 1, 2, 2, 1, 1}; // in the order of Lane

} // namespace

struct JobQueue::Task {
    JobId id = 0;
    JobOptions options;
    QPointer<QObject> context;
    std::stop_source stop;
    Run run;
    std::function<void(const Error&)> fail;

    // Written by the worker, read by the window thread.
    std::atomic<bool> running = false;
    std::atomic<Clock::rep> started = 0;
    std::atomic<std::uint64_t> done = 0;
    std::atomic<std::uint64_t> total = 0;

    std::uint64_t shownDone = 0; // window thread only
    std::uint64_t shownTotal = 0;

    [[nodiscard]] JobStatus status() const {
        JobStatus status{.id = id, .title = options.title, .running = running, .progress = {done, total}, .pace = {}};
        if (status.running) {
            const Clock::duration gone = Clock::now().time_since_epoch() - Clock::duration(started.load());
            status.pace = paceOf(status.progress, std::chrono::duration<double>(gone).count());
        }
        return status;
    }

    [[nodiscard]] Delivery work() {
        started = Clock::now().time_since_epoch().count();
        running = true;
        const ProgressSink sink = [this](const Progress& progress) {
            total.store(progress.total, std::memory_order_relaxed);
            done.store(progress.done, std::memory_order_relaxed);
        };
        try {
            return run(id, stop.get_token(), sink);
        } catch (const std::exception& thrown) {
            return [this, error = asError(thrown, {})] { fail(error); };
        }
    }
};

JobQueue::JobQueue(QObject* parent) : QObject(parent) {
    qRegisterMetaType<JobStatus>();
    for (const std::size_t threads : threadsOfLane)
        lanes.push_back(std::make_unique<JobLane>(threads));
    progressTimer.setInterval(progressInterval);
    connect(&progressTimer, &QTimer::timeout, this, &JobQueue::collectProgress);
}

JobQueue::~JobQueue() {
    for (const auto& [id, task] : tasks)
        task->stop.request_stop();
    lanes.clear();
}

JobId JobQueue::enqueue(const JobOptions& options, QObject* context, Run run, std::function<void(const Error&)> fail) {
    auto task = std::make_shared<Task>();
    task->id = ++lastId;
    task->options = options;
    task->context = context;
    task->run = std::move(run);
    task->fail = std::move(fail);
    tasks.emplace(task->id, task);

    // The queue outlives its lanes' threads, and Qt drops what is posted to an object that goes.
    lanes.at(static_cast<std::size_t>(options.lane))->push([this, task] {
        if (task->stop.stop_requested())
            return;
        const Delivery deliver = task->work();
        post([this, task, deliver] {
            if (!task->stop.stop_requested()) // cancelled meanwhile: what cancel() posted ends it
                end(task->id, deliver);
        });
    });

    if (!options.title.isEmpty()) {
        if (!progressTimer.isActive())
            progressTimer.start();
        Q_EMIT jobsChanged();
    }
    return task->id;
}

/// What is handed over lies behind a mutex of our own, which the thread sanitizer sees; Qt's event is a mere bell.
void JobQueue::post(Delivery letter) {
    {
        const std::scoped_lock lock(box);
        letters.push_back(std::move(letter));
    }
    QMetaObject::invokeMethod(this, "openLetter", Qt::QueuedConnection);
}

void JobQueue::openLetter() {
    Delivery letter;
    {
        const std::scoped_lock lock(box);
        letter = std::move(letters.front());
        letters.pop_front();
    }
    letter();
}

std::shared_ptr<JobQueue::Task> JobQueue::take(JobId id) {
    const auto found = tasks.find(id);
    if (found == tasks.end())
        return nullptr;
    const std::shared_ptr<Task> task = found->second;
    tasks.erase(found);
    return task;
}

void JobQueue::end(JobId id, const Delivery& deliver) {
    const std::shared_ptr<Task> task = take(id);
    if (!task)
        return;
    if (task->context)
        deliver();
    if (!task->options.title.isEmpty())
        Q_EMIT jobsChanged();
}

void JobQueue::deliverOnTheWay(JobId id, Delivery deliver) {
    post([this, id, deliver = std::move(deliver)] {
        const auto found = tasks.find(id);
        if (found == tasks.end() || found->second->stop.stop_requested() || !found->second->context)
            return;
        deliver();
    });
}

void JobQueue::cancel(JobId id) {
    const auto found = tasks.find(id);
    if (found == tasks.end() || found->second->stop.stop_requested())
        return;
    const std::shared_ptr<Task> task = found->second;
    task->stop.request_stop();
    const Delivery deliver = [task] { task->fail(Error{ErrorCode::Cancelled, {}, {}}); };
    post([this, id, deliver] { end(id, deliver); });
}

void JobQueue::discard(JobId id) {
    const std::shared_ptr<Task> task = take(id);
    if (!task)
        return;
    task->stop.request_stop();
    if (!task->options.title.isEmpty())
        Q_EMIT jobsChanged();
}

std::vector<JobStatus> JobQueue::jobs() const {
    std::vector<JobStatus> listed;
    for (const auto& [id, task] : tasks)
        if (!task->options.title.isEmpty())
            listed.push_back(task->status());
    std::ranges::sort(listed, {}, &JobStatus::id);
    return listed;
}

void JobQueue::collectProgress() {
    bool titled = false;
    std::vector<JobStatus> moved;
    for (const auto& [id, task] : tasks) {
        if (task->options.title.isEmpty())
            continue;
        titled = true;
        JobStatus status = task->status();
        if (status.progress.done == task->shownDone && status.progress.total == task->shownTotal)
            continue;
        task->shownDone = status.progress.done;
        task->shownTotal = status.progress.total;
        moved.push_back(std::move(status));
    }
    if (!titled)
        progressTimer.stop();
    for (const JobStatus& status : moved) // listeners may submit or cancel
        Q_EMIT progressed(status);
}

} // namespace onelogit::app
