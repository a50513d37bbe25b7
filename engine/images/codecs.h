#pragma once

#include "engine/images/decode.h"
#include "engine/images/format.h"

#include <cstdint>
#include <limits>
#include <string>

namespace onelogit::images {

/// The decoders behind decode(), one a library. Their errors have no subject. Each checks the stated size against
/// `options` before it takes memory for pixels.
[[nodiscard]] Result<Decoded> decodeJpeg(std::span<const std::byte> bytes, const DecodeOptions& options);
[[nodiscard]] Result<Decoded> decodePng(std::span<const std::byte> bytes, const DecodeOptions& options);
[[nodiscard]] Result<Decoded> decodeWithOpenCv(Format format, std::span<const std::byte> bytes,
                                               const DecodeOptions& options);

/// Damaged for a picture without width or height, TooLarge over the limit, else nothing.
[[nodiscard]] inline Result<void> checkStatedSize(std::uint64_t width, std::uint64_t height,
                                                  const DecodeOptions& options) {
    const std::string size = std::to_string(width) + " x " + std::to_string(height) + " pixels";
    if (width == 0 || height == 0)
        return Error{ErrorCode::Damaged, {}, size};
    constexpr std::uint64_t mostEdge = std::numeric_limits<std::int32_t>::max();
    if (width > mostEdge || height > mostEdge || width > options.mostPixels / height)
        return Error{ErrorCode::TooLarge, {}, size + ", at most " + std::to_string(options.mostPixels)};
    return {};
}

/// One 8-bit value laid on white with the given opacity.
[[nodiscard]] inline std::uint8_t onWhite(unsigned value, unsigned opacity) {
    return static_cast<std::uint8_t>((value * opacity + 255 * (255 - opacity) + 127) / 255);
}

} // namespace onelogit::images
