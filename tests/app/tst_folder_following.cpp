#include "app/controllers/overlap_controller.h"
#include "app/controllers/watch_controller.h"
#include "tests/app/search_fixture.h"

#include <QSignalSpy>

using namespace onelogit;
using namespace onelogit::app;

/// What follows the open folder: the watch on it, and a second search beside the first.
class TestFolderFollowing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewFileAppears();
    void aRemovedFileDisappears();
    void anotherFolderIsWatchedInItsPlace();
    void whatIsGoneCanBeFreed();
    void whatCannotBeFreedStays();
    void twoClassesShareSomePictures();
    void twoModelsShareSomePictures();
    void theSecondSearchEnds();
};

void TestFolderFollowing::aNewFileAppears() {
    SearchFixture fixture;
    WatchController watch(fixture.queue, fixture.folder);
    fixture.open();
    QTRY_VERIFY(watch.coverage());
    QCOMPARE(watch.coverage()->unwatched.size(), std::size_t{0});
    QVERIFY(writePicture(fixture.pictures + QStringLiteral("/f.pgm"), 200));
    QTRY_COMPARE(fixture.folder.snapshot()->size(), std::size_t{6});
    QTRY_VERIFY(fixture.rests(SearchFixture::bright));
    QCOMPARE(fixture.search.result()->rows(), std::size_t{6});
}

void TestFolderFollowing::aRemovedFileDisappears() {
    SearchFixture fixture;
    WatchController watch(fixture.queue, fixture.folder);
    fixture.open();
    QTRY_VERIFY(watch.coverage());
    QVERIFY(QFile::remove(fixture.pictures + QStringLiteral("/e.pgm")));
    QTRY_COMPARE(fixture.folder.snapshot()->size(), std::size_t{4});
}

void TestFolderFollowing::anotherFolderIsWatchedInItsPlace() {
    SearchFixture fixture;
    WatchController watch(fixture.queue, fixture.folder);
    fixture.open();
    QTRY_VERIFY(watch.coverage());
    const QString second = fixture.place.filePath(QStringLiteral("second"));
    QVERIFY(QDir().mkpath(second));
    QVERIFY(writePicture(second + QStringLiteral("/x.pgm"), 9));
    fixture.folder.open(second);
    QVERIFY(!watch.coverage());
    QTRY_VERIFY(watch.coverage());
    QTRY_VERIFY(fixture.rests(SearchFixture::bright));
    QVERIFY(writePicture(fixture.pictures + QStringLiteral("/f.pgm"), 200)); // of the former folder
    QVERIFY(writePicture(second + QStringLiteral("/y.pgm"), 99));
    QTRY_COMPARE(fixture.folder.snapshot()->size(), std::size_t{2});
}

void TestFolderFollowing::whatIsGoneCanBeFreed() {
    SearchFixture fixture;
    fixture.open();
    QCOMPARE(fixture.folder.orphans().rows, std::size_t{0});
    QCOMPARE(fixture.folder.orphans().allRows, std::size_t{5});
    const std::uint64_t before = fixture.folder.orphans().allBytes;
    fixture.folder.freeOrphans(); // there are none: nothing happens
    QCOMPARE(fixture.folder.job(), JobId{0});
    QVERIFY(QFile::remove(fixture.pictures + QStringLiteral("/a.pgm")));
    QVERIFY(QFile::remove(fixture.pictures + QStringLiteral("/d.pgm")));
    fixture.folder.readAgain();
    QCOMPARE(fixture.folder.orphans().rows, std::size_t{0}); // not known while it is read
    QTRY_VERIFY(fixture.rests(SearchFixture::bright));
    QCOMPARE(fixture.folder.orphans().rows, std::size_t{2});
    const QStringList names = SearchFixture::names(*fixture.search.result(), 3);
    fixture.folder.freeOrphans();
    QCOMPARE(fixture.folder.orphans().rows, std::size_t{0});
    QCOMPARE(fixture.folder.orphans().allRows, std::size_t{3});
    QVERIFY(fixture.folder.orphans().allBytes < before);
    QTRY_COMPARE(fixture.folder.snapshot()->rowCount(), std::size_t{3});
    QTRY_VERIFY(fixture.rests(SearchFixture::bright));
    QCOMPARE(SearchFixture::names(*fixture.search.result(), 3), names);
}

void TestFolderFollowing::whatCannotBeFreedStays() {
    SearchFixture fixture;
    fixture.open();
    QVERIFY(QFile::remove(fixture.pictures + QStringLiteral("/a.pgm")));
    fixture.folder.readAgain();
    QTRY_VERIFY(fixture.rests(SearchFixture::bright));
    QVERIFY(std::filesystem::remove_all(fixture.cache) > 0);
    const QSignalSpy failed(&fixture.folder, &FolderController::failed);
    fixture.folder.freeOrphans();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(qvariant_cast<Error>(failed.at(0).at(0)).code, ErrorCode::NotFound);
    QCOMPARE(fixture.folder.orphans().rows, std::size_t{1});
    QCOMPARE(fixture.folder.state(), FolderController::State::Ready);
}

void TestFolderFollowing::twoClassesShareSomePictures() {
    SearchFixture fixture;
    OverlapController overlap(fixture.queue, fixture.folder, fixture.search, fixture.thresholds, fixture.cache);
    fixture.open();
    fixture.thresholds.set({.digest = "m", .className = "bright"}, 0.5); // c, d, e
    fixture.thresholds.set({.digest = "m", .className = "dark"}, 0.3);   // a, b, c
    overlap.choose(fixture.model, SearchFixture::dark);
    QTRY_VERIFY(overlap.counts());
    QTRY_COMPARE(*overlap.counts(), (search::OverlapCounts{.onlyA = 2, .both = 1, .onlyB = 2}));
    overlap.show(search::Part::OnlyB);
    QCOMPARE(SearchFixture::names(*overlap.result(), overlap.result()->rows()),
             (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    overlap.show(search::Part::Both);
    QCOMPARE(SearchFixture::names(*overlap.result(), overlap.result()->rows()), QStringList{QStringLiteral("c")});
    fixture.thresholds.set({.digest = "m", .className = "bright"}, 0.7);
    QCOMPARE(*overlap.counts(), (search::OverlapCounts{.onlyA = 2, .both = 0, .onlyB = 3}));
}

void TestFolderFollowing::twoModelsShareSomePictures() {
    SearchFixture fixture;
    const auto other = std::make_shared<FakeClassifier>("n"); // another trunk: pictures are read for it
    OverlapController overlap(fixture.queue, fixture.folder, fixture.search, fixture.thresholds, fixture.cache);
    fixture.open();
    fixture.thresholds.set({.digest = "m", .className = "bright"}, 0.7);
    fixture.thresholds.set({.digest = "n", .className = "bright"}, 0.5);
    overlap.choose(other, SearchFixture::bright);
    QTRY_VERIFY(overlap.counts());
    QTRY_COMPARE(*overlap.counts(), (search::OverlapCounts{.onlyA = 0, .both = 2, .onlyB = 1}));
    QCOMPARE(other->runs.load(), 5);
}

void TestFolderFollowing::theSecondSearchEnds() {
    SearchFixture fixture;
    OverlapController overlap(fixture.queue, fixture.folder, fixture.search, fixture.thresholds, fixture.cache);
    fixture.open();
    overlap.choose(fixture.model, SearchFixture::dark);
    QTRY_VERIFY(overlap.counts());
    overlap.choose(nullptr, {});
    QVERIFY(!overlap.active());
    QVERIFY(!overlap.counts());
    QVERIFY(!overlap.result());
}

QTEST_GUILESS_MAIN(TestFolderFollowing)
#include "tst_folder_following.moc"
