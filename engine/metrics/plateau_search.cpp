#include "engine/metrics/plateau_search.h"

#include <algorithm>
#include <cmath>

namespace onelogit::metrics {
namespace {
constexpr double infinity = std::numeric_limits<double>::infinity();
}

void PlateauSearch::add(double threshold, double value) {
    if (count == 1)
        second = threshold;
    const bool level = value >= highest - tolerance;
    if (running && (!level || value > highest + tolerance)) {
        consider(intervalOf(run, threshold));
        running = false;
    }
    if (value > highest + tolerance)
        bestWidth = -1; // what was found so far is lower
    highest = std::max(highest, value);
    if (level) {
        if (!running)
            run = {.first = threshold, .atStart = count == 0};
        run.last = threshold;
        running = true;
    }
    previous = threshold;
    ++count;
}

Interval PlateauSearch::widest() const {
    PlateauSearch whole = *this;
    if (running)
        whole.consider(intervalOf(run, std::min(previous - 1, std::nextafter(previous, -infinity))));
    return whole.best;
}

Interval PlateauSearch::intervalOf(const Run& of, double lower) const {
    return {.lower = lower, .upper = of.atStart ? std::max(second + 1, std::nextafter(second, infinity)) : of.first};
}

void PlateauSearch::consider(Interval interval) {
    const double width = interval.upper - interval.lower;
    if (width > bestWidth) {
        best = interval;
        bestWidth = width;
    }
}

} // namespace onelogit::metrics
