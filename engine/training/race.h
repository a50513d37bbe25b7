#pragma once

#include "engine/support/progress.h"
#include "engine/training/control.h"
#include "engine/training/learner.h"
#include "engine/training/material.h"
#include "engine/training/record.h"

#include <chrono>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace onelogit::training {

/// One loss's way so far: with settings and material, all that its rest depends on.
struct LaneState {
    LossKind loss = LossKind::CrossEntropy;
    LearnerState learner;
    std::size_t batch = 0; ///< batches done of the epoch after `epochs`
    double lossSum = 0;    ///< over these
    std::vector<EpochReport> epochs;
    Weights best; ///< after bestEpoch(epochs); empty before the first
    std::optional<Error> failure;
    std::vector<std::string> devices; ///< that its steps ran on, in their order
};

struct RaceState {
    std::vector<LaneState> lanes;
};

/// Receives what happens, from working threads, one call at a time; must be cheap.
struct RaceSink {
    ProgressSink progress; ///< in steps of all losses, at most every 50 ms
    std::function<void(std::size_t lane, const EpochReport&)> epoch;
    std::function<void(std::size_t lane, const Error&)> failed;
    std::function<void(const RaceState&)> checkpoint; ///< at the start, every so often and before it rests; nothing
                                                      ///< runs meanwhile
    std::function<void(bool)> resting;                ///< true while paused
};

struct RaceOptions {
    unsigned workers = 0; ///< 0: all cores
    std::chrono::milliseconds checkpointEvery{30'000};
};

struct RaceReport {
    RaceState state;
    bool stopped = false; ///< Control::Wish::Keep came before the end
};

/// Trains one network a loss, all with the same start weights, order, batches and augmentation; each batch is prepared
/// once. A loss ends after settings.epochs, when patience is exhausted, or with its failure (NotFinite), which the
/// others do not feel. Weights do not depend on workers, pauses or on how often it was interrupted and begun again
/// `from` a state. Errors: InvalidArgument (a setting, a device that is not
/// there, no loss, a loss twice), Damaged (a state of another race; the
/// subject is "checkpoint"), Cancelled (Leave, Discard).
[[nodiscard]] Result<RaceReport> race(const Material& material, const Settings& settings,
                                      std::span<const LossKind> losses, const Control& control,
                                      const RaceSink& sink = {}, const RaceOptions& options = {},
                                      const RaceState* from = nullptr);

} // namespace onelogit::training
