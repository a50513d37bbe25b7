#pragma once

#include "engine/search/ranking.h"

#include <vector>

namespace onelogit::search {

/// Highest score first; equal scores keep their order, and so do the two zeros. Scores are finite. O(n).
[[nodiscard]] std::vector<Ranking::Item> sorted(std::vector<Ranking::Item> items);

/// A score that at least `count` of `scores` reach, as high as there is one; 0 < count <= scores.size(). The scores are
/// no NaN; their order is lost. O(n).
[[nodiscard]] float reachedBy(std::size_t count, std::vector<float>& scores);

} // namespace onelogit::search
