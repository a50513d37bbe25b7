#include "engine/losses/formulas.h"

#include <ATen/core/Tensor.h>

#include <algorithm>
#include <iterator>

namespace onelogit::losses {
namespace {

struct Row {
    LossKind kind;
    Formula* formula;
};

constexpr Row table[] = {
    {LossKind::CrossEntropy, crossEntropy},
    {LossKind::MaxMargin, maxMargin},
    {LossKind::SelfNormalization, selfNormalization},
    {LossKind::NoiseContrastive, noiseContrastive},
    {LossKind::BinaryCrossEntropy, binaryCrossEntropy},
    {LossKind::BatchCrossEntropy, batchCrossEntropy},
    {LossKind::BatchMaxMargin, batchMaxMargin},
    {LossKind::Zlpr, zlpr},
    {LossKind::SharedBiasBinaryCrossEntropy, binaryCrossEntropy},
    {LossKind::Squared, squared},
    {LossKind::Focal, focal},
    {LossKind::SmoothedCrossEntropy, smoothedCrossEntropy},
};

} // namespace

at::Tensor compute(LossKind kind, const LossParameters& parameters, const at::Tensor& logits,
                   const at::Tensor& labels) {
    const Row* row = std::ranges::find(table, kind, &Row::kind);
    return row->formula(parameters, logits, labels);
}

} // namespace onelogit::losses
