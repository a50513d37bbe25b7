#pragma once

#include "engine/formats/torchscript_graph.h"
#include "engine/support/result.h"
#include "engine/values/input_spec.h"

#include <cstdint>
#include <exception>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace c10 {
struct IValue;
}

namespace onelogit::formats {

/// What a graph gives for one picture.
struct Output {
    std::vector<std::int64_t> shape; ///< of the tensor, the picture's own 1 included
    std::vector<float> numbers;
};

/// A graph of a loaded network, ready to run on one picture at a time: the same bits in every run, alone or beside
/// others. Immutable, safe from several threads.
class Program {
public:
    /// Inputs of the graph: `module`, a picture, `rest`.
    Program(const std::shared_ptr<torch::jit::Graph>& graph, const torch::jit::Module& module,
            std::vector<c10::IValue> rest, std::string subject);

    /// picture: shape.count() numbers. Errors: ShapeMismatch (it does not run on such a picture, in LibTorch's words),
    /// NoClassifier (what it gives is not one tensor of 32-bit floats), OutOfMemory, NotFinite.
    [[nodiscard]] Result<Output> run(std::span<const float> picture, const ImageShape& shape,
                                     FeatureLayout layout = FeatureLayout::Flat) const;

private:
    struct Impl;
    std::shared_ptr<const Impl> impl;
};

/// What LibTorch says is wrong, in one line, without its traceback.
[[nodiscard]] std::string reasonOf(const std::exception& thrown);

/// OutOfMemory where LibTorch's words say so, else `code` with its reason after `context`.
[[nodiscard]] Error torchError(const std::exception& thrown, ErrorCode code, const std::string& subject,
                               const std::string& context);

} // namespace onelogit::formats
