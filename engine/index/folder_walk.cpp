#include "engine/index/folder_walk.h"

#include "engine/index/file_content.h"
#include "engine/sandbox/descriptor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace onelogit::index {
namespace {

namespace fs = std::filesystem;
using sandbox::Descriptor;

struct SystemName {
    std::string_view name; ///< in lower case: the systems that make them do not tell case apart
    std::string_view why;
};

constexpr std::array systemNames{
    SystemName{"@eadir", "a network store's thumbnails and notes beside each file"},
    SystemName{"#recycle", "a network store's deleted files"},
    SystemName{"@recycle", "a network store's deleted files"},
    SystemName{"#snapshot", "a network store's older states of all files"},
    SystemName{"$recycle.bin", "Windows' deleted files"},
    SystemName{"recycler", "older Windows' deleted files"},
    SystemName{"system volume information", "Windows' restore points"},
    SystemName{"lost+found", "what a file system check found without a name"},
    SystemName{"__macosx", "resource forks that archives carry: named like pictures, but none"},
    SystemName{"thumbs.db", "Windows' thumbnails"},
    SystemName{"ehthumbs.db", "Windows' thumbnails of films"},
    SystemName{"desktop.ini", "Windows' looks of a folder"},
};

bool sameInLowerCase(std::string_view name, std::string_view lower) {
    return std::ranges::equal(name, lower, [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; });
}

Error asError(const std::string& path, int cause) {
    if (cause == ENOENT)
        return {ErrorCode::NotFound, path, {}};
    if (cause == ENOTDIR)
        return {ErrorCode::NotAFolder, path, {}};
    return {ErrorCode::Unreadable, path, std::strerror(cause)};
}

struct CloseFolder {
    void operator()(DIR* folder) const { ::closedir(folder); }
};
using OpenFolder = std::unique_ptr<DIR, CloseFolder>;

class Walker {
public:
    Walker(const ProgressSink& sink, std::stop_token token) : progress(sink), stop(std::move(token)) {}

    Result<void> openRoot(const fs::path& folder) {
        name = folder.string();
        root = Descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        return root ? Result<void>() : asError(name, errno);
    }

    /// Everything below a folder; the root's own list must be readable.
    Result<void> addBelow(const std::string& start) {
        std::vector<std::string> waiting{start};
        while (!waiting.empty()) {
            const std::string relative = std::move(waiting.back());
            waiting.pop_back();
            const int cause = list(relative, waiting);
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, name, {}};
            if (cause != 0 && relative.empty())
                return asError(name, cause);
            // A folder that went away meanwhile is no longer there: its files are gone with it.
            if (cause != 0 && cause != ENOENT && cause != ENOTDIR && cause != ELOOP)
                refuse(relative, cause);
        }
        return {};
    }

    /// One file or folder by its path; nothing where it, or a folder on the way, is not there or passed over.
    Result<void> addPart(const std::string& part) {
        if (part.empty())
            return addBelow(part);
        struct stat status = {};
        for (std::size_t end = 0; end != std::string::npos;) {
            const std::size_t start = end == 0 ? 0 : end + 1;
            end = part.find('/', start);
            const std::string upTo = part.substr(0, end);
            if (passedOver(std::string_view(upTo).substr(start)))
                return {};
            if (::fstatat(root.get(), upTo.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
                if (errno != ENOENT && errno != ENOTDIR)
                    refuse(part, errno);
                return {};
            }
            if (end != std::string::npos && !S_ISDIR(status.st_mode))
                return {};
        }
        if (S_ISDIR(status.st_mode))
            return addBelow(part);
        addFile(root.get(), part.c_str(), part, status);
        return {};
    }

    /// Sets rootEmpty, without a walk.
    Result<void> lookAtRoot() {
        const int number = ::openat(root.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        const OpenFolder folder(number < 0 ? nullptr : ::fdopendir(number));
        if (!folder)
            return asError(name, errno);
        errno = 0;
        const dirent* entry = nullptr;
        while (found.rootEmpty && (entry = ::readdir(folder.get())) != nullptr) // NOLINT(concurrency-mt-unsafe)
            found.rootEmpty = passedOver(entry->d_name);
        return errno == 0 ? Result<void>() : asError(name, errno);
    }

    FolderWalk found;

private:
    /// 0 or errno.
    int list(const std::string& relative, std::vector<std::string>& folders) {
        const int flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (relative.empty() ? 0 : O_NOFOLLOW);
        const int number = ::openat(root.get(), relative.empty() ? "." : relative.c_str(), flags);
        if (number < 0)
            return errno;
        const OpenFolder folder(::fdopendir(number));
        if (!folder) {
            ::close(number);
            return errno;
        }
        for (;;) {
            errno = 0;
            const dirent* entry = ::readdir(folder.get()); // NOLINT(concurrency-mt-unsafe): a stream of our own
            if (entry == nullptr || stop.stop_requested())
                return errno;
            if (passedOver(entry->d_name))
                continue;
            if (relative.empty())
                found.rootEmpty = false;
            const std::string path = relative.empty() ? entry->d_name : relative + '/' + entry->d_name;
            struct stat status = {};
            if (::fstatat(number, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
                if (errno != ENOENT)
                    found.files.push_back(
                        {.path = path, .stamp = {}, .refusal = ErrorCode::Unreadable, .cause = errno});
            } else if (S_ISDIR(status.st_mode)) {
                folders.push_back(path);
            } else {
                addFile(number, entry->d_name, path, status);
            }
        }
    }

    void addFile(int folder, const char* entry, const std::string& path, struct stat status) {
        WalkedFile file{.path = path, .stamp = stampOf(status), .refusal = std::nullopt};
        if (S_ISLNK(status.st_mode)) {
            if (::fstatat(folder, entry, &status, 0) != 0) {
                file.refusal = errno == ENOENT ? ErrorCode::NotFound : ErrorCode::Unreadable;
                file.cause = errno;
            } else if (S_ISDIR(status.st_mode)) {
                return;
            } else {
                file.stamp = stampOf(status);
            }
        }
        if (!file.refusal && !S_ISREG(status.st_mode))
            file.refusal = ErrorCode::NotAFile;
        found.files.push_back(std::move(file));
        constexpr std::size_t often = 256;
        if (progress && found.files.size() % often == 0)
            progress({.done = found.files.size(), .total = 0});
    }

    void refuse(const std::string& path, int cause) { found.unreadable.push_back({path, asError(path, cause)}); }

    const ProgressSink& progress;
    std::stop_token stop;
    std::string name;
    Descriptor root;
};

/// Without those that lie in others.
std::vector<std::string> partsOf(std::span<const fs::path> only) {
    std::vector<std::string> parts;
    for (const fs::path& path : only)
        if (std::optional<std::string> part = partOf(path))
            parts.push_back(std::move(*part));
    std::ranges::sort(parts);
    std::vector<std::string> apart;
    for (std::string& part : parts)
        if (std::ranges::none_of(apart, [&](const std::string& other) { return liesIn(part, other); }))
            apart.push_back(std::move(part));
    return apart;
}

} // namespace

bool passedOver(std::string_view name) {
    return name.starts_with('.') || std::ranges::any_of(systemNames, [&](const SystemName& system) {
               return sameInLowerCase(name, system.name);
           });
}

std::optional<std::string> partOf(const fs::path& path) {
    if (path.is_absolute())
        return std::nullopt;
    std::string part = path.lexically_normal().native();
    while (part.ends_with('/'))
        part.pop_back();
    if (part == ".")
        part.clear();
    return part == ".." || part.starts_with("../") ? std::nullopt : std::optional(std::move(part));
}

bool liesIn(std::string_view path, std::string_view part) {
    return part.empty() || (path.starts_with(part) && (path.size() == part.size() || path[part.size()] == '/'));
}

Result<FolderWalk> walkFolder(const fs::path& folder, std::span<const fs::path> only, const ProgressSink& progress,
                              std::stop_token stop) {
    Walker walker(progress, stop);
    if (const Result<void> opened = walker.openRoot(folder); !opened)
        return opened.error();
    if (only.empty()) {
        if (const Result<void> walked = walker.addBelow({}); !walked)
            return walked.error();
    } else if (const Result<void> looked = walker.lookAtRoot(); !looked) {
        return looked.error();
    }
    for (const std::string& part : partsOf(only))
        if (const Result<void> walked = walker.addPart(part); !walked)
            return walked.error();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, folder.string(), {}};
    std::ranges::sort(walker.found.files, {}, &WalkedFile::path);
    std::ranges::sort(walker.found.unreadable, {}, [](const data::Skipped& it) { return it.path.native(); });
    return std::move(walker.found);
}

} // namespace onelogit::index
