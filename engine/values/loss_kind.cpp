#include "engine/values/loss_kind.h"

#include <algorithm>
#include <array>
#include <string>

namespace onelogit {
namespace {

constexpr std::size_t seven = 7;

constexpr std::array table{
    LossTraits{LossKind::CrossEntropy, "cross-entropy", "cross-entropy", false, false},
    LossTraits{LossKind::MaxMargin, "max-margin", "max-margin", false, false},
    LossTraits{LossKind::SelfNormalization, "self-normalization", "self-normalization", true, false},
    LossTraits{LossKind::NoiseContrastive, "nce", "noise-contrastive", true, false},
    LossTraits{LossKind::BinaryCrossEntropy, "binary-cross-entropy", "binary cross-entropy", true, false},
    LossTraits{LossKind::BatchCrossEntropy, "batch-cross-entropy", "batch cross-entropy", true, false},
    LossTraits{LossKind::BatchMaxMargin, "batch-max-margin", "batch max-margin", true, false},
    LossTraits{LossKind::Zlpr, "zlpr", "ZLPR", true, true},
    LossTraits{LossKind::SharedBiasBinaryCrossEntropy, "shared-bias-binary-cross-entropy",
               "binary cross-entropy, shared bias", true, true},
    LossTraits{LossKind::Squared, "squared", "squared error", true, true},
    LossTraits{LossKind::Focal, "focal", "focal", true, true},
    LossTraits{LossKind::SmoothedCrossEntropy, "smoothed-cross-entropy", "cross-entropy, smoothed labels", false, true},
};

} // namespace

std::span<const LossTraits> allLosses() {
    return table;
}

std::span<const LossTraits> sevenLosses() {
    return std::span(table).first(seven);
}

const LossTraits& traits(LossKind kind) {
    return *std::find_if(table.begin(), table.end(), [kind](const LossTraits& row) { return row.kind == kind; });
}

Result<LossKind> lossFromName(std::string_view name) {
    std::string names;
    for (const LossTraits& row : table) {
        if (row.name == name)
            return row.kind;
        names += (names.empty() ? "" : ", ") + std::string(row.name);
    }
    return Error{ErrorCode::UnknownLoss, std::string(name), "losses are " + names};
}

} // namespace onelogit
