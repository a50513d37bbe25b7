#pragma once

#include "engine/metrics/histogram.h"

#include <algorithm>
#include <span>

namespace onelogit::metrics {

/// robustRange() of both lists together, each in rising order and finite; at least one holds a value. Looks at the ends
/// of the lists only.
template<typename First, typename Second>
[[nodiscard]] Interval robustRangeOfSorted(std::span<const First> first, std::span<const Second> second,
                                           double tail = robustTail) {
    const auto outside = static_cast<std::size_t>(tail * static_cast<double>(first.size() + second.size()));
    std::size_t a = 0;
    std::size_t b = 0;
    double lower = 0;
    for (std::size_t taken = 0; taken <= outside; ++taken) {
        const bool fromFirst = b == second.size() || (a < first.size() && !(second[b] < first[a]));
        lower = fromFirst ? static_cast<double>(first[a++]) : static_cast<double>(second[b++]);
    }
    std::size_t aLeft = first.size();
    std::size_t bLeft = second.size();
    double upper = 0;
    for (std::size_t taken = 0; taken <= outside; ++taken) {
        const bool fromFirst = bLeft == 0 || (aLeft > 0 && !(first[aLeft - 1] < second[bLeft - 1]));
        upper = fromFirst ? static_cast<double>(first[--aLeft]) : static_cast<double>(second[--bLeft]);
    }
    return spanning(lower, upper);
}

/// histogram() of values in rising order. O(bins log n).
template<typename Value>
[[nodiscard]] Histogram histogramOfSorted(std::span<const Value> rising, Interval range, std::size_t bins) {
    Histogram result{.range = range, .counts = std::vector<std::uint64_t>(bins)};
    const auto below = [&](double limit) {
        return static_cast<std::uint64_t>(std::ranges::lower_bound(rising, limit) - rising.begin());
    };
    std::uint64_t before = below(range.lower);
    const auto end = static_cast<std::uint64_t>(std::ranges::upper_bound(rising, range.upper) - rising.begin());
    result.below = before;
    result.above = rising.size() - end;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const std::uint64_t next = bin + 1 == bins ? end : std::clamp(below(result.edge(bin + 1)), before, end);
        result.counts[bin] = next - before;
        before = next;
    }
    return result;
}

} // namespace onelogit::metrics
