#pragma once

#include "engine/formats/onnx_file.h"
#include "engine/values/input_spec.h"

#include <cstddef>
#include <string>
#include <vector>

namespace onelogit::formats {

/// UnsupportedOperator for what OpenCV's importer takes without a word and computes otherwise than ONNX says.
[[nodiscard]] Result<void> refuseMisreadOperators(const OnnxFile& file, const std::string& subject);

/// The part of a model that gives one value, as an ONNX file of its own: batch of one picture, input of the given size,
/// only the nodes and constants that it takes.
///
/// Means what the original means where OpenCV would read it otherwise: OpenCV 4.6 counts the padding of every padded
/// AveragePool when the producer is "pytorch", and in files of others of none. Here no producer is named, and a pool
/// that is to count its padding becomes a Pad and a pool without padding. It takes every Gemm's weights as transposed
/// unless told otherwise, and then counts its outputs wrong: here they are.
[[nodiscard]] std::vector<std::byte> onnxPart(const OnnxFile& file, const std::string& value, const ImageShape& input);

} // namespace onelogit::formats
