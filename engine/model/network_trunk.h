#pragma once

#include "engine/model/architecture.h"
#include "engine/model/trunk.h"

#include <map>
#include <memory>
#include <string>

namespace onelogit::model {

/// The trunk of a network with the given weights, run by LibTorch; `title` is put into its errors. Errors of
/// checkTensors, and of networks::load where LibTorch is not there yet.
[[nodiscard]] Result<std::shared_ptr<const Trunk>>
networkTrunk(const NetworkSpec& spec, const std::map<std::string, storage::FloatTensor>& tensors,
             const std::string& title);

} // namespace onelogit::model
