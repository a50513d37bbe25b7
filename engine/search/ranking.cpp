#include "engine/search/ranking.h"

#include <algorithm>
#include <cmath>

namespace onelogit::search {

std::size_t Ranking::hits(double threshold) const {
    const auto end = std::partition_point(
        sorted.begin(), sorted.end(), [=](const Item& item) { return static_cast<double>(item.logit) >= threshold; });
    return static_cast<std::size_t>(end - sorted.begin());
}

// The same as metrics::robustRange() and metrics::histogram() of all logits, which need not be looked at one by one.
Result<metrics::Histogram> histogram(const Ranking& ranking, std::size_t bins) {
    const std::span<const Ranking::Item> items = ranking.items();
    if (items.empty())
        return Error{ErrorCode::InvalidArgument, "range of values", "there are none"};
    if (bins == 0)
        return Error{ErrorCode::InvalidArgument, "bins", "there must be at least one"};
    if (!std::isfinite(items.front().logit) || !std::isfinite(items.back().logit))
        return Error{ErrorCode::NotFinite, "values", ""};
    const auto outside = static_cast<std::size_t>(metrics::robustTail * static_cast<double>(items.size()));
    const auto logit = [&](std::size_t i) { return static_cast<double>(items[i].logit); };
    metrics::Histogram result{.range = metrics::spanning(logit(items.size() - 1 - outside), logit(outside)),
                              .counts = std::vector<std::uint64_t>(bins)};
    result.above = ranking.hits(std::nextafter(result.range.upper, std::numeric_limits<double>::infinity()));
    std::size_t counted = result.above;
    for (std::size_t bin = bins; bin-- > 0;) {
        const std::size_t hits = ranking.hits(bin == 0 ? result.range.lower : result.edge(bin));
        result.counts[bin] = hits - std::min(hits, counted);
        counted = std::max(counted, hits);
    }
    result.below = items.size() - counted;
    return result;
}

} // namespace onelogit::search
