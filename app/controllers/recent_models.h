#pragma once

#include "app/jobs/latest_only.h"

#include <QList>
#include <QObject>
#include <QString>

#include <string>

namespace onelogit::app {

/// A model file that was open once.
struct RecentModel {
    QString path;
    QString fileDigest; ///< content hash of the file then, hex; empty where not known
    bool missing = false;
    bool operator==(const RecentModel&) const = default;
};

/// The model files opened lately, the last one first; whether they are still there is looked up by a job.
class RecentModels : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 12;

    explicit RecentModels(JobQueue& queue, QObject* parent = nullptr);

    void setEntries(const QList<RecentModel>& entries);
    [[nodiscard]] const QList<RecentModel>& entries() const { return known; }

    void add(const QString& path, const QString& fileDigest);
    void forget(const QString& path);
    /// Looks again which files exist.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    QList<RecentModel> known;
    LatestOnly look;
};

} // namespace onelogit::app
