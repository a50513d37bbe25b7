#pragma once

#include "engine/index/collection.h"
#include "engine/index/number_table.h"

#include <map>

namespace onelogit::index {

/// What is recorded of a collection's files, in memory: some 60 bytes a file and its path. Files are numbered in the
/// order in which they came; a forgotten one leaves its number unused. One thread at a time, though nothing is changed
/// by what is const to its user.
class FileTable {
public:
    void reserve(std::size_t files);
    /// Larger than all before it: loading in the order of paths costs no sorting.
    void append(FileRecord record);
    /// In place of what is recorded under that path, if anything.
    void put(FileRecord record);
    void remove(std::string_view path);
    /// Files whose row `isIt`; gives their paths.
    std::vector<std::string> removeWithRow(const std::function<bool(std::uint32_t)>& isIt);

    [[nodiscard]] std::size_t size() const { return living; }
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view path) const;
    /// `content` is left empty for a file with a row: the row knows.
    [[nodiscard]] FileRecord record(std::uint32_t number) const;
    [[nodiscard]] std::string_view path(std::uint32_t number) const { return paths[number]; }
    [[nodiscard]] std::optional<std::uint32_t> row(std::uint32_t number) const;
    [[nodiscard]] bool damaged(std::uint32_t number) const { return (kinds[number] & damagedKind) != 0; }
    /// The living ones by the bytes of their paths.
    [[nodiscard]] const std::vector<std::uint32_t>& sorted() const;
    [[nodiscard]] std::size_t pathBytes() const { return paths.bytes(); }

private:
    static constexpr std::uint32_t noRow = 0xffffffff;
    static constexpr std::uint8_t damagedKind = 1;
    static constexpr std::uint8_t deadKind = 2;
    struct Skip {
        std::optional<ContentHash> content;
        Error reason;
    };

    void set(std::uint32_t number, FileRecord& record);
    void kill(std::uint32_t number);
    [[nodiscard]] std::uint64_t hashOf(std::uint32_t number) const;
    void index() const;

    PathList paths;
    std::vector<FileStamp> stamps;
    std::vector<std::uint32_t> rows;
    std::vector<std::uint8_t> kinds;
    std::map<std::uint32_t, Skip> skips;
    std::size_t living = 0;

    // Made when they are asked for.
    mutable std::vector<std::uint32_t> order;
    mutable std::size_t ordered = 0; ///< numbers below have been put into `order`
    mutable bool deadInOrder = false;
    mutable NumberTable byPath;
    mutable std::size_t indexed = 0; ///< numbers below have been put into `byPath`
};

} // namespace onelogit::index
