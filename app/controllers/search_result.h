#pragma once

#include "app/controllers/thresholds.h"
#include "engine/metrics/histogram.h"
#include "engine/search/folder_labels.h"
#include "engine/search/scan.h"

#include <memory>
#include <optional>

namespace onelogit::app {

/// A class's ranking of one folder, with everything that is drawn of it. Immutable.
struct SearchResult {
    std::shared_ptr<const index::Snapshot> snapshot;
    search::Query query;
    std::shared_ptr<const search::Ranking> ranking; ///< down to Ranking::floor() only, for a moment, in large folders
    std::optional<metrics::Histogram> histogram;    ///< once the ranking is whole
    std::shared_ptr<const search::FolderLabels> labels; ///< what the sub-folders' names say; null in a partial result
    std::optional<search::LabelledRates> labelledRates; ///< of the class, where the labels are worth it
    double separatingThreshold = 0;                     ///< see defaultThreshold()
    double microsecondsPerPicture = 0;

    [[nodiscard]] const model::ModelInfo& model() const { return query.classifier->info(); }
    [[nodiscard]] const std::string& digest() const { return model().digest; }
    [[nodiscard]] const std::string& className() const { return model().catalog.name(query.classId); }
    [[nodiscard]] std::size_t rows() const { return ranking->items().size(); }
    [[nodiscard]] std::size_t entryNumber(std::size_t row) const { return ranking->items()[row].entry; }
    [[nodiscard]] index::Entry entry(std::size_t row) const { return snapshot->entry(entryNumber(row)); }
    [[nodiscard]] std::filesystem::path path(std::size_t row) const { return snapshot->path(entryNumber(row)); }
    [[nodiscard]] float score(std::size_t row) const { return ranking->items()[row].logit; }
    [[nodiscard]] bool whole() const { return histogram.has_value(); }
};

/// What its threshold belongs to.
[[nodiscard]] inline ThresholdKey keyOf(const SearchResult& result) {
    return {.digest = result.digest(), .className = result.className(), .score = result.query.score};
}

} // namespace onelogit::app
