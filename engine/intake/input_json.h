#pragma once

#include "engine/support/result.h"
#include "engine/values/input_spec.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace onelogit::intake {

/// Whether pictures can be preprocessed so: 1 or 3 channels, a size up to 16384, one finite mean and one deviation
/// above 0 a channel, a crop within the shorter edge. CountMismatch, NotFinite or InvalidArgument about `subject`.
[[nodiscard]] Result<void> check(const InputSpec& input, const std::string& subject);

/// As in engine/intake/FORMAT.md; equal specifications give equal texts.
[[nodiscard]] nlohmann::json toJson(const InputSpec& input);

/// Missing entries keep what `usual` has. Throws nlohmann::json::exception for entries of a wrong type; check() is left
/// to the caller.
[[nodiscard]] InputSpec inputFromJson(const nlohmann::json& object, InputSpec usual);

/// A JSON text. WrongFormat where it is none, or nested more than 32 deep.
[[nodiscard]] Result<nlohmann::json> parseJson(const std::string& text, const std::string& subject);

} // namespace onelogit::intake
