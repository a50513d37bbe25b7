#include "engine/images/decode.h"
#include "tests/support/folders.h"
#include "tests/support/picture_corpus.h"
#include "tests/support/pictures.h"

#include <functional>

namespace onelogit::test {
namespace {

namespace fs = std::filesystem;
using Make = std::function<Bytes(int)>;

images::Image picture(int i) {
    return gradient(90 + i, 80 + i, 3);
}
Bytes png(int i) {
    return images::encodePng(picture(i)).value();
}
Bytes with(Bytes bytes, std::size_t position, int change) {
    bytes[position] ^= static_cast<std::byte>(change);
    return bytes;
}
/// The start of a file by its text, then bytes that depend on the number.
Make start(std::string text) {
    return [text = std::move(text)](int i) {
        Bytes bytes = bytesOf(text);
        for (int k = 0; k < 40 + i; ++k)
            bytes.push_back(static_cast<std::byte>(k * 37 + i + 128));
        return bytes;
    };
}
Make words(std::string text) {
    return [text = std::move(text)](int i) { return bytesOf(text + std::to_string(i) + '\n'); };
}
Bytes flatPng(std::uint32_t width, std::uint32_t height, int bits, int colourType) {
    return rawPng({.width = width, .height = height, .bits = bits, .colourType = colourType, .rows = Bytes(100'000)});
}

/// A stated screen and frame, a palette of two, and codes for hardly a pixel.
Bytes gif(unsigned width, unsigned height, bool palette, const std::vector<int>& codes) {
    Bytes bytes = bytesOf("GIF89a");
    appendLittle(bytes, width, 2);
    appendLittle(bytes, height, 2);
    appendLittle(bytes, palette ? 0x80 : 0, 3);
    if (palette)
        appendLittle(bytes, 0xffffff000000, 6);
    append(bytes, bytesOf(","));
    appendLittle(bytes, 0, 4);
    appendLittle(bytes, width, 2);
    appendLittle(bytes, height, 2);
    appendLittle(bytes, 0, 1);
    for (const int code : codes)
        bytes.push_back(static_cast<std::byte>(code));
    return bytes;
}

/// VP8L of a stated size and nothing behind it.
Bytes webp(unsigned width, unsigned height, std::size_t follow) {
    Bytes bytes = bytesOf("RIFF");
    appendLittle(bytes, 30, 4);
    append(bytes, bytesOf("WEBPVP8L"));
    appendLittle(bytes, 17, 4);
    appendLittle(bytes, 0x2f, 1);
    appendLittle(bytes, (width - 1) | (height - 1) << 14, 4);
    bytes.resize(bytes.size() + follow, std::byte{0xa5});
    return bytes;
}

Bytes tiffOf(std::size_t position, std::uint64_t value) {
    Bytes bytes = tiff(picture(0));
    const std::size_t directory = 8 + picture(0).pixels.size();
    for (unsigned k = 0; k < 4; ++k)
        bytes[directory + position + k] = static_cast<std::byte>(value >> (8 * k) & 0xff);
    return bytes;
}

struct Kind {
    const char* name;
    const char* ending;
    Make make;
    ErrorCode reason = ErrorCode::Internal; ///< Internal: accepted, damaged
};

std::vector<Kind> badKinds() {
    using enum ErrorCode;
    constexpr std::size_t widthAt = 2 + 8;
    constexpr std::size_t heightAt = widthAt + 12;
    constexpr std::size_t compressionAt = 2 + 3 * 12 + 8;
    constexpr std::size_t stripAt = 2 + 5 * 12 + 8;
    return {
        {"no byte", ".jpg", [](int) { return Bytes{}; }, Empty},
        {"text", ".jpg", words("Dear diary "), WrongFormat},
        {"web page", ".jpg", words("<!DOCTYPE html><html>404 "), WrongFormat},
        {"noise", ".png", start("\x03\x9e"), WrongFormat},
        {"HEIC", ".jpg", start(std::string("\0\0\0\x18", 4) + "ftypheic"), UnsupportedFormat},
        {"PDF", ".png", words("%PDF-1.7 "), UnsupportedFormat},
        {"Photoshop", ".tif", start("8BPS"), UnsupportedFormat},
        {"SVG", ".png", words("<svg>"), UnsupportedFormat},
        {"video", ".jpg", start(std::string("\0\0\0\x18", 4) + "ftypmp42"), UnsupportedFormat},
        {"JPEG cut in its header", ".jpg", [](int i) { return firstPart(jpeg(picture(i)), 0.03); }, Truncated},
        {"half a JPEG", ".jpg", [](int i) { return firstPart(jpeg(picture(i)), 0.6); }},
        {"JPEG of too many scans", ".jpg",
         [](int i) {
             return jpeg(plain(16, 16 + i, {1, 2, 3}), {.scans = 150});
         },
         TooLarge},
        {"PNG cut in its header", ".png",
         [](int i) {
             const Bytes whole = png(i);
             return Bytes(whole.begin(), whole.begin() + 12 + i);
         },
         Truncated},
        {"half a PNG", ".png", [](int i) { return firstPart(png(i), 0.5); }},
        {"PNG with a wrong header checksum", ".png", [](int i) { return with(png(i), 19, i + 1); }, Damaged},
        {"PNG with a wrong checksum of its pixels", ".png",
         [](int i) { return with(png(i), png(i).size() - 13, i + 1); }},
        {"PNG without width", ".png", [](int) { return flatPng(0, 5, 8, 0); }, Damaged},
        {"1-bit PNG bomb", ".png", [](int) { return flatPng(65535, 65535, 1, 0); }, TooLarge},
        {"colour PNG bomb", ".png", [](int i) { return flatPng(29400U + static_cast<unsigned>(i), 29400, 8, 2); },
         TooLarge},
        {"only the mark of a GIF", ".gif",
         [](int i) { return firstPart(bytesOf("GIF89a\x05"), i % 2 == 0 ? 1.0 : 0.9); }, Truncated},
        {"GIF of 65535 x 65535", ".gif",
         [](int) {
             return gif(65535, 65535, true, {2, 2, 0x4c, 1, 0});
         },
         TooLarge},
        {"GIF without palette", ".gif",
         [](int i) {
             return gif(2U + static_cast<unsigned>(i), 1, false, {2, 2, 0x4c, 1, 0});
         },
         Damaged},
        {"GIF that ends in its first row", ".gif",
         [](int i) {
             return gif(200U + static_cast<unsigned>(i), 9, true, {2, 9, 4});
         },
         Truncated},
        {"WebP that breaks off", ".webp", [](int i) { return webp(60U + static_cast<unsigned>(i), 60, 2); }, Truncated},
        {"WebP of 16384 x 16384", ".webp", [](int) { return webp(16384, 16384, 13); }, TooLarge},
        {"TIFF cut before its directory", ".tif", [](int i) { return firstPart(tiff(picture(i)), 0.5); }, Truncated},
        {"TIFF of 100000 x 80 000", ".tif",
         [](int i) { return tiffOf(widthAt, 100'000'000U + static_cast<unsigned>(i)); }, TooLarge},
        {"TIFF without height", ".tif", [](int) { return tiffOf(heightAt, 0); }, Damaged},
        {"TIFF of unknown compression", ".tif",
         [](int i) { return tiffOf(compressionAt, 60'000U + static_cast<unsigned>(i)); }, UnsupportedFormat},
        {"TIFF with pixels outside the file", ".tif",
         [](int i) { return tiffOf(stripAt, 0x70000000U + static_cast<unsigned>(i)); }, Truncated},
        {"BMP that breaks off", ".bmp", [](int i) { return firstPart(bmp(picture(i)), 0.7); }, Truncated},
        {"BMP of 2^24 times its width", ".bmp", [](int i) { return with(bmp(picture(i)), 21, 0x70); }, TooLarge},
        {"BMP of 3 bits", ".bmp", [](int i) { return with(bmp(picture(i)), 28, 24 ^ 3); }, Damaged},
        {"PNM that breaks off", ".ppm", [](int i) { return firstPart(pnm(picture(i)), 0.7); }, Truncated},
        {"PNM that states too much", ".ppm", words("P6 99999 99999 255 "), TooLarge},
        {"PNM of letters", ".ppm", words("P2 3 3 255 1 2 x "), Damaged},
        {"PNM of letters for a size", ".ppm", words("P5 many "), Damaged},
    };
}

} // namespace

std::vector<CorpusFile> makeBadPictures(const fs::path& folder) {
    constexpr std::size_t count = 300;
    fs::create_directories(folder);
    std::vector<CorpusFile> files;
    ::mkfifo((folder / "bad pipe.jpg").c_str(), 0600);
    files.push_back({folder / "bad pipe.jpg", "FIFO", false, false, ErrorCode::NotAFile});
    fs::create_symlink("nowhere.jpg", folder / "bad link.jpg");
    files.push_back({folder / "bad link.jpg", "link to nothing", false, false, ErrorCode::NotFound});
    fs::create_symlink("bad loop.jpg", folder / "bad loop.jpg");
    files.push_back({folder / "bad loop.jpg", "link to itself", false, false, ErrorCode::Unreadable});
    const std::vector<Kind> kinds = badKinds();
    for (std::size_t i = 0; files.size() < count; ++i) {
        const Kind& kind = kinds[i % kinds.size()];
        const fs::path path = folder / ("bad " + std::to_string(i) + kind.ending);
        put(path, kind.make(static_cast<int>(i / kinds.size())));
        const bool accepted = kind.reason == ErrorCode::Internal;
        files.push_back({path, kind.name, accepted, accepted, kind.reason});
    }
    return files;
}

} // namespace onelogit::test
