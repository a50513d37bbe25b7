#include "engine/model/native.h"

#include "engine/storage/files.h"
#include "engine/storage/safetensors.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace onelogit::model {
namespace {

using nlohmann::json;

constexpr std::string_view formatName = "onelogit-native";
constexpr std::int64_t formatVersion = 3; ///< the newest that is read
constexpr std::string_view centreCrop = "centre-crop";

/// Version 1 has no other networks, no other framing and no unknown loss; readers of version 1 must refuse what has.
std::int64_t versionOf(const NativeModel& model) {
    if (model.trunkFile)
        return 3;
    const bool plainInput = model.input.framing == Framing::Stretch && !model.input.blueFirst;
    return plainInput && model.loss && model.spec.architecture != Architecture::MobileNetV3Small ? 1 : 2;
}

/// Metadata values are JSON texts. Keeps the first thing that is wrong; later reads then give defaults.
class MetadataReader {
public:
    MetadataReader(const std::map<std::string, std::string>& entries, std::string path)
        : metadata(entries), subject(std::move(path)) {}

    template<typename T>
    T read(const std::string& key) {
        const auto found = metadata.find(key);
        if (found == metadata.end()) {
            fail("metadata '" + key + "' is missing");
            return {};
        }
        try {
            const json value = json::parse(found->second);
            if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
                if (!value.is_number_integer() || value < std::numeric_limits<T>::lowest() ||
                    value > std::numeric_limits<T>::max()) {
                    fail("metadata '" + key + "' is not a number in range");
                    return {};
                }
            }
            return value.get<T>();
        } catch (const json::exception&) {
            fail("metadata '" + key + "' is not of the right type");
            return {};
        }
    }

    [[nodiscard]] bool has(const std::string& key) const { return metadata.contains(key); }
    [[nodiscard]] bool isNull(const std::string& key) const {
        const auto found = metadata.find(key);
        return found != metadata.end() && found->second == "null";
    }

    void fail(std::string detail) {
        if (!failure)
            failure = Error{ErrorCode::Damaged, subject, std::move(detail)};
    }
    [[nodiscard]] const std::optional<Error>& error() const { return failure; }

private:
    const std::map<std::string, std::string>& metadata;
    std::string subject;
    std::optional<Error> failure;
};

Result<void> checkInput(const InputSpec& input, const std::string& subject) {
    const auto channels = static_cast<std::size_t>(input.shape.channels);
    if (input.mean.size() != channels || input.deviation.size() != channels)
        return Error{ErrorCode::CountMismatch, subject,
                     std::to_string(channels) + " channels, " + std::to_string(input.mean.size()) + " means, " +
                         std::to_string(input.deviation.size()) + " deviations"};
    for (std::size_t c = 0; c < channels; ++c)
        if (!std::isfinite(input.mean[c]) || !std::isfinite(input.deviation[c]) || input.deviation[c] <= 0)
            return Error{ErrorCode::NotFinite, subject, "mean or deviation of channel " + std::to_string(c)};
    constexpr int longestEdge = 1 << 16;
    if (input.framing == Framing::CentreCrop &&
        (input.shorterEdge < std::max(input.shape.height, input.shape.width) || input.shorterEdge > longestEdge))
        return Error{ErrorCode::InvalidArgument, subject,
                     "a shorter edge of " + std::to_string(input.shorterEdge) + " pixels, cropped to " +
                         std::to_string(input.shape.height) + " x " + std::to_string(input.shape.width)};
    if (input.blueFirst && channels != 3)
        return Error{ErrorCode::InvalidArgument, subject, "blue first, of " + std::to_string(channels) + " channel"};
    return {};
}

} // namespace

Result<void> writeNative(const NativeModel& model, const std::filesystem::path& path) {
    const ImageShape& shape = model.input.shape;
    storage::TensorFile file{.tensors = model.tensors, .metadata = {}};
    const auto put = [&](const char* key, const json& value) {
        file.metadata[key] = value.dump(-1, ' ', true, json::error_handler_t::replace);
    };
    put("format", formatName);
    put("format_version", versionOf(model));
    put("architecture", name(model.spec.architecture));
    put("features", model.spec.features);
    put("shared_bias", model.spec.sharedBias);
    put("classes", model.catalog.names());
    put("input", {shape.channels, shape.height, shape.width});
    put("mean", model.input.mean);
    put("deviation", model.input.deviation);
    if (model.input.framing == Framing::CentreCrop) {
        put("framing", centreCrop);
        put("shorter_edge", model.input.shorterEdge);
    }
    if (model.input.blueFirst)
        put("blue_first", true);
    put("loss", model.loss ? json(traits(*model.loss).name) : json());
    put("loss_parameters", model.lossParameters);
    put("seed", model.seed);
    put("data", model.data);
    put("data_hash", model.dataHash);
    put("recipe", model.recipe);
    put("test_metrics", model.testMetrics);
    if (model.trunkFile) {
        put("trunk_file", model.trunkFile->path);
        put("trunk_file_digest", model.trunkFile->digest);
    }
    if (!model.training.empty())
        file.metadata["training"] = model.training;
    return storage::writeFileAtomically(path, storage::writeSafetensors(file));
}

Result<NativeModel> parseNative(std::span<const std::byte> bytes, const std::string& subject) {
    Result<storage::TensorFile> file = storage::readSafetensors(bytes, subject);
    if (!file)
        return file.error();
    MetadataReader reader(file->metadata, subject);
    if (!file->metadata.contains("format") || reader.read<std::string>("format") != formatName)
        return Error{ErrorCode::WrongFormat, subject, "safetensors, but not a model of this program"};
    const auto version = reader.read<std::int64_t>("format_version");
    if (version > formatVersion)
        return Error{ErrorCode::UnsupportedVersion, subject, "format version " + std::to_string(version)};

    const Result<Architecture> architecture = architectureFromName(reader.read<std::string>("architecture"));
    const auto features = reader.read<std::uint64_t>("features");
    const auto sharedBias = reader.read<bool>("shared_bias");
    auto names = reader.read<std::vector<std::string>>("classes");
    const auto shape = reader.read<std::vector<int>>("input");
    InputSpec input{.shape = {},
                    .mean = reader.read<std::vector<float>>("mean"),
                    .deviation = reader.read<std::vector<float>>("deviation")};
    if (version >= 2 && reader.has("framing")) {
        if (reader.read<std::string>("framing") != centreCrop)
            reader.fail("metadata 'framing' is none that is known");
        input.framing = Framing::CentreCrop;
        input.shorterEdge = reader.read<int>("shorter_edge");
    }
    if (version >= 2 && reader.has("blue_first"))
        input.blueFirst = reader.read<bool>("blue_first");
    std::optional<LossKind> loss;
    std::optional<Error> lossFailure;
    if (version < 2 || !reader.isNull("loss")) {
        if (const Result<LossKind> named = lossFromName(reader.read<std::string>("loss")); named)
            loss = *named;
        else
            lossFailure = named.error();
    }
    auto lossParameters = reader.read<std::map<std::string, double>>("loss_parameters");
    const auto seed = reader.read<std::uint64_t>("seed");
    auto data = reader.read<std::string>("data");
    auto dataHash = reader.read<std::string>("data_hash");
    auto recipe = reader.read<std::map<std::string, std::string>>("recipe");
    auto testMetrics = reader.read<std::map<std::string, double>>("test_metrics");
    std::optional<TrunkFile> trunkFile;
    if (architecture && *architecture == Architecture::OtherFile)
        trunkFile = TrunkFile{.path = reader.read<std::string>("trunk_file"),
                              .digest = reader.read<std::string>("trunk_file_digest")};
    std::string training;
    if (reader.has("training") && reader.read<json>("training").is_object())
        training = file->metadata.at("training");
    if (shape.size() != 3)
        reader.fail("metadata 'input' is not channels, height and width");
    if (reader.error())
        return *reader.error();
    const auto about = [&](const Error& error) {
        return Error{error.code, subject, error.subject + ": " + error.detail};
    };
    if (!architecture)
        return about(architecture.error());
    if (lossFailure)
        return about(*lossFailure);
    input.shape = {.channels = shape[0], .height = shape[1], .width = shape[2]};
    if (Result<void> checked = checkInput(input, subject); !checked)
        return checked.error();
    Result<ClassCatalog> catalog = ClassCatalog::create(std::move(names));
    if (!catalog)
        return Error{ErrorCode::Damaged, subject, catalog.error().detail};

    const auto head = file->tensors.find("head.weight");
    if (head == file->tensors.end() || head->second.shape.size() != 2)
        return Error{ErrorCode::Damaged, subject, "tensor 'head.weight' is missing or not a matrix"};
    if (static_cast<std::size_t>(head->second.shape[0]) != catalog->size())
        return Error{ErrorCode::CountMismatch, subject,
                     std::to_string(catalog->size()) + " class names, but the head has " +
                         std::to_string(head->second.shape[0]) + " logits"};
    NativeModel model{
        .spec = {.architecture = *architecture,
                 .input = input.shape,
                 .features = static_cast<std::size_t>(features),
                 .classes = catalog->size(),
                 .sharedBias = sharedBias},
        .catalog = std::move(*catalog),
        .input = std::move(input),
        .loss = loss,
        .lossParameters = std::move(lossParameters),
        .seed = seed,
        .data = std::move(data),
        .dataHash = std::move(dataHash),
        .recipe = std::move(recipe),
        .testMetrics = std::move(testMetrics),
        .training = std::move(training),
        .tensors = std::move(file->tensors),
        .trunkFile = std::move(trunkFile),
    };
    if (const Result<void> checked = checkTensors(model.spec, model.tensors, subject); !checked)
        return checked.error();
    return model;
}

Result<NativeModel> readNative(const std::filesystem::path& path) {
    const Result<std::vector<std::byte>> bytes = storage::readFile(path);
    if (!bytes)
        return bytes.error();
    return parseNative(*bytes, path.string());
}

} // namespace onelogit::model
