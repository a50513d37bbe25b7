#include "engine/data/gzip.h"

#include <algorithm>
#include <limits>
#include <new>

#include <zlib.h>

namespace onelogit::data {
namespace {

constexpr int windowBitsOfGzip = 15 + 16;
constexpr std::size_t step = std::size_t{1} << 20;

/// zlib counts in 32 bits: what is left is handed over in pieces.
uInt piece(std::size_t left) {
    return static_cast<uInt>(std::min<std::size_t>(left, std::numeric_limits<uInt>::max()));
}

const Bytef* asInput(std::span<const std::byte> bytes) {
    return reinterpret_cast<const Bytef*>(bytes.data());
}

class Inflater {
public:
    Inflater() : ready(inflateInit2(&stream, windowBitsOfGzip) == Z_OK) {}
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
    ~Inflater() { inflateEnd(&stream); }

    z_stream stream{};
    bool ready;
};

} // namespace

bool isGzip(std::span<const std::byte> bytes) {
    return bytes.size() >= 2 && bytes[0] == std::byte{0x1f} && bytes[1] == std::byte{0x8b};
}

Result<std::vector<std::byte>> gunzip(std::span<const std::byte> bytes, std::size_t most, const std::string& subject) {
    Inflater inflater;
    if (!inflater.ready)
        return Error{ErrorCode::OutOfMemory, subject, "gzip"};
    z_stream& stream = inflater.stream;
    std::vector<std::byte> content;
    std::size_t consumed = 0;
    std::size_t filled = 0;
    try {
        while (filled < most) {
            if (filled == content.size())
                content.resize(std::min(most, filled + std::max(step, filled)));
            const uInt given = piece(bytes.size() - consumed);
            const uInt room = piece(content.size() - filled);
            // zlib reads through this pointer only.
            stream.next_in = const_cast<Bytef*>(asInput(bytes.subspan(consumed)));
            stream.avail_in = given;
            stream.next_out = reinterpret_cast<Bytef*>(content.data() + filled);
            stream.avail_out = room;
            const int status = inflate(&stream, Z_NO_FLUSH);
            consumed += given - stream.avail_in;
            filled += room - stream.avail_out;
            if (status == Z_STREAM_END) {
                if (consumed == bytes.size())
                    break;
                if (!isGzip(bytes.subspan(consumed)))
                    return Error{ErrorCode::Damaged, subject,
                                 std::to_string(bytes.size() - consumed) + " bytes after the gzip stream"};
                inflateReset(&stream);
            } else if (status == Z_MEM_ERROR) {
                return Error{ErrorCode::OutOfMemory, subject, "gzip"};
            } else if (status == Z_BUF_ERROR || (status == Z_OK && consumed == bytes.size() && stream.avail_out > 0)) {
                return Error{ErrorCode::Truncated, subject, "the gzip stream breaks off"};
            } else if (status != Z_OK) {
                return Error{ErrorCode::Damaged, subject,
                             std::string("gzip: ") + (stream.msg != nullptr ? stream.msg : "bad data")};
            }
        }
        content.resize(filled);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, subject, "gzip"};
    }
    return content;
}

Result<std::vector<std::byte>> gzip(std::span<const std::byte> content) {
    z_stream stream{};
    constexpr int memoryLevel = 8;
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, windowBitsOfGzip, memoryLevel, Z_DEFAULT_STRATEGY) !=
        Z_OK)
        return Error{ErrorCode::OutOfMemory, "gzip", {}};
    gz_header header{};
    constexpr int unknownSystem = 255;
    header.os = unknownSystem;
    deflateSetHeader(&stream, &header);
    std::vector<std::byte> packed;
    std::size_t consumed = 0;
    std::size_t filled = 0;
    int status = Z_OK;
    while (status == Z_OK || status == Z_BUF_ERROR) {
        packed.resize(filled + step);
        const uInt given = piece(content.size() - consumed);
        stream.next_in = const_cast<Bytef*>(asInput(content.subspan(consumed)));
        stream.avail_in = given;
        stream.next_out = reinterpret_cast<Bytef*>(packed.data() + filled);
        stream.avail_out = static_cast<uInt>(step);
        status = deflate(&stream, consumed + given == content.size() ? Z_FINISH : Z_NO_FLUSH);
        consumed += given - stream.avail_in;
        filled += step - stream.avail_out;
    }
    deflateEnd(&stream);
    packed.resize(filled);
    if (status != Z_STREAM_END)
        return Error{ErrorCode::Internal, "gzip", "zlib status " + std::to_string(status)};
    return packed;
}

} // namespace onelogit::data
