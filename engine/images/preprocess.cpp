#include "engine/images/preprocess.h"

#include <algorithm>
#include <cassert>
#include <cstdint>

namespace onelogit::images {
namespace {

/// A picture thinner than this loses its ends before it is cropped, where a crop shows nothing of them: sizes then stay
/// small enough for whole numbers of 64 bits.
constexpr int mostAspect = 1000;

Image toGrey(const Image& image) {
    Image grey{.width = image.width, .height = image.height, .channels = 1};
    grey.pixels.reserve(image.pixels.size() / 3);
    for (std::size_t i = 0; i + 2 < image.pixels.size(); i += 3) {
        const unsigned luma = 299U * image.pixels[i] + 587U * image.pixels[i + 1] + 114U * image.pixels[i + 2];
        grey.pixels.push_back(static_cast<std::uint8_t>((luma + 500) / 1000));
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

/// How one axis is resampled: each output position is a weighted mean of neighbouring inputs. Weights are whole
/// numbers, so that the result is the same on every machine.
struct Axis {
    struct Output {
        std::size_t firstInput = 0;
        std::vector<std::uint64_t> weights;
    };
    std::vector<Output> outputs;
    std::uint64_t weightSum = 1;
};

/// Outputs [first, first + count) of an axis.
struct Part {
    std::uint64_t first = 0;
    std::uint64_t count = 0;
};

/// In units of 1/to: input j covers [j*to, (j+1)*to), output i covers [i*from, (i+1)*from).
Axis areaAverage(std::uint64_t from, std::uint64_t to, Part part) {
    Axis axis{.outputs = {}, .weightSum = from};
    for (std::uint64_t i = part.first; i < part.first + part.count; ++i) {
        Axis::Output output{.firstInput = static_cast<std::size_t>(i * from / to), .weights = {}};
        for (std::uint64_t j = output.firstInput; j * to < (i + 1) * from; ++j)
            output.weights.push_back(std::min((j + 1) * to, (i + 1) * from) - std::max(j * to, i * from));
        axis.outputs.push_back(std::move(output));
    }
    return axis;
}

/// Output i's centre lies ((2i+1)*from - to) / (2*to) inputs after the first input's centre, held inside the picture.
Axis bilinear(std::uint64_t from, std::uint64_t to, Part part) {
    const std::uint64_t unit = 2 * to;
    Axis axis{.outputs = {}, .weightSum = unit};
    for (std::uint64_t i = part.first; i < part.first + part.count; ++i) {
        const std::uint64_t doubled = (2 * i + 1) * from;
        const std::uint64_t position = std::min(doubled > to ? doubled - to : 0, (from - 1) * unit);
        const std::uint64_t rest = position % unit;
        Axis::Output output{.firstInput = static_cast<std::size_t>(position / unit), .weights = {unit - rest}};
        if (rest > 0)
            output.weights.push_back(rest);
        axis.outputs.push_back(std::move(output));
    }
    return axis;
}

Axis resampled(std::uint64_t from, std::uint64_t to, Part part) {
    return from >= to ? areaAverage(from, to, part) : bilinear(from, to, part);
}

/// Adds one row, resampled along x, to `sums` with the given weight.
void addRow(const std::uint8_t* row, std::size_t channels, const Axis& x, std::uint64_t weight,
            std::vector<std::uint64_t>& sums) {
    std::uint64_t* sum = sums.data();
    for (const Axis::Output& output : x.outputs) {
        const std::uint8_t* first = row + output.firstInput * channels;
        for (std::size_t c = 0; c < channels; ++c) {
            std::uint64_t value = 0;
            const std::uint8_t* input = first + c;
            for (const std::uint64_t inputWeight : output.weights) {
                value += inputWeight * *input;
                input += channels;
            }
            *sum++ += weight * value;
        }
    }
}

Image resampled(const Image& image, const Axis& x, const Axis& y) {
    const auto channels = static_cast<std::size_t>(image.channels);
    const std::size_t rowBytes = static_cast<std::size_t>(image.width) * channels;
    const std::uint64_t total = x.weightSum * y.weightSum;
    Image result{.width = static_cast<int>(x.outputs.size()),
                 .height = static_cast<int>(y.outputs.size()),
                 .channels = image.channels,
                 .pixels = {}};
    result.pixels.reserve(x.outputs.size() * y.outputs.size() * channels);
    std::vector<std::uint64_t> sums(x.outputs.size() * channels);
    for (const Axis::Output& output : y.outputs) {
        std::fill(sums.begin(), sums.end(), 0);
        for (std::size_t i = 0; i < output.weights.size(); ++i)
            addRow(image.pixels.data() + (output.firstInput + i) * rowBytes, channels, x, output.weights[i], sums);
        for (const std::uint64_t sum : sums)
            result.pixels.push_back(static_cast<std::uint8_t>((sum + total / 2) / total));
    }
    return result;
}

Axis stretched(int from, int to) {
    const auto outputs = static_cast<std::uint64_t>(to);
    return resampled(static_cast<std::uint64_t>(from), outputs, {.first = 0, .count = outputs});
}

/// The middle `kept` outputs of an edge that is scaled as the shorter edge is to `shorterEdge`.
Axis cropped(int edge, int shortest, int shorterEdge, int kept) {
    const auto from = static_cast<std::uint64_t>(edge);
    const std::uint64_t to = from * static_cast<std::uint64_t>(shorterEdge) / static_cast<std::uint64_t>(shortest);
    const auto count = static_cast<std::uint64_t>(kept);
    return resampled(from, to, {.first = (to - count) / 2, .count = count});
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
