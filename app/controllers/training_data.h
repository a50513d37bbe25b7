#pragma once

#include "app/jobs/latest_only.h"
#include "engine/training/job.h"

#include <QObject>
#include <QString>

#include <optional>

namespace onelogit::app {

/// Looks at the pictures that a training would learn from, before it begins: a job reads them, the newest wish wins.
class TrainingData : public QObject {
    Q_OBJECT

public:
    explicit TrainingData(JobQueue& queue, QObject* parent = nullptr);

    /// Also when it is the same folder again: files may have come or gone.
    void choose(const QString& folder);
    void cancel() { job.cancel(); }

    /// Empty before anything was chosen.
    [[nodiscard]] const QString& folder() const { return chosen; }
    [[nodiscard]] bool busy() const { return job.busy(); }
    [[nodiscard]] JobId jobId() const { return job.job(); }
    /// None while it is read and where it could not be.
    [[nodiscard]] const std::optional<training::DataReport>& report() const { return known; }
    [[nodiscard]] ImageShape shape() const { return size; } ///< of the pictures reported
    [[nodiscard]] const std::optional<Error>& failure() const { return refused; }

Q_SIGNALS:
    void changed();

private:
    struct Look {
        training::DataReport report;
        ImageShape shape;
    };

    LatestOnly job;
    QString chosen;
    std::optional<training::DataReport> known;
    ImageShape size;
    std::optional<Error> refused;
};

} // namespace onelogit::app
