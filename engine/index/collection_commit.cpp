#include "engine/index/collection_on_disk.h"
#include "engine/index/quantize.h"
#include "engine/support/guard.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace onelogit::index {
namespace {

Error wrongOutcome(const FileRecord& file, const char* what) {
    return {ErrorCode::Internal, file.path, what};
}

} // namespace

std::vector<Run> CollectionOnDisk::runsOf(const RowBlock& block, std::size_t firstRow) {
    std::vector<Run> runs;
    for (std::size_t first = 0; first < block.scales.size(); first += mostRowsInARun) {
        const std::size_t count = std::min(mostRowsInARun, block.scales.size() - first);
        runs.push_back({.first = static_cast<std::uint32_t>(firstRow + first),
                        .count = static_cast<std::uint32_t>(count),
                        .sum = checksum(block, first, count)});
    }
    return runs;
}

Result<CollectionOnDisk::Batch> CollectionOnDisk::gather(std::span<const Outcome> outcomes) const {
    const std::size_t width = place.key.width;
    Batch batch;
    std::map<ContentHash, std::uint32_t> fresh;
    std::size_t pathBytes = records.files.pathBytes();
    for (const Outcome& outcome : outcomes) {
        FileRecord file = outcome.file;
        pathBytes += file.path.size();
        if (file.row && *file.row >= rowCount())
            return wrongOutcome(file, "refers to a row that is not there");
        if (!file.row && !outcome.row.empty()) {
            if (outcome.row.size() != width || !file.content)
                return wrongOutcome(file, "has a row of another width, or no content");
            if (!std::ranges::all_of(outcome.row, [](float x) { return std::isfinite(x); }))
                return Error{ErrorCode::NotFinite, file.path, {}};
            const auto next = static_cast<std::uint32_t>(rowCount() + batch.contents.size());
            if (const auto known = rowOf(*file.content))
                file.row = known;
            else if (const auto [it, isNew] = fresh.try_emplace(*file.content, next); !isNew)
                file.row = it->second;
            else {
                file.row = next;
                const std::size_t start = batch.block.codes.size();
                batch.block.rows.insert(batch.block.rows.end(), outcome.row.begin(), outcome.row.end());
                batch.block.codes.resize(start + width);
                batch.block.scales.push_back(quantize(outcome.row, std::span(batch.block.codes).subspan(start)));
                batch.contents.push_back(*file.content);
                batch.normalizers.push_back(outcome.normalizer);
            }
        }
        batch.files.push_back(std::move(file));
    }
    constexpr std::size_t most = 0xfffffffe; // PathList and row numbers
    if (pathBytes > most || rowCount() + batch.contents.size() > most)
        return Error{ErrorCode::TooLarge, place.directory.string(), "more files than one index holds"};
    batch.runs = runsOf(batch.block, rowCount());
    return batch;
}

Result<void> CollectionOnDisk::commit(std::span<const Outcome> outcomes, std::span<const std::string> gone) {
    return guarded(place.directory.string(), [&]() -> Result<void> {
        if (access == Access::Read)
            return Error{ErrorCode::NotWritable, place.directory.string(), "it was opened to be read"};
        if (stale)
            if (Result<void> loaded = reload(); !loaded)
                return loaded;
        Result<Batch> batch = gather(outcomes);
        if (!batch)
            return batch.error();
        const bool normalized = hasNormalizers();
        const auto firstRow = static_cast<std::uint32_t>(rowCount());
        if (!batch->contents.empty())
            if (Result<void> written = files->write(firstRow, batch->block); !written)
                return written;
        Change change{.files = batch->files, .gone = gone, .runs = batch->runs, .contents = batch->contents};
        if (normalized && !batch->contents.empty())
            change.normalizers.push_back({.first = firstRow, .values = batch->normalizers});
        if (Result<void> saved = store.save(change, place.head); !saved)
            return saved;
        stale = true; // unless the rest comes to its end
        take(*batch, gone, normalized);
        stale = false;
        return {};
    });
}

void CollectionOnDisk::take(Batch& batch, std::span<const std::string> gone, bool normalized) {
    for (const std::string& path : gone)
        records.files.remove(path);
    for (FileRecord& file : batch.files)
        records.files.put(std::move(file));
    records.contents.insert(records.contents.end(), batch.contents.begin(), batch.contents.end());
    if (normalized)
        records.normalizers.insert(records.normalizers.end(), batch.normalizers.begin(), batch.normalizers.end());
    for (const Run& run : batch.runs) {
        records.runs.push_back(run);
        checks->addWritten(run);
    }
}

Result<std::size_t> CollectionOnDisk::dropDamaged() {
    return guarded(place.directory.string(), [&]() -> Result<std::size_t> {
        if (access == Access::Read)
            return Error{ErrorCode::NotWritable, place.directory.string(), "it was opened to be read"};
        if (stale)
            if (const Result<void> loaded = reload(); !loaded)
                return loaded.error();
        std::error_code ignored;
        std::vector<Run> wrong = checks->damaged();
        if (wrong.empty()) {
            std::filesystem::remove(marker(), ignored);
            return std::size_t(0);
        }
        // The rows keep their places, for others lie behind them, and become zeros that no file refers to.
        std::vector<ContentHash> nothing;
        const auto zeros = [this](std::size_t count) {
            return RowBlock{.rows = std::vector<float>(count * place.key.width),
                            .codes = std::vector<std::int8_t>(count * place.key.width),
                            .scales = std::vector<RowScale>(count)};
        };
        for (Run& run : wrong) {
            run.sum = checksum(zeros(run.count), 0, run.count);
            nothing.resize(nothing.size() + run.count);
        }
        const auto isWrong = [&](std::uint32_t row) {
            const auto behind = std::ranges::upper_bound(wrong, row, {}, [](const Run& run) { return run.first; });
            return behind != wrong.begin() && row - (behind - 1)->first < (behind - 1)->count;
        };
        stale = true;
        const std::vector<std::string> gone = records.files.removeWithRow(isWrong);
        if (const Result<void> saved = store.save({.gone = gone, .runs = wrong, .contents = nothing}, place.head);
            !saved)
            return saved.error();
        // Killed before this, the next one finds the same runs damaged again.
        for (const Run& run : wrong)
            if (const Result<void> written = files->write(run.first, zeros(run.count)); !written)
                return written.error();
        for (const Run& run : wrong)
            std::fill_n(records.contents.begin() + run.first, run.count, ContentHash{});
        byContent.clear();
        contentsIndexed = 0;
        for (Run& run : records.runs)
            if (const auto found = std::ranges::find(wrong, run.first, &Run::first); found != wrong.end())
                run = *found;
        checks = checks->carriedTo(records.runs);
        std::filesystem::remove(marker(), ignored);
        stale = false;
        return gone.size();
    });
}

} // namespace onelogit::index
