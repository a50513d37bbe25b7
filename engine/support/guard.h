#pragma once

#include "engine/support/result.h"

#include <exception>
#include <new>
#include <string>
#include <type_traits>
#include <utility>

namespace onelogit {

/// What an exception of a library (LibTorch's, OpenCV's, the file system's) is as an Error: OutOfMemory, or Internal
/// with the first line of its own text.
[[nodiscard]] Error asError(const std::exception& thrown, std::string subject);

/// Runs `work`, which gives a Result, and turns what it throws into an Error about `subject`. Nothing of the engine
/// that is called from a thread lets an exception out.
template<typename Work>
std::invoke_result_t<Work> guarded(std::string subject, Work&& work) {
    try {
        return std::forward<Work>(work)();
    } catch (const std::exception& thrown) {
        return asError(thrown, std::move(subject));
    }
}

} // namespace onelogit
