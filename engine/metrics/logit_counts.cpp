#include "engine/metrics/logit_counts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace onelogit::metrics {
namespace {

constexpr auto mostCells = static_cast<std::int32_t>(LogitCounts::limit / LogitCounts::step);

/// The cells between which all but `robustTail` on either side lie; of logits outside the grid, the grid's ends.
struct Cells {
    std::int32_t lowest = 0;
    std::int32_t highest = 0;
};

Cells robustCells(const LogitCounts& counted) {
    const std::uint64_t all =
        std::accumulate(counted.counts.begin(), counted.counts.end(), counted.below + counted.above);
    const auto tail = static_cast<std::uint64_t>(robustTail * static_cast<double>(all));
    Cells cells{-mostCells, mostCells - 1};
    std::uint64_t left = counted.below;
    for (std::size_t i = 0; i < counted.counts.size() && left <= tail; ++i) {
        left += counted.counts[i];
        cells.lowest = counted.first + static_cast<std::int32_t>(i);
    }
    std::uint64_t right = counted.above;
    for (std::size_t i = counted.counts.size(); i-- > 0 && right <= tail;) {
        right += counted.counts[i];
        cells.highest = counted.first + static_cast<std::int32_t>(i);
    }
    return cells;
}

} // namespace

LogitCounts countLogits(std::span<const double> logits) {
    std::vector<std::uint32_t> grid(2 * static_cast<std::size_t>(mostCells));
    LogitCounts counted;
    for (const double logit : logits) {
        if (logit < -LogitCounts::limit)
            ++counted.below;
        else if (logit >= LogitCounts::limit)
            ++counted.above;
        else
            ++grid[static_cast<std::size_t>(static_cast<std::int32_t>(std::floor(logit / LogitCounts::step)) +
                                            mostCells)];
    }
    const auto some = [](std::uint32_t count) { return count > 0; };
    const auto begin = std::find_if(grid.begin(), grid.end(), some);
    const auto end = std::find_if(grid.rbegin(), std::make_reverse_iterator(begin), some).base();
    counted.first = begin == grid.end() ? 0 : static_cast<std::int32_t>(begin - grid.begin()) - mostCells;
    counted.counts.assign(begin, end);
    return counted;
}

CellBins binsFor(std::span<const LogitCounts* const> all, std::size_t most) {
    std::int32_t lowest = mostCells;
    std::int32_t highest = -mostCells;
    for (const LogitCounts* counted : all) {
        if (counted->counts.empty() && counted->below + counted->above == 0)
            continue;
        const Cells cells = robustCells(*counted);
        lowest = std::min(lowest, cells.lowest);
        highest = std::max(highest, cells.highest);
    }
    if (lowest > highest)
        return {};
    const std::int32_t span = highest - lowest + 1;
    const auto bins = static_cast<std::int32_t>(most);
    const std::int32_t cells = (span + bins - 1) / bins;
    return {.first = lowest, .cells = cells, .bins = static_cast<std::size_t>((span + cells - 1) / cells)};
}

Histogram histogram(const LogitCounts& counted, const CellBins& bins) {
    const auto edge = [&](std::size_t bin) {
        return (bins.first + static_cast<double>(bin) * bins.cells) * LogitCounts::step;
    };
    Histogram result{.range = {edge(0), edge(bins.bins)},
                     .counts = std::vector<std::uint64_t>(bins.bins),
                     .below = counted.below,
                     .above = counted.above};
    for (std::size_t i = 0; i < counted.counts.size(); ++i) {
        const std::int32_t cell = counted.first + static_cast<std::int32_t>(i) - bins.first;
        if (cell < 0)
            result.below += counted.counts[i];
        else if (const auto bin = static_cast<std::size_t>(cell / bins.cells); bin < bins.bins)
            result.counts[bin] += counted.counts[i];
        else
            result.above += counted.counts[i];
    }
    return result;
}

} // namespace onelogit::metrics
