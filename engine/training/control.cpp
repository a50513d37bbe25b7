#include "engine/training/control.h"

namespace onelogit::training {

void Control::set(Wish wish) {
    {
        const std::lock_guard lock(mutex);
        if (current == Wish::Discard || (current == Wish::Keep && wish != Wish::Discard))
            return;
        current = wish;
    }
    if (wish == Wish::Keep || wish == Wish::Discard)
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
