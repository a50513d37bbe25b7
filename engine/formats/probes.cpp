#include "engine/formats/probes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace onelogit::formats {

std::vector<float> probePicture(const ImageShape& shape, unsigned number) {
    constexpr std::uint64_t seed = 0x0e1061;
    std::mt19937_64 random(seed + number);
    std::vector<float> picture(shape.count());
    for (float& value : picture)
        value = static_cast<float>(static_cast<double>(random() >> 40) / (1 << 24) * 4 - 2);
    return picture;
}

double largestDifference(std::span<const float> given, std::span<const float> expected) {
    if (given.size() != expected.size())
        return std::numeric_limits<double>::infinity();
    double largest = 1;
    double difference = 0;
    for (std::size_t i = 0; i < given.size(); ++i) {
        largest = std::max(largest, std::abs(static_cast<double>(expected[i])));
        difference = std::max(difference, std::abs(static_cast<double>(given[i]) - expected[i]));
    }
    return difference / largest;
}

std::vector<float> logitsOf(const model::Head& head, std::span<const float> features) {
    std::vector<float> logits;
    for (std::size_t i = 0; i < head.classes; ++i)
        logits.push_back(model::logit(head.row({static_cast<std::int32_t>(i)}), features));
    return logits;
}

std::vector<float> throughTail(std::vector<float> logits, std::span<const std::string> operators) {
    for (const std::string& name : operators) {
        if (name == "sigmoid") {
            for (float& value : logits)
                value = 1 / (1 + std::exp(-value));
            continue;
        }
        const float largest = *std::max_element(logits.begin(), logits.end());
        const double sum = std::accumulate(logits.begin(), logits.end(), 0.0, [=](double total, float value) {
            return total + std::exp(value - largest);
        });
        for (float& value : logits)
            value = name == "softmax" ? static_cast<float>(std::exp(value - largest) / sum)
                                      : static_cast<float>(value - largest - std::log(sum));
    }
    return logits;
}

bool allFinite(std::span<const float> numbers) {
    return std::all_of(numbers.begin(), numbers.end(), [](float number) { return std::isfinite(number); });
}

} // namespace onelogit::formats
