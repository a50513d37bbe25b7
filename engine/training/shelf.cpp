#include "engine/training/shelf.h"

#include "engine/storage/files.h"
#include "engine/training/checkpoint.h"
#include "engine/training/settings_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <stdexcept>

namespace onelogit::training {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

fs::path wishOf(const fs::path& folder) {
    return folder / "job.json";
}

Result<json> readJson(const fs::path& path) {
    const Result<std::vector<std::byte>> bytes = storage::readFile(path);
    if (!bytes)
        return bytes.error();
    try {
        const auto* text = reinterpret_cast<const char*>(bytes->data());
        return json::parse(text, text + bytes->size());
    } catch (const json::exception& wrong) {
        return Error{ErrorCode::Damaged, path.string(), wrong.what()};
    }
}

/// Throws as specFromJson.
Shelved done(const json& record, JobFiles files) {
    Shelved shelved{.files = std::move(files),
                    .spec = specFromJson(record.at("job")),
                    .state = Shelved::State::Done,
                    .stopped = record.at("stopped"),
                    .lanes = {}};
    record.at("test_pictures").get_to(shelved.testPictures);
    for (const json& object : record.at("losses")) {
        const Result<LossKind> loss = lossFromName(object.at("loss").get<std::string>());
        if (!loss)
            throw std::out_of_range(describe(loss.error()));
        ShelvedLane lane{.loss = *loss, .epochs = {}, .keptEpoch = object.at("kept_epoch"), .model = {}, .failure = {}};
        for (const json& epoch : object.at("epochs"))
            lane.epochs.push_back(epochFromJson(epoch));
        if (const std::string name = object.at("model"); !name.empty())
            lane.model = shelved.files.folder / fs::path(name).filename();
        if (object.contains("test_metrics"))
            object.at("test_metrics").get_to(lane.test);
        lane.failure = object.value("failure", std::string());
        shelved.lanes.push_back(std::move(lane));
    }
    return shelved;
}

Shelved interrupted(const Checkpoint& checkpoint, JobFiles files) {
    Shelved shelved{
        .files = std::move(files), .spec = checkpoint.spec, .state = Shelved::State::Interrupted, .lanes = {}};
    for (const LaneState& lane : checkpoint.state.lanes)
        shelved.lanes.push_back({.loss = lane.loss,
                                 .epochs = lane.epochs,
                                 .model = {},
                                 .failure = lane.failure ? describe(*lane.failure) : std::string()});
    return shelved;
}

std::optional<Shelved> read(const fs::path& folder) {
    JobFiles files{.folder = folder, .single = {}};
    try {
        // A checkpoint beside a record is of a process that ended between the two: nothing is left to do.
        if (const Result<json> record = readJson(files.record()))
            return done(*record, files);
        if (const Result<Checkpoint> checkpoint = readCheckpoint(files.checkpoint()))
            return interrupted(*checkpoint, files);
        if (const Result<json> wish = readJson(wishOf(folder)))
            return Shelved{.files = files, .spec = specFromJson(*wish), .lanes = {}};
    } catch (const json::exception&) {
    } catch (const std::out_of_range&) {
    }
    return {};
}

} // namespace

Result<JobFiles> shelve(const JobSpec& spec, const fs::path& shelf) {
    std::error_code failure;
    fs::create_directories(shelf, failure);
    constexpr int most = 1'000'000;
    for (int number = 1; number < most; ++number) {
        char name[16];
        std::snprintf(name, sizeof name, "%06d", number);
        const fs::path folder = shelf / name;
        if (!fs::create_directory(folder, failure)) {
            if (failure)
                return Error{ErrorCode::NotWritable, folder.string(), failure.message()};
            continue;
        }
        const std::string text = toJson(spec).dump(1, ' ', true, json::error_handler_t::replace);
        if (Result<void> written = storage::writeFileAtomically(wishOf(folder), std::as_bytes(std::span(text)));
            !written)
            return written.error();
        return JobFiles{.folder = folder, .single = {}};
    }
    return Error{ErrorCode::TooLarge, shelf.string(), "too many trainings"};
}

std::vector<Shelved> readShelf(const fs::path& shelf, const std::stop_token& stop) {
    std::vector<fs::path> folders;
    std::error_code failure;
    for (fs::directory_iterator entry(shelf, failure); !failure && entry != fs::directory_iterator();
         entry.increment(failure))
        folders.push_back(entry->path());
    std::ranges::sort(folders);
    std::vector<Shelved> all;
    for (const fs::path& folder : folders) {
        if (stop.stop_requested())
            break;
        if (std::optional<Shelved> one = read(folder))
            all.push_back(std::move(*one));
    }
    return all;
}

void unshelve(const JobFiles& files) {
    std::error_code ignored;
    for (const LossTraits& loss : allLosses())
        fs::remove(files.model(loss.kind), ignored);
    for (const fs::path& path : {files.checkpoint(), files.record(), files.curves(), wishOf(files.folder)})
        fs::remove(path, ignored);
    fs::remove(files.folder, ignored);
}

} // namespace onelogit::training
