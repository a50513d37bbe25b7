#pragma once

#include "engine/search/ranking.h"
#include "widgets/theme/words.h"

#include <QString>

#include <optional>

#include <cstddef>
#include <vector>

namespace onelogit::app {

/// What the sentence under the comparison says of a model.
struct ComparedModel {
    QString title;
    std::size_t classes = 0;
    double areaAbove = 0;     ///< 1-AUPRC of what is shown
    double thresholdCost = 0; ///< points of macro F1 lost by one threshold for all classes
    std::optional<bool> aligned{};
    double rawArea = 0; ///< 1-AUPRC of all classes by raw logits, by normalized ones
    double normalizedArea = 0;
};

/// "With <b>batch cross-entropy</b> one threshold serves all 10 classes and costs 0.2 points of F1; with
/// <b>cross-entropy</b> it costs 1.4." Names the cheapest model against the baseline (a position, or -1: against the
/// dearest). Rich text, names escaped; empty without models.
[[nodiscard]] QString allClassesCaption(const std::vector<ComparedModel>& models, int baseline,
                                        widgets::Words words = widgets::Words::Expert);

/// What is true besides: which models lose more than a point of F1 by one threshold, and what normalizing
/// would bring the model that gains most by it (where raw logits are shown). Rich text, names escaped; empty where
/// there is nothing to say.
[[nodiscard]] QString explanation(const std::vector<ComparedModel>& models, search::ScoreKind score,
                                  widgets::Words words = widgets::Words::Expert);

/// Definitions of the figures and of the score, as rich text.
[[nodiscard]] QString formulasText();

/// "For “bag”, <b>max-margin</b> leaves an area of 0.012 above the precision-recall curve; <b>cross-entropy</b> leaves
/// 0.034."
[[nodiscard]] QString oneClassCaption(const std::vector<ComparedModel>& models, int baseline, const QString& className,
                                      widgets::Words words = widgets::Words::Expert);

} // namespace onelogit::app
