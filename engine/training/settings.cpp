#include "engine/training/settings.h"

#include "engine/training/device.h"

#include <cmath>
#include <cstdio>
#include <numbers>

namespace onelogit::training {
namespace {

std::string text(double value) {
    char digits[32];
    std::snprintf(digits, sizeof digits, "%g", value);
    return digits;
}

std::string text(bool value) {
    return value ? "yes" : "no";
}

} // namespace

Result<void> check(const Settings& settings, LossKind loss, std::size_t classes) {
    const auto refuse = [](const char* setting, std::string detail) {
        return Error{ErrorCode::InvalidArgument, setting, std::move(detail)};
    };
    if (settings.epochs < 1)
        return refuse("epochs", "at least 1");
    if (settings.batch < 2)
        return refuse("batch", "at least 2: batch losses compare examples");
    if (!(settings.learningRate > 0) || !std::isfinite(settings.learningRate))
        return refuse("learning rate", "a positive number");
    if (!(settings.momentum >= 0 && settings.momentum < 1))
        return refuse("momentum", "at least 0 and below 1");
    if (!(settings.weightDecay >= 0) || !std::isfinite(settings.weightDecay))
        return refuse("weight decay", "0 or a positive number");
    if (Result<void> device = checkDeviceName(settings.device); !device)
        return device;
    return losses::validate(loss, settings.parameters, classes);
}

double learningRate(const Settings& settings, std::size_t step, std::size_t steps) {
    if (!settings.fallingRate)
        return settings.learningRate;
    const double progress = static_cast<double>(step) / static_cast<double>(steps);
    return settings.learningRate * 0.5 * (1 + std::cos(std::numbers::pi * progress));
}

std::map<std::string, std::string> recipe(const Settings& settings) {
    std::map<std::string, std::string> words{
        {"optimizer", settings.optimizer == Optimizer::Adam ? "adam" : "sgd"},
        {"learning_rate", text(settings.learningRate)},
        {"weight_decay", text(settings.weightDecay)},
        {"schedule", settings.fallingRate ? "cosine" : "constant"},
        {"epochs", std::to_string(settings.epochs)},
        {"batch", std::to_string(settings.batch)},
        {"patience", std::to_string(settings.patience)},
        {"output_bias_initialized", text(settings.initializeOutputBias)},
        {"classes_balanced", text(settings.balanceClasses)},
        {"flip", text(settings.augmentation.flip)},
        {"crop", text(settings.augmentation.crop)},
        {"brightness", text(settings.augmentation.brightness)},
    };
    if (settings.optimizer == Optimizer::Sgd)
        words["momentum"] = text(settings.momentum);
    return words;
}

} // namespace onelogit::training
