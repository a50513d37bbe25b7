#pragma once

#include "engine/model/architecture.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace at {
class Tensor;
}

namespace onelogit::model {

/// MobileNetV3-Small (Howard et al. 2019, arXiv 1905.02244) up to its last hidden layer, by the names and shapes that
/// torchvision gives its tensors. `features`: width of that layer, 1024 in the paper.
[[nodiscard]] std::vector<TensorShape> mobileNetV3SmallTensors(std::size_t features);

/// N x 3 x H x W -> N x features, for inference: batch normalization uses the stored statistics. `tensors` are those of
/// mobileNetV3SmallTensors. Takes any height and width.
[[nodiscard]] at::Tensor mobileNetV3SmallFeatures(const std::map<std::string, at::Tensor>& tensors,
                                                  const at::Tensor& pictures);

/// The same as TorchScript source: the body of forward from `x` to the features in `x`, its weights attributes of self
/// named by `attribute` from the tensors' names.
[[nodiscard]] std::string mobileNetV3SmallSource(std::string (*attribute)(const std::string& name));

} // namespace onelogit::model
