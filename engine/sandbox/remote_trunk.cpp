#include "engine/sandbox/remote_trunk.h"

#include "engine/support/guard.h"
#include "engine/support/parallel.h"

namespace onelogit::sandbox {
namespace {

constexpr int mostDeaths = 3; // in a row, then the model is given up

} // namespace

RemoteTrunk::RemoteTrunk(std::shared_ptr<const Assignment> assignment, std::unique_ptr<Worker> first,
                         const model::LoadedModel& model)
    : assigned(std::move(assignment)),
      featuresPerPicture(model.head.features()),
      headDigest(digest(model.head)),
      mostProcesses(defaultWorkers()) {
    idle.push_back(std::move(first));
}

Result<void> RemoteTrunk::run(std::span<const float> pictures, const ImageShape& shape, std::size_t count,
                              std::span<float> out) const {
    if (shape.channels < 1 || shape.height < 1 || shape.width < 1 || pictures.size() != count * shape.count() ||
        out.size() != count * featuresPerPicture)
        return Error{ErrorCode::ShapeMismatch, assigned->subject,
                     std::to_string(count) + " pictures of " + std::to_string(shape.count()) + " numbers and " +
                         std::to_string(featuresPerPicture) + " features, given " + std::to_string(pictures.size()) +
                         " and " + std::to_string(out.size())};
    if (count == 0)
        return {};
    return guarded(assigned->subject, [&]() -> Result<void> {
        Result<std::unique_ptr<Worker>> worker = borrow();
        if (!worker)
            return worker.error();
        const Result<void> outcome = (*worker)->run(pictures, {.shape = shape, .count = count}, out);
        giveBack(std::move(*worker), outcome);
        return outcome;
    });
}

Result<std::unique_ptr<Worker>> RemoteTrunk::borrow() const {
    for (;;) {
        Result<std::unique_ptr<Worker>> waiting = await();
        if (!waiting || *waiting)
            return waiting;
        Result<std::unique_ptr<Worker>> started = guarded(assigned->subject, [&] { return startAnother(); });
        if (started)
            return started;
        const std::lock_guard lock(mutex);
        --processes;
        changed.notify_all();
        if (processes == 0) {
            ++deathsInARow;
            lastDeath = started.error().detail;
            return started.error();
        }
        mostProcesses = processes; // the machine has no room for more: the ones there must do
    }
}

Result<std::unique_ptr<Worker>> RemoteTrunk::await() const {
    std::vector<std::unique_ptr<Worker>> ended; // taken down after the lock is gone
    std::unique_lock lock(mutex);
    for (;;) {
        if (deathsInARow >= mostDeaths)
            return Error{ErrorCode::ProcessEnded, assigned->subject,
                         "given up after " + std::to_string(mostDeaths) + " ends in a row: " + lastDeath};
        while (!idle.empty()) {
            std::unique_ptr<Worker> worker = std::move(idle.back());
            idle.pop_back();
            if (worker->isWaiting())
                return worker;
            --processes;
            ended.push_back(std::move(worker));
        }
        if (processes < mostProcesses) {
            ++processes;
            return std::unique_ptr<Worker>();
        }
        changed.wait(lock);
    }
}

Result<std::unique_ptr<Worker>> RemoteTrunk::startAnother() const {
    const Patience patience{.until = std::chrono::steady_clock::now() + loadTime(*assigned)};
    Result<std::unique_ptr<Worker>> worker = Worker::start(assigned, patience);
    if (!worker)
        return worker;
    const Result<model::LoadedModel> loaded = (*worker)->load(patience);
    if (!loaded)
        return loaded.error();
    if (digest(loaded->head) != headDigest)
        return Error{ErrorCode::ProcessEnded, assigned->subject, "loaded another last layer than the first time"};
    return worker;
}

void RemoteTrunk::giveBack(std::unique_ptr<Worker> worker, const Result<void>& outcome) const {
    const std::lock_guard lock(mutex);
    if (worker->isGone()) {
        --processes;
        ++deathsInARow;
        lastDeath = outcome ? std::string() : outcome.error().detail;
    } else {
        deathsInARow = 0;
        idle.push_back(std::move(worker));
    }
    changed.notify_all();
}

} // namespace onelogit::sandbox
