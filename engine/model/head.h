#pragma once

#include "engine/support/result.h"
#include "engine/values/class_catalog.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onelogit::model {

/// How a network's last layer makes logits.
enum class HeadKind {
    Linear,            ///< one dot product a class
    Convolution,       ///< a 1x1 convolution on a 1x1 map: the same
    PooledConvolution, ///< 1x1 convolution, ReLU, mean over positions (SqueezeNet): one channel a class
    AllLogits,         ///< no layer that can be cut by class: the network's own output, all logits at once
};

[[nodiscard]] std::string_view name(HeadKind kind); ///< "linear", "convolution", "pooled-convolution", "all-logits"
[[nodiscard]] Result<HeadKind> headKindFromName(std::string_view name);

/// One class's part of a head: what it takes to compute that class's logit from a picture's features.
struct WeightRow {
    std::span<const float> weights; ///< d numbers, owned by the head; empty for AllLogits
    float bias = 0;
    HeadKind kind = HeadKind::Linear;
    std::size_t column = 0; ///< of AllLogits: where the logit stands among the features
};

/// The last layer of a classifier, as values. A value: copying copies the weights.
struct Head {
    HeadKind kind = HeadKind::Linear;
    std::size_t width = 0;      ///< d: numbers that one position's dot product reads; classes for AllLogits
    std::size_t positions = 1;  ///< of PooledConvolution: height x width of the last map
    std::size_t classes = 0;    ///< k
    std::vector<float> weights; ///< k x d, row-major; empty for AllLogits
    std::vector<float> bias;    ///< k; or 1, shared by all classes; or none

    /// Numbers per picture that the trunk gives: positions x width, each position's numbers side by side.
    [[nodiscard]] std::size_t features() const { return positions * width; }

    /// id must be below classes.
    [[nodiscard]] WeightRow row(ClassId id) const;
};

/// CountMismatch, ShapeMismatch or NotFinite where a head contradicts itself; `subject` is put into the error.
[[nodiscard]] Result<void> check(const Head& head, const std::string& subject);

/// Identifies a head by its sizes and the bits of its weights; hex and spaces.
[[nodiscard]] std::string digest(const Head& head);

/// The one dot product of single-logit classification; every logit of the program is computed by it, so a cached
/// logit equals a fresh one bit for bit. features.size() must be the head's features().
[[nodiscard]] float logit(const WeightRow& row, std::span<const float> features);

} // namespace onelogit::model
