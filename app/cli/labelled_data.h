#pragma once

#include "engine/evaluation/evaluate.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace onelogit::cli {

/// What one model was compared on, and what was left out: keys "pictures", "classes_compared", "unmatched_classes",
/// "unreadable".
[[nodiscard]] nlohmann::json comparedOn(const evaluation::LabelledPictures& pictures,
                                        const evaluation::Evaluation& evaluation);

/// The same as lines for a person; empty where nothing was left out.
[[nodiscard]] std::string leftOutText(const std::string& model, const evaluation::LabelledPictures& pictures,
                                      const evaluation::Evaluation& evaluation);

} // namespace onelogit::cli
