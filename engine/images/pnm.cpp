#include "engine/images/codecs.h"
#include "engine/images/deadline.h"
#include "engine/images/row_sink.h"

#include <algorithm>

namespace onelogit::images {
namespace {

/// Reads the numbers of a header, or of a picture written as text.
class Words {
public:
    explicit Words(std::span<const std::byte> source, std::size_t start) : bytes(source), position(start) {}

    /// Passes over white space and comments.
    void skip() {
        while (!atEnd() && (isSpace(here()) || here() == '#'))
            if (here() == '#')
                while (!atEnd() && here() != '\n')
                    ++position;
            else
                ++position;
    }
    /// Truncated at the end of the file, Damaged where something else stands.
    Result<std::uint64_t> number() {
        skip();
        if (atEnd())
            return Error{ErrorCode::Truncated, {}, "the PNM numbers break off"};
        if (!isDigit(here()))
            return Error{ErrorCode::Damaged, {}, "a PNM number was expected"};
        constexpr std::uint64_t most = 1ULL << 40;
        std::uint64_t value = 0;
        while (!atEnd() && isDigit(here()))
            value = std::min(most, value * 10 + static_cast<std::uint64_t>(bytes[position++]) - '0');
        return value;
    }
    /// A single 0 or 1, which need not stand apart from the next one.
    Result<std::uint64_t> bit() {
        skip();
        if (atEnd())
            return Error{ErrorCode::Truncated, {}, "the PNM numbers break off"};
        if (here() != '0' && here() != '1')
            return Error{ErrorCode::Damaged, {}, "a PNM bit was expected"};
        return static_cast<std::uint64_t>(bytes[position++]) - '0';
    }
    [[nodiscard]] std::size_t at() const { return position; }

private:
    [[nodiscard]] bool atEnd() const { return position >= bytes.size(); }
    [[nodiscard]] char here() const { return static_cast<char>(bytes[position]); }
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    static bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

    std::span<const std::byte> bytes;
    std::size_t position;
};

struct Header {
    std::uint64_t width = 0;
    std::uint64_t height = 0;
    std::uint64_t largest = 1;
    unsigned channels = 1;
    bool text = false;
    bool bits = false; ///< one bit a pixel, 1 is black

    [[nodiscard]] std::uint64_t rowBytes() const {
        return bits ? (width + 7) / 8 : width * channels * (largest > 255 ? 2 : 1);
    }
    [[nodiscard]] std::uint8_t reduced(std::uint64_t value) const {
        return static_cast<std::uint8_t>((std::min(value, largest) * 255 + largest / 2) / largest);
    }
};

Result<Header> readHeader(char kind, Words& words, const DecodeOptions& options) {
    Header header{
        .channels = kind == '3' || kind == '6' ? 3U : 1U, .text = kind <= '3', .bits = kind == '1' || kind == '4'};
    const Result<std::uint64_t> width = words.number();
    const Result<std::uint64_t> height = width ? words.number() : width;
    if (!height)
        return height.error();
    header.width = *width;
    header.height = *height;
    if (Result<void> size = checkStatedSize(header.width, header.height, options); !size)
        return size.error();
    if (header.bits)
        return header;
    const Result<std::uint64_t> largest = words.number();
    if (!largest)
        return largest.error();
    constexpr std::uint64_t most = 65535;
    if (*largest == 0 || *largest > most)
        return Error{ErrorCode::Damaged, {}, "values up to " + std::to_string(*largest)};
    header.largest = *largest;
    return header;
}

void convertRow(const Header& header, const std::byte* from, std::uint8_t* to) {
    const auto value = [&](std::uint64_t i) { return std::to_integer<unsigned>(from[i]); };
    if (header.bits) {
        for (std::uint64_t x = 0; x < header.width; ++x)
            to[x] = (value(x / 8) >> (7 - x % 8) & 1) != 0 ? std::uint8_t{0} : std::uint8_t{255};
        return;
    }
    const std::uint64_t samples = header.width * header.channels;
    for (std::uint64_t i = 0; i < samples; ++i)
        if (header.largest == 255)
            to[i] = static_cast<std::uint8_t>(value(i));
        else
            to[i] = header.reduced(header.largest > 255 ? value(2 * i) << 8 | value(2 * i + 1) : value(i));
}

Result<void> readTextRow(const Header& header, Words& words, std::vector<std::uint8_t>& row) {
    for (std::uint8_t& sample : row) {
        const Result<std::uint64_t> value = header.bits ? words.bit() : words.number();
        if (!value)
            return value.error();
        if (!header.bits && *value > header.largest)
            return Error{ErrorCode::Damaged, {}, "a value over the largest that is stated"};
        sample = header.bits ? (*value == 0 ? std::uint8_t{255} : std::uint8_t{0}) : header.reduced(*value);
    }
    return {};
}

} // namespace

Result<Decoded> decodePnm(std::span<const std::byte> bytes, const DecodeOptions& options) {
    Words words(bytes, 2);
    const Result<Header> read = readHeader(static_cast<char>(bytes[1]), words, options);
    if (!read)
        return read.error();
    const Header& header = *read;
    const std::size_t start = words.at() + 1; // one white space after the last number
    const std::uint64_t stated = start + header.rowBytes() * header.height;
    if (!header.text && stated > bytes.size())
        return Error{ErrorCode::Truncated, {}, std::to_string(bytes.size()) + " bytes of " + std::to_string(stated)};
    const unsigned factor = reduction(header.width, header.height, options.targetEdge);
    const std::uint64_t rowSamples = header.width * header.channels;
    // Every number of a text takes a byte at least: nothing is taken for a picture that cannot be there.
    if (header.text && rowSamples * header.height > bytes.size())
        return Error{ErrorCode::Truncated, {}, "fewer PNM numbers than pixels"};
    const std::uint64_t needed = RowSink::memory(header.width, header.height, header.channels, factor) + rowSamples;
    if (Result<void> memory = checkMemory(needed, bytes, options); !memory)
        return memory.error();

    RowSink sink(header.width, header.height, header.channels, factor);
    std::vector<std::uint8_t> row(static_cast<std::size_t>(rowSamples));
    Deadline deadline(options.mostTime);
    for (std::uint64_t y = 0; y < header.height; ++y) {
        if (header.text) {
            if (Result<void> filled = readTextRow(header, words, row); !filled)
                return filled.error();
        } else {
            convertRow(header, bytes.data() + start + y * header.rowBytes(), row.data());
        }
        sink.add(row.data());
        if (deadline.passed(header.width))
            return tookTooLong(options);
    }
    return Decoded{.image = sink.take(),
                   .fullWidth = static_cast<int>(header.width),
                   .fullHeight = static_cast<int>(header.height)};
}

} // namespace onelogit::images
