#include "engine/data/folder_per_class.h"
#include "engine/data/idx.h"
#include "engine/data/open.h"
#include "tests/support/data_sets.h"
#include "tests/support/folders.h"

#include <QtTest>

using namespace onelogit;
using namespace onelogit::test;
using data::DataSet;
using data::Part;
namespace fs = std::filesystem;

namespace {

/// An IDX pair without classes.txt.
void putIdx(const fs::path& folder, const std::string& prefix, std::size_t perClass, const std::string& ending = {}) {
    const DataSet set = smallSet({"0", "1", "2"}, perClass);
    QVERIFY(data::writeIdx(set, folder / (prefix + "-images-idx3-ubyte" + ending),
                           folder / (prefix + "-labels-idx1-ubyte" + ending))
                .ok());
    fs::remove(folder / "classes.txt");
}

void putFolderPerClass(const fs::path& folder, std::size_t perClass) {
    QVERIFY(data::writeFolderPerClass(smallSet({"cat", "dog"}, perClass), folder).ok());
}

} // namespace

class TestOpen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { folder = temporary.path() / std::to_string(++round); }
    void findsEachPart_data();
    void findsEachPart();
    void namesClasses_data();
    void namesClasses();
    void fitsAFolderPerClass();
    void refusesByName_data();
    void refusesByName();
    void readsFashionMnistOfTheSystem();

private:
    TemporaryFolder temporary;
    fs::path folder;
    int round = 0;
};

void TestOpen::findsEachPart_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("train");
    QTest::addColumn<int>("test");
    QTest::newRow("IDX as MNIST names it") << QStringLiteral("t10k") << 12 << 6;
    QTest::newRow("IDX with test- and gzip") << QStringLiteral("test.gz") << 12 << 6;
    QTest::newRow("CIFAR-10 binary") << QStringLiteral("cifar") << 3 << 1;
    QTest::newRow("folders train and test") << QStringLiteral("parts") << 8 << 4;
    QTest::newRow("one folder per class serves as both") << QStringLiteral("one") << 6 << 6;
}

void TestOpen::findsEachPart() {
    QFETCH(QString, kind);
    if (kind == QStringLiteral("t10k")) {
        putIdx(folder, "train", 4);
        putIdx(folder, "t10k", 2);
    } else if (kind == QStringLiteral("test.gz")) {
        putIdx(folder, "train", 4, ".gz");
        putIdx(folder, "test", 2, ".gz");
    } else if (kind == QStringLiteral("cifar")) {
        put(folder / "data_batch_1.bin", Bytes(3073));
        put(folder / "data_batch_2.bin", Bytes(2 * 3073));
        put(folder / "test_batch.bin", Bytes(3073));
    } else if (kind == QStringLiteral("parts")) {
        putFolderPerClass(folder / "train", 4);
        putFolderPerClass(folder / "test", 2);
    } else {
        putFolderPerClass(folder, 3);
    }
    const Result<DataSet> train = data::open(folder, {.part = Part::Train});
    QVERIFY2(train.ok(), train ? "" : describe(train.error()).c_str());
    const Result<DataSet> test = data::open(folder, {.part = Part::Test});
    QVERIFY2(test.ok(), test ? "" : describe(test.error()).c_str());
    QTEST(static_cast<int>(train->size()), "train");
    QTEST(static_cast<int>(test->size()), "test");
}

void TestOpen::namesClasses_data() {
    QTest::addColumn<QString>("folderName");
    QTest::addColumn<QString>("classesFile");
    QTest::addColumn<std::vector<std::string>>("given");
    QTest::addColumn<QString>("second"); // name of class 1
    using Names = std::vector<std::string>;
    QTest::newRow("numbers by default") << QStringLiteral("some") << QString() << Names{} << QStringLiteral("1");
    QTest::newRow("Fashion-MNIST by its folder")
        << QStringLiteral("fashion-mnist") << QString() << Names{} << QStringLiteral("trouser");
    QTest::newRow("classes.txt goes before the folder's name")
        << QStringLiteral("fashion-mnist") << QStringLiteral("x\ny\nz\n") << Names{} << QStringLiteral("y");
    QTest::newRow("names given go before all") << QStringLiteral("fashion-mnist") << QStringLiteral("x\ny\nz\n")
                                               << Names{"p", "q", "r"} << QStringLiteral("q");
}

void TestOpen::namesClasses() {
    QFETCH(QString, folderName);
    QFETCH(QString, classesFile);
    QFETCH(std::vector<std::string>, given);
    QFETCH(QString, second);
    const fs::path data = folder / folderName.toStdString();
    putIdx(data, "t10k", 2);
    if (!classesFile.isEmpty())
        put(data / "classes.txt", classesFile.toStdString());
    for (const fs::path& spelling : {data, data / "", data / "."}) {
        const Result<DataSet> set = data::open(spelling, {.classNames = given});
        QVERIFY2(set.ok(), set ? "" : describe(set.error()).c_str());
        QCOMPARE(set->catalog.name(ClassId{1}), second.toStdString());
    }
}

void TestOpen::fitsAFolderPerClass() {
    putFolderPerClass(folder, 1);
    QCOMPARE(data::open(folder)->shape, (ImageShape{3, 64, 64}));
    QCOMPARE(data::open(folder, {.shape = ImageShape{1, 9, 8}})->shape, (ImageShape{1, 9, 8}));
}

void TestOpen::refusesByName_data() {
    QTest::addColumn<QString>("entry");
    QTest::addColumn<ErrorCode>("reason");
    QTest::addColumn<QString>("subject");
    QTest::newRow("missing folder") << QStringLiteral("absent") << ErrorCode::NotFound << QStringLiteral("absent");
    QTest::newRow("a file") << QStringLiteral("file") << ErrorCode::NotAFolder << QStringLiteral("file");
    QTest::newRow("empty folder") << QStringLiteral("empty") << ErrorCode::Empty << QStringLiteral("empty");
    QTest::newRow("images without labels") << QStringLiteral("unlabelled") << ErrorCode::NotFound
                                           << QStringLiteral("unlabelled/t10k-labels-idx1-ubyte.gz");
    QTest::newRow("no test part, IDX") << QStringLiteral("untested") << ErrorCode::NotFound
                                       << QStringLiteral("untested/t10k-images-idx3-ubyte");
    QTest::newRow("no test part, CIFAR-10")
        << QStringLiteral("cifar") << ErrorCode::NotFound << QStringLiteral("cifar/test_batch.bin");
    QTest::newRow("more labels than class names") << QStringLiteral("few names") << ErrorCode::LabelOutOfRange
                                                  << QStringLiteral("few names/t10k-labels-idx1-ubyte");
}

void TestOpen::refusesByName() {
    put(folder / "file", "x");
    fs::create_directories(folder / "empty");
    putIdx(folder / "unlabelled", "t10k", 1);
    fs::remove(folder / "unlabelled/t10k-labels-idx1-ubyte");
    putIdx(folder / "untested", "train", 1);
    put(folder / "cifar/data_batch_1.bin", Bytes(3073));
    putIdx(folder / "few names", "t10k", 1);
    put(folder / "few names/classes.txt", "a\nb\n");
    QFETCH(QString, entry);
    QFETCH(QString, subject);
    const Result<DataSet> set = data::open(folder / entry.toStdString());
    QVERIFY(!set.ok());
    QTEST(set.error().code, "reason");
    QCOMPARE(set.error().subject, (folder / subject.toStdString()).string());
}

void TestOpen::readsFashionMnistOfTheSystem() {
    const fs::path system = "/usr/share/datasets/fashion-mnist";
    if (!fs::exists(system))
        QSKIP("the package dataset-fashion-mnist is not installed");
    const Result<DataSet> test = data::open(system);
    QVERIFY(test.ok());
    QCOMPARE(test->size(), std::size_t{10000});
    QCOMPARE(test->shape, (ImageShape{1, 28, 28}));
    QCOMPARE(test->catalog.name(ClassId{test->labels[0]}), "ankle boot");
    QCOMPARE(test->description, "Fashion-MNIST-style IDX, 10000 pictures");
}

QTEST_APPLESS_MAIN(TestOpen)
#include "tst_open.moc"
