#pragma once

#include "engine/index/feature_index.h"
#include "engine/metrics/histogram.h"
#include "engine/model/classifier.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace onelogit::search {

/// Every picture of an index ordered by the logit of one class, highest first; equal logits keep path order.
/// Immutable, shared between threads. The hits at a threshold are a prefix.
class Ranking {
public:
    struct Item {
        std::uint32_t entry = 0; ///< position in FeatureIndex::entries
        float logit = 0;
    };

    Ranking(ClassId classId, std::vector<Item> sorted) : scoredClass(classId), sorted(std::move(sorted)) {}

    [[nodiscard]] ClassId classId() const { return scoredClass; }
    [[nodiscard]] std::span<const Item> items() const { return sorted; }

    /// How many pictures have logit >= threshold, by binary search. NaN accepts nothing.
    [[nodiscard]] std::size_t hits(double threshold) const;

private:
    ClassId scoredClass;
    std::vector<Item> sorted;
};

/// At most one dot product per picture; no file is opened. ModelMismatch if the index was made with another model,
/// NotFinite (naming the picture) for a logit too large for a float, Cancelled.
[[nodiscard]] Result<std::shared_ptr<const Ranking>>
rank(const index::FeatureIndex& index, const model::Classifier& classifier, ClassId classId, std::stop_token stop = {});

/// Histogram of a ranking's logits over its robust range.
[[nodiscard]] Result<metrics::Histogram> histogram(const Ranking& ranking, std::size_t bins);

} // namespace onelogit::search
