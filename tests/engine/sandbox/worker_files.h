#pragma once

#include "engine/sandbox/open_bytes.h"
#include "engine/support/error.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include <sys/wait.h>

/// Models for tests/engine/sandbox/test_worker.cpp, which does what their JSON says.
namespace onelogit::test {

using nlohmann::json;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool sanitized = true;
inline constexpr int slowness = 6;
#else
inline constexpr bool sanitized = false;
inline constexpr int slowness = 1;
#endif

/// Ample time, for all that is to succeed.
inline sandbox::OpenOptions patient() {
    using namespace std::chrono_literals;
    return {.limits = {.load = 60s * slowness, .run = 60s * slowness, .memory = 6ULL << 30}, .program = TEST_WORKER};
}

inline Result<model::LoadedModel> openFake(const json& act, const sandbox::OpenOptions& options = patient(),
                                           const std::stop_token& stop = {}) {
    const std::string text = act.is_null() ? "{}" : act.dump();
    return sandbox::openBytes(formats::ModelFormat::TorchScript, std::as_bytes(std::span(text)), "model.pt", options,
                              stop);
}

/// Whether this process has children, running or waiting to be reaped.
inline bool hasChildren() {
    siginfo_t about{};
    return ::waitid(P_ALL, 0, &about, WEXITED | WNOHANG | WNOWAIT) == 0;
}

inline std::size_t openDescriptors() {
    const std::filesystem::directory_iterator all("/proc/self/fd");
    return static_cast<std::size_t>(std::distance(begin(all), end(all)));
}

inline std::string told(const Error& error) {
    return std::string(name(error.code)) + " | " + error.subject + " | " + error.detail;
}

} // namespace onelogit::test
