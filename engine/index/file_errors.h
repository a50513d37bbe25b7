#pragma once

#include "engine/support/result.h"

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace onelogit::index {

/// What a failed call's errno means for a file that was to be written.
[[nodiscard]] inline Error writeError(const std::filesystem::path& path, int cause) {
    const bool full = cause == ENOSPC || cause == EDQUOT;
    return {full ? ErrorCode::DiskFull : ErrorCode::NotWritable, path.string(), full ? "" : std::strerror(cause)};
}

/// And for one that was to be read.
[[nodiscard]] inline Error readError(const std::filesystem::path& path, int cause) {
    const bool absent = cause == ENOENT || cause == ENOTDIR;
    return {absent ? ErrorCode::NotFound : ErrorCode::Unreadable, path.string(), absent ? "" : std::strerror(cause)};
}

} // namespace onelogit::index
