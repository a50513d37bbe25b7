#pragma once

#include "engine/evaluation/class_match.h"
#include "engine/evaluation/labelled_pictures.h"
#include "engine/model/classifier.h"
#include "engine/values/logit_table.h"

namespace onelogit::evaluation {

class LogitCache;

/// A model's logits on the labelled pictures whose classes it knows. Immutable.
struct Evaluation {
    LogitTable table;                    ///< labels are the model's classes, which may be more than the pictures have
    std::vector<std::uint32_t> pictures; ///< of each row: the picture's number
    ClassMatch match;
    std::vector<data::Skipped> unreadable; ///< pictures of known classes without logits, and why; paths as their names
    bool cached = false;                   ///< nothing was computed
    std::optional<Error> notKept;          ///< why the cache does not have it now
};

/// All logits of all pictures of matched classes, one picture a network run, on all cores. A picture that cannot be
/// read, or gives NaN, is left out with the reason. Errors: UnknownClass (no class in common), NoPictures (no picture
/// of a common class can be read; the first reason in detail), those of the model, Cancelled. With a cache nothing is
/// computed twice, and what it gives is what was computed, bit for bit; progress counts pictures.
[[nodiscard]] Result<Evaluation> evaluate(const model::Classifier& classifier, const LabelledPictures& pictures,
                                          const LogitCache* cache = nullptr, const ProgressSink& progress = {},
                                          std::stop_token stop = {});

} // namespace onelogit::evaluation
