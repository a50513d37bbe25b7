#pragma once

#include "engine/index/collection.h"

#include <sys/stat.h>

namespace onelogit::index {

/// A file's bytes, and the stamp under which they were read.
struct FileContent {
    std::vector<std::byte> bytes;
    FileStamp stamp;
    ContentHash hash = {};
};

/// Opens a regular file once, read-only and without waiting for a pipe's writer, and reads it whole. One that is
/// written meanwhile is read again; ChangedMeanwhile where it never rests. NotFound, NotAFile, Unreadable, TooLarge
/// (over `mostBytes`), OutOfMemory; the subject is the path.
[[nodiscard]] Result<FileContent> readContent(const std::filesystem::path& path, std::uint64_t mostBytes = 1ULL << 30);

/// Asks the system to have the file's bytes ready soon. Nothing where it cannot be opened.
void readAhead(const std::filesystem::path& path);

/// Stamp of a file that was looked at now.
[[nodiscard]] FileStamp stampOf(const struct stat& status);

} // namespace onelogit::index
