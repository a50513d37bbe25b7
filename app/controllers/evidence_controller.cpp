#include "app/controllers/evidence_controller.h"

#include <utility>

namespace onelogit::app {
namespace {

Result<std::vector<metrics::Supply>> findSuppliers(const EvidenceSource& source, const EvidenceSubject& subject,
                                                   double threshold, const std::stop_token& stop) {
    const Comparison& comparison = *source.comparison;
    std::optional<ClassId> classId;
    if (!subject.className.empty()) {
        const Result<ClassId> found = comparison.catalog.find(subject.className);
        if (!found)
            return found.error();
        classId = *found;
    }
    const bool normalized = subject.score == search::ScoreKind::NormalizedLogit;
    auto suppliers = metrics::falseAlarmSuppliers(
        comparison.table, classId, threshold,
        normalized ? std::span(comparison.normalizers) : std::span<const metrics::Normalizer>(), stop);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}};
    return suppliers;
}

} // namespace

EvidenceController::EvidenceController(JobQueue& queue, CompareController& comparison, QObject* parent)
    : QObject(parent), compare(comparison), pictureJob(queue), pairJob(queue), supplierJob(queue) {
    connect(&compare, &CompareController::comparisonsChanged, this, [this] {
        if (std::exchange(known, compare.pictures()) != compare.pictures())
            forget();
    });
}

void EvidenceController::forget() {
    pictureJob.discard();
    pairJob.discard();
    supplierJob.discard();
    shownPictures.reset();
    shownPairs.reset();
    shownSuppliers.reset();
    Q_EMIT picturesChanged();
    Q_EMIT pairsChanged();
    Q_EMIT suppliersChanged();
}

std::optional<EvidenceSource> EvidenceController::sourceOf(const std::string& digest) const {
    const SharedComparison comparison = compare.comparison(digest);
    if (!comparison || !compare.pictures())
        return {};
    return EvidenceSource{.comparison = comparison, .pictures = compare.pictures()};
}

void EvidenceController::askPictures(const EvidenceQuery& query) {
    const auto source = sourceOf(query.digest);
    if (!source)
        return;
    pictureJob.submit(
        {.title = {}, .lane = Lane::Short}, this,
        [source = *source, query](const std::stop_token& stop, const ProgressSink&) {
            return findEvidence(source, query, mostPictures, stop);
        },
        [this](Result<Evidence>&& found) {
            if (!found)
                return;
            shownPictures = std::move(*found);
            Q_EMIT picturesChanged();
        });
}

void EvidenceController::askPairs(const EvidenceSubject& subject, metrics::Pairing pairing) {
    const auto source = sourceOf(subject.digest);
    if (!source)
        return;
    pairJob.submit(
        {.title = {}, .lane = Lane::Short}, this,
        [source = *source, subject, pairing](const std::stop_token& stop, const ProgressSink&) {
            return findViolations(source, subject.className, subject.score, pairing, mostPairs, stop);
        },
        [this](Result<Violations>&& found) {
            shownPairs = found ? std::optional(std::move(*found)) : std::nullopt;
            Q_EMIT pairsChanged();
        });
}

void EvidenceController::askSuppliers(const EvidenceSubject& subject, double threshold) {
    const auto source = sourceOf(subject.digest);
    if (!source)
        return;
    supplierJob.submit(
        {.title = {}, .lane = Lane::Short}, this,
        [source = *source, subject, threshold](const std::stop_token& stop, const ProgressSink&) {
            return findSuppliers(source, subject, threshold, stop);
        },
        [this](Result<std::vector<metrics::Supply>>&& found) {
            shownSuppliers = found ? std::optional(std::move(*found)) : std::nullopt;
            Q_EMIT suppliersChanged();
        });
}

} // namespace onelogit::app
