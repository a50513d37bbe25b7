#pragma once

#include "engine/search/scan.h"

#include <optional>

namespace onelogit::search {

/// One query made ready for a snapshot, which it must not outlive: how a row becomes a score.
struct Column {
    model::WeightRow weights;
    std::optional<std::size_t> stored;  ///< where the logit stands in a row, if rows hold it
    std::span<const float> normalizers; ///< one a row; empty for raw logits
    ClassId classId;
    ScoreKind score = ScoreKind::RawLogit;
};

/// ModelMismatch, NotFound as rank() says.
[[nodiscard]] Result<Column> columnOf(const index::Snapshot& snapshot, const Query& query);

/// The scores of rows [first, first + count).
void scores(const index::Snapshot& snapshot, const Column& column, std::size_t first, std::size_t count, float* out);

/// The same of the rows with these numbers.
void scoresOf(const index::Snapshot& snapshot, const Column& column, std::span<const std::uint32_t> rows, float* out);

} // namespace onelogit::search
