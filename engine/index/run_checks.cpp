#include "engine/index/run_checks.h"

#include <algorithm>
#include <fcntl.h>

namespace onelogit::index {

void RunChecks::add(const Run& run, bool trusted) {
    const std::lock_guard lock(growing);
    runs.emplace_back(run, trusted ? State::Right : State::Unknown);
}

bool RunChecks::check(const Checked& it) const {
    State state = it.state.load(std::memory_order_acquire);
    while (state == State::Unknown || state == State::Busy) {
        if (state == State::Busy)
            it.state.wait(State::Busy, std::memory_order_acquire);
        else if (it.state.compare_exchange_strong(state, State::Busy)) {
            const bool right = files->checksum(it.run.first, it.run.count) == it.run.sum;
            // Whether this can be noted does not matter to who asked; where nothing can be written nothing is indexed.
            if (!right)
                sandbox::Descriptor(::open(marker.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666));
            it.state.store(right ? State::Right : State::Damaged, std::memory_order_release);
            it.state.notify_all();
        }
        state = it.state.load(std::memory_order_acquire);
    }
    return state == State::Right;
}

bool RunChecks::verified(std::size_t firstRow, std::size_t count) const {
    for (std::size_t row = firstRow; row < firstRow + count;) {
        const Checked* found = nullptr;
        {
            const std::lock_guard lock(growing);
            const auto behind =
                std::upper_bound(runs.begin(), runs.end(), row,
                                 [](std::size_t wanted, const Checked& it) { return wanted < it.run.first; });
            if (behind == runs.begin())
                return false;
            found = &*(behind - 1);
        }
        const std::size_t end = std::size_t(found->run.first) + found->run.count;
        if (row >= end || !check(*found))
            return false;
        row = end;
    }
    return true;
}

std::vector<Run> RunChecks::damaged() const {
    std::vector<Run> wrong;
    for (const Checked& it : runs)
        if (!check(it))
            wrong.push_back(it.run);
    return wrong;
}

std::shared_ptr<RunChecks> RunChecks::with(const std::vector<Run>& replaced) const {
    auto changed = std::make_shared<RunChecks>(files, marker);
    auto next = replaced.begin();
    for (const Checked& it : runs) {
        if (next != replaced.end() && next->first == it.run.first)
            changed->runs.emplace_back(*next++, State::Unknown);
        else {
            const State known = it.state.load(std::memory_order_acquire);
            changed->runs.emplace_back(it.run, known == State::Busy ? State::Unknown : known);
        }
    }
    return changed;
}

} // namespace onelogit::index
