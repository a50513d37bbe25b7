#include "engine/formats/weights.h"

#include "engine/formats/gguf.h"
#include "engine/formats/probes.h"
#include "engine/formats/stated_names.h"
#include "engine/model/mobilenet_v3.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace onelogit::formats {
namespace {

using Tensors = std::map<std::string, storage::FloatTensor>;

/// What PyTorch's batch normalization counts, and nothing uses for inference.
constexpr const char* countedBatches = "num_batches_tracked";
/// The last layer of mobilenet_v3_small in torchvision; in native models it is "head".
constexpr std::string_view torchvisionHead = "classifier.3.";
constexpr std::string_view nativeHead = "head.";

/// A file of another program, before it is known which network it is of.
struct NamedWeights {
    Tensors tensors;
    std::map<std::string, std::string> metadata;
    std::vector<std::string> classNames;
    std::optional<int> edge;
    std::vector<float> mean;
    std::vector<float> deviation;
};

/// The number at the one key that ends so.
std::optional<double> numberAt(const GgufFile& file, std::string_view ending) {
    for (const auto& [key, value] : file.metadata)
        if (key.ends_with(ending))
            return value.number();
    return std::nullopt;
}

/// "PREFIX.class_0", "PREFIX.class_1", ..., or a list under a key for labels.
std::vector<std::string> namesOf(const GgufFile& file) {
    std::vector<std::string> names;
    const auto nameAt = [&](std::size_t number) -> const std::string* {
        const std::string ending = ".class_" + std::to_string(number);
        for (const auto& [key, value] : file.metadata)
            if (key.ends_with(ending))
                return value.text();
        return nullptr;
    };
    while (const std::string* name = nameAt(names.size()))
        names.push_back(*name);
    constexpr std::array<std::string_view, 4> endings{".labels", ".classes", ".class_names", ".names"};
    for (const auto& [key, value] : file.metadata)
        for (const std::string_view ending : endings)
            if (const auto* list = std::get_if<std::vector<std::string>>(&value.content);
                names.empty() && list != nullptr && key.ends_with(ending))
                names = *list;
    return names;
}

NamedWeights fromGguf(GgufFile file) {
    NamedWeights weights;
    weights.classNames = namesOf(file);
    if (const auto edge = numberAt(file, ".image_size"); edge && *edge >= 1 && *edge <= 4096)
        weights.edge = static_cast<int>(*edge);
    for (const char* channel : {"r", "g", "b"}) {
        const auto mean = numberAt(file, std::string(".mean_") + channel);
        const auto deviation = numberAt(file, std::string(".std_") + channel);
        if (!mean || !deviation || !(*deviation > 0) || !std::isfinite(*mean) || !std::isfinite(*deviation))
            break;
        weights.mean.push_back(static_cast<float>(*mean));
        weights.deviation.push_back(static_cast<float>(*deviation));
    }
    for (const auto& [key, value] : file.metadata)
        weights.metadata[key] = value.shown();
    weights.tensors = std::move(file.tensors);
    return weights;
}

/// Names without the prefix that wrapping a network in another one leaves.
Tensors unwrapped(Tensors tensors) {
    for (const std::string prefix : {"module.", "model."}) {
        if (tensors.empty() || !std::all_of(tensors.begin(), tensors.end(),
                                            [&](const auto& entry) { return entry.first.starts_with(prefix); }))
            continue;
        Tensors shorter;
        for (auto& [name, tensor] : tensors)
            shorter.emplace(name.substr(prefix.size()), std::move(tensor));
        return shorter;
    }
    return tensors;
}

Result<model::Architecture> architectureOf(const Tensors& tensors, const std::string& subject) {
    using model::Architecture;
    const auto has = [&](const char* name) { return tensors.contains(name); };
    std::size_t found = 0;
    const auto mobile = model::mobileNetV3SmallTensors(1);
    for (const model::TensorShape& tensor : mobile)
        found += tensors.contains(tensor.name) ? 1 : 0;
    if (found * 2 >= mobile.size())
        return Architecture::MobileNetV3Small;
    if (has("head.weight")) {
        if (has("conv1.weight"))
            return Architecture::SmallCnn;
        if (has("stem.weight"))
            return Architecture::SmallResidualCnn;
        return has("hidden.weight") ? Architecture::Mlp : Architecture::Linear;
    }
    std::string names;
    for (const auto& [name, tensor] : tensors) {
        constexpr std::size_t enough = 100;
        if (names.size() < enough)
            names += (names.empty() ? "'" : ", '") + name + "'";
    }
    return Error{ErrorCode::UnknownArchitecture, subject,
                 "its " + std::to_string(tensors.size()) +
                     " tensors fit mobilenet-v3-small and this program's own networks not" +
                     (names.empty() ? "" : ": " + names)};
}

std::int64_t extent(const Tensors& tensors, const char* name, std::size_t dimension) {
    const auto found = tensors.find(name);
    return found != tensors.end() && dimension < found->second.shape.size() ? found->second.shape[dimension] : 0;
}

/// A square of one or three channels with as many numbers.
ImageShape squareOf(std::int64_t numbers) {
    for (const int channels : {1, 3}) {
        const auto edge = static_cast<int>(std::lround(std::sqrt(static_cast<double>(numbers) / channels)));
        if (std::int64_t{edge} * edge * channels == numbers)
            return {channels, edge, edge};
    }
    return {};
}

ImageShape shapeOf(model::Architecture architecture, const Tensors& tensors, std::optional<int> statedEdge) {
    using model::Architecture;
    constexpr int smallEdge = 28;
    constexpr int mobileEdge = 224;
    switch (architecture) {
    case Architecture::Linear:
        return squareOf(extent(tensors, "head.weight", 1));
    case Architecture::Mlp:
        return squareOf(extent(tensors, "hidden.weight", 1));
    case Architecture::SmallCnn:
    case Architecture::SmallResidualCnn: {
        const int edge = statedEdge.value_or(smallEdge);
        const char* first = architecture == Architecture::SmallCnn ? "conv1.weight" : "stem.weight";
        return {extent(tensors, first, 1) == 3 ? 3 : 1, edge, edge};
    }
    case Architecture::OtherFile: // states its input itself
        break;
    case Architecture::MobileNetV3Small:
        return {3, statedEdge.value_or(mobileEdge), statedEdge.value_or(mobileEdge)};
    }
    return {};
}

/// The usual preprocessing: ImageNet's mean and deviation for networks trained on it, else 0..1.
InputSpec usualInput(model::Architecture architecture, const ImageShape& shape) {
    const auto channels = static_cast<std::size_t>(shape.channels);
    if (architecture == model::Architecture::MobileNetV3Small)
        return {.shape = shape, .mean = {0.485F, 0.456F, 0.406F}, .deviation = {0.229F, 0.224F, 0.225F}};
    return {
        .shape = shape, .mean = std::vector<float>(channels, 0.0F), .deviation = std::vector<float>(channels, 1.0F)};
}

void rename(Tensors& tensors, const std::string& from, const std::string& to) {
    if (auto node = tensors.extract(from)) {
        node.key() = to;
        tensors.insert(std::move(node));
    }
}

/// An error about a head's tensors, by the names that the file has for them.
Error inFileNames(Error error) {
    const std::string native = "'" + std::string(nativeHead);
    for (std::size_t at = error.detail.find(native); at != std::string::npos; at = error.detail.find(native, at + 1))
        error.detail.replace(at + 1, nativeHead.size(), torchvisionHead);
    return error;
}

Result<Weights> asNative(NamedWeights named, const std::string& subject) {
    Tensors tensors = unwrapped(std::move(named.tensors));
    const Result<model::Architecture> architecture = architectureOf(tensors, subject);
    if (!architecture)
        return architecture.error();
    const bool mobile = *architecture == model::Architecture::MobileNetV3Small;
    if (mobile) {
        rename(tensors, std::string(torchvisionHead) + "weight", "head.weight");
        rename(tensors, std::string(torchvisionHead) + "bias", "head.bias");
    }
    const auto classes = static_cast<std::size_t>(extent(tensors, "head.weight", 0));
    const ImageShape shape = shapeOf(*architecture, tensors, named.edge);
    InputSpec input = usualInput(*architecture, shape);
    const bool inputStated = named.edge && named.mean.size() == static_cast<std::size_t>(shape.channels);
    if (inputStated) {
        input.mean = named.mean;
        input.deviation = named.deviation;
    }
    const model::NetworkSpec spec{.architecture = *architecture,
                                  .input = shape,
                                  .features = static_cast<std::size_t>(extent(tensors, "head.weight", 1)),
                                  .classes = classes,
                                  .sharedBias = classes > 1 && extent(tensors, "head.bias", 0) == 1};
    if (classes == 0 || spec.features == 0)
        return Error{ErrorCode::Damaged, subject,
                     "tensor '" + std::string(mobile ? torchvisionHead : nativeHead) +
                         "weight' is missing or not a matrix"};
    if (const Result<void> checked = model::checkTensors(spec, tensors, subject); !checked)
        return mobile ? inFileNames(checked.error()) : checked.error();
    const bool namesStated = !named.classNames.empty();
    if (namesStated && named.classNames.size() != classes)
        return Error{ErrorCode::CountMismatch, subject,
                     std::to_string(named.classNames.size()) + " class names, but the head has " +
                         std::to_string(classes) + " logits"};
    for (std::size_t i = 0; !namesStated && i < classes; ++i)
        named.classNames.push_back("class " + std::to_string(i));
    Result<ClassCatalog> catalog = ClassCatalog::create(std::move(named.classNames));
    if (!catalog)
        return Error{ErrorCode::Damaged, subject, catalog.error().detail};
    return Weights{.model = {.spec = spec,
                             .catalog = std::move(*catalog),
                             .input = std::move(input),
                             .loss = std::nullopt,
                             .lossParameters = {},
                             .seed = 0,
                             .data = {},
                             .dataHash = {},
                             .recipe = {},
                             .testMetrics = {},
                             .tensors = std::move(tensors)},
                   .namesStated = namesStated,
                   .inputStated = inputStated,
                   .metadata = std::move(named.metadata)};
}

/// A network that runs: finite features of a picture, the same ones again.
Result<void> probe(const model::LoadedModel& loaded, const std::string& subject) {
    const std::vector<float> picture = probePicture(loaded.facts.input, 0);
    std::vector<float> features(loaded.head.features());
    std::vector<float> again(loaded.head.features());
    for (std::vector<float>* out : {&features, &again})
        if (const Result<void> ran = loaded.trunk->run(picture, loaded.facts.input, 1, *out); !ran)
            return ran;
    if (!allFinite(features))
        return Error{ErrorCode::NotFinite, subject, "features of a probe picture"};
    if (features != again)
        return Error{ErrorCode::NoClassifier, subject, "it gives other features when the same picture is run again"};
    return {};
}

} // namespace

Result<Weights> readWeights(ModelFormat format, std::span<const std::byte> bytes, const std::string& subject) {
    switch (format) {
    case ModelFormat::Native: {
        Result<model::NativeModel> model = model::parseNative(bytes, subject);
        if (!model)
            return model.error();
        return Weights{.model = std::move(*model), .namesStated = true, .inputStated = true, .metadata = {}};
    }
    case ModelFormat::Gguf: {
        Result<GgufFile> file = readGguf(bytes, subject, countedBatches);
        if (!file)
            return file.error();
        return asNative(fromGguf(std::move(*file)), subject);
    }
    case ModelFormat::Safetensors: {
        auto file = storage::readSafetensors(bytes, subject, {.foreign = true, .ignoredEnding = countedBatches});
        if (!file)
            return file.error();
        NamedWeights named;
        named.tensors = std::move(file->tensors);
        named.metadata = std::move(file->metadata);
        named.classNames = takeNames(named.metadata);
        return asNative(std::move(named), subject);
    }
    case ModelFormat::TorchScript:
    case ModelFormat::Onnx:
        break;
    }
    return Error{ErrorCode::UnsupportedFormat, subject, "a program, not the weights of a known network"};
}

Result<model::LoadedModel> loadWeights(ModelFormat format, std::span<const std::byte> bytes,
                                       const std::string& subject) {
    Result<Weights> weights = readWeights(format, bytes, subject);
    if (!weights)
        return weights.error();
    const std::string architecture(model::name(weights->model.spec.architecture));
    Result<model::LoadedModel> loaded = model::loadNative(std::move(weights->model), subject);
    if (!loaded || format == ModelFormat::Native)
        return loaded;
    if (const Result<void> probed = probe(*loaded, subject); !probed)
        return probed.error();
    model::ModelFacts& facts = loaded->facts;
    facts.format = name(format);
    facts.metadata = std::move(weights->metadata);
    facts.metadata.emplace("architecture", architecture);
    if (!weights->namesStated)
        facts.classNames.clear();
    if (!weights->inputStated)
        facts.preprocessing.reset();
    return loaded;
}

Result<model::LoadedModel> loadGguf(std::span<const std::byte> bytes, const std::string& subject) {
    return loadWeights(ModelFormat::Gguf, bytes, subject);
}

Result<model::LoadedModel> loadSafetensors(std::span<const std::byte> bytes, const std::string& subject) {
    const Result<ModelFormat> format = formatOf(bytes, subject);
    const bool native = format && *format == ModelFormat::Native;
    return loadWeights(native ? ModelFormat::Native : ModelFormat::Safetensors, bytes, subject);
}

} // namespace onelogit::formats
