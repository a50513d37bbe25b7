#pragma once

#include "engine/training/record.h"
#include "engine/training/settings.h"

#include <nlohmann/json_fwd.hpp>

namespace onelogit::training {

/// By stable names, see FORMAT.md. Equal settings give equal texts; what is read back is what was written, bit for bit.
[[nodiscard]] nlohmann::json toJson(const Settings& settings);
[[nodiscard]] nlohmann::json toJson(const EpochReport& epoch);

/// Throw nlohmann::json::exception for entries of a wrong type, and std::out_of_range for names that are not known.
/// Entries of settings that are missing keep their defaults.
[[nodiscard]] Settings settingsFromJson(const nlohmann::json& object);
[[nodiscard]] EpochReport epochFromJson(const nlohmann::json& object);

} // namespace onelogit::training
