#include "engine/search/prefilter.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onelogit::search {
namespace {

constexpr std::size_t widest = std::size_t{1} << 20;
constexpr double unit = 0x1p-24;     // half a unit in the last place of a float, relative
constexpr double margin = 64 * unit; // of the dozen roundings of intervals() and of these constants
constexpr double largestCode = 32767;

float roundedUp(double value) {
    if (value > static_cast<double>(std::numeric_limits<float>::max()))
        return std::numeric_limits<float>::infinity();
    return std::nextafter(static_cast<float>(value), std::numeric_limits<float>::infinity());
}

/// Small enough a step would let the 32-bit sums overflow.
float stepOf(std::span<const float> weights) {
    double largest = 0;
    double sum = 0;
    for (const float weight : weights) {
        largest = std::max(largest, std::abs(static_cast<double>(weight)));
        sum += std::abs(static_cast<double>(weight));
    }
    const double room = 2147483647.0 / 128 - static_cast<double>(weights.size());
    return roundedUp(std::max(largest / largestCode, sum / room));
}

} // namespace

// With x a row, s q its 8-bit copy, e >= |x - s q|, n >= |s q|, and w the weights, t v their 16-bit copy:
//   w x - s t (q v) = w (x - s q) + (w - t v) (s q), at most |w| e + |w - t v| n by Cauchy and Schwarz.
// model::logit rounds a term at most d/8 + 17 times, and once more when a normalizer is subtracted: it is off the real
// w x + b by at most g (|w| |x| + |b|), g = m u / (1 - m u) with m = d/8 + 18 and |x| <= e + n, and 2^-149 for each
// product that is too small for a float; the subtraction adds u times the normalizer N. intervals() itself rounds
// terms of |w| e, (|w| + |w - t v|) n, b and N. q v is whole, and so is t times it in units of 2^-149: only the
// products with a row's numbers can be too small for a float, which 2^-140 covers. Together the score lies within
//   (1 + g) |w| e + (|w - t v| + g |w|) n + g |b| + u |N|, with the margin on every term,
// of s t (q v) + b - N, as long as nothing overflows; intervals() gives no bound where anything could.
std::optional<CodedWeights> encode(std::span<const float> weights, float bias) {
    if (weights.size() > widest)
        return std::nullopt;
    CodedWeights result{.codes = std::vector<std::int16_t>(weights.size())};
    result.bound.step = stepOf(weights);
    const auto step = static_cast<double>(result.bound.step);
    double length = 0;
    double off = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const auto weight = static_cast<double>(weights[i]);
        const double code = std::clamp(std::nearbyint(weight / step), -largestCode, largestCode);
        result.codes[i] = static_cast<std::int16_t>(code);
        length += weight * weight;
        off += (weight - step * code) * (weight - step * code);
    }
    length = std::sqrt(length);
    off = std::sqrt(off);
    const auto width = static_cast<double>(weights.size());
    const double rounded = (width / 8 + 18) * unit;
    const double gamma = rounded / (1 - rounded);
    const double offset = std::abs(static_cast<double>(bias));
    result.bound.bias = bias;
    result.bound.error = roundedUp(length * (1 + gamma) * (1 + margin));
    result.bound.norm = roundedUp((off + gamma * length + margin * (length + off)) * (1 + margin));
    result.bound.constant = roundedUp((gamma + margin) * offset * (1 + margin) + width * 0x1p-149 + 0x1p-140);
    result.bound.normalizer = roundedUp(margin);
    return result;
}

} // namespace onelogit::search
