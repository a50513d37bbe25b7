// Decoding photographs and large pictures: at full size, scaled as a network of 224 pixels asks for, and by OpenCV.

#include "engine/images/decode.h"
#include "tests/support/pictures.h"

#include <benchmark/benchmark.h>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <cmath>
#include <map>
#include <random>

using namespace onelogit;

namespace {

constexpr int networkEdge = 2 * 224; ///< what images::networkInput asks for

/// As much detail as a photograph has: noise of a few sizes over a gradient; 4:2:0, about 2.5 bits a pixel.
const test::Bytes& photograph(int megapixels) {
    static std::map<int, test::Bytes> made;
    test::Bytes& bytes = made[megapixels];
    if (!bytes.empty())
        return bytes;
    const int height = static_cast<int>(std::sqrt(megapixels * 1e6 * 3 / 4));
    images::Image image = test::gradient(height * 4 / 3, height, 3);
    std::minstd_rand random(1);
    std::uint8_t coarse = 0;
    for (std::size_t i = 0; i < image.pixels.size(); ++i) {
        if (i % 24 == 0)
            coarse = static_cast<std::uint8_t>(random() % 40);
        image.pixels[i] = static_cast<std::uint8_t>(image.pixels[i] / 2 + coarse + random() % 6);
    }
    bytes = test::jpeg(image);
    return bytes;
}

void decodeAt(benchmark::State& state, int edge) {
    const auto megapixels = static_cast<int>(state.range(0));
    const test::Bytes& bytes = photograph(megapixels);
    for (auto _ : state) {
        const auto decoded = images::decode(bytes, {.targetEdge = edge});
        if (!decoded)
            state.SkipWithError(describe(decoded.error()).c_str());
    }
    state.counters["files/s"] = benchmark::Counter(1, benchmark::Counter::kIsIterationInvariantRate);
    state.counters["MB"] = static_cast<double>(bytes.size()) / 1e6;
}

void jpegFull(benchmark::State& state) {
    decodeAt(state, 0);
}
BENCHMARK(jpegFull)->Arg(1)->Arg(4)->Arg(12)->Arg(24)->Arg(48)->Unit(benchmark::kMillisecond);

void jpegScaled(benchmark::State& state) {
    decodeAt(state, networkEdge);
}
BENCHMARK(jpegScaled)->Arg(1)->Arg(4)->Arg(12)->Arg(24)->Arg(48)->Unit(benchmark::kMillisecond);

void jpegByOpenCv(benchmark::State& state) {
    cv::setNumThreads(1);
    const test::Bytes& bytes = photograph(static_cast<int>(state.range(0)));
    const cv::Mat file(1, static_cast<int>(bytes.size()), CV_8U, const_cast<std::byte*>(bytes.data()));
    for (auto _ : state)
        benchmark::DoNotOptimize(cv::imdecode(file, cv::IMREAD_COLOR));
    state.counters["files/s"] = benchmark::Counter(1, benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(jpegByOpenCv)->Arg(1)->Arg(4)->Arg(12)->Arg(24)->Arg(48)->Unit(benchmark::kMillisecond);

/// The largest that people have: must stay below the limit of time.
void jpegOf200MegapixelsScaled(benchmark::State& state) {
    static const test::Bytes bytes = test::jpeg(test::gradient(16320, 12240, 3));
    for (auto _ : state)
        if (!images::decode(bytes, {.targetEdge = networkEdge}))
            state.SkipWithError("refused");
}
BENCHMARK(jpegOf200MegapixelsScaled)->Unit(benchmark::kMillisecond)->Iterations(2);

void pngOf100MegapixelsScaled(benchmark::State& state) {
    static const test::Bytes bytes = images::encodePng(test::gradient(11550, 8660, 3)).value();
    for (auto _ : state)
        if (!images::decode(bytes, {.targetEdge = networkEdge}))
            state.SkipWithError("refused");
}
BENCHMARK(pngOf100MegapixelsScaled)->Unit(benchmark::kMillisecond)->Iterations(2);

} // namespace

BENCHMARK_MAIN();
