#include "engine/images/row_sink.h"

#include <QtTest>

using namespace onelogit;
using images::Image;
using images::RowSink;
using Pixels = std::vector<std::uint8_t>;

class TestRowSink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesTheFactor_data();
    void choosesTheFactor();
    void keepsTheMeanOfEachSquare_data();
    void keepsTheMeanOfEachSquare();
    void rowsThatNeverCameAreBlack();
    void largestSumsDoNotOverflow();
};

void TestRowSink::choosesTheFactor_data() {
    QTest::addColumn<std::uint64_t>("width");
    QTest::addColumn<std::uint64_t>("height");
    QTest::addColumn<int>("targetEdge");
    QTest::addColumn<unsigned>("factor");
    using Edge = std::uint64_t;
    QTest::newRow("full size") << Edge{900} << Edge{600} << 0 << 1U;
    QTest::newRow("exactly half") << Edge{900} << Edge{600} << 300 << 2U;
    QTest::newRow("a little more than half") << Edge{900} << Edge{600} << 301 << 1U;
    QTest::newRow("larger than the picture") << Edge{900} << Edge{600} << 5000 << 1U;
    QTest::newRow("one pixel high") << Edge{100'000'000} << Edge{1} << 224 << 1U;
    QTest::newRow("never over what a sum can hold") << Edge{17'000} << Edge{17'000} << 1 << 4096U;
}

void TestRowSink::choosesTheFactor() {
    QFETCH(std::uint64_t, width);
    QFETCH(std::uint64_t, height);
    QFETCH(int, targetEdge);
    QTEST(images::reduction(width, height, targetEdge), "factor");
}

void TestRowSink::keepsTheMeanOfEachSquare_data() {
    QTest::addColumn<Image>("full");
    QTest::addColumn<unsigned>("factor");
    QTest::addColumn<Image>("expected");
    QTest::newRow("unchanged") << Image{2, 2, 1, {1, 2, 3, 4}} << 1U << Image{2, 2, 1, {1, 2, 3, 4}};
    QTest::newRow("one square, rounded up at a half") << Image{2, 2, 1, {1, 2, 3, 4}} << 2U << Image{1, 1, 1, {3}};
    QTest::newRow("cut off at the right") << Image{3, 2, 1, {0, 10, 50, 20, 30, 70}} << 2U << Image{2, 1, 1, {15, 60}};
    QTest::newRow("cut off below") << Image{2, 3, 1, {0, 10, 20, 30, 7, 9}} << 2U << Image{1, 2, 1, {15, 8}};
    QTest::newRow("colour") << Image{2, 1, 3, {0, 10, 20, 100, 110, 121}} << 2U << Image{1, 1, 3, {50, 60, 71}};
}

void TestRowSink::keepsTheMeanOfEachSquare() {
    QFETCH(Image, full);
    QFETCH(unsigned, factor);
    QFETCH(Image, expected);
    const auto width = static_cast<std::size_t>(full.width);
    const auto channels = static_cast<unsigned>(full.channels);
    RowSink sink(width, static_cast<std::size_t>(full.height), channels, factor);
    for (std::size_t y = 0; y < static_cast<std::size_t>(full.height); ++y)
        sink.add(full.pixels.data() + y * width * channels);
    const Image reduced = sink.take();
    QCOMPARE(reduced.width, expected.width);
    QCOMPARE(reduced.height, expected.height);
    QCOMPARE(reduced.channels, expected.channels);
    QCOMPARE(reduced.pixels, expected.pixels);
}

void TestRowSink::rowsThatNeverCameAreBlack() {
    RowSink sink(2, 6, 1, 2);
    const Pixels row{200, 100};
    for (int i = 0; i < 3; ++i)
        sink.add(row.data());
    QCOMPARE(sink.take().pixels, (Pixels{150, 150, 0}));
}

void TestRowSink::largestSumsDoNotOverflow() {
    constexpr unsigned factor = 4096;
    RowSink sink(factor, factor, 1, factor);
    const Pixels white(factor, 255);
    for (unsigned i = 0; i < factor; ++i)
        sink.add(white.data());
    QCOMPARE(sink.take().pixels, Pixels{255});
}

QTEST_APPLESS_MAIN(TestRowSink)
#include "tst_row_sink.moc"
