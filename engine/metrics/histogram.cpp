#include "engine/metrics/histogram.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onelogit::metrics {
namespace {

bool allFinite(std::span<const double> values) {
    return std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
}

Interval widened(double value) {
    constexpr double largest = std::numeric_limits<double>::max();
    const double half = std::max(0.5, std::abs(value) * 1e-9);
    return {.lower = std::max(value - half, -largest), .upper = std::min(value + half, largest)};
}

/// The bin of a value inside the range; division alone can be one off next to an edge.
std::size_t binOf(const Histogram& histogram, double value) {
    const std::size_t last = histogram.counts.size() - 1;
    const double position = (value - histogram.range.lower) / (histogram.range.upper - histogram.range.lower);
    auto bin = std::min(last, static_cast<std::size_t>(position * static_cast<double>(last + 1)));
    if (bin > 0 && value < histogram.edge(bin))
        --bin;
    else if (bin < last && value >= histogram.edge(bin + 1))
        ++bin;
    return bin;
}

} // namespace

Interval spanning(double lower, double upper) {
    return lower < upper ? Interval{.lower = lower, .upper = upper} : widened(lower);
}

Result<Interval> robustRange(std::span<const double> values, double tail) {
    if (values.empty())
        return Error{ErrorCode::InvalidArgument, "range of values", "there are none"};
    if (!(tail >= 0 && tail < 0.5))
        return Error{ErrorCode::InvalidArgument, "tail", "must lie in [0, 0.5)"};
    if (!allFinite(values))
        return Error{ErrorCode::NotFinite, "values", ""};

    std::vector<double> sorted(values.begin(), values.end());
    const auto outside = static_cast<std::ptrdiff_t>(tail * static_cast<double>(sorted.size()));
    const auto quantile = [&sorted](auto position) {
        std::nth_element(sorted.begin(), position, sorted.end());
        return *position;
    };
    const double lower = quantile(sorted.begin() + outside);
    const double upper = quantile(sorted.end() - 1 - outside);
    return spanning(lower, upper);
}

Result<Histogram> histogram(std::span<const double> values, Interval range, std::size_t bins) {
    if (bins == 0)
        return Error{ErrorCode::InvalidArgument, "bins", "there must be at least one"};
    if (!(range.lower < range.upper) || !std::isfinite(range.upper - range.lower))
        return Error{ErrorCode::InvalidArgument, "interval", "needs finite ends and a positive width"};
    if (!allFinite(values))
        return Error{ErrorCode::NotFinite, "values", ""};

    Histogram result{.range = range, .counts = std::vector<std::uint64_t>(bins)};
    for (const double value : values) {
        if (value < range.lower)
            ++result.below;
        else if (value > range.upper)
            ++result.above;
        else
            ++result.counts[binOf(result, value)];
    }
    return result;
}

} // namespace onelogit::metrics
