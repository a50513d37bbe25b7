#pragma once

#include "engine/support/result.h"

#include <QImage>
#include <QSize>

#include <filesystem>

namespace onelogit::app {

struct DecodedPicture {
    QImage image;
    QSize pixels; ///< of the file
};

/// Decodes a file within the engine's limits and scales it down to fit a square of `edge` pixels; smaller pictures keep
/// their size. For job threads.
[[nodiscard]] Result<DecodedPicture> loadPicture(const std::filesystem::path& path, int edge);

} // namespace onelogit::app
