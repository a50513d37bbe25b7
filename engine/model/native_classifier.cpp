#include "engine/model/native.h"
#include "engine/support/guard.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cmath>

namespace onelogit::model {
namespace {

class NativeClassifier final : public Classifier {
public:
    NativeClassifier(ModelInfo description, Network builtNetwork, std::vector<float> headWeights,
                     std::vector<float> headBias)
        : about(std::move(description)),
          network(std::move(builtNetwork)),
          weights(std::move(headWeights)),
          bias(std::move(headBias)) {}

    const ModelInfo& info() const override { return about; }

    Result<void> features(std::span<const float> pictures, std::size_t count, std::span<float> out) const override {
        const ImageShape& shape = about.input.shape;
        if (pictures.size() != count * shape.count() || out.size() != count * about.features)
            return Error{ErrorCode::ShapeMismatch, about.title,
                         std::to_string(count) + " pictures of " + std::to_string(shape.count()) + " numbers, given " +
                             std::to_string(pictures.size())};
        if (count == 0)
            return {};
        const Result<void> ran = guarded(about.title, [&]() -> Result<void> {
            run(pictures, count, out);
            return {};
        });
        if (!ran)
            return ran;
        if (!std::all_of(out.begin(), out.end(), [](float value) { return std::isfinite(value); }))
            return Error{ErrorCode::NotFinite, about.title, "features of a picture"};
        return {};
    }

    WeightRow weightRow(ClassId id) const override {
        const auto row = static_cast<std::size_t>(id.value);
        return {.weights = std::span(weights).subspan(row * about.features, about.features),
                .bias = bias[bias.size() == 1 ? 0 : row]};
    }

private:
    void run(std::span<const float> pictures, std::size_t count, std::span<float> out) const {
        const c10::InferenceMode inference;
        const ImageShape& shape = about.input.shape;
        const std::int64_t sizes[] = {static_cast<std::int64_t>(count), shape.channels, shape.height, shape.width};
        at::Tensor input = at::empty(sizes, at::kFloat);
        std::copy(pictures.begin(), pictures.end(), input.data_ptr<float>());
        const at::Tensor result = network.features(input).contiguous();
        std::copy_n(result.data_ptr<float>(), out.size(), out.begin());
    }

    ModelInfo about;
    Network network;
    std::vector<float> weights; ///< k x d
    std::vector<float> bias;    ///< k, or 1 shared by all
};

} // namespace

Result<std::shared_ptr<const Classifier>> makeClassifier(NativeModel model, const std::string& title,
                                                         const std::string& digest) {
    Result<Network> network = Network::fromTensors(model.spec, model.tensors, title);
    if (!network)
        return network.error();
    ModelInfo info{
        .title = title,
        .format = "onelogit-native",
        .digest = digest,
        .catalog = std::move(model.catalog),
        .input = std::move(model.input),
        .headKind = "linear",
        .features = model.spec.features,
        .loss = model.loss,
        .testMetrics = std::move(model.testMetrics),
        .metadata = std::move(model.recipe),
    };
    info.metadata["data"] = model.data;
    info.metadata["data_hash"] = model.dataHash;
    info.metadata["architecture"] = name(model.spec.architecture);
    info.metadata["seed"] = std::to_string(model.seed);
    return std::make_shared<const NativeClassifier>(std::move(info), std::move(*network),
                                                    std::move(model.tensors.at("head.weight").data),
                                                    std::move(model.tensors.at("head.bias").data));
}

} // namespace onelogit::model
