#pragma once

#include "engine/model/classifier.h"

#include <QSemaphore>

#include <array>
#include <atomic>
#include <numeric>
#include <span>

/// A classifier without a network: its one feature is a picture's brightness, 0 to 1. The logit of "bright" is that
/// brightness, the logit of "dark" what is missing to 1, the logit of "never" -5.
class FakeClassifier : public onelogit::model::Classifier {
public:
    explicit FakeClassifier(const std::string& digest)
        : about{.title = digest,
                .format = "fake",
                .digest = digest,
                .trunkDigest = digest,
                .headDigest = "head",
                .catalog = *onelogit::ClassCatalog::create({"bright", "dark", "never"}),
                .input = {.shape = {.channels = 1, .height = 2, .width = 2}, .mean = {0}, .deviation = {1}},
                .features = 1} {}

    [[nodiscard]] const onelogit::model::ModelInfo& info() const override { return about; }

    [[nodiscard]] onelogit::Result<void> features(std::span<const float> pictures, std::size_t count,
                                                  std::span<float> out) const override {
        ++runs;
        if (closed)
            gate.acquire();
        const std::size_t pixels = about.input.shape.count();
        for (std::size_t i = 0; i < count; ++i) {
            const auto picture = pictures.subspan(i * pixels, pixels);
            out[i] = std::accumulate(picture.begin(), picture.end(), 0.0F) / static_cast<float>(pixels);
        }
        return {};
    }

    [[nodiscard]] onelogit::model::WeightRow weightRow(onelogit::ClassId id) const override {
        const auto row = static_cast<std::size_t>(id.value);
        return {.weights = std::span(weights).subspan(row, 1), .bias = biases[row]};
    }

    mutable std::atomic<int> runs = 0; ///< of the trunk
    std::atomic<bool> closed = false;  ///< the trunk waits for the gate
    mutable QSemaphore gate;
    onelogit::model::ModelInfo about;

private:
    std::array<float, 3> weights{1, -1, 0};
    std::array<float, 3> biases{0, 1, -5};
};
