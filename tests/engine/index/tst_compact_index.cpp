#include "engine/index/compact.h"
#include "engine/index/place.h"
#include "tests/support/indexing.h"

#include <QtTest>

using namespace onelogit;
using namespace onelogit::test;
using index::Access;
using index::Collection;
using index::IndexReport;
using index::PipelineOptions;
namespace fs = std::filesystem;

/// A folder's index made smaller: by hand, and by an indexing run.
class TestCompactIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void freesWhatIsGoneAndChanged();
    void afterwardsNothingIsDecodedAgain();
    void aFolderThatIsAwayKeepsItsRows_data();
    void aFolderThatIsAwayKeepsItsRows();
    void refusesByName();
    void anIndexThatIsMostlyOrphansIsMadeSmaller_data();
    void anIndexThatIsMostlyOrphansIsMadeSmaller();
    void whatMovesInOneRunIsNotDecodedAgain();
    void aLookAtAPartMakesNothingSmaller();

private:
    [[nodiscard]] Result<IndexReport> run() const { return index::indexFolder(folder, classifier, options); }
    [[nodiscard]] Collection::Place place() const { return index::placeOf(folder, classifier->info(), options); }
    [[nodiscard]] Result<index::Compacted> compact(std::stop_token stop = {}) const {
        return index::compactIndex(folder, classifier->info(), options, {}, std::move(stop));
    }
    void removePictures(int first, int count) const {
        for (int i = first; i < first + count; ++i)
            fs::remove(folder / std::string(1, static_cast<char>('a' + i % 3)) /
                       (std::to_string(1000 + i).substr(1) + ".png"));
    }

    TemporaryFolder temporary;
    fs::path folder;
    PipelineOptions options;
    std::shared_ptr<FakeClassifier> classifier;
    int round = 0;
};

void TestCompactIndex::init() {
    folder = temporary.path() / std::to_string(++round) / "pictures";
    options = {.cache = temporary.path() / std::to_string(round) / "cache"};
    classifier = fake();
    putPictures(folder, 20);
}

void TestCompactIndex::freesWhatIsGoneAndChanged() {
    QCOMPARE(run()->orphans.rows, std::size_t(0));
    removePictures(0, 4);
    putOld(folder / "a/006.png", greyPng(9));
    const auto report = run();
    QVERIFY(report.ok());
    QCOMPARE(report->orphans.rows, std::size_t(5));
    QVERIFY(report->orphans.bytes > 0);
    const auto smaller = compact();
    QVERIFY2(smaller.ok(), smaller ? "" : describe(smaller.error()).c_str());
    QCOMPARE(smaller->freed.rows, std::size_t(5));
    QCOMPARE(smaller->freed.bytes, report->orphans.bytes);
    QCOMPARE(listOf(*smaller->snapshot), listOf(*report->snapshot));
    QCOMPARE(index::orphansOf(*smaller->snapshot).rows, std::size_t(0));
    QCOMPARE(listOf(*index::openIndexed(folder, classifier->info(), options).value()), listOf(*report->snapshot));
    QCOMPARE(compact()->freed.rows, std::size_t(0));
}

void TestCompactIndex::afterwardsNothingIsDecodedAgain() {
    QVERIFY(run().ok());
    removePictures(0, 10);
    QVERIFY(run().ok());
    QVERIFY(compact().ok());
    const auto report = run();
    QVERIFY(report.ok());
    QCOMPARE(report->decoded, std::size_t(0));
    QCOMPARE(report->unchanged, std::size_t(10));
}

void TestCompactIndex::aFolderThatIsAwayKeepsItsRows_data() {
    QTest::addColumn<bool>("empty");
    QTest::newRow("not there") << false;
    QTest::newRow("an empty place where it was mounted") << true;
}

void TestCompactIndex::aFolderThatIsAwayKeepsItsRows() {
    QFETCH(bool, empty);
    options.compactFrom = 0;
    const auto before = run();
    QVERIFY(before.ok());
    fs::rename(folder, folder.parent_path() / "away");
    if (empty)
        fs::create_directory(folder);
    const auto away = run();
    QVERIFY(away.ok());
    QVERIFY(away->snapshot->away());
    QCOMPARE(away->orphans.rows, std::size_t(0));
    QCOMPARE(compact()->freed.rows, std::size_t(0));
    fs::remove(folder);
    fs::rename(folder.parent_path() / "away", folder);
    const auto back = run();
    QCOMPARE(back->decoded, std::size_t(0));
    QCOMPARE(listOf(*back->snapshot), listOf(*before->snapshot));
}

void TestCompactIndex::refusesByName() {
    QCOMPARE(compact().error().code, ErrorCode::NotFound);
    QVERIFY(!fs::exists(place().directory));
    QVERIFY(run().ok());
    removePictures(0, 4);
    QVERIFY(run().ok());
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(compact(stop.get_token()).error().code, ErrorCode::Cancelled);
    {
        const auto writer = Collection::open(place(), Access::Write);
        QVERIFY(writer.ok());
        QCOMPARE(compact().error().code, ErrorCode::InUse);
    }
    QCOMPARE(compact()->freed.rows, std::size_t(4));
}

void TestCompactIndex::anIndexThatIsMostlyOrphansIsMadeSmaller_data() {
    QTest::addColumn<int>("gone");
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("smaller");
    QTest::newRow("half of it") << 10 << true << false;
    QTest::newRow("more than half") << 11 << true << true;
    QTest::newRow("more than half of little") << 11 << false << false;
}

void TestCompactIndex::anIndexThatIsMostlyOrphansIsMadeSmaller() {
    QFETCH(int, gone);
    QFETCH(bool, large);
    QFETCH(bool, smaller);
    QVERIFY(run().ok());
    removePictures(0, gone);
    options.compactFrom = large ? 11 : options.compactFrom;
    const auto lost = run(); // these orphans are of this run: copies may come
    QCOMPARE(lost->orphans.rows, static_cast<std::size_t>(gone));
    const auto next = run();
    QCOMPARE(next->orphans.rows, static_cast<std::size_t>(smaller ? 0 : gone));
    QCOMPARE(next->snapshot->rowCount(), static_cast<std::size_t>(smaller ? 20 - gone : 20));
    QCOMPARE(listOf(*next->snapshot), listOf(*lost->snapshot));
}

void TestCompactIndex::whatMovesInOneRunIsNotDecodedAgain() {
    options.compactFrom = 0;
    QVERIFY(run().ok());
    for (const char* sub : {"a", "b", "c"})
        fs::rename(folder / sub, folder / (std::string("moved ") + sub));
    const auto moved = run();
    QVERIFY(moved.ok());
    QCOMPARE(moved->decoded, std::size_t(0));
    QCOMPARE(moved->orphans.rows, std::size_t(0));
}

void TestCompactIndex::aLookAtAPartMakesNothingSmaller() {
    options.compactFrom = 0;
    QVERIFY(run().ok());
    removePictures(0, 15);
    QVERIFY(run().ok());
    options.only = {"a"};
    QCOMPARE(run()->orphans.rows, std::size_t(15));
    options.only.clear();
    QCOMPARE(run()->orphans.rows, std::size_t(0));
}

QTEST_APPLESS_MAIN(TestCompactIndex)
#include "tst_compact_index.moc"
