#pragma once

#include "engine/networks/table.h"

#include <filesystem>

namespace onelogit::networks {

/// Where the library lies: beside the program, or where it is installed with it. NotFound where it is in neither place.
[[nodiscard]] Result<std::filesystem::path> findLibrary();

/// Opens the library for good. NotFound, NotAFile, Unreadable; Damaged for a file that is cut short or no library, one
/// of another version, and where the system does not find what it needs, in the loader's words. Its static objects are
/// made on the calling thread.
[[nodiscard]] Result<const Table*> openLibrary(const std::filesystem::path& path);

} // namespace onelogit::networks
