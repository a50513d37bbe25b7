#include "engine/index/folder_walk.h"
#include "tests/support/folders.h"

#include <QtTest>

using namespace onelogit;
using namespace onelogit::test;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> names(const Result<index::FolderWalk>& walk) {
    std::vector<std::string> names;
    for (const index::WalkedFile& file : walk->files)
        names.push_back(file.path + (file.refusal ? ' ' + std::string(name(*file.refusal)) : ""));
    return names;
}

using Names = std::vector<std::string>;

} // namespace

class TestFolderWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsFilesInByteOrderWithTheirStamps();
    void passesOverWhatSystemsKeep();
    void namesWhatIsNoFile();
    void keepsNamesThatAreNotUtf8();
    void looksAtPartsAlone();
    void partsNeverLeadThroughLinks();
    void partsAreNormalized();
    void tellsAnEmptyFolder();
    void refusesByName_data();
    void refusesByName();
    void stopsWhenAsked();

private:
    TemporaryFolder temporary;
    fs::path folder;
    int round = 0;
};

void TestFolderWalk::init() {
    folder = temporary.path() / std::to_string(++round);
    fs::create_directories(folder);
}

void TestFolderWalk::listsFilesInByteOrderWithTheirStamps() {
    for (const char* name : {"b.jpg", "a/2.png", "a/10.png", "B.txt", "a.png", "a/b/c/d.jpg"})
        put(folder / name, "four");
    const auto walk = index::walkFolder(folder);
    QVERIFY(walk.ok());
    QCOMPARE(names(walk), (Names{"B.txt", "a.png", "a/10.png", "a/2.png", "a/b/c/d.jpg", "b.jpg"}));
    QVERIFY(!walk->rootEmpty);
    for (const index::WalkedFile& file : walk->files) {
        struct stat status = {};
        QCOMPARE(::stat((folder / file.path).c_str(), &status), 0);
        QCOMPARE(file.stamp.size, std::uint64_t{4});
        QCOMPARE(file.stamp.inode, static_cast<std::uint64_t>(status.st_ino));
        QCOMPARE(file.stamp.modified, status.st_mtim.tv_sec * std::int64_t{1'000'000'000} + status.st_mtim.tv_nsec);
        QVERIFY(!file.stamp.settled());
    }
}

void TestFolderWalk::passesOverWhatSystemsKeep() {
    for (const char* name : {".hidden.jpg", ".thumbnails/1.jpg", "@eaDir/1.jpg", "lost+found/1.jpg",
                             "$RECYCLE.BIN/1.jpg", "System Volume Information/1.jpg", "__MACOSX/._1.jpg", "Thumbs.db",
                             "below/DESKTOP.INI", "below/@eadir/1.jpg", "#recycle/1.jpg"})
        put(folder / name, "x");
    put(folder / "lost+found.jpg", "x");
    put(folder / "below/my thumbs.db", "x");
    QCOMPARE(names(index::walkFolder(folder)), (Names{"below/my thumbs.db", "lost+found.jpg"}));
}

void TestFolderWalk::namesWhatIsNoFile() {
    put(folder / "real/1.jpg", "longer");
    QCOMPARE(::mkfifo((folder / "pipe.jpg").c_str(), 0600), 0);
    fs::create_symlink("pipe.jpg", folder / "to pipe.jpg");
    fs::create_symlink("nowhere", folder / "broken.jpg");
    fs::create_symlink("loop.jpg", folder / "loop.jpg");
    fs::create_symlink("real/1.jpg", folder / "link.jpg");
    fs::create_directory_symlink("..", folder / "real/up");
    const auto walk = index::walkFolder(folder);
    QCOMPARE(names(walk), (Names{"broken.jpg not-found", "link.jpg", "loop.jpg unreadable", "pipe.jpg not-a-file",
                                 "real/1.jpg", "to pipe.jpg not-a-file"}));
    QCOMPARE(walk->files[1].stamp.size, std::uint64_t{6}); // the file's, not the link's
}

void TestFolderWalk::keepsNamesThatAreNotUtf8() {
    const std::string odd = "caf\xe9\xff.jpg";
    const std::string longName = std::string(251, 'n') + ".jpg";
    put(folder / odd, "x");
    put(folder / longName, "x");
    QCOMPARE(names(index::walkFolder(folder)), (Names{odd, longName}));
}

void TestFolderWalk::looksAtPartsAlone() {
    for (const char* name : {"a/1", "a/b/2", "ab/3", "c/4", "5", ".h/6"})
        put(folder / name, "x");
    const std::vector<fs::path> only{"a/", "a/b", "5", "5", "absent", ".h/6", "5/below"};
    QCOMPARE(names(index::walkFolder(folder, only)), (Names{"5", "a/1", "a/b/2"}));
    QCOMPARE(names(index::walkFolder(folder, std::vector<fs::path>{"."})), names(index::walkFolder(folder)));
}

void TestFolderWalk::partsNeverLeadThroughLinks() {
    put(folder / "real/1.jpg", "x");
    fs::create_directory_symlink("real", folder / "link");
    QCOMPARE(names(index::walkFolder(folder, std::vector<fs::path>{"link", "link/1.jpg"})), Names{});
}

void TestFolderWalk::partsAreNormalized() {
    QCOMPARE(index::partOf("a/./b//c/"), std::optional<std::string>("a/b/c"));
    QCOMPARE(index::partOf("a/.."), std::optional<std::string>(""));
    QCOMPARE(index::partOf("."), std::optional<std::string>(""));
    QCOMPARE(index::partOf("..a"), std::optional<std::string>("..a"));
    for (const char* path : {"/a", "..", "../a", "a/../.."})
        QVERIFY(!index::partOf(path));
    QVERIFY(index::liesIn("a/b", "a"));
    QVERIFY(index::liesIn("a", "a"));
    QVERIFY(index::liesIn("a", ""));
    QVERIFY(!index::liesIn("ab", "a"));
    QVERIFY(!index::liesIn("a", "a/b"));
}

void TestFolderWalk::tellsAnEmptyFolder() {
    put(folder / ".hidden", "x");
    QVERIFY(index::walkFolder(folder)->rootEmpty);
    QVERIFY(index::walkFolder(folder, std::vector<fs::path>{"a"})->rootEmpty);
    fs::create_directories(folder / "below");
    QVERIFY(!index::walkFolder(folder)->rootEmpty);
    QVERIFY(!index::walkFolder(folder, std::vector<fs::path>{"a"})->rootEmpty);
}

void TestFolderWalk::refusesByName_data() {
    QTest::addColumn<QString>("entry");
    QTest::addColumn<ErrorCode>("reason");
    QTest::newRow("missing") << QStringLiteral("absent") << ErrorCode::NotFound;
    QTest::newRow("a file") << QStringLiteral("file") << ErrorCode::NotAFolder;
    QTest::newRow("a link to nothing") << QStringLiteral("broken") << ErrorCode::NotFound;
    QTest::newRow("a link to itself") << QStringLiteral("loop") << ErrorCode::Unreadable;
}

void TestFolderWalk::refusesByName() {
    put(folder / "file", "x");
    fs::create_symlink("nowhere", folder / "broken");
    fs::create_symlink("loop", folder / "loop");
    QFETCH(QString, entry);
    const auto walk = index::walkFolder(folder / entry.toStdString());
    QVERIFY(!walk.ok());
    QTEST(walk.error().code, "reason");
}

void TestFolderWalk::stopsWhenAsked() {
    put(folder / "1.jpg", "x");
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(index::walkFolder(folder, {}, {}, stop.get_token()).error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestFolderWalk)
#include "tst_folder_walk.moc"
