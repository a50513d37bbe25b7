#include "engine/storage/spill_file.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace onelogit::storage {
namespace {

Error asError(const std::filesystem::path& folder, int cause) {
    switch (cause) {
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::DiskFull, folder.string(), {}};
    case ENOMEM:
        return {ErrorCode::OutOfMemory, folder.string(), "mapping a file"};
    default:
        return {ErrorCode::NotWritable, folder.string(), std::strerror(cause)};
    }
}

} // namespace

Result<std::shared_ptr<SpillFile>> SpillFile::create(const std::filesystem::path& folder, std::size_t bytes) {
    std::shared_ptr<SpillFile> spill(new SpillFile);
    if (bytes == 0)
        return spill;
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        return asError(folder, failure.value());
    std::string name = (folder / ".spill.XXXXXX").string();
    const int file = ::mkostemp(name.data(), O_CLOEXEC);
    if (file < 0)
        return asError(folder, errno);
    ::unlink(name.c_str());
    // Room is taken now: a full disk must not show itself as a signal while the mapping is written.
    int cause = ::posix_fallocate(file, 0, static_cast<off_t>(bytes));
    if (cause == 0) {
        void* start = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        if (start == MAP_FAILED) {
            cause = errno;
        } else {
            spill->start = static_cast<float*>(start);
            spill->length = bytes;
        }
    }
    ::close(file);
    if (cause != 0)
        return asError(folder, cause);
    return spill;
}

SpillFile::~SpillFile() {
    if (start != nullptr)
        ::munmap(start, length);
}

} // namespace onelogit::storage
