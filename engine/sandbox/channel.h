#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace onelogit::sandbox {

/// What both processes say to each other, in the order of a life: Start and Hello, Load and Loaded, then Run and
/// Features again and again. Failed may stand for Loaded and Features.
enum class Kind : std::uint32_t { Start = 1, Hello, Load, Loaded, Run, Features, Failed };

/// Stands before every message; then come `textBytes` of JSON and `numbers` floats.
struct Header {
    std::uint32_t magic = 0;
    Kind kind = Kind::Failed;
    std::uint64_t textBytes = 0;
    std::uint64_t numbers = 0;
};

enum class Transfer { Done, Closed, TimedOut, Cancelled };

/// How long to wait for the other side. Without `until` the system waits and `stop` is not looked at.
struct Patience {
    std::optional<std::chrono::steady_clock::time_point> until;
    std::stop_token stop;
    std::function<bool()> goOn; ///< asked again and again once the time is over: whether to wait a little longer
};

/// A message whose sizes stood within what was expected.
struct Message {
    Kind kind = Kind::Failed;
    std::string text;
    std::vector<float> numbers;
};

/// Sends a whole message; `numbers` are sent one part after the other, without a copy. The socket is a stream socket
/// and is not owned.
[[nodiscard]] Transfer send(int socket, Kind kind, std::string_view text,
                            std::span<const std::span<const float>> numbers, const Patience& patience);

/// The next header. Its sizes are the other side's word: nothing is to be reserved for them before a check.
[[nodiscard]] Transfer receive(int socket, Header& header, const Patience& patience);
[[nodiscard]] bool isHeader(const Header& header); ///< magic number and kind

[[nodiscard]] Transfer receive(int socket, std::span<std::byte> bytes, const Patience& patience);

/// Takes memory as the bytes come, not as they are promised.
[[nodiscard]] Transfer receive(int socket, std::string& text, std::uint64_t bytes, const Patience& patience);
[[nodiscard]] Transfer receive(int socket, std::vector<float>& numbers, std::uint64_t count, const Patience& patience);

} // namespace onelogit::sandbox
