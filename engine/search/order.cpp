#include "engine/search/order.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <utility>

namespace onelogit::search {
namespace {

constexpr unsigned digitBits = 11;
constexpr unsigned digits = 3; // 33 bits, for the 32 of a score
constexpr std::size_t digitValues = std::size_t{1} << digitBits;
constexpr std::size_t fewItems = 2048; // that are sorted sooner by comparing

/// Whole numbers in the opposite order of the scores.
std::uint32_t key(float score) {
    const auto bits = std::bit_cast<std::uint32_t>(score + 0.0F); // makes one of the two zeros
    return (bits & 0x80000000U) != 0 ? bits : ~(bits | 0x80000000U);
}

std::size_t digit(float score, unsigned number) {
    return (key(score) >> (number * digitBits)) & (digitValues - 1);
}

} // namespace

std::vector<Ranking::Item> sorted(std::vector<Ranking::Item> items) {
    using Item = Ranking::Item;
    if (items.size() < fewItems) {
        std::ranges::stable_sort(items, std::greater(), &Item::logit);
        return items;
    }
    std::array<std::array<std::uint32_t, digitValues>, digits> counts{};
    for (const Item& item : items)
        for (unsigned number = 0; number < digits; ++number)
            ++counts[number][digit(item.logit, number)];
    std::vector<Item> other(items.size());
    for (unsigned number = 0; number < digits; ++number) {
        auto& ends = counts[number];
        if (ends[digit(items[0].logit, number)] == items.size())
            continue;
        std::uint32_t before = 0;
        for (std::uint32_t& count : ends)
            before += std::exchange(count, before);
        for (const Item& item : items)
            other[ends[digit(item.logit, number)]++] = item;
        items.swap(other);
    }
    return items;
}

float reachedBy(std::size_t count, std::vector<float>& scores) {
    std::vector<std::uint32_t> counts(std::size_t{1} << 16);
    for (const float score : scores)
        ++counts[key(score) >> 16];
    std::size_t bin = 0;
    std::size_t above = 0;
    for (; above + counts[bin] < count; ++bin)
        above += counts[bin];
    const auto members =
        std::partition(scores.begin(), scores.end(), [bin](float score) { return key(score) >> 16 == bin; });
    const auto wanted = scores.begin() + static_cast<std::ptrdiff_t>(count - above - 1);
    std::nth_element(scores.begin(), wanted, members, std::greater());
    return *wanted;
}

} // namespace onelogit::search
