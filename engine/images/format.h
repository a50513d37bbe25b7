#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace onelogit::images {

enum class Format { Jpeg, Png, WebP, Bmp, Tiff, Pnm };

/// What the first bytes say a file is.
struct Sniffed {
    std::optional<Format> format; ///< empty: not one that is decoded here
    std::string otherKind;        ///< a picture format known by name but not read ("GIF"); empty if unknown
    bool text = false;            ///< reads as text: a web page or note named as a picture
};

[[nodiscard]] Sniffed sniff(std::span<const std::byte> bytes);

/// What a header states, read without decoding. Zero where the header ends before it says so.
struct StatedSize {
    std::uint64_t width = 0;
    std::uint64_t height = 0;
    std::uint64_t fileBytes = 0; ///< bytes the file must at least have; 0 if the header does not tell
};

/// For WebP, BMP, TIFF (first page) and PNM; zeros if it cannot be told.
[[nodiscard]] StatedSize statedSize(Format format, std::span<const std::byte> bytes);

} // namespace onelogit::images
