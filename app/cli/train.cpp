#include "engine/training/train.h"
#include "app/cli/commands.h"
#include "app/cli/figures.h"
#include "engine/data/open.h"
#include "engine/data/split.h"
#include "engine/metrics/named_figures.h"
#include "engine/model/evaluate.h"
#include "engine/model/native.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>

namespace onelogit::cli {
namespace {

struct Options {
    std::string data;
    std::string output;
    std::string loss = "all";
    std::string network = "small-cnn";
    std::string optimizer = "adam";
    std::vector<std::string> parameters;
    std::vector<int> size;
    double validation = 0.1;
    bool zeroBias = false;
    training::TrainingConfig config;
};

/// Training and validation rows of one set, and the test pictures.
struct Material {
    data::DataSet set;
    data::Split split;
    data::DataSet test;
};

Result<Material> readMaterial(const Options& options, const Console& console) {
    const std::stop_source stop;
    data::OpenOptions open{.part = data::Part::Train};
    if (options.size.size() == 3)
        open.shape = ImageShape{.channels = options.size[0], .height = options.size[1], .width = options.size[2]};
    Result<data::DataSet> set = data::open(options.data, open, console.progress("reading", stop), stop.get_token());
    open.part = data::Part::Test;
    // Data without a training part of its own trains on its only one.
    if (!set && set.error().code == ErrorCode::NotFound && std::filesystem::exists(options.data))
        set = data::open(options.data, open, console.progress("reading", stop), stop.get_token());
    if (!set)
        return set.error();
    Result<data::DataSet> test = data::open(options.data, open, console.progress("reading", stop), stop.get_token());
    console.endProgress();
    if (!test)
        return test.error();
    // Data that has no test part of its own gives a fifth of itself.
    const bool onePart = data::contentHash(*set) == data::contentHash(*test);
    Result<data::Split> split = data::split(
        set->labels, {.validation = options.validation, .test = onePart ? 0.2 : 0.0, .seed = options.config.seed});
    if (!split)
        return split.error();
    if (onePart)
        test = data::subset(*set, split->test);
    for (const data::Skipped& skipped : set->skipped)
        console.message("skipped " + describe({skipped.reason.code, skipped.path.string(), skipped.reason.detail}));
    for (const ClassId empty : set->emptyClasses)
        console.message("class '" + set->catalog.name(empty) + "' has no picture");
    return Material{.set = std::move(*set), .split = std::move(*split), .test = std::move(*test)};
}

std::map<std::string, std::string> recipe(const Options& options, const Material& material) {
    const training::TrainingConfig& config = options.config;
    const auto number = [](double value) {
        char text[32];
        std::snprintf(text, sizeof text, "%g", value);
        return std::string(text);
    };
    return {
        {"optimizer", options.optimizer},
        {"learning_rate", number(config.learningRate)},
        {"momentum", number(config.momentum)},
        {"weight_decay", number(config.weightDecay)},
        {"schedule", config.cosineSchedule ? "cosine" : "constant"},
        {"epochs", std::to_string(config.epochs)},
        {"batch", std::to_string(config.batch)},
        {"output_bias_initialized", config.initializeOutputBias ? "yes" : "no"},
        {"training_examples", std::to_string(material.split.train.size())},
        {"validation_examples", std::to_string(material.split.validation.size())},
        {"test_examples", std::to_string(material.test.size())},
    };
}

training::TrainingSink makeSink(const Console& console, LossKind loss, std::stop_source stop) {
    const std::string title(traits(loss).title);
    const ProgressSink progress = console.progress(title, stop);
    return {
        .batch = [=](std::size_t done, std::size_t total, double) { progress({.done = done, .total = total}); },
        .epoch =
            [=, &console](const training::EpochReport& epoch, const LogitTable&) {
                char line[160];
                std::snprintf(line, sizeof line,
                              "epoch %zu: loss %.4f, validation accuracy %.4f, 1-AUPRC %.4f (%.1f s)", epoch.epoch,
                              epoch.trainingLoss, epoch.accuracy, 1 - epoch.macroAp, epoch.seconds);
                console.endProgress();
                console.message(title + " " + line);
            },
    };
}

nlohmann::json epochsAsJson(const std::vector<training::EpochReport>& epochs) {
    nlohmann::json list = nlohmann::json::array();
    for (const training::EpochReport& epoch : epochs)
        list.push_back({{"epoch", epoch.epoch},
                        {"loss", epoch.trainingLoss},
                        {"accuracy", epoch.accuracy},
                        {"macro_ap", epoch.macroAp},
                        {"seconds", epoch.seconds}});
    return list;
}

struct Trained {
    Evaluated figures;
    nlohmann::json record;
    bool stopped = false;
};

Result<Trained> trainOne(const Options& options, const Material& material, LossKind loss, const std::string& path,
                         const Console& console) {
    training::TrainingConfig config = options.config;
    config.loss = loss;
    const std::stop_source stop;
    Result<training::TrainingReport> report =
        training::train(config, material.set, material.split.train, material.split.validation,
                        makeSink(console, loss, stop), stop.get_token());
    console.endProgress();
    if (!report)
        return report.error();
    model::NativeModel trained{
        .spec = report->network.spec(),
        .catalog = material.set.catalog,
        .input = report->input,
        .loss = loss,
        .lossParameters = losses::usedParameters(loss, config.parameters),
        .seed = config.seed,
        .data = material.set.description,
        .dataHash = data::contentHash(material.set),
        .recipe = recipe(options, material),
        .testMetrics = {},
        .tensors = report->network.tensors(),
    };
    const auto classifier = model::makeClassifier(trained, path, {});
    if (!classifier)
        return classifier.error();
    const Result<LogitTable> logits = model::computeLogits(**classifier, material.test);
    if (!logits)
        return logits.error();
    Result<metrics::Separation> separation = metrics::separation(*logits);
    if (!separation)
        return separation.error();
    trained.testMetrics = metrics::namedFigures(*separation);
    if (const Result<void> written = model::writeNative(trained, path); !written)
        return written.error();
    Trained result{.figures = {.path = path, .loss = loss, .separation = std::move(*separation)},
                   .record = {},
                   .stopped = report->stoppedEarly};
    result.record = toJson(result.figures);
    result.record["epochs"] = epochsAsJson(report->epochs);
    result.record["stopped_early"] = report->stoppedEarly;
    return result;
}

/// Fills the configuration from names; the losses to train.
Result<std::vector<LossKind>> interpret(Options& options) {
    const Result<model::Architecture> network = model::architectureFromName(options.network);
    if (!network)
        return network.error();
    options.config.architecture = *network;
    options.config.initializeOutputBias = !options.zeroBias;
    if (options.optimizer != "adam" && options.optimizer != "sgd")
        return Error{ErrorCode::InvalidArgument, "optimizer", "'" + options.optimizer + "'; adam or sgd"};
    options.config.optimizer = options.optimizer == "adam" ? training::Optimizer::Adam : training::Optimizer::Sgd;
    for (const std::string& setting : options.parameters) {
        const std::size_t equals = setting.find('=');
        char* end = nullptr;
        const double value = equals == std::string::npos ? 0 : std::strtod(setting.c_str() + equals + 1, &end);
        if (end == nullptr || *end != '\0' || end == setting.c_str() + equals + 1)
            return Error{ErrorCode::InvalidArgument, setting, "a loss parameter is name=number"};
        const Result<void> set = losses::setParameter(options.config.parameters, setting.substr(0, equals), value);
        if (!set)
            return set.error();
    }
    std::vector<LossKind> kinds;
    if (options.loss == "all") {
        for (const LossTraits& row : sevenLosses())
            kinds.push_back(row.kind);
        return kinds;
    }
    const Result<LossKind> kind = lossFromName(options.loss);
    if (!kind)
        return kind.error();
    kinds.push_back(*kind);
    return kinds;
}

int run(Options options, const Console& console) {
    const Result<std::vector<LossKind>> kinds = interpret(options);
    if (!kinds) {
        // Names that are not known are options here, not content of a file.
        (void)console.fail(kinds.error());
        return Usage;
    }
    const Result<Material> material = readMaterial(options, console);
    if (!material)
        return console.fail(material.error());
    std::vector<Evaluated> figures;
    nlohmann::json document{{"models", nlohmann::json::array()}};
    for (const LossKind kind : *kinds) {
        const std::filesystem::path output = options.output;
        const std::string path = options.loss == "all"
                                     ? (output / (std::string(traits(kind).name) + ".safetensors")).string()
                                     : output.string();
        const Result<Trained> trained = trainOne(options, *material, kind, path, console);
        if (!trained)
            return console.fail(trained.error());
        figures.push_back(trained->figures);
        document["models"].push_back(trained->record);
        if (trained->stopped) {
            console.message("stopped; " + path + " holds the network of that moment");
            break;
        }
    }
    if (console.json)
        console.print(document);
    else
        console.print(table(figures));
    return Done;
}

} // namespace

void addTrain(CLI::App& program, const Console& console, int& exitCode) {
    auto options = std::make_shared<Options>();
    training::TrainingConfig& config = options->config;
    CLI::App* verb = program.add_subcommand("train", "Train a small network under one loss, or under all seven");
    verb->add_option("--data", options->data, "IDX or CIFAR folder, or a folder per class")->required();
    verb->add_option("--output", options->output, "Model file to write; with --loss all, a folder")->required();
    verb->add_option("--loss", options->loss, "Name of a loss, or 'all' for the seven")->capture_default_str();
    verb->add_option("--parameter", options->parameters, "Loss parameter as name=number; repeatable");
    verb->add_option("--network", options->network, "linear, mlp, small-cnn, small-residual-cnn")
        ->capture_default_str();
    verb->add_option("--features", config.features, "Width of the last hidden layer")->capture_default_str();
    verb->add_option("--size", options->size, "Channels, height and width for a folder per class")->expected(3);
    verb->add_option("--epochs", config.epochs, "Passes over the training pictures")->capture_default_str();
    verb->add_option("--batch", config.batch, "Pictures a step")->capture_default_str();
    verb->add_option("--learning-rate", config.learningRate, "At the start; falls to 0")->capture_default_str();
    verb->add_flag("!--constant-rate", config.cosineSchedule, "Keep the learning rate as it is");
    verb->add_option("--optimizer", options->optimizer, "adam or sgd")->capture_default_str();
    verb->add_option("--momentum", config.momentum, "For sgd")->capture_default_str();
    verb->add_option("--weight-decay", config.weightDecay, "Pull of all weights towards 0")->capture_default_str();
    verb->add_option("--seed", config.seed, "Start weights, order and split")->capture_default_str();
    verb->add_option("--validation", options->validation, "Share of the training pictures held out")
        ->capture_default_str();
    verb->add_flag("--zero-output-bias", options->zeroBias, "Do not start the output bias at the classes' share");
    verb->callback([=, &console, &exitCode] { exitCode = run(*options, console); });
}

} // namespace onelogit::cli
