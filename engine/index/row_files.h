#pragma once

#include "engine/index/snapshot.h"
#include "engine/sandbox/descriptor.h"
#include "engine/support/result.h"

#include <optional>

namespace onelogit::index {

/// XXH3-128 of a run of rows, then of their codes, then of their scales, as they lie in the files.
using Checksum = std::array<std::uint8_t, 16>;
/// Drawn at random for a collection, so that no file of another one is taken for its own.
using CollectionId = std::array<std::uint8_t, 16>;

/// Rows, codes and scales of some pictures, one after another.
struct RowBlock {
    std::vector<float> rows;
    std::vector<std::int8_t> codes;
    std::vector<RowScale> scales;
};

/// Of `count` rows from the block's `first` one.
[[nodiscard]] Checksum checksum(const RowBlock& block, std::size_t first, std::size_t count);

/// The three files of numbers of one generation (format: engine/index/FORMAT.md): what they hold beyond the rows that
/// the database counts means nothing.
class RowFiles {
public:
    struct Place {
        std::filesystem::path directory;
        CollectionId id = {};
        std::size_t width = 0;
        std::uint64_t generation = 0;
    };

    /// Access for writing makes absent files. Errors name the file: NotWritable, Unreadable, DiskFull.
    [[nodiscard]] static Result<std::shared_ptr<RowFiles>> open(const Place& place, bool write);
    /// Removes the files of all other generations; who has them open keeps them. What cannot be removed stays.
    static void removeOthers(const std::filesystem::path& directory, std::uint64_t generation);

    [[nodiscard]] std::uint64_t generation() const { return ownGeneration; }

    /// Whole rows that are in all three files.
    [[nodiscard]] std::size_t rowsThere() const;
    /// All three files are open.
    [[nodiscard]] bool whole() const;
    /// Damaged unless the files begin as this collection's do.
    [[nodiscard]] Result<void> checkHeaders() const;
    [[nodiscard]] Result<void> writeHeaders();

    /// Returns when the disk has them. NotWritable or DiskFull.
    [[nodiscard]] Result<void> write(std::size_t firstRow, const RowBlock& block);
    /// The same, for many blocks, in two steps.
    [[nodiscard]] Result<void> writeSoon(std::size_t firstRow, const RowBlock& block);
    [[nodiscard]] Result<void> sync();

    /// These rows, one behind the other. Unreadable.
    [[nodiscard]] Result<RowBlock> read(std::span<const std::uint32_t> which) const;

    /// Nothing where the rows cannot be read. Reads the files, not the mapping: a bad sector gives no signal. Safe from
    /// several threads at once.
    [[nodiscard]] std::optional<Checksum> checksum(std::size_t firstRow, std::size_t count) const;

private:
    friend class MappedRows;
    struct File {
        std::filesystem::path path;
        sandbox::Descriptor descriptor;
        std::size_t stride = 0; ///< bytes in a row
        std::vector<std::byte> header;
    };
    std::array<File, 3> files; ///< rows, codes, scales
    std::uint64_t ownGeneration = 0;
};

/// The files in memory, with room to grow: rows that are written later appear behind the ones that are there.
class MappedRows {
public:
    /// For at least `rows` rows, which must be in the files. Unreadable, OutOfMemory.
    [[nodiscard]] static Result<std::shared_ptr<const MappedRows>> create(const RowFiles& files, std::size_t rows);
    MappedRows(const MappedRows&) = delete;
    MappedRows& operator=(const MappedRows&) = delete;
    ~MappedRows();

    [[nodiscard]] std::size_t capacity() const { return rowsMapped; }
    [[nodiscard]] const float* rows() const { return static_cast<const float*>(at(0)); }
    [[nodiscard]] const std::int8_t* codes() const { return static_cast<const std::int8_t*>(at(1)); }
    [[nodiscard]] const RowScale* scales() const { return static_cast<const RowScale*>(at(2)); }

private:
    struct Mapping {
        void* start = nullptr;
        std::size_t length = 0;
    };
    MappedRows() = default;
    [[nodiscard]] const void* at(std::size_t file) const;

    std::array<Mapping, 3> mappings;
    std::size_t rowsMapped = 0;
};

} // namespace onelogit::index
