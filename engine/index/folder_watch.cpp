#include "engine/index/folder_watch.h"

#include "engine/index/watch_state.h"
#include "engine/support/guard.h"

#include <cerrno>
#include <climits>
#include <cstring>
#include <fstream>

#include <sys/inotify.h>
#include <unistd.h>

namespace onelogit::index {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t bufferBytes = 64 * 1024;
constexpr int mostReads = 256; // more than the system's queue holds: a busy folder must not keep the caller here

std::size_t systemLimit(const char* name) {
    std::size_t value = 0;
    std::ifstream(fs::path("/proc/sys/fs/inotify") / name) >> value;
    return value;
}

Error noWatcher(const fs::path& folder, int cause) {
    if (cause == EMFILE)
        return {ErrorCode::TooLarge, folder.string(),
                "it cannot be watched: the system allows a person " +
                    std::to_string(systemLimit("max_user_instances")) +
                    " watchers at a time (fs.inotify.max_user_instances)"};
    if (cause == ENOMEM)
        return {ErrorCode::OutOfMemory, folder.string(), {}};
    return {ErrorCode::Unreadable, folder.string(), std::strerror(cause)};
}

Error noRoot(const fs::path& folder) {
    std::error_code failure;
    const fs::file_status status = fs::status(folder, failure);
    if (status.type() == fs::file_type::not_found)
        return {ErrorCode::NotFound, folder.string(), {}};
    if (status.type() != fs::file_type::none && !fs::is_directory(status))
        return {ErrorCode::NotAFolder, folder.string(), {}};
    return {ErrorCode::Unreadable, folder.string(), failure ? failure.message() : std::string()};
}

} // namespace

struct FolderWatch::State : WatchState {
    using WatchState::WatchState;
};

FolderWatch::FolderWatch(std::unique_ptr<State> newState) : state(std::move(newState)) {}

FolderWatch::~FolderWatch() = default;

Result<std::unique_ptr<FolderWatch>> FolderWatch::start(const fs::path& folder, const WatchOptions& options,
                                                        std::stop_token stop) {
    return guarded(folder.string(), [&]() -> Result<std::unique_ptr<FolderWatch>> {
        const int descriptor = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        if (descriptor < 0)
            return noWatcher(folder, errno);
        auto state = std::make_unique<State>(descriptor, folder, options);
        const bool entered = state->enterRoot(stop);
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, folder.string(), {}};
        if (!entered)
            return noRoot(folder);
        return std::unique_ptr<FolderWatch>(new FolderWatch(std::move(state)));
    });
}

int FolderWatch::fd() const {
    return state->descriptor();
}

Changes FolderWatch::take(const std::stop_token& stop) {
    return state->collect([&] {
        alignas(inotify_event) char buffer[bufferBytes];
        for (int i = 0; i < mostReads && !stop.stop_requested(); ++i) {
            const ssize_t got = ::read(state->descriptor(), buffer, sizeof buffer);
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                break;
            for (const char* at = buffer; at < buffer + got;) {
                const auto* event = reinterpret_cast<const inotify_event*>(at);
                state->handle({.watch = event->wd,
                               .mask = event->mask,
                               .cookie = event->cookie,
                               .name = event->len > 0 ? event->name : ""},
                              stop);
                at += sizeof(inotify_event) + event->len;
            }
        }
        state->catchUp(stop);
    });
}

Changes FolderWatch::lookAround(const std::stop_token& stop) {
    return state->collect([&] { state->lookAround(stop); });
}

WatchCoverage FolderWatch::coverage() const {
    WatchCoverage coverage{.watched = state->folders().count(), .limit = state->mostWatches()};
    for (const auto& [folder, modified] : state->folders().withoutWatch())
        coverage.unwatched.emplace_back(folder);
    if (coverage.limit == 0)
        coverage.limit = systemLimit("max_user_watches");
    return coverage;
}

} // namespace onelogit::index
