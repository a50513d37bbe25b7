#include "engine/data/gzip.h"
#include "engine/data/idx.h"
#include "tests/support/data_sets.h"
#include "tests/support/folders.h"

#include <QtTest>

using namespace onelogit;
using namespace onelogit::test;
using data::DataSet;
namespace fs = std::filesystem;

namespace {

/// An IDX file of the dimensions given; elements count up from 0 in steps of `step`.
Bytes idx(std::initializer_list<std::uint32_t> dimensions, std::size_t elements, unsigned step = 1, int type = 8) {
    Bytes bytes{std::byte{0}, std::byte{0}, static_cast<std::byte>(type), static_cast<std::byte>(dimensions.size())};
    for (const std::uint32_t dimension : dimensions)
        appendBig(bytes, dimension, 4);
    for (std::size_t i = 0; i < elements; ++i)
        bytes.push_back(static_cast<std::byte>(i * step));
    return bytes;
}

Bytes packed(const Bytes& bytes) {
    return data::gzip(bytes).value();
}

Bytes followedBy(Bytes bytes, std::string_view text) {
    append(bytes, bytesOf(text));
    return bytes;
}

Bytes withWrongChecksum(Bytes gzip) {
    gzip[gzip.size() - 6] ^= std::byte{1};
    return gzip;
}

} // namespace

class TestIdx : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { folder = temporary.path() / std::to_string(++round); }
    void reads_data();
    void reads();
    void namesClassesAsTold();
    void refusesByName_data();
    void refusesByName();
    void refusesMissingFiles();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void writesTheSameBytesTwice();

private:
    TemporaryFolder temporary;
    fs::path folder;
    int round = 0;
};

void TestIdx::reads_data() {
    QTest::addColumn<Bytes>("images");
    QTest::addColumn<Bytes>("labels");
    QTest::addColumn<int>("channels");
    const Bytes grey = idx({3, 2, 2}, 12);
    const Bytes labels = idx({3}, 3);
    QTest::newRow("plain") << grey << labels << 1;
    QTest::newRow("gzip, whatever the name") << packed(grey) << packed(labels) << 1;
    QTest::newRow("images gzip, labels plain") << packed(grey) << labels << 1;
    QTest::newRow("a fourth dimension of one channel") << idx({3, 2, 2, 1}, 12) << labels << 1;
    QTest::newRow("colour") << idx({3, 2, 2, 3}, 36) << labels << 3;
    Bytes members = packed(Bytes(grey.begin(), grey.begin() + 9));
    append(members, packed(Bytes(grey.begin() + 9, grey.end())));
    QTest::newRow("gzip of two members") << members << labels << 1;
}

void TestIdx::reads() {
    QFETCH(Bytes, images);
    QFETCH(Bytes, labels);
    QFETCH(int, channels);
    const Result<DataSet> set = data::readIdx(put(folder / "images", images), put(folder / "labels", labels));
    QVERIFY2(set.ok(), set ? "" : describe(set.error()).c_str());
    QCOMPARE(set->shape, (ImageShape{channels, 2, 2}));
    QCOMPARE(set->labels, (std::vector<std::int32_t>{0, 1, 2}));
    QCOMPARE(set->catalog.names(), (std::vector<std::string>{"0", "1", "2"}));
    QCOMPARE(set->names, (std::vector<std::string>{"0", "1", "2"}));
    for (std::size_t i = 0; i < set->pixels.size(); ++i)
        QCOMPARE(set->pixels[i], static_cast<std::uint8_t>(i));
    QCOMPARE(set->pixels.size(), 3 * set->shape.count());
    QVERIFY(set->emptyClasses.empty());
}

void TestIdx::namesClassesAsTold() {
    const fs::path images = put(folder / "images", idx({3, 2, 2}, 12));
    const fs::path labels = put(folder / "labels", idx({3}, 3, 2));
    const Result<DataSet> set = data::readIdx(images, labels, {"a", "b", "c", "d", "e"});
    QVERIFY(set.ok());
    QCOMPARE(set->catalog.name(ClassId{4}), "e");
    QCOMPARE(set->emptyClasses, (std::vector<ClassId>{ClassId{1}, ClassId{3}}));
}

void TestIdx::refusesByName_data() {
    QTest::addColumn<Bytes>("images");
    QTest::addColumn<Bytes>("labels");
    QTest::addColumn<QString>("file"); // which of the two is to blame
    QTest::addColumn<ErrorCode>("reason");
    QTest::addColumn<QString>("detail"); // what the message must mention

    const QString first = QStringLiteral("images");
    const QString second = QStringLiteral("labels");
    const QString any;
    const Bytes good = idx({3, 2, 2}, 12);
    const Bytes labels = idx({3}, 3);
    QTest::newRow("empty images") << Bytes{} << labels << first << ErrorCode::Empty << any;
    QTest::newRow("empty labels") << good << Bytes{} << second << ErrorCode::Empty << any;
    QTest::newRow("three bytes") << bytesOf(std::string_view("\0\0\10", 3)) << labels << first << ErrorCode::Truncated
                                 << any;
    QTest::newRow("header cut off") << Bytes(good.begin(), good.begin() + 10) << labels << first << ErrorCode::Truncated
                                    << any;
    QTest::newRow("text") << bytesOf("not an IDX file at all") << labels << first << ErrorCode::WrongFormat
                          << QStringLiteral("magic");
    QTest::newRow("labels given as images")
        << labels << labels << first << ErrorCode::WrongFormat << QStringLiteral("1 dimension");
    QTest::newRow("images given as labels")
        << good << good << second << ErrorCode::WrongFormat << QStringLiteral("3 dimension");
    QTest::newRow("elements of 4 bytes") << idx({3, 2, 2}, 48, 1, 13) << labels << first << ErrorCode::UnsupportedFormat
                                         << QStringLiteral("13");
    QTest::newRow("two channels") << idx({3, 2, 2, 2}, 24) << labels << first << ErrorCode::UnsupportedFormat
                                  << QStringLiteral("2 channels");
    QTest::newRow("no picture") << idx({0, 2, 2}, 0) << idx({0}, 0) << first << ErrorCode::Empty << any;
    QTest::newRow("no width") << idx({3, 2, 0}, 0) << labels << first << ErrorCode::Empty << any;
    QTest::newRow("last pixel missing") << idx({3, 2, 2}, 11) << labels << first << ErrorCode::Truncated
                                        << QStringLiteral("27 bytes of 28");
    QTest::newRow("one byte too many") << idx({3, 2, 2}, 13) << labels << first << ErrorCode::Damaged << any;
    QTest::newRow("label missing") << good << idx({3}, 2) << second << ErrorCode::Truncated << any;
    QTest::newRow("counts that disagree")
        << good << idx({4}, 4) << second << ErrorCode::CountMismatch << QStringLiteral("3 pictures, 4 labels");
    QTest::newRow("label out of range") << good << idx({3}, 3, 7) << second << ErrorCode::LabelOutOfRange
                                        << QStringLiteral("label 14 of picture 2, 10 classes");
    QTest::newRow("absurd number of pictures")
        << idx({0xffffffff, 2, 2}, 12) << labels << first << ErrorCode::TooLarge << any;
    QTest::newRow("dimensions that overflow")
        << idx({0x10000, 0x10000, 0x10000, 0x10000}, 12) << labels << first << ErrorCode::TooLarge << any;
    QTest::newRow("pictures of 70000 pixels a row")
        << idx({3, 1, 70000}, 210000) << labels << first << ErrorCode::TooLarge << any;
    QTest::newRow("promises 4 GB and has 12 bytes")
        << idx({1000, 2000, 2000}, 12) << labels << first << ErrorCode::Truncated << any;
    QTest::newRow("gzip promises 4 GB and has 12 bytes")
        << packed(idx({1000, 2000, 2000}, 12)) << labels << first << ErrorCode::Truncated << any;
    QTest::newRow("gzip cut off") << firstPart(packed(good), 0.7) << labels << first << ErrorCode::Truncated << any;
    QTest::newRow("only the mark of gzip") << bytesOf("\x1f\x8b") << labels << first << ErrorCode::Truncated << any;
    QTest::newRow("gzip with a wrong checksum")
        << withWrongChecksum(packed(good)) << labels << first << ErrorCode::Damaged << any;
    QTest::newRow("bytes after gzip") << followedBy(packed(good), "more") << labels << first << ErrorCode::Damaged
                                      << any;
}

void TestIdx::refusesByName() {
    QFETCH(Bytes, images);
    QFETCH(Bytes, labels);
    QFETCH(QString, file);
    QFETCH(ErrorCode, reason);
    QFETCH(QString, detail);
    const std::vector<std::string> names{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
    const Result<DataSet> set = data::readIdx(put(folder / "images", images), put(folder / "labels", labels), names);
    QVERIFY(!set.ok());
    QVERIFY2(set.error().code == reason, describe(set.error()).c_str());
    QCOMPARE(set.error().subject, (folder / file.toStdString()).string());
    QVERIFY2(set.error().detail.find(detail.toStdString()) != std::string::npos, set.error().detail.c_str());
}

void TestIdx::refusesMissingFiles() {
    const fs::path images = put(folder / "images", idx({3, 2, 2}, 12));
    const Result<DataSet> set = data::readIdx(images, folder / "labels");
    QVERIFY(!set.ok());
    QCOMPARE(set.error().code, ErrorCode::NotFound);
    QCOMPARE(set.error().subject, (folder / "labels").string());
}

void TestIdx::writesWhatItReads_data() {
    QTest::addColumn<QString>("ending");
    QTest::addColumn<int>("channels");
    QTest::newRow("plain, grey") << QString() << 1;
    QTest::newRow("gzip, grey") << QStringLiteral(".gz") << 1;
    QTest::newRow("gzip, colour") << QStringLiteral(".gz") << 3;
}

void TestIdx::writesWhatItReads() {
    QFETCH(QString, ending);
    QFETCH(int, channels);
    const DataSet set = smallSet({"cat", "dog"}, 3, {.channels = channels, .height = 2, .width = 5});
    const fs::path images = folder / ("images" + ending.toStdString());
    const fs::path labels = folder / ("labels" + ending.toStdString());
    QVERIFY(data::writeIdx(set, images, labels).ok());
    const Result<DataSet> again = data::readIdx(images, labels, set.catalog.names());
    QVERIFY2(again.ok(), again ? "" : describe(again.error()).c_str());
    QCOMPARE(data::contentHash(*again), data::contentHash(set));
    const auto classes = storage::readFile(folder / "classes.txt");
    QVERIFY(classes.ok());
    QVERIFY(*classes == bytesOf("cat\ndog\n"));
}

void TestIdx::writesTheSameBytesTwice() {
    const DataSet set = smallSet({"cat", "dog"}, 40);
    QVERIFY(data::writeIdx(set, folder / "a.gz", folder / "al.gz").ok());
    QVERIFY(data::writeIdx(set, folder / "b.gz", folder / "bl.gz").ok());
    QVERIFY(*storage::readFile(folder / "a.gz") == *storage::readFile(folder / "b.gz"));
}

QTEST_APPLESS_MAIN(TestIdx)
#include "tst_idx.moc"
