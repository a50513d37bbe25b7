#include "app/controllers/folder_controller.h"

#include "app/text/path_text.h"
#include "engine/index/compact.h"
#include "engine/index/normalizer_cost.h"

#include <QFileInfo>

namespace onelogit::app {
namespace {

using SharedSnapshot = std::shared_ptr<const index::Snapshot>;
using Post = std::function<void(SharedSnapshot)>;

/// Whether what was read for one model serves the other.
bool sameRows(const std::shared_ptr<const model::Classifier>& a, const std::shared_ptr<const model::Classifier>& b) {
    return a && b && index::keyOf(a->info()) == index::keyOf(b->info()) && a->info().headDigest == b->info().headDigest;
}

} // namespace

FolderController::FolderController(JobQueue& queue, IndexCache places, QObject* parent)
    : QObject(parent), cache(std::move(places)), indexJob(queue) {}

FolderController::~FolderController() = default;

void FolderController::open(const QString& path) {
    folderText = absoluteText(path);
    folderPath = toPath(folderText);
    forget();
    Q_EMIT folderChanged();
    readAgain();
}

void FolderController::choose(const std::shared_ptr<const model::Classifier>& classifier) {
    if (classifier == model)
        return;
    const bool keeps = sameRows(classifier, model);
    model = classifier;
    if (keeps && (known || indexJob.busy()))
        return;
    forget();
    readAgain();
}

void FolderController::forget() {
    indexJob.discard();
    changedMeanwhile.clear();
    lastReport.reset();
    if (!known)
        return;
    known.reset();
    Q_EMIT snapshotChanged();
}

void FolderController::readAgain(bool retrySkipped) {
    if (folderText.isEmpty())
        return setState(State::NoFolder);
    if (!model)
        return setState(State::NoModel);
    changedMeanwhile.clear();
    start({.retrySkipped = retrySkipped, .only = {}});
}

void FolderController::lookAt(const std::vector<std::filesystem::path>& changed) {
    if (changed.empty() || !model || folderText.isEmpty())
        return;
    if (indexJob.busy()) {
        changedMeanwhile.insert(changedMeanwhile.end(), changed.begin(), changed.end());
        return;
    }
    start({.only = changed});
}

void FolderController::retry(const std::vector<std::filesystem::path>& skipped) {
    if (!skipped.empty() && model && known)
        start({.retrySkipped = true, .only = skipped});
}

void FolderController::start(index::PipelineOptions options) {
    pause = std::make_shared<PauseSwitch>();
    options.cache = cache.of(folderPath);
    const bool everything = options.only.empty();
    indexJob.stream<SharedSnapshot>(
        {.title = tr("Indexing %1").arg(QFileInfo(folderText).fileName()), .lane = Lane::Long}, this,
        [options, everything, path = folderPath, classifier = model, rest = pause](
            const std::stop_token& stop, const ProgressSink& progress, const Post& post) -> Result<index::IndexReport> {
            index::PipelineOptions asked = options;
            asked.pause = rest.get();
            asked.snapshots = post;
            asked.normalizers = index::normalizerIsCheap(*classifier);
            if (everything)
                if (const Result<SharedSnapshot> before = index::openIndexed(path, classifier->info(), asked))
                    post(*before);
            return index::indexFolder(path, classifier, asked, progress, stop);
        },
        [this](const SharedSnapshot& snapshot) { take(snapshot); },
        [this](const Result<index::IndexReport>& report) { finish(report); });
    setState(State::Reading);
    Q_EMIT pausedChanged();
}

void FolderController::addNormalizers() {
    if (!known || indexJob.busy() || hasNormalizers())
        return;
    indexJob.submit(
        {.title = tr("Normalizing the logits of %1").arg(QFileInfo(folderText).fileName()), .lane = Lane::Long}, this,
        [path = folderPath, classifier = model, place = cache.of(folderPath)](const std::stop_token& stop,
                                                                              const ProgressSink& progress) {
            return index::addNormalizers(path, classifier, {.cache = place}, progress, stop);
        },
        [this](const Result<SharedSnapshot>& snapshot) {
            if (snapshot)
                take(*snapshot);
            else if (snapshot.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(snapshot.error());
            setState(State::Ready);
            lookAt(std::exchange(changedMeanwhile, {}));
        });
}

index::Orphans FolderController::orphans() const {
    const bool known = current == State::Ready && lastReport && !lastReport->snapshot->away();
    return known ? lastReport->orphans : index::Orphans{};
}

void FolderController::freeOrphans() {
    if (orphans().rows == 0 || indexJob.busy())
        return;
    const index::Orphans before = lastReport->orphans;
    lastReport->orphans = {.allRows = before.allRows - before.rows, .allBytes = before.allBytes - before.bytes};
    indexJob.submit(
        {.title = tr("Making the index of %1 smaller").arg(QFileInfo(folderText).fileName()), .lane = Lane::Long}, this,
        [path = folderPath, classifier = model, place = cache.of(folderPath)](const std::stop_token& stop,
                                                                              const ProgressSink& progress) {
            return index::compactIndex(path, classifier->info(), {.cache = place}, progress, stop);
        },
        [this, before](const Result<index::Compacted>& smaller) {
            if (smaller)
                take(smaller->snapshot);
            else
                lastReport->orphans = before;
            if (!smaller && smaller.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(smaller.error());
            setState(State::Ready);
            lookAt(std::exchange(changedMeanwhile, {}));
        });
    setState(State::Ready);
}

bool FolderController::hasNormalizers() const {
    return known && model && known->normalizers(model->info()).size() == known->rowCount();
}

void FolderController::take(const SharedSnapshot& snapshot) {
    known = snapshot;
    Q_EMIT snapshotChanged();
}

void FolderController::finish(const Result<index::IndexReport>& report) {
    if (!report) {
        failure = report.error();
        if (failure.code != ErrorCode::Cancelled) {
            known.reset();
            Q_EMIT snapshotChanged();
        }
        return setState(failure.code == ErrorCode::Cancelled ? State::Cancelled : State::Failed);
    }
    lastReport = *report;
    if (known != report->snapshot)
        take(report->snapshot);
    setState(State::Ready);
    lookAt(std::exchange(changedMeanwhile, {}));
}

void FolderController::setPaused(bool paused) {
    if (!pause || pause->paused() == paused)
        return;
    pause->set(paused);
    Q_EMIT pausedChanged();
}

bool FolderController::paused() const {
    return pause && indexJob.busy() && pause->paused();
}

void FolderController::cancel() {
    indexJob.cancel();
}

void FolderController::setState(State state) {
    current = state;
    Q_EMIT stateChanged();
}

} // namespace onelogit::app
