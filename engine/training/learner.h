#pragma once

#include "engine/losses/loss.h"
#include "engine/model/architecture.h"
#include "engine/training/settings.h"
#include "engine/values/logit_table.h"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace onelogit::training {

/// Pictures of one step, prepared once for all losses.
struct Batch {
    std::vector<float> inputs; ///< examples x channels x height x width
    std::vector<std::int64_t> labels;
};

using Weights = std::map<std::string, storage::FloatTensor>;

/// All that a network's next step depends on, besides batch and learning rate.
struct LearnerState {
    std::uint64_t steps = 0;
    Weights weights;
    Weights first;  ///< Adam's mean of gradients, or SGD's velocity
    Weights second; ///< Adam's mean of their squares; empty for SGD
};

/// One network being trained under one loss, on settings.device; states, weights and logits are numbers in memory, the
/// same whatever the device. For one thread at a time. Every sum runs in an order that depends on the
/// batch alone, so that weights are the same bit for bit however many threads work, and after a restore.
class Learner {
public:
    /// Start weights from settings.seed alone. InvalidArgument for settings or sizes that make no sense and for a
    /// device that is not there, and errors of networks::load where LibTorch is not there yet.
    [[nodiscard]] static Result<std::unique_ptr<Learner>> create(const model::NetworkSpec& spec, LossKind loss,
                                                                 const Settings& settings);

    Learner() = default;
    virtual ~Learner() = default;
    Learner(const Learner&) = delete;
    Learner& operator=(const Learner&) = delete;

    /// One step; gives the loss before it. NotFinite, naming loss, step and tensor, leaves the weights as they were.
    /// Parts of the batch run on up to `workers` threads.
    [[nodiscard]] virtual Result<double> step(const Batch& batch, double rate, unsigned workers) = 0;

    /// Appends all logits of `inputs`, count x shape.count(), to `out`.
    [[nodiscard]] virtual Result<void> logits(std::span<const float> inputs, std::vector<double>& out) const = 0;

    [[nodiscard]] virtual LossKind loss() const = 0;
    [[nodiscard]] virtual std::string device() const = 0; ///< where its weights lie: "cpu", "cuda:0"
    [[nodiscard]] virtual const model::NetworkSpec& spec() const = 0;
    [[nodiscard]] virtual std::uint64_t steps() const = 0;
    [[nodiscard]] virtual Weights weights() const = 0; ///< a copy
    [[nodiscard]] virtual LearnerState state() const = 0;
    /// Damaged, naming `subject`, for a state of another network.
    [[nodiscard]] virtual Result<void> restore(const LearnerState& state, const std::string& subject) = 0;
};

} // namespace onelogit::training
