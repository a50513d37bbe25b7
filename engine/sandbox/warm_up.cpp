#include "engine/sandbox/warm_up.h"

#include "engine/formats/onnx_net.h"
#include "engine/model/runtime.h"

#include <opencv2/dnn.hpp>
#include <torch/script.h>

#include <sstream>

namespace onelogit::sandbox {
namespace {

void warmTorch() {
    const c10::InferenceMode inference;
    const at::Tensor pictures = at::rand({2, 8, 16, 16});
    const at::Tensor mean = at::zeros({8});
    const at::Tensor deviation = at::ones({8});
    at::Tensor maps = at::conv2d(pictures, at::rand({8, 8, 3, 3}), mean, 1, 1);
    maps = at::conv2d(maps, at::rand({8, 1, 3, 3}), mean, 2, 1, 1, 8);
    maps = at::batch_norm(maps, deviation, mean, mean, deviation, false, 0.1, 1e-5, false);
    maps = at::adaptive_avg_pool2d(at::max_pool2d(at::gelu(at::relu(maps)), 2), {1, 1});
    const at::Tensor logits = at::softmax(at::linear(maps.flatten(1), at::rand({4, 8}), at::zeros({4})), 1);
    (void)logits.sum().item<float>();
    (void)at::matmul(at::rand({2, 4, 8}), at::rand({2, 8, 4}));
}

/// Written and read like a model file, then run as often as the interpreter takes to settle on a plan.
void warmScript() {
    torch::jit::Module module("Warm");
    module.register_parameter("weight", torch::rand({4, 8}), false);
    module.define("def forward(self, x):\n    return torch.relu(torch.linear(x, self.weight))\n");
    std::stringstream file;
    module.save(file);
    torch::jit::Module loaded = torch::jit::load(file);
    loaded.eval();
    torch::jit::Module frozen = torch::jit::freeze(loaded);
    const c10::InferenceMode inference;
    for (int i = 0; i < 3; ++i)
        (void)frozen.forward({at::rand({2, 8})});
}

void warmOpenCv() {
    formats::prepareOpenCv();
    cv::dnn::Net net;
    cv::dnn::LayerParams layer;
    layer.set("kernel_size", 3);
    layer.set("num_output", 4);
    layer.set("bias_term", false);
    const int sizes[] = {4, 3, 3, 3};
    layer.blobs.emplace_back(4, sizes, CV_32F, cv::Scalar(0.1));
    net.addLayerToPrev("convolution", "Convolution", layer);
    net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
    net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
    net.setInput(cv::dnn::blobFromImage(cv::Mat(16, 16, CV_8UC3, cv::Scalar(1, 2, 3))));
    (void)net.forward();
}

} // namespace

void warmUp() {
    model::prepareRuntime();
    warmTorch();
    warmScript();
    warmOpenCv();
    try {
        TORCH_CHECK(false, "an error's text, with what it takes to make one");
    } catch (const c10::Error&) {
    }
}

} // namespace onelogit::sandbox
