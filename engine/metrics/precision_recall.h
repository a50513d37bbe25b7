#pragma once

#include "engine/metrics/ranking.h"

#include <optional>

namespace onelogit::metrics {

/// Area under the precision-recall curve by steps: sum of (R_n - R_{n-1}) P_n over distinct thresholds. Empty without
/// positives.
[[nodiscard]] std::optional<double> averagePrecision(const RankedScores& ranked);

/// Precision at the highest threshold whose recall reaches `recall`. Empty without positives, for a recall over 1 and
/// for NaN.
[[nodiscard]] std::optional<double> precisionAtRecall(const RankedScores& ranked, double recall);

/// P(positive's score > negative's score), ties counted half: the area under the ROC curve. Empty without positives or
/// without negatives.
[[nodiscard]] std::optional<double> areaUnderRoc(const RankedScores& ranked);

} // namespace onelogit::metrics
