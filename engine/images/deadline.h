#pragma once

#include <chrono>
#include <cstdint>
#include <ctime>

namespace onelogit::images {

/// Tells when a picture has cost more processor time than it may. Only the calling thread's own time counts, so that a
/// busy machine refuses nothing. Plain data: a longjmp may pass over it.
class Deadline {
public:
    Deadline() = default;
    explicit Deadline(std::chrono::milliseconds most) : end(now() + std::chrono::nanoseconds(most).count()) {}

    /// To be asked often: `work` counts the pixels made since the last time, and the clock is looked at once in many.
    /// Once true, true for ever.
    [[nodiscard]] bool passed(std::uint64_t work) {
        constexpr std::uint64_t pixelsPerLook = 200'000;
        if (work < untilLook) {
            untilLook -= work;
            return over;
        }
        untilLook = pixelsPerLook;
        over = over || now() >= end;
        return over;
    }

private:
    static std::int64_t now() {
        constexpr std::int64_t nanoseconds = 1'000'000'000;
        std::timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::int64_t{time.tv_sec} * nanoseconds + time.tv_nsec;
    }

    std::int64_t end = 0;
    std::uint64_t untilLook = 0;
    bool over = false;
};

} // namespace onelogit::images
