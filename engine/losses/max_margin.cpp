#include "engine/losses/cells.h"
#include "engine/losses/formulas.h"

#include <ATen/core/Tensor.h>

namespace onelogit::losses {

/// mean of max(0, g - z_y + max over j != y of z_j).
at::Tensor maxMargin(const LossParameters& parameters, const at::Tensor& logits, const at::Tensor& labels) {
    return hinge(parameters.margin, trueLogits(logits, labels), largestFalseLogits(logits, labels)).mean();
}

} // namespace onelogit::losses
