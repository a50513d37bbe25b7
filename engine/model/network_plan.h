#pragma once

#include "engine/model/architecture.h"

namespace onelogit::model {

constexpr std::int64_t mapEdge = 7; ///< the small CNN's map before its hidden layer, whatever the input size

/// How a weight starts: spread over what a rectifier keeps (He et al. 2015), over a linear layer's share, or at zero.
enum class Start { Rectified, Plain, Zero };

struct TensorPlan {
    std::string name;
    std::vector<std::int64_t> shape;
    Start start = Start::Zero;
};

/// Of a network whose sizes have been checked, the head's last.
[[nodiscard]] std::vector<TensorPlan> planTensors(const NetworkSpec& spec);

/// InvalidArgument, about `subject`, for sizes that make no network.
[[nodiscard]] Result<void> checkSpec(const NetworkSpec& spec, const std::string& subject);

} // namespace onelogit::model
