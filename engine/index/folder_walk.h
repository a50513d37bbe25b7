#pragma once

#include "engine/index/collection.h"
#include "engine/support/progress.h"

#include <span>
#include <stop_token>

namespace onelogit::index {

/// A file as the walk met it.
struct WalkedFile {
    std::string path; ///< bytes, relative to the folder
    FileStamp stamp;
    std::optional<ErrorCode> refusal; ///< no regular file: NotAFile; a link that leads nowhere: NotFound, Unreadable
    int cause = 0;                    ///< errno of the refusal, or 0
};

struct FolderWalk {
    std::vector<WalkedFile> files;         ///< sorted by bytes, no two equal
    std::vector<data::Skipped> unreadable; ///< folders that the system did not list whole; sorted
    bool rootEmpty = true;                 ///< the folder itself has no entry that is looked at
};

/// Like data::walk, for an index: also gathers stamps on the way, so that no file is asked about twice, passes what
/// systems keep for themselves over (passedOver), and can look at a part only. Opens no file. Hidden entries are passed
/// over, links to folders are not followed. `only`: relative files or folders, others are not looked at; none: all.
/// Errors: NotFound, NotAFolder, Unreadable (of the folder itself), Cancelled.
[[nodiscard]] Result<FolderWalk> walkFolder(const std::filesystem::path& folder,
                                            std::span<const std::filesystem::path> only = {},
                                            const ProgressSink& progress = {}, std::stop_token stop = {});

/// Hidden, or one of the names under which systems keep thumbnails, deleted files and settings of their own.
[[nodiscard]] bool passedOver(std::string_view name);

/// A relative path as the index writes it: no ".", no empty part, no slash at the end. Nothing for an absolute path or
/// one that leads out of the folder; empty for the folder itself.
[[nodiscard]] std::optional<std::string> partOf(const std::filesystem::path& path);

/// `path` is `part` or lies below it; everything lies below the empty part.
[[nodiscard]] bool liesIn(std::string_view path, std::string_view part);

} // namespace onelogit::index
