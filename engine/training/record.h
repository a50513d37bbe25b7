#pragma once

#include "engine/metrics/logit_counts.h"
#include "engine/support/result.h"
#include "engine/values/logit_table.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace onelogit::training {

/// One loss's figures after one epoch. Validation figures are 0 and the counts empty without validation rows.
struct EpochReport {
    std::size_t epoch = 0;   ///< from 1
    double trainingLoss = 0; ///< mean over the epoch's batches
    double accuracy = 0;     ///< on validation data
    double macroAp = 0;      ///< mean AUPRC on validation data
    metrics::LogitCounts trueLogits;
    metrics::LogitCounts falseLogits;
};

/// The figures of an epoch's validation logits, which may have no rows.
[[nodiscard]] EpochReport reportOf(std::size_t epoch, double trainingLoss, const LogitTable& validation);

/// The epoch to keep: the first with the highest macroAp; without validation the last. None without epochs.
[[nodiscard]] std::optional<std::size_t> bestEpoch(const std::vector<EpochReport>& epochs, bool validated);

} // namespace onelogit::training
