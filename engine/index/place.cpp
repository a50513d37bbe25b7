#include "engine/index/place.h"

#include "engine/index/folder_walk.h"

#include <algorithm>

namespace onelogit::index {
namespace {

namespace fs = std::filesystem;

/// Links resolved as far as the path exists.
fs::path resolved(const fs::path& path) {
    std::error_code failure;
    const fs::path real = fs::weakly_canonical(absoluteFolder(path), failure);
    return failure ? absoluteFolder(path) : real;
}

bool liesBelow(const fs::path& path, const fs::path& folder) {
    return std::ranges::mismatch(folder, path).in1 == folder.end();
}

} // namespace

fs::path absoluteFolder(const fs::path& folder) {
    std::error_code failure;
    fs::path path = fs::absolute(folder, failure);
    path = (failure ? folder : path).lexically_normal();
    return path.has_filename() || path == path.root_path() ? path : path.parent_path();
}

Collection::Place placeOf(const fs::path& folder, const model::ModelInfo& info, const PipelineOptions& options) {
    Collection::Place place{.directory = options.directory,
                            .folder = absoluteFolder(folder),
                            .key = keyOf(info),
                            .head = options.normalizers ? info.headDigest : std::string()};
    if (place.directory.empty()) {
        place.directory = Collection::directoryOf(options.cache, place.folder, place.key);
        if (options.shard.count > 1)
            place.directory +=
                "-" + std::to_string(options.shard.number + 1) + "-of-" + std::to_string(options.shard.count);
    }
    return place;
}

Result<void> check(const fs::path& folder, const PipelineOptions& options) {
    const auto wrong = [&](const fs::path& subject, std::string detail) {
        return Error{ErrorCode::InvalidArgument, subject.string(), std::move(detail)};
    };
    if (options.cache.empty() && options.directory.empty())
        return wrong(folder, "no place is given for its index");
    if (options.shard.number >= options.shard.count)
        return wrong("shard " + std::to_string(options.shard.number + 1), "of " + std::to_string(options.shard.count));
    for (const fs::path& path : options.only)
        if (!partOf(path))
            return wrong(path, "not a path within " + folder.string());
    const fs::path& target = options.directory.empty() ? options.cache : options.directory;
    if (liesBelow(resolved(target), resolved(folder)))
        return wrong(target, "the index would lie within the pictures of " + folder.string() +
                                 "; choose a place outside of it");
    return {};
}

} // namespace onelogit::index
