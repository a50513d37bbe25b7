#include "engine/data/walk.h"
#include "tests/support/folders.h"

#include <QtTest>

#include <unistd.h>

using namespace onelogit;
using namespace onelogit::test;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> names(const data::Walk& walk) {
    std::vector<std::string> names;
    for (const fs::path& file : walk.files)
        names.push_back(file.string());
    return names;
}

} // namespace

class TestWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { folder = temporary.path() / std::to_string(++round); }
    void listsFilesInByteOrder();
    void passesHiddenEntriesOver();
    void followsNoLinkToAFolder();
    void listsWhatIsNoRegularFileToo();
    void keepsNamesThatAreNotUtf8();
    void reachesDeepFolders();
    void reportsFoldersItMayNotOpen();
    void refusesByName_data();
    void refusesByName();
    void stopsWhenAsked();

private:
    TemporaryFolder temporary;
    fs::path folder;
    int round = 0;
};

void TestWalk::listsFilesInByteOrder() {
    for (const char* name : {"b.jpg", "a/2.png", "a/10.png", "B.txt", "a.png", "no ending", "a/b/c/d.jpg"})
        put(folder / name, "x");
    const Result<data::Walk> walk = data::walk(folder);
    QVERIFY(walk.ok());
    QCOMPARE(names(*walk),
             (std::vector<std::string>{"B.txt", "a.png", "a/10.png", "a/2.png", "a/b/c/d.jpg", "b.jpg", "no ending"}));
    QVERIFY(walk->unreadable.empty());
}

void TestWalk::passesHiddenEntriesOver() {
    put(folder / ".hidden.jpg", "x");
    put(folder / ".thumbnails/1.jpg", "x");
    put(folder / "seen/..odd.jpg", "x");
    put(folder / "seen/1.jpg", "x");
    QCOMPARE(names(*data::walk(folder)), std::vector<std::string>{"seen/1.jpg"});
}

void TestWalk::followsNoLinkToAFolder() {
    put(folder / "real/1.jpg", "x");
    fs::create_directory_symlink("..", folder / "real/up");
    fs::create_directory_symlink("real", folder / "link");
    fs::create_symlink("real/1.jpg", folder / "link.jpg");
    QCOMPARE(names(*data::walk(folder)), (std::vector<std::string>{"link.jpg", "real/1.jpg"}));
    QCOMPARE(names(*data::walk(folder / "link")), std::vector<std::string>{"1.jpg"});
}

void TestWalk::listsWhatIsNoRegularFileToo() {
    fs::create_directories(folder);
    QCOMPARE(::mkfifo((folder / "pipe.jpg").c_str(), 0600), 0);
    fs::create_symlink("nowhere", folder / "broken.jpg");
    fs::create_symlink("loop.jpg", folder / "loop.jpg");
    QCOMPARE(names(*data::walk(folder)), (std::vector<std::string>{"broken.jpg", "loop.jpg", "pipe.jpg"}));
}

void TestWalk::keepsNamesThatAreNotUtf8() {
    const std::string name = "caf\xe9\xff.jpg";
    const std::string longName = std::string(251, 'n') + ".jpg";
    put(folder / name, "x");
    put(folder / longName, "x");
    QCOMPARE(names(*data::walk(folder)), (std::vector<std::string>{name, longName}));
}

void TestWalk::reachesDeepFolders() {
    fs::path deep = folder;
    for (int i = 0; i < 300; ++i)
        deep /= "d";
    put(deep / "1.jpg", "x");
    QCOMPARE(data::walk(folder)->files.size(), std::size_t{1});
}

void TestWalk::reportsFoldersItMayNotOpen() {
    if (::geteuid() == 0)
        QSKIP("root may open every folder");
    put(folder / "1.jpg", "x");
    put(folder / "locked/2.jpg", "x");
    fs::permissions(folder / "locked", fs::perms::none);
    const Result<data::Walk> walk = data::walk(folder);
    fs::permissions(folder / "locked", fs::perms::owner_all);
    QVERIFY(walk.ok());
    QCOMPARE(names(*walk), std::vector<std::string>{"1.jpg"});
    QCOMPARE(walk->unreadable.size(), std::size_t{1});
    QCOMPARE(walk->unreadable[0].path, fs::path("locked"));
    QCOMPARE(walk->unreadable[0].reason.code, ErrorCode::Unreadable);
}

void TestWalk::refusesByName_data() {
    QTest::addColumn<QString>("entry");
    QTest::addColumn<ErrorCode>("reason");
    QTest::newRow("missing") << QStringLiteral("absent") << ErrorCode::NotFound;
    QTest::newRow("below a missing one") << QStringLiteral("absent/below") << ErrorCode::NotFound;
    QTest::newRow("a file") << QStringLiteral("file") << ErrorCode::NotAFolder;
    QTest::newRow("a link to nothing") << QStringLiteral("broken") << ErrorCode::NotFound;
    QTest::newRow("a link to itself") << QStringLiteral("loop") << ErrorCode::Unreadable;
}

void TestWalk::refusesByName() {
    put(folder / "file", "x");
    fs::create_symlink("nowhere", folder / "broken");
    fs::create_symlink("loop", folder / "loop");
    QFETCH(QString, entry);
    const Result<data::Walk> walk = data::walk(folder / entry.toStdString());
    QVERIFY(!walk.ok());
    QTEST(walk.error().code, "reason");
    QCOMPARE(walk.error().subject, (folder / entry.toStdString()).string());
}

void TestWalk::stopsWhenAsked() {
    put(folder / "1.jpg", "x");
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(data::walk(folder, stop.get_token()).error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestWalk)
#include "tst_walk.moc"
