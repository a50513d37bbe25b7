#pragma once

#include "engine/images/image.h"
#include "engine/support/result.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace onelogit::images {

/// What one picture may cost; over a limit is TooLarge. 0 for `targetEdge` = full size.
/// Time is the calling thread's own processor time, so that a busy machine refuses nothing.
struct DecodeOptions {
    std::uint64_t mostPixels = 300'000'000; ///< width x height stated by the header
    std::uint64_t mostFileBytes = 1ULL << 30;
    std::uint64_t mostMemory = 1ULL << 30; ///< bytes of the file and of all that is made of it
    std::chrono::milliseconds mostTime{5000};
    int mostScans = 100; ///< progressive JPEG
    int targetEdge = 0;  ///< a decoder may scale down while decoding, never below this shorter edge
};

/// A decoded picture; `damaged` when the decoder had to make up content (truncated data, bad checksum).
struct Decoded {
    Image image;
    bool damaged = false;
    int fullWidth = 0; ///< as stored in the file, after orientation
    int fullHeight = 0;
};

/// Decodes JPEG, PNG, GIF, WebP, TIFF, BMP and PNM by content, whatever the file's name says; orientation applied,
/// alpha laid on white, 16 bits reduced to 8, palettes and CMYK expanded. Grey stays one channel. Of animations and
/// documents the first frame or page. Errors: Empty, WrongFormat (not a picture), UnsupportedFormat, Truncated,
/// Damaged, TooLarge, OutOfMemory. Safe from several threads at once.
[[nodiscard]] Result<Decoded> decode(std::span<const std::byte> bytes, const DecodeOptions& options = {});

/// Reads the file once, read-only, and decodes it. Also NotFound, NotAFile, Unreadable. The error's subject is the
/// path.
[[nodiscard]] Result<Decoded> decodeFile(const std::filesystem::path& path, const DecodeOptions& options = {});

/// Lossless PNG of a grey or RGB picture.
[[nodiscard]] Result<std::vector<std::byte>> encodePng(const Image& image);

} // namespace onelogit::images
