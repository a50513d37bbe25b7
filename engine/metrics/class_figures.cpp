#include "engine/metrics/class_figures.h"

#include "engine/metrics/plateau.h"
#include "engine/metrics/plateau_search.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onelogit::metrics {
namespace {

/// Precision at the highest threshold whose recall reaches a target.
class PrecisionAt {
public:
    explicit PrecisionAt(double recall) : target(recall) {}
    void add(const OperatingPoint& point) {
        if (found || point.recall() < target)
            return;
        found = true;
        precision = point.precision();
    }
    [[nodiscard]] double value() const { return precision; }

private:
    double target;
    double precision = 0;
    bool found = false;
};

} // namespace

/// work(point) for the point that accepts nothing, then one a distinct score.
template<typename Work>
void FallingScores::forEachPoint(Work work) const {
    OperatingPoint point{.threshold = std::numeric_limits<double>::infinity(),
                         .positives = static_cast<std::uint32_t>(positives),
                         .negatives = static_cast<std::uint32_t>(items.size() - positives)};
    work(point);
    for (std::size_t i = 0; i < items.size(); ++i) {
        ++(items[i].positive ? point.truePositives : point.falsePositives);
        if (i + 1 < items.size() && items[i + 1].key == items[i].key)
            continue;
        point.threshold = scoreOf(items[i].key);
        work(point);
    }
}

ClassSeparation FallingScores::figures(ClassId classId) const {
    ClassSeparation found{.classId = classId, .positives = positives, .lowestBinaryError = 1};
    PrecisionAt at90(0.9);
    PrecisionAt at99(0.99);
    PlateauSearch f1(0);
    OperatingPoint before;
    std::uint64_t twiceBelow = 0; // trapezoids in whole numbers, see areaUnderRoc
    std::uint64_t violations = 0;
    double lowestTrue = 0;
    double highestFalse = 0;
    double precisions = 0;
    forEachPoint([&](const OperatingPoint& point) {
        const std::uint32_t rise = point.truePositives - before.truePositives;
        if (rise > 0) {
            precisions += rise * point.precision();
            twiceBelow += rise * (2 * std::uint64_t{point.negatives} - point.falsePositives - before.falsePositives);
            violations += std::uint64_t{rise} * point.falsePositives;
            lowestTrue = point.threshold;
            at90.add(point);
            at99.add(point);
        }
        if (before.falsePositives == 0 && point.falsePositives > 0)
            highestFalse = point.threshold;
        found.lowestBinaryError = std::min(found.lowestBinaryError, point.binaryError());
        const double value = point.f1();
        found.bestF1 = std::max(found.bestF1, value);
        f1.add(point.threshold, value);
        before = point;
    });
    const auto pairs = [this](std::uint64_t count, double each) {
        return static_cast<double>(count) / each / static_cast<double>(positives) /
               static_cast<double>(items.size() - positives);
    };
    found.averagePrecision = precisions / static_cast<double>(positives);
    found.areaUnderRoc = pairs(twiceBelow, 2);
    found.precisionAtRecall90 = at90.value();
    found.precisionAtRecall99 = at99.value();
    found.bestF1Thresholds = f1.widest();
    found.bestF1Threshold = middle(found.bestF1Thresholds);
    found.nearBestF1Thresholds = thresholdsNear(found.bestF1Thresholds, found.bestF1 - nearBestF1Loss);
    found.violationRate = pairs(violations, 1);
    found.worstMargin = lowestTrue - highestFalse;
    return found;
}

Interval FallingScores::thresholdsNear(Interval best, double lowestF1) const {
    Interval run = best;
    bool running = false;
    bool holdsBest = false;
    bool ended = false;
    forEachPoint([&](const OperatingPoint& point) {
        if (ended)
            return;
        if (point.f1() < lowestF1) {
            ended = running && holdsBest;
            if (ended)
                run.lower = point.threshold;
            running = false;
            return;
        }
        if (!running) {
            run.upper = point.threshold;
            holdsBest = false;
        }
        running = true;
        holdsBest |= point.threshold == best.upper;
    });
    if (!ended && running && holdsBest)
        run.lower = scoreOf(items.back().key) - 1;
    return (ended || running) && holdsBest && std::isfinite(run.upper) ? run : best;
}

double FallingScores::averagePrecision() const {
    double precisions = 0;
    std::uint32_t before = 0;
    forEachPoint([&](const OperatingPoint& point) {
        if (point.truePositives > before)
            precisions += (point.truePositives - before) * point.precision();
        before = point.truePositives;
    });
    return precisions / static_cast<double>(positives);
}

} // namespace onelogit::metrics
