#include "engine/index/turn.h"

#include <condition_variable>
#include <mutex>
#include <set>

namespace onelogit::index {
namespace {

struct Turns {
    std::mutex mutex;
    std::condition_variable_any ended;
    std::set<std::filesystem::path> held;
};

Turns& turns() {
    static Turns all;
    return all;
}

} // namespace

std::optional<Turn> Turn::await(const std::filesystem::path& directory, const std::stop_token& stop) {
    Turns& all = turns();
    std::unique_lock lock(all.mutex);
    if (!all.ended.wait(lock, stop, [&] { return !all.held.contains(directory); }))
        return std::nullopt;
    all.held.insert(directory);
    return Turn(directory);
}

Turn::~Turn() {
    if (held.empty())
        return;
    Turns& all = turns();
    const std::scoped_lock lock(all.mutex);
    all.held.erase(held);
    all.ended.notify_all();
}

} // namespace onelogit::index
