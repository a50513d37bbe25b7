#pragma once

namespace onelogit::metrics {

/// A closed interval on the logit axis, lower < upper.
struct Interval {
    double lower = 0;
    double upper = 1;
    bool operator==(const Interval&) const = default;
};

} // namespace onelogit::metrics
