#pragma once

#include "engine/values/loss_kind.h"

#include <QList>
#include <QString>

namespace onelogit::widgets {

/// What a person sets for a training; the meaning of the numbers is the engine's (training::TrainingConfig).
struct TrainSettings {
    int epochs = 3;
    int batch = 128;
    double learningRate = 1e-3;
    bool adam = true; ///< else SGD with momentum
    bool fallingRate = true;
    QString network = QStringLiteral("small-cnn"); ///< stable name of the architecture
    int features = 128;                            ///< width of the last hidden layer
    int seed = 1;
    bool flip = false; ///< augmentation
    bool crop = false;
    bool brightness = false;
    int patience = 0; ///< epochs without a better 1-AUPRC until it stops; 0: never early
    bool weightClasses = false;
    bool outputBias = true;
    double margin = 1;
    double normalization = 0.1;
    double draws = 10;
    bool operator==(const TrainSettings&) const = default;
};

enum class TrainKind { Network, Head };
enum class TrainPreset { Quick, Good, Thorough, Own };

/// Everything the form holds.
struct TrainChoice {
    TrainKind kind = TrainKind::Network;
    TrainPreset preset = TrainPreset::Quick; ///< Own: the settings were changed by hand
    QList<LossKind> losses;
    TrainSettings settings;
    bool operator==(const TrainChoice&) const = default;
};

} // namespace onelogit::widgets
