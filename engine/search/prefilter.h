#pragma once

#include "engine/search/kernels.h"

#include <optional>
#include <vector>

namespace onelogit::search {

/// A weight row in 16 bits, and how far scores taken from it and from the rows' 8-bit copies may be off.
struct CodedWeights {
    std::vector<std::int16_t> codes;
    Bound bound;
};

/// Empty for rows so wide that rounding has no useful bound.
[[nodiscard]] std::optional<CodedWeights> encode(std::span<const float> weights, float bias);

} // namespace onelogit::search
