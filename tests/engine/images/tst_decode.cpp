#include "engine/images/decode.h"
#include "tests/support/folders.h"
#include "tests/support/pictures.h"

#include <QtTest>

#include <algorithm>
#include <cstdlib>

using namespace onelogit;
using namespace onelogit::test;
using images::Decoded;
using images::Image;

namespace {

Bytes fromHex(const char* digits) {
    const QByteArray bytes = QByteArray::fromHex(digits);
    return bytesOf({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

/// 6 x 4 pixels of (200, 40, 60), lossless.
Bytes webp() {
    return fromHex("524946461e000000574542505650384c110000002f05c000000750942297a7ff8188e87f0000");
}

/// The same colour, half transparent.
Bytes transparentWebp() {
    return fromHex("524946461e000000574542505650384c110000002f05c000100750942297a77f8188e87f0000");
}

Bytes libpng(const Image& image) {
    return images::encodePng(image).value();
}

/// One row of the raw bytes given, unfiltered.
PngMake oneRow(int width, int bits, int colourType, const Bytes& samples) {
    PngMake make{.width = static_cast<std::uint32_t>(width), .bits = bits, .colourType = colourType};
    make.rows = {std::byte{0}};
    append(make.rows, samples);
    return make;
}

Bytes bytesOfValues(std::initializer_list<int> values) {
    Bytes bytes;
    for (const int value : values)
        bytes.push_back(static_cast<std::byte>(value));
    return bytes;
}

Bytes palettePng(const Bytes& transparency) {
    PngMake make = oneRow(2, 8, PNG_COLOR_TYPE_PALETTE, bytesOfValues({0, 1}));
    make.palette = bytesOfValues({200, 40, 60, 10, 20, 30});
    make.transparency = transparency;
    return rawPng(make);
}

Bytes inverted(Bytes bytes, std::size_t position) {
    bytes[position] ^= std::byte{0xff};
    return bytes;
}

Bytes endedInTheMiddle(Bytes jpeg) {
    jpeg[jpeg.size() / 2] = std::byte{0xff};
    jpeg[jpeg.size() / 2 + 1] = std::byte{0xd9};
    return jpeg;
}

Bytes withoutItsEnd(const Bytes& bytes, std::size_t count) {
    return {bytes.begin(), bytes.end() - static_cast<std::ptrdiff_t>(count)};
}

Bytes followedBy(Bytes bytes, std::string_view text) {
    append(bytes, bytesOf(text));
    return bytes;
}

/// A 1-bit PNG of a few kilobytes that decodes to over 4 thousand million pixels.
Bytes pngBomb() {
    return rawPng({.width = 65535, .height = 65535, .bits = 1, .rows = Bytes(1 << 20)});
}

} // namespace

class TestDecode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void keepsDamagedPicturesAndSaysSo_data();
    void keepsDamagedPicturesAndSaysSo();
    void refusesByName_data();
    void refusesByName();
    void appliesEveryOrientation_data();
    void appliesEveryOrientation();
    void namesTheFile_data();
    void namesTheFile();
    void scalesDownNoFurtherThanAsked_data();
    void scalesDownNoFurtherThanAsked();
    void pngRoundTripIsLossless_data();
    void pngRoundTripIsLossless();
    void refusesToEncodeNonsense();
    void anyPrefixAndAnyFlippedByteIsAnOutcome_data();
    void anyPrefixAndAnyFlippedByteIsAnOutcome();
};

void TestDecode::decodes_data() {
    QTest::addColumn<Bytes>("file");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<std::vector<std::uint8_t>>("colour"); // of the first pixel; its size is the channels

    using Colour = std::vector<std::uint8_t>;
    const Colour red{200, 40, 60};
    QTest::newRow("colour JPEG") << jpeg(plain(17, 9, red)) << 17 << 9 << red;
    QTest::newRow("grey JPEG") << jpeg(plain(17, 9, {90})) << 17 << 9 << Colour{90};
    QTest::newRow("progressive JPEG") << jpeg(plain(40, 30, red), {.scans = 20}) << 40 << 30 << red;
    QTest::newRow("CMYK JPEG of Adobe, inverted")
        << jpeg(plain(8, 8, {200, 40, 60, 255}), {.stored = JCS_CMYK, .adobe = true}) << 8 << 8 << red;
    QTest::newRow("YCCK JPEG of Adobe") << jpeg(plain(8, 8, {200, 40, 60, 255}), {.stored = JCS_YCCK, .adobe = true})
                                        << 8 << 8 << red;
    QTest::newRow("CMYK JPEG of others") << jpeg(plain(8, 8, {55, 215, 195, 0}), {.stored = JCS_CMYK}) << 8 << 8 << red;
    QTest::newRow("JPEG with bytes after its end") << followedBy(jpeg(plain(8, 8, red)), "trailer") << 8 << 8 << red;
    QTest::newRow("one pixel JPEG") << jpeg(plain(1, 1, {90})) << 1 << 1 << Colour{90};

    QTest::newRow("grey PNG") << libpng(plain(5, 4, {90})) << 5 << 4 << Colour{90};
    QTest::newRow("colour PNG") << libpng(plain(5, 4, red)) << 5 << 4 << red;
    QTest::newRow("PNG with bytes after its end") << followedBy(libpng(plain(5, 4, red)), "trailer") << 5 << 4 << red;
    QTest::newRow("1-bit PNG") << rawPng(oneRow(2, 1, PNG_COLOR_TYPE_GRAY, bytesOfValues({0x80}))) << 2 << 1
                               << Colour{255};
    QTest::newRow("16-bit grey PNG") << rawPng(oneRow(1, 16, PNG_COLOR_TYPE_GRAY, bytesOfValues({0x5a, 0x5a}))) << 1
                                     << 1 << Colour{0x5a};
    QTest::newRow("16-bit colour PNG") << rawPng(oneRow(1, 16, PNG_COLOR_TYPE_RGB,
                                                        bytesOfValues({200, 200, 40, 40, 60, 60})))
                                       << 1 << 1 << red;
    QTest::newRow("grey-alpha PNG, opaque")
        << rawPng(oneRow(1, 8, PNG_COLOR_TYPE_GRAY_ALPHA, bytesOfValues({90, 255}))) << 1 << 1 << Colour{90};
    QTest::newRow("grey-alpha PNG, invisible")
        << rawPng(oneRow(1, 8, PNG_COLOR_TYPE_GRAY_ALPHA, bytesOfValues({90, 0}))) << 1 << 1 << Colour{255};
    QTest::newRow("RGBA PNG, half visible on white")
        << rawPng(oneRow(1, 8, PNG_COLOR_TYPE_RGB_ALPHA, bytesOfValues({200, 40, 60, 51}))) << 1 << 1
        << Colour{244, 212, 216};
    QTest::newRow("palette PNG") << palettePng({}) << 2 << 1 << red;
    QTest::newRow("palette PNG with a transparent entry")
        << palettePng({std::byte{0}}) << 2 << 1 << Colour{255, 255, 255};

    QTest::newRow("BMP") << bmp(plain(5, 4, red)) << 5 << 4 << red;
    QTest::newRow("grey PNM") << pnm(plain(5, 4, {90})) << 5 << 4 << Colour{90};
    QTest::newRow("colour PNM") << pnm(plain(5, 4, red)) << 5 << 4 << red;
    QTest::newRow("grey TIFF") << tiff(plain(5, 4, {90})) << 5 << 4 << Colour{90};
    QTest::newRow("colour TIFF") << tiff(plain(5, 4, red)) << 5 << 4 << red;
    QTest::newRow("WebP") << webp() << 6 << 4 << red;
    QTest::newRow("transparent WebP") << transparentWebp() << 6 << 4 << Colour{228, 148, 158};
}

void TestDecode::decodes() {
    QFETCH(Bytes, file);
    QFETCH(std::vector<std::uint8_t>, colour);
    const Result<Decoded> decoded = images::decode(file);
    QVERIFY2(decoded.ok(), decoded ? "" : describe(decoded.error()).c_str());
    const Image& image = decoded->image;
    QTEST(image.width, "width");
    QTEST(image.height, "height");
    QCOMPARE(decoded->fullWidth, image.width);
    QCOMPARE(decoded->fullHeight, image.height);
    QCOMPARE(image.channels, static_cast<int>(colour.size()));
    QCOMPARE(image.pixels.size(), static_cast<std::size_t>(image.width * image.height * image.channels));
    QVERIFY(!decoded->damaged);
    constexpr int lossy = 3;
    for (std::size_t c = 0; c < colour.size(); ++c)
        QVERIFY2(std::abs(image.pixels[c] - colour[c]) <= lossy, std::to_string(image.pixels[c]).c_str());
}

void TestDecode::keepsDamagedPicturesAndSaysSo_data() {
    QTest::addColumn<Bytes>("file");
    const Image image = gradient(200, 200, 3);
    QTest::newRow("half a JPEG") << firstPart(jpeg(image), 0.5);
    QTest::newRow("half a progressive JPEG") << firstPart(jpeg(image, {.scans = 10}), 0.8);
    QTest::newRow("JPEG with an end mark in its middle") << endedInTheMiddle(jpeg(image));
    QTest::newRow("half a PNG") << firstPart(libpng(image), 0.5);
    QTest::newRow("PNG with a wrong checksum of its pixels") << inverted(libpng(image), libpng(image).size() - 12 - 1);
}

void TestDecode::keepsDamagedPicturesAndSaysSo() {
    QFETCH(Bytes, file);
    const Result<Decoded> decoded = images::decode(file);
    QVERIFY2(decoded.ok(), decoded ? "" : describe(decoded.error()).c_str());
    QVERIFY(decoded->damaged);
    QCOMPARE(decoded->image.width, 200);
    QCOMPARE(decoded->image.pixels.size(), std::size_t{200 * 200 * 3});
}

void TestDecode::refusesByName_data() {
    QTest::addColumn<Bytes>("file");
    QTest::addColumn<ErrorCode>("reason");
    const Image image = gradient(64, 64, 3);
    QTest::newRow("no byte") << Bytes{} << ErrorCode::Empty;
    QTest::newRow("one byte") << bytesOfValues({0}) << ErrorCode::WrongFormat;
    QTest::newRow("text") << bytesOf("Dear diary\n") << ErrorCode::WrongFormat;
    QTest::newRow("a web page") << bytesOf("<!DOCTYPE html><html></html>") << ErrorCode::WrongFormat;
    QTest::newRow("noise") << fromHex("03a1fe990011c0de") << ErrorCode::WrongFormat;
    QTest::newRow("only the mark of a GIF") << bytesOf("GIF89a") << ErrorCode::Truncated;
    QTest::newRow("HEIC") << fromHex("00000018667479706865696300000000") << ErrorCode::UnsupportedFormat;
    QTest::newRow("SVG") << bytesOf("<?xml version=\"1.0\"?>\n<!-- drawn -->\n<svg/>") << ErrorCode::UnsupportedFormat;
    QTest::newRow("a web page with a drawing") << bytesOf("<html><svg/></html>") << ErrorCode::WrongFormat;
    QTest::newRow("PDF") << bytesOf("%PDF-1.7") << ErrorCode::UnsupportedFormat;

    QTest::newRow("only the mark of a JPEG") << fromHex("ffd8ffe0") << ErrorCode::Truncated;
    QTest::newRow("JPEG cut within its header") << firstPart(jpeg(image), 0.05) << ErrorCode::Truncated;
    QTest::newRow("JPEG of 64000 x 64000") << fromHex("ffd8ffc0000b08fa00fa0001011100ffd9") << ErrorCode::Damaged;
    QTest::newRow("progressive JPEG of very many scans")
        << jpeg(plain(16, 16, {1, 2, 3}), {.scans = 150}) << ErrorCode::TooLarge;

    QTest::newRow("only the mark of a PNG") << fromHex("89504e470d0a1a0a") << ErrorCode::Truncated;
    QTest::newRow("PNG cut within its header")
        << withoutItsEnd(libpng(image), libpng(image).size() - 20) << ErrorCode::Truncated;
    QTest::newRow("PNG without pixels") << withoutItsEnd(rawPng({.rows = Bytes(2)}), 20) << ErrorCode::Truncated;
    QTest::newRow("PNG with a wrong header checksum") << inverted(libpng(image), 18) << ErrorCode::Damaged;
    QTest::newRow("PNG without width") << rawPng({.width = 0, .rows = Bytes(2)}) << ErrorCode::Damaged;
    QTest::newRow("PNG bomb") << pngBomb() << ErrorCode::TooLarge;
    QTest::newRow("PNG of 2^31 - 1 pixels in a row")
        << rawPng({.width = 0x7fffffff, .height = 1, .rows = Bytes(2)}) << ErrorCode::TooLarge;

    QTest::newRow("BMP that states 100000 x 100000")
        << fromHex("424d36000000000000003600000028000000a0860100a0860100010018000000000000000000")
        << ErrorCode::TooLarge;
    QTest::newRow("BMP without its pixels") << firstPart(bmp(image), 0.004) << ErrorCode::Truncated;
    QTest::newRow("PNM that states too much") << bytesOf("P6 99999 99999 255 ") << ErrorCode::TooLarge;
    QTest::newRow("PNM of numbers without end") << bytesOf("P6 99999999999999999999999 1 255 ") << ErrorCode::TooLarge;
    QTest::newRow("PNM without size") << bytesOf("P6 \n") << ErrorCode::Truncated;
    QTest::newRow("PNM that ends early") << withoutItsEnd(pnm(image), 300) << ErrorCode::Truncated;
    QTest::newRow("TIFF without directory") << fromHex("49492a0010000000") << ErrorCode::Truncated;
    QTest::newRow("TIFF cut before its directory") << firstPart(tiff(image), 0.5) << ErrorCode::Truncated;
    QTest::newRow("half a WebP") << firstPart(webp(), 0.8) << ErrorCode::Truncated;
    QTest::newRow("lossless WebP that states 16384 x 16384: more memory than a picture may take")
        << fromHex("524946461e000000574542505650384c110000002fffffff0f0000000000000000000000000000")
        << ErrorCode::TooLarge;
}

void TestDecode::refusesByName() {
    QFETCH(Bytes, file);
    const Result<Decoded> decoded = images::decode(file);
    QVERIFY(!decoded.ok());
    const std::string_view got = name(decoded.error().code);
    QFETCH(ErrorCode, reason);
    QVERIFY2(decoded.error().code == reason, (std::string(got) + ": " + decoded.error().detail).c_str());
}

void TestDecode::appliesEveryOrientation_data() {
    QTest::addColumn<int>("orientation");
    QTest::addColumn<int>("darkCornerX"); // where the stored picture's first pixel is seen: 0 left, 1 right
    QTest::addColumn<int>("darkCornerY");
    QTest::addColumn<bool>("turned");
    QTest::newRow("none stated") << 0 << 0 << 0 << false;
    QTest::newRow("1 as stored") << 1 << 0 << 0 << false;
    QTest::newRow("2 mirrored") << 2 << 1 << 0 << false;
    QTest::newRow("3 upside down") << 3 << 1 << 1 << false;
    QTest::newRow("4 mirrored upside down") << 4 << 0 << 1 << false;
    QTest::newRow("5 mirrored, turned left") << 5 << 0 << 0 << true;
    QTest::newRow("6 turned right") << 6 << 1 << 0 << true;
    QTest::newRow("7 mirrored, turned right") << 7 << 1 << 1 << true;
    QTest::newRow("8 turned left") << 8 << 0 << 1 << true;
    QTest::newRow("9 does not exist") << 9 << 0 << 0 << false;
}

void TestDecode::appliesEveryOrientation() {
    QFETCH(int, orientation);
    QFETCH(int, darkCornerX);
    QFETCH(int, darkCornerY);
    QFETCH(bool, turned);
    Image stored = plain(32, 16, {250});
    for (std::size_t y = 0; y < 8; ++y)
        std::fill_n(stored.pixels.begin() + static_cast<std::ptrdiff_t>(y * 32), 8, std::uint8_t{10});
    const Result<Decoded> decoded = images::decode(jpeg(stored, {.orientation = orientation}));
    QVERIFY(decoded.ok());
    const Image& seen = decoded->image;
    QCOMPARE(seen.width, turned ? 16 : 32);
    QCOMPARE(seen.height, turned ? 32 : 16);
    QCOMPARE(decoded->fullWidth, seen.width);
    for (const int y : {0, 1})
        for (const int x : {0, 1}) {
            const int column = x == 0 ? 0 : seen.width - 1;
            const int row = y == 0 ? 0 : seen.height - 1;
            const bool dark = seen.pixels[static_cast<std::size_t>(row * seen.width + column)] < 128;
            QCOMPARE(dark, x == darkCornerX && y == darkCornerY);
        }
}

void TestDecode::namesTheFile_data() {
    QTest::addColumn<std::string>("file");
    QTest::addColumn<ErrorCode>("reason");
    QTest::newRow("absent") << std::string("absent.jpg") << ErrorCode::NotFound;
    QTest::newRow("folder") << std::string("folder.jpg") << ErrorCode::NotAFile;
    QTest::newRow("pipe that nobody writes to") << std::string("pipe.jpg") << ErrorCode::NotAFile;
    QTest::newRow("empty") << std::string("empty.jpg") << ErrorCode::Empty;
    QTest::newRow("text") << std::string("text.jpg") << ErrorCode::WrongFormat;
    QTest::newRow("link to itself") << std::string("loop.jpg") << ErrorCode::Unreadable;
    QTest::newRow("over the limit of bytes") << std::string("long.jpg") << ErrorCode::TooLarge;
}

void TestDecode::namesTheFile() {
    const TemporaryFolder temporary;
    const std::filesystem::path folder = temporary.path();
    std::filesystem::create_directory(folder / "folder.jpg");
    QCOMPARE(::mkfifo((folder / "pipe.jpg").c_str(), 0600), 0);
    put(folder / "empty.jpg", "");
    put(folder / "text.jpg", "text");
    put(folder / "long.jpg", std::string(2000, 'x'));
    std::filesystem::create_symlink("loop.jpg", folder / "loop.jpg");
    QFETCH(std::string, file);
    const Result<Decoded> decoded = images::decodeFile(folder / file, {.mostFileBytes = 1000});
    QVERIFY(!decoded.ok());
    QTEST(decoded.error().code, "reason");
    QCOMPARE(decoded.error().subject, (folder / file).string());
}

void TestDecode::scalesDownNoFurtherThanAsked_data() {
    QTest::addColumn<int>("targetEdge");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("full size") << 0 << 800 << 400;
    QTest::newRow("an eighth is enough") << 28 << 100 << 50;
    QTest::newRow("exactly an eighth") << 50 << 100 << 50;
    QTest::newRow("a little more than an eighth") << 51 << 200 << 100;
    QTest::newRow("half") << 200 << 400 << 200;
    QTest::newRow("more than a quarter: half is faster than three eighths") << 140 << 400 << 200;
    QTest::newRow("more than half: the full size is faster") << 201 << 800 << 400;
    QTest::newRow("larger than the picture") << 5000 << 800 << 400;
}

void TestDecode::scalesDownNoFurtherThanAsked() {
    QFETCH(int, targetEdge);
    const Result<Decoded> decoded = images::decode(jpeg(gradient(800, 400, 3)), {.targetEdge = targetEdge});
    QVERIFY(decoded.ok());
    QTEST(decoded->image.width, "width");
    QTEST(decoded->image.height, "height");
    QCOMPARE(decoded->fullWidth, 800);
    QCOMPARE(decoded->fullHeight, 400);
}

void TestDecode::pngRoundTripIsLossless_data() {
    QTest::addColumn<int>("channels");
    QTest::newRow("grey") << 1;
    QTest::newRow("colour") << 3;
}

void TestDecode::pngRoundTripIsLossless() {
    QFETCH(int, channels);
    const Image image = gradient(37, 23, channels);
    const Result<Bytes> png = images::encodePng(image);
    QVERIFY(png.ok());
    const Result<Decoded> decoded = images::decode(*png);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->image.pixels, image.pixels);
    QVERIFY(*images::encodePng(image) == *png);
}

void TestDecode::refusesToEncodeNonsense() {
    QVERIFY(!images::encodePng({}).ok());
    QVERIFY(!images::encodePng({.width = 2, .height = 2, .channels = 1, .pixels = {1, 2, 3}}).ok());
    QVERIFY(!images::encodePng({.width = 1, .height = 1, .channels = 4, .pixels = {1, 2, 3, 4}}).ok());
}

void TestDecode::anyPrefixAndAnyFlippedByteIsAnOutcome_data() {
    QTest::addColumn<Bytes>("file");
    const Image image = gradient(24, 16, 3);
    QTest::newRow("JPEG") << jpeg(image, {.orientation = 6});
    QTest::newRow("progressive JPEG") << jpeg(image, {.scans = 8});
    QTest::newRow("PNG") << libpng(image);
    QTest::newRow("palette PNG") << palettePng({std::byte{7}});
    QTest::newRow("BMP") << bmp(image);
    QTest::newRow("PNM") << pnm(image);
    QTest::newRow("TIFF") << tiff(image);
    QTest::newRow("WebP") << webp();
}

void TestDecode::anyPrefixAndAnyFlippedByteIsAnOutcome() {
    QFETCH(Bytes, file);
    const auto consistent = [](const Result<Decoded>& decoded) {
        return !decoded || decoded->image.pixels.size() == static_cast<std::size_t>(decoded->image.width) *
                                                               static_cast<std::size_t>(decoded->image.height) *
                                                               static_cast<std::size_t>(decoded->image.channels);
    };
    const images::DecodeOptions small{.mostPixels = 100'000};
    const std::size_t step = std::max<std::size_t>(1, file.size() / 300);
    for (std::size_t i = 0; i < file.size(); i += step) {
        QVERIFY(consistent(images::decode(std::span(file).first(i), small)));
        QVERIFY(consistent(images::decode(inverted(file, i), small)));
    }
}

QTEST_APPLESS_MAIN(TestDecode)
#include "tst_decode.moc"
