#pragma once

#include "app/controllers/training_controller.h"
#include "widgets/theme/words.h"
#include "widgets/train/race_wall.h"
#include "widgets/train/train_form.h"
#include "widgets/train/training_list_model.h"

#include <QString>

namespace onelogit::app {

/// "60,000 pictures, 10 classes, 28 × 28 grey; 54,000 train, 6,000 validate, 10,000 test; 47 MB of
/// memory": what they take while they are learned from, at this shape.
[[nodiscard]] QString trainingDataFacts(const training::DataReport& report, const ImageShape& shape);

/// What a person should know before starting, a line each; empty where there is nothing.
[[nodiscard]] QString trainingDataRemarks(const training::DataReport& report);

/// "7 losses on fashion-mnist", "batch cross-entropy on fashion-mnist", with "head: " before where it is one.
[[nodiscard]] QString trainingTitle(const Training& training);

[[nodiscard]] widgets::TrainingCard cardOf(const Training& training);

/// The lanes as the wall draws them: equal bins for all epochs of a loss.
[[nodiscard]] QList<widgets::RaceLane> lanesOf(const Training& training);

/// What is true now, as rich text: the best loss, the worst, on how many pictures; what happens before the first epoch.
[[nodiscard]] QString raceCaption(const Training& training, widgets::Words words = widgets::Words::Expert);

} // namespace onelogit::app
