#include "app/controllers/preview_controller.h"

#include "app/controllers/picture_image.h"

#include <algorithm>

namespace onelogit::app {
namespace {

constexpr int previewEdge = 640;
constexpr std::size_t topCount = 5;

PictureDetails collect(const SearchResult& result, std::size_t row) {
    const index::Snapshot& snapshot = *result.snapshot;
    const std::size_t entry = result.entryNumber(row);
    PictureDetails details{
        .path = result.path(row), .classId = result.query.classId, .damaged = snapshot.entry(entry).damaged};

    std::vector<float> logits(result.model().catalog.size());
    index::allLogits(snapshot.key(), snapshot.features(entry), *result.query.classifier, logits);
    details.logit = logits[static_cast<std::size_t>(details.classId.value)];
    details.score = result.score(row);
    for (std::size_t i = 0; i < logits.size(); ++i)
        details.top.push_back({.classId = {static_cast<std::int32_t>(i)}, .logit = logits[i]});
    std::ranges::stable_sort(details.top, std::greater(), &PictureDetails::Score::logit);
    const auto rival = std::ranges::find_if(
        details.top, [&details](const PictureDetails::Score& score) { return score.classId != details.classId; });
    if (rival != details.top.end())
        details.margin = details.logit - rival->logit;
    details.top.resize(std::min(details.top.size(), topCount));

    const Result<DecodedPicture> picture = loadPicture(details.path, previewEdge);
    if (picture) {
        details.picture = picture->image;
        details.pixels = picture->pixels;
    } else {
        details.unreadable = picture.error();
    }
    return details;
}

} // namespace

PreviewController::PreviewController(JobQueue& queue, QObject* parent) : QObject(parent), job(queue) {}

void PreviewController::show(const std::shared_ptr<const SearchResult>& result, int row) {
    if (!result || row < 0 || static_cast<std::size_t>(row) >= result->rows())
        return clear();
    job.submit(
        {.title = {}, .lane = Lane::Pictures}, this,
        [result, row](const std::stop_token&, const ProgressSink&) -> Result<PictureDetails> {
            return collect(*result, static_cast<std::size_t>(row));
        },
        [this](const Result<PictureDetails>& details) {
            if (details)
                Q_EMIT ready(*details);
        });
}

void PreviewController::clear() {
    job.discard();
}

} // namespace onelogit::app
