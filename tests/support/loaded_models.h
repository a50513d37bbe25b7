#pragma once

#include "engine/model/native.h"
#include "engine/model/network.h"

#include <filesystem>

namespace onelogit::test {

/// A small network with weights as training starts from.
inline model::NativeModel smallNetwork(std::size_t classes, ImageShape shape = {.channels = 1, .height = 8, .width = 8},
                                       std::size_t features = 16) {
    const model::NetworkSpec spec{
        .architecture = model::Architecture::Mlp, .input = shape, .features = features, .classes = classes};
    std::vector<std::string> names;
    for (std::size_t i = 0; i < classes; ++i)
        names.push_back("thing " + std::to_string(i));
    const auto channels = static_cast<std::size_t>(shape.channels);
    return {.spec = spec,
            .catalog = ClassCatalog::create(std::move(names)).value(),
            .input = {.shape = shape,
                      .mean = std::vector<float>(channels, 0.25F),
                      .deviation = std::vector<float>(channels, 0.5F)},
            .loss = LossKind::BatchCrossEntropy,
            .tensors = model::Network::create(spec, 1, 0)->tensors()};
}

/// The same as a file.
inline std::filesystem::path putNetwork(const std::filesystem::path& path, std::size_t classes,
                                        ImageShape shape = {.channels = 1, .height = 8, .width = 8}) {
    std::filesystem::create_directories(path.parent_path());
    return model::writeNative(smallNetwork(classes, shape), path) ? path : std::filesystem::path();
}

} // namespace onelogit::test
