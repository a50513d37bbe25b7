#include "engine/images/row_sink.h"

#include <algorithm>
#include <cstring>

namespace onelogit::images {
namespace {

std::size_t divided(std::uint64_t length, std::uint64_t factor) {
    return static_cast<std::size_t>((length + factor - 1) / factor);
}

template<std::size_t channels>
void addRow(const std::uint8_t* row, std::size_t width, std::size_t factor, std::uint32_t* sums) {
    for (std::size_t x = 0; x < width; x += factor) {
        const std::size_t end = std::min(width, x + factor);
        std::uint32_t sum[channels] = {};
        for (std::size_t i = x; i < end; ++i)
            for (std::size_t c = 0; c < channels; ++c)
                sum[c] += *row++;
        for (std::size_t c = 0; c < channels; ++c)
            *sums++ += sum[c];
    }
}

} // namespace

unsigned reduction(std::uint64_t width, std::uint64_t height, int targetEdge) {
    constexpr std::uint64_t most = 4096; // a square's sum stays below 2^32
    if (targetEdge <= 0)
        return 1;
    const std::uint64_t factor = std::min(width, height) / static_cast<std::uint64_t>(targetEdge);
    return static_cast<unsigned>(std::clamp<std::uint64_t>(factor, 1, most));
}

RowSink::RowSink(std::uint64_t width, std::uint64_t height, unsigned channels, unsigned factor)
    : width(static_cast<std::size_t>(width)),
      channels(channels),
      factor(factor),
      image{.width = static_cast<int>(divided(width, factor)),
            .height = static_cast<int>(divided(height, factor)),
            .channels = static_cast<int>(channels)} {
    const std::size_t rowSamples = divided(width, factor) * channels;
    if (factor > 1)
        sums.resize(rowSamples);
    image.pixels.resize(rowSamples * divided(height, factor));
}

std::uint64_t RowSink::memory(std::uint64_t width, std::uint64_t height, unsigned channels, unsigned factor) {
    const std::uint64_t rowSamples = std::uint64_t{divided(width, factor)} * channels;
    return rowSamples * divided(height, factor) + (factor > 1 ? rowSamples * sizeof(std::uint32_t) : 0);
}

void RowSink::add(const std::uint8_t* row) {
    if (factor == 1) {
        std::memcpy(image.pixels.data() + outputRow * width * channels, row, width * channels);
        ++outputRow;
        return;
    }
    if (channels == 1)
        addRow<1>(row, width, factor, sums.data());
    else
        addRow<3>(row, width, factor, sums.data());
    if (++rowsInBlock == factor)
        finishBlock();
}

void RowSink::finishBlock() {
    std::uint8_t* to = image.pixels.data() + outputRow * sums.size();
    const std::uint32_t* sum = sums.data();
    for (std::size_t x = 0; x < width; x += factor) {
        const auto pixels = static_cast<std::uint32_t>(std::min(factor, width - x) * rowsInBlock);
        for (std::size_t c = 0; c < channels; ++c) {
            const std::uint32_t rounded = *sum / pixels + (*sum % pixels >= pixels - pixels / 2 ? 1 : 0);
            *to++ = static_cast<std::uint8_t>(rounded);
            ++sum;
        }
    }
    std::fill(sums.begin(), sums.end(), 0U);
    rowsInBlock = 0;
    ++outputRow;
}

Image RowSink::take() {
    if (rowsInBlock > 0)
        finishBlock();
    return std::move(image);
}

} // namespace onelogit::images
