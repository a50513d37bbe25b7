#pragma once

#include "engine/losses/loss.h"

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace onelogit::losses {

/// A batch for evaluate().
struct Batch {
    std::size_t classes = 0;
    std::vector<double> logits;
    std::vector<std::int64_t> labels;

    [[nodiscard]] std::size_t examples() const { return labels.size(); }
    [[nodiscard]] double& at(std::size_t example, std::size_t index) { return logits[example * classes + index]; }
    [[nodiscard]] Batch row(std::size_t example) const {
        const auto begin = logits.begin() + static_cast<std::ptrdiff_t>(example * classes);
        return {.classes = classes,
                .logits = {begin, begin + static_cast<std::ptrdiff_t>(classes)},
                .labels = {labels[example]}};
    }
};

inline Batch randomBatch(std::mt19937& generator, std::size_t examples, std::size_t classes, double spread) {
    std::normal_distribution<double> logit(0, spread);
    Batch batch{.classes = classes, .logits = std::vector<double>(examples * classes), .labels = {}};
    for (double& cell : batch.logits)
        cell = logit(generator);
    for (std::size_t i = 0; i < examples; ++i)
        batch.labels.push_back(static_cast<std::int64_t>(generator() % classes));
    return batch;
}

inline Result<Evaluation> evaluate(LossKind kind, const Batch& batch, const LossParameters& parameters = {},
                                   Precision precision = Precision::Double) {
    return evaluate(kind, parameters, batch.logits, batch.labels, batch.classes, precision);
}

} // namespace onelogit::losses
