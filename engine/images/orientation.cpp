#include "engine/images/orientation.h"

#include "engine/images/byte_reader.h"

#include <cstdint>
#include <utility>

namespace onelogit::images {

int exifOrientation(std::span<const std::byte> tiff) {
    using namespace std::string_view_literals;
    const ByteReader probe(tiff);
    const bool little = probe.has(0, "II*\0"sv);
    if (!little && !probe.has(0, "MM\0*"sv))
        return 1;
    const ByteReader block(tiff, little ? ByteReader::Order::Little : ByteReader::Order::Big);
    constexpr std::uint64_t entryBytes = 12;
    constexpr std::uint64_t orientationTag = 0x0112;
    constexpr std::uint64_t shortType = 3;
    const std::uint64_t directory = block.number(4, 4);
    const std::uint64_t entries = block.number(directory, 2);
    for (std::uint64_t i = 0; i < entries; ++i) {
        const std::uint64_t entry = directory + 2 + i * entryBytes;
        if (block.number(entry, 2) != orientationTag)
            continue;
        const std::uint64_t value = block.number(entry + 8, 2);
        return block.number(entry + 2, 2) == shortType && value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    }
    return 1;
}

Image oriented(Image image, int orientation) {
    if (orientation < 2 || orientation > 8)
        return image;
    // Seen from the result: 5 to 8 swap rows and columns; then either may run backwards in the stored picture.
    const bool transposed = orientation >= 5;
    const bool fromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool fromBottom = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    const auto width = static_cast<std::size_t>(image.width);
    const auto height = static_cast<std::size_t>(image.height);
    const auto channels = static_cast<std::size_t>(image.channels);
    const std::size_t newWidth = transposed ? height : width;
    const std::size_t newHeight = transposed ? width : height;
    Image turned{
        .width = static_cast<int>(newWidth), .height = static_cast<int>(newHeight), .channels = image.channels};
    turned.pixels.resize(image.pixels.size());
    std::uint8_t* to = turned.pixels.data();
    for (std::size_t y = 0; y < newHeight; ++y)
        for (std::size_t x = 0; x < newWidth; ++x) {
            const std::size_t column = transposed ? y : x;
            const std::size_t row = transposed ? x : y;
            const std::size_t fromX = fromRight ? width - 1 - column : column;
            const std::size_t fromY = fromBottom ? height - 1 - row : row;
            const std::uint8_t* from = image.pixels.data() + (fromY * width + fromX) * channels;
            for (std::size_t c = 0; c < channels; ++c)
                *to++ = from[c];
        }
    return turned;
}

} // namespace onelogit::images
