#pragma once

#include "engine/sandbox/remote.h"

namespace onelogit::sandbox {

/// sandbox::open for content that was read already and whose format is known.
[[nodiscard]] Result<model::LoadedModel> openBytes(formats::ModelFormat format, std::span<const std::byte> bytes,
                                                   const std::string& subject, const OpenOptions& options = {},
                                                   const std::stop_token& stop = {});

} // namespace onelogit::sandbox
