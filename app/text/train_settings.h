#pragma once

#include "engine/training/device.h"
#include "engine/training/open_material.h"
#include "widgets/train/train_choice.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace onelogit::app {

[[nodiscard]] training::Settings settingsOf(const widgets::TrainSettings& shown);
/// What the form shows of a job: its settings, and of pictures of a folder per class their size.
[[nodiscard]] widgets::TrainSettings shownSettings(const training::JobSpec& spec);
/// What pictures of a folder per class are fitted to.
[[nodiscard]] ImageShape shapeOf(const widgets::TrainSettings& shown);

/// What of the chosen pictures decides how long to train.
struct PresetBasis {
    std::size_t training = 0;                    ///< pictures to learn from; 0 before they are known
    std::optional<training::PictureSizes> sizes; ///< of a folder per class
};

/// Of quick look, good and thorough. A network has to see some number of pictures, however few there are, and a large
/// folder must not take a day: so many epochs that all together show
///   a new network 15,000, 36,000 or 120,000 pictures, but 2 to 30, 5 to 60 or 10 to 200 epochs;
///   a new head 30,000, 90,000 or 300,000, but 5 to 100, 10 to 300 or 30 to 1,000 epochs.
/// Pictures that are not known yet count as 3,000. Those of a folder per class are fitted to 64 x 64, at a quick look
/// to 32 x 32 where more than 5,000 train, and to less where all of them would not find room in memory.
[[nodiscard]] QList<widgets::TrainSettings> presets(widgets::TrainKind kind, const PresetBasis& basis);

/// The rule in words, one for each preset, with what it gives for these pictures.
[[nodiscard]] QStringList presetRules(widgets::TrainKind kind, const PresetBasis& basis);

/// Why pictures of a folder per class cannot be learned from at this size, and which would do; empty where they can.
[[nodiscard]] QString memoryRefusal(const training::PictureSizes& sizes, const widgets::TrainSettings& shown);

/// What a person should know of their size: that the usual one finds no room. Empty where it does.
[[nodiscard]] QString memoryRemark(const training::PictureSizes& sizes);

/// Why there is no graphics processor to train on; empty where there is one.
[[nodiscard]] QString whyProcessorOnly(const training::DeviceList& devices);

} // namespace onelogit::app
