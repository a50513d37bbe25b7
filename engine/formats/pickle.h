#pragma once

#include "engine/support/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onelogit::formats {

/// What a pickle describes, as values: nothing is imported or called.
struct PickleValue {
    enum class Kind {
        None,
        Boolean, ///< number: 0 or 1
        Integer, ///< number
        Real,
        Text,   ///< text
        Global, ///< text: "module name"
        Tuple,  ///< parts
        List,   ///< parts
        Dict,   ///< parts: key, value, key, value ...
        Stored, ///< parts[0]: a persistent id, TorchScript's name of a storage
        Call,   ///< parts: callable, arguments, and then the state once it is set
    };
    Kind kind = Kind::None;
    std::int64_t number = 0;
    std::string text;
    std::vector<std::uint32_t> parts; ///< indices into Pickle::values
};

struct Pickle {
    std::vector<PickleValue> values;
    std::uint32_t root = 0;

    [[nodiscard]] const PickleValue& at(std::uint32_t index) const { return values[index]; }
};

/// Reads the opcodes that TorchScript writes (protocol 2). Errors: Empty, Truncated, Damaged (an opcode without what it
/// needs, a memo number out of bounds), UnsupportedFormat (other opcodes). `subject` is put into the errors, `entry`
/// names the pickle in them.
[[nodiscard]] Result<Pickle> readPickle(std::span<const std::byte> bytes, const std::string& subject,
                                        std::string_view entry);

} // namespace onelogit::formats
