#include "app/controllers/class_view.h"

#include "engine/metrics/precision_recall.h"
#include "engine/metrics/sorted_histogram.h"
#include "engine/metrics/thresholds.h"

#include <algorithm>

namespace onelogit::app {
namespace {

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
    view.curve = metrics::curve(view.rising());
    return view;
}

ClassView viewOfMany(ClassView view, const ViewSource& source, std::size_t bins) {
    for (std::size_t example = 0; example < source.table.examples(); ++example)
        view.trueLogits.push_back(source.table.row(example)[static_cast<std::size_t>(source.table.labels[example])]);
    std::ranges::sort(view.trueLogits);
    view.keptFalseLogits = source.sortedFalse;
    addHistograms(view, view.keptFalseLogits.numbers, bins);
    view.curve = metrics::curve(view.rising());
    return view;
}

} // namespace

std::size_t ClassView::trueAccepted(double threshold) const {
    return rising().trueAccepted(threshold);
}

std::size_t ClassView::falseAccepted(double threshold) const {
    return rising().falseAccepted(threshold);
}

std::size_t ClassView::falseCount() const {
    return rising().falseCount();
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

Result<ClassView> makeNormalizedView(const ViewSource& source, std::optional<ClassId> classId, std::size_t bins) {
    ClassView view;
    if (!classId) {
        if (!source.normalizedFigures)
            return Error{ErrorCode::InvalidArgument, {}, "all classes together are not normalized for so many logits"};
        view.areaAbove = 1 - source.normalizedFigures->macroAp;
        view.bestThreshold = source.normalizedFigures->oneThreshold;
        return completed(std::move(view),
                         metrics::splitLogits(metrics::normalizedTable(source.table, source.normalizers), {}), bins);
    }
    metrics::TrueFalseLogits logits = metrics::splitNormalizedLogits(source.table, *classId, source.normalizers);
    if (logits.trueLogits.empty() || logits.falseLogits.empty())
        return nothingToSee();
    const Result<metrics::RankedScores> ranked = metrics::RankedScores::create(logits.trueLogits, logits.falseLogits);
    if (!ranked)
        return ranked.error();
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
