#pragma once

#include "engine/index/snapshot.h"
#include "engine/support/progress.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace onelogit::index {

/// Part of what a collection is made for. To be raised with every change of decoding, orientation or preprocessing that
/// gives other numbers for the same picture and trunk: older collections are then made anew.
inline constexpr int codeVersion = 1;

/// What the system says of a file without reading it: equal stamps are taken as equal content, except for files
/// changed less than two seconds before they were looked at.
struct FileStamp {
    std::uint64_t size = 0;
    std::int64_t modified = 0; ///< nanoseconds since 1970
    std::uint64_t inode = 0;
    std::int64_t seen = 0; ///< when it was looked at, nanoseconds since 1970

    [[nodiscard]] bool settled() const { return seen - modified >= 2'000'000'000 || modified > seen; }
    [[nodiscard]] bool sameFile(const FileStamp& other) const {
        return size == other.size && modified == other.modified && inode == other.inode;
    }
};

/// What is recorded of one file.
struct FileRecord {
    std::string path; ///< bytes, relative to the folder
    FileStamp stamp;
    std::optional<ContentHash> content; ///< none where the file could not be read
    std::optional<std::uint32_t> row;   ///< none for a skipped file
    bool damaged = false;
    Error reason; ///< of a skipped file: code and detail; the subject is the path
};

/// What came of one file, to be recorded. A file with a row has file.content; one without a row is skipped, with
/// file.reason.
struct Outcome {
    FileRecord file;        ///< file.row: a row that is already there, for another copy of the same picture
    std::vector<float> row; ///< a new row of key.width finite numbers, where file.row is empty and nothing was skipped
    float normalizer = 0;   ///< of a new row, if the collection keeps any
};

/// Rows whose pictures no known file has any more, and what they take on the disk.
struct Orphans {
    std::size_t rows = 0;
    std::uint64_t bytes = 0;
    std::size_t allRows = 0; ///< those of known files among them
    std::uint64_t allBytes = 0;
};

/// `rows` of `allRows`.
[[nodiscard]] Orphans orphans(std::size_t rows, std::size_t allRows, const RowKey& key);

enum class Access { Write, Read };

/// One folder's pictures under one trunk, on disk (format: engine/index/FORMAT.md): SQLite for files and state, mapped
/// files for rows. A commit is whole or not there, whenever the process or the machine dies. One process writes, any
/// number reads. Not for several threads at once; snapshots are.
class Collection {
public:
    struct Place {
        std::filesystem::path directory; ///< the collection's own; made by Access::Write
        std::filesystem::path folder;    ///< absolute, of the pictures
        RowKey key;
        std::string head; ///< ModelInfo::headDigest whose normalizers are kept; empty for none
    };

    /// Where the collection of a folder and key lies below a cache.
    [[nodiscard]] static std::filesystem::path directoryOf(const std::filesystem::path& cache,
                                                           const std::filesystem::path& folder, const RowKey& key);

    /// Quick: rows are mapped, not read. Access::Write: InUse, naming the writing process. Access::Read: NotFound;
    /// takes no lock, works beside a writer and where nothing can be written. ModelMismatch for a directory made for
    /// another folder, key or code version, UnsupportedVersion for a newer format, Damaged (it can only be made anew),
    /// NotWritable, DiskFull. Rows that the files have lost, and with Access::Write blocks found damaged since, are
    /// dropped with their files as if they had never been read.
    [[nodiscard]] static Result<std::unique_ptr<Collection>> open(const Place& place, Access access);

    virtual ~Collection() = default;

    [[nodiscard]] virtual std::optional<FileRecord> find(std::string_view path) const = 0;
    /// The row of that content, under whatever name; also if its files are gone.
    [[nodiscard]] virtual std::optional<std::uint32_t> rowOf(const ContentHash& content) const = 0;
    /// Every recorded file, in the order of their paths' bytes.
    virtual void forEach(const std::function<void(const FileRecord&)>& visit) const = 0;
    /// Rows there are, those without a file among them.
    [[nodiscard]] virtual std::size_t rowCount() const = 0;
    [[nodiscard]] virtual std::size_t fileCount() const = 0;
    /// The normalizers of all rows are there.
    [[nodiscard]] virtual bool hasNormalizers() const = 0;

    /// Rows are written and synced, then files and checksums in one transaction. A new row whose content has a row
    /// already becomes a reference to that. Files in `gone` are forgotten; their rows stay for copies that may come.
    /// Normalizers are kept if Place::head is given and all earlier rows have theirs. NotWritable or DiskFull leave
    /// everything as before the call, NotFinite names the picture.
    [[nodiscard]] virtual Result<void> commit(std::span<const Outcome> outcomes,
                                              std::span<const std::string> gone = {}) = 0;

    /// O(files).
    [[nodiscard]] virtual Orphans orphanRows() const = 0;

    /// Drops the rows without a file; the others then lie in the order of the paths, as after indexing in one go, with
    /// the same bits. Gives the number of rows dropped. They are copied, and one transaction turns to the copy:
    /// whatever ends the process, the collection is the one from before or the new one; snapshots and readers keep
    /// what they have. Needs room for what stays. Damaged blocks are dropped as by dropDamaged(). After Cancelled,
    /// DiskFull, NotWritable or Unreadable everything is as before.
    [[nodiscard]] virtual Result<std::size_t> compact(const ProgressSink& progress, std::stop_token stop) = 0;

    /// One a row, for all rows, of Place::head.
    [[nodiscard]] virtual Result<void> storeNormalizers(std::span<const float> normalizers) = 0;

    /// Everything committed, by other processes too. Quick: rows are checked when Snapshot::verified asks. Outlives the
    /// collection.
    [[nodiscard]] virtual Result<std::shared_ptr<const Snapshot>> snapshot(std::size_t pending, bool away) = 0;

    /// Checks every block that this process did not check yet, and drops those that are not as they were written, with
    /// their files: the next indexing reads these pictures again. Gives the number of files dropped. Reads the whole
    /// store; Access::Write does so by itself after a Snapshot found a damaged block.
    [[nodiscard]] virtual Result<std::size_t> dropDamaged() = 0;
};

} // namespace onelogit::index
