#pragma once

#include "engine/images/image.h"
#include "engine/values/input_spec.h"

#include <span>

namespace onelogit::images {

/// Grey <-> RGB conversion (Rec. 601 luma) and resize to exactly `shape`, aspect ratio not kept; identity when the size
/// already fits. Interleaved result. Resizing is bilinear, over as many inputs as an output covers when shrinking, in
/// two passes rounded to bytes: bit for bit what Pillow's Image.resize(BILINEAR), and so torchvision's Resize on
/// pictures, gives, which is what most networks were trained with.
[[nodiscard]] Image fit(const Image& image, const ImageShape& shape);

/// The same with the framing of `input`. CentreCrop: the shorter edge becomes shorterEdge, the longer one
/// floor(longer * shorterEdge / shorter); the middle shape.width x shape.height is kept. Of an odd number of rows or
/// columns too many, the even half goes at the top or left (as torchvision's CenterCrop rounds). Only what is kept is
/// computed.
[[nodiscard]] Image fit(const Image& image, const InputSpec& input);

/// Interleaved bytes of shape.count() to normalized floats, channels first, as InputSpec says
/// (blueFirst: the stored blue channel comes first). out.size() == shape.count().
void normalize(std::span<const std::uint8_t> interleaved, const InputSpec& spec, std::span<float> out);

} // namespace onelogit::images
