#include "engine/losses/cells.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/log_sigmoid.h>
#include <ATen/ops/where.h>
#include <ATen/ops/zeros_like.h>

#include <limits>

namespace onelogit::losses {

at::Tensor trueCells(const at::Tensor& logits, const at::Tensor& labels) {
    return at::zeros_like(logits, at::kBool).scatter_(1, labels.unsqueeze(1), true);
}

at::Tensor trueLogits(const at::Tensor& logits, const at::Tensor& labels) {
    return logits.gather(1, labels.unsqueeze(1)).squeeze(1);
}

at::Tensor largestFalseLogits(const at::Tensor& logits, const at::Tensor& labels) {
    const at::Tensor others = logits.masked_fill(trueCells(logits, labels), -std::numeric_limits<double>::infinity());
    return std::get<0>(others.max(1));
}

at::Tensor signedLogits(const at::Tensor& logits, const at::Tensor& labels) {
    return at::where(trueCells(logits, labels), logits, -logits);
}

at::Tensor logOnePlusExp(const at::Tensor& u) {
    return -at::log_sigmoid(-u);
}

at::Tensor hinge(double margin, const at::Tensor& higher, const at::Tensor& lower) {
    return lower.sub(higher).add(margin).clamp_min(0);
}

} // namespace onelogit::losses
