#include "engine/model/classifier.h"

#include "engine/model/native.h"
#include "engine/storage/files.h"

#include <array>

namespace onelogit::model {

float logit(const WeightRow& row, std::span<const float> features) {
    // A fixed number of partial sums in a fixed order: vectorizable, and the same bits wherever it is compiled.
    constexpr std::size_t lanes = 8;
    std::array<float, lanes> sums{};
    const std::size_t whole = features.size() / lanes * lanes;
    for (std::size_t i = 0; i < whole; i += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += row.weights[i + lane] * features[i + lane];
    float total = 0;
    for (std::size_t i = whole; i < features.size(); ++i)
        total += row.weights[i] * features[i];
    for (const float sum : sums)
        total += sum;
    return total + row.bias;
}

void allLogits(const Classifier& classifier, std::span<const float> features, std::span<float> out) {
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = logit(classifier.weightRow({static_cast<std::int32_t>(i)}), features);
}

Result<std::shared_ptr<const Classifier>> openClassifier(const std::filesystem::path& path) {
    const Result<std::vector<std::byte>> bytes = storage::readFile(path);
    if (!bytes)
        return bytes.error();
    Result<NativeModel> model = parseNative(*bytes, path.string());
    if (!model)
        return model.error();
    return makeClassifier(std::move(*model), path.stem().string(), storage::contentHash(*bytes));
}

} // namespace onelogit::model
