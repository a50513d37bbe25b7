#include "engine/index/watched_folders.h"

namespace onelogit::index {

std::optional<int> WatchedFolders::add(const std::string& folder, int watch) {
    unwatched.erase(folder);
    // The same folder under a name it had before: it was moved, and the news of that is still to come.
    if (const auto known = byWatch.find(watch); known != byWatch.end()) {
        if (known->second->first == folder)
            return std::nullopt;
        drop(watch);
    }
    const auto [place, fresh] = watchOf.try_emplace(folder, watch);
    std::optional<int> former;
    if (!fresh) {
        former = place->second;
        byWatch.erase(place->second);
        place->second = watch;
    }
    byWatch.emplace(watch, place);
    return former;
}

std::vector<int> WatchedFolders::forget(const std::string& folder) {
    std::vector<int> ended;
    eraseTree(watchOf, folder, [&](Watches::iterator place) {
        ended.push_back(place->second);
        byWatch.erase(place->second);
    });
    eraseTree(unwatched, folder, [](const auto&) {});
    return ended;
}

void WatchedFolders::drop(int watch) {
    if (const auto known = byWatch.find(watch); known != byWatch.end()) {
        watchOf.erase(known->second);
        byWatch.erase(known);
    }
}

const std::string* WatchedFolders::folderOf(int watch) const {
    const auto known = byWatch.find(watch);
    return known == byWatch.end() ? nullptr : &known->second->first;
}

std::vector<int> WatchedFolders::all() const {
    std::vector<int> watches;
    watches.reserve(watchOf.size());
    for (const auto& [folder, watch] : watchOf)
        watches.push_back(watch);
    return watches;
}

std::string joined(const std::string& folder, std::string_view name) {
    return folder.empty() ? std::string(name) : folder + '/' + std::string(name);
}

std::vector<std::string> outermost(const std::set<std::string>& paths) {
    const auto belowAnother = [&paths](const std::string& path) {
        if (paths.contains(std::string()))
            return !path.empty();
        for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1))
            if (paths.contains(path.substr(0, slash)))
                return true;
        return false;
    };
    std::vector<std::string> kept;
    for (const std::string& path : paths)
        if (!belowAnother(path))
            kept.push_back(path);
    return kept;
}

} // namespace onelogit::index
