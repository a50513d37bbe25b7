#include "engine/losses/cells.h"
#include "engine/losses/formulas.h"

#include <ATen/core/Tensor.h>

namespace onelogit::losses {

/// Cross-entropy to a target with e/k on every class and 1 - e more on the true one:
/// mean of lse(z) - (1 - e) z_y - e mean over j of z_j.
at::Tensor smoothedCrossEntropy(const LossParameters& parameters, const at::Tensor& logits, const at::Tensor& labels) {
    const double spread = parameters.smoothing;
    const at::Tensor target = trueLogits(logits, labels).mul(1 - spread).add(logits.mean(1), spread);
    return logits.logsumexp(1).sub(target).mean();
}

} // namespace onelogit::losses
