#include "engine/losses/cells.h"
#include "engine/losses/formulas.h"

#include <ATen/core/Tensor.h>

namespace onelogit::losses {

/// Max-margin, plus (1/m) max(0, g - smallest true logit of the batch + largest false logit of the batch).
at::Tensor batchMaxMargin(const LossParameters& parameters, const at::Tensor& logits, const at::Tensor& labels) {
    const at::Tensor trueOnes = trueLogits(logits, labels);
    const at::Tensor falseOnes = largestFalseLogits(logits, labels);
    const at::Tensor ofRows = hinge(parameters.margin, trueOnes, falseOnes).mean();
    const at::Tensor ofBatch = hinge(parameters.margin, std::get<0>(trueOnes.min(0)), std::get<0>(falseOnes.max(0)));
    return ofRows.add(ofBatch.div(logits.size(0)));
}

} // namespace onelogit::losses
