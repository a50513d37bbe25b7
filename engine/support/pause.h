#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace onelogit {

/// Lets long work rest without ending it. Safe from any thread.
class PauseSwitch {
public:
    void set(bool paused);
    [[nodiscard]] bool paused() const;

    /// Returns at once unless paused; else when work goes on, or with `stop`. Called between small pieces of work.
    void waitWhilePaused(const std::stop_token& stop) const;

private:
    mutable std::mutex mutex;
    mutable std::condition_variable_any changed;
    bool resting = false;
};

} // namespace onelogit
