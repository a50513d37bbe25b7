#pragma once

#include "engine/support/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace onelogit::metrics {

/// What one threshold does: scores >= threshold are accepted.
struct OperatingPoint {
    double threshold = 0; ///< the lowest accepted score; +infinity where nothing is accepted
    std::uint32_t truePositives = 0;
    std::uint32_t falsePositives = 0;
    std::uint32_t positives = 0; ///< in all, accepted or not
    std::uint32_t negatives = 0;

    [[nodiscard]] std::uint32_t accepted() const { return truePositives + falsePositives; }
    [[nodiscard]] std::uint32_t misses() const { return positives - truePositives; }
    [[nodiscard]] double precision() const; ///< 1 where nothing is accepted
    [[nodiscard]] double recall() const;    ///< 0 without positives
    [[nodiscard]] double falsePositiveRate() const;
    [[nodiscard]] double f1() const;          ///< 0 without positives
    [[nodiscard]] double binaryError() const; ///< (false alarms + misses) / scores
};

/// Scores of positive and negative examples, sorted once; every figure of a ranking follows from it in O(n).
/// Immutable.
class RankedScores {
public:
    /// positives[i] != 0 marks scores[i] as one of a positive. InvalidArgument for no scores, CountMismatch for sizes
    /// that disagree, NotFinite for NaN or infinity, TooLarge from 2^32 scores on. O(n log n).
    [[nodiscard]] static Result<RankedScores> create(std::span<const double> scores,
                                                     std::span<const std::uint8_t> positives);

    /// The same from two lists, either of which may be empty.
    [[nodiscard]] static Result<RankedScores> create(std::span<const double> positiveScores,
                                                     std::span<const double> negativeScores);

    [[nodiscard]] std::size_t positives() const { return steps.front().positives; }
    [[nodiscard]] std::size_t negatives() const { return steps.front().negatives; }
    [[nodiscard]] std::size_t size() const { return positives() + negatives(); }

    /// One point per distinct score by falling threshold, equal scores together; before them the point that accepts
    /// nothing. The last one accepts everything.
    [[nodiscard]] std::span<const OperatingPoint> points() const { return steps; }

    /// The point that `threshold` leads to; NaN accepts nothing. O(log n).
    [[nodiscard]] const OperatingPoint& at(double threshold) const;

private:
    struct Scored {
        std::uint64_t key; ///< fallingKey of the score
        bool positive;
    };
    static Result<RankedScores> create(std::vector<Scored> scored);

    explicit RankedScores(std::vector<OperatingPoint> steps) : steps(std::move(steps)) {}
    std::vector<OperatingPoint> steps;
};

} // namespace onelogit::metrics
