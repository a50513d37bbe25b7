#pragma once

#include "engine/images/decode.h"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace onelogit::images {

/// The decoders behind decode(), one a format. Their errors have no subject. Each checks the stated size and the memory
/// it is going to take against `options` before it takes it, and its time while it works.
[[nodiscard]] Result<Decoded> decodeJpeg(std::span<const std::byte> bytes, const DecodeOptions& options);
[[nodiscard]] Result<Decoded> decodePng(std::span<const std::byte> bytes, const DecodeOptions& options);
[[nodiscard]] Result<Decoded> decodeGif(std::span<const std::byte> bytes, const DecodeOptions& options);
[[nodiscard]] Result<Decoded> decodeWebP(std::span<const std::byte> bytes, const DecodeOptions& options);
[[nodiscard]] Result<Decoded> decodeTiff(std::span<const std::byte> bytes, const DecodeOptions& options);
[[nodiscard]] Result<Decoded> decodeBmp(std::span<const std::byte> bytes, const DecodeOptions& options);
[[nodiscard]] Result<Decoded> decodePnm(std::span<const std::byte> bytes, const DecodeOptions& options);

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

/// What the file itself leaves of the memory that a picture may take.
[[nodiscard]] inline std::uint64_t memoryLeft(std::span<const std::byte> bytes, const DecodeOptions& options) {
    return options.mostMemory > bytes.size() ? options.mostMemory - bytes.size() : 0;
}

/// TooLarge if decoding takes `needed` bytes beside the file's own and that is over the limit.
[[nodiscard]] inline Result<void> checkMemory(std::uint64_t needed, std::span<const std::byte> bytes,
                                              const DecodeOptions& options) {
    constexpr std::uint64_t megabyte = 1'000'000;
    if (needed <= memoryLeft(bytes, options))
        return {};
    return Error{ErrorCode::TooLarge,
                 {},
                 std::to_string((needed + bytes.size()) / megabyte) + " MB of memory, at most " +
                     std::to_string(options.mostMemory / megabyte)};
}

/// A picture over its time.
[[nodiscard]] inline Error tookTooLong(const DecodeOptions& options) {
    const std::int64_t milliseconds = options.mostTime.count();
    const bool whole = milliseconds % 1000 == 0;
    return {ErrorCode::TooLarge,
            {},
            "decoding took more than " +
                (whole ? std::to_string(milliseconds / 1000) + " s" : std::to_string(milliseconds) + " ms")};
}

/// One 8-bit value laid on white with the given opacity.
[[nodiscard]] inline std::uint8_t onWhite(unsigned value, unsigned opacity) {
    return static_cast<std::uint8_t>((value * opacity + 255 * (255 - opacity) + 127) / 255);
}

/// Lays `count` pixels of grey-alpha or RGBA on white, in place: afterwards the first count x colours bytes are the
/// pixels.
inline void dropAlpha(std::uint8_t* pixels, std::size_t count, std::size_t colours) {
    const std::uint8_t* from = pixels;
    for (std::size_t i = 0; i < count; ++i, from += colours + 1) {
        const unsigned opacity = from[colours];
        for (std::size_t c = 0; c < colours; ++c)
            *pixels++ = onWhite(from[c], opacity);
    }
}

} // namespace onelogit::images
