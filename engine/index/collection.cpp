#include "engine/index/collection_on_disk.h"

#include "engine/index/file_errors.h"
#include "engine/storage/files.h"
#include "engine/support/guard.h"

#include <fcntl.h>

namespace onelogit::index {
namespace {

Result<void> makeFolder(const std::filesystem::path& folder) {
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        return writeError(folder, failure.value());
    return {};
}

} // namespace

Result<void> CollectionOnDisk::syncFolder(const std::filesystem::path& folder) {
    const sandbox::Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor || (::fsync(descriptor.get()) != 0 && errno != EINVAL))
        return writeError(folder, errno);
    return {};
}

std::filesystem::path Collection::directoryOf(const std::filesystem::path& cache, const std::filesystem::path& folder,
                                              const RowKey& key) {
    std::string text;
    for (const std::string& part : {folder.string(), key.trunk, std::to_string(static_cast<int>(key.form)),
                                    std::to_string(key.width), std::to_string(codeVersion)})
        text += std::to_string(part.size()) + ':' + part;
    return cache / "index" / storage::contentHash(std::as_bytes(std::span(text.data(), text.size())));
}

Result<std::unique_ptr<Collection>> Collection::open(const Place& place, Access access) {
    return guarded(place.directory.string(), [&]() -> Result<std::unique_ptr<Collection>> {
        std::error_code ignored;
        if (access == Access::Read && !std::filesystem::exists(place.directory / "files.sqlite", ignored))
            return Error{ErrorCode::NotFound, place.directory.string(), {}};
        auto opened = CollectionOnDisk::open(place, access);
        if (!opened)
            return opened.error();
        return std::unique_ptr<Collection>(std::move(opened).value());
    });
}

Result<std::unique_ptr<CollectionOnDisk>> CollectionOnDisk::open(const Place& place, Access access) {
    std::optional<WriteLock> lock;
    if (access == Access::Write) {
        if (const Result<void> made = makeFolder(place.directory); !made)
            return made.error();
        Result<WriteLock> taken = WriteLock::take(place.directory);
        if (!taken)
            return taken.error();
        lock = std::move(taken).value();
    }
    Result<RecordStore> store = RecordStore::open(place, access);
    if (!store)
        return store.error();
    const Result<std::uint64_t> generation = store->generation();
    if (!generation)
        return generation.error();
    auto files = RowFiles::open(
        {.directory = place.directory, .id = store->id(), .width = place.key.width, .generation = *generation},
        access == Access::Write);
    if (!files)
        return files.error();
    std::unique_ptr<CollectionOnDisk> opened(
        new CollectionOnDisk(place, access, std::move(lock), std::move(store).value(), std::move(files).value()));
    if (const Result<void> loaded = opened->reload(); !loaded)
        return loaded.error();
    if (access == Access::Read)
        return opened;
    RowFiles::removeOthers(place.directory, *generation); // of a writer that was killed
    if (opened->rowCount() == 0)
        if (const Result<void> begun = opened->files->writeHeaders(); !begun)
            return begun.error();
    if (const Result<void> synced = syncFolder(place.directory); !synced)
        return synced.error();
    std::error_code ignored;
    if (std::filesystem::exists(opened->marker(), ignored))
        if (const Result<std::size_t> dropped = opened->dropDamaged(); !dropped)
            return dropped.error();
    return opened;
}

Result<void> CollectionOnDisk::reload() {
    Result<Records> loaded = store.load(place.head);
    while (loaded && access == Access::Read && (!files->whole() || files->generation() != loaded->generation)) {
        // Made or compacted since this was opened.
        auto again = RowFiles::open(rowPlace(loaded->generation), false);
        if (!again)
            return again.error();
        files = std::move(again).value();
        mapped = nullptr;
        checks = nullptr;
        const auto now = store.version();
        if (!now)
            return now.error();
        if (files->whole() || *now == loaded->version)
            break;
        loaded = store.load(place.head); // compacted once more
    }
    if (!loaded)
        return loaded.error();
    records = std::move(loaded).value();
    stale = false;
    byContent.clear();
    contentsIndexed = 0;
    if (const Result<void> dropped = dropLostRows(); !dropped)
        return dropped;
    if (rowCount() > 0)
        if (const Result<void> ours = files->checkHeaders(); !ours)
            return ours;
    if (checks == nullptr)
        checks = std::make_shared<RunChecks>(files, marker());
    checks = checks->carriedTo(records.runs);
    return {};
}

Result<void> CollectionOnDisk::dropLostRows() {
    const std::size_t there = files->rowsThere();
    std::size_t end = records.runs.size();
    while (end > 0 && std::size_t(records.runs[end - 1].first) + records.runs[end - 1].count > there)
        --end;
    if (end == records.runs.size())
        return {};
    const std::uint32_t rows = records.runs[end].first;
    const auto gone = records.files.removeWithRow([rows](std::uint32_t row) { return row >= rows; });
    records.runs.resize(end);
    records.contents.resize(rows);
    records.normalizers.clear();
    if (access == Access::Read)
        return {};
    return store.save({.gone = gone, .rowsEndAt = rows}, place.head);
}

Result<void> CollectionOnDisk::refresh() {
    if (!stale) {
        const auto now = store.version();
        if (!now)
            return now.error();
        stale = *now != records.version;
    }
    return stale ? reload() : Result<void>();
}

std::optional<FileRecord> CollectionOnDisk::find(std::string_view path) const {
    const auto number = records.files.find(path);
    return number ? std::optional(recordOf(*number)) : std::nullopt;
}

FileRecord CollectionOnDisk::recordOf(std::uint32_t number) const {
    FileRecord record = records.files.record(number);
    if (record.row)
        record.content = records.contents[*record.row];
    return record;
}

std::optional<std::uint32_t> CollectionOnDisk::rowOf(const ContentHash& content) const {
    if (content == ContentHash{})
        return std::nullopt; // a dropped row's
    const auto hash = [this](std::uint32_t row) { return hashOf(records.contents[row]); };
    byContent.reserve(rowCount(), hash);
    for (; contentsIndexed < rowCount(); ++contentsIndexed)
        byContent.add(static_cast<std::uint32_t>(contentsIndexed), hash);
    return byContent.find(hashOf(content), [&](std::uint32_t row) { return records.contents[row] == content; });
}

void CollectionOnDisk::forEach(const std::function<void(const FileRecord&)>& visit) const {
    for (const std::uint32_t number : records.files.sorted())
        visit(recordOf(number));
}

Result<void> CollectionOnDisk::storeNormalizers(std::span<const float> normalizers) {
    return guarded(place.directory.string(), [&]() -> Result<void> {
        if (access == Access::Read || place.head.empty())
            return Error{ErrorCode::Internal, place.directory.string(), "opened to read, or for no head"};
        if (normalizers.size() != rowCount())
            return Error{ErrorCode::CountMismatch, place.directory.string(),
                         std::to_string(normalizers.size()) + " normalizers, " + std::to_string(rowCount()) + " rows"};
        const Change change{.normalizers = normalizerRuns(normalizers), .replaceNormalizers = true};
        if (Result<void> saved = store.save(change, place.head); !saved)
            return saved;
        records.normalizers.assign(normalizers.begin(), normalizers.end());
        return {};
    });
}

Result<std::shared_ptr<const Snapshot>> CollectionOnDisk::snapshot(std::size_t pending, bool away) {
    return guarded(place.directory.string(), [&]() -> Result<std::shared_ptr<const Snapshot>> {
        if (const Result<void> fresh = refresh(); !fresh)
            return fresh.error();
        Snapshot::Parts parts{.folder = place.folder, .key = place.key};
        const std::vector<std::uint32_t>& order = records.files.sorted();
        parts.paths.reserve(order.size(), records.files.pathBytes());
        parts.rowOfEntry.reserve(order.size());
        parts.damaged.reserve(order.size());
        for (const std::uint32_t number : order) {
            if (const auto row = records.files.row(number)) {
                parts.paths.add(records.files.path(number));
                parts.rowOfEntry.push_back(*row);
                parts.damaged.push_back(records.files.damaged(number) ? 1 : 0);
            } else {
                FileRecord record = records.files.record(number);
                parts.skipped.push_back({.path = record.path, .reason = std::move(record.reason)});
            }
        }
        parts.contents = records.contents;
        parts.pending = pending;
        parts.away = away;
        parts.head = hasNormalizers() ? place.head : "";
        parts.normalizers = records.normalizers;
        if (rowCount() > 0) {
            if (mapped == nullptr || mapped->capacity() < rowCount()) {
                auto made = MappedRows::create(*files, rowCount());
                if (!made)
                    return made.error();
                mapped = std::move(made).value();
            }
            const std::size_t numbers = rowCount() * place.key.width;
            parts.rows = {mapped->rows(), numbers};
            parts.codes = {mapped->codes(), numbers};
            parts.scales = {mapped->scales(), rowCount()};
            parts.memory = mapped;
            parts.checks = checks;
        }
        return std::make_shared<const Snapshot>(std::move(parts));
    });
}

} // namespace onelogit::index
