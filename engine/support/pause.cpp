#include "engine/support/pause.h"

namespace onelogit {

void PauseSwitch::set(bool paused) {
    {
        const std::scoped_lock lock(mutex);
        resting = paused;
    }
    changed.notify_all();
}

bool PauseSwitch::paused() const {
    const std::scoped_lock lock(mutex);
    return resting;
}

void PauseSwitch::waitWhilePaused(const std::stop_token& stop) const {
    std::unique_lock lock(mutex);
    changed.wait(lock, stop, [this] { return !resting; });
}

} // namespace onelogit
