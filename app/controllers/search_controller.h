#pragma once

#include "app/controllers/folder_controller.h"
#include "app/controllers/search_result.h"
#include "app/controllers/thresholds.h"

#include <functional>

namespace onelogit::app {

/// Ranks what is known of the open folder by one class: another class, another kind of score or new pictures rank it
/// anew, moving the threshold is a binary search. The newest wish wins. In a large folder the hits come first, the
/// whole ranking behind them.
class SearchController : public QObject {
    Q_OBJECT

public:
    /// What is known to be a good threshold, if anything.
    using ThresholdHint = std::function<std::optional<double>(const ThresholdKey& key)>;

    SearchController(JobQueue& queue, FolderController& folder, Thresholds& thresholds, QObject* parent = nullptr);

    /// Null for none; tells the folder as well.
    void choose(const std::shared_ptr<const model::Classifier>& classifier, ClassId classId);
    void setScore(search::ScoreKind kind);
    [[nodiscard]] search::ScoreKind score() const { return query.score; }

    /// By the user; kept for this model, class and kind of score. NaN is ignored, and so is a threshold without a
    /// result.
    void setThreshold(double value);
    void setThresholdHint(ThresholdHint newHint) { hint = std::move(newHint); }
    /// Hints or the user's thresholds have changed.
    void refreshThreshold();

    /// How far below the threshold pictures are still shown as "unsure"; nothing for no such zone.
    void setUnsureWidth(std::optional<double> width);
    [[nodiscard]] const std::optional<double>& unsureWidth() const { return unsure; }
    /// At most threshold(); equal to it without an unsure zone.
    [[nodiscard]] double lowerThreshold() const;

    /// Null while there is none. Of another query for the instant in which a new one is ranked.
    [[nodiscard]] const std::shared_ptr<const SearchResult>& result() const { return shown; }
    /// Why there is none though there are pictures: NotFound for a normalized score without normalizers, Damaged, ...
    [[nodiscard]] const std::optional<Error>& error() const { return failure; }
    [[nodiscard]] double threshold() const { return chosenThreshold; }
    /// How many rows of the result have a score at or above the threshold, or lowerThreshold().
    [[nodiscard]] std::size_t hits() const { return countFrom(chosenThreshold); }
    [[nodiscard]] std::size_t shownRows() const { return countFrom(lowerThreshold()); }
    /// False while hits() may be too few: the threshold is below what has been ranked so far.
    [[nodiscard]] bool countsAreWhole() const;

Q_SIGNALS:
    /// Another query, another folder, or nothing any more.
    void resultChanged();
    /// The same query over more of the folder, or a ranking that is whole now.
    void resultUpdated();
    void thresholdChanged();
    void scoreChanged();

private:
    void takeSnapshot();
    void rank();
    void rankQuickly();
    void submitRank();
    void take(const std::shared_ptr<const SearchResult>& result);
    void clear();
    [[nodiscard]] bool answersQuery() const;
    [[nodiscard]] std::optional<double> knownThreshold(const ThresholdKey& key) const;
    [[nodiscard]] ThresholdKey askedKey() const;
    [[nodiscard]] double startThreshold() const;
    [[nodiscard]] std::size_t countFrom(double threshold) const;

    FolderController& folder;
    Thresholds& thresholds;
    LatestOnly rankJob;
    LatestOnly quickJob;
    ThresholdHint hint;

    search::Query query;
    std::shared_ptr<const SearchResult> shown;
    std::optional<Error> failure;
    std::optional<double> unsure;
    double chosenThreshold = 0;
    bool rankAgain = false; ///< pictures came while they were ranked
};

} // namespace onelogit::app
