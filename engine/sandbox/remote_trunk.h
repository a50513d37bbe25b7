#pragma once

#include "engine/sandbox/worker.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace onelogit::sandbox {

/// A trunk that other processes run. A process serves one run at a time; where all are busy, another one is started,
/// up to one a core. They stay until the trunk goes.
class RemoteTrunk final : public model::Trunk {
public:
    /// `first` has loaded `model`.
    RemoteTrunk(std::shared_ptr<const Assignment> assignment, std::unique_ptr<Worker> first,
                const model::LoadedModel& model);

    [[nodiscard]] Result<void> run(std::span<const float> pictures, const ImageShape& shape, std::size_t count,
                                   std::span<float> out) const override;

private:
    [[nodiscard]] Result<std::unique_ptr<Worker>> borrow() const;
    /// An idle process; none where one is to be started, for which a place is then kept.
    [[nodiscard]] Result<std::unique_ptr<Worker>> await() const;
    [[nodiscard]] Result<std::unique_ptr<Worker>> startAnother() const;
    void giveBack(std::unique_ptr<Worker> worker, const Result<void>& outcome) const;

    std::shared_ptr<const Assignment> assigned;
    std::size_t featuresPerPicture;
    std::string headDigest; ///< what every later process must load as well

    mutable std::mutex mutex;
    mutable std::condition_variable changed;
    mutable std::vector<std::unique_ptr<Worker>> idle;
    mutable std::size_t mostProcesses;
    mutable std::size_t processes = 1; ///< idle, running or being started
    mutable int deathsInARow = 0;
    mutable std::string lastDeath;
};

} // namespace onelogit::sandbox
