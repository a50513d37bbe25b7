#pragma once

#include "engine/storage/safetensors.h"
#include "engine/support/result.h"
#include "engine/values/input_spec.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace onelogit::model {

/// A tensor that a network has, by name.
struct TensorShape {
    std::string name;
    std::vector<std::int64_t> shape;
};

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

/// ShapeMismatch (where some are misshapen) or Damaged name the tensors that are missing, extra and misshapen with
/// their numbers, NotFinite the first one that holds NaN or infinity, InvalidArgument sizes that make no network.
[[nodiscard]] Result<void> checkTensors(const NetworkSpec& spec,
                                        const std::map<std::string, storage::FloatTensor>& tensors,
                                        const std::string& subject);

} // namespace onelogit::model
