#include "engine/images/decode.h"

#include "engine/images/codecs.h"
#include "engine/images/format.h"
#include "engine/storage/files.h"

#include <new>

namespace onelogit::images {
namespace {

Result<Decoded> decodeAs(Format format, std::span<const std::byte> bytes, const DecodeOptions& options) {
    try {
        switch (format) {
        case Format::Jpeg:
            return decodeJpeg(bytes, options);
        case Format::Png:
            return decodePng(bytes, options);
        case Format::Gif:
            return decodeGif(bytes, options);
        case Format::WebP:
            return decodeWebP(bytes, options);
        case Format::Tiff:
            return decodeTiff(bytes, options);
        case Format::Bmp:
            return decodeBmp(bytes, options);
        case Format::Pnm:
            return decodePnm(bytes, options);
        }
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, {}, "pixels"};
    }
    return Error{ErrorCode::Internal, {}, "a format without decoder"};
}

} // namespace

Result<Decoded> decode(std::span<const std::byte> bytes, const DecodeOptions& options) {
    if (bytes.empty())
        return Error{ErrorCode::Empty, {}, {}};
    if (bytes.size() > options.mostFileBytes)
        return Error{ErrorCode::TooLarge,
                     {},
                     std::to_string(bytes.size()) + " bytes, at most " + std::to_string(options.mostFileBytes)};
    const Sniffed sniffed = sniff(bytes);
    if (sniffed.format)
        return decodeAs(*sniffed.format, bytes, options);
    if (!sniffed.otherKind.empty())
        return Error{ErrorCode::UnsupportedFormat, {}, sniffed.otherKind};
    return Error{ErrorCode::WrongFormat, {}, sniffed.text ? "text, not a picture" : "not a picture"};
}

Result<Decoded> decodeFile(const std::filesystem::path& path, const DecodeOptions& options) {
    const Result<std::vector<std::byte>> bytes = storage::readFile(path, options.mostFileBytes);
    if (!bytes)
        return bytes.error();
    Result<Decoded> decoded = decode(*bytes, options);
    if (!decoded)
        return Error{decoded.error().code, path.string(), decoded.error().detail};
    return decoded;
}

} // namespace onelogit::images
