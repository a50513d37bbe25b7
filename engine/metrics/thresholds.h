#pragma once

#include "engine/metrics/interval.h"
#include "engine/metrics/ranking.h"

#include <optional>
#include <span>

namespace onelogit::metrics {

/// A threshold chosen on given scores. Every threshold above `interval.lower` and up to `interval.upper` does equally
/// well on them; an interval open to infinity is drawn to one beyond the last score.
struct ThresholdChoice {
    double threshold = 0; ///< the interval's middle, which leaves most room for other data
    Interval interval;
    OperatingPoint point;
};

/// Highest F1. Of several equally good intervals, the widest. Empty without positives.
[[nodiscard]] std::optional<ThresholdChoice> thresholdForF1(const RankedScores& ranked);

/// Lowest cost where a miss costs 1 and a false alarm `falseAlarmCost`. Of several equally good intervals, the widest.
/// InvalidArgument for a cost that is negative or not finite.
[[nodiscard]] Result<ThresholdChoice> thresholdForCost(const RankedScores& ranked, double falseAlarmCost);

/// Highest recall among thresholds that accept something with at least this precision. Empty where none does: the
/// target is out of reach.
[[nodiscard]] std::optional<ThresholdChoice> thresholdForPrecision(const RankedScores& ranked, double precision);

/// The highest threshold that reaches this recall. Empty without positives, for a recall over 1 and for NaN.
[[nodiscard]] std::optional<ThresholdChoice> thresholdForRecall(const RankedScores& ranked, double recall);

/// One threshold for all classes.
struct CommonThreshold {
    double value = 0; ///< the macro figure that was optimized
    double threshold = 0;
    Interval interval;
};

/// Mean over classes of F1, of the binary error, at one threshold. `classes` must not be empty.
[[nodiscard]] double macroF1(std::span<const RankedScores> classes, double threshold);
[[nodiscard]] double macroBinaryError(std::span<const RankedScores> classes, double threshold);

/// The single threshold with the highest macro F1, the lowest macro binary error. `classes` must not be empty; each
/// should have positives. O(N log N) for N scores in all.
[[nodiscard]] CommonThreshold commonThresholdForF1(std::span<const RankedScores> classes);
[[nodiscard]] CommonThreshold commonThresholdForBinaryError(std::span<const RankedScores> classes);

} // namespace onelogit::metrics
