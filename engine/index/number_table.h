#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace onelogit::index {

/// Finds numbers by the hash of what they stand for, without holding it: 4 bytes a slot, at most half of them taken.
/// Whether a number is the one looked for is told by the caller.
class NumberTable {
public:
    void clear() { *this = {}; }

    /// `hashOf(number)` is asked for when the table grows.
    template<typename HashOf>
    void add(std::uint32_t number, const HashOf& hashOf) {
        if ((count + 1) * 2 > slots.size())
            grow(slots.empty() ? 1024 : slots.size() * 2, hashOf);
        place(number, hashOf(number));
        ++count;
    }

    template<typename HashOf>
    void reserve(std::size_t numbers, const HashOf& hashOf) {
        std::size_t size = 1024;
        while (size < numbers * 2)
            size *= 2;
        if (size > slots.size())
            grow(size, hashOf);
    }

    /// One that `isIt(number)` takes.
    template<typename IsIt>
    [[nodiscard]] std::optional<std::uint32_t> find(std::uint64_t hash, const IsIt& isIt) const {
        if (slots.empty())
            return std::nullopt;
        std::size_t i = hash & (slots.size() - 1);
        for (; slots[i] != none; i = (i + 1) & (slots.size() - 1))
            if (isIt(slots[i]))
                return slots[i];
        return std::nullopt;
    }

private:
    static constexpr std::uint32_t none = 0xffffffff;

    void place(std::uint32_t number, std::uint64_t hash) {
        std::size_t i = hash & (slots.size() - 1);
        while (slots[i] != none)
            i = (i + 1) & (slots.size() - 1);
        slots[i] = number;
    }

    template<typename HashOf>
    void grow(std::size_t size, const HashOf& hashOf) {
        std::vector<std::uint32_t> old(size, none);
        old.swap(slots);
        for (const std::uint32_t number : old)
            if (number != none)
                place(number, hashOf(number));
    }

    std::vector<std::uint32_t> slots;
    std::size_t count = 0;
};

} // namespace onelogit::index
