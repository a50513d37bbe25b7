#include "engine/storage/mapped_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace onelogit::storage {
namespace {

Error asError(const std::filesystem::path& path, int cause) {
    switch (cause) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::NotFound, path.string(), {}};
    case ENOMEM:
        return {ErrorCode::OutOfMemory, path.string(), "mapping it"};
    default:
        return {ErrorCode::Unreadable, path.string(), std::strerror(cause)};
    }
}

} // namespace

Result<std::shared_ptr<const MappedFile>> MappedFile::open(const std::filesystem::path& path) {
    // O_NONBLOCK: opening a FIFO must not wait for its writer.
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return asError(path, errno);
    std::shared_ptr<MappedFile> mapped(new MappedFile);
    struct stat status = {};
    std::optional<Error> failure;
    if (::fstat(file, &status) != 0) {
        failure = asError(path, errno);
    } else if (!S_ISREG(status.st_mode)) {
        failure = Error{ErrorCode::NotAFile, path.string(), {}};
    } else if (status.st_size > 0) {
        mapped->length = static_cast<std::size_t>(status.st_size);
        void* start = ::mmap(nullptr, mapped->length, PROT_READ, MAP_SHARED, file, 0);
        if (start == MAP_FAILED)
            failure = asError(path, errno);
        else
            mapped->start = static_cast<const std::byte*>(start);
    }
    ::close(file);
    if (failure)
        return *failure;
    return std::shared_ptr<const MappedFile>(std::move(mapped));
}

MappedFile::~MappedFile() {
    if (start != nullptr)
        ::munmap(const_cast<std::byte*>(start), length); // NOLINT(cppcoreguidelines-pro-type-const-cast): munmap's type
}

} // namespace onelogit::storage
