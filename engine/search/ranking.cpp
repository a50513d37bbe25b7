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

// The same as metrics::robustRange() and metrics::histogram() of all logits, which need not be looked at one by one.
Result<metrics::Histogram> histogram(const Ranking& ranking, std::size_t bins) {
    const std::span<const Ranking::Item> items = ranking.items();
    if (items.empty())
        return Error{ErrorCode::InvalidArgument, "range of values", "there are none"};
    if (bins == 0)
        return Error{ErrorCode::InvalidArgument, "bins", "there must be at least one"};
    if (!std::isfinite(items.front().logit) || !std::isfinite(items.back().logit))
        return Error{ErrorCode::NotFinite, "values", ""};
    const auto outside = static_cast<std::size_t>(metrics::robustTail * static_cast<double>(items.size()));
    const auto logit = [&](std::size_t i) { return static_cast<double>(items[i].logit); };
    metrics::Histogram result{.range = metrics::spanning(logit(items.size() - 1 - outside), logit(outside)),
                              .counts = std::vector<std::uint64_t>(bins)};
    result.above = ranking.hits(std::nextafter(result.range.upper, std::numeric_limits<double>::infinity()));
    std::size_t counted = result.above;
    for (std::size_t bin = bins; bin-- > 0;) {
        const std::size_t hits = ranking.hits(bin == 0 ? result.range.lower : result.edge(bin));
        result.counts[bin] = hits - std::min(hits, counted);
        counted = std::max(counted, hits);
    }
    result.below = items.size() - counted;
    return result;
}

} // namespace onelogit::search
