#pragma once

#include "engine/images/image.h"
#include "tests/support/bytes.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include <jpeglib.h>
#include <png.h>
#include <zlib.h>

/// Makes picture files, good and bad, of exactly the kind a test needs.
namespace onelogit::test {

/// A smooth picture whose four corners differ.
inline images::Image gradient(int width, int height, int channels) {
    images::Image image{.width = width, .height = height, .channels = channels};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (int c = 0; c < channels; ++c)
                image.pixels.push_back(static_cast<std::uint8_t>((x * 150 / width + y * 80 / height + c * 10) % 256));
    return image;
}

inline images::Image plain(int width, int height, std::vector<std::uint8_t> colour) {
    images::Image image{.width = width, .height = height, .channels = static_cast<int>(colour.size())};
    for (int i = 0; i < width * height; ++i)
        image.pixels.insert(image.pixels.end(), colour.begin(), colour.end());
    return image;
}

struct JpegMake {
    J_COLOR_SPACE stored = JCS_YCbCr; ///< of 4-channel pictures: JCS_CMYK or JCS_YCCK
    bool adobe = false;
    int scans = 0;       ///< 0: baseline; else progressive with so many
    int orientation = 0; ///< 0: no Exif block
};

/// "Exif\0\0" and a TIFF block that states an orientation.
inline Bytes exifBlock(int orientation, bool little = true) {
    Bytes block = bytesOf(std::string_view("Exif\0\0", 6));
    append(block, bytesOf(little ? std::string_view("II*\0", 4) : std::string_view("MM\0*", 4)));
    const auto number = [&](std::uint64_t value, unsigned size) {
        little ? appendLittle(block, value, size) : appendBig(block, value, size);
    };
    number(8, 4);
    number(1, 2);
    number(0x0112, 2);
    number(3, 2);
    number(1, 4);
    number(static_cast<std::uint64_t>(orientation), 2);
    number(0, 2);
    number(0, 4);
    return block;
}

/// DC of all components, then the AC of the first one band after another, repeated by refinement-free rescans.
inline std::vector<jpeg_scan_info> progressiveScans(int components, int count) {
    std::vector<jpeg_scan_info> scans;
    jpeg_scan_info dc{};
    dc.comps_in_scan = components;
    for (int c = 0; c < components; ++c)
        dc.component_index[c] = c;
    scans.push_back(dc);
    for (int band = 1; static_cast<int>(scans.size()) < count && band < 64; ++band)
        for (int c = 0; c < components && static_cast<int>(scans.size()) < count; ++c) {
            jpeg_scan_info ac{};
            ac.comps_in_scan = 1;
            ac.component_index[0] = c;
            ac.Ss = ac.Se = band;
            scans.push_back(ac);
        }
    return scans;
}

inline Bytes jpeg(const images::Image& image, const JpegMake& make = {}) {
    jpeg_compress_struct codec{};
    jpeg_error_mgr errors{};
    codec.err = jpeg_std_error(&errors);
    jpeg_create_compress(&codec);
    unsigned char* memory = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&codec, &memory, &size);
    codec.image_width = static_cast<JDIMENSION>(image.width);
    codec.image_height = static_cast<JDIMENSION>(image.height);
    codec.input_components = image.channels;
    codec.in_color_space = image.channels == 1 ? JCS_GRAYSCALE : image.channels == 3 ? JCS_RGB : JCS_CMYK;
    jpeg_set_defaults(&codec);
    if (image.channels == 4)
        jpeg_set_colorspace(&codec, make.stored);
    codec.write_Adobe_marker = make.adobe ? TRUE : FALSE;
    jpeg_set_quality(&codec, 95, TRUE);
    const std::vector<jpeg_scan_info> scans = progressiveScans(codec.num_components, make.scans);
    if (make.scans > 0) {
        codec.scan_info = scans.data();
        codec.num_scans = static_cast<int>(scans.size());
    }
    jpeg_start_compress(&codec, TRUE);
    if (make.orientation != 0) {
        const Bytes exif = exifBlock(make.orientation, make.orientation % 2 == 0);
        jpeg_write_marker(&codec, JPEG_APP0 + 1, reinterpret_cast<const JOCTET*>(exif.data()),
                          static_cast<unsigned>(exif.size()));
    }
    while (codec.next_scanline < codec.image_height) {
        auto* row = const_cast<JSAMPROW>(image.pixels.data()) +
                    std::size_t{codec.next_scanline} * static_cast<std::size_t>(image.width * image.channels);
        jpeg_write_scanlines(&codec, &row, 1);
    }
    jpeg_finish_compress(&codec);
    jpeg_destroy_compress(&codec);
    const auto* first = reinterpret_cast<const std::byte*>(memory);
    Bytes bytes(first, first + size);
    std::free(memory);
    return bytes;
}

/// A chunk with its right checksum.
inline Bytes pngChunk(std::string_view type, const Bytes& content) {
    Bytes chunk;
    appendBig(chunk, content.size(), 4);
    append(chunk, bytesOf(type));
    append(chunk, content);
    const auto* start = reinterpret_cast<const Bytef*>(chunk.data()) + 4;
    appendBig(chunk, crc32(0, start, static_cast<uInt>(content.size() + 4)), 4);
    return chunk;
}

struct PngMake {
    std::uint32_t width = 1;
    std::uint32_t height = 1;
    int bits = 8;
    int colourType = PNG_COLOR_TYPE_GRAY;
    Bytes palette;
    Bytes transparency;
    Bytes rows; ///< each with its leading filter byte, not compressed
};

/// A PNG put together chunk by chunk: nothing keeps it from lying.
inline Bytes rawPng(const PngMake& make) {
    Bytes png = bytesOf("\x89PNG\r\n\x1a\n");
    Bytes header;
    appendBig(header, make.width, 4);
    appendBig(header, make.height, 4);
    appendBig(header, static_cast<std::uint64_t>(make.bits), 1);
    appendBig(header, static_cast<std::uint64_t>(make.colourType), 1);
    appendBig(header, 0, 3);
    append(png, pngChunk("IHDR", header));
    if (!make.palette.empty())
        append(png, pngChunk("PLTE", make.palette));
    if (!make.transparency.empty())
        append(png, pngChunk("tRNS", make.transparency));
    Bytes packed(compressBound(make.rows.size()));
    uLongf size = packed.size();
    compress(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<const Bytef*>(make.rows.data()),
             make.rows.size());
    packed.resize(size);
    append(png, pngChunk("IDAT", packed));
    append(png, pngChunk("IEND", {}));
    return png;
}

inline Bytes pnm(const images::Image& image) {
    Bytes bytes = bytesOf((image.channels == 1 ? "P5\n# made by a test\n" : "P6\n") + std::to_string(image.width) +
                          ' ' + std::to_string(image.height) + "\n255\n");
    for (const std::uint8_t value : image.pixels)
        bytes.push_back(static_cast<std::byte>(value));
    return bytes;
}

/// 24 bits, rows from bottom to top.
inline Bytes bmp(const images::Image& image) {
    const auto width = static_cast<std::size_t>(image.width);
    const auto height = static_cast<std::size_t>(image.height);
    const std::size_t rowBytes = (width * 3 + 3) / 4 * 4;
    constexpr std::size_t headerBytes = 54;
    Bytes bytes = bytesOf("BM");
    appendLittle(bytes, headerBytes + rowBytes * height, 4);
    appendLittle(bytes, 0, 4);
    appendLittle(bytes, headerBytes, 4);
    appendLittle(bytes, 40, 4);
    appendLittle(bytes, width, 4);
    appendLittle(bytes, height, 4);
    appendLittle(bytes, 1, 2);
    appendLittle(bytes, 24, 2);
    for (int i = 0; i < 6; ++i)
        appendLittle(bytes, i == 1 ? rowBytes * height : 0, 4);
    for (std::size_t y = height; y-- > 0;) {
        for (std::size_t x = 0; x < width; ++x)
            for (std::size_t c = 3; c-- > 0;)
                bytes.push_back(static_cast<std::byte>(image.pixels[(y * width + x) * 3 + c]));
        bytes.resize(bytes.size() + rowBytes - width * 3);
    }
    return bytes;
}

/// One uncompressed strip of grey or RGB.
inline Bytes tiff(const images::Image& image) {
    Bytes bytes = bytesOf(std::string_view("II*\0", 4));
    const std::size_t pixels = image.pixels.size();
    appendLittle(bytes, 8 + pixels, 4);
    for (const std::uint8_t value : image.pixels)
        bytes.push_back(static_cast<std::byte>(value));
    const auto entry = [&](unsigned tag, unsigned type, std::uint64_t count, std::uint64_t value) {
        appendLittle(bytes, tag, 2);
        appendLittle(bytes, type, 2);
        appendLittle(bytes, count, 4);
        appendLittle(bytes, value, 4);
    };
    const auto channels = static_cast<std::uint64_t>(image.channels);
    const std::uint64_t afterDirectory = 8 + pixels + 2 + 9 * 12 + 4;
    appendLittle(bytes, 9, 2);
    entry(256, 4, 1, static_cast<std::uint64_t>(image.width));
    entry(257, 4, 1, static_cast<std::uint64_t>(image.height));
    entry(258, 3, channels, channels == 1 ? 8 : afterDirectory);
    entry(259, 3, 1, 1);
    entry(262, 3, 1, channels == 1 ? 1 : 2);
    entry(273, 4, 1, 8);
    entry(277, 3, 1, channels);
    entry(278, 4, 1, static_cast<std::uint64_t>(image.height));
    entry(279, 4, 1, pixels);
    appendLittle(bytes, 0, 4);
    for (int c = 0; c < image.channels; ++c)
        appendLittle(bytes, 8, 2);
    return bytes;
}

} // namespace onelogit::test
