#pragma once

#include "engine/formats/onnx_file.h"
#include "engine/values/input_spec.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace onelogit::formats {

/// A value of the graph for one picture as the operators are defined, computed by LibTorch operator by operator: a
/// second opinion on what OpenCV gives, which misreads some files without a word. None where the value takes an
/// operator or a variant of one that is not known here, or where LibTorch refuses.
[[nodiscard]] std::optional<std::vector<float>> onnxReference(const OnnxFile& file, const std::string& value,
                                                              const ImageShape& shape, std::span<const float> picture);

} // namespace onelogit::formats
