#include "engine/images/decode.h"
#include "engine/images/preprocess.h"
#include "tests/support/pictures.h"

#include <QCryptographicHash>
#include <QtTest>

#include <cmath>
#include <numeric>

using namespace onelogit;
using namespace onelogit::test;
using images::Image;
using Pixels = std::vector<std::uint8_t>;

namespace {

/// Made by the same rule where the expected digests come from: Pillow 9.4 and torchvision 0.14.
Image striped(int width, int height) {
    Image image{.width = width, .height = height, .channels = 3, .pixels = {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (int c = 0; c < 3; ++c)
                image.pixels.push_back(static_cast<std::uint8_t>((x * 7 + y * 13 + c * 50 + (x * y) % 31) % 256));
    return image;
}

QByteArray digest(const Image& image) {
    const QByteArray bytes(reinterpret_cast<const char*>(image.pixels.data()),
                           static_cast<qsizetype>(image.pixels.size()));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}

} // namespace

class TestPreprocess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void resizesAsPillow_data();
    void resizesAsPillow();
    void cropsAsTorchvision_data();
    void cropsAsTorchvision();
    void greyAsPillow();
    void shrinkingKeepsTheMean();
    void plainPicturesStayPlain_data();
    void plainPicturesStayPlain();
    void cropsTheMiddle_data();
    void cropsTheMiddle();
    void cropsLikeACutOfTheWhole_data();
    void cropsLikeACutOfTheWhole();
    void veryThinPicturesAreCropped_data();
    void veryThinPicturesAreCropped();
    void stretchIsTheShapeAlone();
    void normalizesChannelsFirst();
    void readsBlueFirst_data();
    void readsBlueFirst();
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
    QTest::newRow("shrunk to one: rounded along x, then along y") << grey << ImageShape{1, 1, 1} << Pixels{16};
    QTest::newRow("shrunk along x only") << grey << ImageShape{1, 2, 1} << Pixels{5, 26};
    QTest::newRow("3 to 2: triangles over what each covers")
        << Image{3, 1, 1, {0, 30, 90}} << ImageShape{1, 1, 2} << Pixels{11, 68};
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

void TestPreprocess::resizesAsPillow_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("toWidth");
    QTest::addColumn<int>("toHeight");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("shrinks a lot") << 301 << 203 << 28 << 28 << QByteArray("7c35aec127c95ec928de48ba0adb1170");
    QTest::newRow("grows") << 64 << 48 << 224 << 224 << QByteArray("57199dbf5e1368450140d2c909289db9");
    QTest::newRow("a photograph's size") << 640 << 480 << 224 << 224 << QByteArray("6a2a06268c24380f6c390a1ebba1ff5f");
    QTest::newRow("one axis grows, the other shrinks")
        << 37 << 91 << 64 << 17 << QByteArray("44654125601deeaec17e79b42a439dcc");
    QTest::newRow("by one pixel") << 100 << 100 << 99 << 101 << QByteArray("a5f8a9d5499ac694603fcd0e29e8aba7");
}

void TestPreprocess::resizesAsPillow() {
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, toWidth);
    QFETCH(int, toHeight);
    const Image fitted = images::fit(striped(width, height), ImageShape{3, toHeight, toWidth});
    QTEST(digest(fitted), "expected");
}

void TestPreprocess::cropsAsTorchvision_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("shorterEdge");
    QTest::addColumn<int>("edge");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("wide") << 301 << 203 << 256 << 224 << QByteArray("d831c5a25b28f1a8d96b672eccfba448");
    QTest::newRow("tall") << 123 << 457 << 64 << 33 << QByteArray("be41d3005126290a35e1026540aa2c22");
    QTest::newRow("wide, small") << 640 << 427 << 50 << 41 << QByteArray("c7903b721273286894bd6f63ebb7775c");
}

void TestPreprocess::cropsAsTorchvision() {
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, shorterEdge);
    QFETCH(int, edge);
    const InputSpec spec{.shape = {3, edge, edge}, .framing = Framing::CentreCrop, .shorterEdge = shorterEdge};
    QTEST(digest(images::fit(striped(width, height), spec)), "expected");
}

void TestPreprocess::greyAsPillow() {
    QCOMPARE(digest(images::fit(striped(61, 47), ImageShape{1, 47, 61})),
             QByteArray("43d08df3e6d5f404a2891e8478f02ad6"));
}

void TestPreprocess::shrinkingKeepsTheMean() {
    const Image image = gradient(301, 203, 1);
    const Image fitted = images::fit(image, ImageShape{1, 28, 28});
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
    const Image fitted = images::fit(plain(width, height, {201, 0, 255}), ImageShape{3, 28, 28});
    QCOMPARE(fitted.pixels, plain(28, 28, {201, 0, 255}).pixels);
}

void TestPreprocess::cropsTheMiddle_data() {
    QTest::addColumn<Image>("image");
    QTest::addColumn<ImageShape>("shape");
    QTest::addColumn<int>("shorterEdge");
    QTest::addColumn<Pixels>("expected");
    const Image five{5, 1, 1, {10, 20, 30, 40, 50}};
    const Image grid{3, 3, 1, {1, 2, 3, 4, 5, 6, 7, 8, 9}};
    QTest::newRow("one of five: the third") << five << ImageShape{1, 1, 1} << 1 << Pixels{30};
    QTest::newRow("one of four: the third, two go at the left")
        << Image{4, 1, 1, {10, 20, 30, 40}} << ImageShape{1, 1, 1} << 1 << Pixels{30};
    QTest::newRow("one of four rows: the third, two go at the top")
        << Image{1, 4, 1, {10, 20, 30, 40}} << ImageShape{1, 1, 1} << 1 << Pixels{30};
    QTest::newRow("middle of three by three") << grid << ImageShape{1, 1, 1} << 3 << Pixels{5};
    QTest::newRow("two of three each way: first two") << grid << ImageShape{1, 2, 2} << 3 << Pixels{1, 2, 4, 5};
    QTest::newRow("whole picture") << grid << ImageShape{1, 3, 3} << 3 << grid.pixels;
    QTest::newRow("an oblong shape") << grid << ImageShape{1, 1, 3} << 3 << Pixels{4, 5, 6};
    QTest::newRow("halved, then cut: the middle of 5, 42, 85")
        << Image{6, 2, 1, {0, 0, 20, 40, 90, 90, 0, 0, 40, 60, 90, 90}} << ImageShape{1, 1, 1} << 1 << Pixels{42};
    QTest::newRow("doubled, then cut: the middle two of 0, 25, 75, 100")
        << Image{2, 1, 1, {0, 100}} << ImageShape{1, 2, 2} << 2 << Pixels{25, 75, 25, 75};
    QTest::newRow("the longer edge is rounded down: 5 x 2 / 3 = 3")
        << Image{5, 3, 1, {0, 0, 60, 0, 0, 0, 0, 60, 0, 0, 0, 0, 60, 0, 0}} << ImageShape{1, 1, 1} << 2 << Pixels{33};
    QTest::newRow("colour stays apart") << Image{3, 1, 3, {1, 2, 3, 4, 5, 6, 7, 8, 9}} << ImageShape{3, 1, 1} << 1
                                        << Pixels{4, 5, 6};
    QTest::newRow("colour to grey") << Image{3, 1, 3, {0, 0, 0, 200, 40, 60, 0, 0, 0}} << ImageShape{1, 1, 1} << 1
                                    << Pixels{90};
    QTest::newRow("grey to colour") << five << ImageShape{3, 1, 1} << 1 << Pixels{30, 30, 30};
}

void TestPreprocess::cropsTheMiddle() {
    QFETCH(Image, image);
    QFETCH(ImageShape, shape);
    QFETCH(int, shorterEdge);
    const Image fitted =
        images::fit(image, InputSpec{.shape = shape, .framing = Framing::CentreCrop, .shorterEdge = shorterEdge});
    QCOMPARE(fitted.width, shape.width);
    QCOMPARE(fitted.height, shape.height);
    QCOMPARE(fitted.channels, shape.channels);
    QTEST(fitted.pixels, "expected");
}

void TestPreprocess::cropsLikeACutOfTheWhole_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("wide, shrinks") << 301 << 203;
    QTest::newRow("tall, shrinks") << 123 << 457;
    QTest::newRow("square") << 64 << 64;
    QTest::newRow("wide, grows") << 31 << 17;
    QTest::newRow("tall, grows") << 7 << 23;
    QTest::newRow("shorter edge fits already") << 55 << 40;
}

void TestPreprocess::cropsLikeACutOfTheWhole() {
    QFETCH(int, width);
    QFETCH(int, height);
    constexpr int edge = 40;
    const ImageShape shape{.channels = 3, .height = 33, .width = 28};
    const Image image = gradient(width, height, 3);
    const int shortest = std::min(width, height);
    const Image whole = images::fit(image, ImageShape{3, height * edge / shortest, width * edge / shortest});
    const Image fitted =
        images::fit(image, InputSpec{.shape = shape, .framing = Framing::CentreCrop, .shorterEdge = edge});
    const auto before = [](int tooMany) { return static_cast<int>(std::nearbyint(tooMany / 2.0)); }; // half to even
    const int left = before(whole.width - shape.width);
    const int top = before(whole.height - shape.height);
    for (int y = 0; y < shape.height; ++y)
        for (int i = 0; i < shape.width * 3; ++i) {
            const auto inWhole = static_cast<std::size_t>(((y + top) * whole.width + left) * 3 + i);
            QCOMPARE(fitted.pixels[static_cast<std::size_t>(y * shape.width * 3 + i)], whole.pixels[inWhole]);
        }
}

void TestPreprocess::veryThinPicturesAreCropped_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("a row of a million pixels") << 1'000'000 << 1;
    QTest::newRow("a column of a million pixels") << 1 << 1'000'000;
    QTest::newRow("just within what is kept whole") << 3'000 << 3;
}

void TestPreprocess::veryThinPicturesAreCropped() {
    QFETCH(int, width);
    QFETCH(int, height);
    const Image fitted =
        images::fit(plain(width, height, {7, 8, 9}), InputSpec{.shape = {.channels = 3, .height = 224, .width = 224},
                                                               .framing = Framing::CentreCrop,
                                                               .shorterEdge = 256});
    QCOMPARE(fitted.pixels, plain(224, 224, {7, 8, 9}).pixels);
}

void TestPreprocess::stretchIsTheShapeAlone() {
    const Image image = gradient(50, 31, 3);
    const ImageShape shape{.channels = 1, .height = 20, .width = 60};
    QCOMPARE(images::fit(image, InputSpec{.shape = shape}).pixels, images::fit(image, shape).pixels);
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

void TestPreprocess::readsBlueFirst_data() {
    QTest::addColumn<bool>("blueFirst");
    QTest::addColumn<int>("channels");
    QTest::addColumn<std::vector<float>>("expected");
    using Numbers = std::vector<float>;
    QTest::newRow("red first") << false << 3 << Numbers{0, 0, 0.4F, 0.4F, 1, 1};
    QTest::newRow("blue first: its mean and deviation are the first, too")
        << true << 3 << Numbers{1, 1, 0.4F, 0.4F, 0, 0};
    QTest::newRow("grey knows no order") << true << 1 << Numbers{0, 0.4F};
}

void TestPreprocess::readsBlueFirst() {
    QFETCH(bool, blueFirst);
    QFETCH(int, channels);
    const auto count = static_cast<std::size_t>(channels);
    const InputSpec spec{.shape = {channels, 1, 2},
                         .mean = std::vector<float>(count, 0.0F),
                         .deviation = std::vector<float>(count, 1.0F),
                         .blueFirst = blueFirst};
    const Pixels pixels = channels == 3 ? Pixels{0, 102, 255, 0, 102, 255} : Pixels{0, 102};
    std::vector<float> out(spec.shape.count());
    images::normalize(pixels, spec, out);
    QTEST(out, "expected");
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
