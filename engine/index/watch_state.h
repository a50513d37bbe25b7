#pragma once

#include "engine/index/folder_watch.h"
#include "engine/index/watched_folders.h"

#include <cstdint>
#include <string_view>

namespace onelogit::index {

/// One event of the system's (inotify(7)).
struct WatchEvent {
    int watch = 0;
    std::uint32_t mask = 0;
    std::uint32_t cookie = 0;   ///< the same in the two halves of a move
    std::string_view name = {}; ///< of the entry in the watched folder; empty where it is about the folder itself
};

/// What FolderWatch knows, and what becomes of an event.
class WatchState {
public:
    /// Takes over the descriptor.
    WatchState(int descriptor, std::filesystem::path folder, WatchOptions options);
    WatchState(const WatchState&) = delete;
    WatchState& operator=(const WatchState&) = delete;
    ~WatchState();

    /// Watches the tree; false where the root is no folder that can be read.
    [[nodiscard]] bool enterRoot(const std::stop_token& stop);
    void handle(const WatchEvent& event, const std::stop_token& stop);
    /// After the last event at hand: watches everything anew where events were lost.
    void catchUp(const std::stop_token& stop);
    void lookAround(const std::stop_token& stop);

    /// Runs one of the above and gives what came of it. Without memory for that: everything.
    [[nodiscard]] Changes collect(const std::function<void()>& work);

    [[nodiscard]] int descriptor() const { return queue; }
    [[nodiscard]] std::size_t mostWatches() const { return options.mostWatches; }
    [[nodiscard]] const WatchedFolders& folders() const { return table; }

private:
    struct Identity {
        std::uint64_t device = 0;
        std::uint64_t inode = 0;
        bool operator==(const Identity&) const = default;
    };

    [[nodiscard]] std::filesystem::path absolute(const std::string& path) const { return root / path; }
    [[nodiscard]] std::optional<Identity> rootNow() const;
    [[nodiscard]] bool passesOver(const std::string& folder) const;
    [[nodiscard]] bool watch(const std::string& folder);
    void adopt(const std::string& folder, const std::stop_token& stop);
    [[nodiscard]] std::vector<std::string> subFolders(const std::string& folder) const;
    void forget(const std::string& folder);
    void remove(const std::vector<int>& watches);
    void leaveRoot();
    void handleItself(const WatchEvent& event, const std::string& folder);
    void handleFolder(const WatchEvent& event, const std::string& path, const std::stop_token& stop);
    void handleFile(const WatchEvent& event, const std::string& path);
    void handleNewFile(const std::string& path);
    void lookAtUnwatched(const std::stop_token& stop);
    void lookAtOpenFiles();

    int queue;
    std::filesystem::path root;
    WatchOptions options;
    std::optional<Identity> identity; ///< of the root; none while it has gone
    WatchedFolders table;
    bool full = false;                  ///< the system, or the caller, allows no further watch
    bool lost = false;                  ///< the table may differ from the tree
    std::set<std::string> open;         ///< files made and not closed yet
    std::set<std::uint32_t> movingOpen; ///< moves of such files, between their halves
    std::set<std::string> changed;
    bool everything = false;
    bool rootGone = false;
};

} // namespace onelogit::index
