#pragma once

#include "engine/support/result.h"

#include <span>

namespace onelogit::speed {

/// All logits of one picture as LibTorch's matrix product gives them, on one thread: weights out.size() x d, one bias a
/// class, features positions x d (more than one position: rectified and averaged). OutOfMemory, and errors of
/// networks::load where LibTorch is not there yet.
[[nodiscard]] Result<void> blasLogits(std::span<const float> weights, std::span<const float> bias,
                                      std::span<const float> features, std::span<float> out);

} // namespace onelogit::speed
