#include "app/controllers/operating_controller.h"

namespace onelogit::app {
namespace {

std::vector<float> scoresOf(const search::Ranking& ranking) {
    std::vector<float> scores;
    scores.reserve(ranking.items().size());
    for (const search::Ranking::Item& item : ranking.items())
        scores.push_back(item.logit);
    return scores;
}

} // namespace

OperatingController::OperatingController(JobQueue& queue, SearchController& searching, CompareController& comparing,
                                         QObject* parent)
    : QObject(parent), search(searching), compare(comparing), job(queue) {
    connect(&search, &SearchController::resultChanged, this, &OperatingController::prepare);
    connect(&search, &SearchController::resultUpdated, this, &OperatingController::prepare);
    connect(&search, &SearchController::thresholdChanged, this, &OperatingController::changed);
    connect(&compare, &CompareController::viewsChanged, this, &OperatingController::prepare);
}

void OperatingController::prepare() {
    const std::shared_ptr<const SearchResult>& result = search.result();
    if (!result) {
        job.discard();
        preparedFor.reset();
        curve.reset();
        alike.reset();
        missing.reset();
        Q_EMIT changed();
        return;
    }
    job.submit(
        {.title = {}, .lane = Lane::Short}, this,
        [result, view = compare.view(keyOf(*result))](const std::stop_token&, const ProgressSink&) -> Result<Known> {
            Known known;
            std::optional<metrics::RankedScores> validation;
            if (view) {
                Result<metrics::RankedScores> ranked =
                    metrics::RankedScores::create(view->trueLogits, view->falseLogits);
                if (!ranked)
                    return ranked.error();
                validation = std::move(*ranked);
                if (result->whole())
                    if (const auto likeness =
                            metrics::likeness(view->trueLogits, view->falseLogits, scoresOf(*result->ranking)))
                        known.likeness = *likeness;
            }
            known.curve = std::make_shared<search::OperatingCurve>(result->ranking, result->snapshot->size(),
                                                                   std::move(validation));
            return known;
        },
        [this, result](const Result<Known>& known) {
            if (!known)
                return;
            const bool sameQuery = preparedFor && keyOf(*preparedFor) == keyOf(*result);
            preparedFor = result;
            curve = known->curve;
            alike = known->likeness;
            // A growing folder must not move a line that stands for a share of the labelled pictures.
            if (!sameQuery || asked == Target::Hits)
                apply();
            Q_EMIT changed();
        });
}

void OperatingController::setThreshold(double value) {
    asked = Target::Logit;
    wanted = 0;
    missing.reset();
    search.setThreshold(value);
    Q_EMIT changed();
}

void OperatingController::ask(Target target, double value) {
    asked = target;
    wanted = value;
    apply();
    Q_EMIT changed();
}

void OperatingController::restore(Target target, double value) {
    setWish({.target = target, .value = value});
}

void OperatingController::setWish(const Wish& wish) {
    asked = wish.target;
    wanted = wish.value;
    missing.reset();
    if (const std::optional<search::Choice> found = choice();
        found && std::holds_alternative<search::OutOfReach>(*found))
        missing = std::get<search::OutOfReach>(*found);
    Q_EMIT changed();
}

std::optional<search::Choice> OperatingController::choice() const {
    if (!curve || asked == Target::Logit)
        return {};
    return asked == Target::Precision ? curve->forPrecision(wanted)
           : asked == Target::Missed  ? curve->forMissed(wanted)
                                      : curve->forHits(static_cast<std::size_t>(wanted));
}

void OperatingController::apply() {
    missing.reset();
    const std::optional<search::Choice> found = choice();
    if (!found)
        return;
    if (const auto* faces = std::get_if<search::Faces>(&*found))
        search.setThreshold(faces->threshold);
    else
        missing = std::get<search::OutOfReach>(*found);
}

std::optional<search::Faces> OperatingController::faces() const {
    return curve && search.result() ? std::optional(curve->at(search.threshold())) : std::nullopt;
}

std::size_t OperatingController::validationSize() const {
    return curve && curve->validation() ? curve->validation()->size() : 0;
}

} // namespace onelogit::app
