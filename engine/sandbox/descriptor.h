#pragma once

#include <utility>

#include <unistd.h>

namespace onelogit::sandbox {

/// Owns a file descriptor; -1 = none.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : fd(number) {}
    Descriptor(Descriptor&& other) noexcept : fd(std::exchange(other.fd, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        if (this != &other) {
            close();
            fd = std::exchange(other.fd, -1);
        }
        return *this;
    }
    ~Descriptor() { close(); }

    void close() {
        if (fd >= 0)
            ::close(std::exchange(fd, -1));
    }
    [[nodiscard]] int get() const { return fd; }
    explicit operator bool() const { return fd >= 0; }

private:
    int fd = -1;
};

} // namespace onelogit::sandbox
