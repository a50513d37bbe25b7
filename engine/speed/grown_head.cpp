#include "engine/speed/grown_head.h"

#include <algorithm>
#include <cstdint>
#include <new>

namespace onelogit::speed {
namespace {

/// Numbers in [-1, 1) at about one a nanosecond (xorshift64*): a million classes take a thousand million.
class Noise {
public:
    explicit Noise(std::uint64_t seed) : state(seed * 0x9E3779B97F4A7C15ULL + 1) {}

    float operator()() {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        const auto bits = static_cast<std::int32_t>((state * 0x2545F4914F6CDD1DULL) >> 32);
        return static_cast<float>(bits) * 0x1p-31F;
    }

private:
    std::uint64_t state;
};

} // namespace

GrownHead::GrownHead(const model::Classifier& source)
    : classifier(&source), kind(source.info().headKind), rowWidth(source.weightRow({0}).weights.size()) {}

Result<GrownHead> GrownHead::create(const model::Classifier& classifier, std::size_t mostClasses) {
    GrownHead head(classifier);
    try {
        head.numbers = std::make_unique_for_overwrite<float[]>(mostClasses * head.rowWidth);
        head.biases.reserve(mostClasses);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, classifier.info().title,
                     std::to_string(mostClasses) + " rows of " + std::to_string(head.rowWidth) + " weights"};
    }
    head.capacity = mostClasses;
    return head;
}

Result<void> GrownHead::grow(std::size_t classes, const std::stop_token& stop) {
    constexpr std::size_t rowsBetweenStopChecks = 1024;
    constexpr float share = 0.01F;
    const std::size_t own = classifier->info().catalog.size();
    for (std::size_t i = biases.size(); i < std::min(classes, capacity); ++i) {
        if (i % rowsBetweenStopChecks == 0 && stop.stop_requested())
            return Error{ErrorCode::Cancelled, classifier->info().title, {}};
        const model::WeightRow source = classifier->weightRow({static_cast<std::int32_t>(i % own)});
        float* row = numbers.get() + i * rowWidth;
        if (i < own) {
            std::ranges::copy(source.weights, row);
        } else {
            Noise noise(i);
            for (const float weight : source.weights)
                *row++ = weight * (1 + share * noise());
        }
        biases.push_back(source.bias);
    }
    return {};
}

model::WeightRow GrownHead::row(std::size_t number) const {
    return {.weights = {numbers.get() + number * rowWidth, rowWidth}, .bias = biases[number], .kind = kind};
}

} // namespace onelogit::speed
