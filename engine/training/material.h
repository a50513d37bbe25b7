#pragma once

#include "engine/data/data_set.h"
#include "engine/data/split.h"
#include "engine/training/settings.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace onelogit::training {

/// Numbers that a trunk gives for each picture. A head learns from them less their mean over the training rows, by
/// their deviation.
struct FeatureRows {
    std::size_t width = 0;
    std::vector<float> numbers; ///< rows x width, as the trunk gives them
    std::vector<float> mean;    ///< width
    std::vector<float> deviation;

    [[nodiscard]] std::span<const float> row(std::size_t number) const {
        return std::span(numbers).subspan(number * width, width);
    }
};

/// What is learned from: labelled rows, pictures or a trunk's features, and which of them train, validate and test.
/// Immutable while training.
struct Material {
    std::string description; ///< in words, without a path
    std::string hash;        ///< of content, labels and class names
    ClassCatalog catalog;
    std::vector<std::int32_t> labels;                   ///< one a row
    std::vector<std::string> names;                     ///< one a row
    std::vector<std::array<std::uint8_t, 16>> contents; ///< one a row: equal only for equal pictures
    data::Split split;
    bool ownTest = false;                          ///< the test rows are a part of their own of the data
    InputSpec input;                               ///< of pictures, measured on the training rows; or the trunk's
    std::shared_ptr<const data::DataSet> pictures; ///< null for features
    FeatureRows features;                          ///< empty for pictures
    std::vector<data::Skipped> skipped;
    std::vector<ClassId> emptyClasses;

    /// What a network reads: pictures, or features as 1 x 1 x width.
    [[nodiscard]] ImageShape shape() const {
        return pictures ? input.shape
                        : ImageShape{.channels = 1, .height = 1, .width = static_cast<int>(features.width)};
    }

    /// A row as the network reads it. out.size() == shape().count().
    void fill(std::size_t row, std::span<float> out) const;
    /// A variant of it in this epoch; of features the row itself.
    void fill(std::size_t row, std::size_t epoch, const Settings& settings, std::span<float> out) const;
};

/// Of pictures that have been read: `train` gives training and validation rows, and where there is no `test`, test
/// rows too. InvalidArgument for shares that leave nothing to train on and for a test part of other classes or shape.
[[nodiscard]] Result<Material> materialOf(data::DataSet train, std::optional<data::DataSet> test,
                                          const Settings& settings);

/// Draws the parts anew, as these settings would have. InvalidArgument as of materialOf.
[[nodiscard]] Result<void> splitAgain(Material& material, const Settings& settings);

/// Measures mean and deviation over the training rows. `numbers` are rows x width, in the material's order.
void useFeatures(Material& material, std::vector<float> numbers, std::size_t width);

} // namespace onelogit::training
