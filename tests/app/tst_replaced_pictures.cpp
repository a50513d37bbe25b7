#include "app/controllers/thumbnail_cache.h"
#include "app/text/path_url.h"
#include "tests/app/old_pictures.h"

#include <QTest>

using namespace onelogit;
using namespace onelogit::app;
namespace fs = std::filesystem;

namespace {

constexpr int dark = 10;
constexpr int bright = 90;

int brightnessOf(const Result<QImage>& image) {
    return image && !image->isNull() ? image->pixelColor(0, 0).red() : -1;
}

} // namespace

/// A picture that took the place of another one, with its time of change, is never shown by the other's thumbnail.
class TestReplacedPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadAgain_data();
    void isReadAgain();
    void namesThatChangePlaces();
};

void TestReplacedPictures::isReadAgain_data() {
    QTest::addColumn<int>("width"); // of the new one
    QTest::addColumn<bool>("renamed");
    QTest::addColumn<bool>("byAnotherProgram");
    QTest::newRow("another size, written in place") << 400 << false << false;
    QTest::newRow("another size, renamed") << 400 << true << false;
    QTest::newRow("another size, a thumbnail of another program") << 400 << true << true;
    QTest::newRow("the same size, renamed") << 300 << true << false;
}

void TestReplacedPictures::isReadAgain() {
    QFETCH(int, width);
    QFETCH(bool, renamed);
    QFETCH(bool, byAnotherProgram);
    const test::TemporaryFolder folder;
    const fs::path root = folder.path() / "cache/thumbnails";
    const ThumbnailCache cache(root);
    const fs::path picture = putPicture(folder.path() / "pictures/a.pgm", 300, 200, dark);
    const fs::path other = putPicture(folder.path() / "pictures/b.pgm", width, 200, bright);
    if (byAnotherProgram) {
        QImage image(128, 85, QImage::Format_RGB32);
        image.fill(QColor(dark, dark, dark));
        image.setText(QStringLiteral("Thumb::URI"), QString::fromLatin1(fileUri(picture)));
        image.setText(QStringLiteral("Thumb::MTime"), QString::number(longAgo));
        image.setText(QStringLiteral("Thumb::Size"), QString::number(fs::file_size(picture)));
        fs::create_directories(root / "normal");
        const fs::path file = root / "normal" / ThumbnailCache::fileName(fileUri(picture)).toStdString();
        QVERIFY(image.save(QString::fromStdString(file.string()), "PNG"));
    }
    QCOMPARE(brightnessOf(cache.load(picture, 128)), dark);
    QCOMPARE(brightnessOf(cache.load(other, 128)), bright);
    if (renamed)
        fs::rename(other, picture);
    else
        putPicture(picture, width, 200, bright);
    QCOMPARE(brightnessOf(cache.load(picture, 128)), bright);
    QCOMPARE(brightnessOf(cache.load(picture, 128)), bright); // by what is kept now as well
    if (renamed)
        QCOMPARE(cache.load(other, 128).error().code, ErrorCode::NotFound);
}

void TestReplacedPictures::namesThatChangePlaces() {
    const test::TemporaryFolder folder;
    const ThumbnailCache cache(folder.path() / "cache/thumbnails");
    const fs::path first = putPicture(folder.path() / "pictures/a.pgm", 300, 200, dark);
    const fs::path second = putPicture(folder.path() / "pictures/b.pgm", 300, 200, bright);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(brightnessOf(cache.load(first, 128)), i % 2 == 0 ? dark : bright);
        QCOMPARE(brightnessOf(cache.load(second, 128)), i % 2 == 0 ? bright : dark);
        fs::rename(first, folder.path() / "pictures/c.pgm");
        fs::rename(second, first);
        fs::rename(folder.path() / "pictures/c.pgm", second);
    }
}

QTEST_GUILESS_MAIN(TestReplacedPictures)
#include "tst_replaced_pictures.moc"
