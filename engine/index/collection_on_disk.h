#pragma once

#include "engine/index/record_store.h"
#include "engine/index/write_lock.h"

#include <cstring>

namespace onelogit::index {

/// The one Collection there is.
class CollectionOnDisk final : public Collection {
public:
    [[nodiscard]] static Result<std::unique_ptr<CollectionOnDisk>> open(const Place& place, Access access);

    [[nodiscard]] std::optional<FileRecord> find(std::string_view path) const override;
    [[nodiscard]] std::optional<std::uint32_t> rowOf(const ContentHash& content) const override;
    void forEach(const std::function<void(const FileRecord&)>& visit) const override;
    [[nodiscard]] std::size_t rowCount() const override { return records.contents.size(); }
    [[nodiscard]] std::size_t fileCount() const override { return records.files.size(); }
    [[nodiscard]] bool hasNormalizers() const override {
        return !place.head.empty() && records.normalizers.size() == rowCount();
    }
    [[nodiscard]] Result<void> commit(std::span<const Outcome> outcomes, std::span<const std::string> gone) override;
    [[nodiscard]] Result<void> storeNormalizers(std::span<const float> normalizers) override;
    [[nodiscard]] Result<std::shared_ptr<const Snapshot>> snapshot(std::size_t pending, bool away) override;
    [[nodiscard]] Result<std::size_t> dropDamaged() override;
    [[nodiscard]] Orphans orphanRows() const override;
    [[nodiscard]] Result<std::size_t> compact(const ProgressSink& progress, std::stop_token stop) override;

private:
    /// What outcomes come to: files that all have rows or reasons, and the new rows.
    struct Batch {
        std::vector<FileRecord> files;
        RowBlock block;
        std::vector<ContentHash> contents;
        std::vector<float> normalizers;
        std::vector<Run> runs;
    };

    CollectionOnDisk(Place at, Access how, std::optional<WriteLock> taken, RecordStore records,
                     std::shared_ptr<RowFiles> numbers)
        : place(std::move(at)),
          access(how),
          lock(std::move(taken)),
          store(std::move(records)),
          files(std::move(numbers)) {}

    static constexpr std::size_t mostRowsInARun = 1024; // what one flipped bit costs

    [[nodiscard]] RowFiles::Place rowPlace(std::uint64_t generation) const {
        return {.directory = place.directory, .id = store.id(), .width = place.key.width, .generation = generation};
    }
    [[nodiscard]] std::filesystem::path marker() const { return place.directory / "damaged"; }
    [[nodiscard]] Result<void> reload();
    [[nodiscard]] Result<void> refresh();
    /// Rows that the files do not hold any more, and all behind them.
    [[nodiscard]] Result<void> dropLostRows();
    /// Of the next generation, on the disk; also when this fails, something may be there.
    [[nodiscard]] Result<std::shared_ptr<RowFiles>> copyRows(const std::vector<std::uint32_t>& used,
                                                             std::vector<Run>& runs, const ProgressSink& progress,
                                                             const std::stop_token& stop) const;
    /// Names of files and folders reach the disk with their folder.
    [[nodiscard]] static Result<void> syncFolder(const std::filesystem::path& folder);
    [[nodiscard]] static std::vector<Run> runsOf(const RowBlock& block, std::size_t firstRow);
    [[nodiscard]] Result<Batch> gather(std::span<const Outcome> outcomes) const;
    void take(Batch& batch, std::span<const std::string> gone, bool normalized);
    [[nodiscard]] FileRecord recordOf(std::uint32_t number) const;
    [[nodiscard]] static std::uint64_t hashOf(const ContentHash& content) {
        std::uint64_t hash = 0;
        std::memcpy(&hash, content.data(), sizeof hash);
        return hash;
    }

    Place place;
    Access access;
    std::optional<WriteLock> lock;
    RecordStore store;
    std::shared_ptr<RowFiles> files;
    Records records;
    bool stale = false; ///< memory may not be what the database says
    std::shared_ptr<const MappedRows> mapped;
    std::shared_ptr<RunChecks> checks;
    mutable NumberTable byContent; // made when it is asked for
    mutable std::size_t contentsIndexed = 0;
};

} // namespace onelogit::index
