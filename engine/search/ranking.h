#pragma once

#include "engine/metrics/histogram.h"
#include "engine/support/result.h"
#include "engine/values/class_catalog.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace onelogit::search {

/// What pictures are ranked by.
enum class ScoreKind {
    RawLogit,        ///< the paper's single logit: one dot product a picture
    NormalizedLogit, ///< logit - log-sum-exp of all logits, which was stored while indexing: one addition more
};

/// Pictures ordered by the score of one class, highest first; equal scores keep path order. Immutable, shared between
/// threads. The hits at a threshold are a prefix.
class Ranking {
public:
    struct Item {
        std::uint32_t entry = 0; ///< position among the index's entries
        float logit = 0;         ///< raw or normalized, as score() says
    };

    /// `floor`: every picture with a score at or above it is among `sorted`.
    Ranking(ClassId classId, std::vector<Item> sorted, ScoreKind kind = ScoreKind::RawLogit,
            double floor = -std::numeric_limits<double>::infinity())
        : scoredClass(classId), sorted(std::move(sorted)), kind(kind), lowest(floor) {}

    [[nodiscard]] ClassId classId() const { return scoredClass; }
    [[nodiscard]] ScoreKind score() const { return kind; }
    [[nodiscard]] std::span<const Item> items() const { return sorted; }

    /// -infinity where every picture is listed.
    [[nodiscard]] double floor() const { return lowest; }

    /// How many pictures have score >= threshold, by binary search; thresholds below floor() are not for asking. NaN
    /// accepts nothing.
    [[nodiscard]] std::size_t hits(double threshold) const;

private:
    ClassId scoredClass;
    std::vector<Item> sorted;
    ScoreKind kind;
    double lowest;
};

/// Histogram of a ranking's logits over its robust range.
[[nodiscard]] Result<metrics::Histogram> histogram(const Ranking& ranking, std::size_t bins);

} // namespace onelogit::search
