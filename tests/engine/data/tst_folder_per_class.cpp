#include "engine/data/folder_per_class.h"
#include "engine/images/decode.h"
#include "tests/support/data_sets.h"
#include "tests/support/folders.h"
#include "tests/support/pictures.h"

#include <QtTest>

#include <atomic>

using namespace onelogit;
using namespace onelogit::test;
using data::DataSet;
namespace fs = std::filesystem;

namespace {

constexpr ImageShape shape{.channels = 1, .height = 4, .width = 3};

Bytes png(std::uint8_t value) {
    return images::encodePng(plain(3, 4, {value})).value();
}

} // namespace

class TestFolderPerClass : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { folder = temporary.path() / std::to_string(++round); }
    void classesAreSortedFolderNames();
    void reportsClassesWithoutPictures();
    void everyFileIsAccountedFor();
    void doesNotFollowLinks();
    void refusesByName_data();
    void refusesByName();
    void stopsWhenAsked();
    void picturesAreNeverTouched();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void namesNeverLeaveTheFolder();
    void neverWritesIntoAFolderWithContent();

private:
    TemporaryFolder temporary;
    fs::path folder;
    int round = 0;
};

void TestFolderPerClass::classesAreSortedFolderNames() {
    put(folder / "dog/2.png", png(2));
    put(folder / "dog/1.png", png(1));
    put(folder / "cat/deeper/and deeper/3.png", png(3));
    put(folder / "cat/10.png", png(10));
    put(folder / ".hidden/4.png", png(4));
    put(folder / "cat/.hidden.png", png(5));
    put(folder / "beside.txt", "a file beside the classes is of no class");
    const Result<DataSet> set = data::readFolderPerClass(folder, shape);
    QVERIFY2(set.ok(), set ? "" : describe(set.error()).c_str());
    QCOMPARE(set->catalog.names(), (std::vector<std::string>{"cat", "dog"}));
    QCOMPARE(set->names,
             (std::vector<std::string>{"cat/10.png", "cat/deeper/and deeper/3.png", "dog/1.png", "dog/2.png"}));
    QCOMPARE(set->labels, (std::vector<std::int32_t>{0, 0, 1, 1}));
    for (std::size_t i = 0; i < 4; ++i)
        QCOMPARE(set->picture(i)[0], (std::array<std::uint8_t, 4>{10, 3, 1, 2})[i]);
    QVERIFY(set->skipped.empty());
}

void TestFolderPerClass::reportsClassesWithoutPictures() {
    put(folder / "cat/1.png", png(1));
    fs::create_directories(folder / "dog");
    put(folder / "bird/1.png", "no picture");
    const Result<DataSet> set = data::readFolderPerClass(folder, shape);
    QVERIFY(set.ok());
    QCOMPARE(set->catalog.size(), std::size_t{3});
    QCOMPARE(set->emptyClasses, (std::vector<ClassId>{ClassId{0}, ClassId{2}}));
}

void TestFolderPerClass::everyFileIsAccountedFor() {
    put(folder / "cat/1.png", png(1));
    put(folder / "cat/2.jpg", "");
    put(folder / "cat/3.jpg", "text");
    put(folder / "dog/4.psd", "8BPS");
    QCOMPARE(::mkfifo((folder / "dog/5.png").c_str(), 0600), 0);
    const Result<DataSet> set = data::readFolderPerClass(folder, shape);
    QVERIFY(set.ok());
    QCOMPARE(set->size(), std::size_t{1});
    QCOMPARE(set->skipped.size(), std::size_t{4});
    const std::array expected{std::pair{"cat/2.jpg", ErrorCode::Empty}, std::pair{"cat/3.jpg", ErrorCode::WrongFormat},
                              std::pair{"dog/4.psd", ErrorCode::UnsupportedFormat},
                              std::pair{"dog/5.png", ErrorCode::NotAFile}};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(set->skipped[i].path.string(), expected[i].first);
        QCOMPARE(set->skipped[i].reason.code, expected[i].second);
    }
}

void TestFolderPerClass::doesNotFollowLinks() {
    put(folder / "cat/1.png", png(1));
    fs::create_directory_symlink("..", folder / "cat/loop");
    fs::create_directory_symlink("cat", folder / "dog");
    const Result<DataSet> set = data::readFolderPerClass(folder, shape);
    QVERIFY(set.ok());
    QCOMPARE(set->size(), std::size_t{1});
    QCOMPARE(set->catalog.size(), std::size_t{1});
}

void TestFolderPerClass::refusesByName_data() {
    QTest::addColumn<QString>("entry");
    QTest::addColumn<ErrorCode>("reason");
    QTest::newRow("missing") << QStringLiteral("absent") << ErrorCode::NotFound;
    QTest::newRow("a file") << QStringLiteral("file") << ErrorCode::NotAFolder;
    QTest::newRow("empty") << QStringLiteral("empty") << ErrorCode::Empty;
    QTest::newRow("files but no sub-folder") << QStringLiteral("flat") << ErrorCode::Empty;
    QTest::newRow("empty sub-folders") << QStringLiteral("hollow") << ErrorCode::NoPictures;
    QTest::newRow("no readable picture") << QStringLiteral("texts") << ErrorCode::NoPictures;
}

void TestFolderPerClass::refusesByName() {
    put(folder / "file", "x");
    fs::create_directories(folder / "empty");
    put(folder / "flat/1.png", png(1));
    fs::create_directories(folder / "hollow/cat");
    put(folder / "texts/cat/1.png", "text");
    QFETCH(QString, entry);
    const Result<DataSet> set = data::readFolderPerClass(folder / entry.toStdString(), shape);
    QVERIFY(!set.ok());
    QTEST(set.error().code, "reason");
    QCOMPARE(set.error().subject, (folder / entry.toStdString()).string());
}

void TestFolderPerClass::stopsWhenAsked() {
    put(folder / "cat/1.png", png(1));
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(data::readFolderPerClass(folder, shape, {}, stop.get_token()).error().code, ErrorCode::Cancelled);
    QCOMPARE(data::writeFolderPerClass(smallSet({"a"}, 1), folder / "new", {}, stop.get_token()).error().code,
             ErrorCode::Cancelled);
}

void TestFolderPerClass::picturesAreNeverTouched() {
    put(folder / "cat/1.png", png(1));
    put(folder / "cat/2.png", "text");
    const auto before = fingerprint(folder);
    QVERIFY(data::readFolderPerClass(folder, shape).ok());
    QCOMPARE(fingerprint(folder), before);
}

void TestFolderPerClass::writesWhatItReads_data() {
    QTest::addColumn<int>("channels");
    QTest::newRow("grey") << 1;
    QTest::newRow("colour") << 3;
}

void TestFolderPerClass::writesWhatItReads() {
    QFETCH(int, channels);
    const DataSet set = smallSet({"ankle boot", "bag"}, 6, {.channels = channels, .height = 5, .width = 7});
    std::atomic<std::uint64_t> last{0};
    QVERIFY(data::writeFolderPerClass(set, folder, [&](const Progress& progress) {
                last = std::max<std::uint64_t>(last, progress.done);
            }).ok());
    QCOMPARE(last.load(), std::uint64_t{12});
    QVERIFY(fs::exists(folder / "ankle boot/0.png"));
    const Result<DataSet> again = data::readFolderPerClass(folder, set.shape);
    QVERIFY(again.ok());
    QCOMPARE(again->size(), set.size());
    QCOMPARE(again->catalog, set.catalog);
    for (std::size_t i = 0; i < again->size(); ++i) {
        const auto original = static_cast<std::size_t>(std::stoi(fs::path(again->names[i]).stem()));
        QCOMPARE(again->labels[i], set.labels[original]);
        const auto pixels = again->picture(i);
        QVERIFY(std::equal(pixels.begin(), pixels.end(), set.picture(original).begin()));
    }
}

void TestFolderPerClass::namesNeverLeaveTheFolder() {
    DataSet set = smallSet({"..", "a/b", "a_b"}, 2);
    set.names = {"../../out", ".hidden", "same", "/etc/x", "", "same"};
    set.labels = {0, 0, 2, 1, 1, 2};
    QVERIFY(data::writeFolderPerClass(set, folder).ok());
    std::vector<std::string> written;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            written.push_back(fs::relative(entry.path(), folder).string());
    std::sort(written.begin(), written.end());
    QCOMPARE(written, (std::vector<std::string>{"_../_.._out.png", "_../_.hidden.png", "a_b/_.png", "a_b/_etc_x.png",
                                                "a_b/same-2.png", "a_b/same.png"}));
}

void TestFolderPerClass::neverWritesIntoAFolderWithContent() {
    put(folder / "cat/0.png", "precious");
    const auto before = fingerprint(folder);
    const Result<void> written = data::writeFolderPerClass(smallSet({"cat"}, 1), folder);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(written.error().subject, folder.string());
    QCOMPARE(fingerprint(folder), before);
    QCOMPARE(data::writeFolderPerClass(smallSet({"cat"}, 1), folder / "cat/0.png").error().code,
             ErrorCode::NotWritable);
}

QTEST_APPLESS_MAIN(TestFolderPerClass)
#include "tst_folder_per_class.moc"
