#pragma once

#include "engine/support/result.h"
#include "engine/values/class_catalog.h"
#include "engine/values/input_spec.h"
#include "engine/values/loss_kind.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace onelogit::model {

/// What is known of an opened model without running it.
struct ModelInfo {
    std::string title;  ///< short name to show
    std::string format; ///< "onelogit-native-1"
    std::string digest; ///< 128-bit content hash, hex: the model's identity for caches
    ClassCatalog catalog;
    InputSpec input;
    std::string headKind;         ///< "linear"
    std::size_t features = 0;     ///< d: numbers per picture that the head reads
    std::optional<LossKind> loss; ///< empty where not known
    std::map<std::string, double>
        testMetrics; ///< figures on test data, by the names of `evaluate --json`; may be empty
    std::map<std::string, std::string> metadata; ///< everything the file says of itself, as stored
};

/// The last layer's row of one class: logit = dot(weights, features) + bias.
struct WeightRow {
    std::span<const float> weights; ///< d numbers, owned by the classifier
    float bias = 0;
};

/// A trained network, split into a trunk (pictures -> features) and a linear head (features -> one logit a class).
/// Immutable and safe from several threads at once.
class Classifier {
public:
    virtual ~Classifier() = default;

    [[nodiscard]] virtual const ModelInfo& info() const = 0;

    /// Runs the trunk on `count` preprocessed pictures (count x C x H x W, see images::normalize).
    /// out receives count x d numbers. ShapeMismatch for wrong sizes, NotFinite if the network gives NaN or infinity.
    [[nodiscard]] virtual Result<void> features(std::span<const float> pictures, std::size_t count,
                                                std::span<float> out) const = 0;

    /// id must lie in the catalog.
    [[nodiscard]] virtual WeightRow weightRow(ClassId id) const = 0;
};

/// The one dot product of single-logit classification; every logit of the program is computed by it, so a cached
/// logit equals a fresh one bit for bit. Sizes must agree.
[[nodiscard]] float logit(const WeightRow& row, std::span<const float> features);

/// All k logits of one picture's features. out.size() == number of classes.
void allLogits(const Classifier& classifier, std::span<const float> features, std::span<float> out);

/// Opens a model file of any supported format. Errors name the path.
[[nodiscard]] Result<std::shared_ptr<const Classifier>> openClassifier(const std::filesystem::path& path);

} // namespace onelogit::model
