#pragma once

#include "engine/index/collection.h"
#include "engine/support/pause.h"
#include "engine/support/progress.h"

#include <stop_token>

namespace onelogit::index {

/// Computes the normalizers of all stored rows, and stores them. Cancelled keeps what was there; Damaged where rows are
/// not as they were written. `pause` may be none.
[[nodiscard]] Result<void> computeNormalizers(Collection& collection, const model::Classifier& classifier,
                                              unsigned workers, const PauseSwitch* pause, const ProgressSink& progress,
                                              const std::stop_token& stop);

} // namespace onelogit::index
