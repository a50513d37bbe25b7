#pragma once

#include "engine/model/classifier.h"

#include <cstddef>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace onelogit::speed {

/// The rows of a classifier's head side by side in memory of their own; more rows are the same ones again with a little
/// noise, drawn from a fixed seed, so that every class has bytes that must be read.
class GrownHead {
public:
    /// Takes address space for `mostClasses` rows, memory only as they are grown. The classifier must outlive this and
    /// have weight rows. OutOfMemory.
    static Result<GrownHead> create(const model::Classifier& classifier, std::size_t mostClasses);

    /// Makes sure of `classes` rows, at most those of create(). Cancelled.
    [[nodiscard]] Result<void> grow(std::size_t classes, const std::stop_token& stop);

    [[nodiscard]] std::size_t width() const { return rowWidth; }
    [[nodiscard]] model::WeightRow row(std::size_t number) const;
    [[nodiscard]] std::span<const float> weights(std::size_t classes) const {
        return {numbers.get(), classes * rowWidth};
    }
    [[nodiscard]] std::span<const float> bias(std::size_t classes) const { return std::span(biases).first(classes); }

private:
    explicit GrownHead(const model::Classifier& source);

    const model::Classifier* classifier;
    model::HeadKind kind;
    std::size_t rowWidth;
    std::size_t capacity = 0;
    std::unique_ptr<float[]> numbers;
    std::vector<float> biases;
};

} // namespace onelogit::speed
