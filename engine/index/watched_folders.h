#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace onelogit::index {

/// Which folder each of the system's watches stands for, and the folders for which there was none left. Folders are
/// bytes relative to the root, which is "".
class WatchedFolders {
public:
    /// The system gave this watch for this folder. Gives the watch that stood for the name before, if it was another:
    /// its folder has gone from here, and it has to be removed.
    [[nodiscard]] std::optional<int> add(const std::string& folder, int watch);
    /// The folder has no watch; its time of change is compared instead.
    void addUnwatched(const std::string& folder, std::int64_t modified) { unwatched[folder] = modified; }

    /// Takes out a folder and everything below it; gives its watches, which have to be removed.
    [[nodiscard]] std::vector<int> forget(const std::string& folder);
    /// The system has ended a watch by itself.
    void drop(int watch);

    [[nodiscard]] const std::string* folderOf(int watch) const;
    [[nodiscard]] bool watches(const std::string& folder) const { return watchOf.contains(folder); }
    [[nodiscard]] bool knows(const std::string& folder) const { return watches(folder) || unwatched.contains(folder); }
    [[nodiscard]] std::size_t count() const { return watchOf.size(); }
    [[nodiscard]] std::vector<int> all() const;
    /// With their times of change, in the order of their bytes.
    [[nodiscard]] const std::map<std::string, std::int64_t>& withoutWatch() const { return unwatched; }

private:
    using Watches = std::map<std::string, int>;

    Watches watchOf;
    std::unordered_map<int, Watches::iterator> byWatch;
    std::map<std::string, std::int64_t> unwatched;
};

/// "folder/name", or the name alone in the root.
[[nodiscard]] std::string joined(const std::string& folder, std::string_view name);

/// Erases a path and all below it from a map or set ordered by bytes, telling of each.
template<typename Ordered, typename Visit>
void eraseTree(Ordered& ordered, const std::string& path, const Visit& visit) {
    const auto erase = [&](auto first, auto last) {
        while (first != last) {
            visit(first);
            first = ordered.erase(first);
        }
    };
    if (path.empty())
        return erase(ordered.begin(), ordered.end());
    if (const auto itself = ordered.find(path); itself != ordered.end())
        erase(itself, std::next(itself));
    erase(ordered.lower_bound(path + '/'), ordered.lower_bound(path + static_cast<char>('/' + 1)));
}

/// Without those that lie below another one.
[[nodiscard]] std::vector<std::string> outermost(const std::set<std::string>& paths);

} // namespace onelogit::index
