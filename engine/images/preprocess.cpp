#include "engine/images/preprocess.h"

#include <algorithm>
#include <cassert>
#include <cstdint>

namespace onelogit::images {
namespace {

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

/// In units of 1/to: input j covers [j*to, (j+1)*to), output i covers [i*from, (i+1)*from).
Axis areaAverage(std::uint64_t from, std::uint64_t to) {
    Axis axis{.weightSum = from};
    for (std::uint64_t i = 0; i < to; ++i) {
        Axis::Output output{.firstInput = static_cast<std::size_t>(i * from / to)};
        for (std::uint64_t j = output.firstInput; j * to < (i + 1) * from; ++j)
            output.weights.push_back(std::min((j + 1) * to, (i + 1) * from) - std::max(j * to, i * from));
        axis.outputs.push_back(std::move(output));
    }
    return axis;
}

/// Output i's centre lies ((2i+1)*from - to) / (2*to) inputs after the first input's centre, held inside the picture.
Axis bilinear(std::uint64_t from, std::uint64_t to) {
    const std::uint64_t unit = 2 * to;
    Axis axis{.weightSum = unit};
    for (std::uint64_t i = 0; i < to; ++i) {
        const std::uint64_t doubled = (2 * i + 1) * from;
        const std::uint64_t position = std::min(doubled > to ? doubled - to : 0, (from - 1) * unit);
        const std::uint64_t part = position % unit;
        Axis::Output output{.firstInput = static_cast<std::size_t>(position / unit), .weights = {unit - part}};
        if (part > 0)
            output.weights.push_back(part);
        axis.outputs.push_back(std::move(output));
    }
    return axis;
}

Axis resampled(int from, int to) {
    const auto inputs = static_cast<std::uint64_t>(from);
    const auto outputs = static_cast<std::uint64_t>(to);
    return from >= to ? areaAverage(inputs, outputs) : bilinear(inputs, outputs);
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

Image resized(const Image& image, int width, int height) {
    const auto channels = static_cast<std::size_t>(image.channels);
    const std::size_t rowBytes = static_cast<std::size_t>(image.width) * channels;
    const Axis x = resampled(image.width, width);
    const Axis y = resampled(image.height, height);
    const std::uint64_t total = x.weightSum * y.weightSum;
    Image result{.width = width, .height = height, .channels = image.channels};
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

} // namespace

Image fit(const Image& image, const ImageShape& shape) {
    assert(image.width > 0 && image.height > 0 && shape.width > 0 && shape.height > 0);
    const bool grey = image.channels == 3 && shape.channels == 1;
    const bool fits = image.width == shape.width && image.height == shape.height;
    Image fitted = fits   ? (grey ? toGrey(image) : image)
                   : grey ? resized(toGrey(image), shape.width, shape.height)
                          : resized(image, shape.width, shape.height);
    return fitted.channels == 1 && shape.channels == 3 ? toRgb(fitted) : fitted;
}

void normalize(std::span<const std::uint8_t> interleaved, const InputSpec& spec, std::span<float> out) {
    assert(interleaved.size() == spec.shape.count() && out.size() == spec.shape.count());
    const auto channels = static_cast<std::size_t>(spec.shape.channels);
    float* next = out.data();
    for (std::size_t c = 0; c < channels; ++c)
        for (std::size_t i = c; i < interleaved.size(); i += channels)
            *next++ = (static_cast<float>(interleaved[i]) / 255.0F - spec.mean[c]) / spec.deviation[c];
}

} // namespace onelogit::images
