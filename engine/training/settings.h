#pragma once

#include "engine/losses/loss.h"
#include "engine/model/architecture.h"

#include <cstdint>
#include <map>
#include <string>

namespace onelogit::training {

enum class Optimizer { Adam, Sgd };

/// What is varied from one pass over the pictures to the next.
struct Augmentation {
    bool flip = false;       ///< left and right exchanged, every other time
    bool crop = false;       ///< shifted by up to an eighth of each edge; what comes in repeats the border
    bool brightness = false; ///< all numbers times 0.8 to 1.2

    [[nodiscard]] bool any() const { return flip || crop || brightness; }
    bool operator==(const Augmentation&) const = default;
};

/// Everything that decides what a training gives, but the loss and the data.
struct Settings {
    losses::LossParameters parameters;
    model::Architecture architecture = model::Architecture::SmallCnn; ///< not of a head on a trunk
    std::size_t features = 128; ///< width of the last hidden layer; not of a head on a trunk
    Optimizer optimizer = Optimizer::Adam;
    double learningRate = 1e-3;
    double momentum = 0.9; ///< SGD only
    double weightDecay = 0;
    bool fallingRate = true; ///< to zero along half a cosine
    std::size_t epochs = 3;
    std::size_t batch = 128;
    std::size_t patience = 0;         ///< epochs without a better 1-AUPRC until a loss stops; 0: never early
    std::uint64_t seed = 1;           ///< weights, split, order and augmentation; the same for every loss
    bool initializeOutputBias = true; ///< losses::initialOutputBias, else 0
    bool balanceClasses = false;      ///< an epoch draws every class as often as any other
    Augmentation augmentation;
    double validation = 0.1;    ///< share of the training pictures held out
    double test = 0.2;          ///< share held out of data without a test part of its own
    std::string device = "cpu"; ///< see training/device.h; checked to be there when a training begins
};

/// InvalidArgument naming the setting that makes no sense for this loss and number of classes.
[[nodiscard]] Result<void> check(const Settings& settings, LossKind loss, std::size_t classes);

/// Of step 0 to steps - 1.
[[nodiscard]] double learningRate(const Settings& settings, std::size_t step, std::size_t steps);

/// In words for a model's file: with seed, loss and data, all it takes to train it again.
[[nodiscard]] std::map<std::string, std::string> recipe(const Settings& settings);

} // namespace onelogit::training
