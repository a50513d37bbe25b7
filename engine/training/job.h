#pragma once

#include "engine/intake/examine.h"
#include "engine/metrics/separation.h"
#include "engine/training/data_report.h"
#include "engine/training/race.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace onelogit::training {

/// A training as a person asks for it.
struct JobSpec {
    std::filesystem::path data;      ///< what data::open takes
    std::optional<ImageShape> shape; ///< size that pictures of a folder per class are fitted to; empty: the usual one
    std::filesystem::path trunk;     ///< model file whose features a new head reads; empty: a network from scratch
    std::vector<LossKind> losses;
    Settings settings;
};

/// Where a job's files lie.
struct JobFiles {
    std::filesystem::path folder; ///< a model file a loss, by the loss's name
    std::filesystem::path single; ///< or this one, of a job with one loss

    [[nodiscard]] std::filesystem::path model(LossKind loss) const;
    [[nodiscard]] std::filesystem::path checkpoint() const; ///< there from start to end of the job
    [[nodiscard]] std::filesystem::path record() const;     ///< of a folder: spec, curves and figures as JSON
    [[nodiscard]] std::filesystem::path curves() const;     ///< of a folder: every epoch's figures as CSV
};

enum class Stage { ReadingData, ComputingFeatures, Training, Testing };

/// Receives what happens, one call at a time, from any thread; must be cheap. Any may be empty.
struct JobSink {
    std::function<void(Stage, const Progress&)> progress;       ///< of all stages but Training
    std::function<void(const DataReport&)> data;                ///< before the first step
    std::function<void(const std::vector<LaneState>&)> resumed; ///< what the checkpoint holds, without weights
    RaceSink race;                                              ///< its `checkpoint` is not used
    std::function<void(const Error&)> notSaved; ///< a checkpoint could not be written: the last one stays, work goes on
};

struct JobOptions {
    unsigned workers = 0; ///< 0: all cores
    std::chrono::milliseconds checkpointEvery{30'000};
    std::filesystem::path indexCache; ///< where features of a folder's pictures are kept; empty: not at all
    intake::ExamineOptions examine;   ///< how the trunk's file is opened
    std::string device;               ///< of resumeJob: go on on this one in place of the settings'; empty: on that
};

/// What came of one loss.
struct LaneResult {
    LossKind loss = LossKind::CrossEntropy;
    std::vector<EpochReport> epochs;
    std::size_t keptEpoch = 0;   ///< whose weights became the model; 0: those of a moment before the first epoch's end
    std::filesystem::path model; ///< empty after a failure
    std::optional<metrics::Separation> test; ///< on test rows; empty without
    std::optional<Error> failure;
    std::vector<std::string> devices; ///< that it was trained on, in their order
};

struct JobReport {
    std::vector<LaneResult> lanes;         ///< in the order of JobSpec::losses
    bool stopped = false;                  ///< ended by Control::Wish::Keep
    std::vector<std::string> testPictures; ///< names of the test rows, sorted; empty where they are a part of their own
};

/// Reads data, trains, tests and writes a native model a loss, the best epoch's weights. Pausing, and every so often,
/// writes a checkpoint; the end removes it. A job that ends otherwise than by itself or by Keep writes no model, so
/// that earlier files stay. Keep before the first step is Cancelled. Errors: findDevice (before anything is read),
/// those of data::open and race, those of intake::openClassifier (the trunk), InvalidArgument (refusalOf the data),
/// NotWritable and DiskFull (a model), Cancelled. A head whose trunk's file is a program is a model that names that
/// file. All losses failing gives the first one's failure.
[[nodiscard]] Result<JobReport> runJob(const JobSpec& spec, const JobFiles& files, const Control& control,
                                       const JobSink& sink = {}, const JobOptions& options = {});

/// What a checkpoint says of its job, without its weights.
[[nodiscard]] Result<JobSpec> specOfCheckpoint(const std::filesystem::path& checkpoint);

/// Goes on from files.checkpoint(). NotFound without; ModelMismatch where the data is not what it was; Damaged.
[[nodiscard]] Result<JobReport> resumeJob(const JobFiles& files, const Control& control, const JobSink& sink = {},
                                          const JobOptions& options = {});

/// By stable names, see FORMAT.md.
[[nodiscard]] nlohmann::json toJson(const JobSpec& spec);
/// Throws as settingsFromJson.
[[nodiscard]] JobSpec specFromJson(const nlohmann::json& object);

} // namespace onelogit::training
