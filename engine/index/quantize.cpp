#include "engine/index/quantize.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onelogit::index {
namespace {

constexpr double largestCode = 127;

/// Never below the exact root: the sum of squares is off by far less than the margin.
float roundedUp(double squares) {
    if (squares == 0)
        return 0;
    constexpr double margin = 1 + 1e-6;
    return std::nextafter(static_cast<float>(std::sqrt(squares) * margin), std::numeric_limits<float>::infinity());
}

} // namespace

RowScale quantize(std::span<const float> row, std::span<std::int8_t> codes) {
    float largest = 0;
    for (const float x : row)
        largest = std::max(largest, std::abs(x));
    const auto scale = static_cast<float>(static_cast<double>(largest) / largestCode);
    const double wide = scale;
    double errors = 0;
    double norms = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const double x = row[i];
        const double code = scale > 0 ? std::clamp(std::nearbyint(x / wide), -largestCode, largestCode) : 0;
        codes[i] = static_cast<std::int8_t>(code);
        const double copy = wide * code;
        errors += (x - copy) * (x - copy);
        norms += copy * copy;
    }
    return {.scale = scale, .error = roundedUp(errors), .norm = roundedUp(norms)};
}

} // namespace onelogit::index
