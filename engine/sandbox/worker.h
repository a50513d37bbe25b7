#pragma once

#include "engine/sandbox/channel.h"
#include "engine/sandbox/message.h"
#include "engine/sandbox/process.h"
#include "engine/sandbox/remote.h"

#include <memory>

namespace onelogit::sandbox {

/// All it takes to start a process for a model, again and again with the same content.
struct Assignment {
    std::filesystem::path program;
    std::string subject; ///< put into errors
    Descriptor file;     ///< sealed: what one process loads is what every later one loads
    std::uint64_t fileBytes = 0;
    LoadRequest request;
    Limits limits;
};

/// One worker process, seen from the one that started it. After TimedOut, ProcessEnded and Cancelled it is gone. Not
/// for two threads at once.
class Worker {
public:
    /// Starts the process and waits until it says what holds it in.
    static Result<std::unique_ptr<Worker>> start(std::shared_ptr<const Assignment> assignment,
                                                 const Patience& patience);

    [[nodiscard]] const Confinement& confinement() const { return held; }

    /// False once the process has ended, or says something without being asked.
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] bool isGone() const { return !process.isRunning(); }

    /// The model without its trunk. Errors of formats::load and those above.
    [[nodiscard]] Result<model::LoadedModel> load(const Patience& patience);

    /// out.size() is what the answer must have.
    [[nodiscard]] Result<void> run(std::span<const float> pictures, const RunRequest& request, std::span<float> out);

private:
    Worker(std::shared_ptr<const Assignment> assignment, Process started);

    /// With the clock's time stretched for a process that computes: up to `processorTime` of its own, and four times
    /// as long by the clock, so that a busy machine refuses no honest model.
    [[nodiscard]] Patience stretched(const Patience& patience, std::chrono::milliseconds processorTime) const;
    [[nodiscard]] Error failure(Transfer transfer, const std::string& during);
    [[nodiscard]] Error nonsense();
    /// Sends a request and takes the answer up to its numbers; an answer of Kind::Failed is given as its Error.
    [[nodiscard]] Result<Message> ask(Kind request, std::string_view text, std::span<const float> numbers, Kind answer,
                                      std::uint64_t mostBytes, const std::string& during, const Patience& patience);

    std::shared_ptr<const Assignment> assigned;
    Process process;
    Confinement held;
    std::uint64_t numbersToCome = 0;
};

/// The time for start and load together, as Limits::load counts it.
[[nodiscard]] std::chrono::milliseconds loadTime(const Assignment& assignment);

} // namespace onelogit::sandbox
