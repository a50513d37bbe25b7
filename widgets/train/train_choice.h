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
    bool adam = true;      ///< else SGD with momentum
    double momentum = 0.9; ///< of SGD
    double weightDecay = 0;
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
    int validation = 10;  ///< percent of the training pictures held out
    int test = 20;        ///< percent held out of data without a test part of its own
    int pictureEdge = 64; ///< pixels, of pictures of a folder per class
    bool grey = false;    ///< these pictures, else in colour
    double margin = 1;
    double normalization = 0.1;
    double draws = 10;
    double smoothing = 0.1;
    double focusing = 2;
    double prior = 0.01;
    bool operator==(const TrainSettings&) const = default;
};

enum class TrainKind { Network, Head };
enum class TrainPreset { Quick, Good, Thorough, Own };

/// What of the chosen pictures is fixed.
struct TrainPictures {
    bool sized = true;    ///< they are fitted to the size asked for; others have a size of their own
    bool ownTest = false; ///< they bring a test part of their own
    bool operator==(const TrainPictures&) const = default;
};

/// Everything the form holds.
struct TrainChoice {
    TrainKind kind = TrainKind::Network;
    TrainPreset preset = TrainPreset::Quick; ///< Own: the settings were changed by hand
    QList<LossKind> losses;
    TrainSettings settings;
    QString device = QStringLiteral("cpu"); ///< stable name of what to train on
    bool operator==(const TrainChoice&) const = default;
};

} // namespace onelogit::widgets
