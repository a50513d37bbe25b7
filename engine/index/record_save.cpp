#include "engine/index/record_bytes.h"
#include "engine/index/record_store.h"

#include <algorithm>

namespace onelogit::index {
namespace {

using storage::Database;
using storage::Statement;
using storage::Transaction;

std::span<const std::byte> bytesOf(std::string_view text) {
    return std::as_bytes(std::span(text.data(), text.size()));
}

Result<void> forgetRowsFrom(Database& database, std::uint32_t end) {
    Result<Statement> runs = database.prepare("DELETE FROM runs WHERE first >= ?");
    if (!runs)
        return runs.error();
    if (Result<void> done = runs->bind(1, end).run(); !done)
        return done;
    Result<Statement> normalizers = database.prepare("DELETE FROM normalizers WHERE first + length(value) / 4 > ?");
    if (!normalizers)
        return normalizers.error();
    return normalizers->bind(1, end).run();
}

Result<void> saveFiles(Database& database, const Change& change) {
    Result<Statement> remove = database.prepare("DELETE FROM files WHERE path = ?");
    if (!remove)
        return remove.error();
    for (const std::string& path : change.gone)
        if (Result<void> done = remove->bind(1, bytesOf(path)).run(); !done)
            return done;
    Result<Statement> insert = database.prepare("INSERT OR REPLACE INTO files VALUES(?, ?)");
    if (!insert)
        return insert.error();
    for (const FileRecord& file : change.files) {
        const std::vector<std::byte> record = recordBytes(file);
        if (Result<void> done = insert->bind(1, bytesOf(file.path)).bind(2, std::span(record)).run(); !done)
            return done;
    }
    return {};
}

Result<void> saveRuns(Database& database, const Change& change) {
    Result<Statement> insert = database.prepare("INSERT OR REPLACE INTO runs VALUES(?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    auto contents = std::as_bytes(change.contents);
    for (const Run& run : change.runs) {
        const auto own = contents.first(run.count * sizeof(ContentHash));
        contents = contents.subspan(own.size());
        insert->bind(1, run.first).bind(2, run.count).bind(3, std::as_bytes(std::span(run.sum)));
        if (Result<void> done = insert->bind(4, own).bind(5, checkOf(run, own)).run(); !done)
            return done;
    }
    return {};
}

Result<void> saveNormalizers(Database& database, const Change& change, const std::string& head) {
    if (change.replaceNormalizers) {
        Result<Statement> remove = database.prepare("DELETE FROM normalizers WHERE head = ?");
        if (!remove)
            return remove.error();
        if (Result<void> done = remove->bind(1, head).run(); !done)
            return done;
    }
    Result<Statement> insert = database.prepare("INSERT OR REPLACE INTO normalizers VALUES(?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    for (const NormalizerRun& run : change.normalizers) {
        insert->bind(1, head).bind(2, run.first).bind(3, std::as_bytes(run.values));
        if (Result<void> done = insert->bind(4, checkOf(head, run)).run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> RecordStore::save(const Change& change, const std::string& head) {
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (Result<void> done = apply(change, head); !done)
        return done;
    return transaction->commit();
}

Result<void> RecordStore::apply(const Change& change, const std::string& head) {
    if (change.rowsEndAt)
        if (Result<void> done = forgetRowsFrom(database, *change.rowsEndAt); !done)
            return done;
    if (Result<void> done = saveFiles(database, change); !done)
        return done;
    if (Result<void> done = saveRuns(database, change); !done)
        return done;
    return saveNormalizers(database, change, head);
}

std::vector<NormalizerRun> normalizerRuns(std::span<const float> values) {
    constexpr std::size_t most = 65536;
    std::vector<NormalizerRun> runs;
    for (std::size_t first = 0; first < values.size(); first += most)
        runs.push_back({.first = static_cast<std::uint32_t>(first),
                        .values = values.subspan(first, std::min(most, values.size() - first))});
    return runs;
}

} // namespace onelogit::index
