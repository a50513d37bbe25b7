#pragma once

#include "engine/support/result.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace onelogit::metrics {

enum class Verdict {
    Unknown,   ///< too few scores to tell: fewer than 100 in the folder or 20 in the validation data
    Alike,     ///< a mixture of the validation's true and false logits explains the folder's
    Different, ///< none does: figures from the validation data need not hold here
};

/// How the scores of a folder stand to the true and false logits that a model had on its validation data. Both are
/// counted in bins that hold about equally many of the validation's logits, with open ends.
struct Likeness {
    Verdict verdict = Verdict::Unknown;
    /// In [0, 1]: half the sum over bins of |folder's part - mixture's part|, smallest over all mixtures.
    double distance = 0;
    /// Of the nearest mixture, in [0, 1]: the part of true logits. 0.5 where true and false logits do not differ.
    double share = 0;
    /// About the distance that chance alone gives samples of these sizes.
    double chance = 0;
    std::size_t scores = 0; ///< of the folder
};

/// The verdict is Different where `distance` exceeds `chance` by more than this.
inline constexpr double mostDifference = 0.15;

/// How many pictures of the class a folder holds does not matter: the share is fitted. Raw or normalized logits, all of
/// one kind, in any order. InvalidArgument without true or without false logits, NotFinite for NaN or infinity.
/// O(v log v + n) for v validation logits and n scores of the folder.
[[nodiscard]] Result<Likeness> likeness(std::span<const double> trueLogits, std::span<const double> falseLogits,
                                        std::span<const float> folder);

} // namespace onelogit::metrics
