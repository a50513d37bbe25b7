#include "engine/images/codecs.h"
#include "engine/images/deadline.h"
#include "engine/images/orientation.h"

#include <algorithm>
#include <csetjmp>
#include <cstdio>
#include <new>
#include <string_view>

#include <jpeglib.h>

#include <jerror.h>

namespace onelogit::images {
namespace {

/// Everything that libjpeg's callbacks touch. Plain data: an error jumps out of the library with longjmp.
struct Session {
    jpeg_decompress_struct codec;
    jpeg_error_mgr errors;
    jpeg_progress_mgr progress;
    std::jmp_buf failed;
    const unsigned char* bytes;
    unsigned long byteCount;
    std::uint8_t* rows;
    std::size_t rowBytes;
    long mostMemory;
    int mostScans;
    Deadline deadline;
    bool damaged;
    bool endedEarly; ///< the data ended before the end marker
    bool nothingYet; ///< ... and before the first row of blocks was read
    bool tooManyScans;
    bool tooSlow;
    char message[JMSG_LENGTH_MAX];
};

Session& sessionOf(j_common_ptr codec) {
    return *static_cast<Session*>(codec->client_data);
}

[[noreturn]] void onError(j_common_ptr codec) {
    Session& session = sessionOf(codec);
    codec->err->format_message(codec, session.message);
    std::longjmp(session.failed, 1);
}

void onMessage(j_common_ptr codec, int level) {
    if (level >= 0)
        return;
    const int code = codec->err->msg_code;
    if (code == JWRN_ADOBE_XFORM || code == JWRN_JFIF_MAJOR)
        return; // the content is whole
    Session& session = sessionOf(codec);
    session.damaged = true;
    if (code == JWRN_JPEG_EOF && !session.endedEarly) {
        session.endedEarly = true;
        session.nothingYet = session.codec.input_scan_number <= 1 && session.codec.input_iMCU_row == 0;
    }
}

void onOutput(j_common_ptr) {}

void onProgress(j_common_ptr codec) {
    Session& session = sessionOf(codec);
    session.tooManyScans = session.codec.input_scan_number > session.mostScans;
    session.tooSlow = session.deadline.passed(session.codec.image_width);
    if (session.tooManyScans || session.tooSlow)
        std::longjmp(session.failed, 1);
}

/// Runs one step with the library's errors caught. A step, and what it calls, holds no object with a destructor.
bool attempt(Session& session, void (*step)(Session&)) {
    if (setjmp(session.failed) != 0)
        return false;
    step(session);
    return true;
}

void readHeader(Session& session) {
    jpeg_create_decompress(&session.codec);
    session.codec.client_data = &session;
    session.codec.mem->max_memory_to_use = session.mostMemory;
    jpeg_mem_src(&session.codec, session.bytes, session.byteCount);
    constexpr unsigned mostMarkerBytes = 0xffff;
    jpeg_save_markers(&session.codec, JPEG_APP0 + 1, mostMarkerBytes);
    jpeg_read_header(&session.codec, TRUE);
}

void start(Session& session) {
    session.codec.progress = &session.progress;
    jpeg_start_decompress(&session.codec);
}

void readRows(Session& session) {
    while (session.codec.output_scanline < session.codec.output_height) {
        JSAMPROW row = session.rows + session.codec.output_scanline * session.rowBytes;
        jpeg_read_scanlines(&session.codec, &row, 1);
    }
}

/// Frees the library's memory on every way out.
class Decompressor {
public:
    Decompressor(std::span<const std::byte> bytes, const DecodeOptions& limits) : options(limits) {
        session.codec.err = jpeg_std_error(&session.errors);
        session.codec.client_data = &session;
        session.errors.error_exit = onError;
        session.errors.emit_message = onMessage;
        session.errors.output_message = onOutput;
        session.progress.progress_monitor = onProgress;
        session.bytes = reinterpret_cast<const unsigned char*>(bytes.data());
        session.byteCount = bytes.size();
        session.mostMemory = static_cast<long>(memoryLeft(bytes, options));
        session.mostScans = options.mostScans;
        session.deadline = Deadline(options.mostTime);
    }
    Decompressor(const Decompressor&) = delete;
    Decompressor& operator=(const Decompressor&) = delete;
    ~Decompressor() { jpeg_destroy_decompress(&session.codec); }

    [[nodiscard]] Error failure() const;

    Session session{};
    const DecodeOptions& options;
};

Error Decompressor::failure() const {
    if (session.tooSlow)
        return tookTooLong(options);
    if (session.tooManyScans)
        return {ErrorCode::TooLarge, {}, "more than " + std::to_string(session.mostScans) + " scans"};
    if (session.endedEarly)
        return {ErrorCode::Truncated, {}, "the JPEG data break off"};
    const std::string message = session.message;
    switch (session.errors.msg_code) {
    case JERR_OUT_OF_MEMORY:
        return {ErrorCode::OutOfMemory, {}, message};
    case JERR_BAD_PRECISION:
    case JERR_SOF_UNSUPPORTED:
#if JPEG_LIB_VERSION < 70
    case JERR_ARITH_NOTIMPL:
#endif
    case JERR_CONVERSION_NOTIMPL:
        return {ErrorCode::UnsupportedFormat, {}, message};
    case JERR_NO_BACKING_STORE:
        return {ErrorCode::TooLarge, {}, "a progressive JPEG that needs more memory than a picture may take"};
    case JERR_IMAGE_TOO_BIG:
        return {ErrorCode::TooLarge, {}, message};
    default:
        return {ErrorCode::Damaged, {}, message};
    }
}

int orientationOf(const jpeg_decompress_struct& codec) {
    constexpr std::string_view exif("Exif\0\0", 6);
    for (const jpeg_marker_struct* marker = codec.marker_list; marker != nullptr; marker = marker->next) {
        const std::span data(reinterpret_cast<const std::byte*>(marker->data), marker->data_length);
        if (data.size() > exif.size() &&
            std::equal(exif.begin(), exif.end(), reinterpret_cast<const char*>(data.data())))
            return exifOrientation(data.subspan(exif.size()));
    }
    return 1;
}

/// The smallest scale whose shorter edge is still `targetEdge`, in eighths. Between these the library has no code for
/// vector units: 3/8 takes longer than 4/8, and 5/8 to 7/8 longer than the full size.
unsigned eighths(const jpeg_decompress_struct& codec, int targetEdge) {
    constexpr unsigned full = 8;
    if (targetEdge <= 0)
        return full;
    const unsigned shorter = std::min(codec.image_width, codec.image_height);
    for (unsigned scale = 1; scale < full; scale *= 2)
        if (std::uint64_t{shorter} * scale / full >= static_cast<unsigned>(targetEdge))
            return scale;
    return full;
}

/// Adobe stores CMYK inverted (0 = full ink); others do not.
void cmykToRgb(std::vector<std::uint8_t>& pixels, bool inverted) {
    std::size_t to = 0;
    for (std::size_t from = 0; from + 3 < pixels.size(); from += 4) {
        const unsigned key = inverted ? pixels[from + 3] : 255U - pixels[from + 3];
        for (std::size_t c = 0; c < 3; ++c) {
            const unsigned light = inverted ? pixels[from + c] : 255U - pixels[from + c];
            pixels[to++] = static_cast<std::uint8_t>((light * key + 127) / 255);
        }
    }
    pixels.resize(to);
}

/// A picture of many pixels may have only as many scans as a real encoder would make.
int scansFor(std::uint64_t pixels, const DecodeOptions& options) {
    constexpr std::uint64_t mostPixelScans = 4'000'000'000;
    constexpr std::uint64_t usualScans = 14;
    const std::uint64_t allowed = std::max(usualScans, mostPixelScans / std::max<std::uint64_t>(1, pixels));
    return static_cast<int>(
        std::min<std::uint64_t>(allowed, static_cast<std::uint64_t>(std::max(1, options.mostScans))));
}

} // namespace

Result<Decoded> decodeJpeg(std::span<const std::byte> bytes, const DecodeOptions& options) {
    Decompressor decompressor(bytes, options);
    Session& session = decompressor.session;
    jpeg_decompress_struct& codec = session.codec;
    if (!attempt(session, readHeader))
        return decompressor.failure();
    if (Result<void> size = checkStatedSize(codec.image_width, codec.image_height, options); !size)
        return size.error();
    session.mostScans = scansFor(std::uint64_t{codec.image_width} * codec.image_height, options);

    const bool grey = codec.jpeg_color_space == JCS_GRAYSCALE;
    const bool cmyk = codec.jpeg_color_space == JCS_CMYK || codec.jpeg_color_space == JCS_YCCK;
    codec.out_color_space = grey ? JCS_GRAYSCALE : cmyk ? JCS_CMYK : JCS_RGB;
    codec.scale_num = eighths(codec, options.targetEdge);
    codec.scale_denom = 8;
    if (!attempt(session, start))
        return decompressor.failure();

    Decoded decoded;
    decoded.image = {.width = static_cast<int>(codec.output_width),
                     .height = static_cast<int>(codec.output_height),
                     .channels = grey ? 1 : 3};
    session.rowBytes = std::size_t{codec.output_width} * static_cast<std::size_t>(codec.output_components);
    const std::size_t pixelBytes = session.rowBytes * codec.output_height;
    const int orientation = orientationOf(codec);
    if (Result<void> memory = checkMemory(orientation == 1 ? pixelBytes : 2 * pixelBytes, bytes, options); !memory)
        return memory.error();
    decoded.image.pixels.resize(pixelBytes);
    session.rows = decoded.image.pixels.data();
    const bool whole = attempt(session, readRows);
    if ((!whole && codec.output_scanline == 0) || session.tooManyScans || session.tooSlow)
        return decompressor.failure();
    if (session.endedEarly && session.nothingYet)
        return Error{ErrorCode::Truncated, {}, "the JPEG data break off before the first row"};
    if (cmyk)
        cmykToRgb(decoded.image.pixels, codec.saw_Adobe_marker != FALSE);
    decoded.damaged = session.damaged || !whole;
    decoded.image = oriented(std::move(decoded.image), orientation);
    const bool swapped = orientation >= 5;
    decoded.fullWidth = static_cast<int>(swapped ? codec.image_height : codec.image_width);
    decoded.fullHeight = static_cast<int>(swapped ? codec.image_width : codec.image_height);
    return decoded;
}

} // namespace onelogit::images
