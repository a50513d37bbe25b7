#pragma once

#include "engine/support/progress.h"
#include "engine/support/result.h"

#include <nlohmann/json_fwd.hpp>

#include <stop_token>
#include <string>

namespace onelogit::cli {

/// Exit codes of the program.
enum ExitCode : int { Done = 0, Failed = 1, Usage = 2 };

/// Results go to standard output, messages and progress to standard error.
class Console {
public:
    bool json = false; ///< --json: one JSON document on standard output, no progress

    void print(const nlohmann::json& document) const;
    void print(const std::string& text) const;
    void message(const std::string& text) const;

    /// Tells the error and gives the exit code for it: 2 where an argument makes no sense, else 1.
    [[nodiscard]] int fail(const Error& error) const;

    /// A sink that draws "what: done of total" on a terminal, and asks `source` to stop after Ctrl-C.
    [[nodiscard]] ProgressSink progress(const std::string& what, std::stop_source source) const;

    /// Ends a progress line.
    void endProgress() const;
};

/// From now on Ctrl-C and SIGTERM are noted instead of ending the program at once; a second one ends it.
void noteInterrupts();
[[nodiscard]] bool interrupted();

} // namespace onelogit::cli
