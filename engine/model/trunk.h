#pragma once

#include "engine/model/head.h"
#include "engine/support/result.h"
#include "engine/values/input_spec.h"
#include "engine/values/loss_kind.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace onelogit::model {

/// The part of a model that is a program: pictures to features, in this process or in another one. Safe from several
/// threads at once.
class Trunk {
public:
    virtual ~Trunk() = default;

    /// pictures: count x shape.count() preprocessed numbers (images::normalize). out: count x head.features().
    /// ShapeMismatch for wrong sizes or a shape that the network does not take; NotFinite; ProcessEnded and TimedOut
    /// where another process runs it. `out` is undefined after an error.
    [[nodiscard]] virtual Result<void> run(std::span<const float> pictures, const ImageShape& shape, std::size_t count,
                                           std::span<float> out) const = 0;
};

/// What a model file and a few runs of its network tell, before a person decides anything.
struct ModelFacts {
    std::string trunkDigest;                   ///< of the trunk's weights and sizes; empty where only the file is known
    std::string format;                        ///< "onelogit-native", "torchscript", "onnx", "gguf", "safetensors"
    ImageShape input;                          ///< a shape that the network takes
    bool anySize = false;                      ///< it takes other heights and widths as well
    double largestDifference = 0;              ///< between head(trunk(x)) and the whole network, over the probe inputs,
                                               ///< relative to the largest logit (at least 1)
    std::vector<std::string> leftOut;          ///< operators after the logits that were cut off: "softmax", "sigmoid"
    std::vector<std::string> offList;          ///< operators off the allow list, run because the file is trusted
    std::vector<std::string> classNames;       ///< as the file states them; empty where it does not
    std::optional<InputSpec> preprocessing;    ///< as the file states it
    std::optional<LossKind> loss;              ///< as the file states it
    std::map<std::string, double> testMetrics; ///< by the names of `evaluate --json`; may be empty
    std::map<std::string, std::string> metadata; ///< everything else the file says of itself
};

/// A model file made ready to run: what is known, the head as values, the trunk as a program.
struct LoadedModel {
    ModelFacts facts;
    Head head;
    std::shared_ptr<const Trunk> trunk;
};

} // namespace onelogit::model
