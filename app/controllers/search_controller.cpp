#include "app/controllers/search_controller.h"

#include "app/controllers/default_threshold.h"
#include "app/text/path_text.h"

#include <QFileInfo>

#include <chrono>

namespace onelogit::app {
namespace {

using SharedIndex = std::shared_ptr<const index::FeatureIndex>;
using SharedResult = std::shared_ptr<const SearchResult>;

constexpr std::size_t histogramBins = 96;

Result<SharedResult> rankPictures(const SharedIndex& index, const std::shared_ptr<const model::Classifier>& classifier,
                                  ClassId classId, const std::stop_token& stop) {
    const auto start = std::chrono::steady_clock::now();
    Result<std::shared_ptr<const search::Ranking>> ranking = search::rank(*index, *classifier, classId, stop);
    const std::chrono::duration<double, std::micro> taken = std::chrono::steady_clock::now() - start;
    if (!ranking)
        return ranking.error();
    Result<metrics::Histogram> histogram = search::histogram(**ranking, histogramBins);
    if (!histogram)
        return histogram.error();
    auto result = std::make_shared<SearchResult>();
    result->index = index;
    result->classifier = classifier;
    result->separatingThreshold = defaultThreshold((*ranking)->items());
    result->microsecondsPerPicture = taken.count() / static_cast<double>((*ranking)->items().size());
    result->ranking = std::move(*ranking);
    result->histogram = std::move(*histogram);
    return SharedResult(std::move(result));
}

} // namespace

SearchController::SearchController(JobQueue& queue, Thresholds& store, QObject* parent)
    : QObject(parent), thresholds(store), indexJob(queue), rankJob(queue) {
    connect(&thresholds, &Thresholds::changed, this, &SearchController::refreshThreshold);
}

void SearchController::openFolder(const QString& path) {
    folderText = absoluteText(path);
    folderPath = toPath(folderText);
    shelf.forget(folderPath);
    Q_EMIT folderChanged();
    prepare();
}

void SearchController::choose(const std::shared_ptr<const model::Classifier>& newClassifier, ClassId newClass) {
    if (classifier == newClassifier && classId == newClass)
        return;
    const bool sameModel = classifier == newClassifier;
    classifier = newClassifier;
    classId = newClass;
    if (!sameModel)
        prepare();
    else if (indexed)
        rank();
}

void SearchController::prepare() {
    indexJob.discard();
    clear();
    if (folderText.isEmpty())
        return setState(State::NoFolder);
    if (!classifier)
        return setState(State::NoModel);
    if (const SharedIndex kept = shelf.find(folderPath, classifier->info().digest))
        return take(kept);

    indexJob.submit(
        {.title = tr("Indexing %1").arg(QFileInfo(folderText).fileName()), .lane = Lane::Long}, this,
        [path = folderPath, model = classifier](const std::stop_token& stop, const ProgressSink& progress) {
            return index::indexFolder(path, *model, {}, progress, stop);
        },
        [this](const Result<SharedIndex>& result) {
            if (!result)
                return fail(result.error());
            shelf.put(*result);
            take(*result);
        });
    setState(State::Indexing);
}

void SearchController::take(const SharedIndex& newIndex) {
    indexed = newIndex;
    setState(State::Ready);
    rank();
}

void SearchController::rank() {
    rankJob.submit(
        {.title = {}, .lane = Lane::Short}, this,
        [index = indexed, model = classifier, wanted = classId](const std::stop_token& stop, const ProgressSink&) {
            return rankPictures(index, model, wanted, stop);
        },
        [this](const Result<SharedResult>& result) {
            if (!result)
                return fail(result.error());
            shown = *result;
            chosenThreshold = startThreshold();
            Q_EMIT resultChanged();
            Q_EMIT thresholdChanged();
        });
}

void SearchController::clear() {
    rankJob.discard();
    indexed.reset();
    if (!shown)
        return;
    shown.reset();
    Q_EMIT resultChanged();
}

void SearchController::fail(const Error& error) {
    clear();
    failure = error;
    setState(error.code == ErrorCode::Cancelled ? State::Cancelled : State::Failed);
}

void SearchController::setState(State state) {
    current = state;
    Q_EMIT stateChanged();
}

double SearchController::startThreshold() const {
    if (const std::optional<double> set = thresholds.find(shown->digest(), shown->className()))
        return *set;
    const std::optional<double> known = hint ? hint(shown->digest(), shown->className()) : std::nullopt;
    return known.value_or(shown->separatingThreshold);
}

void SearchController::setThreshold(double value) {
    if (shown)
        thresholds.set(shown->digest(), shown->className(), value);
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

std::size_t SearchController::hits() const {
    return shown ? shown->ranking->hits(chosenThreshold) : 0;
}

} // namespace onelogit::app
