#pragma once

#include "engine/support/result.h"

#include <span>
#include <string_view>

namespace onelogit {

/// The seven training losses of Keren, Sabato and Schuller (arXiv 1705.10246), in the paper's order, then extras.
enum class LossKind {
    CrossEntropy,
    MaxMargin,
    SelfNormalization,
    NoiseContrastive,
    BinaryCrossEntropy,
    BatchCrossEntropy,
    BatchMaxMargin,
    Zlpr,                         ///< extra: arXiv 2208.02955
    SharedBiasBinaryCrossEntropy, ///< extra: UniFace / UCE (ICCV 2023): one bias shared by all classes
    Squared,                      ///< extra: squared error to 0/1 targets
    Focal,                        ///< extra: focal loss with prior bias
    SmoothedCrossEntropy,         ///< extra: cross-entropy with label smoothing, a negative control
};

/// What is known of a loss without computing it.
struct LossTraits {
    LossKind kind;
    std::string_view name;  ///< stable, for files and the command line: "batch-cross-entropy"
    std::string_view title; ///< English words: "batch cross-entropy"
    bool aligned;           ///< its optimum forces the Principle of Logit Separation
    bool extra;             ///< not one of the paper's seven
};

/// All losses, the seven first.
[[nodiscard]] std::span<const LossTraits> allLosses();

/// The paper's seven.
[[nodiscard]] std::span<const LossTraits> sevenLosses();

[[nodiscard]] const LossTraits& traits(LossKind kind);

/// UnknownLoss, listing the names, if there is none of that name.
[[nodiscard]] Result<LossKind> lossFromName(std::string_view name);

} // namespace onelogit
