#pragma once

#include "engine/formats/load.h"
#include "engine/model/trunk.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>

namespace onelogit::sandbox {

/// What a model's process may take. Over a limit the process is ended and the reason given. Times are by the clock; a
/// process that computes all the while, but gets its turn late on a busy machine, has them as time of its own, within
/// four times as long by the clock.
struct Limits {
    std::chrono::milliseconds load{8000}; ///< from start to the probe runs' end; more for files over 100 MB
    std::chrono::milliseconds run{20000}; ///< for one call of Trunk::run
    std::uint64_t memory = 12ULL << 30;   ///< address space
};

struct OpenOptions {
    formats::LoadOptions load;
    Limits limits;
    std::filesystem::path program; ///< the worker; empty: the installed one, beside this program or in libexec
};

/// What holds a model's process in. Fewer than all where the kernel lacks them.
struct Confinement {
    bool systemCalls = false; ///< seccomp: no file is opened, no socket, no program started
    bool files = false;       ///< Landlock: no file can be reached at all
    bool resources = false;   ///< limits on memory, file size and processes
};

/// Loads a model file in a process of its own, which stays for the trunk's runs and ends with the last copy of
/// `trunk`. The file is read here and handed over as bytes; the process opens nothing. A process that ends is replaced
/// at the next run, a few times. Concurrent runs get further processes, at most one a core.
///
/// Errors of formats::load, and: NotFound, NotAFile, Unreadable, TimedOut, ProcessEnded (with the signal or limit),
/// NotFound for the worker program, Cancelled. The subject is the path. Never lets this process end, whatever the file
/// holds; nothing that the other process says is believed without a check of sizes and values.
[[nodiscard]] Result<model::LoadedModel> open(const std::filesystem::path& path, const OpenOptions& options = {},
                                              std::stop_token stop = {});

/// Starts a worker, asks what holds it in, and ends it. NotFound without the worker program.
[[nodiscard]] Result<Confinement> confinement(const std::filesystem::path& program = {});

} // namespace onelogit::sandbox
