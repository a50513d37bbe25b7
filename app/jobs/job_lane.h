#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace onelogit::app {

/// A first-in-first-out queue of work with its own threads. Safe from any thread.
class JobLane {
public:
    explicit JobLane(std::size_t threads);

    /// Forgets what waits and joins the threads; work that runs must have been asked to stop before.
    ~JobLane();

    /// `work` must not throw.
    void push(std::function<void()> work);

private:
    void serve(const std::stop_token& stop);

    std::mutex mutex;
    std::condition_variable_any arrived;
    std::deque<std::function<void()>> waiting;
    std::vector<std::jthread> threads; ///< last: joined before the queue they read goes
};

} // namespace onelogit::app
