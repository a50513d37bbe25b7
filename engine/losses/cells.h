#pragma once

namespace at {
class Tensor;
}

namespace onelogit::losses {

/// m x k, true at every example's own class.
[[nodiscard]] at::Tensor trueCells(const at::Tensor& logits, const at::Tensor& labels);

/// m: every example's logit of its own class.
[[nodiscard]] at::Tensor trueLogits(const at::Tensor& logits, const at::Tensor& labels);

/// m: every example's largest logit of another class. The first of equal ones takes the gradient.
[[nodiscard]] at::Tensor largestFalseLogits(const at::Tensor& logits, const at::Tensor& labels);

/// m x k: +z at the true cells, -z at the false ones: large where the binary decision is right.
[[nodiscard]] at::Tensor signedLogits(const at::Tensor& logits, const at::Tensor& labels);

/// log(1 + e^u), exact to the last places and with an exact gradient over the whole range of u.
[[nodiscard]] at::Tensor logOnePlusExp(const at::Tensor& u);

/// max(0, margin - higher + lower), cell by cell.
[[nodiscard]] at::Tensor hinge(double margin, const at::Tensor& higher, const at::Tensor& lower);

} // namespace onelogit::losses
