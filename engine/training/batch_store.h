#pragma once

#include "engine/training/batches.h"
#include "engine/training/learner.h"
#include "engine/training/material.h"

#include <map>
#include <memory>
#include <mutex>
#include <utility>

namespace onelogit::training {

/// The batches of a training, each prepared by the first who asks and kept for the others. Safe from several threads.
class BatchStore {
public:
    /// `material` and `settings` must outlive it. Keeps the newest `kept` batches; older ones are made anew.
    BatchStore(const Material& material, const Settings& settings, std::size_t kept);

    [[nodiscard]] std::size_t batches() const { return plan.batches(); } ///< an epoch
    /// Epochs count from 1, batches from 0.
    [[nodiscard]] std::shared_ptr<const Batch> get(std::size_t epoch, std::size_t number);

private:
    struct Slot {
        std::once_flag once;
        Batch batch;
    };

    [[nodiscard]] std::shared_ptr<const std::vector<std::size_t>> orderOf(std::size_t epoch);
    void prepare(std::size_t epoch, std::span<const std::size_t> rows, Batch& batch) const;

    const Material& material;
    const Settings& settings;
    BatchPlan plan;
    std::size_t most;
    std::mutex mutex;
    std::map<std::pair<std::size_t, std::size_t>, std::shared_ptr<Slot>> slots;
    std::map<std::size_t, std::shared_ptr<const std::vector<std::size_t>>> orders;
};

} // namespace onelogit::training
