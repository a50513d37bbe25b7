#include "app/controllers/data_controller.h"
#include "app/text/path_text.h"
#include "engine/data/folder_per_class.h"
#include "engine/data/idx.h"
#include "tests/support/data_sets.h"
#include "tests/support/folders.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace onelogit;
using namespace onelogit::app;
namespace fs = std::filesystem;

namespace {

struct Fixture {
    test::TemporaryFolder place;
    JobQueue queue;
    DataController data{queue, place.path() / "cache"};
    QSignalSpy changed{&data, &DataController::picturesChanged};
    QSignalSpy failed{&data, &DataController::failed};

    Fixture() {
        static_cast<void>(data::writeFolderPerClass(test::smallSet({"a", "b"}, 2), place.path() / "classes"));
        const fs::path idx = place.path() / "idx";
        static_cast<void>(data::writeIdx(test::smallSet({"a", "b"}, 3), idx / "t10k-images-idx3-ubyte",
                                         idx / "t10k-labels-idx1-ubyte"));
        static_cast<void>(data::writeIdx(test::smallSet({"a", "b"}, 5), idx / "train-images-idx3-ubyte",
                                         idx / "train-labels-idx1-ubyte"));
        fs::create_directories(place.path() / "empty");
    }
    [[nodiscard]] QString path(const char* name) const { return toText(place.path() / name); }
    [[nodiscard]] std::size_t size() const { return data.pictures() ? data.pictures()->size() : 0; }
    void setDemo() { data.setDemo(std::make_shared<const data::DataSet>(test::smallSet({"a", "b"}, 1))); }
};

} // namespace

class TestDataController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDemoIsFirst();
    void aFolderTakesItsPlace();
    void theDemoComesBack();
    void aDemoThatComesLateIsNotShown();
    void partsOfIdx();
    void aSetWithTrainingPicturesOnly();
    void failuresKeepWhatWasThere_data();
    void failuresKeepWhatWasThere();
    void theNewestWishWins();
    void cancelKeepsWhatWasThere();
    void recentOnesAreKept();
    void whatIsRestoredIsOpened();
    void whatCannotBeRestoredGivesTheDemo();
    void readAgainSeesNewFiles();
};

void TestDataController::theDemoIsFirst() {
    Fixture fixture;
    QVERIFY(!fixture.data.pictures());
    fixture.setDemo();
    QCOMPARE(fixture.size(), std::size_t{2});
    QCOMPARE(fixture.changed.size(), 1);
    QVERIFY(fixture.data.choice().isDemo());
    QVERIFY(!fixture.data.hasBothParts());
}

void TestDataController::aFolderTakesItsPlace() {
    Fixture fixture;
    fixture.setDemo();
    fixture.data.open(fixture.path("classes"));
    QVERIFY(fixture.data.opening());
    QCOMPARE(fixture.size(), std::size_t{2}); // until it is open
    QTRY_COMPARE(fixture.size(), std::size_t{4});
    QVERIFY(!fixture.data.opening());
    QCOMPARE(fixture.data.choice().path, fixture.path("classes"));
    QVERIFY(!fixture.data.hasBothParts());
}

void TestDataController::theDemoComesBack() {
    Fixture fixture;
    fixture.setDemo();
    fixture.data.open(fixture.path("classes"));
    QTRY_COMPARE(fixture.size(), std::size_t{4});
    fixture.data.openDemo();
    QCOMPARE(fixture.size(), std::size_t{2});
    QVERIFY(fixture.data.choice().isDemo());
    QCOMPARE(fixture.data.recent().size(), 1);
}

void TestDataController::aDemoThatComesLateIsNotShown() {
    Fixture fixture;
    fixture.data.open(fixture.path("classes"));
    fixture.setDemo();
    QVERIFY(!fixture.data.pictures());
    QTRY_COMPARE(fixture.size(), std::size_t{4});
}

void TestDataController::partsOfIdx() {
    Fixture fixture;
    fixture.data.open(fixture.path("idx"));
    QTRY_COMPARE(fixture.size(), std::size_t{6});
    QVERIFY(fixture.data.hasBothParts());
    fixture.data.setPart(data::Part::Train);
    QTRY_COMPARE(fixture.size(), std::size_t{10});
    QVERIFY(fixture.data.choice().part == data::Part::Train);
    QCOMPARE(fixture.data.recent().size(), 1);
}

void TestDataController::aSetWithTrainingPicturesOnly() {
    Fixture fixture;
    fs::remove(fixture.place.path() / "idx" / "t10k-images-idx3-ubyte");
    fixture.data.open(fixture.path("idx"));
    QTRY_COMPARE(fixture.size(), std::size_t{10});
    QVERIFY(!fixture.data.hasBothParts());
}

void TestDataController::failuresKeepWhatWasThere_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing there") << QStringLiteral("absent") << static_cast<int>(ErrorCode::NotFound);
    QTest::newRow("an empty folder") << QStringLiteral("empty") << static_cast<int>(ErrorCode::Empty);
    QTest::newRow("a file") << QStringLiteral("classes/a/0.png") << static_cast<int>(ErrorCode::NotAFolder);
}

void TestDataController::failuresKeepWhatWasThere() {
    QFETCH(QString, name);
    QFETCH(int, code);
    Fixture fixture;
    fixture.setDemo();
    fixture.data.open(fixture.path(name.toLatin1().constData()));
    QTRY_COMPARE(fixture.failed.size(), 1);
    const auto error = fixture.failed.first().first().value<Error>();
    QCOMPARE(static_cast<int>(error.code), code);
    QVERIFY(QString::fromStdString(error.subject).endsWith(name));
    QCOMPARE(fixture.size(), std::size_t{2});
    QVERIFY(fixture.data.choice().isDemo());
    QVERIFY(fixture.data.recent().isEmpty());
}

void TestDataController::theNewestWishWins() {
    Fixture fixture;
    for (int round = 0; round < 20; ++round) {
        fixture.data.open(fixture.path("idx"));
        fixture.data.open(fixture.path("classes"));
    }
    QTRY_COMPARE(fixture.size(), std::size_t{4});
    QTRY_VERIFY(fixture.queue.jobs().empty());
    QCOMPARE(fixture.size(), std::size_t{4});
    QCOMPARE(fixture.changed.size(), 1);
}

void TestDataController::cancelKeepsWhatWasThere() {
    Fixture fixture;
    fixture.setDemo();
    fixture.data.open(fixture.path("idx"));
    QThread::msleep(20); // also what is read by now, and has not been delivered
    fixture.data.cancel();
    QTRY_VERIFY(!fixture.data.opening());
    QCOMPARE(fixture.failed.size(), 0);
    QCOMPARE(fixture.size(), std::size_t{2});
}

void TestDataController::recentOnesAreKept() {
    Fixture fixture;
    fixture.data.open(fixture.path("idx"));
    QTRY_COMPARE(fixture.size(), std::size_t{6});
    fixture.data.open(fixture.path("classes"));
    QTRY_COMPARE(fixture.size(), std::size_t{4});
    QCOMPARE(fixture.data.recent().size(), 2);
    QCOMPARE(fixture.data.recent().first().path, fixture.path("classes"));
    fs::remove_all(fixture.place.path() / "idx");
    fixture.data.open(fixture.path("idx"));
    QTRY_COMPARE(fixture.failed.size(), 1);
    QCOMPARE(fixture.data.recent().size(), 1);
}

void TestDataController::whatIsRestoredIsOpened() {
    Fixture fixture;
    const DataChoice former{.path = fixture.path("idx"), .part = data::Part::Train};
    fixture.data.restore(former, {former});
    fixture.setDemo();
    QTRY_COMPARE(fixture.size(), std::size_t{10});
    QCOMPARE(fixture.data.choice(), former);
}

void TestDataController::whatCannotBeRestoredGivesTheDemo() {
    Fixture fixture;
    fixture.data.restore({.path = fixture.path("absent")}, {});
    fixture.setDemo();
    QTRY_COMPARE(fixture.failed.size(), 1);
    QCOMPARE(fixture.size(), std::size_t{2});
}

void TestDataController::readAgainSeesNewFiles() {
    Fixture fixture;
    fixture.data.open(fixture.path("classes"));
    QTRY_COMPARE(fixture.size(), std::size_t{4});
    const std::string before = fixture.data.pictures()->digest;
    fs::copy_file(fixture.place.path() / "classes/a/0.png", fixture.place.path() / "classes/b/new.png");
    fixture.data.readAgain();
    QTRY_COMPARE(fixture.size(), std::size_t{5});
    QVERIFY(fixture.data.pictures()->digest != before);
}

QTEST_GUILESS_MAIN(TestDataController)
#include "tst_data_controller.moc"
