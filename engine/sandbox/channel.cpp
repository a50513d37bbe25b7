#include "engine/sandbox/channel.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <poll.h>
#include <sys/socket.h>
#include <sys/types.h>

namespace onelogit::sandbox {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

constexpr std::uint32_t magicNumber = 0x31574C4F; // "OLW1"
constexpr auto stopInterval = 20ms;               // between looks at the stop token
constexpr auto moreInterval = 100ms;              // between looks at the other side once its time is over
constexpr std::uint64_t chunk = 16ULL << 20;      // memory taken ahead of the bytes

bool isOver(const Patience& patience) {
    return steady_clock::now() >= *patience.until && !(patience.goOn && patience.goOn());
}

/// Waits until the socket is ready for `events`.
Transfer wait(int socket, short events, const Patience& patience) {
    for (;;) {
        if (patience.stop.stop_requested())
            return Transfer::Cancelled;
        if (isOver(patience))
            return Transfer::TimedOut;
        const auto left = std::max<steady_clock::duration>(*patience.until - steady_clock::now(), moreInterval);
        const auto slice = patience.stop.stop_possible() ? std::min<steady_clock::duration>(left, stopInterval)
                                                         : std::min<steady_clock::duration>(left, 1h);
        pollfd entry{.fd = socket, .events = events, .revents = 0};
        const auto milliseconds = std::chrono::ceil<std::chrono::milliseconds>(slice).count();
        const int ready = ::poll(&entry, 1, static_cast<int>(milliseconds));
        if (ready > 0)
            return Transfer::Done;
        if (ready < 0 && errno != EINTR && errno != EAGAIN)
            return Transfer::Closed;
    }
}

/// Moves all bytes with `move(offset, flags)`, which is send or recv.
template<typename Move>
Transfer moveAll(int socket, std::size_t size, short events, const Patience& patience, const Move& move) {
    const int flags = MSG_NOSIGNAL | (patience.until ? MSG_DONTWAIT : 0);
    for (std::size_t done = 0; done < size;) {
        const ssize_t moved = move(done, flags);
        if (moved > 0) {
            done += static_cast<std::size_t>(moved);
            // A side that sends without a pause must not keep the other one past its time.
            if (patience.stop.stop_requested())
                return Transfer::Cancelled;
            if (patience.until && done < size && isOver(patience))
                return Transfer::TimedOut;
        } else if (moved < 0 && errno == EINTR) {
            continue;
        } else if (moved < 0 && (errno == EAGAIN || errno == EWOULDBLOCK) && patience.until) {
            if (const Transfer waited = wait(socket, events, patience); waited != Transfer::Done)
                return waited;
        } else {
            return Transfer::Closed;
        }
    }
    return Transfer::Done;
}

Transfer send(int socket, std::span<const std::byte> bytes, const Patience& patience) {
    return moveAll(socket, bytes.size(), POLLOUT, patience, [&](std::size_t done, int flags) {
        return ::send(socket, bytes.data() + done, bytes.size() - done, flags);
    });
}

template<typename Container>
Transfer receiveGrowing(int socket, Container& container, std::uint64_t count, const Patience& patience) {
    using Element = typename Container::value_type;
    container.clear();
    while (container.size() < count) {
        const std::size_t before = container.size();
        container.resize(before + std::min<std::uint64_t>(count - before, chunk / sizeof(Element)));
        const Transfer received =
            receive(socket, std::as_writable_bytes(std::span(container).subspan(before)), patience);
        if (received != Transfer::Done)
            return received;
    }
    return Transfer::Done;
}

} // namespace

Transfer send(int socket, Kind kind, std::string_view text, std::span<const std::span<const float>> numbers,
              const Patience& patience) {
    Header header{.magic = magicNumber, .kind = kind, .textBytes = text.size()};
    for (const std::span<const float> part : numbers)
        header.numbers += part.size();
    Transfer sent = send(socket, std::as_bytes(std::span(&header, 1)), patience);
    if (sent == Transfer::Done)
        sent = send(socket, std::as_bytes(std::span(text)), patience);
    for (const std::span<const float> part : numbers)
        if (sent == Transfer::Done)
            sent = send(socket, std::as_bytes(part), patience);
    return sent;
}

Transfer receive(int socket, Header& header, const Patience& patience) {
    return receive(socket, std::as_writable_bytes(std::span(&header, 1)), patience);
}

bool isHeader(const Header& header) {
    return header.magic == magicNumber && header.kind >= Kind::Start && header.kind <= Kind::Failed;
}

Transfer receive(int socket, std::span<std::byte> bytes, const Patience& patience) {
    return moveAll(socket, bytes.size(), POLLIN, patience, [&](std::size_t done, int flags) {
        return ::recv(socket, bytes.data() + done, bytes.size() - done, flags);
    });
}

Transfer receive(int socket, std::string& text, std::uint64_t bytes, const Patience& patience) {
    return receiveGrowing(socket, text, bytes, patience);
}

Transfer receive(int socket, std::vector<float>& numbers, std::uint64_t count, const Patience& patience) {
    return receiveGrowing(socket, numbers, count, patience);
}

} // namespace onelogit::sandbox
