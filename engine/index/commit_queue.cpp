#include "engine/index/commit_queue.h"

#include "engine/support/guard.h"

#include <algorithm>
#include <cstring>

namespace onelogit::index {
namespace {

constexpr std::size_t firstPiece = 8;    // first results come quickly
constexpr int mostTimeForSnapshots = 10; // one part in so many

} // namespace

std::size_t CommitQueue::HashOfContent::operator()(const ContentHash& content) const {
    std::size_t hash = 0;
    std::memcpy(&hash, content.data(), sizeof hash);
    return hash;
}

CommitQueue::CommitQueue(Collection& target, const Plan& what, const PipelineOptions& asked,
                         std::function<void()> fails)
    : collection(target),
      plan(what),
      options(asked),
      failed(std::move(fails)),
      window(std::max<std::size_t>(1, asked.batch)),
      rowsAtStart(target.rowCount()),
      pending(static_cast<std::size_t>(std::ranges::count(what.recorded, false))),
      piece(std::min(firstPiece, std::max<std::size_t>(1, window / 2))),
      lastSnapshot(Clock::now() - asked.snapshotEvery) {}

bool CommitQueue::awaitPlace(std::size_t number, const std::stop_token& stop) {
    std::unique_lock lock(mutex);
    return changed.wait(lock, stop, [&] { return number < committed + window || failure; }) && !failure;
}

void CommitQueue::finish(std::size_t number, Outcome outcome) {
    {
        const std::scoped_lock lock(mutex);
        if (!outcome.row.empty())
            waiting.try_emplace(*outcome.file.content,
                                KnownRow{.row = std::nullopt, .numbers = outcome.row, .damaged = outcome.file.damaged});
        finished.emplace(number, std::move(outcome));
        while (finished.contains(ready))
            ++ready;
        const bool due = ready - committed >= piece || Clock::now() - lastCommit >= options.snapshotEvery;
        if (committing || failure || ready == committed || !due)
            return;
        committing = true;
    }
    commitReady(false);
}

Result<void> CommitQueue::flush() {
    {
        const std::scoped_lock lock(mutex);
        committing = true;
    }
    commitReady(true);
    const std::scoped_lock lock(mutex);
    return failure ? Result<void>(*failure) : Result<void>();
}

std::vector<Outcome> CommitQueue::takeReady(bool everything) {
    const std::scoped_lock lock(mutex);
    std::vector<Outcome> outcomes;
    if (failure || ready == committed ||
        (!everything && ready - committed < piece && committed > 0 &&
         Clock::now() - lastCommit < options.snapshotEvery)) {
        committing = false;
        return outcomes;
    }
    for (std::size_t i = committed; i < ready; ++i)
        outcomes.push_back(std::move(finished.extract(i).mapped()));
    return outcomes;
}

void CommitQueue::commitReady(bool everything) {
    for (;;) {
        const std::vector<Outcome> outcomes = takeReady(everything);
        if (outcomes.empty())
            return;
        const Result<void> stored = guarded(options.directory.string(), [&] {
            const std::scoped_lock lock(collectionMutex);
            return collection.commit(outcomes);
        });
        {
            const std::scoped_lock lock(mutex);
            if (!stored) {
                failure = stored.error();
                committing = false;
            } else {
                for (const Outcome& outcome : outcomes) {
                    pending -= plan.recorded[committed++] ? 0U : 1U;
                    if (outcome.row.empty())
                        continue;
                    waiting.erase(*outcome.file.content);
                    if (outcome.file.damaged)
                        damagedSince.insert(*outcome.file.content);
                }
                piece = std::min(2 * piece, std::max<std::size_t>(1, window / 2));
                lastCommit = Clock::now();
            }
        }
        changed.notify_all();
        if (!stored)
            return failed();
        showSnapshot();
    }
}

void CommitQueue::showSnapshot() {
    const Clock::time_point start = Clock::now();
    if (!options.snapshots || start - lastSnapshot < options.snapshotEvery ||
        start - lastSnapshot < mostTimeForSnapshots * snapshotTime)
        return;
    std::size_t left = 0;
    {
        const std::scoped_lock lock(mutex);
        left = pending;
    }
    const Result<std::shared_ptr<const Snapshot>> snapshot = guarded(options.directory.string(), [&] {
        const std::scoped_lock lock(collectionMutex);
        return collection.snapshot(left, false);
    });
    lastSnapshot = Clock::now();
    snapshotTime = lastSnapshot - start;
    if (snapshot)
        options.snapshots(*snapshot);
}

std::optional<KnownRow> CommitQueue::find(const ContentHash& content) {
    {
        const std::scoped_lock lock(mutex);
        if (const auto it = waiting.find(content); it != waiting.end())
            return it->second;
    }
    std::optional<std::uint32_t> row;
    {
        const std::scoped_lock lock(collectionMutex);
        row = collection.rowOf(content);
    }
    if (!row)
        return std::nullopt;
    if (*row >= rowsAtStart) {
        const std::scoped_lock lock(mutex);
        return KnownRow{.row = row, .numbers = {}, .damaged = damagedSince.contains(content)};
    }
    // A row that lost its files long ago: whether the picture was damaged is not known any more.
    if (!plan.rowHasFile[*row])
        return std::nullopt;
    return KnownRow{.row = row, .numbers = {}, .damaged = plan.rowDamaged[*row]};
}

} // namespace onelogit::index
