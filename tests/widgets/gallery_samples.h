#pragma once

#include "engine/metrics/histogram.h"

#include <array>
#include <cmath>

/// Made-up numbers for the gallery.
namespace onelogit::gallery {

/// Counts of n values under a bell with different slopes left and right, over 54 bins.
inline metrics::Histogram bell(metrics::Interval range, double middle, double left, double right, double n) {
    metrics::Histogram histogram{.range = range, .counts = std::vector<std::uint64_t>(54), .below = 0, .above = 0};
    const double width = histogram.binWidth();
    double sum = 0;
    std::vector<double> heights;
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        const double x = range.lower + (static_cast<double>(i) + 0.5) * width;
        const double z = (x - middle) / (x < middle ? left : right);
        const double ripple = 1 + 0.06 * std::sin(static_cast<double>(i) * 1.7);
        heights.push_back(std::exp(-z * z / 2) * ripple);
        sum += heights.back();
    }
    for (std::size_t i = 0; i < heights.size(); ++i)
        histogram.counts[i] = static_cast<std::uint64_t>(std::llround(heights[i] / sum * n));
    histogram.below = static_cast<std::uint64_t>(std::llround(n / 900));
    histogram.above = static_cast<std::uint64_t>(std::llround(n / 2500));
    return histogram;
}

struct Sample {
    const char* title;
    bool aligned;
    metrics::Interval range;
    std::array<double, 3> trueBell, falseBell;
    double area, threshold, precision, recall, cost, accuracy, violations;
};

inline const Sample samples[] = {
    {"cross-entropy", false, {-15, 15}, {6, 3, 3.8}, {-2, 5.5, 2.6}, .107, 4.8, .82, .83, 1.4, .879, .0139},
    {"max-margin", false, {-5, 5}, {2.4, .9, 1.3}, {-.6, 1.9, .8}, .085, 1.3, .87, .85, .8, .888, .0112},
    {"self-normalization", true, {-20, 2}, {.4, 1, .6}, {-7, 4.5, 3}, .079, -.9, .85, .88, .7, .877, .0089},
    {"noise-contrastive", true, {-21, 1}, {0, .9, .5}, {-8, 5, 3.4}, .088, -1.7, .84, .88, .4, .881, .0094},
    {"binary cross-entropy", true, {-28, 13}, {3.2, 2.6, 4}, {-7.5, 7, 4}, .075, .5, .85, .88, .6, .884, .0087},
    {"batch cross-entropy", true, {-18, 2}, {1, .7, .4}, {-7, 4.5, 3.4}, .070, .1, .88, .89, .2, .886, .0079},
    {"batch max-margin", true, {-4, 5}, {2.1, .9, 1.1}, {-1, .9, .7}, .074, .8, .88, .87, .9, .880, .0084},
};

} // namespace onelogit::gallery
