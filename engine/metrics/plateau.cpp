#include "engine/metrics/plateau.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace onelogit::metrics {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

double width(Interval interval) {
    return interval.upper - interval.lower;
}

} // namespace

Interval intervalOf(std::span<const double> thresholds, Plateau plateau) {
    const double first = thresholds[plateau.first];
    const double last = thresholds[plateau.last];
    Interval interval{.upper = first};
    if (plateau.first == 0)
        interval.upper = std::max(thresholds[1] + 1, std::nextafter(thresholds[1], infinity));
    if (plateau.last + 1 < thresholds.size())
        interval.lower = thresholds[plateau.last + 1];
    else
        interval.lower = std::min(last - 1, std::nextafter(last, -infinity));
    return interval;
}

Plateau highestPlateau(std::span<const double> thresholds, std::span<const double> values, double tolerance) {
    const double least = *std::max_element(values.begin(), values.end()) - tolerance;
    Plateau best;
    double bestWidth = -1;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] < least)
            continue;
        Plateau run{.first = i, .last = i};
        while (run.last + 1 < values.size() && values[run.last + 1] >= least)
            ++run.last;
        const double runWidth = width(intervalOf(thresholds, run));
        if (runWidth > bestWidth) {
            best = run;
            bestWidth = runWidth;
        }
        i = run.last;
    }
    return best;
}

double middle(Interval interval) {
    const double value = std::midpoint(interval.lower, interval.upper);
    return value > interval.lower ? value : interval.upper;
}

} // namespace onelogit::metrics
