#include "engine/model/native.h"
#include "engine/model/network_trunk.h"
#include "engine/storage/files.h"

namespace onelogit::model {
namespace {

/// Equal for networks that differ in their heads only.
std::string trunkDigest(const NativeModel& model) {
    const NetworkSpec& spec = model.spec;
    std::string text = std::string(name(spec.architecture)) + ' ' + std::to_string(spec.input.channels) + ' ' +
                       std::to_string(spec.features);
    for (const auto& [name, tensor] : model.tensors)
        if (!name.starts_with("head."))
            text += ' ' + name + ' ' + storage::contentHash(std::as_bytes(std::span(tensor.data)));
    return storage::contentHash(std::as_bytes(std::span(text)));
}

} // namespace

Result<LoadedModel> loadNative(NativeModel model, const std::string& subject) {
    if (model.trunkFile)
        return Error{ErrorCode::UnsupportedFormat, subject, "a head alone: its trunk is " + model.trunkFile->path};
    std::string digestOfTrunk = trunkDigest(model);
    Result<std::shared_ptr<const Trunk>> trunk = networkTrunk(model.spec, model.tensors, subject);
    if (!trunk)
        return trunk.error();
    LoadedModel loaded{
        .facts = {.trunkDigest = std::move(digestOfTrunk),
                  .format = "onelogit-native",
                  .input = model.input.shape,
                  .anySize = takesAnySize(model.spec.architecture),
                  .classNames = model.catalog.names(),
                  .preprocessing = std::move(model.input),
                  .loss = model.loss,
                  .testMetrics = std::move(model.testMetrics),
                  .metadata = std::move(model.recipe)},
        .head = {.kind = HeadKind::Linear,
                 .width = model.spec.features,
                 .classes = model.spec.classes,
                 .weights = std::move(model.tensors.at("head.weight").data),
                 .bias = std::move(model.tensors.at("head.bias").data)},
        .trunk = std::move(*trunk),
    };
    std::map<std::string, std::string>& metadata = loaded.facts.metadata;
    metadata["data"] = model.data;
    metadata["data_hash"] = model.dataHash;
    metadata["architecture"] = name(model.spec.architecture);
    metadata["seed"] = std::to_string(model.seed);
    if (!model.training.empty())
        metadata["training"] = model.training;
    return loaded;
}

Result<std::shared_ptr<const Classifier>> makeClassifier(NativeModel model, const std::string& title,
                                                         const std::string& digest) {
    const ClassCatalog catalog = model.catalog;
    Result<LoadedModel> loaded = loadNative(std::move(model), title);
    if (!loaded)
        return loaded.error();
    ModelFacts& facts = loaded->facts;
    return makeClassifier({.title = title,
                           .format = std::move(facts.format),
                           .digest = digest,
                           .catalog = catalog,
                           .input = std::move(*facts.preprocessing),
                           .loss = facts.loss,
                           .testMetrics = std::move(facts.testMetrics),
                           .metadata = std::move(facts.metadata)},
                          std::move(loaded->head), std::move(loaded->trunk));
}

} // namespace onelogit::model
