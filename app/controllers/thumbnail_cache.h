#pragma once

#include "engine/support/result.h"

#include <QByteArray>
#include <QImage>

#include <filesystem>

namespace onelogit::app {

/// The thumbnails that the programs of the desktop share, as freedesktop.org lays them out: PNG files in "normal",
/// "large", "x-large" and "xx-large" (128 to 1024 pixels), named by the MD5 of the picture's address. One counts only
/// for the picture's present time of change. Writes nothing outside its folder, and where that cannot be written, works
/// without it. For job threads, several at once; also of several programs.
class ThumbnailCache {
public:
    /// Nothing is made before there is something to keep.
    explicit ThumbnailCache(std::filesystem::path folder = userFolder()) : root(std::move(folder)) {}

    /// "thumbnails" in the cache that all programs of the person share.
    [[nodiscard]] static std::filesystem::path userFolder();

    /// The file name for a picture, see fileUri().
    [[nodiscard]] static QByteArray fileName(const QByteArray& uri);

    /// The picture within a square of `edge` pixels, smaller ones in their size: a kept thumbnail that is large enough,
    /// else decoded, and then kept unless the picture fits the square anyway, changed in the last two seconds, or lies
    /// in the cache itself. That a picture cannot be decoded is kept as well. Edges over 1024 use no cache. `path` is
    /// absolute, without "..". Errors as loadPicture().
    [[nodiscard]] Result<QImage> load(const std::filesystem::path& path, int edge) const;

private:
    std::filesystem::path root;
};

} // namespace onelogit::app
