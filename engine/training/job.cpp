#include "engine/training/job.h"

#include "engine/formats/weights.h"
#include "engine/metrics/named_figures.h"
#include "engine/storage/files.h"
#include "engine/training/checkpoint.h"
#include "engine/training/device.h"
#include "engine/training/open_material.h"
#include "engine/training/settings_json.h"
#include "engine/training/trained_model.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>

namespace onelogit::training {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

/// A head's surroundings: the opened trunk, and all of its file's weights.
struct Trunk {
    std::shared_ptr<const model::Classifier> classifier;
    model::NativeModel model;
};

Result<Trunk> openTrunk(const fs::path& path, const JobOptions& options, const std::stop_token& stop) {
    const Result<std::vector<std::byte>> bytes = storage::readFile(path);
    if (!bytes)
        return bytes.error();
    const Result<formats::ModelFormat> format = formats::formatOf(*bytes, path.string());
    if (!format)
        return format.error();
    Result<std::shared_ptr<const model::Classifier>> classifier = intake::openClassifier(path, options.examine, stop);
    if (!classifier)
        return classifier.error();
    const model::ModelInfo& info = (*classifier)->info();
    Trunk trunk{.classifier = *classifier, .model = {.catalog = info.catalog, .input = {}}};
    if (formats::carriesProgram(*format)) {
        trunk.model.spec = {.architecture = model::Architecture::OtherFile, .features = info.features};
        trunk.model.trunkFile = model::TrunkFile{.path = path.string(), .digest = storage::contentHash(*bytes)};
    } else {
        Result<formats::Weights> weights = formats::readWeights(*format, *bytes, path.string());
        if (!weights)
            return weights.error();
        trunk.model = std::move(weights->model);
    }
    trunk.model.input = info.input;
    trunk.model.spec.input = info.input.shape;
    return trunk;
}

class Job {
public:
    Job(const JobSpec& wanted, const JobFiles& places, const Control& asked, const JobSink& receiver,
        const JobOptions& given)
        : spec(wanted), files(places), control(asked), sink(receiver), options(given) {}

    Result<JobReport> run(const Checkpoint* from) {
        if (const Result<std::string> device = findDevice(spec.settings.device); !device)
            return device.error();
        // What earlier runs learned becomes models also of one that is to be kept at once: these need the data.
        const bool learned = from != nullptr && std::ranges::any_of(from->state.lanes, [](const LaneState& lane) {
                                 return lane.learner.steps > 0;
                             });
        if (Result<void> opened = open(learned ? control.abandoned() : control.ended()); !opened)
            return opened.error();
        if (from != nullptr && from->dataHash != material->hash)
            return Error{ErrorCode::ModelMismatch, spec.data.string(),
                         "the pictures are not those that the training was begun with"};
        DataReport report = dataReport(*material);
        if (sink.data)
            sink.data(report);
        if (std::optional<Error> refusal = refusalOf(report))
            return *refusal;
        if (from != nullptr && sink.resumed)
            sink.resumed(from->state.lanes);
        Result<RaceReport> raced = train(from);
        Result<JobReport> finished = raced ? finish(*raced) : Result<JobReport>(raced.error());
        if (!finished && control.wish() == Control::Wish::Discard)
            removeCheckpoint();
        return finished;
    }

private:
    [[nodiscard]] ProgressSink at(Stage stage) const {
        return [this, stage](const Progress& progress) {
            // Whoever reads rests with it: a person who pauses wants the machine for something else.
            control.waitWhilePaused();
            if (sink.progress)
                sink.progress(stage, progress);
        };
    }

    Result<void> open(const std::stop_token& stop) {
        if (spec.trunk.empty()) {
            Result<Material> opened = openPictures(spec, at(Stage::ReadingData), stop);
            if (!opened)
                return opened.error();
            material = std::move(*opened);
            return {};
        }
        Result<Trunk> opened = openTrunk(spec.trunk, options, stop);
        if (!opened)
            return opened.error();
        trunk = std::move(*opened);
        JobSink patient = sink;
        patient.progress = [this](Stage stage, const Progress& progress) { at(stage)(progress); };
        Result<Material> features = openFeatures(spec, trunk->classifier, options, patient, stop);
        if (!features)
            return features.error();
        material = std::move(*features);
        return {};
    }

    Result<RaceReport> train(const Checkpoint* from) {
        RaceSink racing = sink.race;
        racing.checkpoint = [this](const RaceState& state) { save(state); };
        return race(*material, spec.settings, spec.losses, control, racing,
                    {.workers = options.workers, .checkpointEvery = options.checkpointEvery},
                    from != nullptr ? &from->state : nullptr);
    }

    void save(const RaceState& state) {
        const Result<void> written =
            writeCheckpoint({.spec = spec, .dataHash = material->hash, .state = state}, files.checkpoint());
        if (!written && sink.notSaved)
            sink.notSaved(written.error());
    }

    Result<JobReport> finish(const RaceReport& raced) {
        JobReport report{.lanes = {}, .stopped = raced.stopped, .testPictures = {}};
        if (!material->ownTest)
            for (const std::size_t row : material->split.test)
                report.testPictures.push_back(material->names[row]);
        std::ranges::sort(report.testPictures);
        std::vector<std::optional<model::NativeModel>> models(raced.state.lanes.size());
        std::size_t usable = 0;
        for (std::size_t i = 0; i < models.size(); ++i) {
            const LaneState& lane = raced.state.lanes[i];
            report.lanes.push_back({.loss = lane.loss,
                                    .epochs = lane.epochs,
                                    .model = {},
                                    .test = {},
                                    .failure = lane.failure,
                                    .devices = lane.devices});
            if (lane.failure || lane.learner.steps == 0)
                continue;
            ++usable;
            if (Result<void> tested = test(lane, models[i], report.lanes[i], i); !tested)
                return tested.error();
        }
        if (usable == 0)
            return raced.state.lanes.front().failure.value_or(Error{ErrorCode::Cancelled, {}, {}});
        for (std::size_t i = 0; i < models.size(); ++i) {
            if (!models[i])
                continue;
            const fs::path path = files.model(report.lanes[i].loss);
            if (Result<void> written = model::writeNative(*models[i], path); !written) {
                save(raced.state); // once there is room, resuming writes them
                return written.error();
            }
            report.lanes[i].model = path;
        }
        if (Result<void> written = writeRecord(report); !written) {
            save(raced.state);
            return written.error();
        }
        removeCheckpoint();
        return report;
    }

    void removeCheckpoint() const {
        std::error_code gone;
        fs::remove(files.checkpoint(), gone);
    }

    Result<void> test(const LaneState& lane, std::optional<model::NativeModel>& made, LaneResult& result,
                      std::size_t number) {
        model::NativeModel model =
            modelOf(lane, spec, *material, trunk ? std::optional<model::NativeModel>(trunk->model) : std::nullopt);
        result.keptEpoch = keptEpoch(lane, *material);
        const ProgressSink told = at(Stage::Testing);
        const std::uint64_t lanes = spec.losses.size();
        const Result<LogitTable> logits = testLogits(
            model, *material,
            [&](const Progress& progress) {
                told({.done = number * progress.total + progress.done, .total = lanes * progress.total});
            },
            control.discarded());
        if (!logits)
            return logits.error();
        // Test rows of one class only have no figures: the model is none the worse for it.
        if (Result<metrics::Separation> separation = metrics::separation(*logits)) {
            model.testMetrics = metrics::namedFigures(*separation);
            result.test = std::move(*separation);
        }
        made = std::move(model);
        return {};
    }

    Result<void> writeRecord(const JobReport& report) const {
        const fs::path path = files.record();
        if (path.empty())
            return {};
        json lanes = json::array();
        for (const LaneResult& lane : report.lanes) {
            json epochs = json::array();
            for (const EpochReport& epoch : lane.epochs)
                epochs.push_back(toJson(epoch));
            json object{{"loss", traits(lane.loss).name},
                        {"kept_epoch", lane.keptEpoch},
                        {"epochs", std::move(epochs)},
                        {"model", lane.model.filename().string()},
                        {"devices", lane.devices}};
            if (lane.test)
                object["test_metrics"] = metrics::namedFigures(*lane.test);
            if (lane.failure)
                object["failure"] = describe(*lane.failure);
            lanes.push_back(std::move(object));
        }
        const std::string text =
            json{{"format", "onelogit-training"},       {"format_version", 1},       {"job", toJson(spec)},
                 {"data_hash", material->hash},         {"stopped", report.stopped}, {"losses", std::move(lanes)},
                 {"test_pictures", report.testPictures}}
                .dump(1, ' ', true, json::error_handler_t::replace);
        Result<void> written = storage::writeFileAtomically(path, std::as_bytes(std::span(text)));
        return written ? writeCurves(report) : written;
    }

    Result<void> writeCurves(const JobReport& report) const {
        std::string text = "loss,epoch,training_loss,validation_accuracy,validation_macro_ap,kept\n";
        for (const LaneResult& lane : report.lanes)
            for (const EpochReport& epoch : lane.epochs) {
                text += std::string(traits(lane.loss).name) + ',' + std::to_string(epoch.epoch);
                for (const double figure : {epoch.trainingLoss, epoch.accuracy, epoch.macroAp})
                    text += ',' + json(figure).dump(); // all digits, whatever the locale
                text += epoch.epoch == lane.keptEpoch ? ",1\n" : ",0\n";
            }
        return storage::writeFileAtomically(files.curves(), std::as_bytes(std::span(text)));
    }

    const JobSpec& spec;
    const JobFiles& files;
    const Control& control;
    const JobSink& sink;
    const JobOptions& options;
    std::optional<Trunk> trunk;
    std::optional<Material> material;
};

} // namespace

fs::path JobFiles::model(LossKind loss) const {
    return single.empty() ? folder / (std::string(traits(loss).name) + ".safetensors") : single;
}

fs::path JobFiles::checkpoint() const {
    return single.empty() ? folder / "training.checkpoint" : fs::path(single) += ".checkpoint";
}

fs::path JobFiles::curves() const {
    return single.empty() ? folder / "training.csv" : fs::path();
}

fs::path JobFiles::record() const {
    return single.empty() ? folder / "training.json" : fs::path();
}

Result<JobReport> runJob(const JobSpec& spec, const JobFiles& files, const Control& control, const JobSink& sink,
                         const JobOptions& options) {
    return Job(spec, files, control, sink, options).run(nullptr);
}

Result<JobSpec> specOfCheckpoint(const fs::path& checkpoint) {
    Result<Checkpoint> read = readCheckpoint(checkpoint);
    if (!read)
        return read.error();
    return std::move(read->spec);
}

Result<JobReport> resumeJob(const JobFiles& files, const Control& control, const JobSink& sink,
                            const JobOptions& options) {
    Result<Checkpoint> read = readCheckpoint(files.checkpoint());
    if (!read)
        return read.error();
    if (!options.device.empty())
        read->spec.settings.device = options.device;
    return Job(read->spec, files, control, sink, options).run(&*read);
}

json toJson(const JobSpec& spec) {
    json losses = json::array();
    for (const LossKind loss : spec.losses)
        losses.push_back(traits(loss).name);
    json object{{"data", spec.data.string()}, {"losses", std::move(losses)}, {"settings", toJson(spec.settings)}};
    if (spec.shape)
        object["shape"] = {spec.shape->channels, spec.shape->height, spec.shape->width};
    if (!spec.trunk.empty())
        object["trunk"] = spec.trunk.string();
    return object;
}

JobSpec specFromJson(const json& object) {
    JobSpec spec{.data = object.at("data").get<std::string>(),
                 .shape = {},
                 .trunk = object.value("trunk", std::string()),
                 .losses = {},
                 .settings = settingsFromJson(object.at("settings"))};
    for (const json& loss : object.at("losses")) {
        const Result<LossKind> kind = lossFromName(loss.get<std::string>());
        if (!kind)
            throw std::out_of_range(describe(kind.error()));
        spec.losses.push_back(*kind);
    }
    if (object.contains("shape")) {
        const auto shape = object.at("shape").get<std::array<int, 3>>();
        spec.shape = ImageShape{.channels = shape[0], .height = shape[1], .width = shape[2]};
    }
    return spec;
}

} // namespace onelogit::training
