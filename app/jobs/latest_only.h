#pragma once

#include "app/jobs/job_queue.h"

#include <utility>

namespace onelogit::app {

/// One kind of request of which only the newest counts: a new one discards the one before, whose result is never
/// delivered, even when it is already under way to the window thread. Lives on the window thread, like its queue.
class LatestOnly {
public:
    explicit LatestOnly(JobQueue& queue) : queue(queue) {}
    ~LatestOnly() { discard(); }
    LatestOnly(const LatestOnly&) = delete;
    LatestOnly& operator=(const LatestOnly&) = delete;

    template<typename Work, typename Done>
    void submit(const JobOptions& options, QObject* context, Work work, Done done) {
        discard();
        current = queue.submit(options, context, std::move(work), [this, done = std::move(done)](auto&& outcome) {
            current = 0;
            done(std::forward<decltype(outcome)>(outcome));
        });
    }

    /// See JobQueue::stream; what a former one posts is no longer delivered either.
    template<typename Value, typename Work, typename Interim, typename Done>
    void stream(const JobOptions& options, QObject* context, Work work, Interim interim, Done done) {
        discard();
        current = queue.stream<Value>(options, context, std::move(work), std::move(interim),
                                      [this, done = std::move(done)](auto&& outcome) {
                                          current = 0;
                                          done(std::forward<decltype(outcome)>(outcome));
                                      });
    }

    /// Its `done` receives Cancelled.
    void cancel() { queue.cancel(current); }

    /// Its `done` is never called.
    void discard() { queue.discard(std::exchange(current, 0)); }

    /// The running job, 0 without.
    [[nodiscard]] JobId job() const { return current; }
    [[nodiscard]] bool busy() const { return current != 0; }

private:
    JobQueue& queue;
    JobId current = 0;
};

} // namespace onelogit::app
