#pragma once

#include "engine/support/result.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>

namespace onelogit::storage {

/// Room for many numbers that the system may move to disk: a file without a name, gone with the last use of it.
class SpillFile {
public:
    /// On the file system of `folder`, which is made if need be. NotWritable, DiskFull, OutOfMemory; the subject is the
    /// folder.
    [[nodiscard]] static Result<std::shared_ptr<SpillFile>> create(const std::filesystem::path& folder,
                                                                   std::size_t bytes);
    SpillFile(const SpillFile&) = delete;
    SpillFile& operator=(const SpillFile&) = delete;
    ~SpillFile();

    /// Zero at first. For one writer, before it is shared.
    [[nodiscard]] std::span<float> numbers() { return {start, length / sizeof(float)}; }

private:
    SpillFile() = default;

    float* start = nullptr;
    std::size_t length = 0;
};

} // namespace onelogit::storage
