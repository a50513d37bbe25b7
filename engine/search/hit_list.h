#pragma once

#include "engine/index/snapshot.h"
#include "engine/search/ranking.h"

#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <string_view>

namespace onelogit::search {

enum class HitFormat {
    Csv,       ///< RFC 4180, with a header line
    JsonLines, ///< one object a line, UTF-8
    Paths,     ///< one path a line
    PathsNul,  ///< a NUL byte behind each path, for xargs -0
};

/// Stable names: "csv", "jsonl", "paths", "paths0".
[[nodiscard]] std::string_view name(HitFormat format);

/// InvalidArgument, listing the names.
[[nodiscard]] Result<HitFormat> hitFormatFromName(std::string_view name);

struct HitList {
    const index::Snapshot& snapshot;
    std::span<const Ranking::Item> hits;
    std::span<const float> margins = {}; ///< one a hit, NaN where there is none; or empty for no such column
};

/// Takes the next piece of the text; an error ends the writing and is handed on.
using TextSink = std::function<Result<void>(std::string_view)>;

/// Writes path, score, margin where there are margins, and whether the picture is damaged, in the order of `hits`, in
/// pieces of about 64 KiB. Paths are absolute, bytes as the system has them, but JSON holds text: there, what is not
/// UTF-8 is replaced (U+FFFD) and "path_bytes" gives the true bytes in hex. Numbers are the shortest that read back to
/// the same float, whatever the locale. CountMismatch for margins that are not one a hit, InvalidArgument for an entry
/// that is not there, and for a path with a line break in HitFormat::Paths, which could not be told from two;
/// Cancelled.
[[nodiscard]] Result<void> writeHits(const HitList& list, HitFormat format, const TextSink& sink,
                                     std::stop_token stop = {});

/// The same as a file: the old one or the whole new one, whatever happens. InvalidArgument for a path below the
/// pictures' folder, where nothing is ever written; NotWritable, DiskFull. The text is held in memory, some 100 bytes a
/// hit.
[[nodiscard]] Result<void> saveHits(const std::filesystem::path& path, const HitList& list, HitFormat format,
                                    std::stop_token stop = {});

} // namespace onelogit::search
