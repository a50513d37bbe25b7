#pragma once

#include "app/cli/console.h"
#include "engine/index/folder_watch.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace onelogit::cli {

/// Waits for changes in a folder, for --watch.
class FolderEye {
public:
    /// Says on `console` which folders the system leaves no watch for. Errors of FolderWatch::start.
    [[nodiscard]] static Result<std::unique_ptr<FolderEye>> open(const std::filesystem::path& folder,
                                                                 const Console& console);

    /// Until something changed and then nothing for a moment, or until the program is interrupted. Empty: everything is
    /// to be looked at.
    [[nodiscard]] std::vector<std::filesystem::path> wait();

private:
    explicit FolderEye(std::unique_ptr<index::FolderWatch> made) : watch(std::move(made)) {}

    std::unique_ptr<index::FolderWatch> watch;
};

} // namespace onelogit::cli
