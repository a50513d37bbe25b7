#pragma once

#include "engine/training/job.h"

#include <filesystem>
#include <string>

namespace onelogit::training {

/// What is needed to go on with a job after the process ended (format: engine/training/FORMAT.md).
struct Checkpoint {
    JobSpec spec;
    std::string dataHash; ///< Material::hash
    RaceState state;
};

/// Atomic: the last checkpoint stays where this one cannot be written. NotWritable, DiskFull.
[[nodiscard]] Result<void> writeCheckpoint(const Checkpoint& checkpoint, const std::filesystem::path& path);

/// Errors of storage::readFile and storage::readSafetensors, and WrongFormat, UnsupportedVersion, Damaged.
[[nodiscard]] Result<Checkpoint> readCheckpoint(const std::filesystem::path& path);

} // namespace onelogit::training
