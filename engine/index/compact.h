#pragma once

#include "engine/index/pipeline.h"

namespace onelogit::index {

/// Of rows that no picture of the snapshot refers to. O(pictures).
[[nodiscard]] Orphans orphansOf(const Snapshot& snapshot);

struct Compacted {
    std::shared_ptr<const Snapshot> snapshot;
    Orphans freed;
};

/// Makes the collection of a folder and trunk smaller: Collection::compact() of what an earlier run committed, without
/// a look at the folder. Follows the runs of this process over the same collection. NotFound where there is nothing,
/// InUse, Cancelled, DiskFull and the others of Collection leave everything as it was.
[[nodiscard]] Result<Compacted> compactIndex(const std::filesystem::path& folder, const model::ModelInfo& info,
                                             const PipelineOptions& options, const ProgressSink& progress = {},
                                             std::stop_token stop = {});

} // namespace onelogit::index
