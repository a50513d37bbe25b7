#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace onelogit::images {

enum class Format { Jpeg, Png, Gif, WebP, Tiff, Bmp, Pnm };

/// What the first bytes say a file is.
struct Sniffed {
    std::optional<Format> format; ///< empty: not one that is decoded here
    std::string otherKind;        ///< a picture format known by name but not read ("HEIC"); empty if unknown
    bool text = false;            ///< reads as text: a web page or note named as a picture
};

[[nodiscard]] Sniffed sniff(std::span<const std::byte> bytes);

} // namespace onelogit::images
