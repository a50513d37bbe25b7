#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace onelogit::index {

/// Pixels that a PNG, JPEG, GIF or WebP states in its header. Nothing for other formats, or where it states none.
[[nodiscard]] std::optional<std::uint64_t> statedPixels(std::span<const std::byte> bytes);

} // namespace onelogit::index
