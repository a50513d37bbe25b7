#pragma once

#include "engine/index/snapshot.h"

#include <span>
#include <stop_token>
#include <vector>

namespace onelogit::search {

/// How far a class is ahead of all others in some pictures: its raw logit minus the highest other one, negative where
/// another class is higher. Reads all logits of each picture, the whole head: 50 pictures of a head of 21,000 classes
/// and 1,280 features are 1.3 thousand million products, so it is for the pictures in sight, not for a folder. One
/// number an entry, in their order; NaN for a model of one class. ModelMismatch, UnknownClass, InvalidArgument (an
/// entry that is not there), NotFinite naming the picture, Cancelled. `stop` is looked at once a picture.
[[nodiscard]] Result<std::vector<float>> margins(const index::Snapshot& snapshot, const model::Classifier& classifier,
                                                 ClassId classId, std::span<const std::uint32_t> entries,
                                                 std::stop_token stop = {});

} // namespace onelogit::search
