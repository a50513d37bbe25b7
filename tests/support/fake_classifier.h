#pragma once

#include "engine/model/classifier.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <vector>

namespace onelogit::test {

/// Two features a picture: its mean and its first pixel, both in [0, 1]. Class 0 reads the mean, class 1 its negative,
/// class 2 the first pixel, class 3 nothing. A picture whose first pixel is exactly `poison` gives NaN.
class FakeClassifier : public model::Classifier {
public:
    explicit FakeClassifier(ImageShape shape = {.channels = 1, .height = 4, .width = 3},
                            const std::string& digest = "fake")
        : description{.title = "fake",
                      .format = "fake",
                      .digest = digest,
                      .trunkDigest = digest,
                      .headDigest = "head",
                      .catalog = ClassCatalog::create({"bright", "dark", "corner", "same"}).value(),
                      .input = {.shape = shape,
                                .mean = std::vector<float>(static_cast<std::size_t>(shape.channels), 0.0F),
                                .deviation = std::vector<float>(static_cast<std::size_t>(shape.channels), 1.0F)},
                      .features = 2} {}

    [[nodiscard]] const model::ModelInfo& info() const override { return description; }

    [[nodiscard]] Result<void> features(std::span<const float> pictures, std::size_t count,
                                        std::span<float> out) const override {
        const std::size_t size = description.input.shape.count();
        if (pictures.size() != count * size || out.size() != count * 2)
            return Error{ErrorCode::ShapeMismatch, {}, {}};
        ++runs;
        for (std::size_t i = 0; i < count; ++i) {
            const std::span<const float> picture = pictures.subspan(i * size, size);
            if (poison && picture[0] == *poison)
                return Error{ErrorCode::NotFinite, {}, "features"};
            float sum = 0;
            for (const float value : picture)
                sum += value;
            out[2 * i] = sum / static_cast<float>(size);
            out[2 * i + 1] = picture[0];
        }
        return {};
    }

    [[nodiscard]] model::WeightRow weightRow(ClassId id) const override {
        return {.weights = weights[static_cast<std::size_t>(id.value)], .bias = id.value == 1 ? 0.5F : 0.0F};
    }

    model::ModelInfo description;
    std::optional<float> poison;
    std::vector<std::vector<float>> weights{{1, 0}, {-1, 0}, {0, 1}, {0, 0}};
    mutable std::atomic<int> runs{0};
};

} // namespace onelogit::test
