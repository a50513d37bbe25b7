#include "engine/metrics/precision_recall.h"

#include "engine/metrics/thresholds.h"

namespace onelogit::metrics {

std::optional<double> averagePrecision(const RankedScores& ranked) {
    if (ranked.positives() == 0)
        return std::nullopt;
    double sum = 0;
    std::uint32_t before = 0;
    for (const OperatingPoint& point : ranked.points()) {
        sum += (point.truePositives - before) * point.precision();
        before = point.truePositives;
    }
    return sum / static_cast<double>(ranked.positives());
}

std::optional<double> precisionAtRecall(const RankedScores& ranked, double recall) {
    const auto choice = thresholdForRecall(ranked, recall);
    if (!choice)
        return std::nullopt;
    return choice->point.precision();
}

std::optional<double> areaUnderRoc(const RankedScores& ranked) {
    if (ranked.positives() == 0 || ranked.negatives() == 0)
        return std::nullopt;
    // Trapezoids in whole numbers: each step's new positives against twice the negatives below, ties once.
    std::uint64_t twice = 0;
    OperatingPoint before;
    for (const OperatingPoint& point : ranked.points()) {
        const std::uint64_t rise = point.truePositives - before.truePositives;
        twice += rise * (2 * std::uint64_t{point.negatives} - point.falsePositives - before.falsePositives);
        before = point;
    }
    return static_cast<double>(twice) / 2 / static_cast<double>(ranked.positives()) /
           static_cast<double>(ranked.negatives());
}

} // namespace onelogit::metrics
