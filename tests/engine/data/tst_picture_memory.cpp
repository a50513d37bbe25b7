#include "engine/data/folder_per_class.h"
#include "engine/data/open.h"
#include "engine/data/picture_memory.h"
#include "engine/storage/files.h"
#include "engine/training/open_material.h"
#include "tests/support/folders.h"
#include "tests/support/training_data.h"

#include <QtTest>

#include <fstream>

using namespace onelogit;

namespace {

constexpr std::uint64_t giga = 1'000'000'000;

/// 30 pictures of stripes in three classes, read whole at 8 x 8 in one channel: 1,920 bytes.
struct Folder {
    test::TemporaryFolder place;
    data::DataSet set = test::stripes(30, 1);
    std::filesystem::path path = place.path() / "classes";

    Folder() { static_cast<void>(data::writeFolderPerClass(set, path)); }
};

} // namespace

/// What pictures take in memory is known before they are read.
class TestPictureMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void edgesFit_data();
    void edgesFit();
    void theSystemSaysWhatIsThere();
    void aFolderThatIsTooLargeIsRefusedUnread();
    void whatJustFitsIsRead();
    void aTrainingIsRefusedWithTheSizeThatFits();
    void theUsualSizeShrinks();
    void partsShareTheRoom();
    void brokenPicturesLeaveNoGap();
};

void TestPictureMemory::edgesFit_data() {
    QTest::addColumn<qulonglong>("pictures");
    QTest::addColumn<int>("channels");
    QTest::addColumn<qulonglong>("bytes");
    QTest::addColumn<int>("edge");
    QTest::newRow("room enough") << 1000ULL << 3 << qulonglong(giga) << 64;
    QTest::newRow("a million pictures in a gigabyte") << 1'000'000ULL << 3 << qulonglong(giga) << 18;
    QTest::newRow("grey ones may be larger") << 1'000'000ULL << 1 << qulonglong(giga) << 31;
    QTest::newRow("exactly") << 10ULL << 3 << 10ULL * 3 * 20 * 20 << 20;
    QTest::newRow("one byte too few") << 10ULL << 3 << 10ULL * 3 * 20 * 20 - 1 << 19;
    QTest::newRow("not even a pixel") << 1000ULL << 3 << 2000ULL << 0;
    QTest::newRow("no picture") << 0ULL << 3 << 0ULL << 64;
}

void TestPictureMemory::edgesFit() {
    QFETCH(qulonglong, pictures);
    QFETCH(int, channels);
    QFETCH(qulonglong, bytes);
    QFETCH(int, edge);
    QCOMPARE(data::largestEdge(pictures, channels, bytes, 64), edge);
    if (edge > 0 && pictures > 0)
        QVERIFY(data::pictureBytes(pictures, {channels, edge, edge}) <= bytes);
}

void TestPictureMemory::theSystemSaysWhatIsThere() {
    QVERIFY(data::roomForPictures() > 1'000'000);
}

void TestPictureMemory::aFolderThatIsTooLargeIsRefusedUnread() {
    const Folder folder;
    bool read = false;
    const auto set = data::readFolderPerClass(
        folder.path, {3, 64, 64}, [&](const Progress&) { read = true; }, {}, 30 * 3 * 40 * 40);
    QVERIFY(!set.ok());
    QVERIFY(!read);
    QCOMPARE(set.error().code, ErrorCode::TooLarge);
    QCOMPARE(set.error().subject, folder.path.string());
    const QString words = QString::fromStdString(set.error().detail);
    QVERIFY2(words.contains(QStringLiteral("30 pictures of 64 x 64")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("choose at most 40 x 40")), qPrintable(words));
}

void TestPictureMemory::whatJustFitsIsRead() {
    const Folder folder;
    const auto set = data::readFolderPerClass(folder.path, {1, 8, 8}, {}, {}, 30 * 8 * 8);
    QVERIFY(set.ok());
    QCOMPARE(set->size(), 30U);
    QCOMPARE(data::readFolderPerClass(folder.path, {1, 8, 8}, {}, {}, 30 * 8 * 8 - 1).error().code,
             ErrorCode::TooLarge);
}

void TestPictureMemory::aTrainingIsRefusedWithTheSizeThatFits() {
    const Folder folder;
    training::JobSpec spec{.data = folder.path, .shape = {}, .trunk = {}, .losses = {}, .settings = {}};
    const auto refused = training::openPictures(spec, {}, {}, 30 * 3 * 32 * 32);
    QCOMPARE(refused.error().code, ErrorCode::TooLarge);
    QVERIFY(refused.error().detail.find("at most 32 x 32") != std::string::npos);
    spec.shape = ImageShape{3, 32, 32};
    const auto opened = training::openPictures(spec, {}, {}, 30 * 3 * 32 * 32);
    QVERIFY(opened.ok());
    QCOMPARE(training::dataReport(*opened).bytes, std::uint64_t{30 * 3 * 32 * 32});
}

void TestPictureMemory::theUsualSizeShrinks() {
    const Folder folder;
    const auto roomy = training::pictureSizes(folder.path, {});
    QVERIFY(roomy.ok() && roomy->has_value());
    QCOMPARE((*roomy)->pictures, 30U);
    QCOMPARE((*roomy)->shape, data::usualShape);
    QCOMPARE((*training::pictureSizes(folder.path, {}, 30 * 3 * 20 * 20))->shape, (ImageShape{3, 20, 20}));
    QCOMPARE((*training::pictureSizes(folder.path, {}, 1))->shape, (ImageShape{3, 1, 1}));
    QCOMPARE(training::pictureSizes(folder.place.path() / "none", {}).error().code, ErrorCode::NotFound);
}

void TestPictureMemory::partsShareTheRoom() {
    const test::TemporaryFolder place;
    for (const char* part : {"train", "test"})
        QVERIFY(data::writeFolderPerClass(test::stripes(30, 1), place.path() / part).ok());
    QCOMPARE((*training::pictureSizes(place.path(), {}))->pictures, 60U);
    const training::JobSpec spec{
        .data = place.path(), .shape = ImageShape{1, 8, 8}, .trunk = {}, .losses = {}, .settings = {}};
    QCOMPARE(training::openPictures(spec, {}, {}, 59 * 64).error().code, ErrorCode::TooLarge);
    QVERIFY(training::openPictures(spec, {}, {}, 60 * 64).ok());
}

void TestPictureMemory::brokenPicturesLeaveNoGap() {
    const Folder folder;
    const auto whole = data::readFolderPerClass(folder.path, {1, 8, 8});
    for (const char* name : {"column/0.png", "column/5.png", "row/zz.png"})
        std::ofstream(folder.path / name) << "no picture";
    const auto rest = data::readFolderPerClass(folder.path, {1, 8, 8});
    QVERIFY(rest.ok());
    QCOMPARE(rest->pixels.size(), rest->size() * 64);
    for (std::size_t i = 0; i < rest->size(); ++i) {
        const auto at = std::ranges::find(whole->names, rest->names[i]) - whole->names.begin();
        QVERIFY(std::ranges::equal(rest->picture(i), whole->picture(static_cast<std::size_t>(at))));
        QCOMPARE(rest->labels[i], whole->labels[static_cast<std::size_t>(at)]);
    }
}

QTEST_APPLESS_MAIN(TestPictureMemory)
#include "tst_picture_memory.moc"
