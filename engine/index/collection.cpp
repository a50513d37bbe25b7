#include "engine/index/collection.h"

#include "engine/index/quantize.h"
#include "engine/index/record_store.h"
#include "engine/index/write_lock.h"
#include "engine/storage/files.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>

namespace onelogit::index {
namespace {

namespace fs = std::filesystem;

constexpr ContentHash dropped{}; // of a row that nothing refers to any more

fs::path markerOf(const fs::path& directory) {
    return directory / "damaged";
}

class StoredCollection final : public Collection {
public:
    StoredCollection(Place where, std::optional<WriteLock> held, RecordStore opened, Records loaded)
        : place(std::move(where)), lock(std::move(held)), store(std::move(opened)), records(std::move(loaded)) {}

    /// What open() promises once the database is read.
    [[nodiscard]] Result<void> prepare();

    [[nodiscard]] std::optional<FileRecord> find(std::string_view path) const override {
        const std::optional<std::uint32_t> number = records.files.find(path);
        return number ? std::optional(recordOf(*number)) : std::nullopt;
    }
    [[nodiscard]] std::optional<std::uint32_t> rowOf(const ContentHash& content) const override;
    void forEach(const std::function<void(const FileRecord&)>& visit) const override {
        for (const std::uint32_t number : records.files.sorted())
            visit(recordOf(number));
    }
    [[nodiscard]] std::size_t rowCount() const override { return records.contents.size(); }
    [[nodiscard]] std::size_t fileCount() const override { return records.files.size(); }
    [[nodiscard]] bool hasNormalizers() const override {
        return !place.head.empty() && records.normalizers.size() == rowCount();
    }

    [[nodiscard]] Result<void> commit(std::span<const Outcome> outcomes, std::span<const std::string> gone) override;
    [[nodiscard]] Result<void> storeNormalizers(std::span<const float> normalizers) override;
    [[nodiscard]] Result<std::shared_ptr<const Snapshot>> snapshot(std::size_t pending, bool away) override;
    [[nodiscard]] Result<std::size_t> dropDamaged() override;

private:
    struct NewRows {
        RowBlock block;
        std::vector<ContentHash> contents;
        std::vector<float> normalizers;
    };

    [[nodiscard]] FileRecord recordOf(std::uint32_t number) const;
    [[nodiscard]] Result<void> addRow(const Outcome& outcome, NewRows& rows) const;
    [[nodiscard]] Result<void> loseMissingRows();
    [[nodiscard]] Result<void> refresh();
    void checkAnew();
    [[nodiscard]] Result<void> map();

    Place place;
    std::optional<WriteLock> lock; ///< while it may write
    RecordStore store;
    Records records;
    std::shared_ptr<RowFiles> files;
    std::shared_ptr<const MappedRows> mapped;
    std::shared_ptr<RunChecks> checks;
    mutable NumberTable byContent; ///< made when it is asked for
    mutable std::size_t indexed = 0;
};

std::uint64_t hashOf(const ContentHash& content) {
    std::uint64_t hash = 0;
    std::memcpy(&hash, content.data(), sizeof hash);
    return hash;
}

Result<void> StoredCollection::prepare() {
    Result<std::shared_ptr<RowFiles>> opened =
        RowFiles::open(place.directory, store.id(), place.key.width, lock.has_value());
    if (!opened)
        return opened.error();
    files = std::move(*opened);
    if (rowCount() == 0) {
        if (lock)
            if (const Result<void> begun = files->writeHeaders(); !begun)
                return begun;
    } else if (const Result<void> ours = files->checkHeaders(); !ours) {
        return ours;
    }
    if (const Result<void> lost = loseMissingRows(); !lost)
        return lost;
    checkAnew();
    std::error_code ignored;
    if (lock && fs::exists(markerOf(place.directory), ignored))
        if (const Result<std::size_t> count = dropDamaged(); !count)
            return count.error();
    return {};
}

/// Rows that the database counts and the files have lost, with their files.
Result<void> StoredCollection::loseMissingRows() {
    const std::size_t there = files->rowsThere();
    if (there >= rowCount())
        return {};
    const auto lost = std::ranges::find_if(
        records.runs, [there](const Run& run) { return std::size_t{run.first} + run.count > there; });
    const std::uint32_t end = lost->first;
    const std::vector<std::string> gone = records.files.removeWithRow([end](std::uint32_t row) { return row >= end; });
    records.runs.erase(lost, records.runs.end());
    records.contents.resize(end);
    records.normalizers.resize(std::min<std::size_t>(end, records.normalizers.size()));
    return lock ? store.save({.gone = gone, .rowsEndAt = end}, place.head) : Result<void>();
}

void StoredCollection::checkAnew() {
    checks = std::make_shared<RunChecks>(files, markerOf(place.directory));
    for (const Run& run : records.runs)
        checks->add(run, false);
}

FileRecord StoredCollection::recordOf(std::uint32_t number) const {
    FileRecord record = records.files.record(number);
    if (record.row)
        record.content = records.contents[*record.row];
    return record;
}

std::optional<std::uint32_t> StoredCollection::rowOf(const ContentHash& content) const {
    const auto hash = [this](std::uint32_t row) { return hashOf(records.contents[row]); };
    byContent.reserve(rowCount(), hash);
    for (; indexed < rowCount(); ++indexed)
        if (records.contents[indexed] != dropped)
            byContent.add(static_cast<std::uint32_t>(indexed), hash);
    return byContent.find(hashOf(content), [&](std::uint32_t row) { return records.contents[row] == content; });
}

Result<void> StoredCollection::addRow(const Outcome& outcome, NewRows& rows) const {
    const std::size_t width = place.key.width;
    if (outcome.row.size() != width || !outcome.file.content)
        return Error{ErrorCode::ShapeMismatch, outcome.file.path,
                     std::to_string(outcome.row.size()) + " numbers, a row has " + std::to_string(width)};
    if (!std::ranges::all_of(outcome.row, [](float number) { return std::isfinite(number); }))
        return Error{ErrorCode::NotFinite, outcome.file.path, {}};
    RowBlock& block = rows.block;
    block.rows.insert(block.rows.end(), outcome.row.begin(), outcome.row.end());
    block.codes.resize(block.codes.size() + width);
    block.scales.push_back(quantize(outcome.row, std::span(block.codes).last(width)));
    rows.contents.push_back(*outcome.file.content);
    rows.normalizers.push_back(outcome.normalizer);
    return {};
}

Result<void> StoredCollection::commit(std::span<const Outcome> outcomes, std::span<const std::string> gone) {
    const auto first = static_cast<std::uint32_t>(rowCount());
    NewRows rows;
    std::map<ContentHash, std::uint32_t> added;
    Change change{.gone = gone};
    for (const Outcome& outcome : outcomes) {
        FileRecord& file = change.files.emplace_back(outcome.file);
        if (file.row || outcome.row.empty())
            continue;
        if (!file.content)
            return Error{ErrorCode::InvalidArgument, file.path, "a row without a content hash"};
        file.row = rowOf(*file.content);
        if (file.row)
            continue;
        const auto [known, isNew] =
            added.try_emplace(*file.content, first + static_cast<std::uint32_t>(rows.contents.size()));
        file.row = known->second;
        if (isNew)
            if (const Result<void> taken = addRow(outcome, rows); !taken)
                return taken;
    }
    if (!rows.contents.empty()) {
        if (const Result<void> written = files->write(first, rows.block); !written)
            return written;
        const auto count = static_cast<std::uint32_t>(rows.contents.size());
        change.runs = {{.first = first, .count = count, .sum = checksum(rows.block, 0, count)}};
        change.contents = rows.contents;
        if (hasNormalizers())
            change.normalizers = {{.first = first, .values = rows.normalizers}};
    }
    if (const Result<void> saved = store.save(change, place.head); !saved)
        return saved;

    if (!change.normalizers.empty())
        records.normalizers.insert(records.normalizers.end(), rows.normalizers.begin(), rows.normalizers.end());
    records.contents.insert(records.contents.end(), rows.contents.begin(), rows.contents.end());
    for (const Run& run : change.runs) {
        records.runs.push_back(run);
        checks->add(run, true);
    }
    for (const std::string& path : gone)
        records.files.remove(path);
    for (FileRecord& file : change.files)
        records.files.put(std::move(file));
    return {};
}

Result<void> StoredCollection::storeNormalizers(std::span<const float> normalizers) {
    if (place.head.empty() || normalizers.size() != rowCount())
        return Error{ErrorCode::CountMismatch, place.directory.string(),
                     std::to_string(normalizers.size()) + " normalizers, " + std::to_string(rowCount()) + " rows"};
    constexpr std::size_t together = 65536;
    Change change{.replaceNormalizers = true};
    for (std::size_t at = 0; at < normalizers.size(); at += together)
        change.normalizers.push_back({.first = static_cast<std::uint32_t>(at),
                                      .values = normalizers.subspan(at, std::min(together, normalizers.size() - at))});
    if (const Result<void> saved = store.save(change, place.head); !saved)
        return saved;
    records.normalizers.assign(normalizers.begin(), normalizers.end());
    return {};
}

/// What another process has committed since.
Result<void> StoredCollection::refresh() {
    const Result<std::int64_t> now = store.version();
    if (!now)
        return now.error();
    if (*now == records.version)
        return {};
    Result<Records> loaded = store.load(place.head);
    if (!loaded)
        return loaded.error();
    records = std::move(*loaded);
    byContent.clear();
    indexed = 0;
    mapped.reset();
    return prepare();
}

Result<void> StoredCollection::map() {
    if (mapped && mapped->capacity() >= rowCount())
        return {};
    Result<std::shared_ptr<const MappedRows>> made = MappedRows::create(*files, rowCount());
    if (!made)
        return made.error();
    mapped = std::move(*made);
    return {};
}

Result<std::shared_ptr<const Snapshot>> StoredCollection::snapshot(std::size_t pending, bool away) {
    if (!lock)
        if (const Result<void> read = refresh(); !read)
            return read.error();
    Snapshot::Parts parts{.folder = place.folder,
                          .key = place.key,
                          .contents = records.contents,
                          .pending = pending,
                          .away = away,
                          .head = place.head};
    const std::vector<std::uint32_t>& order = records.files.sorted();
    parts.paths.reserve(order.size(), records.files.pathBytes());
    parts.rowOfEntry.reserve(order.size());
    parts.damaged.reserve(order.size());
    for (const std::uint32_t number : order) {
        if (const std::optional<std::uint32_t> row = records.files.row(number)) {
            parts.paths.add(records.files.path(number));
            parts.rowOfEntry.push_back(*row);
            parts.damaged.push_back(records.files.damaged(number) ? 1 : 0);
        } else {
            FileRecord record = records.files.record(number);
            parts.skipped.push_back({std::move(record.path), std::move(record.reason)});
        }
    }
    if (rowCount() > 0) {
        if (const Result<void> mapping = map(); !mapping)
            return mapping.error();
        const std::size_t numbers = rowCount() * place.key.width;
        parts.rows = {mapped->rows(), numbers};
        parts.codes = {mapped->codes(), numbers};
        parts.scales = {mapped->scales(), rowCount()};
        parts.memory = mapped;
        parts.checks = checks;
    }
    if (hasNormalizers())
        parts.normalizers = records.normalizers;
    return std::make_shared<const Snapshot>(std::move(parts));
}

Result<std::size_t> StoredCollection::dropDamaged() {
    if (!lock)
        return Error{ErrorCode::NotWritable, place.directory.string(), "opened for reading"};
    std::vector<Run> wrong = checks->damaged();
    std::vector<std::string> gone;
    std::vector<ContentHash> contents;
    for (Run& run : wrong) {
        const auto isIt = [&run](std::uint32_t row) { return row >= run.first && row < run.first + run.count; };
        for (std::string& path : records.files.removeWithRow(isIt))
            gone.push_back(std::move(path));
        // Written anew, as zeros: what cannot be read may be written again.
        RowBlock zeros{.rows = std::vector<float>(run.count * place.key.width),
                       .codes = std::vector<std::int8_t>(run.count * place.key.width),
                       .scales = std::vector<RowScale>(run.count)};
        if (const Result<void> written = files->write(run.first, zeros); !written)
            return written.error();
        run.sum = checksum(zeros, 0, run.count);
        contents.insert(contents.end(), run.count, dropped);
    }
    if (const Result<void> saved = store.save({.gone = gone, .runs = wrong, .contents = contents}, place.head); !saved)
        return saved.error();
    for (const Run& run : wrong) {
        std::fill_n(records.contents.begin() + run.first, run.count, dropped);
        std::ranges::replace_if(
            records.runs, [&run](const Run& old) { return old.first == run.first; }, run);
    }
    byContent.clear();
    indexed = 0;
    checks = checks->with(wrong);
    std::error_code ignored;
    fs::remove(markerOf(place.directory), ignored);
    return gone.size();
}

} // namespace

fs::path Collection::directoryOf(const fs::path& cache, const fs::path& folder, const RowKey& key) {
    const std::string text = folder.string() + '\0' + key.trunk + '\0' +
                             (key.form == RowForm::Features ? "features" : "logits") + '\0' +
                             std::to_string(key.width) + '\0' + std::to_string(codeVersion);
    return cache / "index" / storage::contentHash(std::as_bytes(std::span(text)));
}

Result<std::unique_ptr<Collection>> Collection::open(const Place& place, Access access) {
    std::optional<WriteLock> lock;
    if (access == Access::Write) {
        std::error_code failure;
        fs::create_directories(place.directory, failure);
        if (failure)
            return Error{failure == std::errc::no_space_on_device ? ErrorCode::DiskFull : ErrorCode::NotWritable,
                         place.directory.string(), failure.message()};
        Result<WriteLock> taken = WriteLock::take(place.directory);
        if (!taken)
            return taken.error();
        lock = std::move(*taken);
    }
    Result<RecordStore> store = RecordStore::open(place, access);
    if (!store)
        return store.error();
    Result<Records> records = store->load(place.head);
    if (!records)
        return records.error();
    auto collection =
        std::make_unique<StoredCollection>(place, std::move(lock), std::move(*store), std::move(*records));
    if (const Result<void> ready = collection->prepare(); !ready)
        return ready.error();
    return std::unique_ptr<Collection>(std::move(collection));
}

} // namespace onelogit::index
