#pragma once

#include "engine/data/data_set.h"

#include <cstdint>
#include <span>
#include <vector>

namespace onelogit::training {

/// The order in which training visits its rows: drawn anew each epoch from seed and epoch alone, so that every loss
/// trained with one seed sees the same batches. A last batch of a single example is left out.
class BatchPlan {
public:
    BatchPlan(std::span<const std::size_t> rows, std::size_t batch, std::uint64_t seed);

    /// An epoch visits as many rows as there are, each class of `labels` (one a row number) equally often: rows of
    /// rare classes several times, of frequent ones not all.
    void balance(std::span<const std::int32_t> labels);

    [[nodiscard]] std::size_t batches() const; ///< at least 1 an epoch
    [[nodiscard]] std::vector<std::size_t> order(std::size_t epoch) const;
    [[nodiscard]] std::span<const std::size_t> batch(std::span<const std::size_t> order, std::size_t number) const;

private:
    std::vector<std::size_t> rows;
    std::vector<std::vector<std::size_t>> rowsOfClass; ///< where classes are balanced
    std::size_t size;
    std::uint64_t seed;
};

/// Input shape of `set` with mean and deviation of each channel measured over `rows` (bytes / 255).
[[nodiscard]] InputSpec measureInput(const data::DataSet& set, std::span<const std::size_t> rows);

} // namespace onelogit::training
