#include "engine/model/network.h"

#include "engine/model/mobilenet_v3.h"
#include "engine/model/network_plan.h"
#include "engine/model/pooling.h"
#include "engine/model/runtime.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace onelogit::model {
namespace {

std::int64_t fanIn(const std::vector<std::int64_t>& shape) {
    std::int64_t product = 1;
    for (std::size_t i = 1; i < shape.size(); ++i)
        product *= shape[i];
    return product;
}

/// Rectified, and half as high and wide where it can be.
at::Tensor shrunk(const at::Tensor& map) {
    return map.size(2) > 1 && map.size(3) > 1 ? rectifyAndHalve(map) : at::relu(map);
}

} // namespace

struct Network::Impl {
    NetworkSpec spec;
    std::map<std::string, at::Tensor> tensors;

    [[nodiscard]] const at::Tensor& at(const std::string& name) const { return tensors.at(name); }

    [[nodiscard]] at::Tensor linear(const std::string& name, const at::Tensor& x) const {
        return at::linear(x, at(name + ".weight"), at(name + ".bias"));
    }

    [[nodiscard]] at::Tensor convolution(const std::string& name, const at::Tensor& x) const {
        const at::Tensor& weight = at(name + ".weight");
        return at::conv2d(x, weight, at(name + ".bias"), 1, weight.size(2) / 2);
    }

    [[nodiscard]] at::Tensor block(const std::string& name, const at::Tensor& x) const {
        const at::Tensor inner = convolution(name + ".second", at::relu(convolution(name + ".first", x)));
        const bool widens = tensors.contains(name + ".skip.weight");
        return at::relu((widens ? convolution(name + ".skip", x) : x) + inner);
    }
};

Network::Network(std::unique_ptr<Impl> content) : impl(std::move(content)) {}
Network::Network(Network&&) noexcept = default;
Network& Network::operator=(Network&&) noexcept = default;
Network::~Network() = default;

Result<Network> Network::create(const NetworkSpec& spec, std::uint64_t seed, double outputBias) {
    if (Result<void> checked = checkSpec(spec, "network"); !checked)
        return checked.error();
    if (spec.architecture == Architecture::MobileNetV3Small || spec.architecture == Architecture::OtherFile)
        return Error{ErrorCode::InvalidArgument, std::string(name(spec.architecture)), "it cannot be trained here"};
    prepareRuntime();
    auto impl = std::make_unique<Impl>();
    impl->spec = spec;
    std::mt19937_64 random(seed);
    for (const TensorPlan& plan : planTensors(spec)) {
        at::Tensor tensor = at::zeros(plan.shape, at::kFloat);
        if (plan.start != Start::Zero) {
            const double gain = plan.start == Start::Rectified ? 6.0 : 1.0;
            const double bound = std::sqrt(gain / static_cast<double>(fanIn(plan.shape)));
            // 24 random bits a number: the same floats on every machine and library version.
            std::generate_n(tensor.data_ptr<float>(), tensor.numel(), [&] {
                return static_cast<float>((static_cast<double>(random() >> 40) / (1 << 24) * 2 - 1) * bound);
            });
        }
        impl->tensors.emplace(plan.name, tensor);
    }
    impl->tensors.at("head.bias").fill_(outputBias);
    for (auto& [name, tensor] : impl->tensors)
        tensor.set_requires_grad(true);
    return Network(std::move(impl));
}

Result<Network> Network::fromTensors(const NetworkSpec& spec,
                                     const std::map<std::string, storage::FloatTensor>& tensors,
                                     const std::string& subject) {
    if (Result<void> checked = checkTensors(spec, tensors, subject); !checked)
        return checked.error();
    prepareRuntime();
    auto impl = std::make_unique<Impl>();
    impl->spec = spec;
    for (const auto& [name, numbers] : tensors) {
        at::Tensor tensor = at::empty(numbers.shape, at::kFloat);
        std::copy(numbers.data.begin(), numbers.data.end(), tensor.data_ptr<float>());
        impl->tensors.emplace(name, tensor);
    }
    return Network(std::move(impl));
}

const NetworkSpec& Network::spec() const {
    return impl->spec;
}

at::Tensor Network::features(const at::Tensor& pictures) const {
    prepareRuntime();
    switch (impl->spec.architecture) {
    case Architecture::Linear:
    case Architecture::OtherFile:
        return pictures.flatten(1);
    case Architecture::Mlp:
        return at::relu(impl->linear("hidden", pictures.flatten(1)));
    case Architecture::SmallCnn: {
        at::Tensor map = shrunk(impl->convolution("conv1", pictures));
        map = shrunk(impl->convolution("conv2", map));
        if (map.size(2) != mapEdge || map.size(3) != mapEdge)
            map = at::adaptive_avg_pool2d(map, {mapEdge, mapEdge});
        return at::relu(impl->linear("hidden", map.flatten(1)));
    }
    case Architecture::SmallResidualCnn: {
        at::Tensor map = impl->block("block1", shrunk(impl->convolution("stem", pictures)));
        map = impl->block("block3", shrunk(impl->block("block2", map)));
        return at::relu(impl->linear("hidden", map.mean({2, 3})));
    }
    case Architecture::MobileNetV3Small:
        return mobileNetV3SmallFeatures(impl->tensors, pictures);
    }
    return {};
}

at::Tensor Network::logits(const at::Tensor& features) const {
    return at::matmul(features, impl->at("head.weight").t()) + impl->at("head.bias");
}

std::vector<at::Tensor> Network::parameters() const {
    std::vector<at::Tensor> all;
    for (const auto& [name, tensor] : impl->tensors)
        all.push_back(tensor);
    return all;
}

Network Network::sharing() const {
    auto other = std::make_unique<Impl>();
    other->spec = impl->spec;
    for (const auto& [name, tensor] : impl->tensors)
        other->tensors.emplace(name, tensor.detach().set_requires_grad(true));
    return Network(std::move(other));
}

std::map<std::string, storage::FloatTensor> Network::tensors() const {
    std::map<std::string, storage::FloatTensor> copies;
    for (const auto& [name, tensor] : impl->tensors) {
        const at::Tensor plain = tensor.detach().cpu().contiguous();
        const float* data = plain.data_ptr<float>();
        copies[name] = {.shape = plain.sizes().vec(), .data = std::vector<float>(data, data + plain.numel())};
    }
    return copies;
}

} // namespace onelogit::model
