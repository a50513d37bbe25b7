#pragma once

#include "engine/training/settings.h"
#include "engine/values/input_spec.h"

#include <span>

namespace onelogit::training {

/// A variant of a picture of `shape`, interleaved bytes, drawn from seed, epoch and row alone: the same for every loss
/// and on every machine. out.size() == picture.size() == shape.count().
void augment(std::span<const std::uint8_t> picture, const ImageShape& shape, const Augmentation& wanted,
             std::uint64_t seed, std::size_t epoch, std::size_t row, std::span<std::uint8_t> out);

} // namespace onelogit::training
