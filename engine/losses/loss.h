#pragma once

#include "engine/support/result.h"
#include "engine/values/loss_kind.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace at {
class Tensor;
}

namespace onelogit::losses {

/// Named parameters of the losses; each loss reads its own and ignores the rest. Defaults are this project's.
struct LossParameters {
    double margin = 1.0;        ///< g > 0: max-margin, batch max-margin
    double normalization = 0.1; ///< a > 0: weight of lse^2 in self-normalization
    double draws = 10.0;        ///< t > 0: noise draws per example in NCE
    std::vector<double> noise;  ///< q over all k classes, sums to 1; empty = uniform (NCE)
    double smoothing = 0.1;     ///< label mass spread over all classes (smoothed cross-entropy), in [0, 1)
    double focusing = 2.0;      ///< exponent of (1 - p_t) (focal)
    double prior = 0.01;        ///< probability that the focal loss's initial bias stands for, in (0, 1)
};

/// InvalidArgument naming the parameter that `kind` reads and that is out of range or not finite for `classes` classes.
[[nodiscard]] Result<void> validate(LossKind kind, const LossParameters& parameters, std::size_t classes);

/// The parameters that `kind` reads, by stable name ("margin"), for records and messages.
[[nodiscard]] std::map<std::string, double> usedParameters(LossKind kind, const LossParameters& parameters);

/// Sets a parameter by its stable name. InvalidArgument for a name that no loss has.
[[nodiscard]] Result<void> setParameter(LossParameters& parameters, const std::string& name, double value);

/// Loss of a batch: logits m x k (float or double), labels m (int64) in [0, k). A scalar tensor, differentiable by
/// autograd. Formulas: shared by the paper (arXiv 1705.10246) and its cited literature; each is stated at its
/// definition. Parameters must have passed validate().
[[nodiscard]] at::Tensor compute(LossKind kind, const LossParameters& parameters, const at::Tensor& logits,
                                 const at::Tensor& labels);

/// Bias that the output layer starts with so that the untrained network gives each class its share:
/// -ln(k-1) for the binary losses, -ln k for NCE and self-normalization, 0 where a common shift changes nothing.
[[nodiscard]] double initialOutputBias(LossKind kind, const LossParameters& parameters, std::size_t classes);

/// Value and gradient for numbers outside LibTorch: logits row-major m x k, labels m.
struct Evaluation {
    double value = 0;
    std::vector<double> gradient; ///< m x k
};

enum class Precision { Float, Double };

/// ShapeMismatch, LabelOutOfRange, NotFinite or InvalidArgument for input that has no loss.
[[nodiscard]] Result<Evaluation> evaluate(LossKind kind, const LossParameters& parameters,
                                          std::span<const double> logits, std::span<const std::int64_t> labels,
                                          std::size_t classes, Precision precision = Precision::Double);

} // namespace onelogit::losses
