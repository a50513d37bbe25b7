#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace onelogit {

/// Threads that parallel work uses by default: the machine's cores, at least 1.
[[nodiscard]] unsigned defaultWorkers();

/// Calls body(i) once for every i in [0, count), from up to `workers` threads, in no particular order, and returns
/// when all calls have returned. No new call starts once `stop` is set. body must not throw.
/// The only place of the engine that starts threads.
void parallelFor(std::size_t count, unsigned workers, const std::function<void(std::size_t)>& body,
                 std::stop_token stop = {});

} // namespace onelogit
