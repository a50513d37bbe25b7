#pragma once

#include <filesystem>
#include <optional>
#include <stop_token>
#include <utility>

namespace onelogit::index {

/// One run at a time over a collection, among those of this process: a run that was asked to stop may still have a
/// picture to end when the next one begins. Other processes are told apart by WriteLock. Safe from any thread.
class Turn {
public:
    /// Waits while another Turn for that directory lives; nothing if `stop` is set before.
    [[nodiscard]] static std::optional<Turn> await(const std::filesystem::path& directory, const std::stop_token& stop);

    Turn(Turn&& other) noexcept : held(std::exchange(other.held, {})) {}
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;
    Turn& operator=(Turn&&) = delete;
    ~Turn();

private:
    explicit Turn(std::filesystem::path directory) : held(std::move(directory)) {}
    std::filesystem::path held; ///< empty once moved from
};

} // namespace onelogit::index
