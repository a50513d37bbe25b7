#pragma once

#include "engine/metrics/interval.h"

#include <cstddef>
#include <span>

namespace onelogit::metrics {

/// Neighbouring thresholds first..last of a falling list, between which nothing changes.
struct Plateau {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// The widest run of the highest value, the first of equally wide ones. Values that are less than `tolerance` below it
/// count as equal to it. `thresholds` falls, begins with +infinity and has at least two entries; `values` has its size.
[[nodiscard]] Plateau highestPlateau(std::span<const double> thresholds, std::span<const double> values,
                                     double tolerance = 0);

/// From the next lower threshold to the run's first; open ends are drawn one beyond the outermost finite threshold.
[[nodiscard]] Interval intervalOf(std::span<const double> thresholds, Plateau plateau);

/// The middle; never `lower` itself, which would accept one score more.
[[nodiscard]] double middle(Interval interval);

} // namespace onelogit::metrics
