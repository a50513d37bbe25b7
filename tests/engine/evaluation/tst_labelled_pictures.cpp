#include "engine/evaluation/labelled_pictures.h"

#include "engine/data/folder_per_class.h"
#include "engine/data/idx.h"
#include "tests/support/data_sets.h"
#include "tests/support/folders.h"

#include <QTest>

#include <chrono>

using namespace onelogit;
using namespace onelogit::evaluation;
namespace fs = std::filesystem;

namespace {

constexpr auto longAgo = std::chrono::hours(1);

/// Four pictures a class, changed long ago.
fs::path makeFolder(const fs::path& folder, const std::vector<std::string>& names = {"bright", "dark"}) {
    if (!data::writeFolderPerClass(test::smallSet(names, 4), folder))
        return {};
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            fs::last_write_time(entry.path(), fs::file_time_type::clock::now() - longAgo);
    return folder;
}

fs::path firstFile(const fs::path& folder) {
    return folder / "bright" / "0.png";
}

} // namespace

class LabelledPicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesStayOnDisk();
    void aSetInMemoryIsTheSame();
    void digestFollows_data();
    void digestFollows();
    void aSecondTimeReadsNoFile();
    void aFreshChangeIsNotTrusted();
    void damagedStampsAreMadeAgain();
    void unreadableFilesAreNamed();
    void aChangedFileGivesNoInput();
    void refuses_data();
    void refuses();
    void stops();
    void touchesNothing();
};

void LabelledPicturesTest::filesStayOnDisk() {
    const test::TemporaryFolder place;
    const auto pictures = openLabelled(makeFolder(place.path() / "data"));
    QVERIFY(pictures.ok());
    QCOMPARE(pictures->size(), std::size_t{8});
    QCOMPARE(pictures->labels, (std::vector<std::int32_t>{0, 0, 0, 0, 1, 1, 1, 1}));
    QCOMPARE(pictures->names.front(), std::string("bright/0.png"));
    QVERIFY(!pictures->set);
    const auto picture = pictureOf(*pictures, 0);
    QVERIFY(picture.ok());
    QCOMPARE(picture->width, 3);
}

void LabelledPicturesTest::aSetInMemoryIsTheSame() {
    const test::TemporaryFolder place;
    const data::DataSet set = test::smallSet({"bright", "dark"}, 4);
    QVERIFY(data::writeIdx(set, place.path() / "t10k-images-idx3-ubyte", place.path() / "t10k-labels-idx1-ubyte").ok());
    const auto pictures = openLabelled(place.path());
    QVERIFY(pictures.ok());
    QVERIFY(pictures->set);
    QCOMPARE(pictures->labels, set.labels);
    QCOMPARE(pictures->digest, data::contentHash(set));
    const InputSpec input{.shape = {.channels = 3, .height = 2, .width = 2}, .mean = {0, 0, 0}, .deviation = {1, 1, 1}};
    const auto numbers = inputOf(*pictures, 1, input);
    QVERIFY(numbers.ok());
    QCOMPARE(numbers->numbers, std::vector<float>(12, 20.0F / 255));
}

void LabelledPicturesTest::digestFollows_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("same");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("another folder") << QStringLiteral("move") << true;
    QTest::newRow("a file's content") << QStringLiteral("content") << false;
    QTest::newRow("a file more") << QStringLiteral("add") << false;
    QTest::newRow("a file's name") << QStringLiteral("rename") << false;
    QTest::newRow("a file's class") << QStringLiteral("class") << false;
    QTest::newRow("a class's name") << QStringLiteral("name") << false;
}

void LabelledPicturesTest::digestFollows() {
    QFETCH(QString, change);
    QFETCH(bool, same);
    const test::TemporaryFolder place;
    fs::path folder = makeFolder(place.path() / "data");
    const OpenOptions options{.stamps = place.path() / "stamps"};
    const auto before = openLabelled(folder, options);
    QVERIFY(before.ok());
    if (change == QStringLiteral("move")) {
        fs::rename(folder, place.path() / "moved");
        folder = place.path() / "moved";
    } else if (change == QStringLiteral("content")) {
        test::put(firstFile(folder), "other bytes");
    } else if (change == QStringLiteral("add")) {
        fs::copy_file(firstFile(folder), folder / "bright" / "copy.png");
    } else if (change == QStringLiteral("rename")) {
        fs::rename(firstFile(folder), folder / "bright" / "a.png");
    } else if (change == QStringLiteral("class")) {
        fs::rename(firstFile(folder), folder / "dark" / "0.png");
    } else if (change == QStringLiteral("name")) {
        fs::rename(folder / "bright", folder / "light");
    }
    const auto after = openLabelled(folder, options);
    QVERIFY(after.ok());
    QCOMPARE(after->digest == before->digest, same);
}

void LabelledPicturesTest::aSecondTimeReadsNoFile() {
    const test::TemporaryFolder place;
    const fs::path folder = makeFolder(place.path() / "data");
    const OpenOptions options{.stamps = place.path() / "stamps"};
    const auto before = openLabelled(folder, options);
    QVERIFY(before.ok());
    // The content changes behind the stamp's back: whoever reads it gets another digest.
    const auto changed = fs::last_write_time(firstFile(folder));
    const auto size = fs::file_size(firstFile(folder));
    {
        std::fstream file(firstFile(folder), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(static_cast<std::streamoff>(size - 1));
        file.put('\x55');
    }
    fs::last_write_time(firstFile(folder), changed);
    const auto trusted = openLabelled(folder, options);
    const auto read = openLabelled(folder);
    QVERIFY(trusted.ok() && read.ok());
    QCOMPARE(trusted->digest, before->digest);
    QVERIFY(read->digest != before->digest);
}

void LabelledPicturesTest::aFreshChangeIsNotTrusted() {
    const test::TemporaryFolder place;
    const fs::path folder = makeFolder(place.path() / "data");
    const OpenOptions options{.stamps = place.path() / "stamps"};
    const auto now = fs::file_time_type::clock::now();
    fs::last_write_time(firstFile(folder), now);
    const auto before = openLabelled(folder, options);
    QVERIFY(before.ok());
    const auto size = fs::file_size(firstFile(folder));
    {
        std::fstream file(firstFile(folder), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(static_cast<std::streamoff>(size - 1));
        file.put('\x55');
    }
    fs::last_write_time(firstFile(folder), now); // size, time and inode as before
    const auto after = openLabelled(folder, options);
    QVERIFY(after.ok());
    QVERIFY(after->digest != before->digest);
}

void LabelledPicturesTest::damagedStampsAreMadeAgain() {
    const test::TemporaryFolder place;
    const fs::path folder = makeFolder(place.path() / "data");
    const OpenOptions options{.stamps = place.path() / "stamps"};
    const auto before = openLabelled(folder, options);
    QVERIFY(before.ok());
    for (const auto& entry : fs::directory_iterator(options.stamps)) {
        auto content = *storage::readFile(entry.path());
        content[content.size() / 2] ^= std::byte{1};
        test::put(entry.path(), std::string_view(reinterpret_cast<const char*>(content.data()), content.size()));
    }
    const auto after = openLabelled(folder, options);
    QVERIFY(after.ok());
    QCOMPARE(after->digest, before->digest);
}

void LabelledPicturesTest::unreadableFilesAreNamed() {
    const test::TemporaryFolder place;
    const fs::path folder = makeFolder(place.path() / "data");
    fs::create_symlink("nowhere", folder / "dark" / "broken.png");
    QCOMPARE(::mkfifo((folder / "dark" / "pipe.png").c_str(), 0600), 0);
    const auto pictures = openLabelled(folder);
    QVERIFY(pictures.ok());
    QCOMPARE(pictures->size(), std::size_t{8});
    QCOMPARE(pictures->unreadable.size(), std::size_t{2});
    QCOMPARE(pictures->unreadable[0].path, fs::path("dark/broken.png"));
    QCOMPARE(pictures->unreadable[0].reason.code, ErrorCode::NotFound);
    QCOMPARE(pictures->unreadable[1].reason.code, ErrorCode::NotAFile);
}

void LabelledPicturesTest::aChangedFileGivesNoInput() {
    const test::TemporaryFolder place;
    const fs::path folder = makeFolder(place.path() / "data");
    const auto pictures = openLabelled(folder);
    QVERIFY(pictures.ok());
    fs::copy_file(folder / "dark" / "1.png", firstFile(folder), fs::copy_options::overwrite_existing);
    const InputSpec input{.shape = {.channels = 1, .height = 4, .width = 3}, .mean = {0}, .deviation = {1}};
    const auto numbers = inputOf(*pictures, 0, input);
    QVERIFY(!numbers);
    QCOMPARE(numbers.error().code, ErrorCode::ChangedMeanwhile);
    QVERIFY(inputOf(*pictures, 1, input).ok());
}

void LabelledPicturesTest::refuses_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* what, ErrorCode code) {
        QTest::newRow(name) << QString::fromLatin1(what) << static_cast<int>(code);
    };
    row("a folder that is not there", "absent", ErrorCode::NotFound);
    row("a file", "file", ErrorCode::NotAFolder);
    row("an empty folder", "empty", ErrorCode::Empty);
    row("classes without files", "hollow", ErrorCode::NoPictures);
}

void LabelledPicturesTest::refuses() {
    QFETCH(QString, what);
    QFETCH(int, code);
    const test::TemporaryFolder place;
    test::put(place.path() / "file", "text");
    fs::create_directories(place.path() / "empty");
    fs::create_directories(place.path() / "hollow" / "a");
    const auto pictures = openLabelled(place.path() / what.toStdString());
    QVERIFY(!pictures);
    QCOMPARE(static_cast<int>(pictures.error().code), code);
    QCOMPARE(pictures.error().subject, (place.path() / what.toStdString()).string());
}

void LabelledPicturesTest::stops() {
    const test::TemporaryFolder place;
    std::stop_source source;
    const auto pictures = openLabelled(
        makeFolder(place.path() / "data"), {}, [&](const Progress&) { source.request_stop(); }, source.get_token());
    QVERIFY(!pictures);
    QCOMPARE(pictures.error().code, ErrorCode::Cancelled);
}

void LabelledPicturesTest::touchesNothing() {
    const test::TemporaryFolder place;
    const fs::path folder = makeFolder(place.path() / "data");
    const auto before = test::fingerprint(folder);
    const auto pictures = openLabelled(folder, {.stamps = place.path() / "stamps"});
    QVERIFY(pictures.ok());
    QVERIFY(pictureOf(*pictures, 0).ok());
    QVERIFY(test::fingerprint(folder) == before);
}

QTEST_APPLESS_MAIN(LabelledPicturesTest)
#include "tst_labelled_pictures.moc"
