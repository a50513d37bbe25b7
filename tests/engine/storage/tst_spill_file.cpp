#include "engine/storage/mapped_file.h"
#include "engine/storage/spill_file.h"
#include "tests/support/folders.h"

#include <QTest>

using namespace onelogit;
using namespace onelogit::storage;
namespace fs = std::filesystem;

class SpillFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatIsWritten();
    void leavesNoName();
    void saysWhyThereIsNone();
    void mapsAFile();
    void mapsAnEmptyFile();
    void aMappingOutlivesItsFile();
    void refusesToMap_data();
    void refusesToMap();
};

void SpillFileTest::holdsWhatIsWritten() {
    const test::TemporaryFolder place;
    const auto spill = SpillFile::create(place.path() / "new", 4000);
    QVERIFY(spill.ok());
    QCOMPARE((*spill)->numbers().size(), std::size_t{1000});
    QCOMPARE((*spill)->numbers()[999], 0.0F);
    (*spill)->numbers()[999] = 2.5F;
    QCOMPARE((*spill)->numbers()[999], 2.5F);
    QVERIFY((*SpillFile::create(place.path(), 0))->numbers().empty());
}

void SpillFileTest::leavesNoName() {
    const test::TemporaryFolder place;
    const auto spill = SpillFile::create(place.path(), 4000);
    QVERIFY(spill.ok());
    QVERIFY(fs::is_empty(place.path()));
}

void SpillFileTest::saysWhyThereIsNone() {
    const test::TemporaryFolder place;
    test::put(place.path() / "file", "in the way");
    const auto spill = SpillFile::create(place.path() / "file" / "below", 4000);
    QVERIFY(!spill);
    QCOMPARE(spill.error().code, ErrorCode::NotWritable);
}

void SpillFileTest::mapsAFile() {
    const test::TemporaryFolder place;
    const auto file = MappedFile::open(test::put(place.path() / "file", "bytes"));
    QVERIFY(file.ok());
    QVERIFY(std::ranges::equal((*file)->bytes(), *readFile(place.path() / "file")));
}

void SpillFileTest::mapsAnEmptyFile() {
    const test::TemporaryFolder place;
    const auto file = MappedFile::open(test::put(place.path() / "file", ""));
    QVERIFY(file.ok());
    QVERIFY((*file)->bytes().empty());
}

void SpillFileTest::aMappingOutlivesItsFile() {
    const test::TemporaryFolder place;
    const auto file = MappedFile::open(test::put(place.path() / "file", "bytes"));
    QVERIFY(file.ok());
    fs::remove(place.path() / "file");
    QCOMPARE((*file)->bytes().back(), static_cast<std::byte>('s'));
}

void SpillFileTest::refusesToMap_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QStringLiteral("absent") << static_cast<int>(ErrorCode::NotFound);
    QTest::newRow("a folder") << QStringLiteral("folder") << static_cast<int>(ErrorCode::NotAFile);
    QTest::newRow("a pipe") << QStringLiteral("pipe") << static_cast<int>(ErrorCode::NotAFile);
}

void SpillFileTest::refusesToMap() {
    QFETCH(QString, name);
    QFETCH(int, code);
    const test::TemporaryFolder place;
    fs::create_directories(place.path() / "folder");
    QCOMPARE(::mkfifo((place.path() / "pipe").c_str(), 0600), 0);
    const auto file = MappedFile::open(place.path() / name.toStdString());
    QVERIFY(!file);
    QCOMPARE(static_cast<int>(file.error().code), code);
    QCOMPARE(file.error().subject, (place.path() / name.toStdString()).string());
}

QTEST_APPLESS_MAIN(SpillFileTest)
#include "tst_spill_file.moc"
