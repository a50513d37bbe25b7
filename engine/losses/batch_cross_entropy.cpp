#include "engine/losses/cells.h"
#include "engine/losses/formulas.h"

#include <ATen/core/Tensor.h>

#include <cmath>

namespace onelogit::losses {

/// KL(P, Q) over all m k cells, P = 1/m on the m true ones, Q the softmax: lse over all cells - mean of z_y - log m.
at::Tensor batchCrossEntropy(const LossParameters&, const at::Tensor& logits, const at::Tensor& labels) {
    const double logExamples = std::log(static_cast<double>(logits.size(0)));
    return logits.flatten().logsumexp(0).sub(trueLogits(logits, labels).mean()).sub(logExamples);
}

} // namespace onelogit::losses
