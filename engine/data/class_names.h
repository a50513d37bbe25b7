#pragma once

#include "engine/support/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace onelogit::data {

/// One class name a line; blank lines at the end are passed over. An absent file gives an empty list.
/// Errors: Unreadable, InvalidArgument (a blank line inside, a repeated name).
[[nodiscard]] Result<std::vector<std::string>> readClassNames(const std::filesystem::path& file);

[[nodiscard]] const std::vector<std::string>& fashionMnistNames();
[[nodiscard]] const std::vector<std::string>& cifar10Names();

/// "0", "1", ...
[[nodiscard]] std::vector<std::string> numberedNames(std::size_t count);

/// The number of each of `count` examples, padded with zeros to one width, so that names sort as numbers do.
[[nodiscard]] std::vector<std::string> exampleNumbers(std::size_t count);

} // namespace onelogit::data
