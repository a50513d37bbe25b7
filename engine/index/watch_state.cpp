#include "engine/index/watch_state.h"

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <deque>
#include <exception>

#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

namespace onelogit::index {
namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t ofEntries =
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_ONLYDIR | IN_EXCL_UNLINK;
constexpr std::uint32_t ofRoot = ofEntries | IN_DELETE_SELF | IN_MOVE_SELF;
constexpr std::uint32_t ofOthers = ofEntries | IN_DONT_FOLLOW;

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t settling = 2 * second; ///< a time of change this young may be that of two changes
constexpr std::int64_t resting = 10 * second; ///< a file made and not closed counts as written after this

std::int64_t nanoseconds(const timespec& time) {
    return time.tv_sec * second + time.tv_nsec;
}

std::int64_t now() {
    timespec time = {};
    ::clock_gettime(CLOCK_REALTIME, &time);
    return nanoseconds(time);
}

std::optional<struct stat> statusOf(const fs::path& path) {
    struct stat status = {};
    if (::lstat(path.c_str(), &status) != 0)
        return std::nullopt;
    return status;
}

/// To compare with later; a change that could have a twin is taken for not seen yet.
std::int64_t timeToKeep(const struct stat& status) {
    const std::int64_t modified = nanoseconds(status.st_mtim);
    return now() - modified < settling ? modified - 1 : modified;
}

bool hidden(std::string_view name) {
    return name.starts_with('.');
}

} // namespace

WatchState::WatchState(int descriptor, fs::path folder, WatchOptions watchOptions)
    : queue(descriptor), root(std::move(folder)), options(std::move(watchOptions)) {}

WatchState::~WatchState() {
    ::close(queue);
}

std::optional<WatchState::Identity> WatchState::rootNow() const {
    struct stat status = {};
    if (::stat(root.c_str(), &status) != 0 || !S_ISDIR(status.st_mode))
        return std::nullopt;
    return Identity{.device = status.st_dev, .inode = status.st_ino};
}

bool WatchState::enterRoot(const std::stop_token& stop) {
    const std::vector<int> former = table.forget({});
    full = false;
    lost = false;
    identity = rootNow();
    if (!identity || ::access(root.c_str(), R_OK | X_OK) != 0)
        return false;
    adopt({}, stop);
    std::vector<int> ended;
    std::ranges::copy_if(former, std::back_inserter(ended), [this](int old) { return table.folderOf(old) == nullptr; });
    remove(ended);
    return table.knows({});
}

bool WatchState::passesOver(const std::string& folder) const {
    return options.passOver && options.passOver(folder);
}

/// False where there is no such folder, or none that may be read.
bool WatchState::watch(const std::string& folder) {
    if (options.mostWatches != 0 && table.count() >= options.mostWatches && !table.watches(folder))
        full = true;
    if (!full) {
        const int number = ::inotify_add_watch(queue, absolute(folder).c_str(), folder.empty() ? ofRoot : ofOthers);
        if (number >= 0) {
            if (const std::optional<int> former = table.add(folder, number))
                remove({*former});
            return true;
        }
        if (errno != ENOSPC && errno != ENOMEM)
            return false;
        full = true;
    }
    // The root may be a link to a folder; nothing else is followed.
    struct stat status = {};
    const fs::path path = absolute(folder);
    if ((folder.empty() ? ::stat(path.c_str(), &status) : ::lstat(path.c_str(), &status)) != 0 ||
        !S_ISDIR(status.st_mode))
        return false;
    if (!table.knows(folder))
        table.addUnwatched(folder, timeToKeep(status));
    return true;
}

std::vector<std::string> WatchState::subFolders(const std::string& folder) const {
    std::vector<std::string> found;
    std::error_code failure;
    fs::directory_iterator entry(absolute(folder), failure);
    for (; !failure && entry != fs::directory_iterator(); entry.increment(failure)) {
        const std::string name = entry->path().filename().native();
        std::error_code ignored;
        if (hidden(name) || entry->symlink_status(ignored).type() != fs::file_type::directory)
            continue;
        if (std::string path = joined(folder, name); !passesOver(path))
            found.push_back(std::move(path));
    }
    std::ranges::sort(found);
    return found;
}

/// A folder is watched before it is listed: what comes after the listing is told of by an event.
void WatchState::adopt(const std::string& folder, const std::stop_token& stop) {
    std::deque<std::string> waiting{folder};
    while (!waiting.empty()) {
        if (stop.stop_requested()) {
            lost = true;
            return;
        }
        const std::string next = std::move(waiting.front());
        waiting.pop_front();
        if (watch(next))
            std::ranges::move(subFolders(next), std::back_inserter(waiting));
    }
}

void WatchState::remove(const std::vector<int>& watches) {
    for (const int number : watches)
        ::inotify_rm_watch(queue, number);
}

void WatchState::forget(const std::string& folder) {
    remove(table.forget(folder));
    eraseTree(open, folder, [](const auto&) {});
    full = false;
}

void WatchState::leaveRoot() {
    forget({});
    identity.reset();
    rootGone = true;
}

void WatchState::handle(const WatchEvent& event, const std::stop_token& stop) {
    if ((event.mask & IN_Q_OVERFLOW) != 0) {
        lost = true;
        return;
    }
    const std::string* known = table.folderOf(event.watch);
    if (known == nullptr)
        return;
    const std::string folder = *known;
    if (event.name.empty())
        return handleItself(event, folder);
    if (hidden(event.name))
        return;
    const std::string path = joined(folder, event.name);
    if ((event.mask & IN_ISDIR) == 0)
        handleFile(event, path);
    else if (!passesOver(path))
        handleFolder(event, path, stop);
}

void WatchState::handleItself(const WatchEvent& event, const std::string& folder) {
    const std::uint32_t ending = IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT | IN_IGNORED;
    if ((event.mask & ending) == 0)
        return;
    if (folder.empty())
        return leaveRoot();
    // What was unmounted is away, not deleted: nobody is to look for its files now.
    if ((event.mask & IN_UNMOUNT) == 0)
        changed.insert(folder);
    table.drop(event.watch);
}

void WatchState::handleFolder(const WatchEvent& event, const std::string& path, const std::stop_token& stop) {
    if ((event.mask & (IN_DELETE | IN_MOVED_FROM)) != 0) {
        forget(path);
    } else if ((event.mask & (IN_CREATE | IN_MOVED_TO)) != 0) {
        adopt(path, stop);
    } else {
        // Rights or times: only a folder that could not be opened before is news.
        if (table.knows(path))
            return;
        adopt(path, stop);
        if (!table.knows(path))
            return;
    }
    changed.insert(path);
}

void WatchState::handleFile(const WatchEvent& event, const std::string& path) {
    if ((event.mask & IN_CREATE) != 0)
        return handleNewFile(path);
    if ((event.mask & IN_ATTRIB) != 0) {
        if (!open.contains(path))
            changed.insert(path);
        return;
    }
    const bool wasOpen = open.erase(path) > 0;
    if ((event.mask & IN_MOVED_TO) != 0 && movingOpen.erase(event.cookie) > 0) {
        open.insert(path);
        return;
    }
    if ((event.mask & IN_MOVED_FROM) != 0 && wasOpen)
        movingOpen.insert(event.cookie);
    changed.insert(path);
}

void WatchState::handleNewFile(const std::string& path) {
    const std::optional<struct stat> status = statusOf(absolute(path));
    // Links are there at once; nobody will close them. What has another name by now may still be open under that.
    if (!status || (S_ISREG(status->st_mode) && status->st_nlink < 2))
        open.insert(path);
    else
        changed.insert(path);
}

void WatchState::catchUp(const std::stop_token& stop) {
    if (!lost || !identity)
        return;
    open.clear();
    movingOpen.clear();
    everything = true;
    if (!enterRoot(stop) && !stop.stop_requested())
        leaveRoot();
}

void WatchState::lookAround(const std::stop_token& stop) {
    const std::optional<Identity> there = rootNow();
    if (!there) {
        if (identity)
            leaveRoot();
        return;
    }
    if (there != identity)
        lost = true;
    identity = there;
    catchUp(stop);
    full = false;
    lookAtUnwatched(stop);
    lookAtOpenFiles();
}

void WatchState::lookAtUnwatched(const std::stop_token& stop) {
    const std::map<std::string, std::int64_t> before = table.withoutWatch();
    for (const auto& [folder, modified] : before) {
        if (stop.stop_requested())
            return;
        // Watched first, looked at then: a change in between is seen twice rather than not at all.
        const bool there = watch(folder);
        struct stat status = {};
        const fs::path path = absolute(folder);
        if (!there || (folder.empty() ? ::stat(path.c_str(), &status) : ::lstat(path.c_str(), &status)) != 0) {
            forget(folder);
            changed.insert(folder);
        } else if (nanoseconds(status.st_mtim) != modified) {
            changed.insert(folder);
            if (!table.watches(folder))
                table.addUnwatched(folder, timeToKeep(status));
            for (const std::string& below : subFolders(folder))
                if (!table.knows(below))
                    adopt(below, stop);
        }
    }
}

void WatchState::lookAtOpenFiles() {
    const std::int64_t time = now();
    for (auto file = open.begin(); file != open.end();) {
        const std::optional<struct stat> status = statusOf(absolute(*file));
        const bool atRest = status && time - nanoseconds(status->st_mtim) >= resting;
        if (atRest)
            changed.insert(*file);
        file = !status || atRest ? open.erase(file) : std::next(file);
    }
}

Changes WatchState::collect(const std::function<void()>& work) {
    Changes changes;
    try {
        work();
        if (changed.contains(std::string()))
            everything = true;
        if (!everything && !rootGone)
            for (std::string& path : outermost(changed))
                changes.paths.emplace_back(std::move(path));
        changes.everything = everything && !rootGone;
        changes.rootGone = rootGone;
    } catch (const std::exception&) { // memory: what was seen is not known any more
        lost = true;
        changes = {.everything = true};
    }
    movingOpen.clear();
    changed.clear();
    everything = false;
    rootGone = false;
    return changes;
}

} // namespace onelogit::index
