#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

/// Bytes of files that tests put together by hand.
namespace onelogit::test {

using Bytes = std::vector<std::byte>;

inline Bytes bytesOf(std::string_view text) {
    Bytes bytes;
    for (const char c : text)
        bytes.push_back(static_cast<std::byte>(c));
    return bytes;
}

inline void append(Bytes& bytes, const Bytes& more) {
    bytes.insert(bytes.end(), more.begin(), more.end());
}

inline void appendBig(Bytes& bytes, std::uint64_t value, unsigned size) {
    for (unsigned i = size; i-- > 0;)
        bytes.push_back(static_cast<std::byte>(value >> (8 * i) & 0xff));
}

inline void appendLittle(Bytes& bytes, std::uint64_t value, unsigned size) {
    for (unsigned i = 0; i < size; ++i)
        bytes.push_back(static_cast<std::byte>(value >> (8 * i) & 0xff));
}

inline Bytes firstPart(const Bytes& bytes, double fraction) {
    const auto count = static_cast<std::ptrdiff_t>(static_cast<double>(bytes.size()) * fraction);
    return {bytes.begin(), bytes.begin() + count};
}

} // namespace onelogit::test
