#include "engine/data/picture_memory.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <string>

namespace onelogit::data {

std::uint64_t pictureBytes(std::size_t pictures, const ImageShape& shape) {
    return static_cast<std::uint64_t>(pictures) * shape.count();
}

int largestEdge(std::size_t pictures, int channels, std::uint64_t bytes, int edge) {
    if (pictures == 0)
        return edge;
    const std::uint64_t pixels = bytes / pictures / static_cast<std::uint64_t>(channels);
    auto fits = static_cast<int>(std::min<double>(std::sqrt(static_cast<double>(pixels)), edge));
    while (fits > 0 && static_cast<std::uint64_t>(fits) * static_cast<std::uint64_t>(fits) > pixels)
        --fits; // where the root was rounded up
    return fits;
}

std::uint64_t roomForPictures() {
    std::ifstream file("/proc/meminfo");
    const std::string wanted = "MemAvailable:";
    for (std::string word; file >> word;) {
        std::uint64_t kilobytes = 0;
        if (word == wanted && file >> kilobytes)
            return kilobytes * 1024 / 2;
    }
    return std::numeric_limits<std::uint64_t>::max();
}

} // namespace onelogit::data
