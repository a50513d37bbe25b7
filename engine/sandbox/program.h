#pragma once

#include "engine/support/result.h"

#include <filesystem>

namespace onelogit::sandbox {

/// The worker program: `asked`, or where that is empty the one that belongs to the running program, by its place
/// alone: in the same folder, in ../bin (tests), or in the folder for helper programs. NotFound names what was sought.
[[nodiscard]] Result<std::filesystem::path> workerProgram(const std::filesystem::path& asked);

} // namespace onelogit::sandbox
