#include "engine/support/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace onelogit {

unsigned defaultWorkers() {
    return std::max(1U, std::thread::hardware_concurrency());
}

void parallelFor(std::size_t count, unsigned workers, const std::function<void(std::size_t)>& body,
                 std::stop_token stop) {
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < count && !stop.stop_requested(); i = next++)
            body(i);
    };
    const auto helpers = std::min<std::size_t>(std::max(1U, workers), std::max<std::size_t>(1, count)) - 1;
    std::vector<std::jthread> threads;
    threads.reserve(helpers);
    for (std::size_t i = 0; i < helpers; ++i)
        threads.emplace_back(work);
    work();
}

} // namespace onelogit
