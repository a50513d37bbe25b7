#include "engine/images/byte_reader.h"
#include "engine/images/codecs.h"
#include "engine/images/deadline.h"
#include "engine/images/orientation.h"
#include "engine/images/row_sink.h"
#include "engine/images/tiff_rows.h"

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>

#include <tiffio.h>

namespace onelogit::images {
namespace {

/// Everything that libtiff's callbacks touch.
struct Session {
    std::span<const std::byte> bytes;
    std::uint64_t position = 0;
    std::uint64_t errors = 0;
    char message[160] = {}; ///< the first error's
};

Session& sessionOf(thandle_t handle) {
    return *static_cast<Session*>(handle);
}

tmsize_t onRead(thandle_t handle, void* out, tmsize_t count) {
    Session& session = sessionOf(handle);
    const std::uint64_t size = session.bytes.size();
    const std::uint64_t left = session.position < size ? size - session.position : 0;
    const std::uint64_t given = std::min(left, static_cast<std::uint64_t>(std::max<tmsize_t>(0, count)));
    if (given > 0)
        std::memcpy(out, session.bytes.data() + session.position, given);
    session.position += given;
    return static_cast<tmsize_t>(given);
}

tmsize_t onWrite(thandle_t, void*, tmsize_t) {
    return 0;
}

toff_t onSeek(thandle_t handle, toff_t offset, int whence) {
    Session& session = sessionOf(handle);
    const std::uint64_t from = whence == SEEK_CUR ? session.position : whence == SEEK_END ? session.bytes.size() : 0;
    session.position = from + offset;
    return session.position;
}

int onClose(thandle_t) {
    return 0;
}

toff_t onSize(thandle_t handle) {
    return sessionOf(handle).bytes.size();
}

int onMap(thandle_t handle, void** start, toff_t* size) {
    // The library only reads what was opened for reading.
    *start = const_cast<std::byte*>(sessionOf(handle).bytes.data());
    *size = sessionOf(handle).bytes.size();
    return 1;
}

void onUnmap(thandle_t, void*, toff_t) {}

int onError(TIFF*, void* user, const char*, const char* format, va_list arguments) {
    Session& session = sessionOf(user);
    if (session.errors++ == 0)
        std::vsnprintf(session.message, sizeof session.message, format, arguments);
    return 1; // not for the handlers of the whole program
}

int onWarning(TIFF*, void*, const char*, const char*, va_list) {
    return 1;
}

struct Close {
    void operator()(TIFF* tiff) const { TIFFClose(tiff); }
};
using Tiff = std::unique_ptr<TIFF, Close>;

Tiff open(Session& session, const DecodeOptions& options) {
    TIFFOpenOptions* about = TIFFOpenOptionsAlloc();
    if (about == nullptr)
        return nullptr;
    TIFFOpenOptionsSetErrorHandlerExtR(about, onError, &session);
    TIFFOpenOptionsSetWarningHandlerExtR(about, onWarning, &session);
    TIFFOpenOptionsSetMaxSingleMemAlloc(about, static_cast<tmsize_t>(memoryLeft(session.bytes, options)));
    Tiff tiff(
        TIFFClientOpenExt("picture", "r", &session, onRead, onWrite, onSeek, onClose, onSize, onMap, onUnmap, about));
    TIFFOpenOptionsFree(about);
    return tiff;
}

template<typename T>
T tag(TIFF* tiff, std::uint32_t number, T otherwise) {
    T value{};
    return TIFFGetFieldDefaulted(tiff, number, &value) == 1 ? value : otherwise;
}

/// Where the file ends before the pixels that its directory speaks of.
bool breaksOff(TIFF* tiff, std::uint64_t fileBytes) {
    const std::uint32_t count = TIFFNumberOfStrips(tiff);
    for (std::uint32_t strip = 0; strip < count; ++strip) {
        const std::uint64_t offset = TIFFGetStrileOffset(tiff, strip);
        if (offset > fileBytes || TIFFGetStrileByteCount(tiff, strip) > fileBytes - offset)
            return true;
    }
    return false;
}

Error failure(TIFF* tiff, const Session& session) {
    if (tiff != nullptr && breaksOff(tiff, session.bytes.size()))
        return {ErrorCode::Truncated, {}, "the TIFF data break off"};
    // The library has no code for it: only its text tells.
    if (std::strstr(session.message, "limit defined in open options") != nullptr)
        return {ErrorCode::TooLarge, {}, "a TIFF that needs more memory than a picture may take"};
    return {ErrorCode::Damaged, {}, session.errors > 0 ? session.message : "the TIFF cannot be decoded"};
}

/// The layout of rows that this program turns into pixels itself; nothing for those it leaves to the library.
std::optional<TiffRowLayout> plainLayout(TIFF* tiff, std::uint32_t width) {
    using Colours = TiffRowLayout::Colours;
    using Alpha = TiffRowLayout::Alpha;
    TiffRowLayout layout{.width = width,
                         .bits = tag<std::uint16_t>(tiff, TIFFTAG_BITSPERSAMPLE, 1),
                         .samples = tag<std::uint16_t>(tiff, TIFFTAG_SAMPLESPERPIXEL, 1)};
    const bool planes = tag<std::uint16_t>(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG) != PLANARCONFIG_CONTIG;
    if (TIFFIsTiled(tiff) != 0 || (planes && layout.samples > 1))
        return std::nullopt;
    const bool small = layout.bits == 1 || layout.bits == 2 || layout.bits == 4;
    if ((small && layout.samples > 1) || (!small && layout.bits != 8 && layout.bits != 16))
        return std::nullopt;
    unsigned colourSamples = 1;
    switch (tag<std::uint16_t>(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK)) {
    case PHOTOMETRIC_MINISBLACK:
        break;
    case PHOTOMETRIC_MINISWHITE:
        layout.colours = Colours::InvertedGrey;
        break;
    case PHOTOMETRIC_RGB:
        layout.colours = Colours::Rgb;
        colourSamples = 3;
        break;
    case PHOTOMETRIC_SEPARATED:
        if (tag<std::uint16_t>(tiff, TIFFTAG_INKSET, INKSET_CMYK) != INKSET_CMYK)
            return std::nullopt;
        layout.colours = Colours::Cmyk;
        colourSamples = 4;
        break;
    case PHOTOMETRIC_PALETTE: {
        std::uint16_t* red = nullptr;
        std::uint16_t* green = nullptr;
        std::uint16_t* blue = nullptr;
        if (layout.bits > 8 || TIFFGetField(tiff, TIFFTAG_COLORMAP, &red, &green, &blue) != 1)
            return std::nullopt;
        layout.colours = Colours::Palette;
        const std::size_t count = std::size_t{1} << layout.bits;
        // Some writers give 8-bit colours where 16 are due.
        const auto isSmall = [](std::uint16_t value) { return value < 256; };
        const bool eightBits = std::all_of(red, red + count, isSmall) && std::all_of(green, green + count, isSmall) &&
                               std::all_of(blue, blue + count, isSmall);
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t c = 0; c < 3; ++c) {
                const std::uint16_t value = (c == 0 ? red : c == 1 ? green : blue)[i];
                layout.palette[3 * i + c] = static_cast<std::uint8_t>(eightBits ? value : (value + 128U) / 257U);
            }
        break;
    }
    default:
        return std::nullopt;
    }
    if (layout.samples < colourSamples)
        return std::nullopt;
    std::uint16_t extraCount = 0;
    std::uint16_t* extra = nullptr;
    const bool stated = TIFFGetField(tiff, TIFFTAG_EXTRASAMPLES, &extraCount, &extra) == 1 && extraCount > 0;
    if (layout.samples > colourSamples) {
        const unsigned kind = stated ? extra[0] : unsigned{EXTRASAMPLE_UNASSALPHA};
        layout.alpha = kind == EXTRASAMPLE_ASSOCALPHA   ? Alpha::Premultiplied
                       : kind == EXTRASAMPLE_UNASSALPHA ? Alpha::Separate
                                                        : Alpha::None;
    }
    return layout;
}

/// What reading the rows came to.
struct Outcome {
    std::uint64_t rowsRead = 0;
    bool tooSlow = false;
};

Result<Outcome> readPlainRows(TIFF* tiff, const TiffRowLayout& layout, std::uint32_t height, RowSink& sink,
                              Deadline& deadline, Session& session, const DecodeOptions& options) {
    const std::uint64_t storedBytes = TIFFScanlineSize64(tiff);
    if (storedBytes < (std::uint64_t{layout.width} * layout.samples * layout.bits + 7) / 8)
        return Error{ErrorCode::Damaged, {}, "TIFF rows of unexpected size"};
    if (Result<void> memory = checkMemory(storedBytes, session.bytes, options); !memory)
        return memory.error();
    std::vector<std::uint8_t> row(static_cast<std::size_t>(storedBytes));
    TiffRowConverter converter(layout);
    const std::uint32_t perStrip = std::max(1U, tag<std::uint32_t>(tiff, TIFFTAG_ROWSPERSTRIP, height));
    Outcome outcome;
    std::uint64_t nextTry = 0; // a strip that fails once has no more rows
    for (std::uint32_t y = 0; y < height; ++y) {
        if (deadline.passed(layout.width))
            return Outcome{.tooSlow = true};
        if (y >= nextTry) {
            if (TIFFReadScanline(tiff, row.data(), y, 0) == 1) {
                ++outcome.rowsRead;
                sink.add(converter.convert(row.data()));
                continue;
            }
            nextTry = (std::uint64_t{y} / perStrip + 1) * perStrip;
            std::fill(row.begin(), row.end(), std::uint8_t{0});
        }
        sink.add(converter.convert(row.data()));
    }
    return outcome;
}

/// Frees what the library holds for its own conversion.
struct Converter {
    TIFFRGBAImage image{};
    bool begun = false;
    Converter() = default;
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;
    ~Converter() {
        if (begun)
            TIFFRGBAImageEnd(&image);
    }
};

/// Tiles, planes, YCbCr, Lab and the like: a strip or a row of tiles at a time, through the library's own conversion.
Result<Outcome> readByLibrary(TIFF* tiff, Converter& converter, std::uint32_t width, std::uint32_t height,
                              unsigned channels, RowSink& sink, Deadline& deadline, Session& session,
                              const DecodeOptions& options) {
    const bool tiled = TIFFIsTiled(tiff) != 0;
    const std::uint32_t band = std::clamp(tiled ? tag<std::uint32_t>(tiff, TIFFTAG_TILELENGTH, 1)
                                                : tag<std::uint32_t>(tiff, TIFFTAG_ROWSPERSTRIP, height),
                                          1U, height);
    const std::uint64_t bandPixels = std::uint64_t{width} * band;
    const std::uint64_t packed = tiled ? TIFFTileSize64(tiff) : TIFFStripSize64(tiff);
    constexpr std::uint64_t mostSamples = 4;
    if (Result<void> memory =
            checkMemory(bandPixels * sizeof(std::uint32_t) + packed * mostSamples, session.bytes, options);
        !memory)
        return memory.error();
    std::vector<std::uint32_t> pixels(static_cast<std::size_t>(bandPixels));
    std::vector<std::uint8_t> row(std::size_t{width} * channels);
    // The picture is turned afterwards, as those of other formats are.
    converter.image.orientation = ORIENTATION_TOPLEFT;
    converter.image.req_orientation = ORIENTATION_TOPLEFT;
    const bool alpha = converter.image.alpha != 0;
    Outcome outcome;
    for (std::uint32_t top = 0; top < height; top += band) {
        constexpr std::uint64_t always = ~std::uint64_t{0};
        if (deadline.passed(always))
            return Outcome{.tooSlow = true};
        const std::uint32_t rows = std::min(band, height - top);
        std::fill(pixels.begin(), pixels.end(), 0xff000000U);
        converter.image.row_offset = static_cast<int>(top);
        converter.image.col_offset = 0;
        const std::uint64_t errorsBefore = session.errors;
        const bool read = TIFFRGBAImageGet(&converter.image, pixels.data(), width, rows) == 1;
        if (read && session.errors == errorsBefore)
            outcome.rowsRead += rows;
        for (std::uint32_t y = 0; y < rows; ++y) {
            const std::uint32_t* pixel = pixels.data() + std::size_t{y} * width;
            for (std::size_t x = 0; x < width; ++x)
                for (unsigned c = 0; c < channels; ++c) {
                    const std::uint32_t value = pixel[x] >> (8 * c) & 255;
                    // The library multiplies with alpha.
                    row[x * channels + c] =
                        static_cast<std::uint8_t>(alpha ? std::min(255U, value + 255 - TIFFGetA(pixel[x])) : value);
                }
            sink.add(row.data());
        }
        if (height - top <= band)
            break;
    }
    return outcome;
}

/// UnsupportedFormat for what neither way can read.
Result<void> checkReadable(TIFF* tiff) {
    const auto compression = tag<std::uint16_t>(tiff, TIFFTAG_COMPRESSION, COMPRESSION_NONE);
    if (TIFFIsCODECConfigured(compression) == 0)
        return Error{ErrorCode::UnsupportedFormat, {}, "TIFF compression " + std::to_string(compression)};
    const auto kind = tag<std::uint16_t>(tiff, TIFFTAG_SAMPLEFORMAT, SAMPLEFORMAT_UINT);
    if (kind != SAMPLEFORMAT_UINT && kind != SAMPLEFORMAT_VOID)
        return Error{ErrorCode::UnsupportedFormat, {}, "TIFF samples that are not unsigned whole numbers"};
    return {};
}

Result<Decoded> decodePage(TIFF* tiff, Session& session, const DecodeOptions& options) {
    const auto width = tag<std::uint32_t>(tiff, TIFFTAG_IMAGEWIDTH, 0);
    const auto height = tag<std::uint32_t>(tiff, TIFFTAG_IMAGELENGTH, 0);
    if (Result<void> size = checkStatedSize(width, height, options); !size)
        return size.error();
    if (Result<void> readable = checkReadable(tiff); !readable)
        return readable.error();
    const std::optional<TiffRowLayout> layout = plainLayout(tiff, width);
    Converter converter;
    unsigned channels = layout ? layout->channels() : 3;
    if (!layout) {
        char reason[1024] = {};
        if (TIFFRGBAImageOK(tiff, reason) != 1)
            return Error{ErrorCode::UnsupportedFormat, {}, reason};
        converter.begun = TIFFRGBAImageBegin(&converter.image, tiff, 0, reason) == 1;
        if (!converter.begun)
            return Error{ErrorCode::Damaged, {}, reason};
        const bool grey = converter.image.photometric == PHOTOMETRIC_MINISBLACK ||
                          converter.image.photometric == PHOTOMETRIC_MINISWHITE;
        channels = grey ? 1 : 3;
    }
    const int orientation = tag<std::uint16_t>(tiff, TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
    const unsigned factor = reduction(width, height, options.targetEdge);
    const std::uint64_t kept = RowSink::memory(width, height, channels, factor) * (orientation == 1 ? 1 : 2);
    if (Result<void> memory = checkMemory(kept, session.bytes, options); !memory)
        return memory.error();
    DecodeOptions rest = options;
    rest.mostMemory -= kept;

    Deadline deadline(options.mostTime);
    RowSink sink(width, height, channels, factor);
    const Result<Outcome> outcome =
        layout ? readPlainRows(tiff, *layout, height, sink, deadline, session, rest)
               : readByLibrary(tiff, converter, width, height, channels, sink, deadline, session, rest);
    if (!outcome)
        return outcome.error();
    if (outcome->tooSlow)
        return tookTooLong(options);
    if (outcome->rowsRead == 0)
        return failure(tiff, session);
    const bool turned = orientation >= 5 && orientation <= 8;
    return Decoded{.image = oriented(sink.take(), orientation),
                   .damaged = session.errors > 0 || outcome->rowsRead < height,
                   .fullWidth = static_cast<int>(turned ? height : width),
                   .fullHeight = static_cast<int>(turned ? width : height)};
}

} // namespace

Result<Decoded> decodeTiff(std::span<const std::byte> bytes, const DecodeOptions& options) {
    const bool little = ByteReader(bytes).has(0, "II");
    const ByteReader file(bytes, little ? ByteReader::Order::Little : ByteReader::Order::Big);
    constexpr std::uint64_t bigVersion = 43;
    const bool big = file.number(2, 2) == bigVersion;
    const std::uint64_t directory = big ? file.number(8, 8) : file.number(4, 4);
    if (bytes.size() < 8 || directory >= bytes.size() || bytes.size() - directory < 2)
        return Error{ErrorCode::Truncated, {}, "the TIFF ends before its directory"};
    Session session{.bytes = bytes};
    const Tiff tiff = open(session, options);
    if (tiff == nullptr)
        return failure(nullptr, session);
    return decodePage(tiff.get(), session, options);
}

} // namespace onelogit::images
