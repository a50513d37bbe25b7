#include "engine/index/folder_watch.h"
#include "tests/support/folders.h"

#include <QtTest>

#include <fcntl.h>
#include <poll.h>
#include <set>

using namespace onelogit;
using namespace onelogit::test;
using index::Changes;
using index::FolderWatch;
using index::WatchOptions;
namespace fs = std::filesystem;

namespace {

using Names = std::set<std::string>;

constexpr auto patience = std::chrono::seconds(10);

Names names(const std::vector<fs::path>& paths) {
    Names all;
    for (const fs::path& path : paths)
        all.insert(path.string());
    return all;
}

/// Everything told of until `enough` holds, or patience ends.
struct Told {
    Names paths;
    bool everything = false;
    bool rootGone = false;

    void add(const Changes& changes) {
        paths.merge(names(changes.paths));
        everything |= changes.everything;
        rootGone |= changes.rootGone;
    }
    template<typename Enough>
    bool until(FolderWatch& watch, const Enough& enough) {
        const auto deadline = std::chrono::steady_clock::now() + patience;
        while (!enough(*this) && std::chrono::steady_clock::now() < deadline) {
            pollfd waiting{.fd = watch.fd(), .events = POLLIN, .revents = 0};
            ::poll(&waiting, 1, 100);
            add(watch.take());
        }
        return enough(*this);
    }
};

class OpenFile {
public:
    explicit OpenFile(const fs::path& path) : fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644)) {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() { close(); }
    void write(std::string_view text) const { QCOMPARE(::write(fd, text.data(), text.size()), ssize_t(text.size())); }
    void age(std::int64_t seconds) const {
        const timespec times[2] = {{::time(nullptr) - seconds, 0}, {::time(nullptr) - seconds, 0}};
        QCOMPARE(::futimens(fd, times), 0);
    }
    void close() {
        if (fd >= 0)
            ::close(std::exchange(fd, -1));
    }

private:
    int fd;
};

} // namespace

class TestFolderWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOf_data();
    void tellsOf();
    void tellsNothingOfWhatWasThere();
    void aGrowingFileIsToldOfWhenClosed();
    void aFileRenamedWhileOpenIsToldOfWhenClosed();
    void aFileNeverClosedIsToldOfAtRest();
    void foldersMadeQuicklyAreNotMissed();
    void aMovedFolderIsWatchedUnderItsNewName();
    void aFolderMovedOutIsWatchedNoLonger();
    void aFolderStandsForWhatLiesBelow();
    void passesOver();
    void theRootGoesAndReturns();
    void anotherFolderInTheRootsPlaceIsEverything();
    void foldersBeyondTheLimitAreNamed();
    void unwatchedFoldersAreCompared();
    void aFreedWatchIsGivenAway();
    void lostEventsAreEverything();
    void refusesByName();
    void stopsWhenAsked();

private:
    void start(const WatchOptions& options = {}) {
        Result<std::unique_ptr<FolderWatch>> started = FolderWatch::start(root, options);
        QVERIFY2(started.ok(), started ? "" : describe(started.error()).c_str());
        watch = std::move(*started);
    }
    /// What was told before a file made now: the system keeps the order.
    Told upToNow() {
        const std::string marker = "marker" + std::to_string(++markers);
        put(root / marker, "x");
        Told told;
        const bool seen = told.until(*watch, [&](const Told& all) { return all.paths.contains(marker); });
        if (!seen)
            QTest::qFail("the marker was not told of", __FILE__, __LINE__);
        told.paths.erase(marker);
        return told;
    }

    TemporaryFolder temporary;
    fs::path root;
    fs::path outside;
    std::unique_ptr<FolderWatch> watch;
    int round = 0;
    int markers = 0;
};

void TestFolderWatch::init() {
    watch.reset();
    const fs::path place = temporary.path() / std::to_string(++round);
    root = place / "root";
    outside = place / "outside";
    put(root / "a.jpg", "a");
    put(root / "sub/b.jpg", "b");
    put(root / "sub/deep/c.jpg", "c");
    put(outside / "new.jpg", "n");
    put(outside / "album/d.jpg", "d");
}

void TestFolderWatch::tellsOf_data() {
    QTest::addColumn<int>("act");
    QTest::addColumn<QStringList>("expected");
    int act = 0;
    const auto row = [&act](const char* name, std::initializer_list<const char*> expected) {
        QStringList paths;
        for (const char* path : expected)
            paths << QString::fromLatin1(path);
        QTest::newRow(name) << act++ << paths;
    };
    row("a new file", {"sub/n.jpg"});
    row("a file written anew", {"a.jpg"});
    row("a file renamed", {"a.jpg", "sub/deep/z.jpg"});
    row("a file moved in", {"sub/new.jpg"});
    row("a file moved out", {"a.jpg"});
    row("a file deleted", {"sub/b.jpg"});
    row("a file with other rights", {"a.jpg"});
    row("a hard link", {"sub/link.jpg"});
    row("a symbolic link", {"sub/link.jpg"});
    row("a folder moved in", {"sub/album"});
    row("a folder deleted", {"sub"});
    row("a folder renamed", {"sub", "other"});
    row("a name that is not UTF-8", {"<bytes>"});
}

void TestFolderWatch::tellsOf() {
    QFETCH(int, act);
    QFETCH(QStringList, expected);
    start();
    const std::string bytes = "sub/\xff\xfe.jpg";
    const std::function<void()> acts[] = {
        [&] { put(root / "sub/n.jpg", "n"); },
        [&] { put(root / "a.jpg", "other"); },
        [&] { fs::rename(root / "a.jpg", root / "sub/deep/z.jpg"); },
        [&] { fs::rename(outside / "new.jpg", root / "sub/new.jpg"); },
        [&] { fs::rename(root / "a.jpg", outside / "a.jpg"); },
        [&] { fs::remove(root / "sub/b.jpg"); },
        [&] { fs::permissions(root / "a.jpg", fs::perms::owner_read); },
        [&] { fs::create_hard_link(outside / "new.jpg", root / "sub/link.jpg"); },
        [&] { fs::create_symlink(outside / "new.jpg", root / "sub/link.jpg"); },
        [&] { fs::rename(outside / "album", root / "sub/album"); },
        [&] { fs::remove_all(root / "sub"); },
        [&] { fs::rename(root / "sub", root / "other"); },
        [&] { put(root / bytes, "x"); },
    };
    acts[act]();
    Names wanted;
    for (const QString& path : expected)
        wanted.insert(path == QStringLiteral("<bytes>") ? bytes : path.toStdString());
    const Told told = upToNow();
    QCOMPARE(told.paths, wanted);
    QVERIFY(!told.everything && !told.rootGone);
}

void TestFolderWatch::tellsNothingOfWhatWasThere() {
    start();
    QCOMPARE(upToNow().paths, Names{});
    QVERIFY(watch->take().empty());
    QVERIFY(watch->lookAround().empty());
    QCOMPARE(watch->coverage().watched, std::size_t{3});
    QVERIFY(watch->coverage().unwatched.empty());
    QVERIFY(watch->coverage().limit > 0);
}

void TestFolderWatch::aGrowingFileIsToldOfWhenClosed() {
    start();
    OpenFile file(root / "sub/slow.jpg");
    for (int i = 0; i < 5; ++i) {
        file.write("part");
        QCOMPARE(upToNow().paths, Names{});
    }
    QVERIFY(watch->lookAround().empty());
    file.close();
    QCOMPARE(upToNow().paths, Names{"sub/slow.jpg"});
}

void TestFolderWatch::aFileRenamedWhileOpenIsToldOfWhenClosed() {
    start();
    OpenFile file(root / "load.part");
    file.write("part");
    fs::rename(root / "load.part", root / "sub/load.jpg");
    QVERIFY(!upToNow().paths.contains("sub/load.jpg"));
    file.close();
    QCOMPARE(upToNow().paths, Names{"sub/load.jpg"});
}

void TestFolderWatch::aFileNeverClosedIsToldOfAtRest() {
    start();
    const OpenFile file(root / "held.jpg");
    file.write("whole");
    QCOMPARE(upToNow().paths, Names{});
    file.age(60);
    QCOMPARE(upToNow().paths, Names{});
    QCOMPARE(names(watch->lookAround().paths), Names{"held.jpg"});
    QVERIFY(watch->lookAround().empty());
}

void TestFolderWatch::foldersMadeQuicklyAreNotMissed() {
    start();
    for (int i = 0; i < 50; ++i)
        put(root / ("n" + std::to_string(i)) / "a/b/c/file.jpg", "x");
    Told told = upToNow();
    for (int i = 0; i < 50; ++i)
        QVERIFY(told.paths.contains("n" + std::to_string(i)));
    QCOMPARE(watch->coverage().watched, std::size_t{3 + 4 * 50});
    put(root / "n49/a/b/c/later.jpg", "x");
    QCOMPARE(upToNow().paths, Names{"n49/a/b/c/later.jpg"});
}

void TestFolderWatch::aMovedFolderIsWatchedUnderItsNewName() {
    start();
    fs::rename(root / "sub", root / "other");
    QCOMPARE(upToNow().paths, (Names{"sub", "other"}));
    put(root / "other/deep/c.jpg", "new");
    QCOMPARE(upToNow().paths, Names{"other/deep/c.jpg"});
    QCOMPARE(watch->coverage().watched, std::size_t{3});
}

void TestFolderWatch::aFolderMovedOutIsWatchedNoLonger() {
    start();
    fs::rename(root / "sub", outside / "sub");
    QCOMPARE(upToNow().paths, Names{"sub"});
    QCOMPARE(watch->coverage().watched, std::size_t{1});
    put(outside / "sub/deep/c.jpg", "new");
    QCOMPARE(upToNow().paths, Names{});
}

void TestFolderWatch::aFolderStandsForWhatLiesBelow() {
    start();
    put(root / "new-a.jpg", "x");
    fs::create_directories(root / "new/below");
    put(root / "new/below/1.jpg", "x");
    const Told first = upToNow();
    put(root / "sub/b.jpg", "x");
    fs::rename(root / "sub", root / "moved");
    Told second = upToNow();
    QVERIFY(first.paths.contains("new") && first.paths.contains("new-a.jpg"));
    QCOMPARE(second.paths, (Names{"sub", "moved"}));
}

void TestFolderWatch::passesOver() {
    fs::create_directories(root / "@eaDir/x");
    start({.passOver = [](const fs::path& folder) { return folder.filename() == "@eaDir"; }});
    QCOMPARE(watch->coverage().watched, std::size_t{3});
    put(root / ".hidden.jpg", "x");
    put(root / ".folder/a.jpg", "x");
    put(root / "@eaDir/x/a.jpg", "x");
    put(root / "sub/@eaDir/a.jpg", "x");
    QCOMPARE(upToNow().paths, Names{});
    QCOMPARE(watch->coverage().watched, std::size_t{3});
    fs::rename(root / ".hidden.jpg", root / "shown.jpg");
    QCOMPARE(upToNow().paths, Names{"shown.jpg"});
}

void TestFolderWatch::theRootGoesAndReturns() {
    start();
    fs::rename(root, outside / "root");
    Told told;
    QVERIFY(told.until(*watch, [](const Told& all) { return all.rootGone; }));
    QCOMPARE(told.paths, Names{});
    QVERIFY(watch->take().empty());
    QVERIFY(watch->lookAround().empty());
    fs::rename(outside / "root", root);
    QVERIFY(watch->lookAround().everything);
    put(root / "sub/deep/c.jpg", "x");
    QCOMPARE(upToNow().paths, Names{"sub/deep/c.jpg"});
}

void TestFolderWatch::anotherFolderInTheRootsPlaceIsEverything() {
    fs::create_directories(outside / "above");
    fs::rename(root, outside / "above/root");
    root = outside / "above/root";
    start();
    // The root itself is not moved: the system tells nothing of its parent.
    fs::rename(outside / "above", outside / "elsewhere");
    QVERIFY(watch->lookAround().rootGone);
    put(root / "other.jpg", "x");
    QVERIFY(watch->lookAround().everything);
    put(root / "more.jpg", "x");
    QCOMPARE(upToNow().paths, Names{"more.jpg"});
}

void TestFolderWatch::foldersBeyondTheLimitAreNamed() {
    for (const char* folder : {"sub/e", "t/f", "t/g"})
        fs::create_directories(root / folder);
    start({.mostWatches = 3});
    const index::WatchCoverage coverage = watch->coverage();
    QCOMPARE(coverage.watched, std::size_t{3});
    QCOMPARE(names(coverage.unwatched), (Names{"sub/deep", "sub/e", "t/f", "t/g"}));
    QCOMPARE(coverage.limit, std::size_t{3});
    put(root / "t/seen.jpg", "x");
    QCOMPARE(upToNow().paths, Names{"t/seen.jpg"});
}

void TestFolderWatch::unwatchedFoldersAreCompared() {
    start({.mostWatches = 1});
    QCOMPARE(names(watch->coverage().unwatched), (Names{"sub", "sub/deep"}));
    // Folders this young are looked at once more.
    QCOMPARE(names(watch->lookAround().paths), Names{"sub"});
    const auto yesterday = fs::file_time_type::clock::now() - std::chrono::hours(24);
    for (const char* folder : {"sub", "sub/deep"})
        fs::last_write_time(root / folder, yesterday);
    (void)watch->lookAround();
    QVERIFY(watch->lookAround().empty());

    put(root / "sub/deep/new.jpg", "x");
    QCOMPARE(names(watch->lookAround().paths), Names{"sub/deep"});
    fs::create_directories(root / "sub/more/below");
    QCOMPARE(names(watch->lookAround().paths), (Names{"sub"}));
    QCOMPARE(names(watch->coverage().unwatched), (Names{"sub", "sub/deep", "sub/more", "sub/more/below"}));
    fs::remove_all(root / "sub");
    Told told = upToNow();
    told.add(watch->lookAround());
    QCOMPARE(told.paths, Names{"sub"});
    QVERIFY(watch->coverage().unwatched.empty());
}

void TestFolderWatch::aFreedWatchIsGivenAway() {
    fs::create_directories(root / "t");
    start({.mostWatches = 3});
    QCOMPARE(names(watch->coverage().unwatched), Names{"sub/deep"});
    fs::remove_all(root / "t");
    QCOMPARE(upToNow().paths, Names{"t"});
    (void)watch->lookAround();
    QVERIFY(watch->coverage().unwatched.empty());
    put(root / "sub/deep/c.jpg", "new");
    QCOMPARE(upToNow().paths, Names{"sub/deep/c.jpg"});
}

void TestFolderWatch::lostEventsAreEverything() {
    int most = 0;
    std::ifstream("/proc/sys/fs/inotify/max_queued_events") >> most;
    if (most <= 0 || most > 100'000)
        QSKIP("the system's queue is too long to fill it here");
    start();
    for (int i = 0; i <= most / 2; ++i)
        OpenFile(root / ("sub/" + std::to_string(i) + ".jpg")).close();
    put(root / "unseen/below/x.jpg", "x");
    Told told;
    QVERIFY(told.until(*watch, [](const Told& all) { return all.everything; }));
    put(root / "unseen/below/y.jpg", "y");
    QVERIFY(upToNow().paths.contains("unseen/below/y.jpg"));
}

void TestFolderWatch::refusesByName() {
    const auto code = [](const fs::path& folder) { return FolderWatch::start(folder).error().code; };
    QCOMPARE(code(root / "absent"), ErrorCode::NotFound);
    QCOMPARE(code(root / "a.jpg"), ErrorCode::NotAFolder);
    QCOMPARE(code(root / std::string(300, 'n')), ErrorCode::Unreadable);
}

void TestFolderWatch::stopsWhenAsked() {
    std::stop_source source;
    source.request_stop();
    const auto started = FolderWatch::start(root, {}, source.get_token());
    QVERIFY(!started.ok());
    QCOMPARE(started.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestFolderWatch)
#include "tst_folder_watch.moc"
