#pragma once

#include "engine/support/result.h"

#include <cstdint>
#include <span>
#include <vector>

namespace onelogit::data {

/// Parts of a data set; what is left over after validation and test trains.
struct SplitOptions {
    double validation = 0.1;
    double test = 0.0;
    std::uint64_t seed = 1;
};

/// Row numbers of each part, ascending, disjoint, together all rows.
struct Split {
    std::vector<std::size_t> train;
    std::vector<std::size_t> validation;
    std::vector<std::size_t> test;
};

/// Stratified: each class gives each part its share, rounded to the nearest whole number, and keeps at least one
/// training example. Same labels, options and version = same split on every machine.
/// InvalidArgument for fractions that are negative, not finite or leave nothing to train on.
[[nodiscard]] Result<Split> split(std::span<const std::int32_t> labels, const SplitOptions& options);

} // namespace onelogit::data
