#pragma once

#include "app/controllers/index_cache.h"
#include "app/jobs/latest_only.h"
#include "engine/index/pipeline.h"

#include <QStringList>

#include <filesystem>
#include <memory>

namespace onelogit::app {

/// The open folder under the chosen model's trunk: reads it in a job (what an earlier run committed is there at once,
/// what is new comes in while it is read), and again where it changed. The newest wish wins.
class FolderController : public QObject {
    Q_OBJECT

public:
    enum class State { NoFolder, NoModel, Reading, Ready, Cancelled, Failed };

    /// Collections lie below `cache`.
    FolderController(JobQueue& queue, IndexCache cache, QObject* parent = nullptr);
    ~FolderController() override;

    void open(const QString& path);
    /// Null for none. Keeps the folder; a model with the same trunk and head keeps what has been read.
    void choose(const std::shared_ptr<const model::Classifier>& classifier);
    /// Looks at every file again. `retrySkipped`: those that could not be read before as well, changed or not.
    void readAgain(bool retrySkipped = false);
    /// Looks at these files and folders, relative to the folder; while it is read, afterwards.
    void lookAt(const std::vector<std::filesystem::path>& changed);
    /// Computes the normalizers that were left out because they cost too much to be made without asking.
    void addNormalizers();
    /// Makes the index smaller by what orphans() tells; where that fails, it stays as it is and failed() tells why.
    void freeOrphans();
    /// Reads these skipped files again, changed or not.
    void retry(const std::vector<std::filesystem::path>& skipped);
    void setPaused(bool paused);
    void cancel();

    [[nodiscard]] State state() const { return current; }
    /// Of State::Failed.
    [[nodiscard]] const Error& error() const { return failure; }
    /// Absolute; empty without one.
    [[nodiscard]] QString folder() const { return folderText; }
    [[nodiscard]] const std::filesystem::path& path() const { return folderPath; }
    [[nodiscard]] JobId job() const { return indexJob.job(); }
    [[nodiscard]] bool paused() const;
    [[nodiscard]] const std::shared_ptr<const model::Classifier>& classifier() const { return model; }

    /// What is known of the folder; null while nothing is. It may grow while State::Reading.
    [[nodiscard]] const std::shared_ptr<const index::Snapshot>& snapshot() const { return known; }
    /// Whether every picture has its normalizer for this model.
    [[nodiscard]] bool hasNormalizers() const;
    /// What the index keeps, and what of it is of pictures that are gone: of State::Ready, else nothing.
    [[nodiscard]] index::Orphans orphans() const;
    /// Of the last run that came to its end; null before.
    [[nodiscard]] const index::IndexReport* report() const { return lastReport ? &*lastReport : nullptr; }

Q_SIGNALS:
    void folderChanged();
    void stateChanged();
    void snapshotChanged();
    void pausedChanged();
    /// Something beside the reading itself.
    void failed(const onelogit::Error& error);

private:
    void setState(State state);
    void start(index::PipelineOptions options);
    void take(const std::shared_ptr<const index::Snapshot>& snapshot);
    void finish(const Result<index::IndexReport>& report);
    void forget();

    IndexCache cache;
    LatestOnly indexJob;
    std::shared_ptr<PauseSwitch> pause; ///< shared with the running job

    QString folderText;
    std::filesystem::path folderPath;
    std::shared_ptr<const model::Classifier> model;
    std::shared_ptr<const index::Snapshot> known;
    std::optional<index::IndexReport> lastReport;
    std::vector<std::filesystem::path> changedMeanwhile;
    State current = State::NoFolder;
    Error failure;
};

} // namespace onelogit::app
