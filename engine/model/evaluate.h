#pragma once

#include "engine/data/data_set.h"
#include "engine/model/classifier.h"
#include "engine/support/progress.h"
#include "engine/values/logit_table.h"

#include <stop_token>

namespace onelogit::model {

/// All logits of every example of `set`, in its order. The set must have the model's input shape (ShapeMismatch) and
/// classes that match the model's by name (UnknownClass names the first that does not); labels are mapped to the
/// model's. Uses all cores, one network run a core at a time. Cancelled when stopped.
[[nodiscard]] Result<LogitTable> computeLogits(const Classifier& classifier, const data::DataSet& set,
                                               const ProgressSink& progress = {}, std::stop_token stop = {});

} // namespace onelogit::model
