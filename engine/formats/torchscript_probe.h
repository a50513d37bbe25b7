#pragma once

#include "engine/formats/torchscript_module.h"

#include <optional>
#include <vector>

namespace onelogit::formats {

/// Pictures of random numbers, the same ones for the same shape, and what the whole network gives for them.
struct Probes {
    ImageShape shape;
    std::vector<std::vector<float>> pictures;
    std::vector<std::vector<float>> outputs;
};

/// Finds a shape of pictures that the network takes, and runs the whole network on `count` of them. Errors of
/// Program::run, and NoClassifier: no usual shape fits; the output is not one row of at least two numbers, or another
/// one when the same picture is shown again.
[[nodiscard]] Result<Probes> probe(const OpenedModule& network, std::size_t count, const std::string& subject);

/// A network in two parts whose numbers agree with the whole.
struct ProvenParts {
    model::Head head;
    Program trunk;
    FeatureLayout layout = FeatureLayout::Flat;
    std::vector<std::string> leftOut;
    double largestDifference = 0;
    bool frozen = false;
};

/// Tries the ways to split the network until one agrees on all probes, else takes its logits as they come.
[[nodiscard]] Result<ProvenParts> prove(const OpenedModule& network, const Probes& probes, const std::string& subject);

/// Whether the trunk gives as many features for pictures of another size.
[[nodiscard]] bool takesAnySize(const ProvenParts& parts, const ImageShape& shape);

} // namespace onelogit::formats
