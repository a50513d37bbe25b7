#pragma once

#include "engine/model/mobilenet_v3.h"
#include "engine/storage/safetensors.h"
#include "engine/support/result.h"
#include "engine/values/input_spec.h"

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onelogit::model {

enum class Architecture {
    Linear,
    Mlp,
    SmallCnn,
    SmallResidualCnn,
    MobileNetV3Small, ///< for inference only: its weights come from other programs
    OtherFile,        ///< a head alone: its trunk is another model file, which need not be of this list
};

/// "linear", "mlp", "small-cnn", "small-residual-cnn", "mobilenet-v3-small", "other-file"
[[nodiscard]] std::string_view name(Architecture architecture);
[[nodiscard]] Result<Architecture> architectureFromName(std::string_view name);

/// Sizes of a network. `features` is the width d of the last hidden layer; the linear network has d = shape.count().
struct NetworkSpec {
    Architecture architecture = Architecture::SmallCnn;
    ImageShape input;
    std::size_t features = 128;
    std::size_t classes = 0;
    bool sharedBias = false; ///< one output bias for all classes
};

/// Whether the network gives as many features for pictures of other heights and widths.
[[nodiscard]] bool takesAnySize(Architecture architecture);

/// The tensors of a network by name, the head's (`head.weight`, `head.bias`) last. Empty for sizes that make none.
[[nodiscard]] std::vector<TensorShape> tensorsOf(const NetworkSpec& spec);

/// A trainable network: trunk (features) and linear head (logits). Movable, not shared between threads while training.
class Network {
public:
    /// Weights drawn from `seed` alone (the same on every run), output bias set to `outputBias`.
    /// InvalidArgument for sizes that make no network and for one that cannot be trained here.
    static Result<Network> create(const NetworkSpec& spec, std::uint64_t seed, double outputBias);

    /// With the given weights. ShapeMismatch (where some are misshapen) or Damaged name the tensors that are missing,
    /// extra and misshapen with their numbers, NotFinite the first one that holds NaN or infinity.
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
