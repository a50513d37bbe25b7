#pragma once

#include "engine/index/folder_walk.h"
#include "engine/index/pipeline.h"

namespace onelogit::index {

/// What a walk means for what is recorded.
struct Plan {
    std::vector<WalkedFile> toRead; ///< new, changed, or to be tried again; in the order of paths
    std::vector<bool> recorded;     ///< one a file to read: it keeps an older record until it has been read
    std::vector<std::string> gone;  ///< to be forgotten at once: no longer there, or certainly not what they were
    std::vector<Outcome> folders;   ///< folders that cannot be listed now
    std::size_t unchanged = 0;
    std::size_t removed = 0; ///< of `gone`: those no longer there

    /// What is known of each row from its files: without one, whether it was damaged is not known.
    std::vector<bool> rowHasFile;
    std::vector<bool> rowDamaged;
};

/// Compares; looks at no file. What is recorded below a folder that cannot be listed stays, and what lies outside
/// `options.only`.
[[nodiscard]] Plan makePlan(FolderWalk walk, const Collection& collection, const PipelineOptions& options);

/// The file belongs to this shard.
[[nodiscard]] bool belongsTo(const Shard& shard, std::string_view path);

/// Reasons that may pass though the file stays as it is: a skipped file with one is tried again at the next run.
[[nodiscard]] bool mayPass(ErrorCode reason);

} // namespace onelogit::index
