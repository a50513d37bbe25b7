#include "engine/support/parallel.h"
#include "tests/engine/index/collections.h"

#include <QtTest>

#include <atomic>

using namespace onelogit;
using namespace onelogit::test;
using namespace onelogit::index;
namespace fs = std::filesystem;

namespace {

constexpr int runs = 6;
constexpr int rowsInARun = 10;
constexpr std::size_t header = 4096;

void flip(const fs::path& path, std::size_t position) {
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekg(static_cast<std::streamoff>(position));
    const int byte = file.get();
    file.seekp(static_cast<std::streamoff>(position));
    file.put(static_cast<char>(byte ^ 0x10));
}

} // namespace

class TestCollectionDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFlippedByteIsFoundAndItsRowsReadAgain_data();
    void aFlippedByteIsFoundAndItsRowsReadAgain();
    void aFlippedByteInAHeaderIsDamage_data();
    void aFlippedByteInAHeaderIsDamage();
    void lostRowsAreReadAgain_data();
    void lostRowsAreReadAgain();
    void noFlippedByteInTheDatabaseGivesAWrongNumber();
    void aDatabaseOfSomethingElseIsDamaged_data();
    void aDatabaseOfSomethingElseIsDamaged();
    void filesOfAnotherCollectionAreDamage();
    void manyThreadsCheckAtOnce();

private:
    TemporaryFolder temporary;
    Collection::Place place;
    int round = 0;
};

void TestCollectionDamage::init() {
    place = placeIn(temporary.path() / std::to_string(++round));
    const auto collection = opened(place);
    for (int i = 0; i < runs; ++i)
        QVERIFY(collection->commit(batchOf(i * rowsInARun, rowsInARun)).ok());
}

void TestCollectionDamage::aFlippedByteIsFoundAndItsRowsReadAgain_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("stride");
    QTest::newRow("rows") << QStringLiteral("rows.f32") << int(collectionWidth * sizeof(float));
    QTest::newRow("codes") << QStringLiteral("codes.i8") << int(collectionWidth);
    QTest::newRow("scales") << QStringLiteral("scales.f32") << int(sizeof(RowScale));
}

void TestCollectionDamage::aFlippedByteIsFoundAndItsRowsReadAgain() {
    QFETCH(QString, file);
    QFETCH(int, stride);
    constexpr std::size_t damagedRow = 25;
    flip(place.directory / file.toStdString(), header + damagedRow * static_cast<std::size_t>(stride) + 1);
    {
        const auto snapshot = opened(place, Access::Read)->snapshot(0, false).value();
        QVERIFY(snapshot->verified(0, 20));
        QVERIFY(snapshot->verified(30, 30));
        QVERIFY(!snapshot->verified(29, 1));
        QVERIFY(!snapshot->verified(20, 1));
        QVERIFY(!snapshot->verified(0, 60));
    }
    const auto collection = opened(place); // drops what was found
    QCOMPARE(collection->fileCount(), std::size_t(50));
    QVERIFY(!collection->find(pathOf(25)) && collection->find(pathOf(30)));
    QVERIFY(!collection->rowOf(test::contentHash(25)));
    const auto without = collection->snapshot(0, false).value();
    QVERIFY(isRight(*without));
    QVERIFY(without->verified(0, without->rowCount()));
    QVERIFY(collection->commit(batchOf(20, 10)).ok());
    const auto whole = collection->snapshot(0, false).value();
    QCOMPARE(whole->size(), std::size_t(60));
    QVERIFY(isRight(*whole));
    QCOMPARE(*collection->dropDamaged(), std::size_t(0));
}

void TestCollectionDamage::aFlippedByteInAHeaderIsDamage_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("position");
    for (const char* file : {"rows.f32", "codes.i8", "scales.f32"})
        for (const int position : {0, 16, 24, 40, 4095})
            QTest::newRow((std::string(file) + ", byte " + std::to_string(position)).c_str())
                << QString::fromLatin1(file) << position;
}

void TestCollectionDamage::aFlippedByteInAHeaderIsDamage() {
    QFETCH(QString, file);
    QFETCH(int, position);
    flip(place.directory / file.toStdString(), static_cast<std::size_t>(position));
    for (const Access access : {Access::Read, Access::Write}) {
        const auto refused = Collection::open(place, access);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Damaged);
        QCOMPARE(refused.error().subject, (place.directory / file.toStdString()).string());
    }
}

void TestCollectionDamage::lostRowsAreReadAgain_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("size"); // -1: no file
    QTest::addColumn<int>("left");
    const auto rows = QStringLiteral("rows.f32");
    QTest::newRow("one byte less") << rows << int(header + 60 * 16 - 1) << 50;
    QTest::newRow("in the middle") << rows << int(header + 31 * 16) << 30;
    QTest::newRow("no rows") << rows << int(header) << 0;
    QTest::newRow("half a header") << rows << 100 << 0;
    QTest::newRow("nothing in it") << rows << 0 << 0;
    QTest::newRow("no file") << rows << -1 << 0;
    QTest::newRow("codes cut off") << QStringLiteral("codes.i8") << int(header + 20 * 4) << 20;
    QTest::newRow("scales cut off") << QStringLiteral("scales.f32") << int(header + 20 * 12 + 5) << 20;
}

void TestCollectionDamage::lostRowsAreReadAgain() {
    QFETCH(QString, file);
    QFETCH(int, size);
    QFETCH(int, left);
    const fs::path path = place.directory / file.toStdString();
    if (size < 0)
        fs::remove(path);
    else
        fs::resize_file(path, static_cast<std::uintmax_t>(size));
    for (const Access access : {Access::Read, Access::Write}) {
        const auto collection = opened(place, access);
        QCOMPARE(collection->rowCount(), std::size_t(left));
        const auto snapshot = collection->snapshot(0, false).value();
        QCOMPARE(snapshot->size(), std::size_t(left));
        QVERIFY(isRight(*snapshot));
    }
    {
        const auto collection = opened(place);
        QVERIFY(collection->commit(batchOf(left, runs * rowsInARun - left)).ok());
    }
    const auto snapshot = opened(place)->snapshot(0, false).value();
    QCOMPARE(snapshot->size(), std::size_t(60));
    QVERIFY(isRight(*snapshot));
}

void TestCollectionDamage::noFlippedByteInTheDatabaseGivesAWrongNumber() {
    const fs::path path = place.directory / "files.sqlite";
    const Bytes whole = storage::readFile(path).value();
    const auto before = opened(place, Access::Read)->snapshot(0, false).value();
    const auto wanted = before->normalizers(headOf("head"));
    int refusals = 0;
    for (std::size_t position = 0; position < whole.size(); position += 23) {
        Bytes changed = whole;
        changed[position] ^= std::byte(1 << position % 8);
        put(path, changed);
        fs::remove(place.directory / "files.sqlite-wal");
        fs::remove(place.directory / "files.sqlite-shm");
        const auto collection = Collection::open(place, Access::Read);
        const auto snapshot = collection ? (*collection)->snapshot(0, false) : collection.error();
        refusals += snapshot.ok() ? 0 : 1;
        if (!snapshot)
            continue;
        QVERIFY2(isRight(**snapshot), std::to_string(position).c_str());
        QVERIFY((*snapshot)->size() <= before->size());
        for (std::size_t i = 0; i < (*snapshot)->size(); ++i)
            QVERIFY(before->find((*snapshot)->entry(i).path).has_value());
        if (const auto found = (*snapshot)->normalizers(headOf("head")); !found.empty())
            QVERIFY(std::ranges::equal(found, wanted));
    }
    QVERIFY(refusals > 50);
}

void TestCollectionDamage::aDatabaseOfSomethingElseIsDamaged_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << QString(5000, QLatin1Char('x'));
    QTest::newRow("the beginning alone") << QStringLiteral("SQLite format 3");
}

void TestCollectionDamage::aDatabaseOfSomethingElseIsDamaged() {
    QFETCH(QString, text);
    put(place.directory / "files.sqlite", text.toStdString());
    for (const Access access : {Access::Read, Access::Write}) {
        const auto refused = Collection::open(place, access);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Damaged);
    }
}

void TestCollectionDamage::filesOfAnotherCollectionAreDamage() {
    const Collection::Place other = placeIn(temporary.path() / "other");
    QVERIFY(opened(other)->commit(batchOf(100, 60)).ok());
    fs::copy_file(other.directory / "rows.f32", place.directory / "rows.f32", fs::copy_options::overwrite_existing);
    const auto refused = Collection::open(place, Access::Write);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Damaged);
}

void TestCollectionDamage::manyThreadsCheckAtOnce() {
    flip(place.directory / "rows.f32", header + 59 * 16);
    const auto collection = opened(place);
    const auto snapshot = collection->snapshot(0, false).value();
    std::atomic<int> right = 0;
    parallelFor(64, 4, [&](std::size_t i) { right += snapshot->verified(i % 60, 60 - i % 60) ? 0 : 1; });
    QCOMPARE(right.load(), 64);
    QVERIFY(snapshot->verified(0, 50));
    QCOMPARE(*collection->dropDamaged(), std::size_t(10));
}

QTEST_GUILESS_MAIN(TestCollectionDamage)
#include "tst_collection_damage.moc"
