#pragma once

#include "engine/metrics/histogram.h"

#include <cstdint>
#include <span>
#include <vector>

namespace onelogit::metrics {

/// Logits counted on a grid that is the same for every epoch and loss, so that a whole course can later be drawn with
/// equal bins without keeping its logits. Cell i covers [(first + i) * step, (first + i + 1) * step).
struct LogitCounts {
    static constexpr double step = 1.0 / 64;
    static constexpr double limit = 128; ///< what lies further out is counted in `below` and `above`

    std::int32_t first = 0;
    std::vector<std::uint32_t> counts; ///< neither end is 0, or empty
    std::uint64_t below = 0;
    std::uint64_t above = 0;

    bool operator==(const LogitCounts&) const = default;
};

/// Finite numbers only.
[[nodiscard]] LogitCounts countLogits(std::span<const double> logits);

/// Equal bins of whole cells, at most `most` of them.
struct CellBins {
    std::int32_t first = 0; ///< cell
    std::int32_t cells = 1; ///< in a bin
    std::size_t bins = 1;
};

/// Bins that leave out no more than `robustTail` on either side of any of the given counts.
[[nodiscard]] CellBins binsFor(std::span<const LogitCounts* const> all, std::size_t most);

/// Exact: every logit lies in the bin that its cell lies in, or below or above all.
[[nodiscard]] Histogram histogram(const LogitCounts& counted, const CellBins& bins);

} // namespace onelogit::metrics
