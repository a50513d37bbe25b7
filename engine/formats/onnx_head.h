#pragma once

#include "engine/formats/onnx_file.h"
#include "engine/model/head.h"

#include <optional>
#include <string>
#include <vector>

namespace onelogit::formats {

/// A last layer whose weights are constants of the file.
struct OnnxLastLayer {
    std::string input; ///< the value that it reads: what the trunk has to give
    /// Linear, or Convolution where the layer is a convolution without padding (on a map of its kernel's size it is a
    /// dot product), or PooledConvolution. positions is not filled in.
    model::Head head;
    std::int64_t kernelHeight = 1; ///< of Convolution
    std::int64_t kernelWidth = 1;
    std::int64_t channels = 0; ///< that a convolution reads
};

/// Where the logits of one output come from, by the graph alone: nothing is run.
struct OnnxEnd {
    std::string output;               ///< the graph's output
    std::string logits;               ///< the value before what only turns logits into other numbers or shapes
    std::vector<std::string> leftOut; ///< what does that, nearest to the logits first: "softmax"
    std::optional<OnnxLastLayer> layer;
};

[[nodiscard]] OnnxEnd findOnnxEnd(const OnnxFile& file, const std::string& output);

} // namespace onelogit::formats
