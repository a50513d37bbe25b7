#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

namespace onelogit::storage {

/// IEEE 754 half precision to single; every half has an exact single.
[[nodiscard]] inline float fromHalf(std::uint16_t half) {
    const int exponent = half >> 10 & 0x1f;
    const int fraction = half & 0x3ff;
    float size = 0;
    if (exponent == 0)
        size = std::ldexp(static_cast<float>(fraction), -24);
    else if (exponent == 0x1f)
        size = fraction == 0 ? HUGE_VALF : std::nanf("");
    else
        size = std::ldexp(static_cast<float>(0x400 | fraction), exponent - 25);
    return (half & 0x8000) != 0 ? -size : size;
}

/// bfloat16: the upper half of a single.
[[nodiscard]] inline float fromBrain(std::uint16_t brain) {
    return std::bit_cast<float>(static_cast<std::uint32_t>(brain) << 16);
}

} // namespace onelogit::storage
