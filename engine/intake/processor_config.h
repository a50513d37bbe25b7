#pragma once

#include "engine/support/result.h"
#include "engine/values/input_spec.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace onelogit::intake {

/// A Hugging Face preprocessor_config.json as preprocessing for a network that reads `input`: size, crop, rescale
/// factor, mean and deviation, channel order. Exact or refused: UnsupportedFormat names what cannot be done here,
/// WrongFormat what is missing or of a wrong type; errors of check().
[[nodiscard]] Result<InputSpec> processorConfig(const nlohmann::json& document, const ImageShape& input,
                                                const std::string& subject);

} // namespace onelogit::intake
