#pragma once

#include "engine/support/error.h"
#include "engine/values/input_spec.h"
#include "tests/support/bytes.h"

#include <algorithm>
#include <cstring>
#include <random>
#include <span>
#include <vector>

namespace onelogit::test {

inline constexpr int opened = 0;

/// How mutation_worker tells an error in one number.
inline int refused(const Error& error) {
    return 1 + static_cast<int>(error.code);
}

inline constexpr int rowOfPacked = 1024;

/// A file as numbers, whole rows of them; the first one is its length.
inline std::vector<float> packed(const Bytes& file) {
    const std::size_t numbers = 1 + (file.size() + 3) / 4;
    std::vector<float> pictures((numbers + rowOfPacked - 1) / rowOfPacked * rowOfPacked);
    const auto size = static_cast<std::uint32_t>(file.size());
    std::memcpy(pictures.data(), &size, sizeof size);
    std::copy(file.begin(), file.end(), std::as_writable_bytes(std::span(pictures)).begin() + sizeof size);
    return pictures;
}

inline ImageShape shapeOfPacked(const std::vector<float>& pictures) {
    return {.channels = 1, .height = static_cast<int>(pictures.size()) / rowOfPacked, .width = rowOfPacked};
}

inline Bytes unpacked(std::span<const float> pictures) {
    std::uint32_t size = 0;
    std::memcpy(&size, pictures.data(), sizeof size);
    const auto bytes = std::as_bytes(pictures).subspan(sizeof size, size);
    return {bytes.begin(), bytes.end()};
}

/// One random change of the kinds that break readers: bits, bytes, large and small numbers, pieces lost, doubled,
/// moved.
inline Bytes mutated(Bytes bytes, std::mt19937& random) {
    const auto below = [&](std::size_t limit) { return limit == 0 ? 0 : random() % limit; };
    const auto put = [&](std::size_t at, std::uint64_t number, std::size_t size) {
        for (std::size_t i = 0; i < size && at + i < bytes.size(); ++i)
            bytes[at + i] = static_cast<std::byte>(number >> (8 * i) & 0xff);
    };
    constexpr std::uint64_t odd[] = {0,          1,          0x7f,       0x80,       0xff, 0x7fffffff,
                                     0x80000000, 0xffffffff, 1ULL << 40, ~0ULL >> 1, ~0ULL};
    const std::size_t at = below(bytes.size());
    const std::size_t length = std::min<std::size_t>(1 + below(64), bytes.size() - at);
    const auto from = bytes.begin() + static_cast<std::ptrdiff_t>(at);
    const auto to = from + static_cast<std::ptrdiff_t>(length);
    switch (below(7)) {
    case 0:
        bytes[at] ^= static_cast<std::byte>(1U << below(8));
        break;
    case 1:
        for (std::size_t i = 0; i < 1 + below(8); ++i)
            put(below(bytes.size()), random(), 1);
        break;
    case 2:
        put(at, odd[below(std::size(odd))], std::size_t{1} << below(4));
        break;
    case 3:
        bytes.resize(at);
        break;
    case 4:
        bytes.erase(from, to);
        break;
    case 5: {
        const Bytes piece(from, to);
        bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(below(bytes.size())), piece.begin(), piece.end());
        break;
    }
    default:
        std::fill(from, to, static_cast<std::byte>(below(256)));
    }
    return bytes;
}

} // namespace onelogit::test
