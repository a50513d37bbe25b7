#include "tests/engine/index/child_process.h"
#include "tests/engine/index/collections.h"

#include <QtTest>

#include <csignal>
#include <random>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace onelogit;
using namespace onelogit::test;
using namespace onelogit::index;
namespace fs = std::filesystem;

namespace {

constexpr int batch = 7;

/// As somebody who is not above permissions; a child's last steps.
bool becomeNobody() {
    constexpr uid_t nobody = 65534;
    return ::geteuid() != 0 || (::setgid(nobody) == 0 && ::setuid(nobody) == 0);
}

} // namespace

class TestCollectionProcesses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { place = placeIn(temporary.path() / std::to_string(++round)); }
    void killedAtAnyMomentNothingIsLostOrWrong();
    void theSecondWriterIsToldOfTheFirst();
    void aReaderSeesWhatAWriterCommits();
    void snapshotsOutliveTheWriterThatGrows();
    void aFolderThatCannotBeWrittenIsRead();
    void aFullDiskLeavesWhatWasThere();
    void aFileThatMayNotGrowLeavesWhatWasThere();

private:
    TemporaryFolder temporary;
    Collection::Place place;
    int round = 0;
};

void TestCollectionProcesses::killedAtAnyMomentNothingIsLostOrWrong() {
    std::mt19937 random(11);
    for (int moment = 0; moment < 50; ++moment) {
        const std::size_t start = moment == 0 ? 0 : opened(place, Access::Read)->rowCount();
        std::size_t reported = start;
        {
            Child child([&](Child& self) {
                const auto collection = opened(place);
                for (int next = static_cast<int>(start);; next += batch) {
                    if (!collection->commit(batchOf(next, batch)).ok())
                        return 1;
                    self.say(next + batch);
                }
            });
            for (unsigned wait = random() % 5; wait > 0; --wait)
                reported = static_cast<std::size_t>(child.hear());
            ::usleep(random() % 6000);
            child.kill();
            for (int more = child.hear(); more >= 0; more = child.hear())
                reported = static_cast<std::size_t>(more);
        }
        const auto collection = opened(place);
        QVERIFY(collection->rowCount() >= reported);
        QVERIFY(collection->rowCount() <= reported + batch);
        QCOMPARE(collection->rowCount() % batch, std::size_t(0));
        QCOMPARE(collection->fileCount(), collection->rowCount());
        QVERIFY(collection->hasNormalizers());
        const auto snapshot = collection->snapshot(0, false).value();
        QCOMPARE(snapshot->size(), collection->rowCount());
        QVERIFY(isRight(*snapshot));
    }
    QVERIFY(opened(place)->rowCount() > 0);
}

void TestCollectionProcesses::theSecondWriterIsToldOfTheFirst() {
    Child child([&](Child& self) {
        const auto collection = opened(place);
        self.say(1);
        return self.hear() == 2 ? 0 : 1;
    });
    QCOMPARE(child.hear(), 1);
    const auto refused = Collection::open(place, Access::Write);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::InUse);
    QCOMPARE(refused.error().subject, place.directory.string());
    QCOMPARE(refused.error().detail, "process " + std::to_string(child.pid()));
    child.say(2);
    QCOMPARE(child.result(), 0);
    QVERIFY(Collection::open(place, Access::Write).ok());
}

void TestCollectionProcesses::aReaderSeesWhatAWriterCommits() {
    Child child([&](Child& self) {
        const auto collection = opened(place);
        self.say(0);
        for (int first = self.hear(); first >= 0; first = self.hear())
            self.say(collection->commit(batchOf(first, batch)).ok() ? 1 : 2);
        return 0;
    });
    QCOMPARE(child.hear(), 0);
    const auto reader = opened(place, Access::Read);
    std::vector<std::shared_ptr<const Snapshot>> seen;
    for (int i = 0; i < 10; ++i) {
        child.say(i * batch);
        QCOMPARE(child.hear(), 1);
        seen.push_back(reader->snapshot(0, false).value());
        QCOMPARE(seen.back()->size(), static_cast<std::size_t>((i + 1) * batch));
    }
    for (const auto& snapshot : seen)
        QVERIFY(isRight(*snapshot));
}

void TestCollectionProcesses::snapshotsOutliveTheWriterThatGrows() {
    auto collection = opened(place);
    QVERIFY(collection->commit(batchOf(0, batch)).ok());
    const auto early = opened(place, Access::Read)->snapshot(0, false).value();
    for (int i = 1; i < 200; ++i)
        QVERIFY(collection->commit(batchOf(i * batch, batch)).ok());
    collection = nullptr;
    fs::remove_all(place.directory);
    QCOMPARE(early->size(), std::size_t(batch));
    QVERIFY(isRight(*early));
}

void TestCollectionProcesses::aFolderThatCannotBeWrittenIsRead() {
    constexpr int outOfReach = 77;
    QVERIFY(opened(place)->commit(batchOf(0, batch)).ok());
    fs::permissions(temporary.path(), fs::perms(0755));
    fs::permissions(place.directory, fs::perms(0555));
    Child child([&](Child&) {
        if (!becomeNobody())
            return 2;
        if (::access(place.directory.c_str(), R_OK | X_OK) != 0)
            return outOfReach; // a folder above the temporary one is root's alone
        const auto refused = Collection::open(place, Access::Write);
        if (refused.ok() || refused.error().code != ErrorCode::NotWritable)
            return 3;
        const auto snapshot = opened(place, Access::Read)->snapshot(0, false);
        return snapshot && (*snapshot)->size() == batch && isRight(**snapshot) ? 0 : 4;
    });
    const int result = child.result();
    fs::permissions(place.directory, fs::perms(0755));
    if (result == outOfReach)
        QSKIP("only root reaches the temporary folder here");
    QCOMPARE(result, 0);
}

void TestCollectionProcesses::aFullDiskLeavesWhatWasThere() {
    constexpr int cannotMount = 77;
    place = placeIn(temporary.path() / "small" / "index");
    fs::create_directories(temporary.path() / "small");
    Child child([&](Child&) {
        const int spaces = ::geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER;
        const std::string small = (temporary.path() / "small").string();
        if (::unshare(spaces) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            ::mount("tmpfs", small.c_str(), "tmpfs", 0, "size=1m") != 0)
            return cannotMount;
        auto collection = opened(place);
        int next = 0;
        Result<void> last;
        for (; (last = collection->commit(batchOf(next, 100))) && next < 100000;)
            next += 100;
        if (last || last.error().code != ErrorCode::DiskFull || next == 0)
            return 1;
        if (contentOf(*collection).find("right") == std::string::npos)
            return 2;
        const auto whole = static_cast<std::size_t>(next);
        if (collection->rowCount() != whole || collection->snapshot(0, false).value()->size() != whole)
            return 3;
        ::_exit(isRight(*opened(place, Access::Read)->snapshot(0, false).value()) ? 0 : 4);
    });
    const int result = child.result();
    if (result == cannotMount)
        QSKIP("no file system can be mounted here");
    QCOMPARE(result, 0);
}

void TestCollectionProcesses::aFileThatMayNotGrowLeavesWhatWasThere() {
    QVERIFY(opened(place)->commit(batchOf(0, 100)).ok());
    Child child([&](Child&) {
        ::signal(SIGXFSZ, SIG_IGN);
        const auto collection = opened(place);
        const std::string before = contentOf(*collection);
        const rlimit small{.rlim_cur = 6000, .rlim_max = RLIM_INFINITY};
        const rlimit none{.rlim_cur = RLIM_INFINITY, .rlim_max = RLIM_INFINITY};
        if (::setrlimit(RLIMIT_FSIZE, &small) != 0)
            return 2;
        const auto refused = collection->commit(batchOf(100, 100));
        if (refused || refused.error().code != ErrorCode::NotWritable || contentOf(*collection) != before)
            return 3;
        if (::setrlimit(RLIMIT_FSIZE, &none) != 0)
            return 4;
        return collection->commit(batchOf(100, 100)).ok() ? 0 : 5;
    });
    QCOMPARE(child.result(), 0);
    const auto snapshot = opened(place)->snapshot(0, false).value();
    QCOMPARE(snapshot->size(), std::size_t(200));
    QVERIFY(isRight(*snapshot));
}

QTEST_GUILESS_MAIN(TestCollectionProcesses)
#include "tst_collection_processes.moc"
