#pragma once

#include "engine/metrics/thresholds.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace onelogit::metrics {

/// What a threshold is to reach, so that models with logits of different scales are compared at the same service.
enum class Aim {
    Precision, ///< at least this precision, and the highest recall with it
    Recall,    ///< at least this recall, and the highest precision with it
    F1,        ///< the highest F1
    Cost,      ///< the lowest cost where a miss costs 1 and a false alarm `value`
};

struct Target {
    Aim aim = Aim::F1;
    double value = 0; ///< share for precision and recall, cost of a false alarm; not read for F1
    bool operator==(const Target&) const = default;
};

/// Logits of one class, or of all together, each list in rising order: what a threshold splits. `many` false logits are
/// float32 in a mapped file and stand in place of `falseLogits`.
struct RisingLogits {
    std::span<const double> trueLogits;
    std::span<const double> falseLogits;
    std::span<const float> many;

    [[nodiscard]] std::size_t falseCount() const { return many.empty() ? falseLogits.size() : many.size(); }
    /// How many lie at or above the threshold; none for NaN. O(log n).
    [[nodiscard]] std::size_t trueAccepted(double threshold) const;
    [[nodiscard]] std::size_t falseAccepted(double threshold) const;
    /// The highest logit of either kind below the threshold; none where there is none.
    [[nodiscard]] std::optional<double> nextBelow(double threshold) const;
};

/// The best threshold for the target, in the middle of the interval that does equally well; of several equally good
/// ones the widest interval's. Only thresholds that accept a true logit are considered. Empty without true logits,
/// where nothing accepted reaches the precision, for a share outside (0, 1] and for a cost that is negative or not
/// finite. Looks at true logits only, as every best threshold has one as its lowest accepted logit: O(t log f).
[[nodiscard]] std::optional<double> thresholdFor(const Target& target, const RisingLogits& logits);

/// A place on the precision-recall, ROC, DET and sweep curves.
struct CurvePoint {
    double threshold = 0;
    std::uint64_t trueAccepted = 0;
    std::uint64_t falseAccepted = 0;
};

/// At most `most` + 2 exact points of the curves by falling threshold, spread over recall, over the false alarm rate
/// and over its logarithm; the first accepts nothing or as little as can be, the last everything.
[[nodiscard]] std::vector<CurvePoint> curve(const RisingLogits& logits, std::size_t most = 600);

} // namespace onelogit::metrics
