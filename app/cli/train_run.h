#pragma once

#include "app/cli/console.h"
#include "engine/training/job.h"

namespace onelogit::cli {

/// Runs a job, or goes on with the one whose checkpoint lies at `files`, and prints what came of it. On a terminal it
/// draws how far it is; elsewhere each event is a line of JSON on standard error. Ctrl-C stops and keeps the best.
[[nodiscard]] int runTraining(const training::JobSpec* spec, const training::JobFiles& files,
                              const training::JobOptions& options, const Console& console);

} // namespace onelogit::cli
