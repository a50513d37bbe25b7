#pragma once

#include "engine/index/collection.h"
#include "engine/index/pipeline.h"

namespace onelogit::index {

/// Absolute, without "." and without a slash at the end; links are not resolved.
[[nodiscard]] std::filesystem::path absoluteFolder(const std::filesystem::path& folder);

/// Where these options put the collection of a folder; a shard has a directory of its own below the cache.
[[nodiscard]] Collection::Place placeOf(const std::filesystem::path& folder, const model::ModelInfo& info,
                                        const PipelineOptions& options);

/// InvalidArgument for options that contradict themselves, or that would put the collection below the folder.
[[nodiscard]] Result<void> check(const std::filesystem::path& folder, const PipelineOptions& options);

} // namespace onelogit::index
