#pragma once

#include "engine/formats/onnx_net.h"
#include "engine/model/head.h"
#include "engine/model/trunk.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace onelogit::formats {

/// A part of an ONNX model with the head that reads what it gives.
struct OnnxPiece {
    model::Head head;
    std::unique_ptr<OnnxNet> net; ///< gives its features
};

/// The same part for another size of input.
using OnnxPartWriter = std::function<std::vector<std::byte>(const ImageShape& shape)>;

/// What a network gives, in the order in which a head reads features: of PooledConvolution each position's numbers side
/// by side, else as they are.
[[nodiscard]] std::vector<float> featuresOf(const model::Head& head, std::vector<float> numbers);

/// Runs pictures one at a time. `writer` is asked for other sizes than `shape`; empty: the network takes none.
[[nodiscard]] std::shared_ptr<const model::Trunk> makeOnnxTrunk(OnnxPiece piece, const ImageShape& shape,
                                                                OnnxPartWriter writer, const std::string& subject);

} // namespace onelogit::formats
