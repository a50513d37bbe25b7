#pragma once

#include "engine/metrics/interval.h"
#include "engine/support/progress.h"
#include "engine/support/result.h"
#include "engine/values/logit_table.h"

#include <cstddef>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace onelogit::metrics {

/// Figures of one threshold for all classes, over every (example, class) cell of a table.
struct PooledFigures {
    double averagePrecision = 0;
    double violationRate = 0;  ///< P(true logit <= false logit) over all pairs, ties counted whole
    double worstMargin = 0;    ///< smallest true logit minus largest false one
    double f1Threshold = 0;    ///< the one with the highest mean F1 of the counted classes
    double errorThreshold = 0; ///< the one with the lowest mean binary error of the counted classes
};

struct PooledOptions {
    /// Cells that are sorted at once; each takes 32 bytes meanwhile.
    std::size_t mostAtOnce = std::size_t{1} << 22;
    std::stop_token stop;
    ProgressSink progress; ///< in cells
    /// Receives all false logits, highest first, a part at a time: float32 is exact for a kept table. May be empty.
    std::function<void(std::span<const double>)> falseLogits;
};

/// counted[c]: class c has true and false logits; at least one has. The table must have passed separation()'s checks.
/// Takes a bounded number of cells at a time, from the highest logits to the lowest, so that a table of any size needs
/// no more memory than `mostAtOnce` says. Cancelled when stopped.
[[nodiscard]] Result<PooledFigures> pooledFigures(const LogitTable& table, const std::vector<bool>& counted,
                                                  const PooledOptions& options = {});

} // namespace onelogit::metrics
