#include "engine/images/codecs.h"
#include "engine/images/deadline.h"
#include "engine/images/row_sink.h"

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
    std::uint8_t* rows; ///< one, or all of an interlaced picture
    std::size_t rowBytes;
    std::uint32_t width;
    std::uint32_t height;
    std::size_t colours;
    bool alpha;
    int passes;
    std::uint64_t rowsRead;
    RowSink* sink;
    Deadline deadline;
    bool tooSlow;
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
    // Text, profiles and the like are never unpacked: the library keeps only what makes pixels.
    png_set_keep_unknown_chunks(session.codec, PNG_HANDLE_CHUNK_NEVER, nullptr, -1);
    png_read_info(session.codec, session.info);
}

/// Everything becomes 8-bit grey, grey-alpha, RGB or RGBA.
void start(Session& session) {
    png_set_expand(session.codec);
    png_set_scale_16(session.codec);
    session.passes = png_set_interlace_handling(session.codec);
    png_read_update_info(session.codec, session.info);
}

void readRowByRow(Session& session) {
    for (std::uint32_t row = 0; row < session.height && !session.tooSlow; ++row) {
        png_read_row(session.codec, session.rows, nullptr);
        ++session.rowsRead;
        if (session.alpha)
            dropAlpha(session.rows, session.width, session.colours);
        session.sink->add(session.rows);
        session.tooSlow = session.deadline.passed(session.width);
    }
}

void readInterlaced(Session& session) {
    for (int pass = 0; pass < session.passes; ++pass)
        for (std::uint32_t row = 0; row < session.height && !session.tooSlow; ++row) {
            png_read_row(session.codec, session.rows + row * session.rowBytes, nullptr);
            ++session.rowsRead;
            session.tooSlow = session.deadline.passed(session.width);
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

/// All rows of an interlaced picture lie in `pixels`, for its last pass fills in the first row.
Image reduced(std::vector<std::uint8_t> pixels, const Session& session, unsigned factor) {
    const std::size_t count = std::size_t{session.width} * session.height;
    if (session.alpha)
        dropAlpha(pixels.data(), count, session.colours);
    pixels.resize(count * session.colours);
    if (factor == 1)
        return {.width = static_cast<int>(session.width),
                .height = static_cast<int>(session.height),
                .channels = static_cast<int>(session.colours),
                .pixels = std::move(pixels)};
    RowSink sink(session.width, session.height, static_cast<unsigned>(session.colours), factor);
    for (std::size_t y = 0; y < session.height; ++y)
        sink.add(pixels.data() + y * session.width * session.colours);
    return sink.take();
}

/// What the library takes for the row that it reads and the one before, at its widest pixels.
std::uint64_t inLibrary(const Session& session) {
    constexpr std::uint64_t mostPixelBytes = 8;
    constexpr std::uint64_t rows = 3;
    return rows * mostPixelBytes * session.width;
}

/// Decodes with the header read and everything known of the rows.
Result<Decoded> decodeRows(Reader& reader, std::span<const std::byte> bytes, const DecodeOptions& options) {
    Session& session = reader.session;
    const unsigned factor = reduction(session.width, session.height, options.targetEdge);
    const auto colours = static_cast<unsigned>(session.colours);
    const bool interlaced = session.passes > 1;
    const std::uint64_t rowsHere = interlaced ? session.height : 1;
    const std::uint64_t kept =
        interlaced && factor == 1 ? 0 : RowSink::memory(session.width, session.height, colours, factor);
    if (Result<void> memory = checkMemory(inLibrary(session) + rowsHere * session.rowBytes + kept, bytes, options);
        !memory)
        return memory.error();

    std::vector<std::uint8_t> rows(rowsHere * session.rowBytes);
    session.rows = rows.data();
    Decoded decoded;
    bool whole = false;
    if (interlaced) {
        whole = attempt(session, readInterlaced);
        if (session.rowsRead > 0 && !session.tooSlow)
            decoded.image = reduced(std::move(rows), session, factor);
    } else {
        RowSink sink(session.width, session.height, colours, factor);
        session.sink = &sink;
        whole = attempt(session, readRowByRow);
        std::fill(rows.begin(), rows.end(), session.alpha ? std::uint8_t{255} : std::uint8_t{0});
        for (std::uint64_t row = session.rowsRead; row < session.height && !session.tooSlow; ++row)
            sink.add(rows.data());
        decoded.image = sink.take();
    }
    if (session.tooSlow)
        return tookTooLong(options);
    if (session.rowsRead == 0)
        return reader.failure();
    decoded.damaged = session.damaged || session.endedEarly || !whole;
    decoded.fullWidth = static_cast<int>(session.width);
    decoded.fullHeight = static_cast<int>(session.height);
    return decoded;
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
    session.width = png_get_image_width(session.codec, session.info);
    session.height = png_get_image_height(session.codec, session.info);
    if (Result<void> size = checkStatedSize(session.width, session.height, options); !size)
        return size.error();
    if (Result<void> memory = checkMemory(inLibrary(session), bytes, options); !memory)
        return memory.error();
    if (!attempt(session, start))
        return reader.failure();
    const std::size_t stored = png_get_channels(session.codec, session.info);
    session.alpha = stored == 2 || stored == 4;
    session.colours = session.alpha ? stored - 1 : stored;
    session.rowBytes = png_get_rowbytes(session.codec, session.info);
    if (session.rowBytes != session.width * stored)
        return Error{ErrorCode::Internal, {}, "PNG rows of unexpected size"};
    session.deadline = Deadline(options.mostTime);
    return decodeRows(reader, bytes, options);
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
