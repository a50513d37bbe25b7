#pragma once

#include "app/controllers/class_view.h"
#include "engine/evaluation/evaluate.h"
#include "engine/evaluation/logit_cache.h"
#include "engine/search/ranking.h"

#include <filesystem>
#include <memory>

namespace onelogit::app {

/// One model's logits on labelled pictures, and what they are worth. Immutable.
struct Comparison {
    LogitTable table;
    metrics::Separation figures;
    ClassCatalog catalog;                         ///< the model's
    std::vector<std::uint32_t> pictures;          ///< of each row of the table: the picture's number
    evaluation::ClassMatch match;                 ///< of the pictures' classes with the model's
    std::vector<data::Skipped> unreadable;        ///< pictures of known classes without logits
    std::vector<metrics::Normalizer> normalizers; ///< one a row
    KeptNumbers sortedFalse;                      ///< see ViewSource
    /// What the same logits are worth normalized; none for a table of so many that all classes together are not shown
    /// so.
    std::optional<metrics::Separation> normalizedFigures;
    std::optional<Error> notKept; ///< why the logits are not in the cache

    [[nodiscard]] ViewSource source() const {
        return {.table = table,
                .figures = figures,
                .normalizers = normalizers,
                .normalizedFigures = normalizedFigures ? &*normalizedFigures : nullptr,
                .sortedFalse = sortedFalse};
    }
    /// Of that score; the raw ones where all classes are not normalized.
    [[nodiscard]] const metrics::Separation& shownFigures(search::ScoreKind score) const {
        const metrics::Separation* found = figuresOf(score);
        return found ? *found : figures;
    }
    /// Null where all classes are not normalized.
    [[nodiscard]] const metrics::Separation* figuresOf(search::ScoreKind score) const {
        return score == search::ScoreKind::RawLogit ? &figures : normalizedFigures ? &*normalizedFigures : nullptr;
    }
};

using SharedComparison = std::shared_ptr<const Comparison>;
using SharedPictures = std::shared_ptr<const evaluation::LabelledPictures>;

/// Where comparisons keep what they compute.
struct ComparisonCache {
    std::filesystem::path folder; ///< "logits" and "stamps" below it; empty: nothing is kept
};

/// For a job. Errors of evaluation::evaluate; InvalidArgument where the pictures that the model knows are all of one
/// class, so that there is nothing to compare.
[[nodiscard]] Result<SharedComparison> compare(const model::Classifier& classifier,
                                               const evaluation::LabelledPictures& pictures,
                                               const ComparisonCache& cache, const ProgressSink& progress,
                                               const std::stop_token& stop);

} // namespace onelogit::app
