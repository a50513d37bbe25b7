#include "engine/formats/load.h"
#include "engine/formats/torchscript_archive.h"
#include "engine/formats/torchscript_module.h"
#include "engine/formats/torchscript_probe.h"
#include "engine/support/guard.h"

#include <algorithm>
#include <array>

namespace onelogit::formats {
namespace {

/// Runs every picture alone: its features do not depend on its neighbours, bit for bit.
class TorchScriptTrunk final : public model::Trunk {
public:
    TorchScriptTrunk(Program program, FeatureLayout layout, std::size_t features, std::string name)
        : network(std::move(program)), order(layout), width(features), title(std::move(name)) {}

    Result<void> run(std::span<const float> pictures, const ImageShape& shape, std::size_t count,
                     std::span<float> out) const override {
        const auto mismatch = [&](const std::string& detail) { return Error{ErrorCode::ShapeMismatch, title, detail}; };
        if (shape.channels < 1 || shape.height < 1 || shape.width < 1)
            return mismatch("pictures without pixels");
        const std::size_t numbers = shape.count();
        if (pictures.size() != count * numbers || out.size() != count * width)
            return mismatch(std::to_string(count) + " pictures of " + std::to_string(numbers) + " numbers and " +
                            std::to_string(width) + " features, given " + std::to_string(pictures.size()) + " and " +
                            std::to_string(out.size()));
        for (std::size_t i = 0; i < count; ++i) {
            const Result<Output> output = network.run(pictures.subspan(i * numbers, numbers), shape, order);
            if (!output)
                return output.error();
            if (output->numbers.size() != width)
                return mismatch(std::to_string(output->numbers.size()) + " features of such a picture, not " +
                                std::to_string(width));
            std::copy(output->numbers.begin(), output->numbers.end(), out.subspan(i * width).begin());
        }
        return {};
    }

private:
    Program network;
    FeatureLayout order;
    std::size_t width;
    std::string title;
};

bool isFloating(const TensorRecord& tensor) {
    constexpr std::array<std::string_view, 4> types{"Float", "Double", "Half", "BFloat16"};
    return std::find(types.begin(), types.end(), tensor.type) != types.end();
}

/// Weights that are not of the type in which pictures come.
std::string otherWeights(const std::vector<TensorRecord>& tensors) {
    for (const TensorRecord& tensor : tensors)
        if (isFloating(tensor) && tensor.type != "Float")
            return "weights of another type than 32-bit floats: '" + tensor.name.substr(0, 100) + "' is of the type " +
                   tensor.type;
    return {};
}

std::string weightCount(const std::vector<TensorRecord>& tensors) {
    std::int64_t total = 0;
    for (const TensorRecord& tensor : tensors) {
        std::int64_t count = isFloating(tensor) ? 1 : 0;
        for (const std::int64_t size : tensor.shape)
            count *= size;
        total += count;
    }
    return std::to_string(total);
}

Result<model::LoadedModel> load(std::span<const std::byte> bytes, const std::string& subject,
                                const LoadOptions& options) {
    Result<TorchScriptArchive> archive = checkTorchScript(bytes, subject, options);
    if (!archive)
        return archive.error();
    model::LoadedModel loaded;
    model::ModelFacts& facts = loaded.facts;
    facts.format = "torchscript";
    facts.metadata = archive->metadata;
    facts.metadata["parameters"] = weightCount(archive->tensors);
    std::vector<std::string> names = std::move(archive->classNames);
    constexpr std::size_t large = std::size_t{100} << 20; // such networks take a second a picture
    const std::size_t probeCount = bytes.size() > large ? 2 : 3;
    const std::string other = otherWeights(archive->tensors);

    const Result<OpenedModule> network = OpenedModule::open(std::move(*archive), subject, options);
    if (!network)
        return network.error();
    facts.offList = network->offList();
    const Result<Probes> probes = probe(*network, probeCount, subject);
    if (!probes) {
        Error error = probes.error();
        if (error.code == ErrorCode::NoClassifier && !other.empty())
            error.detail += "; " + other;
        return error;
    }
    Result<ProvenParts> parts = prove(*network, *probes, subject);
    if (!parts)
        return parts.error();

    facts.input = probes->shape;
    facts.anySize = takesAnySize(*parts, probes->shape);
    facts.largestDifference = parts->largestDifference;
    facts.leftOut = parts->leftOut;
    facts.metadata["frozen"] = parts->frozen ? "yes" : "no";
    if (names.size() == parts->head.classes)
        facts.classNames = std::move(names);
    else if (!names.empty())
        facts.metadata["class_names"] = "left out: " + std::to_string(names.size()) + " names for " +
                                        std::to_string(parts->head.classes) + " logits";
    loaded.trunk =
        std::make_shared<const TorchScriptTrunk>(parts->trunk, parts->layout, parts->head.features(), subject);
    loaded.head = std::move(parts->head);
    return loaded;
}

} // namespace

Result<model::LoadedModel> loadTorchScript(std::span<const std::byte> bytes, const std::string& subject,
                                           const LoadOptions& options) {
    return guarded(subject, [&] { return load(bytes, subject, options); });
}

} // namespace onelogit::formats
