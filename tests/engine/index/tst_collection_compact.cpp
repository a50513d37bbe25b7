#include "tests/engine/index/child_process.h"
#include "tests/engine/index/collections.h"

#include <QtTest>

#include <chrono>
#include <fstream>
#include <map>
#include <random>

#include <sys/resource.h>

using namespace onelogit;
using namespace onelogit::test;
using namespace onelogit::index;
namespace fs = std::filesystem;

namespace {

/// Every bit that belongs to a picture, by its path.
std::map<std::string, std::string> bitsOf(const Snapshot& snapshot) {
    std::map<std::string, std::string> all;
    const auto normalizers = snapshot.normalizers(headOf("head"));
    const auto text = [](const auto& numbers) {
        const auto bytes = std::as_bytes(std::span(numbers));
        return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    };
    for (std::size_t i = 0; i < snapshot.size(); ++i) {
        const Entry entry = snapshot.entry(i);
        std::string& bits = all[std::string(entry.path)];
        bits = text(snapshot.row(entry.row)) + text(snapshot.content(i)) +
               text(snapshot.codes().subspan(entry.row * collectionWidth, collectionWidth)) +
               text(snapshot.scales().subspan(entry.row, 1));
        if (!normalizers.empty())
            bits += text(normalizers.subspan(entry.row, 1));
    }
    return all;
}

std::vector<std::string> pathsOf(int first, int count, int step = 1) {
    std::vector<std::string> paths;
    for (int i = first; i < first + count; i += step)
        paths.push_back(pathOf(i));
    return paths;
}

std::set<std::string> namesIn(const fs::path& directory) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(directory))
        if (const std::string name = entry.path().filename().string(); !name.starts_with("files.sqlite"))
            names.insert(name);
    return names;
}

std::size_t compacted(Collection& collection) {
    const Result<std::size_t> dropped = collection.compact({}, {});
    if (!dropped) {
        std::fprintf(stderr, "%s\n", describe(dropped.error()).c_str());
        std::abort();
    }
    return *dropped;
}

} // namespace

class TestCollectionCompact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { place = placeIn(temporary.path() / std::to_string(++round)); }
    void whatFilesReferToStaysBitForBit_data();
    void whatFilesReferToStaysBitForBit();
    void orphansAreCounted();
    void withoutOrphansNothingIsWritten();
    void snapshotsAndReadersGoOn();
    void normalizersOfEveryHeadStay();
    void whatIsDamagedIsNotCopied();
    void stoppedItLeavesEverything();
    void withoutRoomItLeavesEverything();
    void leftoversAreRemovedByTheNextWriter();
    void onlyAWriterMay();
    void killedAtAnyMomentItIsTheOldOrTheNew();
    void readersBesideItAreNeverWrong();

private:
    TemporaryFolder temporary;
    Collection::Place place;
    int round = 0;
};

void TestCollectionCompact::whatFilesReferToStaysBitForBit_data() {
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("goneFirst");
    QTest::addColumn<int>("goneCount");
    QTest::addColumn<int>("step");
    QTest::newRow("the first one gone") << 50 << 0 << 1 << 1;
    QTest::newRow("the last ones gone") << 50 << 40 << 10 << 1;
    QTest::newRow("every other one gone") << 50 << 0 << 50 << 2;
    QTest::newRow("all gone") << 50 << 0 << 50 << 1;
    QTest::newRow("several blocks") << 5000 << 100 << 3000 << 3;
}

void TestCollectionCompact::whatFilesReferToStaysBitForBit() {
    QFETCH(int, files);
    QFETCH(int, goneFirst);
    QFETCH(int, goneCount);
    QFETCH(int, step);
    const std::vector<std::string> gone = pathsOf(goneFirst, goneCount, step);
    std::vector<Outcome> others{skipped("bad.jpg", ErrorCode::Damaged, "bits"), indexed("copy.jpg", files - 1)};
    std::map<std::string, std::string> before;
    {
        const auto collection = opened(place);
        for (int first = files - 10; first >= 0; first -= 10) // rows lie against the order of paths
            QVERIFY(collection->commit(batchOf(first, 10)).ok());
        QVERIFY(collection->commit(others, gone).ok());
        before = bitsOf(*collection->snapshot(0, false).value());
        const std::size_t rows = collection->rowCount();
        const std::size_t dropped = compacted(*collection);
        QVERIFY(dropped > 0);
        QCOMPARE(collection->rowCount(), rows - dropped);
        QCOMPARE(collection->orphanRows().rows, std::size_t(0));
        QVERIFY(collection->snapshot(0, false).value()->verified(0, rows - dropped));
        QVERIFY(bitsOf(*collection->snapshot(0, false).value()) == before);
    }
    const auto again = opened(place);
    QVERIFY(bitsOf(*again->snapshot(0, false).value()) == before);
    QVERIFY(isRight(*again->snapshot(0, false).value()));
    QVERIFY(again->hasNormalizers());
    QVERIFY(again->find("bad.jpg") && !again->find("bad.jpg")->row);

    // As if the files that are left had been indexed in one go.
    const auto anew = opened(placeIn(temporary.path() / (std::to_string(round) + " anew")));
    const std::set<std::string> lost(gone.begin(), gone.end());
    std::vector<Outcome> all = std::move(others);
    for (Outcome& outcome : batchOf(0, files))
        if (!lost.contains(outcome.file.path))
            all.push_back(std::move(outcome));
    QVERIFY(anew->commit(all).ok());
    QCOMPARE(contentOf(*again), contentOf(*anew));
    QVERIFY(again->commit(batchOf(files, 20)).ok()); // and it goes on
    QVERIFY(isRight(*again->snapshot(0, false).value()));
}

void TestCollectionCompact::orphansAreCounted() {
    const auto collection = opened(place);
    QVERIFY(collection->commit(batchOf(0, 30)).ok());
    QCOMPARE(collection->orphanRows().rows, std::size_t(0));
    QVERIFY(collection->commit({}, pathsOf(0, 10)).ok());
    QVERIFY(collection->commit(std::vector{indexed(pathOf(10), 500)}).ok()); // another content under an old name
    const Orphans lost = collection->orphanRows();
    constexpr std::uint64_t bytesOfARow = collectionWidth * 5 + 12 + 16;
    QCOMPARE(lost.rows, std::size_t(11));
    QCOMPARE(lost.bytes, 11 * bytesOfARow);
    QCOMPARE(lost.allRows, std::size_t(31));
    QCOMPARE(lost.allBytes, 31 * bytesOfARow);
    const auto before = fs::file_size(place.directory / "rows.f32");
    QCOMPARE(compacted(*collection), std::size_t(11));
    QCOMPARE(before - fs::file_size(place.directory / "rows.1.f32"), 11 * collectionWidth * sizeof(float));
}

void TestCollectionCompact::withoutOrphansNothingIsWritten() {
    const auto collection = opened(place);
    QCOMPARE(compacted(*collection), std::size_t(0)); // nothing there at all
    QVERIFY(collection->commit(batchOf(0, 30)).ok());
    const std::set<std::string> names = namesIn(place.directory);
    QCOMPARE(compacted(*collection), std::size_t(0));
    QVERIFY(namesIn(place.directory) == names);
    QVERIFY(names.contains("rows.f32"));
}

void TestCollectionCompact::snapshotsAndReadersGoOn() {
    const auto writer = opened(place);
    QVERIFY(writer->commit(batchOf(0, 30)).ok());
    const auto reader = opened(place, Access::Read);
    const auto early = reader->snapshot(0, false).value();
    const auto bits = bitsOf(*early);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(writer->commit(batchOf(30 + i * 10, 10), pathsOf(i * 10, 5)).ok());
        QCOMPARE(compacted(*writer), std::size_t(5));
        const auto now = reader->snapshot(0, false).value();
        QCOMPARE(now->rowCount(), std::size_t(35 + i * 5));
        QVERIFY(isRight(*now));
        QVERIFY(isRight(*opened(place, Access::Read)->snapshot(0, false).value()));
    }
    QVERIFY(bitsOf(*early) == bits); // its files are gone, what it has stays
    QVERIFY(isRight(*early));
    QCOMPARE(namesIn(place.directory), (std::set<std::string>{"codes.3.i8", "lock", "rows.3.f32", "scales.3.f32"}));
}

void TestCollectionCompact::normalizersOfEveryHeadStay() {
    Collection::Place other = place;
    other.head = "other";
    {
        const auto collection = opened(place);
        QVERIFY(collection->commit(batchOf(0, 10)).ok());
    }
    std::vector<float> values(10);
    std::ranges::generate(values, [next = 100.0F]() mutable { return next++; });
    QVERIFY(opened(other)->storeNormalizers(values).ok());
    Collection::Place none = place;
    none.head.clear();
    const auto collection = opened(none);
    QVERIFY(collection->commit({}, pathsOf(0, 4)).ok());
    QCOMPARE(compacted(*collection), std::size_t(4));
    const auto first = opened(place, Access::Read)->snapshot(0, false).value();
    const auto second = opened(other, Access::Read)->snapshot(0, false).value();
    for (std::size_t i = 0; i < 6; ++i) {
        QCOMPARE(first->normalizers(headOf("head"))[i], 4.0F + static_cast<float>(i));
        QCOMPARE(second->normalizers(headOf("other"))[i], 104.0F + static_cast<float>(i));
    }
}

void TestCollectionCompact::whatIsDamagedIsNotCopied() {
    {
        const auto collection = opened(place);
        for (int i = 0; i < 30; i += 10)
            QVERIFY(collection->commit(batchOf(i, 10)).ok());
        QVERIFY(collection->commit({}, pathsOf(0, 5)).ok());
    }
    {
        std::fstream file(place.directory / "rows.f32", std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(4096 + 15 * collectionWidth * sizeof(float));
        file.put('x');
    }
    const auto collection = opened(place);
    QCOMPARE(compacted(*collection), std::size_t(15)); // five orphans and the block of ten
    QCOMPARE(collection->fileCount(), std::size_t(15));
    QVERIFY(!collection->find(pathOf(12)));
    QVERIFY(isRight(*collection->snapshot(0, false).value()));
}

void TestCollectionCompact::stoppedItLeavesEverything() {
    const auto collection = opened(place);
    QVERIFY(collection->commit(batchOf(0, 3000), {}).ok());
    QVERIFY(collection->commit({}, pathsOf(0, 500)).ok());
    const std::string before = contentOf(*collection);
    const std::set<std::string> names = namesIn(place.directory);
    std::stop_source stop;
    const auto refused = collection->compact([&](const Progress&) { stop.request_stop(); }, stop.get_token());
    QCOMPARE(refused.error().code, ErrorCode::Cancelled);
    QVERIFY(namesIn(place.directory) == names);
    QCOMPARE(contentOf(*collection), before);
    QCOMPARE(compacted(*collection), std::size_t(500));
}

void TestCollectionCompact::withoutRoomItLeavesEverything() {
    QVERIFY(opened(place)->commit(batchOf(0, 1000)).ok());
    Child child([&](Child&) {
        ::signal(SIGXFSZ, SIG_IGN);
        const auto collection = opened(place);
        if (!collection->commit({}, pathsOf(0, 10)))
            return 2;
        const std::string before = contentOf(*collection);
        const std::set<std::string> names = namesIn(place.directory);
        const rlimit small{.rlim_cur = 6000, .rlim_max = RLIM_INFINITY};
        const rlimit none{.rlim_cur = RLIM_INFINITY, .rlim_max = RLIM_INFINITY};
        if (::setrlimit(RLIMIT_FSIZE, &small) != 0)
            return 3;
        const auto refused = collection->compact({}, {});
        if (refused || refused.error().code != ErrorCode::NotWritable || ::setrlimit(RLIMIT_FSIZE, &none) != 0)
            return 4;
        if (contentOf(*collection) != before || namesIn(place.directory) != names)
            return 5;
        return compacted(*collection) == 10 ? 0 : 6;
    });
    QCOMPARE(child.result(), 0);
    QVERIFY(isRight(*opened(place)->snapshot(0, false).value()));
}

void TestCollectionCompact::leftoversAreRemovedByTheNextWriter() {
    QVERIFY(opened(place)->commit(batchOf(0, 10)).ok());
    for (const char* name : {"rows.1.f32", "codes.12.i8", "scales.7.f32", "rows.01.f32", "rows.mine.f32", "notes"})
        put(place.directory / name, "left");
    QVERIFY(isRight(*opened(place, Access::Read)->snapshot(0, false).value()));
    QVERIFY(fs::exists(place.directory / "rows.1.f32")); // a reader removes nothing
    QVERIFY(isRight(*opened(place)->snapshot(0, false).value()));
    QCOMPARE(namesIn(place.directory), (std::set<std::string>{"codes.i8", "lock", "notes", "rows.01.f32", "rows.f32",
                                                              "rows.mine.f32", "scales.f32"}));
}

void TestCollectionCompact::onlyAWriterMay() {
    const auto writer = opened(place);
    QVERIFY(writer->commit(batchOf(0, 10)).ok());
    QVERIFY(writer->commit({}, pathsOf(0, 5)).ok());
    const auto reader = opened(place, Access::Read);
    QCOMPARE(reader->orphanRows().rows, std::size_t(5));
    QCOMPARE(reader->compact({}, {}).error().code, ErrorCode::NotWritable);
}

void TestCollectionCompact::killedAtAnyMomentItIsTheOldOrTheNew() {
    using Clock = std::chrono::steady_clock;
    constexpr int files = 6000;
    {
        const auto collection = opened(place);
        QVERIFY(collection->commit(batchOf(0, files)).ok());
        QVERIFY(collection->commit({}, pathsOf(0, files, 2)).ok());
    }
    const fs::path original = place.directory;
    const auto before = bitsOf(*opened(place, Access::Read)->snapshot(0, false).value());
    std::mt19937 random(3);
    std::chrono::microseconds whole{0};
    int killed = 0;
    int compactedBefore = 0;
    for (int moment = -1; moment < 50; ++moment) { // the first one lives, to be timed
        place.directory = temporary.path() / ("copy " + std::to_string(moment));
        fs::copy(original, place.directory);
        {
            Child child([&](Child& self) {
                const auto collection = opened(place);
                self.say(1);
                return compacted(*collection) == files / 2 ? 0 : 1;
            });
            QCOMPARE(child.hear(), 1);
            const auto start = Clock::now();
            if (moment >= 0)
                ::usleep(static_cast<useconds_t>(random() % static_cast<unsigned>(whole.count())));
            else
                QCOMPARE(child.result(), 0);
            child.kill();
            whole = std::max(whole, std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start));
        }
        std::size_t rows = 0;
        {
            const auto snapshot = opened(place, Access::Read)->snapshot(0, false).value();
            rows = snapshot->rowCount();
            QVERIFY(rows == files || rows == files / 2);
            QVERIFY(snapshot->verified(0, rows));
            QVERIFY(bitsOf(*snapshot) == before);
        }
        const auto collection = opened(place);
        QCOMPARE(collection->rowCount(), rows);
        QVERIFY(isRight(*collection->snapshot(0, false).value()));
        QCOMPARE(namesIn(place.directory).size(), std::size_t(4)); // the lock and one generation
        killed += moment >= 0 && rows == files ? 1 : 0;
        compactedBefore += moment >= 0 && rows != files ? 1 : 0;
        QCOMPARE(compacted(*collection), rows - files / 2);
        QVERIFY(bitsOf(*collection->snapshot(0, false).value()) == before);
        fs::remove_all(place.directory);
    }
    QVERIFY2(killed > 10, std::to_string(killed).c_str());
    qInfo("%d of 50 were killed before the collection turned to the copy, %d behind it", killed, compactedBefore);
}

void TestCollectionCompact::readersBesideItAreNeverWrong() {
    constexpr int files = 400;
    QVERIFY(opened(place)->commit(batchOf(0, files)).ok());
    Child child([&](Child&) {
        const auto collection = opened(place);
        for (int i = 1; i <= 150; ++i)
            if (!collection->commit(batchOf(files + i, 1), pathsOf(i - 1, 1)) || compacted(*collection) != 1)
                return 1;
        return 0;
    });
    const auto reader = opened(place, Access::Read);
    std::vector<std::shared_ptr<const Snapshot>> kept;
    constexpr std::size_t last = 150;
    for (std::size_t seen = 0; seen != last;) {
        const auto fresh = opened(place, Access::Read)->snapshot(0, false).value();
        kept.push_back(reader->snapshot(0, false).value());
        QCOMPARE(fresh->size(), std::size_t(files));
        QCOMPARE(kept.back()->size(), std::size_t(files));
        QVERIFY(isRight(*fresh));
        QVERIFY(isRight(*kept.back()));
        seen = static_cast<std::size_t>(pictureOf(fresh->content(0)));
    }
    QCOMPARE(child.result(), 0);
    QVERIFY(kept.size() > 1);
    for (const auto& snapshot : kept)
        QVERIFY(isRight(*snapshot));
}

QTEST_GUILESS_MAIN(TestCollectionCompact)
#include "tst_collection_compact.moc"
