#include "engine/losses/cells.h"
#include "engine/losses/formulas.h"

#include <ATen/core/Tensor.h>

namespace onelogit::losses {

/// mean of sum over j of (z_j - [j = y])^2.
at::Tensor squared(const LossParameters&, const at::Tensor& logits, const at::Tensor& labels) {
    const at::Tensor targets = trueCells(logits, labels).to(logits.scalar_type());
    return logits.sub(targets).square().sum(1).mean();
}

} // namespace onelogit::losses
