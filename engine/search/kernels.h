#pragma once

#include "engine/index/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace onelogit::search {

/// What turns the 8-bit dot product of a row into an interval that its score lies in; see encode().
struct Bound {
    float step = 0;       ///< of the weights' codes
    float bias = 0;       ///< of the class
    float error = 0;      ///< by RowScale::error
    float norm = 0;       ///< by RowScale::norm
    float constant = 0;   ///< whatever the row
    float normalizer = 0; ///< by the normalizer's size
};

/// The loops over rows, each compiled for several instruction sets and chosen at run time: the same bits from all.

/// out[i] = the dot product of model::logit, without bias, of row i; rows lie one after the other.
void dots(std::span<const float> weights, const float* rows, std::size_t count, float* out);

/// The same of the rows with these numbers.
void dotsOf(std::span<const float> weights, const float* rows, std::span<const std::uint32_t> which, float* out);

/// Dot products of integers. The sizes of `weights` must not exceed (2^31 - 1) / 128 together.
void codeSums(std::span<const std::int16_t> weights, const std::int8_t* rows, std::size_t count, std::int32_t* out);

/// Every score lies in [lower, upper]; -infinity and infinity where it may not be finite. `normalizers` is null for
/// raw logits.
void intervals(const Bound& bound, const std::int32_t* sums, const index::RowScale* scales, const float* normalizers,
               std::size_t count, float* lower, float* upper);

} // namespace onelogit::search
