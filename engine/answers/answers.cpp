#include "engine/answers/answers.h"

#include "engine/storage/sqlite.h"
#include "engine/support/guard.h"

#include <algorithm>
#include <chrono>
#include <mutex>
#include <string>

namespace onelogit::answers {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t applicationId = 0x4f4c4177; // "OLAw"
constexpr std::int64_t version = 1;
constexpr std::size_t longestName = 4096;

constexpr std::string_view tables = "CREATE TABLE answers("
                                    "content BLOB NOT NULL CHECK(length(content) = 16), "
                                    "class TEXT NOT NULL, "
                                    "verdict INTEGER NOT NULL CHECK(verdict IN (0, 1)), "
                                    "answered INTEGER NOT NULL, "
                                    "PRIMARY KEY(class, content)) WITHOUT ROWID;";

/// User data is left as it is; the person decides what becomes of it.
Error withWayOut(Error error) {
    if (error.code == ErrorCode::Damaged)
        error.detail += (error.detail.empty() ? "" : "; ") +
                        std::string("the answers in it are left as they are: put a copy of the file back, try "
                                    "`sqlite3 FILE .recover`, or rename it to begin anew");
    return error;
}

std::span<const std::byte> bytesOf(const index::ContentHash& content) {
    return std::as_bytes(std::span(content));
}

Result<void> checkName(std::string_view className) {
    if (className.empty() || className.size() > longestName || className.find('\0') != std::string_view::npos)
        return Error{ErrorCode::InvalidArgument, "class name",
                     className.empty() ? "is empty" : "longer than 4,096 bytes or with a NUL byte"};
    return {};
}

std::int64_t now() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

/// Whether it has the tables of this format; a database without anything has none yet.
Result<bool> examine(storage::Database& database, const std::string& subject) {
    const Result<std::int64_t> owner = database.integer("PRAGMA application_id");
    const Result<std::int64_t> written = database.integer("PRAGMA user_version");
    const Result<std::int64_t> objects = database.integer("SELECT count(*) FROM sqlite_schema");
    for (const Result<std::int64_t>* read : {&owner, &written, &objects})
        if (!*read)
            return read->error();
    if (*owner == applicationId && *written > version)
        return Error{ErrorCode::UnsupportedVersion, subject,
                     "version " + std::to_string(*written) + " was written by a newer program; this one reads " +
                         std::to_string(version)};
    if (*owner == applicationId && *written == version)
        return true;
    if (*owner != 0 || *written != 0 || *objects != 0)
        return Error{ErrorCode::WrongFormat, subject, "a database of something else"};
    return false;
}

Result<void> makeTables(storage::Database& database, const std::string& subject) {
    Result<storage::Transaction> change = storage::Transaction::begin(database);
    if (!change)
        return change.error();
    const Result<bool> made = examine(database, subject); // by another process, meanwhile
    if (!made)
        return made.error();
    if (*made)
        return {};
    const Result<void> created =
        database.execute(std::string(tables) + "PRAGMA application_id = " + std::to_string(applicationId) +
                         "; PRAGMA user_version = " + std::to_string(version) + ";");
    return created ? change->commit() : created;
}

/// Opening for writing changes a file's journal: one that is not ours is found out before.
Result<void> checkOwner(const fs::path& file) {
    Result<storage::Database> database = storage::Database::open(file, {.write = false});
    if (!database)
        return {}; // opening it for writing says why, or makes it
    const Result<bool> examined = examine(*database, file.string());
    const bool foreign = !examined && (examined.error().code == ErrorCode::WrongFormat ||
                                       examined.error().code == ErrorCode::UnsupportedVersion);
    return foreign ? Result<void>(examined.error()) : Result<void>();
}

class SqliteBook : public AnswerBook {
public:
    SqliteBook(storage::Database database, std::string subject)
        : database(std::move(database)), subject(std::move(subject)) {}

    Result<void> prepare() {
        return prepareOne(insertion, "INSERT INTO answers(content, class, verdict, answered) VALUES(?1, ?2, ?3, ?4) "
                                     "ON CONFLICT(class, content) DO UPDATE SET verdict = ?3, answered = ?4") &&
                       prepareOne(deletion, "DELETE FROM answers WHERE class = ?2 AND content = ?1") &&
                       prepareOne(lookUp, "SELECT verdict FROM answers WHERE class = ?2 AND content = ?1") &&
                       prepareOne(listing, "SELECT content, verdict FROM answers WHERE class = ?1")
                   ? Result<void>()
                   : failure;
    }

    Result<void> answer(const index::ContentHash& content, std::string_view className, bool yes) override {
        return during([&]() -> Result<void> {
            if (Result<void> checked = checkName(className); !checked)
                return checked;
            return insertion->bind(1, bytesOf(content)).bind(2, className).bind(3, int{yes}).bind(4, now()).run();
        });
    }

    Result<void> remove(const index::ContentHash& content, std::string_view className) override {
        return during([&] { return deletion->bind(1, bytesOf(content)).bind(2, className).run(); });
    }

    Result<std::optional<bool>> find(const index::ContentHash& content, std::string_view className) override {
        return during([&]() -> Result<std::optional<bool>> {
            const Result<bool> row = lookUp->bind(1, bytesOf(content)).bind(2, className).step();
            if (!row)
                return row.error();
            std::optional<bool> verdict;
            if (*row)
                verdict = lookUp->integer(0) != 0;
            lookUp->reset();
            return verdict;
        });
    }

    Result<Verdicts> ofClass(std::string_view className) override {
        return during([&]() -> Result<Verdicts> {
            Verdicts verdicts;
            listing->reset(); // where memory ran out before its end
            listing->bind(1, className);
            for (;;) {
                const Result<bool> row = listing->step();
                if (!row)
                    return row.error();
                if (!*row)
                    return verdicts;
                const std::span<const std::byte> bytes = listing->blob(0);
                index::ContentHash content{};
                if (bytes.size() != content.size()) {
                    listing->reset();
                    return Error{ErrorCode::Damaged, subject, "a key that is no content hash"};
                }
                std::ranges::copy(bytes, std::as_writable_bytes(std::span(content)).begin());
                verdicts[content] = listing->integer(1) != 0;
            }
        });
    }

    Result<std::size_t> count() override {
        return during([&]() -> Result<std::size_t> {
            const Result<std::int64_t> rows = database.integer("SELECT count(*) FROM answers");
            if (!rows)
                return rows.error();
            return static_cast<std::size_t>(*rows);
        });
    }

private:
    bool prepareOne(std::optional<storage::Statement>& place, std::string_view sql) {
        Result<storage::Statement> statement = database.prepare(sql);
        if (statement)
            place = *std::move(statement);
        else
            failure = statement.error();
        return place.has_value();
    }

    template<typename Work>
    std::invoke_result_t<Work> during(const Work& work) {
        return guarded(subject, [&]() -> std::invoke_result_t<Work> {
            const std::scoped_lock lock(mutex);
            std::invoke_result_t<Work> result = work();
            if (!result)
                return withWayOut(result.error());
            return result;
        });
    }

    std::mutex mutex;
    storage::Database database;
    std::string subject;
    Error failure;
    std::optional<storage::Statement> insertion; // statements go before their database
    std::optional<storage::Statement> deletion;
    std::optional<storage::Statement> lookUp;
    std::optional<storage::Statement> listing;
};

Result<std::unique_ptr<AnswerBook>> openBook(const fs::path& file) {
    std::error_code refused;
    if (file.has_parent_path())
        fs::create_directories(file.parent_path(), refused);
    if (refused)
        return Error{ErrorCode::NotWritable, file.parent_path().string(), refused.message()};
    if (Result<void> checked = checkOwner(file); !checked)
        return checked.error();
    Result<storage::Database> database = storage::Database::open(file);
    if (!database)
        return withWayOut(database.error());
    if (const Result<void> made = makeTables(*database, file.string()); !made)
        return withWayOut(made.error());
    auto book = std::make_unique<SqliteBook>(*std::move(database), file.string());
    if (const Result<void> prepared = book->prepare(); !prepared)
        return withWayOut(prepared.error());
    return std::unique_ptr<AnswerBook>(std::move(book));
}

} // namespace

Result<std::unique_ptr<AnswerBook>> AnswerBook::open(const fs::path& file) {
    return guarded(file.string(), [&] { return openBook(file); });
}

} // namespace onelogit::answers
