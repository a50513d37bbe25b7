#include "engine/data/walk.h"

#include <algorithm>
#include <cerrno>

namespace onelogit::data {
namespace {

namespace fs = std::filesystem;

bool hidden(const fs::path& name) {
    return name.native().starts_with('.');
}

Error asError(const fs::path& path, const std::error_code& failure) {
    if (failure == std::errc::no_such_file_or_directory)
        return {ErrorCode::NotFound, path.string(), {}};
    if (failure == std::errc::not_a_directory)
        return {ErrorCode::NotAFolder, path.string(), {}};
    return {ErrorCode::Unreadable, path.string(), failure.message()};
}

} // namespace

Result<Walk> walk(const fs::path& folder, std::stop_token stop) {
    std::error_code failure;
    const fs::file_status status = fs::status(folder, failure);
    if (status.type() == fs::file_type::not_found)
        return Error{ErrorCode::NotFound, folder.string(), {}};
    if (failure)
        return asError(folder, failure);
    if (!fs::is_directory(status))
        return Error{ErrorCode::NotAFolder, folder.string(), {}};

    Walk found;
    std::vector<fs::path> open{fs::path()};
    while (!open.empty()) {
        const fs::path relative = std::move(open.back());
        open.pop_back();
        fs::directory_iterator entries(folder / relative, failure);
        if (failure) {
            if (relative.empty())
                return asError(folder, failure);
            found.unreadable.push_back({relative, asError(relative, failure)});
            continue;
        }
        while (entries != fs::directory_iterator()) {
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, folder.string(), {}};
            const fs::directory_entry& entry = *entries;
            const fs::path path = relative / entry.path().filename();
            // Links to folders are not followed: no loop, and nothing outside the folder is read twice.
            std::error_code ignored;
            if (hidden(entry.path().filename())) {
            } else if (entry.is_directory(ignored)) {
                if (!entry.is_symlink(ignored))
                    open.push_back(path);
            } else if (entry.exists(ignored) || entry.is_symlink(ignored)) {
                found.files.push_back(path);
            }
            entries.increment(failure);
            if (failure) {
                found.unreadable.push_back({relative, asError(relative, failure)});
                break;
            }
        }
    }
    std::sort(found.files.begin(), found.files.end(),
              [](const fs::path& a, const fs::path& b) { return a.native() < b.native(); });
    std::sort(found.unreadable.begin(), found.unreadable.end(),
              [](const Skipped& a, const Skipped& b) { return a.path.native() < b.path.native(); });
    return found;
}

} // namespace onelogit::data
