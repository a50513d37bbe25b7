#include "engine/losses/cells.h"
#include "engine/losses/formulas.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/constant_pad_nd.h>

#include <limits>

namespace onelogit::losses {

/// mean of log(1 + e^-z_y) + log(1 + sum over j != y of e^z_j) (arXiv 2208.02955, one true class an example).
at::Tensor zlpr(const LossParameters&, const at::Tensor& logits, const at::Tensor& labels) {
    const at::Tensor others = logits.masked_fill(trueCells(logits, labels), -std::numeric_limits<double>::infinity());
    const at::Tensor withZero = at::constant_pad_nd(others, {0, 1}, 0); // e^0 is the 1 of the second logarithm
    return logOnePlusExp(-trueLogits(logits, labels)).add(withZero.logsumexp(1)).mean();
}

} // namespace onelogit::losses
