#include "engine/storage/sqlite.h"
#include "tests/support/folders.h"

#include <QtTest>

#include <limits>

using namespace onelogit;
using namespace onelogit::test;
using storage::Database;
using storage::Statement;
using storage::Transaction;
namespace fs = std::filesystem;

namespace {

Database made(const fs::path& path) {
    Result<Database> database = Database::open(path);
    if (!database || !database->execute("CREATE TABLE t(a, b)"))
        qFatal("no database");
    return std::move(database).value();
}

std::int64_t count(Database& database) {
    const auto rows = database.integer("SELECT count(*) FROM t");
    return rows ? *rows : -1;
}

} // namespace

class TestSqlite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasBound();
    void emptyIsNotNull();
    void aStatementRunsAgain();
    void aFailedBindIsReported();
    void whatIsNotCommittedIsRolledBack();
    void anotherConnectionSeesWhatIsCommitted();
    void aSecondWriterIsToldSo();
    void refusesToOpen_data();
    void refusesToOpen();
    void pathsAreBytes();
    void readsWhereNothingCanBeWritten();
    void wrongSqlAndBrokenConstraintsAreErrors();
    void aBrokenFileIsDamaged();

private:
    TemporaryFolder temporary;
};

void TestSqlite::givesBackWhatWasBound() {
    Database database = made(temporary.path() / "values");
    Statement insert = database.prepare("INSERT INTO t VALUES(?, ?)").value();
    const std::string text("caf\xe9\0\n", 6);
    const Bytes blob = bytesOf(std::string_view("\0\xff", 2));
    QVERIFY(insert.bind(1, text).bind(2, std::span(blob)).run().ok());
    QVERIFY(insert.bind(1, std::numeric_limits<std::int64_t>::min()).bind(2, 0.1).run().ok());
    QCOMPARE(database.lastRowId(), std::int64_t(2));
    Statement select = database.prepare("SELECT a, b FROM t ORDER BY rowid").value();
    QVERIFY(select.step().value());
    QVERIFY(select.text(0) == text);
    QVERIFY(std::ranges::equal(select.blob(1), blob));
    QVERIFY(select.step().value());
    QCOMPARE(select.integer(0), std::numeric_limits<std::int64_t>::min());
    QCOMPARE(select.real(1), 0.1);
    QVERIFY(!select.step().value());
}

void TestSqlite::emptyIsNotNull() {
    Database database = made(temporary.path() / "empty");
    Statement insert = database.prepare("INSERT INTO t VALUES(?, ?)").value();
    QVERIFY(insert.bind(1, std::string_view()).bind(2, std::span<const std::byte>()).run().ok());
    QVERIFY(insert.bindNull(1).bindNull(2).run().ok());
    Statement select = database.prepare("SELECT a, b FROM t ORDER BY rowid").value();
    QVERIFY(select.step().value());
    QVERIFY(!select.isNull(0) && !select.isNull(1));
    QVERIFY(select.step().value());
    QVERIFY(select.isNull(0) && select.isNull(1));
    QVERIFY(select.text(0).empty() && select.blob(1).empty());
}

void TestSqlite::aStatementRunsAgain() {
    Database database = made(temporary.path() / "again");
    Statement insert = database.prepare("INSERT INTO t VALUES(?, 0)").value();
    for (int i = 0; i < 3; ++i)
        QVERIFY(insert.bind(1, i).run().ok());
    Statement select = database.prepare("SELECT a FROM t WHERE a >= ? ORDER BY a").value();
    QVERIFY(select.bind(1, 1).step().value());
    QCOMPARE(select.integer(0), std::int64_t(1));
    select.reset();
    QVERIFY(select.bind(1, 2).step().value());
    QCOMPARE(select.integer(0), std::int64_t(2));
}

void TestSqlite::aFailedBindIsReported() {
    Database database = made(temporary.path() / "bind");
    Statement insert = database.prepare("INSERT INTO t VALUES(?, 0)").value();
    QVERIFY(!insert.bind(1, 1).bind(7, 1).run().ok());
    QCOMPARE(count(database), std::int64_t(0));
    QVERIFY(insert.bind(1, 1).run().ok());
    QCOMPARE(count(database), std::int64_t(1));
}

void TestSqlite::whatIsNotCommittedIsRolledBack() {
    Database database = made(temporary.path() / "rollback");
    {
        const auto left = Transaction::begin(database);
        QVERIFY(left.ok());
        QVERIFY(database.execute("INSERT INTO t VALUES(1, 1)").ok());
    }
    QCOMPARE(count(database), std::int64_t(0));
    auto kept = Transaction::begin(database);
    QVERIFY(kept.ok());
    QVERIFY(database.execute("INSERT INTO t VALUES(1, 1)").ok());
    QVERIFY(kept->commit().ok());
    QCOMPARE(count(database), std::int64_t(1));
}

void TestSqlite::anotherConnectionSeesWhatIsCommitted() {
    Database writer = made(temporary.path() / "two");
    Database reader = Database::open(temporary.path() / "two", {.write = false}).value();
    auto transaction = Transaction::begin(writer);
    QVERIFY(transaction.ok());
    QVERIFY(writer.execute("INSERT INTO t VALUES(1, 1)").ok());
    QCOMPARE(count(reader), std::int64_t(0));
    QVERIFY(transaction->commit().ok());
    QCOMPARE(count(reader), std::int64_t(1));
    const auto refused = reader.execute("INSERT INTO t VALUES(2, 2)");
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::NotWritable);
}

void TestSqlite::aSecondWriterIsToldSo() {
    Database first = made(temporary.path() / "busy");
    Database second = Database::open(temporary.path() / "busy", {.busyMilliseconds = 1}).value();
    const auto held = Transaction::begin(first);
    QVERIFY(held.ok());
    const auto refused = Transaction::begin(second);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::InUse);
    QCOMPARE(refused.error().subject, (temporary.path() / "busy").string());
}

void TestSqlite::refusesToOpen_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("write");
    QTest::addColumn<int>("code");
    QTest::newRow("no file to read") << QStringLiteral("none") << false << int(ErrorCode::NotFound);
    QTest::newRow("no folder to write to") << QStringLiteral("no/folder") << true << int(ErrorCode::NotFound);
    QTest::newRow("text") << QStringLiteral("text") << false << int(ErrorCode::Damaged);
    QTest::newRow("text to write to") << QStringLiteral("text") << true << int(ErrorCode::Damaged);
    QTest::newRow("a folder") << QStringLiteral("folder") << true << int(ErrorCode::NotWritable);
}

void TestSqlite::refusesToOpen() {
    QFETCH(QString, name);
    QFETCH(bool, write);
    QFETCH(int, code);
    put(temporary.path() / "text", std::string(5000, 'x'));
    fs::create_directories(temporary.path() / "folder");
    const fs::path path = temporary.path() / name.toStdString();
    const auto refused = Database::open(path, {.write = write});
    QVERIFY(!refused.ok());
    QCOMPARE(int(refused.error().code), code);
    QCOMPARE(refused.error().subject, path.string());
}

void TestSqlite::pathsAreBytes() {
    const fs::path path = temporary.path() / "caf\xe9 50%?#\n";
    (void)made(path);
    QVERIFY(fs::exists(path));
    QVERIFY(Database::open(path, {.write = false}).ok());
    QVERIFY(Database::open(path, {.write = false, .immutable = true}).ok());
}

void TestSqlite::readsWhereNothingCanBeWritten() {
    const fs::path folder = temporary.path() / "frozen";
    fs::create_directories(folder);
    {
        Database database = made(folder / "it");
        QVERIFY(database.execute("INSERT INTO t VALUES(1, 1)").ok());
    }
    fs::permissions(folder, fs::perms::owner_read | fs::perms::owner_exec);
    Result<Database> database = Database::open(folder / "it", {.write = false, .immutable = true});
    QVERIFY(database.ok());
    QCOMPARE(count(*database), std::int64_t(1));
    QVERIFY(!fs::exists(folder / "it-shm"));
    fs::permissions(folder, fs::perms::owner_all);
}

void TestSqlite::wrongSqlAndBrokenConstraintsAreErrors() {
    Database database = made(temporary.path() / "wrong");
    QVERIFY(!database.prepare("SELEKT 1").ok());
    QVERIFY(database.execute("CREATE TABLE u(a UNIQUE); INSERT INTO u VALUES(1)").ok());
    const auto twice = database.execute("INSERT INTO u VALUES(1)");
    QVERIFY(!twice.ok());
    QCOMPARE(twice.error().code, ErrorCode::InvalidArgument);
}

void TestSqlite::aBrokenFileIsDamaged() {
    const fs::path path = temporary.path() / "broken";
    {
        Database database = made(path);
        Statement insert = database.prepare("INSERT INTO t VALUES(?, ?)").value();
        for (int i = 0; i < 1000; ++i)
            QVERIFY(insert.bind(1, i).bind(2, std::string(100, 'x')).run().ok());
    }
    Bytes content = storage::readFile(path).value();
    std::fill(content.begin() + 4096, content.end(), std::byte{0x5a});
    put(path, content);
    Result<Database> database = Database::open(path);
    const auto rows = database ? database->integer("SELECT sum(length(b)) FROM t") : database.error();
    QVERIFY(!rows.ok());
    QCOMPARE(rows.error().code, ErrorCode::Damaged);
}

QTEST_GUILESS_MAIN(TestSqlite)
#include "tst_sqlite.moc"
