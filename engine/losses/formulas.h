#pragma once

#include "engine/losses/loss.h"

namespace onelogit::losses {

/// What a loss is made of: compute() for one kind, with parameters and shapes already checked. Each formula is stated
/// in the file of its name; z are logits (m x k, k >= 2), y labels, means run over the m examples, sig is the logistic
/// function and sp(u) = log(1 + e^u).
using Formula = at::Tensor(const LossParameters& parameters, const at::Tensor& logits, const at::Tensor& labels);

Formula crossEntropy;
Formula maxMargin;
Formula selfNormalization;
Formula noiseContrastive;
Formula binaryCrossEntropy;
Formula batchCrossEntropy;
Formula batchMaxMargin;
Formula zlpr;
Formula squared;
Formula focal;
Formula smoothedCrossEntropy;

} // namespace onelogit::losses
