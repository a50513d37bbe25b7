#include "app/cli/watch.h"

#include <poll.h>

#include <iterator>

namespace onelogit::cli {
namespace {

constexpr int quietMilliseconds = 300;
constexpr int lookAroundMilliseconds = 30'000;

bool readable(int fd, int milliseconds) {
    pollfd waiting{.fd = fd, .events = POLLIN, .revents = 0};
    return poll(&waiting, 1, milliseconds) > 0;
}

} // namespace

Result<std::unique_ptr<FolderEye>> FolderEye::open(const std::filesystem::path& folder, const Console& console) {
    Result<std::unique_ptr<index::FolderWatch>> watch = index::FolderWatch::start(folder);
    if (!watch)
        return watch.error();
    const index::WatchCoverage coverage = (*watch)->coverage();
    if (!coverage.unwatched.empty())
        console.message(std::to_string(coverage.unwatched.size()) + " of " +
                        std::to_string(coverage.watched + coverage.unwatched.size()) +
                        " folders are looked at every half a minute only: the system allows " +
                        std::to_string(coverage.limit) + " watches (fs.inotify.max_user_watches)");
    return std::unique_ptr<FolderEye>(new FolderEye(std::move(*watch)));
}

std::vector<std::filesystem::path> FolderEye::wait() {
    std::vector<std::filesystem::path> changed;
    bool everything = false;
    const auto add = [&](index::Changes changes) {
        std::move(changes.paths.begin(), changes.paths.end(), std::back_inserter(changed));
        everything = everything || changes.everything || changes.rootGone;
    };
    while (!interrupted() && changed.empty() && !everything)
        add(readable(watch->fd(), lookAroundMilliseconds) ? watch->take() : watch->lookAround());
    while (!interrupted() && readable(watch->fd(), quietMilliseconds))
        add(watch->take());
    if (everything)
        changed.clear();
    return changed;
}

} // namespace onelogit::cli
