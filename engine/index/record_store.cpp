#include "engine/index/record_store.h"

#include "engine/index/record_bytes.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <random>

namespace onelogit::index {
namespace {

using storage::Database;
using storage::Statement;
using storage::Transaction;

constexpr std::int64_t formatVersion = 2;        // the newest that is read
constexpr std::int64_t firstVersion = 1;         // that of a collection until it is compacted
constexpr std::int64_t application = 0x4f4c4958; // "OLIX"

std::span<const std::byte> bytesOf(std::string_view text) {
    return std::as_bytes(std::span(text.data(), text.size()));
}

std::string_view textOf(std::span<const std::byte> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::filesystem::path fileOf(const Collection::Place& place) {
    return place.directory / "files.sqlite";
}

Error damaged(const std::filesystem::path& directory, const char* what) {
    return {ErrorCode::Damaged, directory.string(), what};
}

/// What a collection is made for, each under its name.
std::vector<std::pair<std::string, std::string>> purpose(const Collection::Place& place) {
    return {{"folder", place.folder.string()},
            {"trunk", place.key.trunk},
            {"form", place.key.form == RowForm::Features ? "features" : "logits"},
            {"width", std::to_string(place.key.width)},
            {"code_version", std::to_string(codeVersion)}};
}

/// A folder where nothing can be written has no room for the files that readers and writers agree by.
Result<Database> openDatabase(const std::filesystem::path& path, Access access) {
    Result<Database> opened = Database::open(path, {.write = access == Access::Write});
    std::error_code ignored;
    if (opened || access == Access::Write || opened.error().code == ErrorCode::Damaged ||
        !std::filesystem::exists(path, ignored))
        return opened;
    Result<Database> alone = Database::open(path, {.write = false, .immutable = true});
    return alone ? std::move(alone) : std::move(opened);
}

} // namespace

Result<RecordStore> RecordStore::open(const Collection::Place& place, Access access) {
    Result<Database> database = openDatabase(fileOf(place), access);
    if (!database)
        return database.error();
    RecordStore store(std::move(database).value(), place.directory);
    const auto found = store.database.integer("PRAGMA user_version");
    if (!found)
        return found.error();
    const auto tables = store.database.integer("SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return tables.error();
    if (*found == 0 && *tables == 0) {
        if (access == Access::Read)
            return Error{ErrorCode::NotFound, place.directory.string(), {}};
        if (const Result<void> made = store.create(place); !made)
            return made.error();
        return store;
    }
    const auto kind = store.database.integer("PRAGMA application_id");
    if (!kind)
        return kind.error();
    if (*kind != application || *found < 1)
        return damaged(place.directory, "its database is of another program");
    if (*found > formatVersion)
        return Error{ErrorCode::UnsupportedVersion, place.directory.string(),
                     "version " + std::to_string(*found) + ", this program reads up to " +
                         std::to_string(formatVersion)};
    if (const Result<void> ours = store.identify(place); !ours)
        return ours.error();
    return store;
}

Result<void> RecordStore::create(const Collection::Place& place) {
    std::random_device random;
    std::ranges::generate(ownId, [&] { return static_cast<std::uint8_t>(random()); });
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<void> tables = database.execute(
        "CREATE TABLE about(name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;"
        "CREATE TABLE files(path BLOB PRIMARY KEY, record BLOB NOT NULL) WITHOUT ROWID;"
        "CREATE TABLE runs(first INTEGER PRIMARY KEY, count INTEGER NOT NULL, sum BLOB NOT NULL,"
        " contents BLOB NOT NULL, check_sum INTEGER NOT NULL);"
        "CREATE TABLE normalizers(head TEXT, first INTEGER, value BLOB NOT NULL, check_sum INTEGER NOT NULL,"
        " PRIMARY KEY(head, first)) WITHOUT ROWID;"
        "PRAGMA application_id = " +
        std::to_string(application) + "; PRAGMA user_version = " + std::to_string(firstVersion) + ";");
    if (!tables)
        return tables;
    Result<Statement> insert = database.prepare("INSERT INTO about VALUES(?, ?)");
    if (!insert)
        return insert.error();
    for (const auto& [name, value] : purpose(place))
        if (const Result<void> done = insert->bind(1, name).bind(2, bytesOf(value)).run(); !done)
            return done;
    if (const Result<void> done = insert->bind(1, "id").bind(2, std::as_bytes(std::span(ownId))).run(); !done)
        return done;
    return transaction->commit();
}

Result<void> RecordStore::identify(const Collection::Place& place) {
    Result<Statement> select = database.prepare("SELECT value FROM about WHERE name = ?");
    if (!select)
        return select.error();
    for (const auto& [name, wanted] : purpose(place)) {
        const Result<bool> there = select->bind(1, name).step();
        if (!there)
            return there.error();
        if (!*there)
            return damaged(place.directory, "its database does not say what it was made for");
        if (const std::string_view value = textOf(select->blob(0)); value != wanted)
            return Error{ErrorCode::ModelMismatch, place.directory.string(),
                         name + " is " + std::string(value) + ", not " + wanted};
        select->reset();
    }
    const Result<bool> there = select->bind(1, "id").step();
    if (!there)
        return there.error();
    if (!*there || select->blob(0).size() != ownId.size())
        return damaged(place.directory, "its database has no id");
    std::memcpy(ownId.data(), select->blob(0).data(), ownId.size());
    select->reset();
    return {};
}

Result<std::int64_t> RecordStore::version() {
    return database.integer("PRAGMA data_version");
}

Result<std::uint64_t> RecordStore::generation() {
    Result<Statement> select = database.prepare("SELECT value FROM about WHERE name = 'generation'");
    if (!select)
        return select.error();
    const Result<bool> there = select->step();
    if (!there)
        return there.error();
    std::uint64_t number = 0;
    if (!*there)
        return number;
    const std::string_view text = textOf(select->blob(0));
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (wrong != std::errc() || end != text.data() + text.size() || number == 0)
        return damaged(ownDirectory, "its database does not say where its rows are");
    return number;
}

Result<Records> RecordStore::load(const std::string& head) {
    // One transaction: rows, files and normalizers of one moment, whatever a writer does meanwhile.
    if (const Result<void> begun = database.execute("BEGIN"); !begun)
        return begun.error();
    Records records;
    const auto loaded = [&]() -> Result<void> {
        const auto now = version();
        if (!now)
            return now.error();
        records.version = *now;
        const auto files = generation();
        if (!files)
            return files.error();
        records.generation = *files;
        if (Result<void> runs = loadRuns(records); !runs)
            return runs;
        if (Result<void> loadedFiles = loadFiles(records); !loadedFiles || head.empty())
            return loadedFiles;
        Result<std::vector<float>> normalizers = loadNormalizers(head, records.contents.size());
        if (!normalizers)
            return normalizers.error();
        records.normalizers = std::move(*normalizers);
        return {};
    }();
    const Result<void> ended = database.execute("ROLLBACK");
    if (!loaded)
        return loaded.error();
    if (!ended)
        return ended.error();
    return records;
}

Result<void> RecordStore::loadRuns(Records& records) {
    Result<Statement> select =
        database.prepare("SELECT first, count, sum, contents, check_sum FROM runs ORDER BY first");
    if (!select)
        return select.error();
    for (;;) {
        const Result<bool> there = select->step();
        if (!there)
            return there.error();
        if (!*there)
            return {};
        Run run{.first = static_cast<std::uint32_t>(select->integer(0)),
                .count = static_cast<std::uint32_t>(select->integer(1))};
        const auto contents = select->blob(3);
        if (select->blob(2).size() != run.sum.size() || contents.size() != run.count * sizeof(ContentHash) ||
            run.first != records.contents.size() || run.count == 0)
            return damaged(ownDirectory, "its runs of rows contradict each other");
        std::memcpy(run.sum.data(), select->blob(2).data(), run.sum.size());
        if (checkOf(run, contents) != select->integer(4))
            return damaged(ownDirectory, "a run of rows contradicts its checksum");
        records.contents.resize(records.contents.size() + run.count);
        std::memcpy(records.contents.data() + run.first, contents.data(), contents.size());
        records.runs.push_back(run);
    }
}

Result<void> RecordStore::loadFiles(Records& records) {
    const auto count = database.integer("SELECT count(*) FROM files");
    if (!count)
        return count.error();
    records.files.reserve(static_cast<std::size_t>(*count));
    Result<Statement> select = database.prepare("SELECT path, record FROM files ORDER BY path");
    if (!select)
        return select.error();
    std::string previous;
    for (;;) {
        const Result<bool> there = select->step();
        if (!there)
            return there.error();
        if (!*there)
            return {};
        const std::string_view path = textOf(select->blob(0));
        auto file = recordFrom(path, select->blob(1));
        if (!file || (file->row && *file->row >= records.contents.size()) ||
            (records.files.size() > 0 && path <= previous))
            return damaged(ownDirectory, "a file's record contradicts its checksum");
        previous = path;
        records.files.append(std::move(*file));
    }
}

Result<std::vector<float>> RecordStore::loadNormalizers(const std::string& head, std::size_t rows) {
    Result<Statement> select =
        database.prepare("SELECT first, value, check_sum FROM normalizers WHERE head = ? ORDER BY first");
    if (!select)
        return select.error();
    select->bind(1, head);
    std::vector<float> normalizers;
    normalizers.reserve(rows);
    bool whole = true;
    for (;;) {
        const Result<bool> there = select->step();
        if (!there)
            return there.error();
        if (!*there)
            break;
        const auto first = static_cast<std::uint32_t>(select->integer(0));
        const auto value = select->blob(1);
        std::vector<float> values(value.size() / sizeof(float));
        if (!values.empty())
            std::memcpy(values.data(), value.data(), values.size() * sizeof(float));
        if (checkOf(head, {.first = first, .values = values}) != select->integer(2))
            return damaged(ownDirectory, "normalizers contradict their checksum");
        whole = whole && first == normalizers.size();
        normalizers.insert(normalizers.end(), values.begin(), values.end());
    }
    // Another head's run may have added rows: then there are none until all are computed.
    if (!whole || normalizers.size() != rows)
        normalizers.clear();
    return normalizers;
}

} // namespace onelogit::index
