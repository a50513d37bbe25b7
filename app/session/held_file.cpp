#include "app/session/held_file.h"

#include "app/text/path_text.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace onelogit::app {
namespace {

/// "process number\n"; 0 where it is not there.
int secondNumber(int descriptor) {
    char text[64] = {};
    const ssize_t length = ::pread(descriptor, text, sizeof text - 1, 0);
    const char* const blank = length > 0 ? std::strchr(text, ' ') : nullptr;
    return blank ? static_cast<int>(std::strtol(blank, nullptr, 10)) : 0;
}

} // namespace

std::pair<std::optional<HeldFile>, HeldFile::Refusal> HeldFile::take(const QString& path) {
    std::error_code problem;
    const std::filesystem::path file = toPath(path);
    std::filesystem::create_directories(file.parent_path(), problem);
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return {std::nullopt, Refusal::NotUsable};
    struct stat status = {};
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 || ::fstat(descriptor, &status) != 0) {
        const Refusal why = errno == EWOULDBLOCK ? Refusal::Held : Refusal::NotUsable;
        ::close(descriptor);
        return {std::nullopt, why};
    }
    return {HeldFile(descriptor, status.st_size > 0, secondNumber(descriptor)), Refusal::NotUsable};
}

HeldFile::HeldFile(HeldFile&& other) noexcept
    : descriptor(std::exchange(other.descriptor, -1)), found(other.found), foundNumber(other.foundNumber) {}

HeldFile& HeldFile::operator=(HeldFile&& other) noexcept {
    std::swap(descriptor, other.descriptor);
    std::swap(found, other.found);
    std::swap(foundNumber, other.foundNumber);
    return *this;
}

HeldFile::~HeldFile() {
    if (descriptor >= 0)
        ::close(descriptor);
}

void HeldFile::mark(int number) {
    const std::string text = std::to_string(::getpid()) + ' ' + std::to_string(number) + '\n';
    if (::ftruncate(descriptor, 0) == 0) [[maybe_unused]]
        const ssize_t written = ::pwrite(descriptor, text.data(), text.size(), 0);
}

void HeldFile::letGo() {
    [[maybe_unused]] const int emptied = ::ftruncate(descriptor, 0);
}

} // namespace onelogit::app
