#include "engine/images/byte_reader.h"
#include "engine/images/codecs.h"
#include "engine/images/deadline.h"
#include "engine/images/row_sink.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>

namespace onelogit::images {
namespace {

enum : std::uint64_t { Plain = 0, RunLength8 = 1, RunLength4 = 2, BitFields = 3, AlphaBitFields = 6 };

struct Header {
    std::uint64_t width = 0;
    std::uint64_t height = 0;
    bool topDown = false;
    std::uint64_t bits = 0;
    std::uint64_t compression = Plain;
    std::uint64_t pixelStart = 0;
    std::uint64_t rowBytes = 0;
    std::array<std::uint8_t, 3 * 256> palette{};
    std::array<std::uint32_t, 4> masks{}; ///< red, green, blue, alpha; of 16 and 32 bits
};

/// The colours, of which a header may state fewer than its bits can tell apart.
void readPalette(const ByteReader& file, Header& header, std::uint64_t start, std::uint64_t count,
                 std::uint64_t entryBytes) {
    for (std::uint64_t i = 0; i < count; ++i)
        for (std::uint64_t c = 0; c < 3; ++c)
            header.palette[3 * i + c] = file.at(start + i * entryBytes + 2 - c);
}

void readMasks(const ByteReader& file, Header& header, std::uint64_t headerBytes) {
    constexpr std::uint64_t maskStart = 54;
    constexpr std::uint64_t withMasks = 52;
    constexpr std::uint64_t withAlpha = 56;
    const bool stated = header.compression == BitFields || header.compression == AlphaBitFields;
    if (!stated) {
        header.masks = header.bits == 16 ? std::array<std::uint32_t, 4>{0x7c00, 0x03e0, 0x001f, 0}
                                         : std::array<std::uint32_t, 4>{0xff0000, 0xff00, 0xff, 0};
        return;
    }
    for (std::size_t i = 0; i < 3; ++i)
        header.masks[i] = static_cast<std::uint32_t>(file.number(maskStart + 4 * i, 4));
    if (headerBytes >= withAlpha || (header.compression == AlphaBitFields && headerBytes < withMasks))
        header.masks[3] = static_cast<std::uint32_t>(file.number(maskStart + 12, 4));
}

Result<Header> readHeader(const ByteReader& file, const DecodeOptions& options) {
    constexpr std::uint64_t fileHeaderBytes = 14;
    constexpr std::uint64_t oldHeaderBytes = 12;
    constexpr std::uint64_t newHeaderBytes = 40;
    Header header{.pixelStart = file.number(10, 4)};
    const std::uint64_t headerBytes = file.number(fileHeaderBytes, 4);
    const bool cut = file.size() < fileHeaderBytes + std::min(headerBytes, newHeaderBytes);
    const Error breaksOff{ErrorCode::Truncated, {}, "the BMP header breaks off"};
    const bool old = headerBytes == oldHeaderBytes;
    if (old) {
        header.width = file.number(18, 2);
        header.height = file.number(20, 2);
        header.bits = file.number(24, 2);
    } else {
        // A negative height means rows from top to bottom.
        const auto signedHeight = static_cast<std::int32_t>(static_cast<std::uint32_t>(file.number(22, 4)));
        const auto signedWidth = static_cast<std::int32_t>(static_cast<std::uint32_t>(file.number(18, 4)));
        if (signedWidth < 0)
            return Error{ErrorCode::Damaged, {}, "a negative width"};
        header.width = static_cast<std::uint64_t>(signedWidth);
        header.height = static_cast<std::uint64_t>(std::abs(std::int64_t{signedHeight}));
        header.topDown = signedHeight < 0;
        header.bits = file.number(28, 2);
        header.compression = headerBytes >= newHeaderBytes ? file.number(30, 4) : Plain;
    }
    if (cut && (header.width == 0 || header.height == 0))
        return breaksOff;
    if (Result<void> size = checkStatedSize(header.width, header.height, options); !size)
        return size.error();
    if (cut)
        return breaksOff;
    constexpr std::array<std::uint64_t, 6> allowed{1, 4, 8, 16, 24, 32};
    if (std::find(allowed.begin(), allowed.end(), header.bits) == allowed.end())
        return Error{ErrorCode::Damaged, {}, std::to_string(header.bits) + " bits a pixel"};
    const bool fields = header.compression == BitFields || header.compression == AlphaBitFields;
    if (header.compression != Plain && header.compression != RunLength8 && header.compression != RunLength4 && !fields)
        return Error{ErrorCode::UnsupportedFormat, {}, "BMP compression " + std::to_string(header.compression)};
    if ((header.compression == RunLength8 && header.bits != 8) ||
        (header.compression == RunLength4 && header.bits != 4) || (fields && header.bits != 16 && header.bits != 32))
        return Error{ErrorCode::Damaged, {}, "bits and compression that do not fit together"};
    if (header.bits == 16 || header.bits == 32)
        readMasks(file, header, headerBytes);
    if (header.bits <= 8) {
        const std::uint64_t start = fileHeaderBytes + headerBytes;
        const std::uint64_t most = std::uint64_t{1} << header.bits;
        const std::uint64_t entryBytes = old ? 3 : 4;
        const std::uint64_t stated = headerBytes >= newHeaderBytes ? file.number(46, 4) : 0;
        const std::uint64_t room = header.pixelStart > start ? (header.pixelStart - start) / entryBytes : 0;
        readPalette(file, header, start, std::min({stated == 0 ? most : stated, most, room}), entryBytes);
    }
    header.rowBytes = (header.width * header.bits + 31) / 32 * 4;
    return header;
}

/// One field of a pixel of 16 or 32 bits, as 8 bits.
class Field {
public:
    explicit Field(std::uint32_t fieldMask)
        : mask(fieldMask),
          shift(fieldMask == 0 ? 0 : static_cast<unsigned>(std::countr_zero(fieldMask))),
          most(fieldMask >> shift) {}
    [[nodiscard]] unsigned of(std::uint32_t pixel) const {
        const std::uint64_t value = (pixel & mask) >> shift;
        return most == 0 ? 0 : static_cast<unsigned>((value * 255 + most / 2) / most);
    }

private:
    std::uint32_t mask;
    unsigned shift;
    std::uint64_t most;
};

/// Turns one row as stored into red, green, blue.
class RowConverter {
public:
    explicit RowConverter(const Header& source)
        : header(source),
          fields{Field(source.masks[0]), Field(source.masks[1]), Field(source.masks[2]), Field(source.masks[3])} {}

    void convert(const std::byte* from, std::uint8_t* to) const {
        const auto value = [&](std::uint64_t i) { return std::to_integer<std::uint32_t>(from[i]); };
        for (std::uint64_t x = 0; x < header.width; ++x, to += 3) {
            if (header.bits <= 8) {
                const std::uint64_t bit = x * header.bits;
                const std::uint64_t shift = 8 - header.bits - bit % 8;
                const std::uint32_t index = value(bit / 8) >> shift & ((1U << header.bits) - 1);
                std::copy_n(header.palette.data() + std::size_t{3} * index, 3, to);
            } else if (header.bits == 24) {
                for (std::uint64_t c = 0; c < 3; ++c)
                    to[c] = static_cast<std::uint8_t>(value(3 * x + 2 - c));
            } else {
                std::uint32_t pixel = value(x * header.bits / 8) | value(x * header.bits / 8 + 1) << 8;
                if (header.bits == 32)
                    pixel |= value(4 * x + 2) << 16 | value(4 * x + 3) << 24;
                const unsigned opacity = header.masks[3] == 0 ? 255 : fields[3].of(pixel);
                for (std::size_t c = 0; c < 3; ++c)
                    to[c] = onWhite(fields[c].of(pixel), opacity);
            }
        }
    }

private:
    const Header& header;
    std::array<Field, 4> fields;
};

/// Unpacks run lengths into one index a byte, rows in the order of the file; false where the data break off.
bool unpackRuns(std::span<const std::byte> packed, const Header& header, std::vector<std::byte>& indices) {
    const bool nibbles = header.compression == RunLength4;
    std::uint64_t x = 0;
    std::uint64_t y = 0;
    std::size_t at = 0;
    const auto next = [&] { return std::to_integer<unsigned>(packed[at++]); };
    const auto put = [&](unsigned index) {
        if (x < header.width && y < header.height)
            indices[static_cast<std::size_t>(y * header.width + x)] = static_cast<std::byte>(index);
        ++x;
    };
    while (at + 2 <= packed.size()) {
        const unsigned count = next();
        const unsigned second = next();
        if (count > 0) {
            for (unsigned i = 0; i < count; ++i)
                put(!nibbles ? second : i % 2 == 0 ? second >> 4 : second & 15);
        } else if (second == 0) {
            x = 0;
            ++y;
        } else if (second == 1) {
            return true;
        } else if (second == 2) {
            if (at + 2 > packed.size())
                return false;
            x += next();
            y += next();
        } else {
            const std::size_t bytes = nibbles ? (second + 1) / 2 : second;
            if (packed.size() - at < bytes)
                return false;
            for (unsigned i = 0; i < second; ++i) {
                const auto pair = std::to_integer<unsigned>(packed[at + (nibbles ? i / 2 : i)]);
                put(!nibbles ? pair : i % 2 == 0 ? pair >> 4 : pair & 15);
            }
            at += std::min(packed.size() - at, (bytes + 1) / 2 * 2);
        }
    }
    return y + 1 >= header.height && x >= header.width;
}

} // namespace

Result<Decoded> decodeBmp(std::span<const std::byte> bytes, const DecodeOptions& options) {
    Result<Header> read = readHeader(ByteReader(bytes), options);
    if (!read)
        return read.error();
    Header& header = *read;
    const bool runs = header.compression == RunLength8 || header.compression == RunLength4;
    const std::uint64_t stated = header.pixelStart + (runs ? 1 : header.rowBytes * header.height);
    if (stated > bytes.size())
        return Error{ErrorCode::Truncated, {}, std::to_string(bytes.size()) + " bytes of " + std::to_string(stated)};
    const unsigned factor = reduction(header.width, header.height, options.targetEdge);
    const std::uint64_t needed = RowSink::memory(header.width, header.height, 3, factor) + 3 * header.width +
                                 (runs ? header.width * header.height : 0);
    if (Result<void> memory = checkMemory(needed, bytes, options); !memory)
        return memory.error();

    Decoded decoded{.fullWidth = static_cast<int>(header.width), .fullHeight = static_cast<int>(header.height)};
    std::span<const std::byte> rows = bytes.subspan(static_cast<std::size_t>(header.pixelStart));
    std::vector<std::byte> indices;
    Deadline deadline(options.mostTime);
    if (runs) {
        indices.resize(static_cast<std::size_t>(header.width * header.height));
        decoded.damaged = !unpackRuns(rows, header, indices);
        rows = indices;
        header.bits = 8;
        header.rowBytes = header.width;
    }
    RowSink sink(header.width, header.height, 3, factor);
    const RowConverter converter(header);
    std::vector<std::uint8_t> row(static_cast<std::size_t>(3 * header.width));
    for (std::uint64_t y = 0; y < header.height; ++y) {
        const std::uint64_t stored = header.topDown ? y : header.height - 1 - y;
        converter.convert(rows.data() + stored * header.rowBytes, row.data());
        sink.add(row.data());
        if (deadline.passed(header.width))
            return tookTooLong(options);
    }
    decoded.image = sink.take();
    return decoded;
}

} // namespace onelogit::images
