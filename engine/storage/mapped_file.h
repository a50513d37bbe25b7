#pragma once

#include "engine/support/result.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>

namespace onelogit::storage {

/// A regular file's bytes, read-only, in memory only as far as they are looked at. They stay as they were when the file
/// is replaced or removed; the file must not be changed in place.
class MappedFile {
public:
    /// NotFound, NotAFile, Unreadable, OutOfMemory; the subject is the path.
    [[nodiscard]] static Result<std::shared_ptr<const MappedFile>> open(const std::filesystem::path& path);

    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    ~MappedFile();

    [[nodiscard]] std::span<const std::byte> bytes() const { return {start, length}; }

private:
    MappedFile() = default;

    const std::byte* start = nullptr;
    std::size_t length = 0;
};

} // namespace onelogit::storage
