#include "engine/losses/loss.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/tensor.h>

#include <algorithm>
#include <cmath>

namespace onelogit::losses {
namespace {

Result<void> check(std::span<const double> logits, std::span<const std::int64_t> labels, std::size_t classes) {
    if (labels.empty())
        return Error{ErrorCode::InvalidArgument, "batch", "has no examples"};
    if (logits.size() % classes != 0 || logits.size() / classes != labels.size())
        return Error{ErrorCode::ShapeMismatch, "batch",
                     std::to_string(logits.size()) + " logits for " + std::to_string(labels.size()) + " labels of " +
                         std::to_string(classes) + " classes"};
    for (const std::int64_t label : labels)
        if (label < 0 || static_cast<std::uint64_t>(label) >= classes)
            return Error{ErrorCode::LabelOutOfRange, "batch",
                         "label " + std::to_string(label) + " of " + std::to_string(classes) + " classes"};
    return {};
}

bool allFinite(const at::Tensor& numbers) {
    return numbers.isfinite().all().item<bool>();
}

} // namespace

Result<Evaluation> evaluate(LossKind kind, const LossParameters& parameters, std::span<const double> logits,
                            std::span<const std::int64_t> labels, std::size_t classes, Precision precision) {
    if (const auto usable = validate(kind, parameters, classes); !usable)
        return usable.error();
    if (const auto usable = check(logits, labels, classes); !usable)
        return usable.error();

    at::Tensor cells = at::tensor(at::ArrayRef<double>(logits.data(), logits.size()))
                           .reshape({static_cast<std::int64_t>(labels.size()), static_cast<std::int64_t>(classes)})
                           .to(precision == Precision::Float ? at::kFloat : at::kDouble);
    if (!allFinite(cells))
        return Error{ErrorCode::NotFinite, "logits", ""};
    cells.requires_grad_(true);
    const at::Tensor value =
        compute(kind, parameters, cells, at::tensor(at::ArrayRef<std::int64_t>(labels.data(), labels.size())));
    value.backward();
    const at::Tensor gradient = cells.grad().to(at::kDouble).contiguous();
    if (!allFinite(value) || !allFinite(gradient))
        return Error{ErrorCode::NotFinite, std::string(traits(kind).title), "overflows with logits of this size"};
    const double* begin = gradient.data_ptr<double>();
    return Evaluation{.value = value.item<double>(), .gradient = {begin, begin + gradient.numel()}};
}

} // namespace onelogit::losses
