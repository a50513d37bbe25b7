#pragma once

#include "engine/index/plan.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <unordered_map>
#include <unordered_set>

namespace onelogit::index {

/// What is there of a picture's content: a row of the collection, or one that waits to be committed.
struct KnownRow {
    std::optional<std::uint32_t> row;
    std::vector<float> numbers; ///< where there is no `row`
    bool damaged = false;
};

/// Takes what several threads make of files, in any order, and commits it in the files' order, so that rows lie as the
/// paths do whoever was first. At most `options.batch` files are begun and not committed: that bounds memory, and what
/// a killed process does again. Owns the collection while it is there; safe from several threads at once.
class CommitQueue {
public:
    /// `fails` is called once, from a working thread, when a commit did not succeed.
    CommitQueue(Collection& target, const Plan& what, const PipelineOptions& asked, std::function<void()> fails);

    /// Waits until file `number` of the plan may be begun; false with `stop`. Files are begun in their order.
    [[nodiscard]] bool awaitPlace(std::size_t number, const std::stop_token& stop);

    /// The thread that calls may commit, and make a snapshot, before this returns.
    void finish(std::size_t number, Outcome outcome);

    /// Commits what is finished without a gap. The error of this or an earlier commit.
    [[nodiscard]] Result<void> flush();

    [[nodiscard]] std::optional<KnownRow> find(const ContentHash& content);

private:
    using Clock = std::chrono::steady_clock;

    void commitReady(bool everything);
    [[nodiscard]] std::vector<Outcome> takeReady(bool everything);
    void showSnapshot();

    struct HashOfContent {
        std::size_t operator()(const ContentHash& content) const;
    };

    Collection& collection;
    const Plan& plan;
    const PipelineOptions& options;
    std::function<void()> failed;
    std::size_t window;
    std::size_t rowsAtStart;

    std::mutex mutex; ///< of what follows
    std::condition_variable_any changed;
    std::map<std::size_t, Outcome> finished; ///< not committed yet
    std::unordered_map<ContentHash, KnownRow, HashOfContent> waiting;
    std::unordered_set<ContentHash, HashOfContent> damagedSince;
    std::size_t ready = 0; ///< files before it are finished
    std::size_t committed = 0;
    std::size_t pending = 0; ///< files without a record
    std::size_t piece;       ///< files of the next commit, unless it is time
    Clock::time_point lastCommit = Clock::now();
    bool committing = false;
    std::optional<Error> failure;

    std::mutex collectionMutex; ///< never taken while `mutex` is held
    Clock::time_point lastSnapshot;
    Clock::duration snapshotTime{0};
};

} // namespace onelogit::index
