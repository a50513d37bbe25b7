#pragma once

#include "engine/metrics/score_keys.h"
#include "engine/metrics/separation.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace onelogit::metrics {

/// A class's scores in the order of falling scores, in memory that is kept for the next class. What follows from them
/// is what the functions on RankedScores give, bit for bit, without a list of operating points.
class FallingScores {
public:
    /// score(i) for i in [0, count), which must be finite; isPositive(i) tells a true logit.
    template<typename Score, typename IsPositive>
    void assign(std::size_t count, Score score, IsPositive isPositive) {
        items.clear();
        positives = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const bool positive = isPositive(i);
            positives += positive ? 1 : 0;
            items.push_back({.key = fallingKey(score(i)), .positive = positive});
        }
        sortByKey(items, buffer);
    }

    /// Has positives and negatives.
    [[nodiscard]] bool twoKinds() const { return positives > 0 && positives < items.size(); }

    /// Only with two kinds.
    [[nodiscard]] ClassSeparation figures(ClassId classId) const;
    [[nodiscard]] double averagePrecision() const;

private:
    struct Item {
        std::uint64_t key;
        bool positive;
    };
    template<typename Work>
    void forEachPoint(Work work) const;
    /// The run of thresholds with at least that F1 that holds the best interval's highest.
    [[nodiscard]] Interval thresholdsNear(Interval best, double lowestF1) const;

    std::vector<Item> items;
    std::vector<Item> buffer;
    std::size_t positives = 0;
};

} // namespace onelogit::metrics
