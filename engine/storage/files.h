#pragma once

#include "engine/support/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace onelogit::storage {

/// Reads a regular file whole. NotFound, NotAFile, Unreadable, TooLarge (over `mostBytes`), OutOfMemory; the subject is
/// the path.
[[nodiscard]] Result<std::vector<std::byte>> readFile(const std::filesystem::path& path,
                                                      std::uint64_t mostBytes = 1ULL << 32);

/// Temporary file in the same folder, write, fsync, rename, fsync of the folder: readers see the old content or the
/// new, never a mixture. Missing parent folders are made. NotWritable or DiskFull leave the old file as it was.
[[nodiscard]] Result<void> writeFileAtomically(const std::filesystem::path& path, std::span<const std::byte> content);

/// The same of parts that lie one behind the other in the file.
[[nodiscard]] Result<void> writeFileAtomically(const std::filesystem::path& path,
                                               std::span<const std::span<const std::byte>> parts);

/// Writes a file without waiting for the disk: for many small files that can be made again, followed by one
/// flushToDisk(). Missing parent folders are made. NotWritable or DiskFull.
[[nodiscard]] Result<void> writeFile(const std::filesystem::path& path, std::span<const std::byte> content);

/// Waits until everything written on the file system of `folder` has reached the disk.
[[nodiscard]] Result<void> flushToDisk(const std::filesystem::path& folder);

/// XXH3 128-bit hash as 32 lower-case hex digits.
[[nodiscard]] std::string contentHash(std::span<const std::byte> content);

/// The same as 16 bytes, in the order of the digits.
[[nodiscard]] std::array<std::uint8_t, 16> contentHashBytes(std::span<const std::byte> content);

} // namespace onelogit::storage
