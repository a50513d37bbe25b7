#pragma once

#include "engine/support/result.h"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace onelogit::storage {

/// A prepared statement. Positions of parameters count from 1, columns from 0, as SQLite does. Must not outlive its
/// database. One thread at a time.
class Statement {
public:
    /// A failed bind is reported by the next step(). Text and blobs are copied.
    Statement& bind(int position, std::integral auto value) { return bindInteger(position, std::int64_t(value)); }
    Statement& bind(int position, double value);
    Statement& bind(int position, std::string_view text);
    Statement& bind(int position, std::span<const std::byte> blob);
    Statement& bindNull(int position);

    /// true: at a row, whose columns can be read until the next step(). false: done, and ready for another run with the
    /// same or new parameters.
    [[nodiscard]] Result<bool> step();
    /// To the end.
    [[nodiscard]] Result<void> run();
    /// Leaves a result that is not read to its end.
    void reset();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// Valid until the next step() or reset(); empty for null.
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] std::span<const std::byte> blob(int column) const;

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit Statement(sqlite3_stmt* owned) : handle(owned) {}
    Statement& bindInteger(int position, std::int64_t value);
    Statement& keep(int code);

    std::unique_ptr<sqlite3_stmt, Finalize> handle;
    int bindFailure = 0;
};

struct DatabaseOptions {
    bool write = true;      ///< the file is made where it is absent; its folder is not
    bool immutable = false; ///< nobody writes, and nothing can be written beside the file: it is read without locks
    int busyMilliseconds = 5000;
};

/// One connection to an SQLite file: write-ahead log, every commit synced. Errors name the file: NotFound, NotWritable,
/// Unreadable, DiskFull, Damaged (no database, or a broken one), InUse (locked for longer than busyMilliseconds),
/// OutOfMemory, InvalidArgument (a constraint), Internal (wrong SQL). One thread at a time.
class Database {
public:
    [[nodiscard]] static Result<Database> open(const std::filesystem::path& path, const DatabaseOptions& options = {});

    /// One or more statements without parameters or results.
    [[nodiscard]] Result<void> execute(const std::string& sql);
    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    /// The first column of the first row; 0 where there is none.
    [[nodiscard]] Result<std::int64_t> integer(std::string_view sql);

    [[nodiscard]] std::int64_t lastRowId() const;

private:
    friend class Transaction;
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    explicit Database(sqlite3* owned) : handle(owned) {}

    std::unique_ptr<sqlite3, Close> handle;
};

/// Takes the write lock at once; rolled back unless committed.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// Once this returns without an error, the changes outlive the process and the machine. After an error they are
    /// rolled back.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(sqlite3* connection) : handle(connection) {}
    sqlite3* handle; ///< null once it has ended
};

} // namespace onelogit::storage
