#pragma once

#include "engine/index/pipeline.h"

namespace onelogit::index {

/// What lies beside a shard's collection once it has been indexed to its end, so that a merge knows what it has: a file
/// "shard" with "2/3", a line feed, and the bytes of the folder's absolute path.
struct ShardNote {
    Shard shard;
    std::filesystem::path folder;
};

/// NotWritable, DiskFull.
[[nodiscard]] Result<void> writeShardNote(const std::filesystem::path& directory, const ShardNote& note);

/// NotFound for a collection that is no shard, or was never finished; Damaged.
[[nodiscard]] Result<ShardNote> readShardNote(const std::filesystem::path& directory);

} // namespace onelogit::index
