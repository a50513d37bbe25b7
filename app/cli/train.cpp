#include "app/cli/commands.h"
#include "app/cli/train_run.h"
#include "engine/storage/xdg.h"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <filesystem>

namespace onelogit::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
    std::string data;
    std::string output;
    std::string trunk;
    std::string loss = "all";
    std::string network = "small-cnn";
    std::string optimizer = "adam";
    std::vector<std::string> parameters;
    std::vector<std::string> augmentation;
    std::vector<int> size;
    std::string cache;
    std::string device;
    unsigned workers = 0;
    double checkpointEvery = 30;
    bool resume = false;
    bool zeroBias = false;
    training::Settings settings;
};

Result<void> setParameters(const Options& options, training::Settings& settings) {
    for (const std::string& setting : options.parameters) {
        const std::size_t equals = setting.find('=');
        char* end = nullptr;
        const double value = equals == std::string::npos ? 0 : std::strtod(setting.c_str() + equals + 1, &end);
        if (end == nullptr || *end != '\0' || end == setting.c_str() + equals + 1)
            return Error{ErrorCode::InvalidArgument, setting, "a loss parameter is name=number"};
        Result<void> set = losses::setParameter(settings.parameters, setting.substr(0, equals), value);
        if (!set)
            return set;
    }
    for (const std::string& kind : options.augmentation) {
        if (kind == "flip")
            settings.augmentation.flip = true;
        else if (kind == "crop")
            settings.augmentation.crop = true;
        else if (kind == "brightness")
            settings.augmentation.brightness = true;
        else
            return Error{ErrorCode::InvalidArgument, "--augment", "'" + kind + "'; flip, crop or brightness"};
    }
    return {};
}

Result<training::JobSpec> interpret(const Options& options) {
    training::JobSpec spec{
        .data = fs::absolute(options.data), .shape = {}, .trunk = {}, .losses = {}, .settings = options.settings};
    if (!options.trunk.empty())
        spec.trunk = fs::absolute(options.trunk);
    if (options.size.size() == 3)
        spec.shape = ImageShape{.channels = options.size[0], .height = options.size[1], .width = options.size[2]};
    const Result<model::Architecture> network = model::architectureFromName(options.network);
    if (!network)
        return network.error();
    spec.settings.architecture = *network;
    spec.settings.initializeOutputBias = !options.zeroBias;
    if (options.optimizer != "adam" && options.optimizer != "sgd")
        return Error{ErrorCode::InvalidArgument, "optimizer", "'" + options.optimizer + "'; adam or sgd"};
    spec.settings.optimizer = options.optimizer == "adam" ? training::Optimizer::Adam : training::Optimizer::Sgd;
    if (!options.device.empty())
        spec.settings.device = options.device;
    if (Result<void> set = setParameters(options, spec.settings); !set)
        return set.error();
    if (options.loss == "all") {
        for (const LossTraits& row : sevenLosses())
            spec.losses.push_back(row.kind);
        return spec;
    }
    const Result<LossKind> kind = lossFromName(options.loss);
    if (!kind)
        return kind.error();
    spec.losses.push_back(*kind);
    return spec;
}

int run(const Options& options, const Console& console) {
    const fs::path output = fs::absolute(options.output);
    training::JobFiles files;
    if (options.resume ? fs::is_directory(output) : options.loss == "all")
        files.folder = output;
    else
        files.single = output;
    const training::JobOptions how{
        .workers = options.workers,
        .checkpointEvery = std::chrono::milliseconds(static_cast<long>(options.checkpointEvery * 1000)),
        .indexCache = options.cache.empty() ? storage::cacheFolder() : fs::absolute(options.cache),
        .examine = {.sandbox = {}, .shelf = intake::DecisionShelf(intake::defaultShelf()), .names = {}},
        .device = options.device};
    if (options.resume)
        return runTraining(nullptr, files, how, console);
    if (options.data.empty())
        return console.fail({ErrorCode::InvalidArgument, "--data", "name the pictures to train on"});
    const Result<training::JobSpec> spec = interpret(options);
    if (!spec) {
        // Names that are not known are options here, not content of a file.
        (void)console.fail(spec.error());
        return Usage;
    }
    return runTraining(&*spec, files, how, console);
}

void addSettings(CLI::App& verb, Options& options) {
    training::Settings& settings = options.settings;
    verb.add_option("--loss", options.loss, "Name of a loss, or 'all' for the seven")->capture_default_str();
    verb.add_option("--parameter", options.parameters, "Loss parameter as name=number; repeatable");
    verb.add_option("--network", options.network, "linear, mlp, small-cnn, small-residual-cnn")->capture_default_str();
    verb.add_option("--features", settings.features, "Width of the last hidden layer")->capture_default_str();
    verb.add_option("--size", options.size, "Channels, height and width for a folder per class")->expected(3);
    verb.add_option("--epochs", settings.epochs, "Passes over the training pictures")->capture_default_str();
    verb.add_option("--batch", settings.batch, "Pictures a step")->capture_default_str();
    verb.add_option("--learning-rate", settings.learningRate, "At the start; falls to 0")->capture_default_str();
    verb.add_flag("!--constant-rate", settings.fallingRate, "Keep the learning rate as it is");
    verb.add_option("--optimizer", options.optimizer, "adam or sgd")->capture_default_str();
    verb.add_option("--momentum", settings.momentum, "For sgd")->capture_default_str();
    verb.add_option("--weight-decay", settings.weightDecay, "Pull of all weights towards 0")->capture_default_str();
    verb.add_option("--augment", options.augmentation, "flip, crop, brightness; separated by commas")->delimiter(',');
    verb.add_flag("--balance-classes", settings.balanceClasses, "Show every class as often as any other");
    verb.add_option("--patience", settings.patience,
                    "Epochs without a better validation 1-AUPRC until a loss stops; 0: never early")
        ->capture_default_str();
    verb.add_option("--seed", settings.seed, "Start weights, order and split")->capture_default_str();
    verb.add_option("--validation", settings.validation, "Share of the training pictures held out")
        ->capture_default_str();
    verb.add_option("--test", settings.test, "Share held out for the test, of data without a test part")
        ->capture_default_str();
    verb.add_flag("--zero-output-bias", options.zeroBias, "Do not start the output bias at the classes' share");
}

} // namespace

void addTrain(CLI::App& program, const Console& console, int& exitCode) {
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand(
        "train", "Train small networks, or new heads on a model's features, under one loss or all seven");
    auto* data = verb->add_option("--data", options->data, "IDX or CIFAR folder, or a folder per class");
    verb->add_option("--output", options->output, "Model file to write; with --loss all, a folder")->required();
    auto* head = verb->add_option("--head-on", options->trunk,
                                  "Model file whose features a new head reads, in place of a network from scratch");
    addSettings(*verb, *options);
    verb->add_flag("--resume", options->resume,
                   "Go on with what was interrupted; settings and data are those of the checkpoint at --output")
        ->excludes(data)
        ->excludes(head);
    verb->add_option("--checkpoint-every", options->checkpointEvery, "Seconds between two checkpoints")
        ->capture_default_str()
        ->check(CLI::Range(0.01, 86400.0));
    verb->add_option("--workers", options->workers, "Threads; 0: all cores. Results do not depend on it")
        ->capture_default_str();
    verb->add_option("--device", options->device,
                     "What to train on: cpu (unless given), cuda or cuda:N; with --resume in place of the former one");
    verb->add_option("--cache", options->cache, "Where features for --head-on are kept; else the usual cache");
    verb->callback([=, &console, &exitCode] { exitCode = run(*options, console); });
}

} // namespace onelogit::cli
