#pragma once

#include "engine/model/architecture.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace at {
class Tensor;
}

namespace onelogit::model {

/// A trainable network: trunk (features) and linear head (logits). Movable, not shared between threads while training.
/// Made on the processor; it works where its parameters are moved to, on pictures that are there too.
class Network {
public:
    /// Weights drawn from `seed` alone (the same on every run), output bias set to `outputBias`.
    /// InvalidArgument for sizes that make no network and for one that cannot be trained here.
    static Result<Network> create(const NetworkSpec& spec, std::uint64_t seed, double outputBias);

    /// With the given weights. Errors of checkTensors.
    static Result<Network> fromTensors(const NetworkSpec& spec,
                                       const std::map<std::string, storage::FloatTensor>& tensors,
                                       const std::string& subject);

    Network(Network&&) noexcept;
    Network& operator=(Network&&) noexcept;
    ~Network();

    [[nodiscard]] const NetworkSpec& spec() const;
    [[nodiscard]] at::Tensor features(const at::Tensor& pictures) const; ///< N x C x H x W -> N x d
    [[nodiscard]] at::Tensor logits(const at::Tensor& features) const;   ///< N x d -> N x k
    [[nodiscard]] std::vector<at::Tensor> parameters() const;
    /// The same numbers in memory, for a gradient of its own: several threads may run and differentiate one each, while
    /// none changes the numbers.
    [[nodiscard]] Network sharing() const;
    [[nodiscard]] std::map<std::string, storage::FloatTensor> tensors() const; ///< copy of the weights by name

private:
    struct Impl;
    explicit Network(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl;
};

} // namespace onelogit::model
