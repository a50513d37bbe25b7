#include "engine/metrics/thresholds.h"

#include "engine/metrics/compensated_sum.h"
#include "engine/metrics/plateau.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace onelogit::metrics {
namespace {

std::vector<double> thresholdsOf(const RankedScores& ranked) {
    std::vector<double> thresholds;
    thresholds.reserve(ranked.points().size());
    for (const OperatingPoint& point : ranked.points())
        thresholds.push_back(point.threshold);
    return thresholds;
}

ThresholdChoice choose(const RankedScores& ranked, std::span<const double> thresholds, Plateau plateau) {
    const Interval interval = intervalOf(thresholds, plateau);
    const double threshold = middle(interval);
    return {.threshold = threshold, .interval = interval, .point = ranked.at(threshold)};
}

ThresholdChoice choose(const RankedScores& ranked, const OperatingPoint* point) {
    const auto index = static_cast<std::size_t>(point - ranked.points().data());
    return choose(ranked, thresholdsOf(ranked), {.first = index, .last = index});
}

template<typename Value>
ThresholdChoice highest(const RankedScores& ranked, Value valueOf) {
    const std::vector<double> thresholds = thresholdsOf(ranked);
    std::vector<double> values;
    values.reserve(thresholds.size());
    for (const OperatingPoint& point : ranked.points())
        values.push_back(valueOf(point));
    return choose(ranked, thresholds, highestPlateau(thresholds, values));
}

/// Lowers one threshold past the scores of all classes at once; only the class whose score is passed changes its share
/// of the sum of valueOf.
template<typename Value>
CommonThreshold sweep(std::span<const RankedScores> classes, Value valueOf) {
    struct Change {
        double threshold;
        double change;
    };
    std::vector<Change> changes;
    CompensatedSum sum;
    for (const RankedScores& ranked : classes) {
        double before = valueOf(ranked.points().front());
        sum.add(before);
        for (const OperatingPoint& point : ranked.points().subspan(1)) {
            const double value = valueOf(point);
            changes.push_back({.threshold = point.threshold, .change = value - before});
            before = value;
        }
    }
    std::sort(changes.begin(), changes.end(),
              [](const Change& a, const Change& b) { return a.threshold > b.threshold; });

    std::vector<double> thresholds{classes.front().points().front().threshold};
    std::vector<double> values{sum.value()};
    for (std::size_t i = 0; i < changes.size(); ++i) {
        sum.add(changes[i].change);
        if (i + 1 < changes.size() && changes[i + 1].threshold == changes[i].threshold)
            continue;
        thresholds.push_back(changes[i].threshold);
        values.push_back(sum.value());
    }
    constexpr double rounding = 1e-13;
    const Interval interval = intervalOf(thresholds, highestPlateau(thresholds, values, rounding));
    return {.threshold = middle(interval), .interval = interval};
}

template<typename Value>
double mean(std::span<const RankedScores> classes, double threshold, Value valueOf) {
    double sum = 0;
    for (const RankedScores& ranked : classes)
        sum += valueOf(ranked.at(threshold));
    return sum / static_cast<double>(classes.size());
}

} // namespace

std::optional<ThresholdChoice> thresholdForF1(const RankedScores& ranked) {
    if (ranked.positives() == 0)
        return std::nullopt;
    return highest(ranked, [](const OperatingPoint& point) { return point.f1(); });
}

Result<ThresholdChoice> thresholdForCost(const RankedScores& ranked, double falseAlarmCost) {
    if (!std::isfinite(falseAlarmCost) || falseAlarmCost < 0)
        return Error{ErrorCode::InvalidArgument, "cost of a false alarm", "must be finite and not negative"};
    return highest(ranked, [falseAlarmCost](const OperatingPoint& point) {
        return -(falseAlarmCost * point.falsePositives + point.misses());
    });
}

std::optional<ThresholdChoice> thresholdForPrecision(const RankedScores& ranked, double precision) {
    const OperatingPoint* best = nullptr;
    for (const OperatingPoint& point : ranked.points().subspan(1))
        if (point.precision() >= precision && (!best || point.truePositives > best->truePositives))
            best = &point;
    if (!best)
        return std::nullopt;
    return choose(ranked, best);
}

std::optional<ThresholdChoice> thresholdForRecall(const RankedScores& ranked, double recall) {
    if (ranked.positives() == 0)
        return std::nullopt;
    const auto points = ranked.points().subspan(1);
    const auto found = std::partition_point(
        points.begin(), points.end(), [recall](const OperatingPoint& point) { return !(point.recall() >= recall); });
    if (found == points.end())
        return std::nullopt;
    return choose(ranked, &*found);
}

double macroF1(std::span<const RankedScores> classes, double threshold) {
    return mean(classes, threshold, [](const OperatingPoint& point) { return point.f1(); });
}

double macroBinaryError(std::span<const RankedScores> classes, double threshold) {
    return mean(classes, threshold, [](const OperatingPoint& point) { return point.binaryError(); });
}

CommonThreshold commonThresholdForF1(std::span<const RankedScores> classes) {
    CommonThreshold best = sweep(classes, [](const OperatingPoint& point) { return point.f1(); });
    best.value = macroF1(classes, best.threshold);
    return best;
}

CommonThreshold commonThresholdForBinaryError(std::span<const RankedScores> classes) {
    CommonThreshold best = sweep(classes, [](const OperatingPoint& point) { return -point.binaryError(); });
    best.value = macroBinaryError(classes, best.threshold);
    return best;
}

} // namespace onelogit::metrics
