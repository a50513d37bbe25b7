#include "engine/search/ranking.h"

#include <algorithm>
#include <cmath>

namespace onelogit::search {
namespace {

constexpr std::size_t rowsBetweenStopChecks = 65536;

} // namespace

std::size_t Ranking::hits(double threshold) const {
    const auto end = std::partition_point(
        sorted.begin(), sorted.end(), [=](const Item& item) { return static_cast<double>(item.logit) >= threshold; });
    return static_cast<std::size_t>(end - sorted.begin());
}

Result<std::shared_ptr<const Ranking>> rank(const index::FeatureIndex& index, const model::Classifier& classifier,
                                            ClassId classId, std::stop_token stop) {
    const model::ModelInfo& info = classifier.info();
    if (!index::isOf(index, info))
        return Error{ErrorCode::ModelMismatch, index.folder.string(), "search needs the model it was indexed with"};
    const model::WeightRow row = classifier.weightRow(classId);
    std::vector<Ranking::Item> items(index.entries.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i % rowsBetweenStopChecks == 0 && stop.stop_requested())
            return Error{ErrorCode::Cancelled, index.folder.string(), {}};
        items[i] = {.entry = static_cast<std::uint32_t>(i), .logit = index::logit(index, i, row, classId)};
        if (!std::isfinite(items[i].logit))
            return Error{ErrorCode::NotFinite, index.entries[i].path.string(), "its logit for this class"};
    }
    std::sort(items.begin(), items.end(), [](const Ranking::Item& a, const Ranking::Item& b) {
        return a.logit != b.logit ? a.logit > b.logit : a.entry < b.entry;
    });
    return std::make_shared<const Ranking>(classId, std::move(items));
}

Result<metrics::Histogram> histogram(const Ranking& ranking, std::size_t bins) {
    std::vector<double> logits;
    logits.reserve(ranking.items().size());
    for (const Ranking::Item& item : ranking.items())
        logits.push_back(static_cast<double>(item.logit));
    const Result<metrics::Interval> range = metrics::robustRange(logits);
    if (!range)
        return range.error();
    return metrics::histogram(logits, *range, bins);
}

} // namespace onelogit::search
