#include "engine/training/trained_model.h"

#include "engine/model/evaluate.h"
#include "engine/model/runtime.h"
#include "engine/support/joined.h"
#include "engine/support/parallel.h"
#include "engine/training/settings_json.h"

#include <nlohmann/json.hpp>

namespace onelogit::training {
namespace {

using nlohmann::json;

/// A head on features less mean by deviation, as one on the features themselves.
void unfold(Weights& head, const FeatureRows& features) {
    std::vector<float>& weights = head.at("head.weight").data;
    std::vector<float>& bias = head.at("head.bias").data;
    const std::size_t classes = weights.size() / features.width;
    std::vector<float> moved(classes);
    for (std::size_t c = 0; c < classes; ++c) {
        double offset = bias[bias.size() == 1 ? 0 : c];
        for (std::size_t i = 0; i < features.width; ++i) {
            float& weight = weights[c * features.width + i];
            const double scaled = static_cast<double>(weight) / features.deviation[i];
            offset -= scaled * features.mean[i];
            weight = static_cast<float>(scaled);
        }
        moved[c] = static_cast<float>(offset);
    }
    bias = std::move(moved);
    head.at("head.bias").shape = {static_cast<std::int64_t>(classes)};
}

std::string recordOf(const LaneState& lane, const JobSpec& spec, const Material& material, std::size_t kept) {
    json epochs = json::array();
    for (const EpochReport& epoch : lane.epochs)
        epochs.push_back({{"epoch", epoch.epoch},
                          {"loss", epoch.trainingLoss},
                          {"accuracy", epoch.accuracy},
                          {"macro_ap", epoch.macroAp}});
    return json{{"settings", toJson(spec.settings)},
                {"kept_epoch", kept},
                {"epochs", std::move(epochs)},
                {"training_examples", material.split.train.size()},
                {"validation_examples", material.split.validation.size()},
                {"test_examples", material.split.test.size()},
                {"environment", {{"libraries", model::runtimeVersions()}, {"device", joined(lane.devices)}}}}
        .dump(-1, ' ', true, json::error_handler_t::replace);
}

LogitTable emptyTable(const Material& material) {
    return {.classes = material.catalog.size(), .logits = {}, .labels = {}, .kept = {}};
}

} // namespace

std::size_t keptEpoch(const LaneState& lane, const Material& material) {
    return lane.best.empty() ? 0 : bestEpoch(lane.epochs, !material.split.validation.empty()).value_or(0);
}

model::NativeModel modelOf(const LaneState& lane, const JobSpec& spec, const Material& material,
                           const std::optional<model::NativeModel>& trunk) {
    const std::size_t classes = material.catalog.size();
    const bool sharedBias = lane.loss == LossKind::SharedBiasBinaryCrossEntropy;
    const std::size_t kept = keptEpoch(lane, material);
    Weights weights = lane.best.empty() ? lane.learner.weights : lane.best;
    model::NetworkSpec network{.architecture = spec.settings.architecture,
                               .input = material.input.shape,
                               .features = spec.settings.features,
                               .classes = classes,
                               .sharedBias = sharedBias};
    if (trunk) {
        unfold(weights, material.features);
        network = trunk->spec;
        network.classes = classes;
        network.sharedBias = false;
        for (const auto& [name, tensor] : trunk->tensors)
            weights.try_emplace(name, tensor);
    } else if (network.architecture == model::Architecture::Linear) {
        network.features = material.input.shape.count();
    }
    std::map<std::string, std::string> words = recipe(spec.settings);
    words["training_examples"] = std::to_string(material.split.train.size());
    words["validation_examples"] = std::to_string(material.split.validation.size());
    words["test_examples"] = std::to_string(material.split.test.size());
    words["kept_epoch"] = std::to_string(kept);
    if (trunk)
        words["head_on"] = name(trunk->spec.architecture);
    return {.spec = network,
            .catalog = material.catalog,
            .input = trunk ? trunk->input : material.input,
            .loss = lane.loss,
            .lossParameters = losses::usedParameters(lane.loss, spec.settings.parameters),
            .seed = spec.settings.seed,
            .data = material.description,
            .dataHash = material.hash,
            .recipe = std::move(words),
            .testMetrics = {},
            .training = recordOf(lane, spec, material, kept),
            .tensors = std::move(weights),
            .trunkFile = trunk ? trunk->trunkFile : std::nullopt};
}

Result<LogitTable> testLogits(const model::NativeModel& model, const Material& material, const ProgressSink& progress,
                              const std::stop_token& stop) {
    const std::vector<std::size_t>& rows = material.split.test;
    if (rows.empty())
        return emptyTable(material);
    if (material.pictures) {
        const auto classifier = model::makeClassifier(model, std::string(traits(*model.loss).name), {});
        if (!classifier)
            return classifier.error();
        return model::computeLogits(**classifier, data::subset(*material.pictures, rows), progress, stop);
    }
    const model::Head head{.kind = model::HeadKind::Linear,
                           .width = material.features.width,
                           .classes = material.catalog.size(),
                           .weights = model.tensors.at("head.weight").data,
                           .bias = model.tensors.at("head.bias").data};
    LogitTable table = emptyTable(material);
    table.logits.resize(rows.size() * table.classes);
    for (std::size_t i = 0; i < rows.size() && !stop.stop_requested(); ++i) {
        for (std::size_t c = 0; c < table.classes; ++c)
            table.logits[i * table.classes + c] =
                model::logit(head.row({static_cast<std::int32_t>(c)}), material.features.row(rows[i]));
        table.labels.push_back(material.labels[rows[i]]);
    }
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}};
    return table;
}

} // namespace onelogit::training
