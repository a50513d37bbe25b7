#pragma once

#include "engine/training/job.h"

#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace onelogit::app {

/// What happened to a training since somebody asked last.
struct TrainingNews {
    std::optional<training::Stage> stage; ///< the present one, where there is anything new of it
    Progress progress;                    ///< of the stage; of Training in steps of all losses
    std::vector<std::pair<std::size_t, training::EpochReport>> epochs;
    std::vector<std::pair<std::size_t, Error>> failures;
    std::optional<training::DataReport> data;
    std::optional<std::vector<training::LaneState>> resumed;
    std::optional<bool> resting;
    std::optional<Error> notSaved;
};

/// Takes a training's events without ever making it wait for the window, which collects them at its own rate. Safe from
/// any thread.
class TrainingFeed {
public:
    [[nodiscard]] training::JobSink sink() {
        training::JobSink sink;
        sink.progress = [this](training::Stage stage, const Progress& progress) { note(stage, progress); };
        sink.data = [this](const training::DataReport& report) {
            add([&](TrainingNews& fresh) { fresh.data = report; });
        };
        sink.resumed = [this](const std::vector<training::LaneState>& lanes) {
            std::vector<training::LaneState> light = lanes;
            for (training::LaneState& lane : light) {
                lane.learner = {};
                lane.best.clear();
            }
            add([&](TrainingNews& fresh) { fresh.resumed = std::move(light); });
        };
        sink.race.progress = [this](const Progress& progress) { note(training::Stage::Training, progress); };
        sink.race.epoch = [this](std::size_t lane, const training::EpochReport& epoch) {
            add([&](TrainingNews& fresh) { fresh.epochs.emplace_back(lane, epoch); });
        };
        sink.race.failed = [this](std::size_t lane, const Error& failure) {
            add([&](TrainingNews& fresh) { fresh.failures.emplace_back(lane, failure); });
        };
        sink.race.resting = [this](bool resting) { add([&](TrainingNews& fresh) { fresh.resting = resting; }); };
        sink.notSaved = [this](const Error& failure) { add([&](TrainingNews& fresh) { fresh.notSaved = failure; }); };
        return sink;
    }

    [[nodiscard]] TrainingNews take() {
        const std::lock_guard lock(mutex);
        return std::exchange(news, {});
    }

private:
    void note(training::Stage stage, const Progress& progress) {
        add([&](TrainingNews& fresh) {
            fresh.stage = stage;
            fresh.progress = progress;
        });
    }
    template<typename Change>
    void add(const Change& change) {
        const std::lock_guard lock(mutex);
        change(news);
    }

    std::mutex mutex;
    TrainingNews news;
};

} // namespace onelogit::app
