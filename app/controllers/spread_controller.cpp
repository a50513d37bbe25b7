#include "app/controllers/spread_controller.h"

#include <utility>

namespace onelogit::app {
namespace {

Result<metrics::SeparationSpread> resample(const Comparison& comparison, search::ScoreKind score,
                                           const ProgressSink& progress, const std::stop_token& stop) {
    const metrics::BootstrapOptions options{.stop = stop, .progress = progress};
    if (score == search::ScoreKind::RawLogit)
        return metrics::bootstrap(comparison.table, options);
    if (!comparison.normalizedFigures)
        return Error{ErrorCode::InvalidArgument, {}, "all classes together are not normalized for so many logits"};
    return metrics::bootstrap(metrics::normalizedTable(comparison.table, comparison.normalizers), options);
}

} // namespace

SpreadController::SpreadController(JobQueue& queue, CompareController& comparison, QObject* parent)
    : QObject(parent), compare(comparison), job(queue) {
    connect(&compare, &CompareController::comparisonsChanged, this, [this] {
        if (std::exchange(known, compare.pictures()) != compare.pictures()) {
            job.discard();
            spreads.clear();
            without.clear();
        }
        next();
    });
}

void SpreadController::setScore(search::ScoreKind score) {
    if (std::exchange(kind, score) != score)
        next();
}

SpreadController::SharedSpread SpreadController::find(const std::string& digest, search::ScoreKind score) const {
    const auto found = spreads.find({digest, score});
    return found == spreads.end() ? nullptr : found->second;
}

void SpreadController::next() {
    if (job.busy() || compare.running() > 0)
        return;
    for (const std::string& digest : compare.comparedModels()) {
        const Key key{digest, kind};
        if (spreads.contains(key) || without.contains(key))
            continue;
        job.submit(
            {.title = {}, .lane = Lane::Long}, this,
            [comparison = compare.comparison(digest), score = kind](const std::stop_token& stop,
                                                                    const ProgressSink& progress) {
                return resample(*comparison, score, progress, stop);
            },
            [this, key](Result<metrics::SeparationSpread>&& spread) {
                if (spread)
                    spreads[key] = std::make_shared<const metrics::SeparationSpread>(std::move(*spread));
                else
                    without.insert(key);
                next();
                Q_EMIT changed();
            });
        return;
    }
}

} // namespace onelogit::app
