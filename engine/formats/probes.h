#pragma once

#include "engine/model/head.h"
#include "engine/values/input_spec.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace onelogit::formats {

/// How far logits may differ, relative to the largest one, before a cut-off head counts as wrong.
inline constexpr double mostDifference = 1e-5;

/// Numbers as normalized pictures have them, -2 to 2, the same on every run; `number` tells probes apart.
[[nodiscard]] std::vector<float> probePicture(const ImageShape& shape, unsigned number);

/// Largest difference, relative to the largest of `expected` (at least 1). Infinite where the counts differ.
[[nodiscard]] double largestDifference(std::span<const float> given, std::span<const float> expected);

/// All logits of one picture's features.
[[nodiscard]] std::vector<float> logitsOf(const model::Head& head, std::span<const float> features);

/// What operators after the logits make of them: "softmax", "log-softmax", "sigmoid", in that order.
[[nodiscard]] std::vector<float> throughTail(std::vector<float> logits, std::span<const std::string> operators);

[[nodiscard]] bool allFinite(std::span<const float> numbers);

} // namespace onelogit::formats
