#pragma once

#include "engine/support/result.h"
#include "engine/values/input_spec.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <vector>

namespace onelogit::images {

/// A picture file as a network reads it.
struct NetworkInput {
    std::vector<float> numbers; ///< input.shape.count()
    bool damaged = false;       ///< see Decoded
};

/// Decodes, no larger than needed, frames and normalizes a picture. Every logit of a picture file comes from this, so
/// that it is the same wherever it is asked for. Errors of decodeFile.
[[nodiscard]] Result<NetworkInput> networkInput(const std::filesystem::path& path, const InputSpec& input);

/// The same from a file's bytes. Errors of decode.
[[nodiscard]] Result<NetworkInput> networkInput(std::span<const std::byte> bytes, const InputSpec& input);

} // namespace onelogit::images
