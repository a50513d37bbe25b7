#pragma once

#include "engine/search/ranking.h"

#include <span>

namespace onelogit::app {

/// A first threshold where nothing is known of the classes: the logit that parts the ranking into two groups with the
/// least spread inside them (Otsu's criterion), halfway between the groups. Of equal logits or a single one, that
/// logit, so that everything is shown; 0 of none. `items` is sorted, highest first. O(n).
[[nodiscard]] double defaultThreshold(std::span<const search::Ranking::Item> items);

} // namespace onelogit::app
