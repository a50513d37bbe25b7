#include "app/controllers/class_view.h"

#include "engine/metrics/precision_recall.h"
#include "engine/metrics/sorted_histogram.h"
#include "engine/metrics/thresholds.h"

#include <algorithm>
#include <cmath>

namespace onelogit::app {
namespace {

template<typename Ascending>
std::size_t accepted(const Ascending& ascending, double threshold) {
    if (std::isnan(threshold))
        return 0;
    return static_cast<std::size_t>(ascending.end() - std::ranges::lower_bound(ascending, threshold));
}

Error nothingToSee() {
    return {ErrorCode::InvalidArgument, {}, "the sample has no picture of the class, or of no other"};
}

template<typename False>
void addHistograms(ClassView& view, std::span<const False> falseLogits, std::size_t bins) {
    const std::span<const double> trueLogits(view.trueLogits);
    const metrics::Interval range = metrics::robustRangeOfSorted(trueLogits, falseLogits);
    view.trueHistogram = metrics::histogramOfSorted(trueLogits, range, bins);
    view.falseHistogram = metrics::histogramOfSorted(falseLogits, range, bins);
}

/// With histograms and sorted lists.
ClassView completed(ClassView view, metrics::TrueFalseLogits logits, std::size_t bins) {
    view.trueLogits = std::move(logits.trueLogits);
    view.falseLogits = std::move(logits.falseLogits);
    std::ranges::sort(view.trueLogits);
    std::ranges::sort(view.falseLogits);
    addHistograms(view, std::span<const double>(view.falseLogits), bins);
    return view;
}

ClassView viewOfMany(ClassView view, const ViewSource& source, std::size_t bins) {
    for (std::size_t example = 0; example < source.table.examples(); ++example)
        view.trueLogits.push_back(source.table.row(example)[static_cast<std::size_t>(source.table.labels[example])]);
    std::ranges::sort(view.trueLogits);
    view.keptFalseLogits = source.sortedFalse;
    addHistograms(view, view.keptFalseLogits.numbers, bins);
    return view;
}

} // namespace

std::size_t ClassView::trueAccepted(double threshold) const {
    return accepted(trueLogits, threshold);
}

std::size_t ClassView::falseAccepted(double threshold) const {
    return keptFalseLogits.owner ? accepted(keptFalseLogits.numbers, threshold) : accepted(falseLogits, threshold);
}

std::size_t ClassView::falseCount() const {
    return keptFalseLogits.owner ? keptFalseLogits.numbers.size() : falseLogits.size();
}

std::size_t ClassView::bytes() const {
    return sizeof(double) * (trueLogits.size() + falseLogits.size());
}

Result<ClassView> makeClassView(const ViewSource& source, std::optional<ClassId> classId, std::size_t bins) {
    ClassView view;
    if (!classId) {
        view.areaAbove = 1 - source.figures.macroAp;
        view.bestThreshold = source.figures.oneThreshold;
        if (source.sortedFalse.owner)
            return viewOfMany(std::move(view), source, bins);
    } else {
        const auto found = std::ranges::find(source.figures.classes, *classId, &metrics::ClassSeparation::classId);
        if (found == source.figures.classes.end())
            return nothingToSee();
        view.areaAbove = 1 - found->averagePrecision;
        view.bestThreshold = found->bestF1Threshold;
    }
    return completed(std::move(view), metrics::splitLogits(source.table, classId), bins);
}

Result<ClassView> makeNormalizedView(const ViewSource& source, ClassId classId, std::size_t bins) {
    metrics::TrueFalseLogits logits = metrics::splitNormalizedLogits(source.table, classId, source.normalizers);
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
    const auto right = static_cast<double>(view.trueAccepted(threshold));
    const auto wrong = static_cast<double>(view.falseAccepted(threshold));
    Rates rates{.precision = 1, .recall = 0};
    if (right + wrong > 0)
        rates.precision = right / (right + wrong);
    if (!view.trueLogits.empty())
        rates.recall = right / static_cast<double>(view.trueLogits.size());
    return rates;
}

} // namespace onelogit::app
