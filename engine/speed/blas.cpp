#include "engine/speed/blas.h"

#include "engine/support/guard.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>

namespace onelogit::speed {
namespace {

at::Tensor view(std::span<const float> numbers, at::IntArrayRef sizes) {
    // Only read: LibTorch knows no tensor of constants.
    return at::from_blob(const_cast<float*>(numbers.data()), sizes, at::kFloat);
}

void multiply(std::span<const float> weights, std::span<const float> bias, std::span<const float> features,
              std::span<float> out) {
    const c10::InferenceMode inference;
    // The number is kept per thread, and this may be any.
    if (at::get_num_threads() != 1)
        at::set_num_threads(1);
    const auto classes = static_cast<std::int64_t>(out.size());
    const auto width = static_cast<std::int64_t>(weights.size() / out.size());
    const auto positions = static_cast<std::int64_t>(features.size()) / width;
    const at::Tensor matrix = view(weights, {classes, width});
    const at::Tensor shift = view(bias, {classes});
    at::Tensor result = at::from_blob(out.data(), {classes}, at::kFloat);
    if (positions == 1) {
        at::addmv_out(result, shift, matrix, view(features, {width}));
        return;
    }
    // A few rows at a time: the map of all of them would take many times the head's memory.
    constexpr std::int64_t rows = 2048;
    const at::Tensor map = view(features, {positions, width}).t();
    for (std::int64_t i = 0; i < classes; i += rows) {
        const std::int64_t end = std::min(classes, i + rows);
        result.slice(0, i, end).copy_(
            at::addmm(shift.slice(0, i, end).unsqueeze(1), matrix.slice(0, i, end), map).relu_().mean(1));
    }
}

} // namespace

Result<void> blasLogits(std::span<const float> weights, std::span<const float> bias, std::span<const float> features,
                        std::span<float> out) {
    return guarded("matrix product", [&]() -> Result<void> {
        multiply(weights, bias, features, out);
        return {};
    });
}

} // namespace onelogit::speed
