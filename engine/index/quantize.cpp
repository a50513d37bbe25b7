#include "engine/index/quantize.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onelogit::index {
namespace {

constexpr double steps = 127;

/// The least float that is not below `value`, which is raised first by more than its own rounding.
float roundedUp(double value) {
    value *= 1 + 1e-9;
    if (value > static_cast<double>(std::numeric_limits<float>::max()))
        return std::numeric_limits<float>::infinity();
    const auto near = static_cast<float>(value);
    return static_cast<double>(near) >= value ? near : std::nextafter(near, std::numeric_limits<float>::infinity());
}

} // namespace

RowScale quantize(std::span<const float> row, std::span<std::int8_t> codes) {
    double largest = 0;
    for (const float number : row)
        largest = std::max(largest, std::abs(static_cast<double>(number)));
    const auto scale = static_cast<float>(largest / steps);
    const auto step = static_cast<double>(scale);
    double error = 0;
    double norm = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto number = static_cast<double>(row[i]);
        // A scale among the smallest floats is far off its quotient, or zero.
        const double code = step > 0 ? std::clamp(std::nearbyint(number / step), -steps, steps) : 0;
        codes[i] = static_cast<std::int8_t>(code);
        const double copy = step * code;
        error += (number - copy) * (number - copy);
        norm += copy * copy;
    }
    return {.scale = scale, .error = roundedUp(std::sqrt(error)), .norm = roundedUp(std::sqrt(norm))};
}

} // namespace onelogit::index
