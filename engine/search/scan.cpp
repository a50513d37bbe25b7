#include "engine/search/scan.h"

#include <algorithm>
#include <cmath>

namespace onelogit::search {

Result<std::shared_ptr<const Ranking>> rank(const index::Snapshot& snapshot, const Query& query, std::stop_token stop,
                                            unsigned) {
    const model::ModelInfo& info = query.classifier->info();
    if (index::keyOf(info) != snapshot.key())
        return Error{ErrorCode::ModelMismatch, snapshot.folder().string(), "search needs the model it was indexed with"};
    const std::span<const float> normalizers = snapshot.normalizers(info);
    const bool normalized = query.score == ScoreKind::NormalizedLogit;
    if (normalized && normalizers.size() != snapshot.rowCount())
        return Error{ErrorCode::NotFound, snapshot.folder().string(), "normalizers"};
    if (!snapshot.verified(0, snapshot.rowCount()))
        return Error{ErrorCode::Damaged, snapshot.folder().string(), {}};
    const model::WeightRow weights = query.classifier->weightRow(query.classId);
    std::vector<Ranking::Item> items(snapshot.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i % 65536 == 0 && stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}};
        float score = index::logit(snapshot.key(), snapshot.features(i), weights, query.classId);
        if (normalized)
            score -= normalizers[snapshot.entry(i).row];
        if (!std::isfinite(score))
            return Error{ErrorCode::NotFinite, snapshot.path(i).string(), {}};
        items[i] = {.entry = static_cast<std::uint32_t>(i), .logit = score};
    }
    std::sort(items.begin(), items.end(), [](const Ranking::Item& a, const Ranking::Item& b) {
        return a.logit != b.logit ? a.logit > b.logit : a.entry < b.entry;
    });
    return std::make_shared<const Ranking>(query.classId, std::move(items), query.score);
}
Result<std::shared_ptr<const Ranking>> rankAbove(const index::Snapshot& snapshot, const Query& query, double,
                                                 std::stop_token stop, unsigned workers) {
    return rank(snapshot, query, stop, workers);
}
Result<std::shared_ptr<const Ranking>> rankTop(const index::Snapshot& snapshot, const Query& query, std::size_t,
                                               std::stop_token stop, unsigned workers) {
    return rank(snapshot, query, stop, workers);
}
} // namespace onelogit::search
