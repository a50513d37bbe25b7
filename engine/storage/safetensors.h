#pragma once

#include "engine/support/result.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace onelogit::storage {

/// A dense float32 tensor; data.size() is the product of shape.
struct FloatTensor {
    std::vector<std::int64_t> shape;
    std::vector<float> data;
};

/// Content of a safetensors file: named tensors and string metadata. Order is by name, so equal content gives equal
/// bytes.
struct TensorFile {
    std::map<std::string, FloatTensor> tensors;
    std::map<std::string, std::string> metadata;
};

/// Serializes, adding the metadata key "checksum" (XXH3-128 of the file with the checksum's own digits set to '0').
[[nodiscard]] std::vector<std::byte> writeSafetensors(const TensorFile& file);

struct SafetensorsOptions {
    /// Files of other programs too: no checksum is asked for, half precision (F16, BF16) is widened.
    bool foreign = false;
    /// Tensors whose names end so are checked and left out, whatever their type; empty: none.
    std::string ignoredEnding;
};

/// Parses and verifies the checksum. Every length, offset and shape is checked before memory is taken.
/// Errors: Empty, Truncated, WrongFormat (header), Damaged (offsets, shapes, checksum), UnsupportedFormat (element
/// type, no checksum), TooLarge (header over 16 MiB). `subject` is put into the errors.
[[nodiscard]] Result<TensorFile> readSafetensors(std::span<const std::byte> bytes, const std::string& subject,
                                                 const SafetensorsOptions& options = {});

} // namespace onelogit::storage
