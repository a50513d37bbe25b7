#include "engine/answers/answers.h"
#include "engine/storage/sqlite.h"
#include "tests/support/folders.h"

#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace onelogit;
using answers::AnswerBook;

namespace {

index::ContentHash content(unsigned number) {
    index::ContentHash hash{};
    for (unsigned i = 0; i < 4; ++i)
        hash[i] = static_cast<std::uint8_t>(number >> (8 * i));
    return hash;
}

std::string read(const std::filesystem::path& path) {
    const auto bytes = storage::readFile(path).value();
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace

class TestAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAnswers();
    void refusesNames_data();
    void refusesNames();
    void twoProcessesMayWrite();
    void aKilledProcessLosesNothingItReported();
    void aFullDiskChangesNothing();
    void leavesOtherFilesAlone_data();
    void leavesOtherFilesAlone();
    void aBrokenPageIsNamed();
    void aPlaceThatCannotBe();
};

void TestAnswers::keepsAnswers() {
    const test::TemporaryFolder place;
    const auto file = place.path() / "user" / "answers.db";
    {
        const auto book = AnswerBook::open(file);
        QVERIFY2(book.ok(), book ? "" : describe(book.error()).c_str());
        AnswerBook& answers = **book;
        QVERIFY(answers.answer(content(1), "sneaker", true).ok());
        QVERIFY(answers.answer(content(1), "boot", false).ok());
        QVERIFY(answers.answer(content(2), "sneaker", true).ok());
        QVERIFY(answers.answer(content(2), "sneaker", false).ok());
        QVERIFY(answers.answer(content(3), "sneaker", true).ok());
        QVERIFY(answers.remove(content(3), "sneaker").ok());
        QVERIFY(answers.remove(content(4), "sneaker").ok());
    }
    const auto book = AnswerBook::open(file);
    QVERIFY(book.ok());
    AnswerBook& answers = **book;
    QCOMPARE(answers.count().value(), std::size_t{3});
    QCOMPARE(answers.ofClass("sneaker").value(), (AnswerBook::Verdicts{{content(1), true}, {content(2), false}}));
    QVERIFY(answers.ofClass("Sneaker")->empty());
    QVERIFY(answers.ofClass("")->empty());
    QCOMPARE(answers.find(content(1), "boot").value(), std::optional(false));
    QCOMPARE(answers.find(content(3), "sneaker").value(), std::optional<bool>());
}

void TestAnswers::refusesNames_data() {
    QTest::addColumn<std::string>("name");
    QTest::addColumn<bool>("taken");
    QTest::newRow("empty") << std::string() << false;
    QTest::newRow("with a NUL byte") << std::string("a\0b", 3) << false;
    QTest::newRow("too long") << std::string(4097, 'a') << false;
    QTest::newRow("as long as may be") << std::string(4096, 'a') << true;
    QTest::newRow("a quote") << std::string("o'clock\"; DROP TABLE answers;") << true;
    QTest::newRow("not text") << std::string("\xff\xfe") << true;
}

void TestAnswers::refusesNames() {
    QFETCH(std::string, name);
    QFETCH(bool, taken);
    const test::TemporaryFolder place;
    const auto book = AnswerBook::open(place.path() / "answers.db");
    QVERIFY(book.ok());
    const auto answered = (*book)->answer(content(1), name, true);
    QCOMPARE(answered.ok(), taken);
    if (!taken)
        QCOMPARE(answered.error().code, ErrorCode::InvalidArgument);
    QCOMPARE((*book)->count().value(), std::size_t(taken));
    QCOMPARE((*book)->ofClass(name)->size(), std::size_t(taken));
}

void TestAnswers::twoProcessesMayWrite() {
    const test::TemporaryFolder place;
    const auto file = place.path() / "answers.db";
    std::vector<pid_t> children;
    for (unsigned child = 0; child < 3; ++child) {
        children.push_back(::fork());
        if (children.back() != 0)
            continue;
        const auto book = AnswerBook::open(file); // all make the file at once
        bool good = book.ok();
        for (unsigned i = 0; good && i < 50; ++i)
            good = (*book)->answer(content(child * 100 + i), "boot", i % 2 == 0).ok();
        ::_exit(good ? 0 : 1);
    }
    for (const pid_t child : children) {
        int status = -1;
        ::waitpid(child, &status, 0);
        QCOMPARE(status, 0);
    }
    const auto book = AnswerBook::open(file);
    QVERIFY(book.ok());
    QCOMPARE((*book)->ofClass("boot")->size(), std::size_t{150});
}

void TestAnswers::aKilledProcessLosesNothingItReported() {
    const test::TemporaryFolder place;
    const auto file = place.path() / "answers.db";
    unsigned reported = 0;
    for (unsigned round = 0; round < 8; ++round) {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto book = AnswerBook::open(file);
            for (unsigned i = reported; book && (*book)->answer(content(i), "boot", i % 3 == 0); ++i)
                if (::write(ends[1], "x", 1) != 1)
                    break;
            ::_exit(1);
        }
        ::close(ends[1]);
        char byte = 0;
        for (unsigned i = 0; i < 3 + 5 * round; ++i)
            QCOMPARE(::read(ends[0], &byte, 1), ssize_t{1});
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        reported += 3 + 5 * round;
        while (::read(ends[0], &byte, 1) == 1)
            ++reported;
        ::close(ends[0]);
        const auto book = AnswerBook::open(file);
        QVERIFY(book.ok());
        const auto verdicts = (*book)->ofClass("boot");
        QVERIFY(verdicts.ok());
        QVERIFY(verdicts->size() == reported || verdicts->size() == reported + 1); // committed, not yet told
        for (unsigned i = 0; i < reported; ++i)
            QCOMPARE(verdicts->at(content(i)), i % 3 == 0);
    }
}

void TestAnswers::aFullDiskChangesNothing() {
    const test::TemporaryFolder place;
    const auto file = place.path() / "answers.db";
    const pid_t child = ::fork();
    if (child == 0) {
        const auto book = AnswerBook::open(file);
        bool good = book && (*book)->answer(content(1), "boot", true).ok();
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{.rlim_cur = 64 * 1024, .rlim_max = RLIM_INFINITY};
        ::setrlimit(RLIMIT_FSIZE, &small);
        unsigned i = 2;
        while (good && i < 1000 && (*book)->answer(content(i), std::string(4000, 'c'), true))
            ++i;
        good = good && i < 1000; // it was refused at last
        const rlimit free{.rlim_cur = RLIM_INFINITY, .rlim_max = RLIM_INFINITY};
        ::setrlimit(RLIMIT_FSIZE, &free);
        good = good && (*book)->count().value() == i - 1 && (*book)->answer(content(i), "boot", false).ok();
        ::_exit(good ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    QCOMPARE(status, 0);
    const auto book = AnswerBook::open(file);
    QVERIFY(book.ok());
    QCOMPARE((*book)->ofClass("boot")->size(), std::size_t{2});
}

void TestAnswers::leavesOtherFilesAlone_data() {
    QTest::addColumn<std::string>("sql"); // empty: not a database
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("text") << std::string() << ErrorCode::Damaged;
    QTest::newRow("a newer version") << std::string("PRAGMA application_id = 1330397559; PRAGMA user_version = 2;")
                                     << ErrorCode::UnsupportedVersion;
    QTest::newRow("another program's") << std::string("PRAGMA application_id = 77;") << ErrorCode::WrongFormat;
    QTest::newRow("tables of something else") << std::string("CREATE TABLE t(x);") << ErrorCode::WrongFormat;
}

void TestAnswers::leavesOtherFilesAlone() {
    QFETCH(std::string, sql);
    QFETCH(ErrorCode, code);
    const test::TemporaryFolder place;
    const auto file = place.path() / "answers.db";
    if (sql.empty()) {
        test::put(file, test::bytesOf(std::string(5000, 'x')));
    } else {
        auto database = storage::Database::open(file);
        QVERIFY(database.ok());
        QVERIFY(database->execute(sql).ok());
    }
    const std::string before = read(file);
    const auto book = AnswerBook::open(file);
    QVERIFY(!book.ok());
    QCOMPARE(book.error().code, code);
    QCOMPARE(book.error().subject, file.string());
    QCOMPARE(read(file), before);
}

void TestAnswers::aBrokenPageIsNamed() {
    const test::TemporaryFolder place;
    const auto file = place.path() / "answers.db";
    {
        const auto book = AnswerBook::open(file);
        QVERIFY(book.ok());
        for (unsigned i = 0; i < 100; ++i)
            QVERIFY((*book)->answer(content(i), "boot", true).ok());
    }
    std::string bytes = read(file);
    QVERIFY(bytes.size() > 4096);
    std::fill(bytes.begin() + 4096, bytes.end(), '\x5a');
    test::put(file, test::bytesOf(bytes));
    const auto book = AnswerBook::open(file);
    const auto listed = book ? (*book)->ofClass("boot") : Result<AnswerBook::Verdicts>(book.error());
    QVERIFY(!listed.ok());
    QCOMPARE(listed.error().code, ErrorCode::Damaged);
    QCOMPARE(listed.error().subject, file.string());
    QVERIFY(listed.error().detail.find("recover") != std::string::npos);
    QCOMPARE(read(file), bytes);
}

void TestAnswers::aPlaceThatCannotBe() {
    const test::TemporaryFolder place;
    test::put(place.path() / "file", test::bytesOf("x"));
    QCOMPARE(AnswerBook::open(place.path() / "file" / "answers.db").error().code, ErrorCode::NotWritable);
    QVERIFY(!AnswerBook::open(place.path()).ok());
}

QTEST_APPLESS_MAIN(TestAnswers)
#include "tst_answers.moc"
