#pragma once

#include "app/jobs/latest_only.h"
#include "engine/training/open_material.h"

#include <QObject>
#include <QString>

#include <memory>
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
    /// Of these settings validation, test and seed: the report follows without reading anything again.
    void setParts(const training::Settings& settings);

    /// Empty before anything was chosen.
    [[nodiscard]] const QString& folder() const { return chosen; }
    [[nodiscard]] bool busy() const { return job.busy(); }
    [[nodiscard]] JobId jobId() const { return job.job(); }
    /// None while it is read and where it could not be.
    [[nodiscard]] const std::optional<training::DataReport>& report() const { return known; }
    [[nodiscard]] ImageShape shape() const { return size; } ///< of the pictures reported
    /// What a folder per class can be fitted to; none for other pictures and before they were looked at.
    [[nodiscard]] const std::optional<training::PictureSizes>& sizes() const { return fitting; }
    [[nodiscard]] bool ownTest() const { return rows && rows->ownTest; }
    [[nodiscard]] const std::optional<Error>& failure() const { return refused; }

Q_SIGNALS:
    void changed();

private:
    struct Look {
        training::DataReport report;
        std::optional<training::PictureSizes> sizes;
        std::shared_ptr<const training::Material> rows;
    };
    static Result<Look> look(const training::JobSpec& spec, const ProgressSink& progress, const std::stop_token& stop);

    LatestOnly job;
    LatestOnly reporting;
    training::Settings parts;
    QString chosen;
    std::optional<training::DataReport> known;
    ImageShape size;
    std::optional<training::PictureSizes> fitting;
    std::shared_ptr<const training::Material> rows; ///< without the pictures
    std::optional<Error> refused;
};

} // namespace onelogit::app
