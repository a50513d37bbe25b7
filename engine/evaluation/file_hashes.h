#pragma once

#include "engine/evaluation/labelled_pictures.h"

namespace onelogit::evaluation {

/// A file's content, or why there is none.
struct HashedFile {
    std::optional<ContentHash> content;
    Error reason;
};

/// One entry a file, in order; `files` are relative to `folder`. With a folder for stamps, what was read is kept there
/// (engine/evaluation/FORMAT.md), and a file with the stamp of last time is not read; a stamp that was taken within two
/// seconds of the file's change proves nothing. What cannot be kept is read again next time. Cancelled when stopped.
[[nodiscard]] Result<std::vector<HashedFile>> hashFiles(const std::filesystem::path& folder,
                                                        const std::vector<std::filesystem::path>& files,
                                                        const std::filesystem::path& stamps,
                                                        const ProgressSink& progress, const std::stop_token& stop);

} // namespace onelogit::evaluation
