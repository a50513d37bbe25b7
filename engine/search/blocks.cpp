#include "engine/search/blocks.h"

#include "engine/support/parallel.h"

#include <algorithm>

namespace onelogit::search {
namespace {

constexpr std::size_t blockRows = 16384; // between two looks at the stop token
static_assert(blockRows % tileRows == 0);

} // namespace

Result<void> forEachTile(const index::Snapshot& snapshot,
                         const std::function<void(std::size_t first, std::size_t count)>& body, std::stop_token stop,
                         unsigned workers) {
    const std::size_t rows = snapshot.rowCount();
    const auto block = [&](std::size_t number) {
        const std::size_t end = std::min(rows, (number + 1) * blockRows);
        for (std::size_t first = number * blockRows; first < end; first += tileRows)
            body(first, std::min(tileRows, end - first));
    };
    parallelFor((rows + blockRows - 1) / blockRows, workers, block, stop);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, snapshot.folder().string(), {}};
    return {};
}

bool oneRowAnEntry(const index::Snapshot& snapshot) {
    const std::span<const std::uint32_t> rows = snapshot.rowOfEntry();
    std::uint32_t different = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
        different |= rows[i] ^ static_cast<std::uint32_t>(i);
    return different == 0 && rows.size() == snapshot.rowCount();
}

} // namespace onelogit::search
