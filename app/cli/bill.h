#pragma once

#include "engine/speed/measure.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <utility>
#include <vector>

namespace onelogit::cli {

/// A preprocessed picture to measure with: the file's, or one of evenly drawn bytes for an empty path.
[[nodiscard]] Result<std::vector<float>> benchmarkPicture(const std::string& path, const InputSpec& input);

/// Seconds and bytes by their stable names.
[[nodiscard]] nlohmann::json toJson(const speed::Bill& bill);

/// What is measured, and its value in words.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> billLines(const speed::Bill& bill);

} // namespace onelogit::cli
