#include "engine/model/mobilenet_v3.h"

#include "engine/model/mobilenet_v3_layers.h"

#include <ATen/ATen.h>

namespace onelogit::model {
namespace {

using namespace mobilenet;

constexpr double epsilon = 0.001; ///< of batch normalization

struct Runner {
    const std::map<std::string, at::Tensor>& tensors;
    at::Tensor x;
    at::Tensor remembered;

    [[nodiscard]] const at::Tensor& at(const std::string& name) const { return tensors.at(name); }

    void step(const Step& step) {
        const std::int64_t groups = step.depthwise ? step.from : 1;
        x = at::conv2d(x, at(step.name + ".0.weight"), {}, step.stride, step.kernel / 2, 1, groups);
        x = at::batch_norm(x, at(step.name + ".1.weight"), at(step.name + ".1.bias"), at(step.name + ".1.running_mean"),
                           at(step.name + ".1.running_var"), false, 0, epsilon, false);
        if (step.activation == Activation::Relu)
            x = at::relu(x);
        else if (step.activation == Activation::HardSwish)
            x = at::hardswish(x);
    }
    void squeeze(const std::string& name, std::int64_t, std::int64_t) {
        at::Tensor scale = at::adaptive_avg_pool2d(x, {1, 1});
        scale = at::relu(at::conv2d(scale, at(name + ".fc1.weight"), at(name + ".fc1.bias")));
        scale = at::hardsigmoid(at::conv2d(scale, at(name + ".fc2.weight"), at(name + ".fc2.bias")));
        x = x * scale;
    }
    void hidden(const std::string& name, std::int64_t) {
        x = at::adaptive_avg_pool2d(x, {1, 1}).flatten(1);
        x = at::hardswish(at::linear(x, at(name + ".weight"), at(name + ".bias")));
    }
    void remember() { remembered = x; }
    void add() { x = x + remembered; }
};

} // namespace

at::Tensor mobileNetV3SmallFeatures(const std::map<std::string, at::Tensor>& tensors, const at::Tensor& pictures) {
    Runner runner{.tensors = tensors, .x = pictures, .remembered = {}};
    build(runner);
    return runner.x;
}

} // namespace onelogit::model
