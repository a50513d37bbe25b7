#pragma once

#include "engine/index/record_store.h"

namespace onelogit::index {

/// A file's record but for its path, as it lies in the database, its checksum behind it.
[[nodiscard]] std::vector<std::byte> recordBytes(const FileRecord& file);
/// Nothing where the bytes contradict the checksum, the path or each other.
[[nodiscard]] std::optional<FileRecord> recordFrom(std::string_view path, std::span<const std::byte> bytes);

/// Checksums of the database's other blobs, over the numbers that stand beside them as well.
[[nodiscard]] std::int64_t checkOf(const Run& run, std::span<const std::byte> contents);
[[nodiscard]] std::int64_t checkOf(const std::string& head, const NormalizerRun& run);

} // namespace onelogit::index
