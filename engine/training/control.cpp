#include "engine/training/control.h"

namespace onelogit::training {

void Control::set(Wish wish) {
    if (wish == Wish::Leave || wish == Wish::Discard)
        abandon.request_stop();
    {
        const std::lock_guard lock(mutex);
        if (current >= Wish::Leave && wish <= current)
            return;
        current = wish;
    }
    if (wish >= Wish::Leave)
        end.request_stop();
    if (wish == Wish::Discard)
        discard.request_stop();
    changed.notify_all();
}

Control::Wish Control::wish() const {
    const std::lock_guard lock(mutex);
    return current;
}

void Control::waitWhilePaused() const {
    std::unique_lock lock(mutex);
    changed.wait(lock, [this] { return current != Wish::Pause; });
}

} // namespace onelogit::training
