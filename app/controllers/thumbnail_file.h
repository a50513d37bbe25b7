#pragma once

#include "engine/support/error.h"

#include <QByteArray>
#include <QImage>

#include <filesystem>
#include <optional>

namespace onelogit::app {

/// What a thumbnail says of its picture: another value, another picture.
struct ThumbnailStamp {
    QByteArray uri;
    qint64 seconds = 0; ///< of the time of change
    qint64 nanoseconds = 0;
    qint64 bytes = 0;
    quint64 inode = 0; ///< 0 where the file system has none
    bool operator==(const ThumbnailStamp&) const = default;
};

/// Of a regular file as it is now.
[[nodiscard]] std::optional<ThumbnailStamp> stampOf(const std::filesystem::path& picture);

/// A thumbnail file with that stamp, transparent parts laid on white; none if it is missing, damaged, of another
/// stamp, or larger than thumbnails are. Other programs' thumbnails tell neither the fraction of the second nor the
/// inode, and some not the size: what they do not tell does not count.
[[nodiscard]] std::optional<QImage> readThumbnail(const std::filesystem::path& file, const ThumbnailStamp& stamp);

/// Why the picture of that stamp could not be decoded, if that was noted.
[[nodiscard]] std::optional<ErrorCode> readFailure(const std::filesystem::path& file, const ThumbnailStamp& stamp);

/// Replaces the file at once, for the owner only; makes the folders above it, for the owner only. What goes wrong is
/// left alone: a thumbnail can be made again.
void writeThumbnail(const std::filesystem::path& file, const ThumbnailStamp& stamp, QImage thumbnail, QSize picture);
void writeFailure(const std::filesystem::path& file, const ThumbnailStamp& stamp, ErrorCode reason);

} // namespace onelogit::app
