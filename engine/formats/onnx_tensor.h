#pragma once

#include "engine/formats/onnx_file.h"

namespace onelogit::formats {

/// Parses a TensorProto: dimensions, element type and the bytes there are must agree. Errors: Damaged,
/// UnsupportedFormat (external data, element type), TooLarge. `what` names it in the detail.
[[nodiscard]] Result<OnnxTensor> readOnnxTensor(std::span<const std::byte> message, const std::string& what,
                                                const std::string& subject);

} // namespace onelogit::formats
