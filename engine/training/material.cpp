#include "engine/training/material.h"

#include "engine/images/preprocess.h"
#include "engine/storage/files.h"
#include "engine/training/augment.h"
#include "engine/training/batches.h"

#include <cmath>
#include <numeric>

namespace onelogit::training {
namespace {

/// Test pictures become rows behind the others.
Result<void> append(data::DataSet& set, data::DataSet& test) {
    if (test.catalog != set.catalog || test.shape != set.shape)
        return Error{ErrorCode::InvalidArgument, "test data",
                     "its classes or the size of its pictures are not those of the training data"};
    set.pixels.insert(set.pixels.end(), test.pixels.begin(), test.pixels.end());
    set.labels.insert(set.labels.end(), test.labels.begin(), test.labels.end());
    set.names.insert(set.names.end(), test.names.begin(), test.names.end());
    set.skipped.insert(set.skipped.end(), test.skipped.begin(), test.skipped.end());
    return {};
}

} // namespace

void Material::fill(std::size_t row, std::span<float> out) const {
    if (pictures)
        return images::normalize(pictures->picture(row), input, out);
    const std::span<const float> numbers = features.row(row);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        out[i] = (numbers[i] - features.mean[i]) / features.deviation[i];
}

void Material::fill(std::size_t row, std::size_t epoch, const Settings& settings, std::span<float> out) const {
    if (!pictures || !settings.augmentation.any())
        return fill(row, out);
    std::vector<std::uint8_t> variant(input.shape.count());
    augment(pictures->picture(row), input.shape, settings.augmentation, settings.seed, epoch, row, variant);
    images::normalize(variant, input, out);
}

Result<Material> materialOf(data::DataSet train, std::optional<data::DataSet> test, const Settings& settings) {
    Result<data::Split> split = data::split(
        train.labels, {.validation = settings.validation, .test = test ? 0 : settings.test, .seed = settings.seed});
    if (!split)
        return split.error();
    std::string hash = data::contentHash(train);
    if (test) {
        const std::size_t first = train.size();
        hash += data::contentHash(*test);
        if (Result<void> joined = append(train, *test); !joined)
            return joined.error();
        split->test.resize(test->size());
        std::iota(split->test.begin(), split->test.end(), first);
    }
    Material material{.description = train.description,
                      .hash = std::move(hash),
                      .catalog = train.catalog,
                      .labels = train.labels,
                      .names = train.names,
                      .contents = {},
                      .split = std::move(*split),
                      .ownTest = test.has_value(),
                      .input = {},
                      .pictures = nullptr,
                      .features = {},
                      .skipped = train.skipped,
                      .emptyClasses = data::classesWithoutExamples(train.catalog, train.labels)};
    for (std::size_t row = 0; row < train.size(); ++row)
        material.contents.push_back(storage::contentHashBytes(std::as_bytes(train.picture(row))));
    material.input = measureInput(train, material.split.train);
    material.pictures = std::make_shared<const data::DataSet>(std::move(train));
    return material;
}

Result<void> splitAgain(Material& material, const Settings& settings) {
    const std::size_t own = material.ownTest ? material.split.test.size() : 0;
    Result<data::Split> split = data::split(
        std::span(material.labels).first(material.labels.size() - own),
        {.validation = settings.validation, .test = material.ownTest ? 0 : settings.test, .seed = settings.seed});
    if (!split)
        return split.error();
    if (material.ownTest)
        split->test = std::move(material.split.test);
    material.split = std::move(*split);
    return {};
}

void useFeatures(Material& material, std::vector<float> numbers, std::size_t width) {
    std::vector<double> sum(width);
    std::vector<double> squares(width);
    for (const std::size_t row : material.split.train)
        for (std::size_t i = 0; i < width; ++i) {
            const double value = numbers[row * width + i];
            sum[i] += value;
            squares[i] += value * value;
        }
    constexpr double flat = 1e-12; // a feature without any variation is left as it is
    const auto count = static_cast<double>(material.split.train.size());
    FeatureRows rows{.width = width, .numbers = std::move(numbers), .mean = {}, .deviation = {}};
    for (std::size_t i = 0; i < width; ++i) {
        const double mean = sum[i] / count;
        const double variance = squares[i] / count - mean * mean;
        rows.mean.push_back(static_cast<float>(mean));
        rows.deviation.push_back(variance > flat ? static_cast<float>(std::sqrt(variance)) : 1.0F);
    }
    material.features = std::move(rows);
    material.pictures = nullptr;
}

} // namespace onelogit::training
