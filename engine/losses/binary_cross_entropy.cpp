#include "engine/losses/cells.h"
#include "engine/losses/formulas.h"

#include <ATen/core/Tensor.h>

namespace onelogit::losses {

/// mean of sp(-z_y) + sum over j != y of sp(z_j): one class against the rest, summed over classes. With one bias
/// shared by all classes it is the unified cross-entropy of UniFace (ICCV 2023); the sharing is the network's matter.
at::Tensor binaryCrossEntropy(const LossParameters&, const at::Tensor& logits, const at::Tensor& labels) {
    return logOnePlusExp(-signedLogits(logits, labels)).sum(1).mean();
}

} // namespace onelogit::losses
