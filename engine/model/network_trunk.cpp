#include "engine/model/network_trunk.h"

#include "engine/model/network.h"
#include "engine/support/guard.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>

namespace onelogit::model {
namespace {

class NetworkTrunk final : public Trunk {
public:
    NetworkTrunk(Network builtNetwork, std::string name) : network(std::move(builtNetwork)), title(std::move(name)) {}

    Result<void> run(std::span<const float> pictures, const ImageShape& shape, std::size_t count,
                     std::span<float> out) const override {
        const NetworkSpec& spec = network.spec();
        const bool fits = takesAnySize(spec.architecture)
                              ? shape.channels == spec.input.channels && shape.height > 0 && shape.width > 0
                              : shape == spec.input;
        if (!fits || pictures.size() != count * shape.count() || out.size() != count * spec.features)
            return Error{ErrorCode::ShapeMismatch, title, "pictures of another size than the network's"};
        return guarded(title, [&]() -> Result<void> {
            const c10::InferenceMode inference;
            const std::int64_t sizes[] = {static_cast<std::int64_t>(count), shape.channels, shape.height, shape.width};
            at::Tensor input = at::empty(sizes, at::kFloat);
            std::copy(pictures.begin(), pictures.end(), input.data_ptr<float>());
            const at::Tensor result = network.features(input).contiguous();
            std::copy_n(result.data_ptr<float>(), out.size(), out.begin());
            return {};
        });
    }

private:
    Network network;
    std::string title;
};

} // namespace

Result<std::shared_ptr<const Trunk>> networkTrunk(const NetworkSpec& spec,
                                                  const std::map<std::string, storage::FloatTensor>& tensors,
                                                  const std::string& title) {
    return guarded(title, [&]() -> Result<std::shared_ptr<const Trunk>> {
        Result<Network> network = Network::fromTensors(spec, tensors, title);
        if (!network)
            return network.error();
        return std::shared_ptr<const Trunk>(std::make_shared<const NetworkTrunk>(std::move(*network), title));
    });
}

} // namespace onelogit::model
