#include "engine/index/file_content.h"

#include "engine/sandbox/descriptor.h"
#include "engine/storage/files.h"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <new>

#include <fcntl.h>

namespace onelogit::index {
namespace {

namespace fs = std::filesystem;
using sandbox::Descriptor;

// O_NONBLOCK: opening a FIFO must not wait for its writer.
constexpr int readOnly = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
constexpr int mostTries = 3;

Error asError(const fs::path& path, int cause) {
    if (cause == ENOENT || cause == ENOTDIR)
        return {ErrorCode::NotFound, path.string(), {}};
    return {ErrorCode::Unreadable, path.string(), std::strerror(cause)};
}

/// Up to bytes.size() from the start; fewer where the file ends. errno on failure.
Result<std::size_t> readAll(int descriptor, std::span<std::byte> bytes, const fs::path& path) {
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t got =
            ::pread(descriptor, bytes.data() + filled, bytes.size() - filled, static_cast<off_t>(filled));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return asError(path, errno);
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    return filled;
}

} // namespace

FileStamp stampOf(const struct stat& status) {
    constexpr std::int64_t second = 1'000'000'000;
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return {.size = static_cast<std::uint64_t>(status.st_size),
            .modified = status.st_mtim.tv_sec * second + status.st_mtim.tv_nsec,
            .inode = status.st_ino,
            .seen = std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()};
}

Result<FileContent> readContent(const fs::path& path, std::uint64_t mostBytes) {
    const Descriptor file(::open(path.c_str(), readOnly));
    if (!file)
        return asError(path, errno);
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return asError(path, errno);
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::NotAFile, path.string(), {}};
    FileContent content;
    for (int tries = 0; tries < mostTries; ++tries) {
        content.stamp = stampOf(status);
        if (content.stamp.size > mostBytes)
            return Error{ErrorCode::TooLarge, path.string(),
                         std::to_string(content.stamp.size) + " bytes, at most " + std::to_string(mostBytes)};
        try {
            content.bytes.resize(content.stamp.size);
        } catch (const std::bad_alloc&) {
            return Error{ErrorCode::OutOfMemory, path.string(), std::to_string(content.stamp.size) + " bytes"};
        }
        const Result<std::size_t> filled = readAll(file.get(), content.bytes, path);
        if (!filled)
            return filled.error();
        if (::fstat(file.get(), &status) != 0)
            return asError(path, errno);
        if (*filled == content.bytes.size() && stampOf(status).sameFile(content.stamp)) {
            content.hash = storage::contentHashBytes(content.bytes);
            return content;
        }
    }
    return Error{ErrorCode::ChangedMeanwhile, path.string(), "it is being written"};
}

void readAhead(const fs::path& path) {
    const Descriptor file(::open(path.c_str(), readOnly));
    if (file)
        ::posix_fadvise(file.get(), 0, 0, POSIX_FADV_WILLNEED);
}

} // namespace onelogit::index
