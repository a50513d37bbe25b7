#pragma once

#include "engine/support/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace onelogit::index {

struct WatchOptions {
    std::size_t mostWatches = 0; ///< folders; 0: as many as the system allows
    /// Folders (relative, bytes) to leave out with everything below; hidden ones always are. May be empty.
    std::function<bool(const std::filesystem::path&)> passOver;
};

/// What to look at again.
struct Changes {
    /// Files or folders, relative; there now or gone. Each once, in the order of their bytes; a folder stands for all
    /// that lies below it.
    std::vector<std::filesystem::path> paths;
    bool everything = false; ///< the system could not keep up, or another folder stands in the root's place
    bool rootGone = false;   ///< nothing more is told until lookAround() finds it again

    [[nodiscard]] bool empty() const { return paths.empty() && !everything && !rootGone; }
};

/// How much of the tree the system tells of.
struct WatchCoverage {
    std::size_t watched = 0;                      ///< folders
    std::vector<std::filesystem::path> unwatched; ///< folders for which no watch was left, relative
    std::size_t limit = 0;                        ///< watches: the caller's own, else fs.inotify.max_user_watches
};

/// Tells which files below a folder have changed. A file that is being written is told of when it is closed, not while
/// it grows. Links to folders are not followed. Never writes anything.
///
/// Made, used and destroyed on any thread, by one at a time; take() and lookAround() list new folders, so a window
/// calls them from a job.
class FolderWatch {
public:
    /// Adds a watch for every folder, the upper ones first. What is in the tree already is not told of: start before
    /// listing it. Too few watches are no error, see coverage(). NotFound, NotAFolder, Unreadable, TooLarge (the system
    /// allows no further watcher: fs.inotify.max_user_instances), Cancelled, OutOfMemory.
    [[nodiscard]] static Result<std::unique_ptr<FolderWatch>>
    start(const std::filesystem::path& folder, const WatchOptions& options = {}, std::stop_token stop = {});
    FolderWatch(const FolderWatch&) = delete;
    FolderWatch& operator=(const FolderWatch&) = delete;
    ~FolderWatch();

    /// Readable (poll, QSocketNotifier) when take() has something to give. Owned by this object.
    [[nodiscard]] int fd() const;

    /// What happened since the last time; does not wait. A folder that is new is told of as a whole.
    [[nodiscard]] Changes take(const std::stop_token& stop = {});

    /// What the system does not tell: folders without a watch whose own time of change moved (files came, went or were
    /// renamed; not: were written anew), files that were made but not closed for a while, a root that has gone or come
    /// back. Gives folders a watch where one has become free. For now and then, about every half a minute.
    [[nodiscard]] Changes lookAround(const std::stop_token& stop = {});

    [[nodiscard]] WatchCoverage coverage() const;

private:
    struct State;
    explicit FolderWatch(std::unique_ptr<State> newState);

    std::unique_ptr<State> state;
};

} // namespace onelogit::index
