#include "engine/losses/cells.h"
#include "engine/losses/formulas.h"

#include <ATen/core/Tensor.h>

namespace onelogit::losses {

/// mean of lse(z) - z_y + a lse(z)^2.
at::Tensor selfNormalization(const LossParameters& parameters, const at::Tensor& logits, const at::Tensor& labels) {
    const at::Tensor lse = logits.logsumexp(1);
    return lse.sub(trueLogits(logits, labels)).add(lse.square(), parameters.normalization).mean();
}

} // namespace onelogit::losses
