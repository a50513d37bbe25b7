#pragma once

#include "app/controllers/search_controller.h"

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
    explicit ThumbnailController(JobQueue& queue, QObject* parent = nullptr);

    /// Null for none. Answers for the former result no longer come.
    void setResult(const std::shared_ptr<const SearchResult>& result);
    /// Edge in device pixels.
    void setEdge(int pixels);
    /// Replaces the former wish.
    void want(const QList<int>& rows);

Q_SIGNALS:
    /// A null image: the file can no longer be read.
    void ready(int row, const QImage& image);

private:
    void loadNext();
    void load(int row);

    JobQueue& queue;
    std::shared_ptr<const SearchResult> result;
    int edge = 128;
    QList<int> wished;
    std::map<int, JobId> loading;  ///< by row
    QCache<QString, QImage> cache; ///< by path, cost in KiB
};

} // namespace onelogit::app
