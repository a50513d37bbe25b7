#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace onelogit::images {

/// 8-bit picture, rows top to bottom, channels interleaved: 1 grey or 3 red-green-blue.
struct Image {
    int width = 0;
    int height = 0;
    int channels = 0;
    std::vector<std::uint8_t> pixels;
};

} // namespace onelogit::images
