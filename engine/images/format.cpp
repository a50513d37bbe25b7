#include "engine/images/format.h"

#include "engine/images/byte_reader.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace onelogit::images {
namespace {

using namespace std::string_view_literals;

struct Signature {
    std::uint64_t position;
    std::string_view text;
    std::string_view kind;
};

constexpr std::array notRead{
    Signature{0, "8BPS"sv, "Photoshop"},
    Signature{0, "\0\0\1\0"sv, "icon"},
    Signature{0, "\0\0\0\x0cjP  "sv, "JPEG 2000"},
    Signature{0, "\xff\x4f\xff\x51"sv, "JPEG 2000"},
    Signature{0, "\xff\x0a"sv, "JPEG XL"},
    Signature{0, "\0\0\0\x0cJXL "sv, "JPEG XL"},
    Signature{0, "\x76\x2f\x31\x01"sv, "OpenEXR"},
    Signature{0, "#?RADIANCE"sv, "Radiance HDR"},
    Signature{4, "ftypavif"sv, "AVIF"},
    Signature{4, "ftyphei"sv, "HEIC"},
    Signature{4, "ftypmif1"sv, "HEIF"},
    Signature{4, "ftyp"sv, "video"},
    Signature{0, "%PDF"sv, "PDF"},
    Signature{0, "P7\n"sv, "PAM"},
    Signature{0, "Pf\n"sv, "PFM"},
    Signature{0, "PF\n"sv, "PFM"},
};

bool isSpace(std::uint8_t byte) {
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/// Bytes of text: no control characters but white space in the first part of the file.
bool readsAsText(std::span<const std::byte> bytes) {
    constexpr std::size_t looked = 512;
    const auto first = bytes.first(std::min(bytes.size(), looked));
    return std::all_of(first.begin(), first.end(), [](std::byte byte) {
        const auto value = std::to_integer<std::uint8_t>(byte);
        return (value >= ' ' && value != 0x7f) || isSpace(value);
    });
}

/// The root element may follow a declaration and comments.
bool isSvg(std::span<const std::byte> text) {
    constexpr std::size_t looked = 1024;
    const std::string_view start(reinterpret_cast<const char*>(text.data()), std::min(text.size(), looked));
    return start.starts_with('<') && start.find("<svg") != std::string_view::npos &&
           start.find("<html") == std::string_view::npos;
}

} // namespace

Sniffed sniff(std::span<const std::byte> bytes) {
    const ByteReader file(bytes);
    if (file.has(0, "\xff\xd8\xff"sv))
        return {.format = Format::Jpeg};
    if (file.has(0, "\x89PNG\r\n\x1a\n"sv))
        return {.format = Format::Png};
    if (file.has(0, "GIF87a") || file.has(0, "GIF89a"))
        return {.format = Format::Gif};
    if (file.has(0, "RIFF") && file.has(8, "WEBP"))
        return {.format = Format::WebP};
    if (file.has(0, "II*\0"sv) || file.has(0, "MM\0*"sv) || file.has(0, "II+\0"sv) || file.has(0, "MM\0+"sv))
        return {.format = Format::Tiff};
    constexpr std::size_t bmpHeaderBytes = 26;
    if (file.has(0, "BM") && file.size() >= bmpHeaderBytes && file.number(14, 4) >= 12 && file.number(14, 4) <= 256)
        return {.format = Format::Bmp};
    if (file.at(0) == 'P' && file.at(1) >= '1' && file.at(1) <= '6' && isSpace(file.at(2)))
        return {.format = Format::Pnm};
    for (const Signature& signature : notRead)
        if (file.has(signature.position, signature.text))
            return {.format = {}, .otherKind = std::string(signature.kind)};
    const bool text = readsAsText(bytes);
    if (text && isSvg(bytes))
        return {.format = {}, .otherKind = "SVG"};
    return {.format = {}, .otherKind = {}, .text = text};
}

} // namespace onelogit::images
