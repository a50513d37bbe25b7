#pragma once

#include "engine/metrics/interval.h"

#include <cstddef>
#include <limits>

namespace onelogit::metrics {

/// highestPlateau() and intervalOf() over thresholds that come one after another, in constant memory.
class PlateauSearch {
public:
    /// Values that are less than `tolerance` below the highest count as equal to it.
    explicit PlateauSearch(double tolerance) : tolerance(tolerance) {}

    /// The first threshold is +infinity, each further one lower.
    void add(double threshold, double value);

    /// Thresholds above `lower` and up to `upper` give the highest value; the widest such interval, the first of
    /// equally wide ones. After two thresholds at least.
    [[nodiscard]] Interval widest() const;

private:
    struct Run {
        double first = 0; ///< its highest threshold
        double last = 0;
        bool atStart = false; ///< begins with +infinity
    };

    [[nodiscard]] Interval intervalOf(const Run& run, double lower) const;
    void consider(Interval interval);

    double tolerance;
    double highest = -std::numeric_limits<double>::infinity();
    double second = 0; ///< the threshold after +infinity
    double previous = 0;
    std::size_t count = 0;
    Run run;
    bool running = false;
    Interval best;
    double bestWidth = -1;
};

} // namespace onelogit::metrics
