#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace onelogit::images {

/// How the samples of a TIFF row lie: one pixel's beside each other.
struct TiffRowLayout {
    enum class Colours { Grey, InvertedGrey, Palette, Rgb, Cmyk };
    enum class Alpha { None, Separate, Premultiplied };

    std::size_t width = 0;
    unsigned bits = 8; ///< of a sample: 1, 2, 4 (one sample a pixel only), 8 or 16 in the machine's byte order
    unsigned samples = 1;
    Colours colours = Colours::Grey;
    Alpha alpha = Alpha::None; ///< the sample behind the colours
    std::array<std::uint8_t, 3 * 256> palette{};

    [[nodiscard]] unsigned channels() const {
        return colours == Colours::Grey || colours == Colours::InvertedGrey ? 1 : 3;
    }
};

/// Turns rows as stored into 8-bit grey or RGB on white.
class TiffRowConverter {
public:
    explicit TiffRowConverter(const TiffRowLayout& layout);

    /// row: as the layout says. Returns width x channels() bytes, valid until the next call.
    [[nodiscard]] const std::uint8_t* convert(const std::uint8_t* row);

private:
    [[nodiscard]] const std::uint8_t* samplesOf(const std::uint8_t* row);

    const TiffRowLayout& layout;
    std::vector<std::uint8_t> samples; ///< one a byte
    std::vector<std::uint8_t> pixels;
};

} // namespace onelogit::images
