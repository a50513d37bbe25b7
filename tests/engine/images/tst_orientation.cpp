#include "engine/images/orientation.h"
#include "tests/support/pictures.h"

#include <QtTest>

using namespace onelogit;
using namespace onelogit::test;
using images::Image;

class TestOrientation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void turns_data();
    void turns();
    void readsExif_data();
    void readsExif();
    void anyPrefixOfExifIsRead();
};

void TestOrientation::turns_data() {
    QTest::addColumn<int>("orientation");
    QTest::addColumn<int>("width");
    QTest::addColumn<std::vector<std::uint8_t>>("expected");
    using Pixels = std::vector<std::uint8_t>;
    // stored: 1 2 3
    //         4 5 6
    QTest::newRow("1") << 1 << 3 << Pixels{1, 2, 3, 4, 5, 6};
    QTest::newRow("2 mirrored") << 2 << 3 << Pixels{3, 2, 1, 6, 5, 4};
    QTest::newRow("3 half turn") << 3 << 3 << Pixels{6, 5, 4, 3, 2, 1};
    QTest::newRow("4 flipped") << 4 << 3 << Pixels{4, 5, 6, 1, 2, 3};
    QTest::newRow("5 transposed") << 5 << 2 << Pixels{1, 4, 2, 5, 3, 6};
    QTest::newRow("6 quarter turn right") << 6 << 2 << Pixels{4, 1, 5, 2, 6, 3};
    QTest::newRow("7 transposed about the other diagonal") << 7 << 2 << Pixels{6, 3, 5, 2, 4, 1};
    QTest::newRow("8 quarter turn left") << 8 << 2 << Pixels{3, 6, 2, 5, 1, 4};
    QTest::newRow("unknown") << 42 << 3 << Pixels{1, 2, 3, 4, 5, 6};
}

void TestOrientation::turns() {
    QFETCH(int, orientation);
    const Image seen =
        images::oriented({.width = 3, .height = 2, .channels = 1, .pixels = {1, 2, 3, 4, 5, 6}}, orientation);
    QTEST(seen.width, "width");
    QCOMPARE(seen.width * seen.height, 6);
    QTEST(seen.pixels, "expected");
}

void TestOrientation::readsExif_data() {
    QTest::addColumn<Bytes>("tiff");
    QTest::addColumn<int>("orientation");
    const auto tiffOf = [](int orientation, bool little) {
        const Bytes block = exifBlock(orientation, little);
        return Bytes(block.begin() + 6, block.end());
    };
    QTest::newRow("little endian") << tiffOf(6, true) << 6;
    QTest::newRow("big endian") << tiffOf(8, false) << 8;
    QTest::newRow("0 does not exist") << tiffOf(0, true) << 1;
    QTest::newRow("9 does not exist") << tiffOf(9, true) << 1;
    QTest::newRow("nothing") << Bytes{} << 1;
    QTest::newRow("no byte order") << bytesOf("XX*\0........") << 1;
    Bytes farDirectory = tiffOf(6, true);
    farDirectory[7] = std::byte{0xff};
    QTest::newRow("directory far outside") << farDirectory << 1;
    Bytes manyEntries = tiffOf(3, true);
    manyEntries[8] = manyEntries[9] = std::byte{0xff};
    QTest::newRow("lies about the number of entries") << manyEntries << 3;
}

void TestOrientation::readsExif() {
    QFETCH(Bytes, tiff);
    QTEST(images::exifOrientation(tiff), "orientation");
}

void TestOrientation::anyPrefixOfExifIsRead() {
    const Bytes block = exifBlock(6);
    for (std::size_t count = 0; count + 6 < block.size(); ++count) {
        const int orientation = images::exifOrientation(std::span(block).subspan(6, count));
        QVERIFY(orientation == 1 || orientation == 6);
    }
}

QTEST_APPLESS_MAIN(TestOrientation)
#include "tst_orientation.moc"
