#include "engine/training/race.h"

#include "engine/support/guard.h"
#include "engine/support/parallel.h"
#include "engine/training/batch_store.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace onelogit::training {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t validationPart = 128; ///< examples between two looks at the control
constexpr std::chrono::milliseconds progressEvery{50};

model::NetworkSpec specFor(const Material& material, const Settings& settings) {
    const ImageShape shape = material.shape();
    const bool whole = !material.pictures || settings.architecture == model::Architecture::Linear;
    return {.architecture = whole ? model::Architecture::Linear : settings.architecture,
            .input = shape,
            .features = whole ? shape.count() : settings.features,
            .classes = material.catalog.size()};
}

struct Lane {
    std::unique_ptr<Learner> learner;
    LaneState state; ///< `learner` in it is stale
    std::vector<double> validation;
    bool busy = false;
};

class Race {
public:
    Race(const Material& source, const Settings& wanted, const Control& asked, const RaceSink& receiver,
         unsigned workerCount, std::size_t losses)
        : material(source),
          settings(wanted),
          control(asked),
          sink(receiver),
          workers(workerCount),
          batches(source, wanted, losses + 2) {}

    Result<void> add(LossKind loss, const LaneState* from) {
        Result<std::unique_ptr<Learner>> learner = Learner::create(specFor(material, settings), loss, settings);
        if (!learner)
            return learner.error();
        lanes.push_back({.learner = std::move(*learner), .state = {}, .validation = {}});
        LaneState& state = lanes.back().state;
        state.loss = loss;
        const std::string device = lanes.back().learner->device();
        if (from == nullptr) {
            state.devices = {device};
            return {};
        }
        if (from->loss != loss || from->epochs.size() > settings.epochs || from->batch > batches.batches())
            return Error{ErrorCode::Damaged, "checkpoint", "it is that of another training"};
        state = *from;
        if (state.devices.empty() || state.devices.back() != device)
            state.devices.push_back(device);
        const Result<void> restored = lanes.back().learner->restore(from->learner, "checkpoint");
        state.learner = {};
        return restored;
    }

    /// Until `until`, the end, or another wish than to run.
    void run(Clock::time_point until) {
        parallelFor(workers, workers, [&](std::size_t) { work(until); });
    }

    [[nodiscard]] bool finished() const {
        return std::ranges::all_of(lanes, [this](const Lane& lane) { return ended(lane); });
    }

    [[nodiscard]] RaceState state() const {
        RaceState now;
        for (const Lane& lane : lanes) {
            now.lanes.push_back(lane.state);
            now.lanes.back().learner = lane.learner->state();
        }
        return now;
    }

private:
    [[nodiscard]] bool ended(const Lane& lane) const {
        const std::vector<EpochReport>& epochs = lane.state.epochs;
        if (lane.state.failure || epochs.size() >= settings.epochs)
            return true;
        return settings.patience > 0 && validates() && !epochs.empty() &&
               epochs.size() - *bestEpoch(epochs, true) >= settings.patience;
    }

    [[nodiscard]] bool validates() const { return !material.split.validation.empty(); }

    /// Larger for those that have done more.
    [[nodiscard]] std::size_t position(const Lane& lane) const {
        const std::size_t parts = material.split.validation.size() / validationPart + 1;
        const std::size_t validated = lane.validation.size() / material.catalog.size() / validationPart;
        return lane.state.epochs.size() * (batches.batches() + parts) + lane.state.batch + validated;
    }

    void work(Clock::time_point until) {
        std::unique_lock lock(mutex);
        while (control.wish() == Control::Wish::Run && Clock::now() < until) {
            Lane* next = nullptr;
            unsigned running = 0;
            for (Lane& lane : lanes) {
                if (ended(lane))
                    continue;
                ++running;
                if (!lane.busy && (next == nullptr || position(lane) < position(*next)))
                    next = &lane;
            }
            if (running == 0)
                return;
            if (next == nullptr) {
                freed.wait(lock);
                continue;
            }
            next->busy = true;
            const unsigned share = std::max(1U, workers / running);
            lock.unlock();
            const Result<void> done =
                guarded(std::string(traits(next->state.loss).name), [&] { return advance(*next, share); });
            lock.lock();
            next->busy = false;
            if (!done) {
                next->state.failure = done.error();
                if (sink.failed)
                    sink.failed(static_cast<std::size_t>(next - lanes.data()), done.error());
            }
            tell();
            freed.notify_all();
        }
    }

    /// One batch, or one part of the validation.
    Result<void> advance(Lane& lane, unsigned share) {
        LaneState& state = lane.state;
        if (state.batch < batches.batches()) {
            const std::shared_ptr<const Batch> batch = batches.get(state.epochs.size() + 1, state.batch);
            const std::size_t steps = settings.epochs * batches.batches();
            const Result<double> loss =
                lane.learner->step(*batch, learningRate(settings, lane.learner->steps(), steps), share);
            if (!loss)
                return loss.error();
            const std::lock_guard lock(mutex);
            state.lossSum += *loss;
            ++state.batch;
            return {};
        }
        if (Result<void> validated = validate(lane, share); !validated)
            return validated;
        if (lane.validation.size() == material.split.validation.size() * material.catalog.size())
            endEpoch(lane);
        return {};
    }

    Result<void> validate(Lane& lane, unsigned share) {
        const std::span<const std::size_t> rows(material.split.validation);
        const std::size_t done = lane.validation.size() / material.catalog.size();
        const std::size_t parts =
            std::min<std::size_t>(share, (rows.size() - done + validationPart - 1) / validationPart);
        std::vector<std::vector<double>> logits(parts);
        std::vector<Result<void>> results(parts);
        parallelFor(parts, share, [&](std::size_t p) {
            const std::size_t first = done + p * validationPart;
            const auto own = rows.subspan(first, std::min(validationPart, rows.size() - first));
            const std::size_t width = material.shape().count();
            results[p] = guarded("validation", [&] {
                std::vector<float> inputs(own.size() * width);
                for (std::size_t i = 0; i < own.size(); ++i)
                    material.fill(own[i], std::span(inputs).subspan(i * width, width));
                return lane.learner->logits(inputs, logits[p]);
            });
        });
        for (const Result<void>& result : results)
            if (!result)
                return result;
        const std::lock_guard lock(mutex);
        for (const std::vector<double>& part : logits)
            lane.validation.insert(lane.validation.end(), part.begin(), part.end());
        return {};
    }

    void endEpoch(Lane& lane) {
        LogitTable table{
            .classes = material.catalog.size(), .logits = std::move(lane.validation), .labels = {}, .kept = {}};
        for (const std::size_t row : material.split.validation)
            table.labels.push_back(material.labels[row]);
        LaneState& state = lane.state;
        EpochReport report =
            reportOf(state.epochs.size() + 1, state.lossSum / static_cast<double>(batches.batches()), table);
        const std::lock_guard lock(mutex);
        lane.validation.clear();
        state.batch = 0;
        state.lossSum = 0;
        state.epochs.push_back(std::move(report));
        if (bestEpoch(state.epochs, validates()) == state.epochs.size())
            state.best = lane.learner->weights();
        if (sink.epoch)
            sink.epoch(static_cast<std::size_t>(&lane - lanes.data()), state.epochs.back());
    }

    void tell() {
        const bool last = finished();
        if (!sink.progress || (!last && Clock::now() - told < progressEvery))
            return;
        told = Clock::now();
        Progress progress;
        for (const Lane& lane : lanes) {
            const std::uint64_t all = settings.epochs * batches.batches();
            progress.total += all;
            progress.done += ended(lane) ? all : lane.state.epochs.size() * batches.batches() + lane.state.batch;
        }
        sink.progress(progress);
    }

    const Material& material;
    const Settings& settings;
    const Control& control;
    const RaceSink& sink;
    unsigned workers;
    BatchStore batches;
    std::vector<Lane> lanes;
    std::mutex mutex; ///< held by every call of the sink and for whatever other workers look at
    std::condition_variable freed;
    Clock::time_point told;
};

Result<void> checkRace(const Material& material, std::span<const LossKind> losses, const RaceState* from) {
    if (losses.empty())
        return Error{ErrorCode::InvalidArgument, "losses", "choose at least one"};
    for (std::size_t i = 0; i < losses.size(); ++i)
        if (std::ranges::count(losses, losses[i]) > 1)
            return Error{ErrorCode::InvalidArgument, std::string(traits(losses[i]).name), "it is there twice"};
    if (material.split.train.empty())
        return Error{ErrorCode::InvalidArgument, "training data", "there is no example to train on"};
    if (from != nullptr && from->lanes.size() != losses.size())
        return Error{ErrorCode::Damaged, "checkpoint", "it is that of another training"};
    return {};
}

} // namespace

Result<RaceReport> race(const Material& material, const Settings& settings, std::span<const LossKind> losses,
                        const Control& control, const RaceSink& sink, const RaceOptions& options,
                        const RaceState* from) {
    if (Result<void> checked = checkRace(material, losses, from); !checked)
        return checked.error();
    const unsigned workers = options.workers > 0 ? options.workers : defaultWorkers();
    Race running(material, settings, control, sink, workers, losses.size());
    for (std::size_t i = 0; i < losses.size(); ++i)
        if (Result<void> added = running.add(losses[i], from != nullptr ? &from->lanes[i] : nullptr); !added)
            return added.error();
    if (sink.checkpoint)
        sink.checkpoint(running.state());
    for (;;) {
        running.run(Clock::now() + options.checkpointEvery);
        if (running.finished())
            return RaceReport{.state = running.state()};
        switch (control.wish()) {
        case Control::Wish::Discard:
            return Error{ErrorCode::Cancelled, {}, {}};
        case Control::Wish::Keep:
            return RaceReport{.state = running.state(), .stopped = true};
        case Control::Wish::Leave:
        case Control::Wish::Pause:
        case Control::Wish::Run:
            break;
        }
        if (sink.checkpoint)
            sink.checkpoint(running.state());
        if (control.wish() == Control::Wish::Leave)
            return Error{ErrorCode::Cancelled, {}, {}};
        if (control.wish() == Control::Wish::Pause) {
            if (sink.resting)
                sink.resting(true);
            control.waitWhilePaused();
            if (sink.resting)
                sink.resting(false);
        }
    }
}

} // namespace onelogit::training
