#pragma once

#include "engine/index/collection.h"
#include "engine/support/pause.h"
#include "engine/support/progress.h"

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace onelogit::index {

/// Part `number` of `count` of a collection's files, chosen by a hash of the path; 0 of 1 is all of them.
struct Shard {
    unsigned number = 0;
    unsigned count = 1;
};

struct PipelineOptions {
    std::filesystem::path cache;     ///< collections lie below it; must not lie below the folder
    std::filesystem::path directory; ///< the collection itself, in place of one below `cache`
    unsigned workers = 0;            ///< 0: all cores
    std::size_t batch = 256;         ///< files begun and not committed: what a killed process does again at most
    bool normalizers = true;         ///< false: left for addNormalizers()
    std::uint64_t compactFrom = 64ULL << 20; ///< bytes of orphans; see indexFolder()
    bool retrySkipped = false;               ///< skipped files are read again though they did not change
    Shard shard;
    std::vector<std::filesystem::path> only; ///< relative files or folders to look at; empty: everything
    const PauseSwitch* pause = nullptr;
    std::chrono::milliseconds snapshotEvery{500};
    /// Called from a working thread with what is committed so far, the last time with the result.
    std::function<void(const std::shared_ptr<const Snapshot>&)> snapshots;
};

/// What one run did.
struct IndexReport {
    std::shared_ptr<const Snapshot> snapshot;
    std::size_t decoded = 0;       ///< pictures run through the trunk
    std::size_t unchanged = 0;     ///< taken as they were, by their stamp
    std::size_t known = 0;         ///< read, and found to be the same content as a row already there
    std::size_t gone = 0;          ///< files that are no longer there
    Orphans orphans;               ///< that are still kept, for copies that may come
    std::optional<Error> readOnly; ///< InUse: another process writes; the snapshot is what it has committed
    std::optional<Error> anew;     ///< why what was below the cache could not be used, and was made anew
};

/// Walks `folder`, reads what is new or changed once, decodes, preprocesses and runs the trunk on one picture at a time
/// (batched sums would round differently with the company a picture is in), commits in the order of paths. Never writes
/// below `folder`. Where earlier runs left more orphans than other rows, and at least `options.compactFrom` bytes of
/// them, a run over the whole folder begins with Collection::compact(). Runs of one process over one collection follow
/// one another. One bad file never stops the rest. A folder that cannot be reached, but was indexed before, gives what
/// is known with Snapshot::away(). Errors: NotFound, NotAFolder, Unreadable, Empty (no file), NoPictures (none
/// readable; the first reason in detail), Cancelled, those of Collection.
[[nodiscard]] Result<IndexReport> indexFolder(const std::filesystem::path& folder,
                                              const std::shared_ptr<const model::Classifier>& classifier,
                                              const PipelineOptions& options, const ProgressSink& progress = {},
                                              std::stop_token stop = {});

/// What an earlier run committed, without looking at the folder. NotFound where there is nothing.
[[nodiscard]] Result<std::shared_ptr<const Snapshot>>
openIndexed(const std::filesystem::path& folder, const model::ModelInfo& info, const PipelineOptions& options);

/// Computes and stores the normalizers that a run left out, from the stored rows; no picture is opened.
[[nodiscard]] Result<std::shared_ptr<const Snapshot>>
addNormalizers(const std::filesystem::path& folder, const std::shared_ptr<const model::Classifier>& classifier,
               const PipelineOptions& options, const ProgressSink& progress = {}, std::stop_token stop = {});

/// Makes one collection at `options.directory`, which must hold none, of the shards' directories of one folder and
/// trunk, equal to one indexed in one go, row for row. CountMismatch names a missing shard, NotFound one that was not
/// indexed to its end, ModelMismatch one of another folder or trunk. Normalizers are taken over where all shards have
/// them.
[[nodiscard]] Result<std::shared_ptr<const Snapshot>>
mergeShards(const std::vector<std::filesystem::path>& shards, const model::ModelInfo& info,
            const PipelineOptions& options, const ProgressSink& progress = {}, std::stop_token stop = {});

} // namespace onelogit::index
