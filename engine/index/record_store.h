#pragma once

#include "engine/index/file_table.h"
#include "engine/index/run_checks.h"
#include "engine/storage/sqlite.h"

namespace onelogit::index {

/// Everything that a collection's database says, at one moment.
struct Records {
    FileTable files;
    std::vector<ContentHash> contents; ///< one a row; all zero for a row that was dropped
    std::vector<Run> runs;             ///< one behind the other
    std::vector<float> normalizers;    ///< one a row, or none
    std::uint64_t generation = 0;      ///< of the files that the rows lie in
    std::int64_t version = 0;          ///< changes when another connection commits
};

/// Some rows' normalizers for a head.
struct NormalizerRun {
    std::uint32_t first = 0;
    std::span<const float> values;
};

/// What a commit changes.
struct Change {
    std::vector<FileRecord> files; ///< a file with a row needs no content
    std::span<const std::string> gone;
    std::vector<Run> runs;                 ///< a run with the same first row is replaced
    std::span<const ContentHash> contents; ///< of the runs' rows, one run's after the other's
    std::vector<NormalizerRun> normalizers;
    bool replaceNormalizers = false;        ///< the head's earlier ones are forgotten
    std::optional<std::uint32_t> rowsEndAt; ///< rows from here on, their runs and normalizers are forgotten
};

/// As the records of a database keep them: at most so many numbers each.
[[nodiscard]] std::vector<NormalizerRun> normalizerRuns(std::span<const float> values);

/// All rows in other places, of another generation of files.
struct Renumbering {
    std::uint64_t generation = 0;
    std::vector<std::uint32_t> oldRows; ///< one a new row; those that are not among them are forgotten
    std::vector<Run> runs;              ///< of all new rows
};

/// The SQLite file of a collection (format: engine/index/FORMAT.md). Every record carries a checksum: Damaged where one
/// is wrong. Errors of storage::Database.
class RecordStore {
public:
    /// ModelMismatch, UnsupportedVersion; NotFound for reading what was never made.
    [[nodiscard]] static Result<RecordStore> open(const Collection::Place& place, Access access);

    [[nodiscard]] const CollectionId& id() const { return ownId; }
    [[nodiscard]] Result<Records> load(const std::string& head);
    [[nodiscard]] Result<void> save(const Change& change, const std::string& head);
    /// In one transaction. Every file with a row must have one that is kept; `records` is what is there before.
    [[nodiscard]] Result<void> renumber(const Renumbering& to, const Records& records);
    /// Records::generation, now.
    [[nodiscard]] Result<std::uint64_t> generation();
    /// Records::version, now.
    [[nodiscard]] Result<std::int64_t> version();

private:
    RecordStore(storage::Database opened, std::filesystem::path directory)
        : database(std::move(opened)), ownDirectory(std::move(directory)) {}
    [[nodiscard]] Result<void> create(const Collection::Place& place);
    [[nodiscard]] Result<void> identify(const Collection::Place& place);
    [[nodiscard]] Result<void> loadFiles(Records& records);
    [[nodiscard]] Result<void> loadRuns(Records& records);
    /// Empty unless they cover all rows.
    [[nodiscard]] Result<std::vector<float>> loadNormalizers(const std::string& head, std::size_t rows);
    /// Within a transaction.
    [[nodiscard]] Result<void> apply(const Change& change, const std::string& head);

    storage::Database database;
    std::filesystem::path ownDirectory;
    CollectionId ownId = {};
};

} // namespace onelogit::index
