#include "engine/index/record_bytes.h"
#include "engine/index/record_store.h"

#include <algorithm>

namespace onelogit::index {
namespace {

using storage::Database;
using storage::Statement;
using storage::Transaction;

constexpr std::uint32_t noRow = 0xffffffff;

std::span<const std::byte> bytesOf(std::string_view text) {
    return std::as_bytes(std::span(text.data(), text.size()));
}

Result<std::vector<std::string>> headsOf(Database& database) {
    Result<Statement> select = database.prepare("SELECT DISTINCT head FROM normalizers");
    if (!select)
        return select.error();
    std::vector<std::string> heads;
    for (;;) {
        const Result<bool> there = select->step();
        if (!there)
            return there.error();
        if (!*there)
            return heads;
        heads.emplace_back(select->text(0));
    }
}

Result<void> renumberFiles(Database& database, const FileTable& files, std::span<const std::uint32_t> newRows) {
    Result<Statement> update = database.prepare("UPDATE files SET record = ? WHERE path = ?");
    if (!update)
        return update.error();
    for (const std::uint32_t number : files.sorted()) {
        if (!files.row(number))
            continue;
        FileRecord file = files.record(number);
        file.row = newRows[*file.row];
        const std::vector<std::byte> record = recordBytes(file);
        if (Result<void> done = update->bind(1, std::span(record)).bind(2, bytesOf(file.path)).run(); !done)
            return done;
    }
    return {};
}

template<typename Value>
std::vector<Value> inNewOrder(std::span<const Value> values, std::span<const std::uint32_t> oldRows) {
    std::vector<Value> result(oldRows.size());
    std::ranges::transform(oldRows, result.begin(), [values](std::uint32_t row) { return values[row]; });
    return result;
}

} // namespace

Result<void> RecordStore::renumber(const Renumbering& to, const Records& records) {
    std::vector<std::uint32_t> newRows(records.contents.size(), noRow);
    for (std::size_t row = 0; row < to.oldRows.size(); ++row)
        newRows[to.oldRows[row]] = static_cast<std::uint32_t>(row);
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<std::vector<std::string>> heads = headsOf(database);
    if (!heads)
        return heads.error();
    for (const std::string& head : *heads) {
        // Normalizers that do not cover every row count for nothing, and damaged ones are made again.
        const Result<std::vector<float>> old = loadNormalizers(head, newRows.size());
        const bool kept = old && old->size() == newRows.size();
        const std::vector<float> values =
            kept ? inNewOrder(std::span(*old), std::span(to.oldRows)) : std::vector<float>();
        Change change{.normalizers = normalizerRuns(values), .replaceNormalizers = true};
        if (Result<void> saved = apply(change, head); !saved)
            return saved;
    }
    if (Result<void> done = database.execute("DELETE FROM runs"); !done)
        return done;
    const std::vector<ContentHash> contents = inNewOrder(std::span(records.contents), std::span(to.oldRows));
    if (Result<void> saved = apply({.runs = to.runs, .contents = contents}, {}); !saved)
        return saved;
    if (Result<void> done = renumberFiles(database, records.files, newRows); !done)
        return done;
    Result<Statement> insert = database.prepare("INSERT OR REPLACE INTO about VALUES('generation', ?)");
    if (!insert)
        return insert.error();
    if (Result<void> done = insert->bind(1, bytesOf(std::to_string(to.generation))).run(); !done)
        return done;
    if (Result<void> done = database.execute("PRAGMA user_version = 2"); !done)
        return done;
    return transaction->commit();
}

} // namespace onelogit::index
