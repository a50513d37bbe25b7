#pragma once

#include "engine/metrics/interval.h"
#include "engine/support/result.h"

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

namespace onelogit::metrics {

/// Counts over equal bins of `range`; values outside it are counted in `below` and `above`, never dropped.
/// Bin i covers [edge(i), edge(i + 1)), the last one includes `upper`.
struct Histogram {
    Interval range;
    std::vector<std::uint64_t> counts;
    std::uint64_t below = 0;
    std::uint64_t above = 0;

    [[nodiscard]] double binWidth() const { return (range.upper - range.lower) / static_cast<double>(counts.size()); }
    [[nodiscard]] double edge(std::size_t bin) const { return range.lower + static_cast<double>(bin) * binWidth(); }
    [[nodiscard]] std::uint64_t total() const { return std::accumulate(counts.begin(), counts.end(), below + above); }
};

/// How much of the values robustRange() leaves out on either side.
constexpr double robustTail = 0.001;

/// The interval between two finite values, lower <= upper, widened to a positive width where they coincide.
[[nodiscard]] Interval spanning(double lower, double upper);

/// The interval between the quantiles `tail` and 1 - `tail` of all given values, widened to a positive width where
/// they coincide. Quantiles are values that occur, rounded outward: no more than `tail` of the values lies outside on
/// either side. InvalidArgument for no values or a tail outside [0, 0.5), NotFinite for NaN or infinity. O(n).
[[nodiscard]] Result<Interval> robustRange(std::span<const double> values, double tail = robustTail);

/// InvalidArgument for zero bins or an interval that is not finite or has no width, NotFinite for NaN or infinity.
[[nodiscard]] Result<Histogram> histogram(std::span<const double> values, Interval range, std::size_t bins);

} // namespace onelogit::metrics
