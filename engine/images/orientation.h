#pragma once

#include "engine/images/image.h"

#include <cstddef>
#include <span>

namespace onelogit::images {

/// The orientation (1 to 8) that an Exif block states, TIFF header first; 1 if it states none or is malformed.
[[nodiscard]] int exifOrientation(std::span<const std::byte> tiff);

/// Turns and mirrors a picture as stored into one as seen. 1 and unknown numbers leave it as it is.
[[nodiscard]] Image oriented(Image image, int orientation);

} // namespace onelogit::images
