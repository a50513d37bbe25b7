#pragma once

#include "engine/model/head.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace torch::jit {
struct Graph;
struct Module;
} // namespace torch::jit

namespace onelogit::formats {

/// Operators off the allow list, sorted, each once: of a graph whose calls are inlined, and of every function that came
/// with the network's file, for a few operators call functions by name (sorting objects, entering a `with`).
[[nodiscard]] std::vector<std::string> offListOperators(torch::jit::Graph& inlined, const torch::jit::Module& module);

/// Makes a graph run quietly and on the CPU: takes warnings out, turns named GPUs into the CPU.
void settle(torch::jit::Graph& graph);

/// What a graph's first and last layers tell of the pictures that it reads.
struct InputHint {
    int channels = 0;        ///< of the first convolution; 0 without one
    std::int64_t pixels = 0; ///< channels x height x width that the first linear layer reads; 0 after a convolution
    std::size_t classes = 0; ///< of the last layer; 0 where it is not known
};
[[nodiscard]] InputHint inputHint(torch::jit::Graph& graph, const torch::jit::Module& module);

/// How a trunk's output becomes a picture's features.
enum class FeatureLayout {
    Flat,      ///< its numbers as they are
    Positions, ///< C x H x W to H x W x C: each position's numbers side by side
    Mean,      ///< C x H x W to C: the mean over positions
};

/// A graph cut in two. Nothing is proven: the numbers must be compared with those of the whole.
struct HeadCut {
    model::HeadKind kind = model::HeadKind::AllLogits;
    FeatureLayout layout = FeatureLayout::Flat;
    std::size_t classes = 0; ///< this and the following are of a head found
    std::size_t width = 0;
    std::vector<float> weights;                ///< classes x width
    std::vector<float> bias;                   ///< classes, or 1, or none
    std::vector<std::string> tail;             ///< operators between logits and output, in running order: "softmax",
                                               ///< "log_softmax", "sigmoid"
    std::shared_ptr<torch::jit::Graph> trunk;  ///< gives the features; of AllLogits the logits
    std::shared_ptr<torch::jit::Graph> logits; ///< gives the logits: the graph without the tail
};

/// Walks back from the output of an inlined graph to its last layer: linear, addmm, matmul, a convolution on a map of
/// its kernel's size, or a 1x1 convolution before ReLU and a mean over all positions.
[[nodiscard]] HeadCut cutHead(torch::jit::Graph& graph, const torch::jit::Module& module);

} // namespace onelogit::formats
