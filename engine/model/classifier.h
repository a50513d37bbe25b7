#pragma once

#include "engine/model/head.h"
#include "engine/model/trunk.h"
#include "engine/support/result.h"
#include "engine/values/class_catalog.h"
#include "engine/values/input_spec.h"
#include "engine/values/loss_kind.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace onelogit::model {

/// What is known of an opened model without running it.
struct ModelInfo {
    std::string title;       ///< short name to show
    std::string format;      ///< as in ModelFacts::format
    std::string digest;      ///< 128 bits, hex, of weights and preprocessing: the model's identity for caches
    std::string trunkDigest; ///< of what features depend on: models with the same one give the same features
    std::string headDigest;  ///< of the head alone
    ClassCatalog catalog;
    InputSpec input;
    HeadKind headKind = HeadKind::Linear;
    std::size_t features = 0;                    ///< numbers per picture that the head reads
    std::size_t positions = 1;                   ///< of HeadKind::PooledConvolution, see Head
    std::optional<LossKind> loss;                ///< empty where not known
    double largestDifference = 0;                ///< of the cut-off head, see ModelFacts
    std::vector<std::string> leftOut;            ///< see ModelFacts
    std::map<std::string, double> testMetrics;   ///< figures on test data, by the names of `evaluate --json`
    std::map<std::string, std::string> metadata; ///< everything the file says of itself, as stored
};

/// A trained network, split into a trunk (pictures -> features) and a head (features -> one logit a class).
/// Immutable and safe from several threads at once.
class Classifier {
public:
    virtual ~Classifier() = default;

    [[nodiscard]] virtual const ModelInfo& info() const = 0;

    /// Runs the trunk on `count` preprocessed pictures (count x C x H x W, see images::normalize).
    /// out receives count x info().features numbers. Errors of Trunk::run; NotFinite if the network gives NaN or
    /// infinity.
    [[nodiscard]] virtual Result<void> features(std::span<const float> pictures, std::size_t count,
                                                std::span<float> out) const = 0;

    /// id must lie in the catalog.
    [[nodiscard]] virtual WeightRow weightRow(ClassId id) const = 0;
};

/// All k logits of one picture's features. out.size() == number of classes.
void allLogits(const Classifier& classifier, std::span<const float> features, std::span<float> out);

/// A classifier from its parts. CountMismatch unless catalog, head and info agree. headDigest is computed; an empty
/// trunkDigest becomes the digest.
[[nodiscard]] Result<std::shared_ptr<const Classifier>> makeClassifier(ModelInfo info, Head head,
                                                                       std::shared_ptr<const Trunk> trunk);

} // namespace onelogit::model
