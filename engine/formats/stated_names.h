#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace onelogit::formats {

/// Class names as text: a JSON list, a JSON object from number to name, or the same as Python prints it
/// ({0: 'cat', 1: 'dog'}). Empty where it is none of these or the numbers do not run from 0 without gap.
[[nodiscard]] std::vector<std::string> parseNames(std::string_view text);

/// Takes the class names out of a file's metadata (keys such as "names", "classes", "labels", "id2label"); empty where
/// it has none.
[[nodiscard]] std::vector<std::string> takeNames(std::map<std::string, std::string>& metadata);

} // namespace onelogit::formats
