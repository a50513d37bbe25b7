#include "engine/losses/cells.h"
#include "engine/losses/formulas.h"

#include <ATen/core/Tensor.h>

namespace onelogit::losses {

/// mean of lse(z) - z_y.
at::Tensor crossEntropy(const LossParameters&, const at::Tensor& logits, const at::Tensor& labels) {
    return logits.logsumexp(1).sub(trueLogits(logits, labels)).mean();
}

} // namespace onelogit::losses
