#include "engine/images/preprocess.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <iterator>

namespace onelogit::images {
namespace {

/// A picture thinner than this loses its ends before it is cropped, where a crop shows nothing of them: sizes then stay
/// small enough for whole numbers of 64 bits.
constexpr int mostAspect = 1000;

Image toGrey(const Image& image) {
    Image grey{.width = image.width, .height = image.height, .channels = 1};
    grey.pixels.reserve(image.pixels.size() / 3);
    for (std::size_t i = 0; i + 2 < image.pixels.size(); i += 3) {
        const unsigned luma = 19595U * image.pixels[i] + 38470U * image.pixels[i + 1] + 7471U * image.pixels[i + 2];
        grey.pixels.push_back(static_cast<std::uint8_t>((luma + 32768U) >> 16));
    }
    return grey;
}

Image toRgb(const Image& image) {
    Image colour{.width = image.width, .height = image.height, .channels = 3};
    colour.pixels.reserve(image.pixels.size() * 3);
    for (const std::uint8_t value : image.pixels)
        colour.pixels.insert(colour.pixels.end(), 3, value);
    return colour;
}

/// How one axis is resampled: each output position is a weighted mean of neighbouring inputs.
struct Axis {
    struct Output {
        std::size_t firstInput = 0;
        std::vector<std::int32_t> weights; ///< in units of 1 / one
    };
    static constexpr int bits = 22; ///< a sum of weighted bytes stays below 2^31
    static constexpr std::int32_t one = 1 << bits;
    std::vector<Output> outputs;

    [[nodiscard]] std::size_t firstInput() const { return outputs.front().firstInput; }
    [[nodiscard]] std::size_t endOfInputs() const { return outputs.back().firstInput + outputs.back().weights.size(); }
};

/// Outputs [first, first + count) of an axis.
struct Part {
    std::uint64_t first = 0;
    std::uint64_t count = 0;
};

/// A triangle around each output's centre, as wide as two outputs when shrinking and two inputs when growing.
Axis resampled(std::uint64_t from, std::uint64_t to, Part part) {
    constexpr std::size_t manyWeights = 1000;
    const double scale = static_cast<double>(from) / static_cast<double>(to);
    const double reach = std::max(scale, 1.0);
    const double perReach = 1.0 / reach;
    Axis axis;
    std::vector<double> shares;
    for (std::uint64_t i = part.first; i < part.first + part.count; ++i) {
        const double centre = (static_cast<double>(i) + 0.5) * scale;
        const auto first = static_cast<std::size_t>(std::max(0.0, centre - reach + 0.5));
        const auto end = std::min(static_cast<std::size_t>(from), static_cast<std::size_t>(centre + reach + 0.5));
        shares.clear();
        double sum = 0;
        for (std::size_t j = first; j < end; ++j) {
            const double distance = std::abs((static_cast<double>(j) - centre + 0.5) * perReach);
            shares.push_back(std::max(0.0, 1.0 - distance));
            sum += shares.back();
        }
        Axis::Output output{.firstInput = first, .weights = {}};
        output.weights.reserve(shares.size());
        std::int32_t rest = Axis::one;
        for (const double share : shares) {
            output.weights.push_back(static_cast<std::int32_t>(share / sum * Axis::one + 0.5));
            rest -= output.weights.back();
        }
        if (shares.size() > manyWeights) // their rounding adds up; plain pictures must stay plain
            output.weights[shares.size() / 2] += rest;
        axis.outputs.push_back(std::move(output));
    }
    return axis;
}

std::uint8_t rounded(std::int32_t sum) {
    return static_cast<std::uint8_t>(std::clamp(sum >> Axis::bits, 0, 255));
}

template<std::size_t channels>
void resampleRow(const std::uint8_t* row, const Axis& x, std::uint8_t* out) {
    for (const Axis::Output& output : x.outputs) {
        std::array<std::int32_t, channels> sums;
        sums.fill(Axis::one / 2);
        const std::uint8_t* input = row + output.firstInput * channels;
        for (const std::int32_t weight : output.weights)
            for (std::int32_t& sum : sums)
                sum += weight * *input++;
        for (const std::int32_t sum : sums)
            *out++ = rounded(sum);
    }
}

/// Along x first, rounded to bytes, then along y.
Image resampled(const Image& image, const Axis& x, const Axis& y) {
    const auto channels = static_cast<std::size_t>(image.channels);
    const std::size_t rowBytes = static_cast<std::size_t>(image.width) * channels;
    const std::size_t narrowBytes = x.outputs.size() * channels;
    const std::size_t firstRow = y.firstInput();
    std::vector<std::uint8_t> narrow((y.endOfInputs() - firstRow) * narrowBytes);
    for (std::size_t row = 0; row < y.endOfInputs() - firstRow; ++row) {
        const std::uint8_t* input = image.pixels.data() + (firstRow + row) * rowBytes;
        std::uint8_t* out = narrow.data() + row * narrowBytes;
        channels == 1 ? resampleRow<1>(input, x, out) : resampleRow<3>(input, x, out);
    }

    Image result{.width = static_cast<int>(x.outputs.size()),
                 .height = static_cast<int>(y.outputs.size()),
                 .channels = image.channels,
                 .pixels = {}};
    result.pixels.reserve(y.outputs.size() * narrowBytes);
    std::vector<std::int32_t> sums(narrowBytes);
    for (const Axis::Output& output : y.outputs) {
        std::fill(sums.begin(), sums.end(), Axis::one / 2);
        const std::uint8_t* input = narrow.data() + (output.firstInput - firstRow) * narrowBytes;
        for (const std::int32_t weight : output.weights)
            for (std::int32_t& sum : sums)
                sum += weight * *input++;
        std::transform(sums.begin(), sums.end(), std::back_inserter(result.pixels), rounded);
    }
    return result;
}

Axis stretched(int from, int to) {
    const auto outputs = static_cast<std::uint64_t>(to);
    return resampled(static_cast<std::uint64_t>(from), outputs, {.first = 0, .count = outputs});
}

/// The middle `kept` outputs of an edge that is scaled as the shorter edge is to `shorterEdge`. An odd number too many
/// is parted so that an even number goes first.
Axis cropped(int edge, int shortest, int shorterEdge, int kept) {
    const auto from = static_cast<std::uint64_t>(edge);
    const std::uint64_t to = from * static_cast<std::uint64_t>(shorterEdge) / static_cast<std::uint64_t>(shortest);
    const auto count = static_cast<std::uint64_t>(kept);
    const std::uint64_t tooMany = to - count;
    const std::uint64_t half = tooMany / 2;
    return resampled(from, to, {.first = tooMany % 2 == 1 && half % 2 == 1 ? half + 1 : half, .count = count});
}

/// The middle of a picture, at most `longest` pixels each way.
Image middle(const Image& image, int longest) {
    Image part{.width = std::min(image.width, longest),
               .height = std::min(image.height, longest),
               .channels = image.channels,
               .pixels = {}};
    const auto channels = static_cast<std::size_t>(image.channels);
    const auto left = static_cast<std::size_t>((image.width - part.width) / 2);
    const auto top = static_cast<std::size_t>((image.height - part.height) / 2);
    const std::size_t rowBytes = static_cast<std::size_t>(part.width) * channels;
    part.pixels.reserve(rowBytes * static_cast<std::size_t>(part.height));
    for (std::size_t y = top; y < top + static_cast<std::size_t>(part.height); ++y) {
        const std::uint8_t* row = image.pixels.data() + (y * static_cast<std::size_t>(image.width) + left) * channels;
        part.pixels.insert(part.pixels.end(), row, row + rowBytes);
    }
    return part;
}

/// `frame` changes the size of a picture; the cheaper number of channels goes through it.
template<typename Frame>
Image converted(const Image& image, int channels, const Frame& frame) {
    const bool grey = image.channels == 3 && channels == 1;
    Image framed = grey ? frame(toGrey(image)) : frame(image);
    return framed.channels == 1 && channels == 3 ? toRgb(framed) : framed;
}

} // namespace

Image fit(const Image& image, const ImageShape& shape) {
    assert(image.width > 0 && image.height > 0 && shape.width > 0 && shape.height > 0);
    return converted(image, shape.channels, [&](const Image& picture) {
        const bool fits = picture.width == shape.width && picture.height == shape.height;
        return fits
                   ? picture
                   : resampled(picture, stretched(picture.width, shape.width), stretched(picture.height, shape.height));
    });
}

Image fit(const Image& image, const InputSpec& input) {
    const ImageShape& shape = input.shape;
    if (input.framing == Framing::Stretch)
        return fit(image, shape);
    assert(image.width > 0 && image.height > 0 && shape.width > 0 && shape.height > 0);
    assert(input.shorterEdge >= shape.width && input.shorterEdge >= shape.height);
    return converted(image, shape.channels, [&](const Image& picture) {
        const int shortest = std::min(picture.width, picture.height);
        const bool thin = std::max(picture.width, picture.height) / shortest > mostAspect;
        const Image& source = thin ? middle(picture, shortest * mostAspect) : picture;
        return resampled(source, cropped(source.width, shortest, input.shorterEdge, shape.width),
                         cropped(source.height, shortest, input.shorterEdge, shape.height));
    });
}

void normalize(std::span<const std::uint8_t> interleaved, const InputSpec& spec, std::span<float> out) {
    assert(interleaved.size() == spec.shape.count() && out.size() == spec.shape.count());
    const auto channels = static_cast<std::size_t>(spec.shape.channels);
    float* next = out.data();
    for (std::size_t c = 0; c < channels; ++c) {
        const std::size_t stored = spec.blueFirst && channels == 3 ? channels - 1 - c : c;
        for (std::size_t i = stored; i < interleaved.size(); i += channels)
            *next++ = (static_cast<float>(interleaved[i]) / 255.0F - spec.mean[c]) / spec.deviation[c];
    }
}

} // namespace onelogit::images
