#pragma once

#include "engine/data/data_set.h"
#include "engine/losses/loss.h"
#include "engine/metrics/separation.h"
#include "engine/model/network.h"
#include "engine/values/logit_table.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace onelogit::training {

enum class Optimizer { Adam, Sgd };

struct TrainingConfig {
    LossKind loss = LossKind::CrossEntropy;
    losses::LossParameters parameters;
    model::Architecture architecture = model::Architecture::SmallCnn;
    std::size_t features = 128;
    Optimizer optimizer = Optimizer::Adam;
    double learningRate = 1e-3;
    double momentum = 0.9; ///< SGD only
    double weightDecay = 0;
    bool cosineSchedule = true; ///< learning rate falls to zero along half a cosine
    std::size_t epochs = 3;
    std::size_t batch = 100;
    std::uint64_t seed = 1;           ///< weights and data order; equal seeds give equal starts for every loss
    bool initializeOutputBias = true; ///< losses::initialOutputBias, else 0
};

/// One epoch's figures.
struct EpochReport {
    std::size_t epoch = 0;   ///< from 1
    double trainingLoss = 0; ///< mean over the epoch's batches
    double accuracy = 0;     ///< on validation data; 0 without
    double macroAp = 0;      ///< mean AUPRC on validation data; 0 without
    double seconds = 0;
};

/// Receives progress; called on the training thread.
struct TrainingSink {
    std::function<void(std::size_t batchesDone, std::size_t batchesTotal, double loss)> batch;
    std::function<void(const EpochReport&, const LogitTable& validation)> epoch;
};

struct TrainingReport {
    model::Network network;
    InputSpec input; ///< normalization measured on the training data
    std::vector<EpochReport> epochs;
    bool stoppedEarly = false; ///< the stop token was set; the network is the one of that moment
};

/// Trains on `set`, rows `train`; validates on rows `validation` (may be empty). Deterministic: one thread, own random
/// numbers. Stop is checked once a batch. Errors: InvalidArgument (a setting), NotFinite (names loss and step).
[[nodiscard]] Result<TrainingReport> train(const TrainingConfig& config, const data::DataSet& set,
                                           std::span<const std::size_t> train, std::span<const std::size_t> validation,
                                           const TrainingSink& sink = {}, std::stop_token stop = {});

} // namespace onelogit::training
