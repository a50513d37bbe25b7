#pragma once

#include "engine/storage/safetensors.h"
#include "engine/support/result.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace onelogit::formats {

/// A value of a GGUF file's metadata. Lists of numbers are kept as how many there are.
struct GgufValue {
    std::variant<std::int64_t, std::uint64_t, double, bool, std::string, std::vector<std::string>> content;
    std::size_t listLength = 0; ///< of a list; its content is then std::vector<std::string>, empty unless of texts

    [[nodiscard]] const std::string* text() const { return std::get_if<std::string>(&content); }
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] std::string shown() const;
};

/// Content of a GGUF file, dimensions in the order of other programs: outermost first.
struct GgufFile {
    std::map<std::string, GgufValue> metadata;
    std::map<std::string, storage::FloatTensor> tensors;
};

/// Versions 2 and 3, little-endian, tensors of F32, F16 and BF16. Every count, length, shape and offset is checked
/// before memory is taken. Tensors whose names end in `ignoredEnding` are checked and left out.
/// Errors: Empty, Truncated, WrongFormat, UnsupportedVersion, UnsupportedFormat (quantized or other element types by
/// name, big-endian), Damaged, TooLarge.
[[nodiscard]] Result<GgufFile> readGguf(std::span<const std::byte> bytes, const std::string& subject,
                                        const std::string& ignoredEnding = {});

} // namespace onelogit::formats
