#include "app/cli/console.h"

#include <nlohmann/json.hpp>

#include <csignal>
#include <cstdio>
#include <memory>
#include <mutex>
#include <unistd.h>

namespace onelogit::cli {
namespace {

volatile std::sig_atomic_t interruptCount = 0;

void onInterrupt(int signal) {
    interruptCount = interruptCount + 1;
    if (interruptCount > 1) {
        std::signal(signal, SIG_DFL);
        std::raise(signal);
    }
}

} // namespace

void noteInterrupts() {
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

bool interrupted() {
    return interruptCount > 0;
}

void Console::print(const nlohmann::json& document) const {
    // Paths need not be UTF-8; JSON must be.
    print(document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
}

void Console::print(const std::string& text) const {
    std::printf("%s\n", text.c_str());
}

void Console::message(const std::string& text) const {
    std::fprintf(stderr, "%s\n", text.c_str());
}

int Console::fail(const Error& error) const {
    message("onelogit-cli: " + describe(error));
    return error.code == ErrorCode::InvalidArgument ? Usage : Failed;
}

ProgressSink Console::progress(const std::string& what, std::stop_source source) const {
    const bool drawn = !json && ::isatty(STDERR_FILENO) != 0;
    auto guard = std::make_shared<std::mutex>();
    return [=, percent = std::make_shared<int>(-1)](const Progress& progress) mutable {
        const std::lock_guard lock(*guard);
        if (interrupted())
            source.request_stop();
        const int now = progress.total == 0 ? 0 : static_cast<int>(100 * progress.done / progress.total);
        if (!drawn || now == *percent)
            return;
        *percent = now;
        std::fprintf(stderr, "\r%s: %3d%% (%llu of %llu) ", what.c_str(), now,
                     static_cast<unsigned long long>(progress.done), static_cast<unsigned long long>(progress.total));
    };
}

void Console::endProgress() const {
    if (!json && ::isatty(STDERR_FILENO) != 0)
        std::fprintf(stderr, "\r\033[K");
}

} // namespace onelogit::cli
