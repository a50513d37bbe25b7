#pragma once

#include "app/controllers/search_controller.h"
#include "engine/search/overlap.h"

namespace onelogit::app {

/// A second search (B: another model, loss or class) beside the first one (A) over the same folder, and which pictures
/// only one of them finds. Each has its own threshold.
class OverlapController : public QObject {
    Q_OBJECT

public:
    /// B's pictures are read into `cache` like A's.
    OverlapController(JobQueue& queue, FolderController& folder, SearchController& search, Thresholds& thresholds,
                      const IndexCache& cache, QObject* parent = nullptr);

    /// Null ends the comparison.
    void choose(const std::shared_ptr<const model::Classifier>& classifier, ClassId classId);
    void show(search::Part part);

    [[nodiscard]] bool active() const { return chosen != nullptr; }
    [[nodiscard]] search::Part part() const { return shownPart; }
    [[nodiscard]] const SearchController& other() const { return searchB; }
    [[nodiscard]] SearchController& other() { return searchB; }

    /// At the two present thresholds; null while it is computed.
    [[nodiscard]] const search::OverlapCounts* counts() const { return counted ? &*counted : nullptr; }
    /// The shown part as rows of a result of A; null while it is computed.
    [[nodiscard]] const std::shared_ptr<const SearchResult>& result() const { return rows; }

Q_SIGNALS:
    void changed();

private:
    void follow();
    void prepare();
    void listPart();

    FolderController& folder;
    SearchController& searchA;
    FolderController folderB;
    SearchController searchB;
    LatestOnly job;
    std::shared_ptr<const model::Classifier> chosen;
    std::shared_ptr<const SearchResult> resultA;
    std::shared_ptr<const search::Overlap> overlap;
    std::optional<search::OverlapCounts> counted;
    std::shared_ptr<const SearchResult> rows;
    search::Part shownPart = search::Part::Either;
};

} // namespace onelogit::app
