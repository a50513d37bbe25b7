#pragma once

#include "engine/index/snapshot.h"
#include "engine/search/ranking.h"

namespace onelogit::search {

/// What pictures are ranked by.
struct Query {
    std::shared_ptr<const model::Classifier> classifier;
    ClassId classId;
    ScoreKind score = ScoreKind::RawLogit;
};

/// Every picture of a snapshot by its score, highest first; equal scores keep path order. One pass over the rows, on
/// one core unless `workers` says more. ModelMismatch if the rows were made for another trunk, NotFound where a
/// normalized score is asked for and no normalizers are stored, NotFinite (naming the picture) for a logit too large
/// for a float, Cancelled.
[[nodiscard]] Result<std::shared_ptr<const Ranking>> rank(const index::Snapshot& snapshot, const Query& query,
                                                          std::stop_token stop = {}, unsigned workers = 1);

/// Several at once, in one pass over memory; in the order of `queries`, which share a trunk.
[[nodiscard]] Result<std::vector<std::shared_ptr<const Ranking>>>
rank(const index::Snapshot& snapshot, std::span<const Query> queries, std::stop_token stop = {}, unsigned workers = 1);

/// Only the pictures with score >= `floor` (Ranking::floor()), and those exactly: the 8-bit copy rules out the rest
/// with its error bound, what remains is computed from the rows. The same items, and errors, as rank() gives down to
/// there. Without an 8-bit copy (and where rows hold logits) every score is computed. NaN lists nothing.
[[nodiscard]] Result<std::shared_ptr<const Ranking>> rankAbove(const index::Snapshot& snapshot, const Query& query,
                                                               double floor, std::stop_token stop = {},
                                                               unsigned workers = 1);

/// The `count` highest (fewer where there are not as many), likewise.
[[nodiscard]] Result<std::shared_ptr<const Ranking>> rankTop(const index::Snapshot& snapshot, const Query& query,
                                                             std::size_t count, std::stop_token stop = {},
                                                             unsigned workers = 1);

} // namespace onelogit::search
