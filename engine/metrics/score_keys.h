#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace onelogit::metrics {

/// Numbers that grow as finite scores fall; equal for equal scores (0 and -0 are). Those of float32 scores end in the
/// same 29 bits.
[[nodiscard]] inline std::uint64_t fallingKey(double score) {
    constexpr std::uint64_t sign = 1ULL << 63;
    const auto bits = std::bit_cast<std::uint64_t>(score);
    const std::uint64_t magnitude = bits & ~sign;
    return (bits & sign) != 0 ? sign + magnitude : sign - magnitude;
}

[[nodiscard]] inline double scoreOf(std::uint64_t fallingKey) {
    constexpr std::uint64_t sign = 1ULL << 63;
    return std::bit_cast<double>(fallingKey <= sign ? sign - fallingKey : fallingKey);
}

/// Sorts items by their member `key`, rising, in place; equal ones stay in order. `buffer` is what it works with and
/// keeps its room for the next time. Several times faster than std::sort on scores that were float32.
template<typename Item>
void sortByKey(std::vector<Item>& items, std::vector<Item>& buffer) {
    constexpr std::size_t few = 512;
    if (items.size() < few) {
        std::ranges::stable_sort(items, {}, &Item::key);
        return;
    }
    constexpr unsigned bits = 11;
    constexpr std::size_t digits = (64 + bits - 1) / bits;
    constexpr std::size_t values = std::size_t{1} << bits;
    const auto digitOf = [](const Item& item, std::size_t digit) {
        return static_cast<std::size_t>(item.key >> (digit * bits)) & (values - 1);
    };
    std::vector<std::array<std::size_t, values>> counts(digits);
    for (const Item& item : items)
        for (std::size_t digit = 0; digit < digits; ++digit)
            ++counts[digit][digitOf(item, digit)];
    buffer.resize(items.size());
    for (std::size_t digit = 0; digit < digits; ++digit) {
        std::array<std::size_t, values>& places = counts[digit];
        if (places[digitOf(items.front(), digit)] == items.size())
            continue; // the same in all of them
        std::size_t next = 0;
        for (std::size_t& place : places)
            next += std::exchange(place, next);
        for (const Item& item : items)
            buffer[places[digitOf(item, digit)]++] = item;
        items.swap(buffer);
    }
}

} // namespace onelogit::metrics
