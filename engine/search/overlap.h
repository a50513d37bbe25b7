#pragma once

#include "engine/search/ranking.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace onelogit::search {

/// How many pictures two searches find.
struct OverlapCounts {
    std::size_t onlyA = 0;
    std::size_t both = 0;
    std::size_t onlyB = 0;

    [[nodiscard]] std::size_t either() const { return onlyA + both + onlyB; }
    bool operator==(const OverlapCounts&) const = default;
};

enum class Part { OnlyA, Both, OnlyB, Either };

/// Two rankings of one snapshot side by side: two models, losses or classes, each with a threshold of its own.
/// Immutable, shared between threads.
class Overlap {
public:
    struct Item {
        std::uint32_t entry = 0;
        float a = 0; ///< score in A; -infinity where A's ranking ends above it
        float b = 0;
    };

    /// Both rankings must be of the same snapshot, which has `entries`. CountMismatch for an entry beyond them,
    /// InvalidArgument for one that is listed twice, Cancelled. O(n), 8 bytes a listed picture.
    [[nodiscard]] static Result<std::shared_ptr<const Overlap>> create(std::shared_ptr<const Ranking> a,
                                                                       std::shared_ptr<const Ranking> b,
                                                                       std::size_t entries, std::stop_token stop = {});

    [[nodiscard]] const Ranking& a() const { return *rankingA; }
    [[nodiscard]] const Ranking& b() const { return *rankingB; }

    /// One pass over the shorter list of hits, in the order of memory. Thresholds as in Ranking::hits().
    [[nodiscard]] OverlapCounts counts(double thresholdA, double thresholdB) const;

    /// Only A and both by A's score, only B by B's, highest first; either: A's hits, then only B. What a moved
    /// threshold leaves in a list keeps its order. O(hits).
    [[nodiscard]] std::vector<Item> items(Part part, double thresholdA, double thresholdB) const;

private:
    Overlap(std::shared_ptr<const Ranking> a, std::shared_ptr<const Ranking> b)
        : rankingA(std::move(a)), rankingB(std::move(b)) {}

    std::shared_ptr<const Ranking> rankingA;
    std::shared_ptr<const Ranking> rankingB;
    std::vector<std::uint32_t> placeInB; ///< of each item of A; 2^32 - 1 where it is not listed
    std::vector<std::uint32_t> placeInA; ///< of each item of B
};

} // namespace onelogit::search
