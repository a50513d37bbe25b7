#include "engine/storage/sqlite.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace onelogit::storage {
namespace {

ErrorCode codeOfFailedInput(int cause, int extended) {
    if (cause == ENOSPC || cause == EDQUOT)
        return ErrorCode::DiskFull;
    switch (extended) {
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA:
        return ErrorCode::Damaged;
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_ACCESS:
        return ErrorCode::Unreadable;
    case SQLITE_IOERR_NOMEM:
        return ErrorCode::OutOfMemory;
    default:
        return ErrorCode::NotWritable;
    }
}

ErrorCode codeOf(int extended, int cause) {
    switch (extended & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::NotWritable;
    case SQLITE_CANTOPEN:
        return cause == ENOENT || cause == ENOTDIR ? ErrorCode::NotFound : ErrorCode::NotWritable;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::InUse;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Damaged;
    case SQLITE_IOERR:
        return codeOfFailedInput(cause, extended);
    case SQLITE_NOMEM:
        return ErrorCode::OutOfMemory;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    case SQLITE_CONSTRAINT:
        return ErrorCode::InvalidArgument;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Internal;
    }
}

/// A busy connection's errno is left from something else: it is told only where the system refused.
Error failure(sqlite3* connection, int extended, std::string subject) {
    const int cause = connection != nullptr ? sqlite3_system_errno(connection) : 0;
    std::string detail = connection != nullptr ? sqlite3_errmsg(connection) : sqlite3_errstr(extended);
    const int kind = extended & 0xff;
    if (cause != 0 && (kind == SQLITE_IOERR || kind == SQLITE_CANTOPEN))
        detail += std::string(": ") + std::strerror(cause);
    return {codeOf(extended, cause), std::move(subject), std::move(detail)};
}

Error failure(sqlite3* connection, int extended) {
    const char* name = sqlite3_db_filename(connection, "main");
    return failure(connection, extended, name != nullptr ? name : "");
}

/// Any byte may be in a path; a URI holds few of them as they are.
std::string immutableUri(const std::string& path) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string uri = "file:";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '/')
            uri += c;
        else
            uri += {'%', digits[byte >> 4], digits[byte & 15]};
    }
    return uri + "?immutable=1";
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement& Statement::keep(int code) {
    if (bindFailure == SQLITE_OK)
        bindFailure = code;
    return *this;
}

Statement& Statement::bindInteger(int position, std::int64_t value) {
    return keep(sqlite3_bind_int64(handle.get(), position, value));
}

Statement& Statement::bind(int position, double value) {
    return keep(sqlite3_bind_double(handle.get(), position, value));
}

Statement& Statement::bind(int position, std::string_view text) {
    const char* start = text.empty() ? "" : text.data();
    return keep(sqlite3_bind_text64(handle.get(), position, start, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement& Statement::bind(int position, std::span<const std::byte> blob) {
    if (blob.empty())
        return keep(sqlite3_bind_zeroblob(handle.get(), position, 0));
    return keep(sqlite3_bind_blob64(handle.get(), position, blob.data(), blob.size(), SQLITE_TRANSIENT));
}

Statement& Statement::bindNull(int position) {
    return keep(sqlite3_bind_null(handle.get(), position));
}

Result<bool> Statement::step() {
    sqlite3* connection = sqlite3_db_handle(handle.get());
    if (const int code = std::exchange(bindFailure, SQLITE_OK); code != SQLITE_OK)
        return failure(connection, code);
    const int code = sqlite3_step(handle.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(handle.get());
        return false;
    }
    Error error = failure(connection, code);
    sqlite3_reset(handle.get());
    return error;
}

Result<void> Statement::run() {
    for (;;) {
        const Result<bool> row = step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
    }
}

void Statement::reset() {
    sqlite3_reset(handle.get());
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(handle.get(), column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(handle.get(), column);
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(handle.get(), column) == SQLITE_NULL;
}

std::string_view Statement::text(int column) const {
    const unsigned char* start = sqlite3_column_text(handle.get(), column);
    if (start == nullptr)
        return {};
    return {reinterpret_cast<const char*>(start), static_cast<std::size_t>(sqlite3_column_bytes(handle.get(), column))};
}

std::span<const std::byte> Statement::blob(int column) const {
    const void* start = sqlite3_column_blob(handle.get(), column);
    if (start == nullptr)
        return {};
    return {static_cast<const std::byte*>(start), static_cast<std::size_t>(sqlite3_column_bytes(handle.get(), column))};
}

void Database::Close::operator()(sqlite3* connection) const {
    sqlite3_close_v2(connection);
}

Result<Database> Database::open(const std::filesystem::path& path, const DatabaseOptions& options) {
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= options.write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    if (options.immutable)
        flags |= SQLITE_OPEN_URI;
    const std::string name = options.immutable ? immutableUri(path.string()) : path.string();
    sqlite3* connection = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &connection, flags, nullptr);
    Database database(connection); // there even after a failure, which it tells of
    if (code != SQLITE_OK)
        return failure(connection, code, path.string());

    sqlite3_busy_timeout(connection, options.busyMilliseconds);
    // A file from elsewhere must not be able to run anything.
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    std::string settings = "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON;";
    // The last of these reads the file, which opening it does not.
    if (options.write)
        settings += "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";
    settings += "SELECT count(*) FROM sqlite_schema;";
    if (Result<void> set = database.execute(settings); !set)
        return Error{set.error().code, path.string(), set.error().detail};
    return database;
}

Result<void> Database::execute(const std::string& sql) {
    const int code = sqlite3_exec(handle.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(handle.get(), code);
    return {};
}

Result<Statement> Database::prepare(std::string_view sql) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(handle.get(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return failure(handle.get(), code);
    return Statement(statement);
}

Result<std::int64_t> Database::integer(std::string_view sql) {
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->integer(0) : 0;
}

std::int64_t Database::lastRowId() const {
    return sqlite3_last_insert_rowid(handle.get());
}

Result<Transaction> Transaction::begin(Database& database) {
    const Result<void> begun = database.execute("BEGIN IMMEDIATE");
    if (!begun)
        return begun.error();
    return Transaction(database.handle.get());
}

Transaction::Transaction(Transaction&& other) noexcept : handle(std::exchange(other.handle, nullptr)) {}

Transaction::~Transaction() {
    if (handle != nullptr && sqlite3_get_autocommit(handle) == 0)
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit() {
    const int code = sqlite3_exec(handle, "COMMIT", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(handle, code); // rolled back by the destructor
    handle = nullptr;
    return {};
}

} // namespace onelogit::storage
