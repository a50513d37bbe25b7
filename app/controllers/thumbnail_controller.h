#pragma once

#include "app/controllers/search_controller.h"
#include "app/controllers/thumbnail_cache.h"

#include <QByteArray>
#include <QCache>
#include <QImage>
#include <QList>

#include <map>

namespace onelogit::app {

/// Loads thumbnails of a search result: the rows wished last, in their order, a few at a time, so that what scrolled
/// away is not loaded. Keeps the last used within a fixed number of bytes, across results.
class ThumbnailController : public QObject {
    Q_OBJECT

public:
    explicit ThumbnailController(JobQueue& queue, ThumbnailCache onDisk = ThumbnailCache(), QObject* parent = nullptr);

    /// Null for none. Rows mean the new result's from now on: nothing comes before they are wished. What is being
    /// loaded of the same folder goes on and serves such a wish.
    void setResult(const std::shared_ptr<const SearchResult>& result);
    /// Edge in device pixels.
    void setEdge(int pixels);
    /// Replaces the former wish.
    void want(const QList<int>& rows);

Q_SIGNALS:
    /// A null image: the file can no longer be read.
    void ready(int row, const QImage& image);

private:
    struct Load {
        JobId job = 0;
        int row = -1; ///< in the present result; -1 as long as nobody wished for it there
    };

    void loadNext();
    void load(int row, const QByteArray& key);
    /// The path's bytes and what was read there: a picture that changed is another one.
    [[nodiscard]] QByteArray keyOf(int row) const;

    JobQueue& queue;
    ThumbnailCache disk;
    std::shared_ptr<const SearchResult> result;
    int edge = 128;
    QList<int> wished;
    std::map<QByteArray, Load> loading;
    QCache<QByteArray, QImage> cache; ///< cost in KiB
};

} // namespace onelogit::app
