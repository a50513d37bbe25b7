#include "engine/training/settings_json.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace onelogit::training {
namespace {

using nlohmann::json;

json toJson(const metrics::LogitCounts& counted) {
    return {{"first", counted.first}, {"counts", counted.counts}, {"below", counted.below}, {"above", counted.above}};
}

metrics::LogitCounts countsFromJson(const json& object) {
    return {.first = object.at("first"),
            .counts = object.at("counts"),
            .below = object.at("below"),
            .above = object.at("above")};
}

} // namespace

json toJson(const Settings& settings) {
    const losses::LossParameters& parameters = settings.parameters;
    return {
        {"network", name(settings.architecture)},
        {"features", settings.features},
        {"optimizer", settings.optimizer == Optimizer::Adam ? "adam" : "sgd"},
        {"learning_rate", settings.learningRate},
        {"momentum", settings.momentum},
        {"weight_decay", settings.weightDecay},
        {"falling_rate", settings.fallingRate},
        {"epochs", settings.epochs},
        {"batch", settings.batch},
        {"patience", settings.patience},
        {"seed", settings.seed},
        {"initialize_output_bias", settings.initializeOutputBias},
        {"balance_classes", settings.balanceClasses},
        {"flip", settings.augmentation.flip},
        {"crop", settings.augmentation.crop},
        {"brightness", settings.augmentation.brightness},
        {"validation", settings.validation},
        {"test", settings.test},
        {"device", settings.device},
        {"loss_parameters",
         {{"margin", parameters.margin},
          {"normalization", parameters.normalization},
          {"draws", parameters.draws},
          {"smoothing", parameters.smoothing},
          {"focusing", parameters.focusing},
          {"prior", parameters.prior}}},
    };
}

Settings settingsFromJson(const json& object) {
    Settings settings;
    const auto take = [&](const char* key, auto& value) {
        if (object.contains(key))
            object.at(key).get_to(value);
    };
    if (object.contains("network")) {
        const Result<model::Architecture> network =
            model::architectureFromName(object.at("network").get<std::string>());
        if (!network)
            throw std::out_of_range(describe(network.error()));
        settings.architecture = *network;
    }
    if (object.contains("optimizer"))
        settings.optimizer = object.at("optimizer") == "sgd" ? Optimizer::Sgd : Optimizer::Adam;
    take("features", settings.features);
    take("learning_rate", settings.learningRate);
    take("momentum", settings.momentum);
    take("weight_decay", settings.weightDecay);
    take("falling_rate", settings.fallingRate);
    take("epochs", settings.epochs);
    take("batch", settings.batch);
    take("patience", settings.patience);
    take("seed", settings.seed);
    take("initialize_output_bias", settings.initializeOutputBias);
    take("balance_classes", settings.balanceClasses);
    take("flip", settings.augmentation.flip);
    take("crop", settings.augmentation.crop);
    take("brightness", settings.augmentation.brightness);
    take("validation", settings.validation);
    take("test", settings.test);
    take("device", settings.device);
    if (object.contains("loss_parameters"))
        for (const auto& [key, value] : object.at("loss_parameters").items())
            if (const Result<void> set = losses::setParameter(settings.parameters, key, value.get<double>()); !set)
                throw std::out_of_range(describe(set.error()));
    return settings;
}

json toJson(const EpochReport& epoch) {
    return {{"epoch", epoch.epoch},
            {"loss", epoch.trainingLoss},
            {"accuracy", epoch.accuracy},
            {"macro_ap", epoch.macroAp},
            {"true_logits", toJson(epoch.trueLogits)},
            {"false_logits", toJson(epoch.falseLogits)}};
}

EpochReport epochFromJson(const json& object) {
    return {.epoch = object.at("epoch"),
            .trainingLoss = object.at("loss"),
            .accuracy = object.at("accuracy"),
            .macroAp = object.at("macro_ap"),
            .trueLogits = countsFromJson(object.at("true_logits")),
            .falseLogits = countsFromJson(object.at("false_logits"))};
}

} // namespace onelogit::training
