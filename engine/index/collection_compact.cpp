#include "engine/index/collection_on_disk.h"
#include "engine/index/file_errors.h"
#include "engine/support/guard.h"

#include <fcntl.h>

namespace onelogit::index {
namespace {

/// The rows that files refer to, each once, in the order of the files' paths.
std::vector<std::uint32_t> usedRows(const FileTable& files, std::size_t rowCount) {
    std::vector<std::uint32_t> used;
    std::vector<bool> taken(rowCount);
    for (const std::uint32_t number : files.sorted())
        if (const auto row = files.row(number); row && !taken[*row]) {
            taken[*row] = true;
            used.push_back(*row);
        }
    return used;
}

} // namespace

Orphans orphans(std::size_t rows, std::size_t allRows, const RowKey& key) {
    const std::uint64_t bytes = key.width * (sizeof(float) + 1) + sizeof(RowScale) + sizeof(ContentHash);
    return {.rows = rows, .bytes = rows * bytes, .allRows = allRows, .allBytes = allRows * bytes};
}

Orphans CollectionOnDisk::orphanRows() const {
    return orphans(rowCount() - usedRows(records.files, rowCount()).size(), rowCount(), place.key);
}

Result<std::shared_ptr<RowFiles>> CollectionOnDisk::copyRows(const std::vector<std::uint32_t>& used,
                                                             std::vector<Run>& runs, const ProgressSink& progress,
                                                             const std::stop_token& stop) const {
    auto copy = RowFiles::open(rowPlace(records.generation + 1), true);
    if (!copy)
        return copy;
    if (const Result<void> begun = (*copy)->writeHeaders(); !begun)
        return begun.error();
    for (std::size_t first = 0; first < used.size(); first += mostRowsInARun) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, place.directory.string(), {}};
        if (progress)
            progress({.done = first, .total = used.size()});
        const auto which = std::span(used).subspan(first, std::min(mostRowsInARun, used.size() - first));
        const Result<RowBlock> block = files->read(which);
        if (!block)
            return block.error();
        if (const Result<void> written = (*copy)->writeSoon(first, *block); !written)
            return written.error();
        runs.push_back({.first = static_cast<std::uint32_t>(first),
                        .count = static_cast<std::uint32_t>(which.size()),
                        .sum = checksum(*block, 0, which.size())});
    }
    if (const Result<void> synced = (*copy)->sync(); !synced)
        return synced.error();
    if (const Result<void> synced = syncFolder(place.directory); !synced)
        return synced.error();
    return copy;
}

Result<std::size_t> CollectionOnDisk::compact(const ProgressSink& progress, std::stop_token stop) {
    return guarded(place.directory.string(), [&]() -> Result<std::size_t> {
        // A copy gets checksums of its own: what is not as it was written must not come into it.
        if (const Result<std::size_t> dropped = dropDamaged(); !dropped)
            return dropped.error();
        const std::vector<std::uint32_t> used = usedRows(records.files, rowCount());
        const std::size_t freed = rowCount() - used.size();
        if (freed == 0)
            return freed;
        RowFiles::removeOthers(place.directory, records.generation);
        std::vector<Run> runs;
        auto copy = copyRows(used, runs, progress, stop);
        if (!copy) {
            RowFiles::removeOthers(place.directory, records.generation);
            return copy.error();
        }
        stale = true; // until what is in memory is what the database says
        const Renumbering renumbering{.generation = records.generation + 1, .oldRows = used, .runs = runs};
        if (const Result<void> saved = store.renumber(renumbering, records); !saved)
            return saved.error();
        files = std::move(*copy);
        mapped = nullptr;
        checks = std::make_shared<RunChecks>(files, marker());
        for (const Run& run : runs)
            checks->addWritten(run);
        if (const Result<void> loaded = reload(); !loaded)
            return loaded.error();
        RowFiles::removeOthers(place.directory, records.generation);
        return freed;
    });
}

} // namespace onelogit::index
