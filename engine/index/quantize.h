#pragma once

#include "engine/index/snapshot.h"

namespace onelogit::index {

/// The 8-bit copy of a row, and how far it may be off. Deterministic. codes.size() == row.size(); numbers are finite.
[[nodiscard]] RowScale quantize(std::span<const float> row, std::span<std::int8_t> codes);

} // namespace onelogit::index
