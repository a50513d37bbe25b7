#include "engine/losses/cells.h"
#include "engine/losses/formulas.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/full.h>
#include <ATen/ops/tensor.h>

namespace onelogit::losses {
namespace {

/// t q: how often noise draws each class, in the logits' type.
at::Tensor expectedDraws(const LossParameters& parameters, const at::Tensor& logits) {
    const auto classes = logits.size(1);
    if (parameters.noise.empty())
        return at::full({classes}, parameters.draws / static_cast<double>(classes), logits.options());
    const at::Tensor noise = at::tensor(parameters.noise, at::kDouble);
    return noise.mul(parameters.draws).to(logits.options());
}

} // namespace

/// mean of sp(-s_y) + t sum over j of q_j sp(s_j), with s_j = z_j - log(t q_j): the expectation over the noise draws,
/// so nothing is drawn.
at::Tensor noiseContrastive(const LossParameters& parameters, const at::Tensor& logits, const at::Tensor& labels) {
    const at::Tensor draws = expectedDraws(parameters, logits);
    const at::Tensor scores = logits.sub(draws.log());
    return logOnePlusExp(-trueLogits(scores, labels)).add(draws.mul(logOnePlusExp(scores)).sum(1)).mean();
}

} // namespace onelogit::losses
