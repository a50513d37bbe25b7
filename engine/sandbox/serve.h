#pragma once

#include "engine/formats/load.h"

#include <functional>

namespace onelogit::sandbox {

/// As formats::load.
using Loader =
    std::function<Result<model::LoadedModel>(formats::ModelFormat format, std::span<const std::byte> bytes,
                                             const std::string& subject, const formats::LoadOptions& options)>;

/// The worker's whole life: warms LibTorch and OpenCV up, confines this process for good, then answers requests on
/// `socket` until it closes. Gives the exit code. Never throws.
[[nodiscard]] int serve(int socket, const Loader& loader);

} // namespace onelogit::sandbox
