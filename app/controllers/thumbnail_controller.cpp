#include "app/controllers/thumbnail_controller.h"

#include "app/controllers/picture_image.h"
#include "app/text/path_text.h"

namespace onelogit::app {
namespace {

constexpr int cacheKiB = 128 * 1024;
constexpr std::size_t atOnce = 4;

} // namespace

ThumbnailController::ThumbnailController(JobQueue& jobs, QObject* parent)
    : QObject(parent), queue(jobs), cache(cacheKiB) {}

void ThumbnailController::setResult(const std::shared_ptr<const SearchResult>& newResult) {
    for (const auto& [row, job] : loading)
        queue.discard(job);
    loading.clear();
    wished.clear();
    result = newResult;
}

void ThumbnailController::setEdge(int pixels) {
    if (pixels == edge)
        return;
    edge = pixels;
    cache.clear();
}

void ThumbnailController::want(const QList<int>& rows) {
    wished = rows;
    loadNext();
}

void ThumbnailController::loadNext() {
    while (result && !wished.isEmpty() && loading.size() < atOnce) {
        const int row = wished.takeFirst();
        if (row < 0 || static_cast<std::size_t>(row) >= result->rows() || loading.contains(row))
            continue;
        if (const QImage* kept = cache.object(toText(result->path(static_cast<std::size_t>(row)))))
            Q_EMIT ready(row, *kept);
        else
            load(row);
    }
}

void ThumbnailController::load(int row) {
    const std::filesystem::path path = result->path(static_cast<std::size_t>(row));
    loading[row] = queue.submit(
        {.title = {}, .lane = Lane::Pictures}, this,
        [path, wanted = edge](const std::stop_token&, const ProgressSink&) { return loadPicture(path, wanted); },
        [this, row, key = toText(path)](const Result<DecodedPicture>& picture) {
            loading.erase(row);
            const QImage image = picture ? picture->image : QImage();
            if (!image.isNull())
                cache.insert(key, new QImage(image), static_cast<int>(image.sizeInBytes() / 1024) + 1);
            Q_EMIT ready(row, image);
            loadNext();
        });
}

} // namespace onelogit::app
