#pragma once

#include "app/jobs/job_status.h"
#include "engine/support/result.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

namespace onelogit::app {

class JobLane;

/// Runs named work on background threads and hands results to the window thread. These are the only threads that the
/// window's side of the program starts. Lives on the window thread; every member is called there.
///
/// A job is a callable `Result<T>(std::stop_token, const ProgressSink&)` that shares nothing changeable with anybody:
/// it captures copies or shared_ptr<const>. Its result reaches `done` on the window thread in a later turn of the event
/// loop, once, unless the job was discarded or `context` is gone. What the job throws arrives as OutOfMemory or
/// Internal.
class JobQueue : public QObject {
    Q_OBJECT

public:
    explicit JobQueue(QObject* parent = nullptr);

    /// Asks every job to stop, waits for those that run, and delivers nothing more.
    ~JobQueue() override;

    template<typename Work, typename Done>
    JobId submit(const JobOptions& options, QObject* context, Work work, Done done);

    /// The same for work that has something to show before it ends: `Result<T>(std::stop_token, const ProgressSink&,
    /// const std::function<void(Value)>& post)`. What it posts reaches `interim` like a result does, before the result;
    /// of several values that wait for one turn of the event loop only the last.
    template<typename Value, typename Work, typename Interim, typename Done>
    JobId stream(const JobOptions& options, QObject* context, Work work, Interim interim, Done done);

    /// `done` receives Cancelled in the next turn of the event loop, however long the work takes to notice; what it
    /// returns is dropped, also where that was already on its way. Does nothing for a job that has ended.
    void cancel(JobId id);

    /// Like cancel, and `done` is never called.
    void discard(JobId id);

    /// Waiting and running jobs that have a title, in the order of their submission.
    [[nodiscard]] std::vector<JobStatus> jobs() const;

Q_SIGNALS:
    /// A job with a title came or ended.
    void jobsChanged();

    /// Progress moved since the last time; at most twenty times a second.
    void progressed(const onelogit::app::JobStatus& status);

private:
    friend class JobLane;
    struct Task;
    using Delivery = std::function<void()>;

    using Run = std::function<Delivery(JobId, std::stop_token, const ProgressSink&)>;

    JobId enqueue(const JobOptions& options, QObject* context, Run run, std::function<void(const Error&)> fail);
    void post(Delivery letter); ///< to the window thread, from any
    Q_INVOKABLE void openLetter();
    void end(JobId id, const Delivery& deliver);
    void deliverOnTheWay(JobId id, Delivery deliver); ///< from any thread; dropped once the job has ended
    std::shared_ptr<Task> take(JobId id);
    void collectProgress();

    JobId lastId = 0;
    std::unordered_map<JobId, std::shared_ptr<Task>> tasks;
    std::vector<std::unique_ptr<JobLane>> lanes;
    QTimer progressTimer;
    std::mutex box;
    std::deque<Delivery> letters; ///< one for each call of openLetter that is on its way
};

template<typename Work, typename Done>
JobId JobQueue::submit(const JobOptions& options, QObject* context, Work work, Done done) {
    using Outcome = std::invoke_result_t<Work&, std::stop_token, const ProgressSink&>;
    static_assert(std::is_constructible_v<Outcome, Error>, "a job returns a Result");
    auto sharedDone = std::make_shared<Done>(std::move(done));
    auto run = [work = std::make_shared<Work>(std::move(work)), sharedDone](JobId, std::stop_token stop,
                                                                            const ProgressSink& progress) -> Delivery {
        auto outcome = std::make_shared<Outcome>((*work)(std::move(stop), progress));
        return [outcome, sharedDone] { (*sharedDone)(std::move(*outcome)); };
    };
    auto fail = [sharedDone](const Error& error) { (*sharedDone)(Outcome(error)); };
    return enqueue(options, context, std::move(run), std::move(fail));
}

template<typename Value, typename Work, typename Interim, typename Done>
JobId JobQueue::stream(const JobOptions& options, QObject* context, Work work, Interim interim, Done done) {
    using Post = std::function<void(Value)>;
    using Outcome = std::invoke_result_t<Work&, std::stop_token, const ProgressSink&, const Post&>;
    static_assert(std::is_constructible_v<Outcome, Error>, "a job returns a Result");
    struct Way {
        std::mutex mutex;
        std::optional<Value> waiting;
    };
    auto sharedDone = std::make_shared<Done>(std::move(done));
    auto run = [this, work = std::make_shared<Work>(std::move(work)), sharedDone, way = std::make_shared<Way>(),
                sharedInterim = std::make_shared<Interim>(std::move(interim))](
                   JobId id, std::stop_token stop, const ProgressSink& progress) -> Delivery {
        const Post post = [this, id, way, sharedInterim](Value value) {
            const std::scoped_lock lock(way->mutex);
            if (!std::exchange(way->waiting, std::move(value)))
                deliverOnTheWay(id, [way, sharedInterim] {
                    std::optional<Value> newest;
                    {
                        const std::scoped_lock taking(way->mutex);
                        newest = std::exchange(way->waiting, std::nullopt);
                    }
                    (*sharedInterim)(std::move(*newest));
                });
        };
        auto outcome = std::make_shared<Outcome>((*work)(std::move(stop), progress, post));
        return [outcome, sharedDone] { (*sharedDone)(std::move(*outcome)); };
    };
    auto fail = [sharedDone](const Error& error) { (*sharedDone)(Outcome(error)); };
    return enqueue(options, context, std::move(run), std::move(fail));
}

} // namespace onelogit::app
