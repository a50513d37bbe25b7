#include "app/controllers/recent_models.h"

#include "app/text/path_text.h"

#include <QSet>

namespace onelogit::app {
namespace {

Result<QSet<QString>> missingOf(const QStringList& paths) {
    QSet<QString> missing;
    for (const QString& path : paths) {
        std::error_code problem;
        if (!std::filesystem::exists(toPath(path), problem))
            missing.insert(path);
    }
    return missing;
}

} // namespace

RecentModels::RecentModels(JobQueue& queue, QObject* parent) : QObject(parent), look(queue) {}

void RecentModels::setEntries(const QList<RecentModel>& entries) {
    known = entries.first(qMin<qsizetype>(most, entries.size()));
    Q_EMIT changed();
    refresh();
}

void RecentModels::add(const QString& path, const QString& fileDigest) {
    known.removeIf([&path](const RecentModel& other) { return other.path == path; });
    known.prepend({.path = path, .fileDigest = fileDigest, .missing = false});
    if (known.size() > most)
        known.resize(most);
    Q_EMIT changed();
}

void RecentModels::forget(const QString& path) {
    known.removeIf([&path](const RecentModel& other) { return other.path == path; });
    Q_EMIT changed();
}

void RecentModels::refresh() {
    QStringList paths;
    for (const RecentModel& entry : known)
        paths << entry.path;
    look.submit(
        {.title = {}, .lane = Lane::Pictures}, this,
        [paths](const std::stop_token&, const ProgressSink&) { return missingOf(paths); },
        [this](const Result<QSet<QString>>& missing) {
            if (!missing)
                return;
            bool moved = false;
            for (RecentModel& entry : known) {
                moved = moved || entry.missing != missing->contains(entry.path);
                entry.missing = missing->contains(entry.path);
            }
            if (moved)
                Q_EMIT changed();
        });
}

} // namespace onelogit::app
