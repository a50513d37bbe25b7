#pragma once

#include "engine/index/snapshot.h"
#include "engine/support/result.h"

#include <functional>
#include <stop_token>

namespace onelogit::search {

/// Rows that are looked at together: they stay in a processor's cache while several queries read them.
constexpr std::size_t tileRows = 128;

/// Calls body(first, count) for tiles that cover all rows, from up to `workers` threads; body must not throw.
/// Cancelled soon after `stop` is set.
[[nodiscard]] Result<void> forEachTile(const index::Snapshot& snapshot,
                                       const std::function<void(std::size_t first, std::size_t count)>& body,
                                       std::stop_token stop, unsigned workers);

/// Entry i has row i, for all rows: the folder has no copies.
[[nodiscard]] bool oneRowAnEntry(const index::Snapshot& snapshot);

} // namespace onelogit::search
