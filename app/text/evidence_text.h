#pragma once

#include "app/controllers/evidence.h"

#include <QString>

namespace onelogit::app {

/// "132 true logits of batch cross-entropy from 1.20 up to 1.31, the lowest first." With the class, the label and the
/// number shown, where those are fewer.
[[nodiscard]] QString evidenceTitle(const Evidence& evidence, const QString& model, const ClassCatalog& catalog);

/// "batch cross-entropy, all classes: the worst 60 pairs in which a true logit is not above a false one." or that there
/// is none.
[[nodiscard]] QString pairsTitle(const Violations& violations, const QString& model, const QString& className);

/// "At logit 2.31 batch cross-entropy takes 120 pictures for “bag” that are none. Enter shows them."
[[nodiscard]] QString suppliersTitle(const std::vector<metrics::Supply>& suppliers, const QString& model,
                                     const QString& className, double threshold);

} // namespace onelogit::app
