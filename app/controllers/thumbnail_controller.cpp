#include "app/controllers/thumbnail_controller.h"

namespace onelogit::app {
namespace {

constexpr int cacheKiB = 128 * 1024;
constexpr std::size_t atOnce = 4;

} // namespace

ThumbnailController::ThumbnailController(JobQueue& jobs, ThumbnailCache onDisk, QObject* parent)
    : QObject(parent), queue(jobs), disk(std::move(onDisk)), cache(cacheKiB) {}

void ThumbnailController::setResult(const std::shared_ptr<const SearchResult>& newResult) {
    const bool sameFolder = result && newResult && result->snapshot->folder() == newResult->snapshot->folder();
    for (auto& [key, load] : loading) {
        load.row = -1;
        if (!sameFolder)
            queue.discard(load.job);
    }
    if (!sameFolder)
        loading.clear();
    wished.clear();
    result = newResult;
}

void ThumbnailController::setEdge(int pixels) {
    if (pixels == edge)
        return;
    edge = pixels;
    cache.clear();
    QList<int> again;
    for (const auto& [key, load] : loading) {
        queue.discard(load.job);
        again.append(load.row);
    }
    loading.clear();
    wished = again + wished;
    loadNext();
}

void ThumbnailController::want(const QList<int>& rows) {
    wished = rows;
    loadNext();
}

void ThumbnailController::loadNext() {
    while (result && !wished.isEmpty() && loading.size() < atOnce) {
        const int row = wished.takeFirst();
        if (row < 0 || static_cast<std::size_t>(row) >= result->rows())
            continue;
        const QByteArray key = keyOf(row);
        if (const QImage* kept = cache.object(key))
            Q_EMIT ready(row, *kept);
        else if (const auto found = loading.find(key); found != loading.end())
            found->second.row = row;
        else
            load(row, key);
    }
}

void ThumbnailController::load(int row, const QByteArray& key) {
    const JobId job = queue.submit(
        {.title = {}, .lane = Lane::Pictures}, this,
        [from = disk, path = result->path(static_cast<std::size_t>(row)),
         wanted = edge](const std::stop_token&, const ProgressSink&) { return from.load(path, wanted); },
        [this, key](const Result<QImage>& picture) {
            const auto ended = loading.find(key);
            const int askedRow = ended->second.row;
            loading.erase(ended);
            const QImage image = picture ? *picture : QImage();
            if (!image.isNull())
                cache.insert(key, new QImage(image), static_cast<int>(image.sizeInBytes() / 1024) + 1);
            if (askedRow >= 0)
                Q_EMIT ready(askedRow, image);
            loadNext();
        });
    loading[key] = {.job = job, .row = row};
}

QByteArray ThumbnailController::keyOf(int row) const {
    const std::size_t entry = result->entryNumber(static_cast<std::size_t>(row));
    const index::ContentHash& content = result->snapshot->content(entry);
    return QByteArray::fromStdString(result->snapshot->path(entry).string()) + '\0' +
           QByteArray(reinterpret_cast<const char*>(content.data()), static_cast<qsizetype>(content.size()));
}

} // namespace onelogit::app
