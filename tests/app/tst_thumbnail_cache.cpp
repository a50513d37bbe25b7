#include "app/controllers/thumbnail_cache.h"
#include "app/text/path_url.h"
#include "tests/app/old_pictures.h"
#include "version.h"

#include <QTest>

using namespace onelogit;
using namespace onelogit::app;
namespace fs = std::filesystem;

namespace {

unsigned modeOf(const fs::path& path) {
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777U : 0;
}

int brightnessOf(const Result<QImage>& image) {
    return image && !image->isNull() ? image->pixelColor(0, 0).red() : -1;
}

/// What another program keeps: a thumbnail whose brightness tells it from the picture's.
QImage foreign(const fs::path& picture, QSize size, int brightness, std::time_t time = longAgo) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(brightness, brightness, brightness));
    image.setText(QStringLiteral("Thumb::URI"), QString::fromLatin1(fileUri(picture)));
    image.setText(QStringLiteral("Thumb::MTime"), QString::number(time));
    return image;
}

} // namespace

/// Over a cache folder of the test's own.
class TestThumbnailCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void namesAreAddressesHashed_data();
    void namesAreAddressesHashed();
    void keepsWhatIsLargerThanWanted_data();
    void keepsWhatIsLargerThanWanted();
    void keptFilesSayWhatTheyAre();
    void filesAreTheOwnersOnly();
    void takesWhatOthersKeep();
    void takesFromALargerRoom();
    void aThumbnailSmallerThanWantedIsNotUsed();
    void transparencyIsLaidOnWhite();
    void whatDoesNotFitThePictureIsReplaced_data();
    void whatDoesNotFitThePictureIsReplaced();
    void corruptedFilesAreReplaced_data();
    void corruptedFilesAreReplaced();
    void aChangedPictureIsReadAgain();
    void aFreshPictureIsNotKept();
    void smallPicturesAreNotKept_data();
    void smallPicturesAreNotKept();
    void failuresAreNotedUntilThePictureChanges();
    void passingFailuresAreNotNoted();
    void picturesInTheCacheStayOut_data();
    void picturesInTheCacheStayOut();
    void withoutACacheItGoesOn_data();
    void withoutACacheItGoesOn();
    void thePictureFolderStaysAsItIs();

private:
    [[nodiscard]] fs::path keptFile(const fs::path& picture, const char* room = "normal") const {
        return root / room / ThumbnailCache::fileName(fileUri(picture)).toStdString();
    }
    [[nodiscard]] fs::path noteFile(const fs::path& picture) const {
        return keptFile(picture, (std::string("fail/onelogit-") + version).c_str());
    }
    [[nodiscard]] int files() const;
    void keep(const QImage& image, const fs::path& file) const;

    std::unique_ptr<test::TemporaryFolder> folder;
    fs::path root;
    fs::path pictures;
    std::unique_ptr<ThumbnailCache> cache;
};

void TestThumbnailCache::init() {
    folder = std::make_unique<test::TemporaryFolder>();
    root = folder->path() / "cache/thumbnails";
    pictures = folder->path() / "pictures";
    fs::create_directories(pictures);
    cache = std::make_unique<ThumbnailCache>(root);
}

int TestThumbnailCache::files() const {
    int count = 0;
    if (fs::exists(root))
        for (const auto& entry : fs::recursive_directory_iterator(root))
            count += entry.is_regular_file() ? 1 : 0;
    return count;
}

void TestThumbnailCache::keep(const QImage& image, const fs::path& file) const {
    fs::create_directories(file.parent_path());
    QVERIFY(image.save(QString::fromStdString(file.string()), "PNG"));
}

void TestThumbnailCache::namesAreAddressesHashed_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("md5");
    QTest::newRow("plain") << QByteArray("/p/plain.png") << QByteArray("7ab20e78d22a8af3205f30a06f40c3cb");
    QTest::newRow("space") << QByteArray("/p/a b.png") << QByteArray("cb5c236a19bad38173ae99332421423f");
    QTest::newRow("umlaut") << QByteArray("/p/H\xc3\xbcgel.jpg") << QByteArray("867f64986427ae28ea650ddf58518db3");
    QTest::newRow("signs") << QByteArray("/p/100%#1?.png") << QByteArray("853bfa73f7cb8d0618431a4be4254a07");
    QTest::newRow("line break") << QByteArray("/p/new\nline.png") << QByteArray("dd1337f21220154a2c927a8744830728");
    QTest::newRow("not UTF-8") << QByteArray("/p/\xff\xfe.png") << QByteArray("27bf077a09f4a6124624937b41b7acab");
}

void TestThumbnailCache::namesAreAddressesHashed() {
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, md5);
    QCOMPARE(ThumbnailCache::fileName(fileUri(path.toStdString())), md5 + ".png");
}

void TestThumbnailCache::keepsWhatIsLargerThanWanted_data() {
    QTest::addColumn<int>("edge");
    QTest::addColumn<QString>("room");
    QTest::addColumn<QSize>("kept");
    QTest::addColumn<QSize>("given");
    const auto row = [](const char* name, int edge, const char* room, QSize kept, QSize given) {
        QTest::newRow(name) << edge << QString::fromLatin1(room) << kept << given;
    };
    row("below the smallest", 64, "normal", {128, 64}, {64, 32});
    row("the smallest", 128, "normal", {128, 64}, {128, 64});
    row("one more", 129, "large", {256, 128}, {129, 64});
    row("the largest of the grid", 512, "x-large", {512, 256}, {512, 256});
    row("in its own size", 600, "xx-large", {800, 400}, {600, 300});
}

void TestThumbnailCache::keepsWhatIsLargerThanWanted() {
    QFETCH(int, edge);
    QFETCH(QString, room);
    const fs::path picture = putPicture(pictures / "a.pgm", 800, 400);
    const Result<QImage> first = cache->load(picture, edge);
    QVERIFY(first);
    QTEST(first->size(), "given");
    QCOMPARE(files(), 1);
    const QImage kept(QString::fromStdString(keptFile(picture, qPrintable(room)).string()));
    QTEST(kept.size(), "kept");
    const Result<QImage> second = cache->load(picture, edge);
    QVERIFY(second);
    QCOMPARE(second->size(), first->size());
}

void TestThumbnailCache::keptFilesSayWhatTheyAre() {
    const fs::path picture = putPicture(pictures / "a b\xff.pgm", 300, 200);
    QVERIFY(cache->load(picture, 100));
    const QImage kept(QString::fromStdString(keptFile(picture).string()));
    const auto text = [&kept](const char* key) { return kept.text(QString::fromLatin1(key)).toLatin1(); };
    QCOMPARE(text("Thumb::URI"), fileUri(picture));
    QVERIFY(text("Thumb::URI").endsWith("/a%20b%FF.pgm"));
    QCOMPARE(text("Thumb::MTime"), "1600000000");
    QCOMPARE(text("Thumb::Size"), QByteArray::number(static_cast<qint64>(fs::file_size(picture))));
    QCOMPARE(text("Thumb::Image::Width"), "300");
    QCOMPARE(text("Thumb::Image::Height"), "200");
    QCOMPARE(text("Software"), "OneLogit");
}

void TestThumbnailCache::filesAreTheOwnersOnly() {
    const mode_t former = ::umask(0); // the mode is not left to it
    const fs::path good = putPicture(pictures / "a.pgm", 300, 200);
    const fs::path bad = test::put(pictures / "b.jpg", "words");
    QVERIFY(setTime(bad, longAgo));
    QVERIFY(cache->load(good, 100));
    QVERIFY(!cache->load(bad, 100));
    ::umask(former);
    QCOMPARE(modeOf(keptFile(good)), 0600U);
    QCOMPARE(modeOf(noteFile(bad)), 0600U);
    for (const fs::path& made : {root.parent_path(), root, root / "normal", root / "fail", noteFile(bad).parent_path()})
        QCOMPARE(modeOf(made), 0700U);
}

void TestThumbnailCache::takesWhatOthersKeep() {
    const fs::path picture = putPicture(pictures / "a.pgm", 300, 200, 10);
    keep(foreign(picture, {128, 85}, 200), keptFile(picture));
    QCOMPARE(brightnessOf(cache->load(picture, 128)), 200);
}

void TestThumbnailCache::takesFromALargerRoom() {
    const fs::path picture = putPicture(pictures / "a.pgm", 900, 600, 10);
    keep(foreign(picture, {512, 341}, 200), keptFile(picture, "x-large"));
    const Result<QImage> image = cache->load(picture, 100);
    QCOMPARE(brightnessOf(image), 200);
    QCOMPARE(image->width(), 100);
    QCOMPARE(files(), 1);
}

void TestThumbnailCache::aThumbnailSmallerThanWantedIsNotUsed() {
    const fs::path picture = putPicture(pictures / "a.pgm", 300, 200, 10);
    keep(foreign(picture, {90, 60}, 200), keptFile(picture));
    QCOMPARE(brightnessOf(cache->load(picture, 100)), 10);
    QCOMPARE(QImage(QString::fromStdString(keptFile(picture).string())).width(), 128); // replaced
}

void TestThumbnailCache::transparencyIsLaidOnWhite() {
    const fs::path picture = putPicture(pictures / "a.pgm", 300, 200, 10);
    QImage clear = foreign(picture, {128, 85}, 0).convertToFormat(QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    keep(clear, keptFile(picture));
    QCOMPARE(brightnessOf(cache->load(picture, 128)), 255);
}

void TestThumbnailCache::whatDoesNotFitThePictureIsReplaced_data() {
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* name, const char* key, const char* value) {
        QTest::newRow(name) << QByteArray(key) << QByteArray(value);
    };
    row("an older time", "Thumb::MTime", "1599999999");
    row("a later time", "Thumb::MTime", "1600000001");
    row("no time", "Thumb::MTime", "");
    row("another picture", "Thumb::URI", "file:///elsewhere.pgm");
    row("no picture", "Thumb::URI", "");
    row("another size", "Thumb::Size", "5");
}

void TestThumbnailCache::whatDoesNotFitThePictureIsReplaced() {
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    const fs::path picture = putPicture(pictures / "a.pgm", 300, 200, 10);
    QImage wrong = foreign(picture, {128, 85}, 200);
    wrong.setText(QString::fromLatin1(key), QString::fromLatin1(value));
    keep(wrong, keptFile(picture));
    QCOMPARE(brightnessOf(cache->load(picture, 128)), 10);
    QCOMPARE(QImage(QString::fromStdString(keptFile(picture).string())).pixelColor(0, 0).red(), 10);
}

void TestThumbnailCache::corruptedFilesAreReplaced_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("cut short") << 0;
    QTest::newRow("a changed byte") << 1;
    QTest::newRow("empty") << 2;
    QTest::newRow("words") << 3;
    QTest::newRow("larger than thumbnails are") << 4;
}

void TestThumbnailCache::corruptedFilesAreReplaced() {
    QFETCH(int, kind);
    const fs::path picture = putPicture(pictures / "a.pgm", 300, 200, 10);
    const fs::path file = keptFile(picture);
    keep(foreign(picture, kind == 4 ? QSize(2000, 1300) : QSize(128, 85), 200), file);
    if (kind < 2) {
        auto bytes = storage::readFile(file);
        QVERIFY(bytes);
        if (kind == 0)
            bytes->resize(bytes->size() - 40);
        else
            bytes->at(bytes->size() - 30) ^= std::byte{0x55}; // in the pixels
        test::put(file, *bytes);
    } else if (kind < 4) {
        test::put(file, kind == 2 ? "" : "words");
    }
    QCOMPARE(brightnessOf(cache->load(picture, 128)), 10);
    QCOMPARE(QImage(QString::fromStdString(file.string())).pixelColor(0, 0).red(), 10);
}

void TestThumbnailCache::aChangedPictureIsReadAgain() {
    const fs::path picture = putPicture(pictures / "a.pgm", 300, 200, 10);
    QCOMPARE(brightnessOf(cache->load(picture, 128)), 10);
    putPicture(picture, 300, 200, 90);
    QCOMPARE(brightnessOf(cache->load(picture, 128)), 10); // same time and size: no program can tell
    QVERIFY(setTime(picture, longAgo + 1));
    QCOMPARE(brightnessOf(cache->load(picture, 128)), 90);
    QCOMPARE(files(), 1);
}

void TestThumbnailCache::aFreshPictureIsNotKept() {
    const fs::path picture = putPicture(pictures / "a.pgm", 300, 200, 10);
    QVERIFY(setTime(picture, std::time(nullptr)));
    QCOMPARE(brightnessOf(cache->load(picture, 128)), 10);
    QCOMPARE(files(), 0);
}

void TestThumbnailCache::smallPicturesAreNotKept_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("kept");
    QTest::newRow("28 pixels") << 28 << 0;
    QTest::newRow("as wanted") << 100 << 0;
    QTest::newRow("one more") << 101 << 1;
}

void TestThumbnailCache::smallPicturesAreNotKept() {
    QFETCH(int, width);
    const fs::path picture = putPicture(pictures / "a.pgm", width, 20);
    const Result<QImage> image = cache->load(picture, 100);
    QVERIFY(image);
    QCOMPARE(image->width(), std::min(width, 100));
    QTEST(files(), "kept");
}

void TestThumbnailCache::failuresAreNotedUntilThePictureChanges() {
    const fs::path picture = test::put(pictures / "a.jpg", "words, not a picture");
    QVERIFY(setTime(picture, longAgo));
    const Result<QImage> first = cache->load(picture, 128);
    QVERIFY(!first);
    QVERIFY(fs::exists(noteFile(picture)));
    QCOMPARE(files(), 1);

    // A picture now, with the old time and size: only the note can say so.
    const auto size = fs::file_size(picture);
    std::string good = "P5\n4 2\n255\n12345678";
    good.resize(size, ' ');
    test::put(picture, good);
    QVERIFY(setTime(picture, longAgo));
    const Result<QImage> second = cache->load(picture, 128);
    QVERIFY(!second);
    QCOMPARE(second.error().code, first.error().code);
    QCOMPARE(second.error().subject, picture.string());

    QVERIFY(setTime(picture, longAgo + 5));
    QVERIFY(cache->load(picture, 128));
}

void TestThumbnailCache::passingFailuresAreNotNoted() {
    const Result<QImage> missing = cache->load(pictures / "gone.jpg", 128);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(!cache->load(pictures, 128)); // a folder
    const fs::path fresh = test::put(pictures / "half written.jpg", "words");
    QVERIFY(!cache->load(fresh, 128));
    QCOMPARE(files(), 0);
}

void TestThumbnailCache::picturesInTheCacheStayOut_data() {
    QTest::addColumn<bool>("linked");
    QTest::newRow("by its own path") << false;
    QTest::newRow("through a link") << true;
}

void TestThumbnailCache::picturesInTheCacheStayOut() {
    QFETCH(bool, linked);
    putPicture(root / "normal/a.png", 300, 200, 10);
    fs::path seen = root / "normal";
    if (linked)
        fs::create_directory_symlink(root / "normal", seen = pictures / "link");
    QCOMPARE(brightnessOf(cache->load(seen / "a.png", 100)), 10);
    QCOMPARE(files(), 1);
    // A folder that is only named alike is another one.
    const fs::path beside = putPicture(root.parent_path() / "thumbnails of mine/a.pgm", 300, 200);
    QVERIFY(cache->load(beside, 100));
    QVERIFY(fs::exists(keptFile(beside)));
}

void TestThumbnailCache::withoutACacheItGoesOn_data() {
    QTest::addColumn<QString>("place");
    QTest::newRow("below a file") << QStringLiteral("file/thumbnails");
    QTest::newRow("a file") << QStringLiteral("file");
    QTest::newRow("a link to nowhere") << QStringLiteral("link");
    QTest::newRow("not writable") << QStringLiteral("/proc/onelogit/thumbnails");
}

void TestThumbnailCache::withoutACacheItGoesOn() {
    QFETCH(QString, place);
    test::put(folder->path() / "file", "words");
    fs::create_symlink(folder->path() / "nowhere", folder->path() / "link");
    const ThumbnailCache nowhere(folder->path() / place.toStdString());
    const fs::path good = putPicture(pictures / "a.pgm", 300, 200, 10);
    const fs::path bad = test::put(pictures / "b.jpg", "words");
    QVERIFY(setTime(bad, longAgo));
    const auto before = test::fingerprint(folder->path());
    QCOMPARE(brightnessOf(nowhere.load(good, 100)), 10);
    QVERIFY(!nowhere.load(bad, 100));
    QCOMPARE(test::fingerprint(folder->path()), before);
}

void TestThumbnailCache::thePictureFolderStaysAsItIs() {
    const fs::path good = putPicture(pictures / "a.pgm", 300, 200);
    const fs::path small = putPicture(pictures / "b.pgm", 28, 28);
    const fs::path bad = test::put(pictures / "c.jpg", "words");
    QVERIFY(setTime(bad, longAgo));
    const auto before = test::fingerprint(pictures);
    for (const int edge : {64, 200, 2000})
        for (const fs::path& picture : {good, small, bad})
            (void)cache->load(picture, edge);
    QVERIFY(files() > 0);
    QCOMPARE(test::fingerprint(pictures), before);
}

QTEST_GUILESS_MAIN(TestThumbnailCache)
#include "tst_thumbnail_cache.moc"
