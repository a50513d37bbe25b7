#include "engine/images/decode.h"
#include "engine/images/preprocess.h"
#include "tests/support/pictures.h"

#include <QtTest>

#include <numeric>

using namespace onelogit;
using namespace onelogit::test;
using images::Image;
using Pixels = std::vector<std::uint8_t>;

class TestPreprocess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void shrinkingKeepsTheMean();
    void plainPicturesStayPlain_data();
    void plainPicturesStayPlain();
    void normalizesChannelsFirst();
    void pngGivesTheSameInputAsItsBytes();
};

void TestPreprocess::fits_data() {
    QTest::addColumn<Image>("image");
    QTest::addColumn<ImageShape>("shape");
    QTest::addColumn<Pixels>("expected");
    const Image grey{.width = 2, .height = 2, .channels = 1, .pixels = {0, 10, 20, 31}};
    const Image colour{.width = 1, .height = 1, .channels = 3, .pixels = {200, 40, 60}};
    QTest::newRow("identity, grey") << grey << ImageShape{1, 2, 2} << grey.pixels;
    QTest::newRow("identity, colour") << colour << ImageShape{3, 1, 1} << colour.pixels;
    QTest::newRow("colour to grey: 0.299 R + 0.587 G + 0.114 B, rounded")
        << colour << ImageShape{1, 1, 1} << Pixels{90};
    QTest::newRow("grey to colour") << Image{1, 1, 1, {7}} << ImageShape{3, 1, 1} << Pixels{7, 7, 7};
    QTest::newRow("shrunk to one: the mean, rounded") << grey << ImageShape{1, 1, 1} << Pixels{15};
    QTest::newRow("shrunk along x only") << grey << ImageShape{1, 2, 1} << Pixels{5, 26};
    QTest::newRow("3 to 2: whole and half pixels")
        << Image{3, 1, 1, {0, 30, 90}} << ImageShape{1, 1, 2} << Pixels{10, 70};
    QTest::newRow("2 to 4: bilinear, edges held")
        << Image{2, 1, 1, {0, 100}} << ImageShape{1, 1, 4} << Pixels{0, 25, 75, 100};
    QTest::newRow("1 to 3") << Image{1, 1, 1, {9}} << ImageShape{1, 1, 3} << Pixels{9, 9, 9};
    QTest::newRow("one axis grows, the other shrinks")
        << Image{2, 2, 1, {0, 100, 100, 200}} << ImageShape{1, 1, 4} << Pixels{50, 75, 125, 150};
    QTest::newRow("channels stay apart") << Image{2, 1, 3, {0, 10, 20, 100, 110, 120}} << ImageShape{3, 1, 1}
                                         << Pixels{50, 60, 70};
}

void TestPreprocess::fits() {
    QFETCH(Image, image);
    QFETCH(ImageShape, shape);
    const Image fitted = images::fit(image, shape);
    QCOMPARE(fitted.width, shape.width);
    QCOMPARE(fitted.height, shape.height);
    QCOMPARE(fitted.channels, shape.channels);
    QTEST(fitted.pixels, "expected");
}

void TestPreprocess::shrinkingKeepsTheMean() {
    const Image image = gradient(301, 203, 1);
    const Image fitted = images::fit(image, {1, 28, 28});
    const auto mean = [](const Pixels& pixels) {
        return std::accumulate(pixels.begin(), pixels.end(), 0.0) / static_cast<double>(pixels.size());
    };
    QVERIFY(std::abs(mean(image.pixels) - mean(fitted.pixels)) < 0.5);
}

void TestPreprocess::plainPicturesStayPlain_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("much larger") << 4001 << 2999;
    QTest::newRow("a little larger") << 29 << 31;
    QTest::newRow("smaller") << 5 << 3;
    QTest::newRow("very wide") << 5000 << 1;
    QTest::newRow("one pixel") << 1 << 1;
}

void TestPreprocess::plainPicturesStayPlain() {
    QFETCH(int, width);
    QFETCH(int, height);
    const Image fitted = images::fit(plain(width, height, {201, 0, 255}), {3, 28, 28});
    QCOMPARE(fitted.pixels, plain(28, 28, {201, 0, 255}).pixels);
}

void TestPreprocess::normalizesChannelsFirst() {
    const InputSpec spec{.shape = {3, 1, 2}, .mean = {0.0F, 0.5F, 0.25F}, .deviation = {1.0F, 0.5F, 2.0F}};
    const Pixels pixels{0, 51, 102, 255, 204, 153};
    std::vector<float> out(6);
    images::normalize(pixels, spec, out);
    const auto expected = [](float byte, float mean, float deviation) { return (byte / 255.0F - mean) / deviation; };
    QCOMPARE(out, (std::vector<float>{expected(0, 0, 1), expected(255, 0, 1), expected(51, 0.5F, 0.5F),
                                      expected(204, 0.5F, 0.5F), expected(102, 0.25F, 2), expected(153, 0.25F, 2)}));
}

void TestPreprocess::pngGivesTheSameInputAsItsBytes() {
    const InputSpec spec{.shape = {1, 28, 28}, .mean = {0.2860F}, .deviation = {0.3530F}};
    const Image image = gradient(28, 28, 1);
    std::vector<float> fromBytes(spec.shape.count());
    images::normalize(image.pixels, spec, fromBytes);

    const Result<images::Decoded> decoded = images::decode(images::encodePng(image).value(), {.targetEdge = 28});
    QVERIFY(decoded.ok());
    std::vector<float> fromPng(spec.shape.count());
    images::normalize(images::fit(decoded->image, spec.shape).pixels, spec, fromPng);
    QCOMPARE(fromPng, fromBytes);
}

QTEST_APPLESS_MAIN(TestPreprocess)
#include "tst_preprocess.moc"
