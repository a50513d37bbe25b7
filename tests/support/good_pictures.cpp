#include "engine/images/decode.h"
#include "tests/support/folders.h"
#include "tests/support/picture_corpus.h"
#include "tests/support/pictures.h"

#include <array>
#include <functional>

#include <gif_lib.h>
#include <tiffio.h>
#include <webp/encode.h>

namespace onelogit::test {
namespace {

namespace fs = std::filesystem;
using images::Image;

Image picture(int i, int channels) {
    return gradient(40 + 7 * (i % 9), 30 + 5 * (i % 7), channels);
}

/// 8 or 16 bits and any colour type, with rows of pseudo-random samples.
Bytes anyPng(int i, int bits, int colourType, unsigned samples) {
    PngMake make{.width = 30U + static_cast<unsigned>(i), .height = 20, .bits = bits, .colourType = colourType};
    if (colourType == PNG_COLOR_TYPE_PALETTE) {
        for (int entry = 0; entry < 256 * 3; ++entry)
            make.palette.push_back(static_cast<std::byte>(entry * 7 + i));
        make.transparency = Bytes(10, std::byte{90});
    }
    for (std::uint32_t y = 0; y < make.height; ++y) {
        make.rows.push_back(std::byte{0});
        const std::size_t rowBytes = (std::size_t{make.width} * samples * static_cast<unsigned>(bits) + 7) / 8;
        for (std::size_t x = 0; x < rowBytes; ++x)
            make.rows.push_back(static_cast<std::byte>(x * 3 + y * 5));
    }
    return rawPng(make);
}

void interlacedPng(const fs::path& path, const Image& image) {
    std::FILE* file = std::fopen(path.c_str(), "wb");
    png_structp codec = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(codec);
    png_init_io(codec, file);
    png_set_IHDR(codec, info, static_cast<png_uint_32>(image.width), static_cast<png_uint_32>(image.height), 8,
                 image.channels == 1 ? PNG_COLOR_TYPE_GRAY : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_ADAM7, 0, 0);
    std::vector<png_bytep> rows;
    for (int y = 0; y < image.height; ++y)
        rows.push_back(const_cast<png_bytep>(image.pixels.data()) + y * image.width * image.channels);
    png_set_rows(codec, info, rows.data());
    png_write_png(codec, info, PNG_TRANSFORM_IDENTITY, nullptr);
    png_destroy_write_struct(&codec, &info);
    std::fclose(file);
}

void gif(const fs::path& path, int i, bool interlaced, int frames, bool transparent) {
    const int width = 40 + i;
    const int height = 30;
    int error = 0;
    GifFileType* file = EGifOpenFileName(path.c_str(), false, &error);
    std::array<GifColorType, 16> colours{};
    for (std::size_t c = 0; c < colours.size(); ++c)
        colours[c] = {static_cast<GifByteType>(c * 16), static_cast<GifByteType>(255 - c * 16), 60};
    ColorMapObject* map = GifMakeMapObject(16, colours.data());
    EGifSetGifVersion(file, true);
    EGifPutScreenDesc(file, width, height, 4, 0, map);
    for (int frame = 0; frame < frames; ++frame) {
        std::array<GifByteType, 4> control{static_cast<GifByteType>(transparent ? 1 : 0), 10, 0, 3};
        EGifPutExtension(file, GRAPHICS_EXT_FUNC_CODE, 4, control.data());
        const int inset = frame == 0 && transparent ? 3 : 0;
        EGifPutImageDesc(file, inset, inset, width - inset, height - inset, interlaced, nullptr);
        std::vector<GifPixelType> line(static_cast<std::size_t>(width));
        for (int y = 0; y < height - inset; ++y) {
            for (int x = 0; x < width; ++x)
                line[static_cast<std::size_t>(x)] = static_cast<GifPixelType>((x / 3 + y / 2 + frame) % 16);
            EGifPutLine(file, line.data(), width - inset);
        }
    }
    GifFreeMapObject(map);
    EGifCloseFile(file, &error);
}

Bytes webp(const Image& image, bool lossless, int alpha) {
    std::uint8_t* out = nullptr;
    std::size_t size = 0;
    if (alpha < 0) {
        size = lossless ? WebPEncodeLosslessRGB(image.pixels.data(), image.width, image.height, image.width * 3, &out)
                        : WebPEncodeRGB(image.pixels.data(), image.width, image.height, image.width * 3, 80, &out);
    } else {
        std::vector<std::uint8_t> rgba;
        for (std::size_t i = 0; i + 2 < image.pixels.size(); i += 3) {
            rgba.insert(rgba.end(), image.pixels.begin() + static_cast<std::ptrdiff_t>(i),
                        image.pixels.begin() + static_cast<std::ptrdiff_t>(i + 3));
            rgba.push_back(static_cast<std::uint8_t>(alpha + i % 50));
        }
        size = lossless ? WebPEncodeLosslessRGBA(rgba.data(), image.width, image.height, image.width * 4, &out)
                        : WebPEncodeRGBA(rgba.data(), image.width, image.height, image.width * 4, 80, &out);
    }
    const auto* first = reinterpret_cast<const std::byte*>(out);
    Bytes bytes(first, first + size);
    WebPFree(out);
    return bytes;
}

/// Two frames, the first smaller than the canvas.
Bytes animatedWebp(const Image& image) {
    Bytes chunks = bytesOf("WEBPVP8X");
    appendLittle(chunks, 10, 4);
    appendLittle(chunks, 2, 4);
    appendLittle(chunks, static_cast<unsigned>(image.width + 3), 3);
    appendLittle(chunks, static_cast<unsigned>(image.height + 3), 3);
    append(chunks, bytesOf("ANIM"));
    appendLittle(chunks, 6, 4);
    appendLittle(chunks, 0, 6);
    const Bytes still = webp(image, true, -1);
    for (int frame = 0; frame < 2; ++frame) {
        append(chunks, bytesOf("ANMF"));
        appendLittle(chunks, 16 + still.size() - 12, 4);
        appendLittle(chunks, 1, 3); // 2 pixels from the left
        appendLittle(chunks, 1, 3);
        appendLittle(chunks, static_cast<unsigned>(image.width - 1), 3);
        appendLittle(chunks, static_cast<unsigned>(image.height - 1), 3);
        appendLittle(chunks, 100, 4);
        chunks.insert(chunks.end(), still.begin() + 12, still.end());
    }
    Bytes bytes = bytesOf("RIFF");
    appendLittle(bytes, chunks.size(), 4);
    append(bytes, chunks);
    return bytes;
}

struct TiffMake {
    unsigned bits = 8;
    unsigned samples = 3;
    unsigned photometric = PHOTOMETRIC_RGB;
    unsigned compression = COMPRESSION_LZW;
    bool tiled = false;
    unsigned orientation = 1;
};

void libtiff(const fs::path& path, int i, const TiffMake& make) {
    TIFF* file = TIFFOpen(path.c_str(), i % 2 == 0 ? "wl" : "wb");
    const unsigned width = 50U + static_cast<unsigned>(i);
    const unsigned height = 40;
    TIFFSetField(file, TIFFTAG_IMAGEWIDTH, width);
    TIFFSetField(file, TIFFTAG_IMAGELENGTH, height);
    TIFFSetField(file, TIFFTAG_BITSPERSAMPLE, make.bits);
    TIFFSetField(file, TIFFTAG_SAMPLESPERPIXEL, make.samples);
    TIFFSetField(file, TIFFTAG_PHOTOMETRIC, make.photometric);
    TIFFSetField(file, TIFFTAG_COMPRESSION, make.compression);
    TIFFSetField(file, TIFFTAG_ORIENTATION, make.orientation);
    TIFFSetField(file, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    std::vector<std::uint16_t> map(256);
    for (std::size_t c = 0; c < map.size(); ++c)
        map[c] = static_cast<std::uint16_t>(c * 257);
    if (make.photometric == PHOTOMETRIC_PALETTE)
        TIFFSetField(file, TIFFTAG_COLORMAP, map.data(), map.data(), map.data());
    std::vector<std::uint8_t> data;
    if (make.tiled) {
        TIFFSetField(file, TIFFTAG_TILEWIDTH, 32U);
        TIFFSetField(file, TIFFTAG_TILELENGTH, 16U);
        data.assign(static_cast<std::size_t>(TIFFTileSize(file)), static_cast<std::uint8_t>(40 + i));
        for (std::uint32_t tile = 0; tile < TIFFNumberOfTiles(file); ++tile)
            TIFFWriteEncodedTile(file, tile, data.data(), static_cast<tmsize_t>(data.size()));
    } else {
        TIFFSetField(file, TIFFTAG_ROWSPERSTRIP, 7U);
        for (std::uint32_t y = 0; y < height; ++y) {
            data.clear();
            for (tmsize_t x = 0; x < TIFFScanlineSize(file); ++x)
                data.push_back(static_cast<std::uint8_t>(x * 2 + y * 3));
            TIFFWriteScanline(file, data.data(), y, 0);
        }
    }
    TIFFClose(file);
}

/// Grey palette, runs of one index.
Bytes runLengthBmp(int i) {
    constexpr std::uint64_t pixelStart = 54 + 4 * 256;
    Bytes bytes = bytesOf("BM");
    for (const std::uint64_t value :
         {std::uint64_t{0}, std::uint64_t{0}, pixelStart, std::uint64_t{40}, std::uint64_t{20}, std::uint64_t{10}})
        appendLittle(bytes, value, 4);
    appendLittle(bytes, 1, 2);
    appendLittle(bytes, 8, 2);
    appendLittle(bytes, 1, 4);
    bytes.resize(54);
    for (int entry = 0; entry < 256; ++entry)
        appendLittle(bytes, static_cast<unsigned>(entry) * 0x010101U, 4);
    for (int row = 0; row < 10; ++row) {
        appendLittle(bytes, 20 | static_cast<std::uint64_t>(row * 10 + i) % 256 << 8, 2);
        appendLittle(bytes, 0, 2);
    }
    appendLittle(bytes, 0x0100, 2);
    return bytes;
}

Bytes topDownBmp(int i) {
    Bytes bytes = bytesOf("BM");
    for (const std::uint64_t value : {std::uint64_t{0}, std::uint64_t{0}, std::uint64_t{54}, std::uint64_t{40},
                                      std::uint64_t{20}, std::uint64_t{0xfffffff6}})
        appendLittle(bytes, value, 4);
    appendLittle(bytes, 1, 2);
    appendLittle(bytes, 32, 2);
    bytes.resize(54);
    for (int pixel = 0; pixel < 200; ++pixel)
        appendLittle(bytes, static_cast<std::uint64_t>(pixel * 4099 + i), 4);
    return bytes;
}

Bytes textPnm(int i) {
    std::string text = "P3 # numbers\n6 5\n" + std::to_string(100 + i) + '\n';
    for (int value = 0; value < 90; ++value)
        text += std::to_string(value % 100) + (value % 7 == 0 ? "\n" : " ");
    return bytesOf(text);
}

Bytes deepPnm(int i) {
    Bytes bytes = bytesOf("P5 8 8 1023\n");
    for (int value = 0; value < 64; ++value)
        appendBig(bytes, static_cast<std::uint64_t>(value * 15 + i), 2);
    return bytes;
}

Bytes withTrailer(Bytes bytes) {
    append(bytes, bytesOf("what a camera appends"));
    return bytes;
}

struct Kind {
    const char* name;
    const char* ending;
    std::function<void(const fs::path&, int)> write;
};

std::vector<Kind> goodKinds() {
    const auto bytes = [](auto make) { return [make](const fs::path& path, int i) { put(path, make(i)); }; };
    const auto tiffOf = [](TiffMake make) { return [make](const fs::path& p, int i) { libtiff(p, i, make); }; };
    const auto png = [&](int bits, int type, unsigned samples) {
        return bytes([=](int i) { return anyPng(i, bits, type, samples); });
    };
    return {
        {"baseline JPEG", ".jpg", bytes([](int i) { return jpeg(picture(i, 3)); })},
        {"grey JPEG", ".jpg", bytes([](int i) { return jpeg(picture(i, 1)); })},
        {"CMYK JPEG", ".jpg",
         bytes([](int i) { return jpeg(picture(i, 4), {.stored = i % 2 == 0 ? JCS_CMYK : JCS_YCCK, .adobe = true}); })},
        {"progressive JPEG", ".jpg", bytes([](int i) { return jpeg(picture(i, 3), {.scans = 10}); })},
        {"JPEG turned by Exif", ".jpg", bytes([](int i) { return jpeg(picture(i, 3), {.orientation = i % 8 + 1}); })},
        {"JPEG with bytes after its end", ".jpg", bytes([](int i) { return withTrailer(jpeg(picture(i, 3))); })},
        {"large JPEG", ".jpg",
         bytes([](int i) { return jpeg(plain(i == 0 ? 8000 : 1000, i == 0 ? 6000 : 800, {90})); })},
        {"PNG", ".png", bytes([](int i) { return images::encodePng(picture(i, 3)).value(); })},
        {"16-bit PNG", ".png", png(16, PNG_COLOR_TYPE_RGB, 3)},
        {"1-bit PNG", ".png", png(1, PNG_COLOR_TYPE_GRAY, 1)},
        {"palette PNG", ".png", png(8, PNG_COLOR_TYPE_PALETTE, 1)},
        {"grey-alpha PNG", ".png", png(8, PNG_COLOR_TYPE_GRAY_ALPHA, 2)},
        {"RGBA PNG", ".png", png(8, PNG_COLOR_TYPE_RGB_ALPHA, 4)},
        {"interlaced PNG", ".png", [](const fs::path& path, int i) { interlacedPng(path, picture(i, 3)); }},
        {"GIF", ".gif", [](const fs::path& path, int i) { gif(path, i, false, 1, false); }},
        {"interlaced GIF", ".gif", [](const fs::path& path, int i) { gif(path, i, true, 1, false); }},
        {"animated transparent GIF", ".gif", [](const fs::path& path, int i) { gif(path, i, false, 3, true); }},
        {"lossy WebP", ".webp", bytes([](int i) { return webp(picture(i, 3), false, -1); })},
        {"lossless WebP", ".webp", bytes([](int i) { return webp(picture(i, 3), true, -1); })},
        {"transparent WebP", ".webp", bytes([](int i) { return webp(picture(i, 3), i % 2 == 0, 60); })},
        {"animated WebP", ".webp", bytes([](int i) { return animatedWebp(picture(i, 3)); })},
        {"LZW TIFF in strips", ".tif", tiffOf({})},
        {"deflated TIFF in tiles", ".tif", tiffOf({.compression = COMPRESSION_ADOBE_DEFLATE, .tiled = true})},
        {"16-bit TIFF", ".tif", tiffOf({.bits = 16})},
        {"palette TIFF", ".tif", tiffOf({.samples = 1, .photometric = PHOTOMETRIC_PALETTE})},
        {"CMYK TIFF", ".tif", tiffOf({.samples = 4, .photometric = PHOTOMETRIC_SEPARATED})},
        {"fax TIFF", ".tif",
         tiffOf(
             {.bits = 1, .samples = 1, .photometric = PHOTOMETRIC_MINISWHITE, .compression = COMPRESSION_CCITTFAX4})},
        {"turned TIFF", ".tif", tiffOf({.compression = COMPRESSION_NONE, .orientation = 6})},
        {"BMP", ".bmp", bytes([](int i) { return bmp(picture(i, 3)); })},
        {"run-length BMP", ".bmp", bytes(runLengthBmp)},
        {"32-bit BMP from top to bottom", ".bmp", bytes(topDownBmp)},
        {"PNM", ".ppm", bytes([](int i) { return pnm(picture(i, 3)); })},
        {"PNM as text", ".ppm", bytes(textPnm)},
        {"16-bit PNM", ".pgm", bytes(deepPnm)},
        {"PNG named as a JPEG", ".jpg", bytes([](int i) { return images::encodePng(picture(i, 1)).value(); })},
        {"name that is not UTF-8", "\xff\xe9.png",
         bytes([](int i) { return images::encodePng(picture(i, 1)).value(); })},
    };
}

} // namespace

std::vector<CorpusFile> makeGoodPictures(const fs::path& folder) {
    constexpr std::size_t count = 200;
    fs::create_directories(folder);
    const std::vector<Kind> kinds = goodKinds();
    std::vector<CorpusFile> files;
    for (std::size_t i = 0; i < count; ++i) {
        const Kind& kind = kinds[i % kinds.size()];
        std::string name = "good " + std::to_string(i) + kind.ending;
        constexpr std::size_t longestName = 255;
        if (i % 50 == 49)
            name.insert(0, longestName - name.size(), 'n');
        kind.write(folder / name, static_cast<int>(i / kinds.size()));
        files.push_back({.path = folder / name, .kind = kind.name});
    }
    return files;
}

} // namespace onelogit::test
