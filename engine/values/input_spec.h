#pragma once

#include <cstddef>
#include <vector>

namespace onelogit {

/// Size of a network's input in channels (1 grey, 3 red-green-blue) and pixels.
struct ImageShape {
    int channels = 1;
    int height = 0;
    int width = 0;

    /// Numbers in one picture: channels * height * width.
    [[nodiscard]] std::size_t count() const {
        return static_cast<std::size_t>(channels) * static_cast<std::size_t>(height) * static_cast<std::size_t>(width);
    }
    bool operator==(const ImageShape&) const = default;
};

/// How a picture of any size comes to the network's height and width.
enum class Framing {
    Stretch,    ///< resized to exactly that size, aspect ratio not kept
    CentreCrop, ///< shorter edge resized to `shorterEdge`, then the middle cut out
};

/// How pictures become a network's input: framed, then (byte / 255 - mean[c]) / deviation[c], channels first (C x H x
/// W). mean and deviation have one entry a channel, in the order in which the network reads channels; deviation > 0.
struct InputSpec {
    ImageShape shape;
    std::vector<float> mean;
    std::vector<float> deviation;
    Framing framing = Framing::Stretch;
    int shorterEdge = 0;    ///< of CentreCrop: not below the shape's height and width
    bool blueFirst = false; ///< three channels are read as blue, green, red
    bool operator==(const InputSpec&) const = default;
};

} // namespace onelogit
