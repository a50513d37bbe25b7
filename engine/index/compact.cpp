#include "engine/index/compact.h"

#include "engine/index/place.h"
#include "engine/index/turn.h"
#include "engine/support/guard.h"

#include <algorithm>

namespace onelogit::index {

Orphans orphansOf(const Snapshot& snapshot) {
    std::vector<bool> used(snapshot.rowCount());
    for (const std::uint32_t row : snapshot.rowOfEntry())
        used[row] = true;
    return orphans(static_cast<std::size_t>(std::ranges::count(used, false)), snapshot.rowCount(), snapshot.key());
}

Result<Compacted> compactIndex(const std::filesystem::path& folder, const model::ModelInfo& info,
                               const PipelineOptions& options, const ProgressSink& progress, std::stop_token stop) {
    return guarded(folder.string(), [&]() -> Result<Compacted> {
        const Collection::Place place = placeOf(folder, info, options);
        const std::optional<Turn> turn = Turn::await(place.directory, stop);
        if (!turn)
            return Error{ErrorCode::Cancelled, folder.string(), {}};
        // Writing would make what is not there.
        if (const Result<std::unique_ptr<Collection>> there = Collection::open(place, Access::Read); !there)
            return there.error();
        const Result<std::unique_ptr<Collection>> opened = Collection::open(place, Access::Write);
        if (!opened)
            return opened.error();
        const Result<std::size_t> freed = (*opened)->compact(progress, stop);
        if (!freed)
            return freed.error();
        Result<std::shared_ptr<const Snapshot>> snapshot = (*opened)->snapshot(0, false);
        if (!snapshot)
            return snapshot.error();
        const std::size_t rows = (*snapshot)->rowCount() + *freed;
        return Compacted{.snapshot = std::move(*snapshot), .freed = orphans(*freed, rows, place.key)};
    });
}

} // namespace onelogit::index
