#include "app/controllers/target_controller.h"

#include <map>
#include <utility>
#include <vector>

namespace onelogit::app {
namespace {

struct Wish {
    ThresholdKey key;
    std::shared_ptr<const ClassView> view;
};

using Reached = std::vector<std::pair<ThresholdKey, std::optional<double>>>;

Result<Reached> reach(const metrics::Target& target, const std::vector<Wish>& wishes, const std::stop_token& stop) {
    Reached reached;
    for (const Wish& wish : wishes) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}};
        reached.emplace_back(wish.key, metrics::thresholdFor(target, wish.view->rising()));
    }
    return reached;
}

} // namespace

TargetController::TargetController(JobQueue& queue, CompareController& comparison, Thresholds& store, QObject* parent)
    : QObject(parent), compare(comparison), thresholds(store), job(queue) {
    connect(&compare, &CompareController::viewsChanged, this, &TargetController::request);
    connect(&compare, &CompareController::shownClassChanged, this, &TargetController::request);
}

void TargetController::setTarget(const std::optional<metrics::Target>& target) {
    if (std::exchange(wanted, target) == target)
        return;
    request();
    Q_EMIT targetChanged();
}

void TargetController::setScore(search::ScoreKind score) {
    if (std::exchange(kind, score) != score)
        request();
}

void TargetController::request() {
    job.discard();
    if (!wanted) {
        missed.clear();
        Q_EMIT changed();
        return;
    }
    std::vector<Wish> wishes;
    for (const std::string& digest : compare.comparedModels()) {
        const ThresholdKey key{.digest = digest, .className = compare.shownClass(), .score = kind};
        if (auto view = compare.view(key))
            wishes.push_back({key, std::move(view)});
    }
    job.submit(
        {.title = {}, .lane = Lane::Short}, this,
        [target = *wanted, wishes = std::move(wishes)](const std::stop_token& stop, const ProgressSink&) {
            return reach(target, wishes, stop);
        },
        [this](const Result<Reached>& reached) {
            if (!reached)
                return;
            missed.clear();
            for (const auto& [key, threshold] : *reached) {
                if (threshold)
                    thresholds.set(key, *threshold);
                else
                    missed.insert(key.digest);
            }
            Q_EMIT changed();
        });
}

} // namespace onelogit::app
