#include "engine/training/augment.h"

#include <algorithm>
#include <cmath>

namespace onelogit::training {
namespace {

/// SplitMix64 (Steele, Lea, Flood 2014): a whole sequence from one number, without a table to set up.
class Draws {
public:
    explicit Draws(std::uint64_t start) : state(start) {}

    std::uint64_t next() {
        std::uint64_t z = state += 0x9E3779B97F4A7C15ULL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// In [-most, most].
    int offset(int most) { return static_cast<int>(next() % (2 * static_cast<std::uint64_t>(most) + 1)) - most; }
    /// In [0, 1).
    double share() { return static_cast<double>(next() >> 11) / static_cast<double>(1ULL << 53); }

private:
    std::uint64_t state;
};

constexpr int cropShare = 8;
constexpr double brightnessRange = 0.2;

} // namespace

void augment(std::span<const std::uint8_t> picture, const ImageShape& shape, const Augmentation& wanted,
             std::uint64_t seed, std::size_t epoch, std::size_t row, std::span<std::uint8_t> out) {
    Draws seeds(seed);
    Draws draws(seeds.next() ^ (Draws(epoch).next() + Draws(row).next() * 3));
    const bool flip = (draws.next() & 1) != 0 && wanted.flip;
    const int down = draws.offset(wanted.crop ? shape.height / cropShare : 0);
    const int across = draws.offset(wanted.crop ? shape.width / cropShare : 0);
    const double gain = wanted.brightness ? 1 + brightnessRange * (2 * draws.share() - 1) : 1;

    const auto channels = static_cast<std::size_t>(shape.channels);
    std::uint8_t* to = out.data();
    for (int y = 0; y < shape.height; ++y) {
        const int fromY = std::clamp(y + down, 0, shape.height - 1);
        const std::uint8_t* line =
            picture.data() + static_cast<std::size_t>(fromY) * static_cast<std::size_t>(shape.width) * channels;
        for (int x = 0; x < shape.width; ++x) {
            const int shifted = std::clamp(x + across, 0, shape.width - 1);
            const std::size_t fromX = static_cast<std::size_t>(flip ? shape.width - 1 - shifted : shifted) * channels;
            for (std::size_t c = 0; c < channels; ++c)
                *to++ = line[fromX + c];
        }
    }
    if (wanted.brightness)
        for (std::uint8_t& value : out)
            value = static_cast<std::uint8_t>(std::clamp(std::lround(value * gain), 0L, 255L));
}

} // namespace onelogit::training
