#include "engine/index/picture_size.h"

#include "engine/images/byte_reader.h"

namespace onelogit::index {
namespace {

using images::ByteReader;

std::optional<std::uint64_t> product(std::uint64_t width, std::uint64_t height) {
    return width == 0 || height == 0 ? std::nullopt : std::optional(width * height);
}

/// Goes from marker to marker to the frame's header.
std::optional<std::uint64_t> jpegPixels(const ByteReader& reader) {
    constexpr int mostMarkers = 1000;
    std::uint64_t at = 2;
    for (int i = 0; i < mostMarkers && at + 4 <= reader.size() && reader.at(at) == 0xff; ++i) {
        const unsigned marker = reader.at(at + 1);
        if (marker == 0xff) {
            ++at;
            continue;
        }
        const bool table = marker == 0xc4 || marker == 0xc8 || marker == 0xcc;
        if (marker >= 0xc0 && marker <= 0xcf && !table)
            return product(reader.number(at + 7, 2), reader.number(at + 5, 2));
        const bool alone = marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
        if (marker == 0xda || marker == 0xd9)
            break;
        at += alone ? 2 : 2 + reader.number(at + 2, 2);
    }
    return std::nullopt;
}

std::optional<std::uint64_t> webpPixels(const ByteReader& reader) {
    constexpr std::uint64_t fourteenBits = 0x3fff;
    if (reader.has(12, "VP8X"))
        return product(reader.number(24, 3) + 1, reader.number(27, 3) + 1);
    if (reader.has(12, "VP8L")) {
        const std::uint64_t sizes = reader.number(21, 4);
        return product((sizes & fourteenBits) + 1, (sizes >> 14 & fourteenBits) + 1);
    }
    return product(reader.number(26, 2) & fourteenBits, reader.number(28, 2) & fourteenBits);
}

} // namespace

std::optional<std::uint64_t> statedPixels(std::span<const std::byte> bytes) {
    const ByteReader big(bytes, ByteReader::Order::Big);
    const ByteReader little(bytes);
    if (big.has(0, "\x89PNG"))
        return product(big.number(16, 4), big.number(20, 4));
    if (big.has(0, "\xff\xd8"))
        return jpegPixels(big);
    if (big.has(0, "GIF8"))
        return product(little.number(6, 2), little.number(8, 2));
    if (big.has(0, "RIFF") && big.has(8, "WEBP"))
        return webpPixels(little);
    return std::nullopt;
}

} // namespace onelogit::index
