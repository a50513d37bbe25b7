#include "app/controllers/class_view.h"

#include "engine/metrics/precision_recall.h"
#include "engine/metrics/thresholds.h"

#include <algorithm>
#include <cmath>

namespace onelogit::app {
namespace {

double accepted(const std::vector<double>& ascending, double threshold) {
    return static_cast<double>(ascending.end() - std::ranges::lower_bound(ascending, threshold));
}

Error nothingToSee() {
    return {ErrorCode::InvalidArgument, {}, "the sample has no picture of the class, or of no other"};
}

/// With histograms and sorted lists.
Result<ClassView> completed(ClassView view, metrics::TrueFalseLogits logits, std::size_t bins) {
    std::vector<double> both = logits.trueLogits;
    both.insert(both.end(), logits.falseLogits.begin(), logits.falseLogits.end());
    const Result<metrics::Interval> range = metrics::robustRange(both);
    if (!range)
        return range.error();
    Result<metrics::Histogram> ofTrue = metrics::histogram(logits.trueLogits, *range, bins);
    if (!ofTrue)
        return ofTrue.error();
    Result<metrics::Histogram> ofFalse = metrics::histogram(logits.falseLogits, *range, bins);
    if (!ofFalse)
        return ofFalse.error();
    view.trueHistogram = std::move(*ofTrue);
    view.falseHistogram = std::move(*ofFalse);

    view.trueLogits = std::move(logits.trueLogits);
    view.falseLogits = std::move(logits.falseLogits);
    std::ranges::sort(view.trueLogits);
    std::ranges::sort(view.falseLogits);
    return view;
}

} // namespace

Result<ClassView> makeClassView(const LogitTable& table, const metrics::Separation& figures,
                                std::optional<ClassId> classId, std::size_t bins) {
    ClassView view;
    if (classId) {
        const auto found = std::ranges::find(figures.classes, *classId, &metrics::ClassSeparation::classId);
        if (found == figures.classes.end())
            return nothingToSee();
        view.areaAbove = 1 - found->averagePrecision;
        view.bestThreshold = found->bestF1Threshold;
    } else {
        view.areaAbove = 1 - figures.macroAp;
        view.bestThreshold = figures.oneThreshold;
    }
    return completed(std::move(view), metrics::splitLogits(table, classId), bins);
}

Result<ClassView> makeNormalizedView(const LogitTable& table, ClassId classId, std::size_t bins) {
    metrics::TrueFalseLogits logits = metrics::splitNormalizedLogits(table, classId);
    if (logits.trueLogits.empty() || logits.falseLogits.empty())
        return nothingToSee();
    const Result<metrics::RankedScores> ranked = metrics::RankedScores::create(logits.trueLogits, logits.falseLogits);
    if (!ranked)
        return ranked.error();
    ClassView view;
    view.areaAbove = 1 - *metrics::averagePrecision(*ranked);
    view.bestThreshold = metrics::thresholdForF1(*ranked)->threshold;
    return completed(std::move(view), std::move(logits), bins);
}

Rates ratesAt(const ClassView& view, double threshold) {
    if (std::isnan(threshold))
        return {.precision = 1, .recall = 0};
    const double right = accepted(view.trueLogits, threshold);
    const double wrong = accepted(view.falseLogits, threshold);
    Rates rates{.precision = 1, .recall = 0};
    if (right + wrong > 0)
        rates.precision = right / (right + wrong);
    if (!view.trueLogits.empty())
        rates.recall = right / static_cast<double>(view.trueLogits.size());
    return rates;
}

} // namespace onelogit::app
