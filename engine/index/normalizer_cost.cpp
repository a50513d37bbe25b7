#include "engine/index/normalizer_cost.h"

#include <algorithm>
#include <chrono>

namespace onelogit::index {
namespace {

constexpr std::size_t smallHead = 2'000'000; // weights: well below a millisecond
constexpr int repetitions = 3;

template<typename Work>
double shortestSeconds(const Work& work) {
    double shortest = 0;
    for (int i = 0; i < repetitions; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        shortest = i == 0 ? taken.count() : std::min(shortest, taken.count());
    }
    return shortest;
}

} // namespace

bool normalizerIsCheap(const model::Classifier& classifier) {
    const model::ModelInfo& info = classifier.info();
    if (info.headKind == model::HeadKind::AllLogits || info.headKind == model::HeadKind::PooledConvolution ||
        info.features * info.catalog.size() <= smallHead)
        return true;
    const std::vector<float> picture(info.input.shape.count());
    std::vector<float> features(info.features);
    std::vector<float> logits(info.catalog.size());
    bool ran = true;
    const double trunk = shortestSeconds([&] { ran = classifier.features(picture, 1, features).ok() && ran; });
    const double head = shortestSeconds([&] { model::allLogits(classifier, features, logits); });
    return ran && head <= trunk / 2;
}

} // namespace onelogit::index
