#pragma once

#include "engine/model/classifier.h"

namespace onelogit::index {

/// Whether computing all logits of a picture, for its normalizer, takes at most half the time of its features. Small
/// heads are cheap without a look; for others both are run a few times on an even picture.
[[nodiscard]] bool normalizerIsCheap(const model::Classifier& classifier);

} // namespace onelogit::index
