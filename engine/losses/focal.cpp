#include "engine/losses/cells.h"
#include "engine/losses/formulas.h"

#include <ATen/core/Tensor.h>

namespace onelogit::losses {

/// mean of sum over j of -(1 - p_j)^f log p_j, where p_j is the probability of the right answer for class j, sig(z_y)
/// or sig(-z_j), and f the focusing parameter (arXiv 1708.02002, without class weights). The power is taken in
/// logarithms, log(1 - p_j) = -sp(u) with p_j = sig(u), so that its gradient stays finite where p_j rounds to 1.
at::Tensor focal(const LossParameters& parameters, const at::Tensor& logits, const at::Tensor& labels) {
    const at::Tensor right = signedLogits(logits, labels);
    const at::Tensor weight = logOnePlusExp(right).mul(-parameters.focusing).exp();
    return weight.mul(logOnePlusExp(-right)).sum(1).mean();
}

} // namespace onelogit::losses
