#include "engine/index/write_lock.h"

#include "engine/index/file_errors.h"

#include <array>
#include <string>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace onelogit::index {
namespace {

/// The process and its machine: over a shared file system it may be another one.
std::string holder(int descriptor) {
    std::array<char, 512> text = {};
    const ssize_t got = ::pread(descriptor, text.data(), text.size() - 1, 0);
    const std::string words(text.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
    const auto space = words.find(' ');
    const auto end = words.find('\n');
    if (space == std::string::npos || end == std::string::npos || space > end)
        return "another process";
    const std::string machine = words.substr(space + 1, end - space - 1);
    std::array<char, 256> here = {};
    const bool same = ::gethostname(here.data(), here.size() - 1) == 0 && machine == here.data();
    return "process " + words.substr(0, space) + (same ? "" : " on " + machine);
}

} // namespace

Result<WriteLock> WriteLock::take(const std::filesystem::path& folder) {
    constexpr mode_t asOtherPrograms = 0666; // less the user's mask
    const std::filesystem::path path = folder / "lock";
    sandbox::Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, asOtherPrograms));
    if (!file)
        return writeError(path, errno);
    while (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return Error{ErrorCode::InUse, folder.string(), holder(file.get())};
        if (errno != EINTR)
            return writeError(path, errno);
    }
    std::array<char, 256> machine = {};
    if (::gethostname(machine.data(), machine.size() - 1) != 0)
        machine = {};
    const std::string text = std::to_string(::getpid()) + ' ' + machine.data() + '\n';
    // Who has the lock is a kindness to the others: a disk too full to say it may still have room for less.
    if (::ftruncate(file.get(), 0) == 0 && ::pwrite(file.get(), text.data(), text.size(), 0) < 0 && errno != ENOSPC)
        return writeError(path, errno);
    return WriteLock(std::move(file));
}

} // namespace onelogit::index
