#pragma once

#include "engine/support/result.h"

#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

namespace onelogit::metrics {

/// A closed interval on the logit axis, lower < upper.
struct Interval {
    double lower = 0;
    double upper = 1;
};

/// Counts over equal bins of `range`; values outside it are counted in `below` and `above`, never dropped.
/// Bin i covers [lower + i*w, lower + (i+1)*w), the last one includes `upper`.
struct Histogram {
    Interval range;
    std::vector<std::uint64_t> counts;
    std::uint64_t below = 0;
    std::uint64_t above = 0;

    [[nodiscard]] double binWidth() const { return (range.upper - range.lower) / static_cast<double>(counts.size()); }
    [[nodiscard]] std::uint64_t total() const { return std::accumulate(counts.begin(), counts.end(), below + above); }
};

/// The interval between the quantiles `tail` and 1 - `tail` of all given values, widened to a positive width where
/// they coincide. InvalidArgument for no values or a tail outside [0, 0.5), NotFinite for NaN or infinity.
[[nodiscard]] Result<Interval> robustRange(std::span<const double> values, double tail = 0.001);

/// InvalidArgument for zero bins or an interval that is not finite or has no width, NotFinite for NaN or infinity.
[[nodiscard]] Result<Histogram> histogram(std::span<const double> values, Interval range, std::size_t bins);

} // namespace onelogit::metrics
