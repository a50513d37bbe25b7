#pragma once

#include <optional>

namespace c10 {
struct IValue;
}
namespace torch::jit {
struct Module;
struct Value;
} // namespace torch::jit

namespace onelogit::formats {

/// What a value of a graph always is: a constant, an attribute of the network, or a transposed one of these.
[[nodiscard]] std::optional<c10::IValue> constantOf(const torch::jit::Value* value, const torch::jit::Module& module);

} // namespace onelogit::formats
