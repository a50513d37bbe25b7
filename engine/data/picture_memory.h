#pragma once

#include "engine/values/input_spec.h"

#include <cstdint>

namespace onelogit::data {

/// Bytes that this many pictures take in memory, one byte a number.
[[nodiscard]] std::uint64_t pictureBytes(std::size_t pictures, const ImageShape& shape);

/// The largest edge of square pictures, at most `edge`, at which they take no more than `bytes`; 0 where there is none.
[[nodiscard]] int largestEdge(std::size_t pictures, int channels, std::uint64_t bytes, int edge);

/// What a set of pictures may take: half of what the system could give now without swapping. Without an answer of the
/// system there is no limit.
[[nodiscard]] std::uint64_t roomForPictures();

} // namespace onelogit::data
