#include "engine/images/tiff_rows.h"

#include "engine/images/codecs.h"

#include <algorithm>
#include <cstring>

namespace onelogit::images {
namespace {

using Colours = TiffRowLayout::Colours;
using Alpha = TiffRowLayout::Alpha;

std::uint8_t laidOnWhite(unsigned value, unsigned opacity, Alpha alpha) {
    if (alpha == Alpha::Separate)
        return onWhite(value, opacity);
    return static_cast<std::uint8_t>(std::min(255U, value + 255U - opacity));
}

} // namespace

TiffRowConverter::TiffRowConverter(const TiffRowLayout& rowLayout)
    : layout(rowLayout),
      samples(rowLayout.bits == 8 ? 0 : rowLayout.width * rowLayout.samples),
      pixels(rowLayout.width * rowLayout.channels()) {}

const std::uint8_t* TiffRowConverter::samplesOf(const std::uint8_t* row) {
    if (layout.bits == 8)
        return row;
    if (layout.bits == 16) {
        for (std::size_t i = 0; i < samples.size(); ++i) {
            std::uint16_t value = 0;
            std::memcpy(&value, row + 2 * i, sizeof value);
            samples[i] = static_cast<std::uint8_t>((value + 128U) / 257U);
        }
        return samples.data();
    }
    const unsigned most = (1U << layout.bits) - 1;
    const unsigned scale = layout.colours == Colours::Palette ? 1 : 255 / most;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const std::size_t bit = i * layout.bits;
        const unsigned value = row[bit / 8] >> (8 - layout.bits - bit % 8) & most;
        samples[i] = static_cast<std::uint8_t>(value * scale);
    }
    return samples.data();
}

const std::uint8_t* TiffRowConverter::convert(const std::uint8_t* row) {
    const std::uint8_t* from = samplesOf(row);
    std::uint8_t* to = pixels.data();
    const unsigned channels = layout.channels();
    const unsigned colourSamples = layout.colours == Colours::Cmyk      ? 4
                                   : layout.colours == Colours::Palette ? 1
                                                                        : channels;
    for (std::size_t x = 0; x < layout.width; ++x, from += layout.samples, to += channels) {
        if (layout.colours == Colours::Palette) {
            std::copy_n(layout.palette.data() + std::size_t{3} * from[0], 3, to);
        } else if (layout.colours == Colours::Cmyk) {
            for (std::size_t c = 0; c < 3; ++c)
                to[c] = static_cast<std::uint8_t>(((255U - from[c]) * (255U - from[3]) + 127) / 255);
        } else {
            for (std::size_t c = 0; c < channels; ++c)
                to[c] = layout.colours == Colours::InvertedGrey ? static_cast<std::uint8_t>(255 - from[c]) : from[c];
        }
        if (layout.alpha != Alpha::None)
            for (std::size_t c = 0; c < channels; ++c)
                to[c] = laidOnWhite(to[c], from[colourSamples], layout.alpha);
    }
    return pixels.data();
}

} // namespace onelogit::images
