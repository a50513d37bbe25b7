#pragma once

#include "engine/index/snapshot.h"

#include <functional>
#include <optional>

namespace onelogit::index {

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
    Error reason; ///< of a skipped file: code and detail
};

/// What came of one file, to be recorded.
struct Outcome {
    FileRecord file;        ///< file.row: a row that is already there, for another copy of the same picture
    std::vector<float> row; ///< a new row, where file.row is empty and the file is not skipped
    float normalizer = 0;   ///< of a new row, if the collection keeps any
};

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

    /// Access::Write: InUse, naming the writing process. Access::Read: NotFound. ModelMismatch for a directory made for
    /// another folder or key, UnsupportedVersion for a newer format, Damaged, NotWritable, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<Collection>> open(const Place& place, Access access);

    virtual ~Collection() = default;

    [[nodiscard]] virtual const FileRecord* find(std::string_view path) const = 0;
    /// A row of that content, under whatever name.
    [[nodiscard]] virtual std::optional<std::uint32_t> rowOf(const ContentHash& content) const = 0;
    /// Every recorded file, in the order of their paths' bytes.
    virtual void forEach(const std::function<void(const FileRecord&)>& visit) const = 0;
    [[nodiscard]] virtual std::size_t rowCount() const = 0;
    /// The normalizers of all rows are there.
    [[nodiscard]] virtual bool hasNormalizers() const = 0;

    /// Rows are written and synced, then files and checksums in one transaction. Files in `gone` are forgotten; their
    /// rows stay for copies that may come. NotWritable or DiskFull leave everything as before the call.
    [[nodiscard]] virtual Result<void> commit(std::span<const Outcome> outcomes,
                                              std::span<const std::string> gone = {}) = 0;

    /// One a row, for all rows, of Place::head.
    [[nodiscard]] virtual Result<void> storeNormalizers(std::span<const float> normalizers) = 0;

    /// Everything committed. Rows are checked against their checksums the first time a snapshot holds them; a block
    /// that fails is dropped, with its files, as if they had never been read (the next indexing reads them again).
    [[nodiscard]] virtual Result<std::shared_ptr<const Snapshot>> snapshot(std::size_t pending, bool away) = 0;
};

} // namespace onelogit::index
