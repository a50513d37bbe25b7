#pragma once

#include "engine/model/native.h"
#include "engine/training/job.h"

#include <optional>

namespace onelogit::training {

/// The epoch whose weights the model has; 0 for those of a moment before the first epoch's end.
[[nodiscard]] std::size_t keptEpoch(const LaneState& lane, const Material& material);

/// A model from a lane's best weights, or its present ones where no epoch ended. `trunk` is the whole model whose head
/// is replaced, none for a network from scratch. Equal lanes give equal models: no date, no path.
[[nodiscard]] model::NativeModel modelOf(const LaneState& lane, const JobSpec& spec, const Material& material,
                                         const std::optional<model::NativeModel>& trunk);

/// All logits of the test rows as the model's classifier gives them. No rows: an empty table.
[[nodiscard]] Result<LogitTable> testLogits(const model::NativeModel& model, const Material& material,
                                            const ProgressSink& progress, const std::stop_token& stop);

} // namespace onelogit::training
