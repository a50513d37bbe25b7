#include "engine/data/cifar.h"
#include "tests/support/folders.h"

#include <QtTest>

using namespace onelogit;
using namespace onelogit::test;
using data::DataSet;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t planeBytes = 1024;

/// A record whose planes hold 10, 20 and 30, its first red pixel 99.
Bytes record(int label) {
    Bytes bytes{static_cast<std::byte>(label)};
    for (const int value : {10, 20, 30})
        bytes.insert(bytes.end(), planeBytes, static_cast<std::byte>(value));
    bytes[1] = std::byte{99};
    return bytes;
}

Bytes records(std::initializer_list<int> labels) {
    Bytes bytes;
    for (const int label : labels)
        append(bytes, record(label));
    return bytes;
}

} // namespace

class TestCifar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPlanesInterleaved();
    void refusesByName_data();
    void refusesByName();
    void refusesNoFile();

private:
    TemporaryFolder temporary;
};

void TestCifar::readsPlanesInterleaved() {
    const fs::path folder = temporary.path();
    const std::vector<fs::path> files{put(folder / "data_batch_1.bin", records({3, 0})),
                                      put(folder / "data_batch_2.bin", records({9}))};
    const Result<DataSet> set = data::readCifar10(files);
    QVERIFY2(set.ok(), set ? "" : describe(set.error()).c_str());
    QCOMPARE(set->labels, (std::vector<std::int32_t>{3, 0, 9}));
    QCOMPARE(set->shape, (ImageShape{3, 32, 32}));
    QCOMPARE(set->catalog.name(ClassId{3}), "cat");
    QCOMPARE(set->pixels.size(), 3 * set->shape.count());
    const auto last = set->picture(2);
    QCOMPARE(std::vector<std::uint8_t>(last.begin(), last.begin() + 6),
             (std::vector<std::uint8_t>{99, 20, 30, 10, 20, 30}));
    QCOMPARE(set->emptyClasses.size(), std::size_t{7});
}

void TestCifar::refusesByName_data() {
    QTest::addColumn<Bytes>("second");
    QTest::addColumn<ErrorCode>("reason");
    QTest::newRow("empty") << Bytes{} << ErrorCode::Empty;
    QTest::newRow("one byte short") << Bytes(3072) << ErrorCode::Truncated;
    QTest::newRow("one byte too many") << Bytes(3074) << ErrorCode::Truncated;
    QTest::newRow("label 10") << records({1, 10}) << ErrorCode::LabelOutOfRange;
}

void TestCifar::refusesByName() {
    QFETCH(Bytes, second);
    const fs::path folder = temporary.path();
    const std::vector<fs::path> files{put(folder / "good.bin", records({1})), put(folder / "bad.bin", second)};
    const Result<DataSet> set = data::readCifar10(files);
    QVERIFY(!set.ok());
    QTEST(set.error().code, "reason");
    QCOMPARE(set.error().subject, files[1].string());
    if (set.error().code == ErrorCode::LabelOutOfRange)
        QCOMPARE(set.error().detail, "label 10 of record 1, 10 classes");
}

void TestCifar::refusesNoFile() {
    QCOMPARE(data::readCifar10({}).error().code, ErrorCode::Empty);
    const std::vector<fs::path> absent{"absent.bin"};
    QCOMPARE(data::readCifar10(absent).error().code, ErrorCode::NotFound);
}

QTEST_APPLESS_MAIN(TestCifar)
#include "tst_cifar.moc"
