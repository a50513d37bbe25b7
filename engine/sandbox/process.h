#pragma once

#include "engine/sandbox/descriptor.h"
#include "engine/support/result.h"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <span>
#include <string>

#include <sys/types.h>

namespace onelogit::sandbox {

/// Bytes in memory that no process can change any more, to be handed to workers. OutOfMemory.
[[nodiscard]] Result<Descriptor> sealedMemory(std::span<const std::byte> bytes, const std::string& subject);

/// A running worker program. The starter holds its socket; the program finds
///   0     a pipe that ends with the starter (its lifeline, see lifeline.h),
///   1, 2  a pipe for words before a crash; what does not fit is lost,
///   3     its end of the socket,
///   4     the model file, if there is one,
/// nothing else open, and an environment without the user's settings. Not for two threads at once.
class Process {
public:
    /// NotFound (no such program), ProcessEnded (the system starts none, with its words). `file` is not taken over.
    static Result<Process> start(const std::filesystem::path& program, const Descriptor& file);

    Process(Process&& other) noexcept;
    Process& operator=(Process&&) = delete;
    ~Process(); ///< kills it

    [[nodiscard]] int socket() const { return channel.get(); }
    [[nodiscard]] bool isRunning() const { return pid > 0; }

    /// What the program has done so far. Nothing for one that has ended.
    struct Activity {
        std::chrono::milliseconds processorTime{0};
        bool wantsProcessor = false; ///< it computes or waits for its turn, rather than for something to happen
    };
    [[nodiscard]] Activity activity() const;

    /// Ends the program at once and waits until it is gone; nothing where that is done.
    void kill();

    /// After the program has closed its socket: how it ended, in words. One that goes on all the same is killed.
    [[nodiscard]] std::string ended();

private:
    Process() = default;
    [[nodiscard]] std::string lastWords();

    pid_t pid = -1;
    Descriptor channel;
    Descriptor lifeline;
    Descriptor errors;
};

} // namespace onelogit::sandbox
