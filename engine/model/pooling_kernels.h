#pragma once

#include <cstdint>

namespace onelogit::model {

/// Planes of height x width numbers, `planes` of them one after another; half of each edge, rounded down, in the
/// result.
struct PoolingShape {
    std::int64_t planes = 0;
    std::int64_t height = 0;
    std::int64_t width = 0;

    [[nodiscard]] std::int64_t halfHeight() const { return height / 2; }
    [[nodiscard]] std::int64_t halfWidth() const { return width / 2; }
};

/// result = max(0, the largest of each 2 x 2 numbers), or NaN where one of them is.
void rectifyAndHalve(const PoolingShape& shape, const float* map, float* result);

/// Each number of `gradient` to the first of its four that equals the result above zero; 0 to all others. What a last
/// odd row or column holds is left as it is.
void spreadGradient(const PoolingShape& shape, const float* map, const float* result, const float* gradient,
                    float* out);

} // namespace onelogit::model
