#pragma once

#include "widgets/train/train_choice.h"

namespace onelogit::widgets {

/// No member is what it is by itself.
inline TrainSettings unusualSettings() {
    return {.epochs = 12,
            .batch = 64,
            .learningRate = 0.05,
            .adam = false,
            .momentum = 0.5,
            .weightDecay = 0.0005,
            .fallingRate = false,
            .network = QStringLiteral("mlp"),
            .features = 96,
            .seed = 42,
            .flip = true,
            .crop = true,
            .brightness = true,
            .patience = 4,
            .weightClasses = true,
            .outputBias = false,
            .validation = 25,
            .test = 7,
            .pictureEdge = 96,
            .grey = true,
            .margin = 2,
            .normalization = 0.3,
            .draws = 25,
            .smoothing = 0.2,
            .focusing = 0,
            .prior = 0.5};
}

} // namespace onelogit::widgets
