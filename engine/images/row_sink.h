#pragma once

#include "engine/images/image.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace onelogit::images {

/// By which whole number both edges may be divided so that the shorter one stays at least `targetEdge`; 1 for none.
[[nodiscard]] unsigned reduction(std::uint64_t width, std::uint64_t height, int targetEdge);

/// Takes the rows of a picture from top to bottom and keeps the mean of each square of factor x factor pixels (fewer at
/// the right and lower edge): memory is that of the reduced picture, whatever the picture's size. A factor of 1 keeps
/// every byte.
class RowSink {
public:
    RowSink(std::uint64_t width, std::uint64_t height, unsigned channels, unsigned factor);

    /// What an object of these sizes takes.
    [[nodiscard]] static std::uint64_t memory(std::uint64_t width, std::uint64_t height, unsigned channels,
                                              unsigned factor);

    /// The next row: width x channels bytes. Not more than `height` of them.
    void add(const std::uint8_t* row);

    /// The picture; rows that were never given are black.
    [[nodiscard]] Image take();

private:
    void finishBlock();

    std::size_t width;
    std::size_t channels;
    std::size_t factor;
    std::size_t outputRow = 0;
    std::size_t rowsInBlock = 0;
    std::vector<std::uint32_t> sums; ///< of the output row being made
    Image image;
};

} // namespace onelogit::images
