#pragma once

#include "app/controllers/index_shelf.h"
#include "app/controllers/thresholds.h"
#include "app/jobs/latest_only.h"
#include "engine/search/ranking.h"

#include <functional>
#include <memory>
#include <optional>

namespace onelogit::app {

/// A class's ranking of one folder, with everything that is drawn of it. Immutable.
struct SearchResult {
    std::shared_ptr<const index::FeatureIndex> index;
    std::shared_ptr<const model::Classifier> classifier;
    std::shared_ptr<const search::Ranking> ranking;
    metrics::Histogram histogram;
    double separatingThreshold = 0; ///< see defaultThreshold()
    double microsecondsPerPicture = 0;

    [[nodiscard]] const index::OldEntry& entry(std::size_t row) const {
        return index->entries[ranking->items()[row].entry];
    }
    [[nodiscard]] const std::string& digest() const { return classifier->info().digest; }
    [[nodiscard]] const std::string& className() const { return classifier->info().catalog.name(ranking->classId()); }
    [[nodiscard]] std::filesystem::path path(std::size_t row) const { return index->folder / entry(row).path; }
};

/// Searches one folder by one class: opening the folder or changing the model indexes it (once a folder and model),
/// changing the class ranks it, moving the threshold is a binary search. The newest wish wins.
class SearchController : public QObject {
    Q_OBJECT

public:
    enum class State { NoFolder, NoModel, Indexing, Ready, Cancelled, Failed };

    /// What is known to be a good threshold for a class of a model, if anything.
    using ThresholdHint =
        std::function<std::optional<double>(const std::string& modelDigest, const std::string& className)>;

    SearchController(JobQueue& queue, Thresholds& thresholds, QObject* parent = nullptr);

    /// Reads the folder anew, even if it was open before.
    void openFolder(const QString& path);
    /// Null for none. Keeps the folder.
    void choose(const std::shared_ptr<const model::Classifier>& classifier, ClassId classId);
    /// By the user; kept for this model and class. NaN is ignored, and so is a threshold without a result.
    void setThreshold(double value);
    void setThresholdHint(ThresholdHint newHint) { hint = std::move(newHint); }
    /// Hints or the user's thresholds have changed.
    void refreshThreshold();

    [[nodiscard]] State state() const { return current; }
    /// Of State::Failed.
    [[nodiscard]] const Error& error() const { return failure; }
    /// Absolute; empty without one.
    [[nodiscard]] QString folder() const { return folderText; }
    [[nodiscard]] JobId indexJobId() const { return indexJob.job(); }

    /// Null while there is none. Of another class for the instant in which a new one is ranked.
    [[nodiscard]] const std::shared_ptr<const SearchResult>& result() const { return shown; }
    /// Null until the folder has been indexed for the chosen model.
    [[nodiscard]] const std::shared_ptr<const index::FeatureIndex>& index() const { return indexed; }
    [[nodiscard]] double threshold() const { return chosenThreshold; }
    /// How many rows of the result have a logit at or above the threshold.
    [[nodiscard]] std::size_t hits() const;

Q_SIGNALS:
    void folderChanged();
    void stateChanged();
    void resultChanged();
    void thresholdChanged();

private:
    void setState(State state);
    void clear();
    void prepare();
    void take(const std::shared_ptr<const index::FeatureIndex>& newIndex);
    void rank();
    void fail(const Error& error);
    [[nodiscard]] double startThreshold() const;

    Thresholds& thresholds;
    LatestOnly indexJob;
    LatestOnly rankJob;
    IndexShelf shelf;
    ThresholdHint hint;

    QString folderText;
    std::filesystem::path folderPath;
    std::shared_ptr<const model::Classifier> classifier;
    ClassId classId;
    std::shared_ptr<const index::FeatureIndex> indexed;
    std::shared_ptr<const SearchResult> shown;
    double chosenThreshold = 0;
    State current = State::NoFolder;
    Error failure;
};

} // namespace onelogit::app
