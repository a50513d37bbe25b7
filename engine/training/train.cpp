#include "engine/training/train.h"

#include "engine/images/preprocess.h"
#include "engine/support/guard.h"
#include "engine/training/batches.h"

#include <torch/optim.h>
#include <torch/types.h>

#include <chrono>
#include <cmath>
#include <numbers>

namespace onelogit::training {
namespace {

constexpr std::size_t validationBatch = 256;

Result<void> check(const TrainingConfig& config, const data::DataSet& set, std::span<const std::size_t> train) {
    const auto refuse = [](const char* setting, std::string detail) {
        return Error{ErrorCode::InvalidArgument, setting, std::move(detail)};
    };
    if (train.empty())
        return refuse("training data", "there is no example to train on");
    if (config.epochs < 1)
        return refuse("epochs", "at least 1");
    if (config.batch < 2)
        return refuse("batch", "at least 2: batch losses compare examples");
    if (!(config.learningRate > 0) || !std::isfinite(config.learningRate))
        return refuse("learning rate", "a positive number");
    if (!(config.momentum >= 0 && config.momentum < 1))
        return refuse("momentum", "at least 0 and below 1");
    if (!(config.weightDecay >= 0) || !std::isfinite(config.weightDecay))
        return refuse("weight decay", "0 or a positive number");
    return losses::validate(config.loss, config.parameters, set.catalog.size());
}

std::unique_ptr<torch::optim::Optimizer> makeOptimizer(const TrainingConfig& config, const model::Network& network) {
    if (config.optimizer == Optimizer::Adam)
        return std::make_unique<torch::optim::Adam>(
            network.parameters(), torch::optim::AdamOptions(config.learningRate).weight_decay(config.weightDecay));
    return std::make_unique<torch::optim::SGD>(
        network.parameters(),
        torch::optim::SGDOptions(config.learningRate).momentum(config.momentum).weight_decay(config.weightDecay));
}

void setLearningRate(torch::optim::Optimizer& optimizer, double rate) {
    for (torch::optim::OptimizerParamGroup& group : optimizer.param_groups())
        group.options().set_lr(rate);
}

double learningRate(const TrainingConfig& config, std::size_t step, std::size_t steps) {
    if (!config.cosineSchedule)
        return config.learningRate;
    const double progress = static_cast<double>(step) / static_cast<double>(steps);
    return config.learningRate * 0.5 * (1 + std::cos(std::numbers::pi * progress));
}

/// Pictures and labels of some rows as tensors, built with the same arithmetic that searching uses.
class BatchMaker {
public:
    BatchMaker(const data::DataSet& source, const InputSpec& input) : set(source), spec(input) {}

    [[nodiscard]] at::Tensor pictures(std::span<const std::size_t> rows) const {
        const ImageShape& shape = set.shape;
        at::Tensor batch =
            at::empty({static_cast<std::int64_t>(rows.size()), shape.channels, shape.height, shape.width}, at::kFloat);
        float* out = batch.data_ptr<float>();
        for (const std::size_t row : rows) {
            images::normalize(set.picture(row), spec, {out, shape.count()});
            out += shape.count();
        }
        return batch;
    }

    [[nodiscard]] at::Tensor labels(std::span<const std::size_t> rows) const {
        at::Tensor batch = at::empty({static_cast<std::int64_t>(rows.size())}, at::kLong);
        auto* out = batch.data_ptr<std::int64_t>();
        for (const std::size_t row : rows)
            *out++ = set.labels[row];
        return batch;
    }

private:
    const data::DataSet& set;
    const InputSpec& spec;
};

LogitTable validationLogits(const model::Network& network, const BatchMaker& batches, const data::DataSet& set,
                            std::span<const std::size_t> rows) {
    const c10::InferenceMode inference;
    LogitTable table{.classes = set.catalog.size(), .logits = {}, .labels = {}};
    for (std::size_t start = 0; start < rows.size(); start += validationBatch) {
        const auto part = rows.subspan(start, std::min(validationBatch, rows.size() - start));
        const at::Tensor logits = network.logits(network.features(batches.pictures(part))).to(at::kDouble).contiguous();
        const double* values = logits.data_ptr<double>();
        table.logits.insert(table.logits.end(), values, values + logits.numel());
        for (const std::size_t row : part)
            table.labels.push_back(set.labels[row]);
    }
    return table;
}

EpochReport report(std::size_t epoch, double loss, const LogitTable& validation, double seconds) {
    EpochReport figures{.epoch = epoch, .trainingLoss = loss, .seconds = seconds};
    if (validation.labels.empty())
        return figures;
    if (const Result<metrics::Separation> separation = metrics::separation(validation)) {
        figures.accuracy = separation->accuracy;
        figures.macroAp = separation->macroAp;
    }
    return figures;
}

Result<TrainingReport> run(const TrainingConfig& config, const data::DataSet& set,
                           std::span<const std::size_t> trainRows, std::span<const std::size_t> validationRows,
                           const TrainingSink& sink, const std::stop_token& stop) {
    if (Result<void> checked = check(config, set, trainRows); !checked)
        return checked.error();
    const std::size_t classes = set.catalog.size();
    const model::NetworkSpec spec{
        .architecture = config.architecture,
        .input = set.shape,
        .features = config.architecture == model::Architecture::Linear ? set.shape.count() : config.features,
        .classes = classes,
        .sharedBias = config.loss == LossKind::SharedBiasBinaryCrossEntropy,
    };
    const double bias =
        config.initializeOutputBias ? losses::initialOutputBias(config.loss, config.parameters, classes) : 0;
    Result<model::Network> network = model::Network::create(spec, config.seed, bias);
    if (!network)
        return network.error();

    const InputSpec input = measureInput(set, trainRows);
    const BatchMaker batches(set, input);
    const auto optimizer = makeOptimizer(config, *network);
    const BatchPlan plan(trainRows, config.batch, config.seed);
    const std::size_t steps = config.epochs * plan.batches();

    TrainingReport result{.network = std::move(*network), .input = input, .epochs = {}, .stoppedEarly = false};
    std::size_t step = 0;
    for (std::size_t epoch = 1; epoch <= config.epochs && !result.stoppedEarly; ++epoch) {
        const auto started = std::chrono::steady_clock::now();
        const std::vector<std::size_t> order = plan.order(epoch);
        double sum = 0;
        for (std::size_t batch = 0; batch < plan.batches(); ++batch) {
            if (stop.stop_requested()) {
                result.stoppedEarly = true;
                break;
            }
            const std::span<const std::size_t> rows = plan.batch(order, batch);
            setLearningRate(*optimizer, learningRate(config, step, steps));
            optimizer->zero_grad();
            const at::Tensor logits = result.network.logits(result.network.features(batches.pictures(rows)));
            at::Tensor loss = losses::compute(config.loss, config.parameters, logits, batches.labels(rows));
            const double value = loss.item<double>();
            ++step;
            if (!std::isfinite(value))
                return Error{ErrorCode::NotFinite, std::string(traits(config.loss).name),
                             "loss at step " + std::to_string(step) + " of " + std::to_string(steps)};
            loss.backward();
            optimizer->step();
            sum += value;
            if (sink.batch)
                sink.batch(step, steps, value);
        }
        if (result.stoppedEarly)
            break;
        const LogitTable validation = validationLogits(result.network, batches, set, validationRows);
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
        result.epochs.push_back(report(epoch, sum / static_cast<double>(plan.batches()), validation, seconds));
        if (sink.epoch)
            sink.epoch(result.epochs.back(), validation);
    }
    return result;
}

} // namespace

Result<TrainingReport> train(const TrainingConfig& config, const data::DataSet& set,
                             std::span<const std::size_t> trainRows, std::span<const std::size_t> validationRows,
                             const TrainingSink& sink, std::stop_token stop) {
    return guarded(std::string(traits(config.loss).name),
                   [&] { return run(config, set, trainRows, validationRows, sink, stop); });
}

} // namespace onelogit::training
