#include "engine/model/pooling.h"

#include "engine/model/pooling_kernels.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/custom_function.h>

namespace onelogit::model {
namespace {

PoolingShape shapeOf(const at::Tensor& map) {
    return {.planes = map.size(0) * map.size(1), .height = map.size(2), .width = map.size(3)};
}

at::Tensor halve(const at::Tensor& map) {
    const at::Tensor dense = map.contiguous();
    const PoolingShape shape = shapeOf(dense);
    at::Tensor result = at::empty({dense.size(0), dense.size(1), shape.halfHeight(), shape.halfWidth()}, at::kFloat);
    rectifyAndHalve(shape, dense.data_ptr<float>(), result.data_ptr<float>());
    return result;
}

struct RectifyAndHalve : torch::autograd::Function<RectifyAndHalve> {
    static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& map) {
        at::Tensor result = halve(map);
        context->save_for_backward({map, result});
        return result;
    }

    static torch::autograd::tensor_list backward(torch::autograd::AutogradContext* context,
                                                 torch::autograd::tensor_list gradients) {
        const torch::autograd::variable_list saved = context->get_saved_variables();
        const at::Tensor map = saved[0].contiguous();
        const at::Tensor result = saved[1];
        const at::Tensor gradient = gradients[0].contiguous();
        const PoolingShape shape = shapeOf(map);
        const bool odd = shape.height % 2 + shape.width % 2 > 0;
        at::Tensor spread = odd ? at::zeros(map.sizes(), at::kFloat) : at::empty(map.sizes(), at::kFloat);
        spreadGradient(shape, map.data_ptr<float>(), result.data_ptr<float>(), gradient.data_ptr<float>(),
                       spread.data_ptr<float>());
        return {spread};
    }
};

} // namespace

at::Tensor rectifyAndHalve(const at::Tensor& map) {
    if (!map.is_cpu())
        return at::max_pool2d(at::relu(map), 2);
    return at::GradMode::is_enabled() && map.requires_grad() ? RectifyAndHalve::apply(map) : halve(map);
}

} // namespace onelogit::model
