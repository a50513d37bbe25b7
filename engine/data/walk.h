#pragma once

#include "engine/data/data_set.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace onelogit::data {

/// Files below a folder that may be pictures, and entries that could not be looked at.
struct Walk {
    std::vector<std::filesystem::path> files; ///< relative to the folder, sorted by bytes
    std::vector<Skipped> unreadable;          ///< folders that the system refused to open
};

/// Recursive. Hidden entries are passed over; symbolic links to folders are not followed; every regular file counts,
/// whatever its name. Errors: NotFound, NotAFolder, Unreadable, Cancelled.
[[nodiscard]] Result<Walk> walk(const std::filesystem::path& folder, std::stop_token stop = {});

} // namespace onelogit::data
