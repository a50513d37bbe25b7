#include "app/cli/train_run.h"

#include "app/cli/figures.h"
#include "app/cli/text_table.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>
#include <unistd.h>

namespace onelogit::cli {
namespace {

using nlohmann::json;
using training::Control;

const char* words(training::Stage stage) {
    switch (stage) {
    case training::Stage::ReadingData:
        return "reading";
    case training::Stage::ComputingFeatures:
        return "computing features";
    case training::Stage::Training:
        return "training";
    case training::Stage::Testing:
        return "testing";
    }
    return "";
}

std::string timeLeft(double seconds) {
    char text[32];
    if (seconds < 90)
        std::snprintf(text, sizeof text, "%.0f s left", seconds);
    else
        std::snprintf(text, sizeof text, "%.0f min left", seconds / 60);
    return text;
}

/// Draws and tells what happens to a job.
class Reporter {
public:
    Reporter(const Console& place, Control& asked) : console(place), control(asked) {}

    [[nodiscard]] training::JobSink sink() {
        training::JobSink sink;
        sink.progress = [this](training::Stage stage, const Progress& progress) {
            heed();
            draw(words(stage), progress.done, progress.total);
        };
        sink.data = [this](const training::DataReport& report) { tell(report); };
        sink.resumed = [this](const std::vector<training::LaneState>& lanes) {
            std::size_t epochs = 0;
            for (const training::LaneState& lane : lanes) {
                losses.push_back(lane.loss);
                epochs = std::max(epochs, lane.epochs.size());
            }
            event({{"event", "resumed"}, {"epochs", epochs}},
                  "going on after " + std::to_string(epochs) + (epochs == 1 ? " epoch" : " epochs"));
        };
        sink.race.progress = [this](const Progress& progress) {
            heed();
            draw(words(training::Stage::Training), progress.done, progress.total);
        };
        sink.race.epoch = [this](std::size_t lane, const training::EpochReport& epoch) { tell(lane, epoch); };
        sink.race.failed = [this](std::size_t lane, const Error& failure) {
            event({{"event", "failed"}, {"loss", traits(losses.at(lane)).name}, {"error", describe(failure)}},
                  describe(failure));
        };
        sink.notSaved = [this](const Error& failure) {
            event({{"event", "not-saved"}, {"error", describe(failure)}},
                  "the checkpoint could not be written, the last one stays: " + describe(failure));
        };
        return sink;
    }

    void setLosses(const std::vector<LossKind>& kinds) { losses = kinds; }

private:
    void heed() const {
        if (interrupted())
            control.set(Control::Wish::Keep);
    }

    /// A line of JSON for programs, words for people.
    void event(const json& object, const std::string& text) const {
        console.endProgress();
        if (::isatty(STDERR_FILENO) != 0)
            console.message(text);
        else
            console.message(object.dump(-1, ' ', false, json::error_handler_t::replace));
    }

    void draw(const std::string& what, std::uint64_t done, std::uint64_t total) {
        if (console.json || ::isatty(STDERR_FILENO) == 0 || total == 0)
            return;
        const auto now = std::chrono::steady_clock::now();
        if (what != stage) {
            stage = what;
            begun = now;
            doneBefore = done;
            percent = -1;
        }
        const int share = static_cast<int>(100 * done / total);
        if (share == percent)
            return;
        percent = share;
        const double gone = std::chrono::duration<double>(now - begun).count();
        const std::uint64_t own = done - doneBefore;
        const std::string left =
            own == 0 ? "" : timeLeft(gone / static_cast<double>(own) * static_cast<double>(total - done));
        constexpr int width = 24;
        const std::string filled(static_cast<std::size_t>(share * width / 100), '#');
        std::fprintf(stderr, "\r%s [%-*s] %3d%% %-14s", what.c_str(), width, filled.c_str(), share, left.c_str());
    }

    void tell(const training::DataReport& report) const {
        json skipped = json::array();
        for (const data::Skipped& file : report.skipped)
            skipped.push_back({{"path", file.path.string()}, {"reason", name(file.reason.code)}});
        json empty = json::array();
        json small = json::array();
        for (const ClassId id : report.emptyClasses)
            empty.push_back(report.classes[static_cast<std::size_t>(id.value)]);
        for (const ClassId id : report.smallClasses)
            small.push_back(report.classes[static_cast<std::size_t>(id.value)]);
        std::string text = report.description + ": " + std::to_string(report.training) + " to train, " +
                           std::to_string(report.validation) + " to validate, " + std::to_string(report.test) +
                           " to test";
        constexpr std::uint64_t worthAWord = 1'000'000;
        if (report.bytes > worthAWord)
            text += ", " + bytes(static_cast<double>(report.bytes)) + " in memory";
        for (const data::Skipped& file : report.skipped)
            text += "\nskipped " + describe({file.reason.code, file.path.string(), file.reason.detail});
        for (const json& one : empty)
            text += "\nclass '" + one.get<std::string>() + "' has no picture";
        for (const json& one : small)
            text += "\nclass '" + one.get<std::string>() + "' has fewer than " +
                    std::to_string(training::DataReport::fewest) + " training pictures";
        if (report.repeated > 0)
            text += "\n" + std::to_string(report.repeated) +
                    " validation or test pictures are training pictures too: figures flatter";
        if (report.contradicting > 0)
            text += "\n" + std::to_string(report.contradicting) + " pictures are there under two classes";
        event({{"event", "data"},
               {"description", report.description},
               {"training", report.training},
               {"validation", report.validation},
               {"test", report.test},
               {"training_of_class", report.trainingOfClass},
               {"empty_classes", std::move(empty)},
               {"small_classes", std::move(small)},
               {"imbalance", report.imbalance},
               {"repeated", report.repeated},
               {"contradicting", report.contradicting},
               {"bytes", report.bytes},
               {"skipped", std::move(skipped)}},
              text);
    }

    void tell(std::size_t lane, const training::EpochReport& epoch) const {
        const LossTraits& loss = traits(losses.at(lane));
        char line[160];
        std::snprintf(line, sizeof line, " epoch %zu: loss %.4f, validation accuracy %.4f, 1-AUPRC %.4f", epoch.epoch,
                      epoch.trainingLoss, epoch.accuracy, 1 - epoch.macroAp);
        event({{"event", "epoch"},
               {"loss", loss.name},
               {"epoch", epoch.epoch},
               {"training_loss", epoch.trainingLoss},
               {"accuracy", epoch.accuracy},
               {"macro_ap", epoch.macroAp}},
              std::string(loss.title) + line);
    }

    const Console& console;
    Control& control;
    std::vector<LossKind> losses;
    std::string stage;
    std::chrono::steady_clock::time_point begun;
    std::uint64_t doneBefore = 0;
    int percent = -1;
};

json toJson(const training::LaneResult& lane, const Evaluated& figures) {
    json epochs = json::array();
    for (const training::EpochReport& epoch : lane.epochs)
        epochs.push_back({{"epoch", epoch.epoch},
                          {"loss", epoch.trainingLoss},
                          {"accuracy", epoch.accuracy},
                          {"macro_ap", epoch.macroAp}});
    json object =
        lane.test ? cli::toJson(figures) : json{{"path", lane.model.string()}, {"loss", traits(lane.loss).name}};
    object["epochs"] = std::move(epochs);
    object["kept_epoch"] = lane.keptEpoch;
    return object;
}

} // namespace

int runTraining(const training::JobSpec* spec, const training::JobFiles& files, const training::JobOptions& options,
                const Console& console) {
    Control control;
    Reporter reporter(console, control);
    if (spec != nullptr)
        reporter.setLosses(spec->losses);
    const training::JobSink sink = reporter.sink();
    const Result<training::JobReport> report = spec != nullptr ? training::runJob(*spec, files, control, sink, options)
                                                               : training::resumeJob(files, control, sink, options);
    console.endProgress();
    if (!report)
        return console.fail(report.error());
    std::vector<Evaluated> tested;
    json document{{"models", json::array()}, {"stopped_early", report->stopped}};
    bool allDone = true;
    for (const training::LaneResult& lane : report->lanes) {
        if (lane.failure) {
            allDone = false;
            document["failed"].push_back({{"loss", traits(lane.loss).name}, {"error", describe(*lane.failure)}});
            continue;
        }
        Evaluated figures{.path = lane.model.string(), .loss = lane.loss, .separation = {}};
        if (lane.test) {
            figures.separation = *lane.test;
            tested.push_back(figures);
        }
        document["models"].push_back(toJson(lane, figures));
    }
    if (console.json)
        console.print(document);
    else if (!tested.empty())
        console.print(table(tested));
    if (report->stopped && ::isatty(STDERR_FILENO) != 0)
        console.message("stopped; the models hold their best epoch so far");
    return allDone ? Done : Failed;
}

} // namespace onelogit::cli
