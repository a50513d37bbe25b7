#include "app/controllers/search_controller.h"

#include "app/controllers/default_threshold.h"

#include <chrono>
#include <cmath>

namespace onelogit::app {
namespace {

using SharedSnapshot = std::shared_ptr<const index::Snapshot>;
using SharedResult = std::shared_ptr<const SearchResult>;
using SharedRanking = std::shared_ptr<const search::Ranking>;

constexpr std::size_t histogramBins = 96;
/// From here on the hits are ranked before the rest: below it, both take less time than a frame.
constexpr std::size_t manyPictures = 200'000;
constexpr std::size_t firstHits = 2'000;

template<typename Ranker>
Result<std::shared_ptr<SearchResult>> timed(const SharedSnapshot& snapshot, const search::Query& query, Ranker ranker) {
    const auto start = std::chrono::steady_clock::now();
    Result<SharedRanking> ranking = ranker();
    const std::chrono::duration<double, std::micro> taken = std::chrono::steady_clock::now() - start;
    if (!ranking)
        return ranking.error();
    auto result = std::make_shared<SearchResult>();
    result->snapshot = snapshot;
    result->query = query;
    result->ranking = std::move(*ranking);
    result->microsecondsPerPicture = taken.count() / static_cast<double>(std::max<std::size_t>(1, snapshot->size()));
    return result;
}

using SharedLabels = std::shared_ptr<const search::FolderLabels>;

/// What the sub-folders' names say, and how the ranking stands to it.
Result<void> addLabels(SearchResult& result, const SharedLabels& known, const std::stop_token& stop) {
    result.labels = known;
    if (!known) {
        Result<search::FolderLabels> read =
            search::FolderLabels::create(*result.snapshot, result.model().catalog, stop);
        if (!read)
            return read.error();
        result.labels = std::make_shared<const search::FolderLabels>(std::move(*read));
    }
    if (!result.labels->usable() || result.labels->of(result.query.classId) == 0)
        return {};
    Result<search::LabelledRates> rates = search::labelledRates(*result.ranking, *result.labels);
    if (!rates)
        return rates.error();
    result.labelledRates = std::move(*rates);
    return {};
}

Result<SharedResult> rankAll(const SharedSnapshot& snapshot, const search::Query& query, const SharedLabels& labels,
                             const std::stop_token& stop) {
    const auto result = timed(snapshot, query, [&] { return search::rank(*snapshot, query, stop); });
    if (!result)
        return result.error();
    Result<metrics::Histogram> histogram = search::histogram(*(*result)->ranking, histogramBins);
    if (!histogram)
        return histogram.error();
    (*result)->histogram = std::move(*histogram);
    (*result)->separatingThreshold = defaultThreshold((*result)->ranking->items());
    if (const Result<void> added = addLabels(**result, labels, stop); !added)
        return added.error();
    return SharedResult(*result);
}

Result<SharedResult> rankHits(const SharedSnapshot& snapshot, const search::Query& query,
                              const std::optional<double>& floor, const std::stop_token& stop) {
    const auto result = timed(snapshot, query, [&] {
        return floor ? search::rankAbove(*snapshot, query, *floor, stop)
                     : search::rankTop(*snapshot, query, firstHits, stop);
    });
    return result ? Result<SharedResult>(SharedResult(*result)) : result.error();
}

bool same(const search::Query& a, const search::Query& b) {
    return a.classifier == b.classifier && a.classId == b.classId && a.score == b.score;
}

} // namespace

SearchController::SearchController(JobQueue& queue, FolderController& openFolder, Thresholds& store, QObject* parent)
    : QObject(parent), folder(openFolder), thresholds(store), rankJob(queue), quickJob(queue) {
    connect(&thresholds, &Thresholds::changed, this, &SearchController::refreshThreshold);
    connect(&folder, &FolderController::snapshotChanged, this, &SearchController::takeSnapshot);
}

void SearchController::choose(const std::shared_ptr<const model::Classifier>& classifier, ClassId classId) {
    if (query.classifier == classifier && query.classId == classId)
        return;
    query.classifier = classifier;
    query.classId = classId;
    folder.choose(classifier);
    rank();
}

void SearchController::setScore(search::ScoreKind kind) {
    if (query.score == kind)
        return;
    query.score = kind;
    Q_EMIT scoreChanged();
    rank();
}

/// Pictures that came since the last ranking wait until it is done: a folder that grows faster than it is ranked would
/// never show anything otherwise.
void SearchController::takeSnapshot() {
    if (folder.snapshot() && rankJob.busy())
        rankAgain = true;
    else
        rank();
}

void SearchController::rank() {
    rankJob.discard();
    quickJob.discard();
    rankAgain = false;
    const SharedSnapshot& snapshot = folder.snapshot();
    if (!snapshot || snapshot->size() == 0 || !query.classifier)
        return clear();
    if (snapshot->size() >= manyPictures && !answersQuery())
        rankQuickly();
    submitRank();
}

void SearchController::rankQuickly() {
    const std::optional<double> known = knownThreshold(askedKey());
    const std::optional<double> floor = known ? std::optional(*known - unsure.value_or(0)) : std::nullopt;
    quickJob.submit(
        {.title = {}, .lane = Lane::Short}, this,
        [snapshot = folder.snapshot(), wanted = query, floor](const std::stop_token& stop, const ProgressSink&) {
            return rankHits(snapshot, wanted, floor, stop);
        },
        [this](const Result<SharedResult>& result) {
            if (result)
                take(*result);
        });
}

void SearchController::submitRank() {
    const SharedSnapshot& snapshot = folder.snapshot();
    const bool sameNames =
        shown && shown->snapshot == snapshot && shown->model().catalog == query.classifier->info().catalog;
    rankJob.submit(
        {.title = {}, .lane = Lane::Short}, this,
        [snapshot, wanted = query, labels = sameNames ? shown->labels : nullptr](
            const std::stop_token& stop, const ProgressSink&) { return rankAll(snapshot, wanted, labels, stop); },
        [this](const Result<SharedResult>& result) {
            if (result) {
                take(*result);
            } else {
                clear();
                failure = result.error();
                Q_EMIT resultChanged();
            }
            if (std::exchange(rankAgain, false))
                rank();
        });
}

bool SearchController::answersQuery() const {
    return shown && same(shown->query, query) && shown->snapshot->folder() == folder.path();
}

void SearchController::take(const SharedResult& result) {
    const bool update = answersQuery();
    shown = result;
    failure.reset();
    if (!update)
        chosenThreshold = startThreshold();
    if (update)
        Q_EMIT resultUpdated();
    else
        Q_EMIT resultChanged();
    refreshThreshold();
    Q_EMIT thresholdChanged();
}

void SearchController::clear() {
    failure.reset();
    if (!shown)
        return;
    shown.reset();
    Q_EMIT resultChanged();
}

ThresholdKey SearchController::askedKey() const {
    const model::ModelInfo& info = query.classifier->info();
    return {.digest = info.digest, .className = info.catalog.name(query.classId), .score = query.score};
}

std::optional<double> SearchController::knownThreshold(const ThresholdKey& key) const {
    if (const std::optional<double> set = thresholds.find(key))
        return set;
    return hint ? hint(key) : std::nullopt;
}

double SearchController::startThreshold() const {
    if (const std::optional<double> known = knownThreshold(keyOf(*shown)))
        return *known;
    if (shown->whole())
        return shown->separatingThreshold;
    const double floor = shown->ranking->floor();
    return std::isfinite(floor) ? floor : 0;
}

void SearchController::setThreshold(double value) {
    if (shown)
        thresholds.set(keyOf(*shown), value);
}

void SearchController::refreshThreshold() {
    if (!shown)
        return;
    const double start = startThreshold();
    if (start == chosenThreshold)
        return;
    chosenThreshold = start;
    Q_EMIT thresholdChanged();
}

void SearchController::setUnsureWidth(std::optional<double> width) {
    if (width == unsure || (width && !(*width >= 0)))
        return;
    unsure = width;
    Q_EMIT thresholdChanged();
}

double SearchController::lowerThreshold() const {
    return chosenThreshold - unsure.value_or(0);
}

std::size_t SearchController::countFrom(double threshold) const {
    return shown ? shown->ranking->hits(threshold) : 0;
}

bool SearchController::countsAreWhole() const {
    return shown && lowerThreshold() >= shown->ranking->floor();
}

} // namespace onelogit::app
