#include "engine/images/codecs.h"

#include <algorithm>
#include <csetjmp>
#include <cstring>

#include <png.h>
#include <zlib.h>

namespace onelogit::images {
namespace {

/// Everything that libpng's callbacks touch. Plain data: an error jumps out of the library with longjmp.
struct Session {
    png_structp codec;
    png_infop info;
    std::jmp_buf failed;
    const std::byte* bytes;
    std::size_t left;
    std::uint8_t* rows;
    std::size_t rowBytes;
    std::uint32_t height;
    int passes;
    std::uint64_t rowsRead;
    bool damaged;
    bool endedEarly;
    char message[128];
};

[[noreturn]] void onError(png_structp codec, png_const_charp message) {
    auto& session = *static_cast<Session*>(png_get_error_ptr(codec));
    std::strncpy(session.message, message, sizeof session.message - 1);
    std::longjmp(session.failed, 1);
}

void onWarning(png_structp codec, png_const_charp message) {
    // Only chunks that make pixels count: a wrong checksum in a comment leaves the picture whole.
    for (const char* chunk : {"IDAT", "PLTE", "tRNS"})
        if (std::strncmp(message, chunk, std::strlen(chunk)) == 0)
            static_cast<Session*>(png_get_error_ptr(codec))->damaged = true;
}

void onRead(png_structp codec, png_bytep out, std::size_t count) {
    auto& session = *static_cast<Session*>(png_get_io_ptr(codec));
    if (session.left == 0) {
        session.endedEarly = true;
        png_error(codec, "the PNG data break off");
    }
    // The library asks for a whole block of pixel data: of the last one, what is there makes rows too.
    const std::size_t given = std::min(count, session.left);
    std::memcpy(out, session.bytes, given);
    std::memset(out + given, 0, count - given);
    session.endedEarly = session.endedEarly || given < count;
    session.bytes += given;
    session.left -= given;
}

/// Runs one step with the library's errors caught. A step, and what it calls, holds no object with a destructor.
bool attempt(Session& session, void (*step)(Session&)) {
    if (setjmp(session.failed) != 0)
        return false;
    step(session);
    return true;
}

void readHeader(Session& session) {
    constexpr png_uint_32 mostEdge = 0x7fffffff;
    constexpr png_alloc_size_t mostChunkBytes = 8'000'000;
    png_set_read_fn(session.codec, &session, onRead);
    png_set_user_limits(session.codec, mostEdge, mostEdge);
    png_set_chunk_malloc_max(session.codec, mostChunkBytes);
    png_set_crc_action(session.codec, PNG_CRC_WARN_USE, PNG_CRC_WARN_DISCARD);
    png_read_info(session.codec, session.info);
}

/// Everything becomes 8-bit grey, grey-alpha, RGB or RGBA.
void start(Session& session) {
    png_set_expand(session.codec);
    png_set_scale_16(session.codec);
    session.passes = png_set_interlace_handling(session.codec);
    png_read_update_info(session.codec, session.info);
}

void readRows(Session& session) {
    for (int pass = 0; pass < session.passes; ++pass)
        for (std::uint32_t row = 0; row < session.height; ++row) {
            png_read_row(session.codec, session.rows + row * session.rowBytes, nullptr);
            ++session.rowsRead;
        }
}

/// Frees the library's memory on every way out.
class Reader {
public:
    explicit Reader(std::span<const std::byte> bytes) {
        session.bytes = bytes.data();
        session.left = bytes.size();
        session.codec = png_create_read_struct(PNG_LIBPNG_VER_STRING, &session, onError, onWarning);
        if (session.codec != nullptr)
            session.info = png_create_info_struct(session.codec);
    }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;
    ~Reader() { png_destroy_read_struct(&session.codec, &session.info, nullptr); }

    [[nodiscard]] Error failure() const {
        if (session.endedEarly)
            return {ErrorCode::Truncated, {}, "the PNG data break off"};
        return {ErrorCode::Damaged, {}, session.message};
    }

    Session session{};
};

/// Width and height steer everything that follows: their checksum must hold.
bool headerHolds(std::span<const std::byte> bytes) {
    constexpr std::size_t typeStart = 12;
    constexpr std::size_t typeAndContent = 17;
    if (bytes.size() < typeStart + typeAndContent + 4)
        return true; // reading it names the cause
    const auto* header = reinterpret_cast<const Bytef*>(bytes.data()) + typeStart;
    return crc32(0, header, typeAndContent) == png_get_uint_32(header + typeAndContent);
}

/// Lays grey-alpha or RGBA on white, in place.
void dropAlpha(std::vector<std::uint8_t>& pixels, std::size_t colours) {
    std::size_t to = 0;
    for (std::size_t from = 0; from + colours < pixels.size(); from += colours + 1)
        for (std::size_t c = 0; c < colours; ++c)
            pixels[to++] = onWhite(pixels[from + c], pixels[from + colours]);
    pixels.resize(to);
}

} // namespace

Result<Decoded> decodePng(std::span<const std::byte> bytes, const DecodeOptions& options) {
    if (!headerHolds(bytes))
        return Error{ErrorCode::Damaged, {}, "the PNG header's checksum is wrong"};
    Reader reader(bytes);
    Session& session = reader.session;
    if (session.info == nullptr)
        return Error{ErrorCode::OutOfMemory, {}, "PNG"};
    if (!attempt(session, readHeader))
        return reader.failure();
    const std::uint32_t width = png_get_image_width(session.codec, session.info);
    session.height = png_get_image_height(session.codec, session.info);
    if (Result<void> size = checkStatedSize(width, session.height, options); !size)
        return size.error();
    if (!attempt(session, start))
        return reader.failure();

    const std::size_t stored = png_get_channels(session.codec, session.info);
    const bool alpha = stored == 2 || stored == 4;
    const std::size_t colours = alpha ? stored - 1 : stored;
    session.rowBytes = png_get_rowbytes(session.codec, session.info);
    if (session.rowBytes != width * stored)
        return Error{ErrorCode::Internal, {}, "PNG rows of unexpected size"};
    Decoded decoded;
    decoded.fullWidth = static_cast<int>(width);
    decoded.fullHeight = static_cast<int>(session.height);
    decoded.image = {.width = decoded.fullWidth, .height = decoded.fullHeight, .channels = static_cast<int>(colours)};
    decoded.image.pixels.resize(session.rowBytes * session.height);
    session.rows = decoded.image.pixels.data();
    const bool whole = attempt(session, readRows);
    if (!whole && session.rowsRead == 0)
        return reader.failure();
    decoded.damaged = session.damaged || session.endedEarly || !whole;
    if (alpha)
        dropAlpha(decoded.image.pixels, colours);
    return decoded;
}

Result<std::vector<std::byte>> encodePng(const Image& image) {
    const std::size_t expected = static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height) *
                                 static_cast<std::size_t>(image.channels);
    if (image.width <= 0 || image.height <= 0 || (image.channels != 1 && image.channels != 3) ||
        image.pixels.size() != expected)
        return Error{ErrorCode::InvalidArgument, "picture", "sizes that do not fit together"};
    png_image target{};
    target.version = PNG_IMAGE_VERSION;
    target.width = static_cast<png_uint_32>(image.width);
    target.height = static_cast<png_uint_32>(image.height);
    target.format = image.channels == 1 ? PNG_FORMAT_GRAY : PNG_FORMAT_RGB;
    std::vector<std::byte> bytes(PNG_IMAGE_PNG_SIZE_MAX(target));
    png_alloc_size_t size = bytes.size();
    if (png_image_write_to_memory(&target, bytes.data(), &size, 0, image.pixels.data(), 0, nullptr) == 0)
        return Error{ErrorCode::Internal, "PNG", target.message};
    bytes.resize(size);
    return bytes;
}

} // namespace onelogit::images
