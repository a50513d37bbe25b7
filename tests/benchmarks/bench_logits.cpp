// The cost of one logit against all of them, and of what a class change asks for: ranking a folder by one logit.

#include "engine/metrics/separation.h"
#include "engine/model/classifier.h"

#include <benchmark/benchmark.h>

#include <random>

using namespace onelogit;

namespace {

std::vector<float> noise(std::size_t count) {
    std::mt19937 random(1);
    std::normal_distribution<float> normal;
    std::vector<float> values(count);
    for (float& value : values)
        value = normal(random);
    return values;
}

/// A head of random weights over features that are given, not computed.
class RandomHead final : public model::Classifier {
public:
    RandomHead(std::size_t classes, std::size_t width)
        : weights(noise(classes * width)), about(describe(classes, width)) {}

    const model::ModelInfo& info() const override { return about; }
    Result<void> features(std::span<const float>, std::size_t, std::span<float>) const override { return {}; }
    model::WeightRow weightRow(ClassId id) const override {
        return {.weights =
                    std::span(weights).subspan(static_cast<std::size_t>(id.value) * about.features, about.features)};
    }

private:
    static model::ModelInfo describe(std::size_t classes, std::size_t width) {
        std::vector<std::string> names;
        for (std::size_t i = 0; i < classes; ++i)
            names.push_back(std::to_string(i));
        return {.catalog = *ClassCatalog::create(std::move(names)), .features = width};
    }

    std::vector<float> weights;
    model::ModelInfo about;
};

void oneLogit(benchmark::State& state) {
    const auto width = static_cast<std::size_t>(state.range(0));
    const RandomHead head(2, width);
    const std::vector<float> features = noise(width);
    for (auto _ : state)
        benchmark::DoNotOptimize(model::logit(head.weightRow({1}), features));
}
BENCHMARK(oneLogit)->Arg(128)->Arg(576)->Arg(2048);

void allLogits(benchmark::State& state) {
    const auto width = static_cast<std::size_t>(state.range(0));
    const RandomHead head(static_cast<std::size_t>(state.range(1)), width);
    const std::vector<float> features = noise(width);
    std::vector<float> logits(head.info().catalog.size());
    for (auto _ : state) {
        model::allLogits(head, features, logits);
        benchmark::DoNotOptimize(logits.data());
    }
}
BENCHMARK(allLogits)->Args({128, 10})->Args({2048, 1000})->Args({2048, 20000});

void separation(benchmark::State& state) {
    LogitTable table{.classes = 10};
    for (const float value : noise(static_cast<std::size_t>(state.range(0)) * table.classes))
        table.logits.push_back(static_cast<double>(value));
    for (std::int64_t i = 0; i < state.range(0); ++i)
        table.labels.push_back(static_cast<std::int32_t>(i % 10));
    for (auto _ : state)
        benchmark::DoNotOptimize(metrics::separation(table).ok());
}
BENCHMARK(separation)->Arg(10000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
