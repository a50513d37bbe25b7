#include "engine/training/checkpoint.h"

#include "engine/storage/files.h"
#include "engine/storage/safetensors.h"
#include "engine/training/settings_json.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace onelogit::training {
namespace {

using nlohmann::json;

constexpr const char* formatName = "onelogit-checkpoint";
constexpr int formatVersion = 1;

void put(storage::TensorFile& file, const std::string& prefix, const Weights& weights) {
    for (const auto& [name, tensor] : weights)
        file.tensors[prefix + name] = tensor;
}

/// Takes what `prefix` begins.
Weights take(storage::TensorFile& file, const std::string& prefix) {
    Weights weights;
    for (auto entry = file.tensors.lower_bound(prefix); entry != file.tensors.end() && entry->first.starts_with(prefix);
         ++entry)
        weights[entry->first.substr(prefix.size())] = std::move(entry->second);
    return weights;
}

std::string prefixOf(LossKind loss, const char* kind) {
    return std::string(traits(loss).name) + '/' + kind + '/';
}

json toJson(const LaneState& lane) {
    json epochs = json::array();
    for (const EpochReport& epoch : lane.epochs)
        epochs.push_back(toJson(epoch));
    json object{{"loss", traits(lane.loss).name}, {"steps", lane.learner.steps}, {"batch", lane.batch},
                {"loss_sum", lane.lossSum},       {"epochs", std::move(epochs)}, {"devices", lane.devices}};
    if (lane.failure)
        object["failure"] = {
            {"code", name(lane.failure->code)}, {"subject", lane.failure->subject}, {"detail", lane.failure->detail}};
    return object;
}

LaneState laneFromJson(const json& object) {
    const Result<LossKind> loss = lossFromName(object.at("loss").get<std::string>());
    if (!loss)
        throw std::out_of_range(describe(loss.error()));
    LaneState lane{.loss = *loss,
                   .learner = {},
                   .batch = object.at("batch"),
                   .lossSum = object.at("loss_sum"),
                   .epochs = {},
                   .best = {},
                   .failure = {},
                   .devices = {"cpu"}}; // of checkpoints that were written before there were others
    lane.learner.steps = object.at("steps");
    for (const json& epoch : object.at("epochs"))
        lane.epochs.push_back(epochFromJson(epoch));
    if (object.contains("devices"))
        object.at("devices").get_to(lane.devices);
    if (object.contains("failure")) {
        const json& failure = object.at("failure");
        lane.failure = Error{errorFromName(failure.at("code").get<std::string>()).value_or(ErrorCode::Internal),
                             failure.at("subject"), failure.at("detail")};
    }
    return lane;
}

} // namespace

Result<void> writeCheckpoint(const Checkpoint& checkpoint, const std::filesystem::path& path) {
    storage::TensorFile file;
    json lanes = json::array();
    for (const LaneState& lane : checkpoint.state.lanes) {
        lanes.push_back(toJson(lane));
        put(file, prefixOf(lane.loss, "weights"), lane.learner.weights);
        put(file, prefixOf(lane.loss, "first"), lane.learner.first);
        put(file, prefixOf(lane.loss, "second"), lane.learner.second);
        put(file, prefixOf(lane.loss, "best"), lane.best);
    }
    const auto text = [](const json& value) { return value.dump(-1, ' ', true, json::error_handler_t::replace); };
    file.metadata = {{"format", formatName},
                     {"format_version", std::to_string(formatVersion)},
                     {"data_hash", checkpoint.dataHash},
                     {"job", text(toJson(checkpoint.spec))},
                     {"lanes", text(lanes)}};
    return storage::writeFileAtomically(path, storage::writeSafetensors(file));
}

Result<Checkpoint> readCheckpoint(const std::filesystem::path& path) {
    const Result<std::vector<std::byte>> bytes = storage::readFile(path);
    if (!bytes)
        return bytes.error();
    Result<storage::TensorFile> file = storage::readSafetensors(*bytes, path.string());
    if (!file)
        return file.error();
    if (file->metadata["format"] != formatName)
        return Error{ErrorCode::WrongFormat, path.string(), "safetensors, but not a training's checkpoint"};
    if (file->metadata["format_version"] != std::to_string(formatVersion))
        return Error{ErrorCode::UnsupportedVersion, path.string(),
                     "format version " + file->metadata["format_version"]};
    try {
        Checkpoint checkpoint{.spec = specFromJson(json::parse(file->metadata.at("job"))),
                              .dataHash = file->metadata.at("data_hash"),
                              .state = {}};
        for (const json& object : json::parse(file->metadata.at("lanes"))) {
            LaneState lane = laneFromJson(object);
            lane.learner.weights = take(*file, prefixOf(lane.loss, "weights"));
            lane.learner.first = take(*file, prefixOf(lane.loss, "first"));
            lane.learner.second = take(*file, prefixOf(lane.loss, "second"));
            lane.best = take(*file, prefixOf(lane.loss, "best"));
            checkpoint.state.lanes.push_back(std::move(lane));
        }
        return checkpoint;
    } catch (const json::exception& wrong) {
        return Error{ErrorCode::Damaged, path.string(), wrong.what()};
    } catch (const std::out_of_range& wrong) {
        return Error{ErrorCode::Damaged, path.string(), wrong.what()};
    }
}

} // namespace onelogit::training
