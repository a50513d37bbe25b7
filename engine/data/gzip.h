#pragma once

#include "engine/support/result.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace onelogit::data {

/// Whether the bytes begin as a gzip stream does.
[[nodiscard]] bool isGzip(std::span<const std::byte> bytes);

/// The first `most` bytes of a gzip stream's content (fewer if it has fewer; several members are read as one). Memory
/// grows with what is there, not with what a header promises. Errors carry `subject`: Truncated, Damaged (deflate data,
/// checksum, bytes after the stream), OutOfMemory.
[[nodiscard]] Result<std::vector<std::byte>> gunzip(std::span<const std::byte> bytes, std::size_t most,
                                                    const std::string& subject);

/// One member without time stamp or name: same content, same bytes.
[[nodiscard]] Result<std::vector<std::byte>> gzip(std::span<const std::byte> content);

} // namespace onelogit::data
