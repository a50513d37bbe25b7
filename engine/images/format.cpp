#include "engine/images/format.h"

#include "engine/images/byte_reader.h"

#include <algorithm>
#include <array>
#include <cstdlib>
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
    Signature{0, "GIF8"sv, "GIF"},
    Signature{0, "8BPS"sv, "Photoshop"},
    Signature{0, "\0\0\1\0"sv, "icon"},
    Signature{0, "\0\0\0\x0cjP  "sv, "JPEG 2000"},
    Signature{0, "\xff\x4f\xff\x51"sv, "JPEG 2000"},
    Signature{0, "\xff\x0a"sv, "JPEG XL"},
    Signature{0, "\0\0\0\x0cJXL "sv, "JPEG XL"},
    Signature{0, "\x76\x2f\x31\x01"sv, "OpenEXR"},
    Signature{0, "#?RADIANCE"sv, "Radiance HDR"},
    Signature{0, "II+\0"sv, "BigTIFF"},
    Signature{0, "MM\0+"sv, "BigTIFF"},
    Signature{4, "ftypavif"sv, "AVIF"},
    Signature{4, "ftyphei"sv, "HEIC"},
    Signature{4, "ftypmif1"sv, "HEIF"},
    Signature{4, "ftyp"sv, "video"},
    Signature{0, "%PDF"sv, "PDF"},
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

StatedSize webpSize(const ByteReader& file) {
    constexpr unsigned chunkHeader = 8;
    StatedSize size{.fileBytes = file.number(4, 4) + chunkHeader};
    if (file.has(12, "VP8X")) {
        size.width = file.number(24, 3) + 1;
        size.height = file.number(27, 3) + 1;
    } else if (file.has(12, "VP8L")) {
        size.width = (file.number(21, 4) & 0x3fff) + 1;
        size.height = (file.number(21, 4) >> 14 & 0x3fff) + 1;
    } else if (file.has(12, "VP8 ")) {
        size.width = file.number(26, 2) & 0x3fff;
        size.height = file.number(28, 2) & 0x3fff;
    }
    return size;
}

StatedSize bmpSize(const ByteReader& file) {
    constexpr std::uint64_t oldHeaderBytes = 12;
    if (file.number(14, 4) == oldHeaderBytes)
        return {.width = file.number(18, 2), .height = file.number(20, 2)};
    // A negative height means rows from top to bottom.
    const auto height = static_cast<std::int32_t>(static_cast<std::uint32_t>(file.number(22, 4)));
    StatedSize size{.width = file.number(18, 4), .height = static_cast<std::uint64_t>(std::abs(std::int64_t{height}))};
    const std::uint64_t bits = file.number(28, 2);
    const bool packed = file.number(30, 4) == 1 || file.number(30, 4) == 2;
    const bool sane = size.width < (1U << 31) && size.height < (1U << 31) && bits <= 32;
    if (sane && !packed)
        size.fileBytes = file.number(10, 4) + (size.width * bits + 31) / 32 * 4 * size.height;
    return size;
}

StatedSize tiffSize(std::span<const std::byte> bytes) {
    const bool little = ByteReader(bytes).has(0, "II");
    const ByteReader file(bytes, little ? ByteReader::Order::Little : ByteReader::Order::Big);
    constexpr std::uint64_t entryBytes = 12;
    constexpr std::uint64_t widthTag = 256;
    constexpr std::uint64_t heightTag = 257;
    constexpr std::uint64_t shortType = 3;
    const std::uint64_t directory = file.number(4, 4);
    StatedSize size{.fileBytes = directory + 2};
    for (std::uint64_t i = 0; i < file.number(directory, 2); ++i) {
        const std::uint64_t entry = directory + 2 + i * entryBytes;
        const std::uint64_t tag = file.number(entry, 2);
        const std::uint64_t value = file.number(entry + 8, file.number(entry + 2, 2) == shortType ? 2 : 4);
        if (tag == widthTag)
            size.width = value;
        if (tag == heightTag)
            size.height = value;
    }
    return size;
}

/// White space and comments passed over; 0 where there is no number.
std::uint64_t pnmNumber(const ByteReader& file, std::uint64_t& position) {
    while (position < file.size() && (isSpace(file.at(position)) || file.at(position) == '#')) {
        if (file.at(position) == '#')
            while (position < file.size() && file.at(position) != '\n')
                ++position;
        else
            ++position;
    }
    std::uint64_t value = 0;
    constexpr std::uint64_t most = 1ULL << 40;
    while (file.at(position) >= '0' && file.at(position) <= '9' && value < most)
        value = value * 10 + static_cast<std::uint64_t>(file.at(position++) - '0');
    return value;
}

StatedSize pnmSize(const ByteReader& file) {
    std::uint64_t position = 2;
    StatedSize size;
    size.width = pnmNumber(file, position);
    size.height = pnmNumber(file, position);
    constexpr std::uint64_t mostEdge = 1ULL << 31;
    const char kind = static_cast<char>(file.at(1));
    if (kind < '4' || size.width >= mostEdge || size.height >= mostEdge)
        return size;
    const std::uint64_t largest = kind == '4' ? 1 : pnmNumber(file, position);
    const std::uint64_t rowBytes =
        kind == '4' ? (size.width + 7) / 8 : size.width * (kind == '6' ? 3 : 1) * (largest > 255 ? 2 : 1);
    size.fileBytes = position + 1 + rowBytes * size.height;
    return size;
}

} // namespace

Sniffed sniff(std::span<const std::byte> bytes) {
    const ByteReader file(bytes);
    if (file.has(0, "\xff\xd8\xff"sv))
        return {.format = Format::Jpeg};
    if (file.has(0, "\x89PNG\r\n\x1a\n"sv))
        return {.format = Format::Png};
    if (file.has(0, "RIFF") && file.has(8, "WEBP"))
        return {.format = Format::WebP};
    if (file.has(0, "II*\0"sv) || file.has(0, "MM\0*"sv))
        return {.format = Format::Tiff};
    constexpr std::size_t bmpHeaderBytes = 26;
    if (file.has(0, "BM") && file.size() >= bmpHeaderBytes && file.number(14, 4) >= 12 && file.number(14, 4) <= 256)
        return {.format = Format::Bmp};
    if (file.at(0) == 'P' && file.at(1) >= '1' && file.at(1) <= '6' && isSpace(file.at(2)))
        return {.format = Format::Pnm};
    for (const Signature& signature : notRead)
        if (file.has(signature.position, signature.text))
            return {.format = {}, .otherKind = std::string(signature.kind)};
    return {.format = {}, .otherKind = {}, .text = readsAsText(bytes)};
}

StatedSize statedSize(Format format, std::span<const std::byte> bytes) {
    switch (format) {
    case Format::WebP:
        return webpSize(ByteReader(bytes));
    case Format::Bmp:
        return bmpSize(ByteReader(bytes));
    case Format::Tiff:
        return tiffSize(bytes);
    case Format::Pnm:
        return pnmSize(ByteReader(bytes));
    case Format::Jpeg:
    case Format::Png:
        break;
    }
    return {};
}

} // namespace onelogit::images
