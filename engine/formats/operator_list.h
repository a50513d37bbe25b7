#pragma once

#include <string_view>

namespace onelogit::formats {

/// Whether a network of an untrusted file may use this operator ("aten::conv2d", "prim::If"), whatever its arguments:
/// arithmetic on tensors, their shapes and types, lists of them, and control flow. Nothing that reads or writes files,
/// prints, starts threads or calls code from outside the file.
[[nodiscard]] bool isListedOperator(std::string_view name);

} // namespace onelogit::formats
