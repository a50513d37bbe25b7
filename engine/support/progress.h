#pragma once

#include <cstdint>
#include <functional>

namespace onelogit {

/// How far a long function has come, in its own units (files, pictures, batches). total 0 = not known yet.
struct Progress {
    std::uint64_t done = 0;
    std::uint64_t total = 0;
};

/// Called from whatever thread does the work, possibly often: it must be cheap and safe from any thread. May be empty.
using ProgressSink = std::function<void(const Progress&)>;

} // namespace onelogit
