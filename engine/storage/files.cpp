#include "engine/storage/files.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <new>
#include <sys/stat.h>
#include <unistd.h>

namespace onelogit::storage {
namespace {

/// Closes on destruction; a close error after writing is asked for with `close()`.
class FileDescriptor {
public:
    explicit FileDescriptor(int number) : number(number) {}
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;
    ~FileDescriptor() {
        if (number >= 0)
            ::close(number);
    }
    [[nodiscard]] int get() const { return number; }
    [[nodiscard]] bool valid() const { return number >= 0; }
    [[nodiscard]] bool close() {
        const int closing = number;
        number = -1;
        return ::close(closing) == 0;
    }

private:
    int number;
};

Error readError(const std::filesystem::path& path, int cause) {
    switch (cause) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::NotFound, path.string(), {}};
    default:
        return {ErrorCode::Unreadable, path.string(), std::strerror(cause)};
    }
}

Error writeError(const std::filesystem::path& path, int cause) {
    const bool full = cause == ENOSPC || cause == EDQUOT;
    return {full ? ErrorCode::DiskFull : ErrorCode::NotWritable, path.string(), full ? "" : std::strerror(cause)};
}

/// 0, or the errno of the first failure.
int writeAll(int descriptor, std::span<const std::byte> content) {
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        content = content.subspan(static_cast<std::size_t>(written));
    }
    return 0;
}

int syncFolder(const std::filesystem::path& folder) {
    const FileDescriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.valid() || (::fsync(descriptor.get()) != 0 && errno != EINVAL))
        return errno;
    return 0;
}

} // namespace

Result<std::vector<std::byte>> readFile(const std::filesystem::path& path, std::uint64_t mostBytes) {
    // O_NONBLOCK: opening a FIFO must not wait for its writer.
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.valid())
        return readError(path, errno);
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return readError(path, errno);
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::NotAFile, path.string(), {}};
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (size > mostBytes)
        return Error{ErrorCode::TooLarge, path.string(),
                     std::to_string(size) + " bytes, at most " + std::to_string(mostBytes)};

    std::vector<std::byte> content;
    try {
        content.resize(static_cast<std::size_t>(size));
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, path.string(), std::to_string(size) + " bytes"};
    }
    std::size_t filled = 0;
    while (filled < content.size()) {
        const ssize_t got = ::read(file.get(), content.data() + filled, content.size() - filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return readError(path, errno);
        if (got == 0)
            return Error{ErrorCode::Truncated, path.string(), "it became shorter while being read"};
        filled += static_cast<std::size_t>(got);
    }
    return content;
}

Result<void> writeFile(const std::filesystem::path& path, std::span<const std::byte> content) {
    std::error_code failure;
    if (path.has_parent_path())
        std::filesystem::create_directories(path.parent_path(), failure);
    if (failure)
        return writeError(path.parent_path(), failure.value());
    constexpr mode_t asOtherPrograms = 0666; // less the user's mask
    FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, asOtherPrograms));
    if (!file.valid())
        return writeError(path, errno);
    if (const int cause = writeAll(file.get(), content))
        return writeError(path, cause);
    if (!file.close())
        return writeError(path, errno);
    return {};
}

Result<void> flushToDisk(const std::filesystem::path& folder) {
    const FileDescriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.valid() || ::syncfs(descriptor.get()) != 0)
        return writeError(folder, errno);
    return {};
}

Result<void> writeFileAtomically(const std::filesystem::path& path, std::span<const std::byte> content) {
    const std::array parts{content};
    return writeFileAtomically(path, parts);
}

Result<void> writeFileAtomically(const std::filesystem::path& path, std::span<const std::span<const std::byte>> parts) {
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        return writeError(folder, failure.value());

    std::string temporary = (folder / ("." + path.filename().string() + ".XXXXXX")).string();
    FileDescriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!file.valid())
        return writeError(path, errno);
    const auto giveUp = [&](int cause) {
        ::unlink(temporary.c_str());
        return writeError(path, cause);
    };
    for (const std::span<const std::byte> part : parts)
        if (const int cause = writeAll(file.get(), part))
            return giveUp(cause);
    constexpr mode_t asOtherPrograms = 0644;
    if (::fchmod(file.get(), asOtherPrograms) != 0 || ::fsync(file.get()) != 0 || !file.close())
        return giveUp(errno);
    if (::rename(temporary.c_str(), path.c_str()) != 0)
        return giveUp(errno);
    if (const int cause = syncFolder(folder))
        return writeError(path, cause);
    return {};
}

std::string contentHash(std::span<const std::byte> content) {
    const XXH128_hash_t hash = XXH3_128bits(content.data(), content.size());
    char digits[33];
    std::snprintf(digits, sizeof digits, "%016llx%016llx", static_cast<unsigned long long>(hash.high64),
                  static_cast<unsigned long long>(hash.low64));
    return digits;
}

std::array<std::uint8_t, 16> contentHashBytes(std::span<const std::byte> content) {
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(content.data(), content.size()));
    std::array<std::uint8_t, 16> bytes{};
    std::memcpy(bytes.data(), canonical.digest, bytes.size());
    return bytes;
}

} // namespace onelogit::storage
