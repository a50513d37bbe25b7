#include "engine/data/class_names.h"
#include "tests/support/data_sets.h"
#include "tests/support/folders.h"

#include <QtTest>

using namespace onelogit;
using namespace onelogit::test;
using data::DataSet;

class TestDataSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hashTellsContentApart_data();
    void hashTellsContentApart();
    void subsetKeepsTheOrderAsked();
    void numbersSortAsTheyCount();
    void readsClassNames_data();
    void readsClassNames();
};

void TestDataSet::hashTellsContentApart_data() {
    QTest::addColumn<DataSet>("other");
    const std::vector<std::string> names{"a", "b"};
    DataSet pixel = smallSet(names, 3);
    pixel.pixels.back() ^= 1;
    QTest::newRow("one pixel") << pixel;
    DataSet label = smallSet(names, 3);
    label.labels.back() = 0;
    QTest::newRow("one label") << label;
    QTest::newRow("a class name") << smallSet({"a", "c"}, 3);
    QTest::newRow("rows and columns swapped") << smallSet(names, 3, {.channels = 1, .height = 3, .width = 4});
    QTest::newRow("one picture more a class") << smallSet(names, 4);
}

void TestDataSet::hashTellsContentApart() {
    QFETCH(DataSet, other);
    DataSet set = smallSet({"a", "b"}, 3);
    const std::string hash = data::contentHash(set);
    QVERIFY(data::contentHash(other) != hash);
    set.description = "another";
    QCOMPARE(data::contentHash(set), hash);
}

void TestDataSet::subsetKeepsTheOrderAsked() {
    const DataSet set = smallSet({"a", "b", "c"}, 2);
    const std::vector<std::size_t> rows{4, 0};
    const DataSet part = data::subset(set, rows);
    QCOMPARE(part.labels, (std::vector<std::int32_t>{1, 0}));
    QCOMPARE(part.names, (std::vector<std::string>{"4", "0"}));
    QCOMPARE(part.pixels.size(), 2 * set.shape.count());
    QCOMPARE(part.picture(0)[0], set.picture(4)[0]);
    QCOMPARE(part.emptyClasses, std::vector<ClassId>{ClassId{2}});
}

void TestDataSet::numbersSortAsTheyCount() {
    const std::vector<std::string> names = data::exampleNumbers(101);
    QCOMPARE(names.front(), "000");
    QCOMPARE(names.back(), "100");
    QVERIFY(std::is_sorted(names.begin(), names.end()));
    QVERIFY(data::exampleNumbers(0).empty());
}

void TestDataSet::readsClassNames_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::vector<std::string>>("names"); // empty: refused
    using Names = std::vector<std::string>;
    QTest::newRow("one a line") << QByteArray("cat\ndog\n") << Names{"cat", "dog"};
    QTest::newRow("no newline at the end") << QByteArray("cat\ndog") << Names{"cat", "dog"};
    QTest::newRow("carriage returns and spaces around")
        << QByteArray(" ankle boot \r\nbag\r\n\r\n") << Names{"ankle boot", "bag"};
    QTest::newRow("blank line inside") << QByteArray("cat\n\ndog\n") << Names{};
    QTest::newRow("a name twice") << QByteArray("cat\ncat\n") << Names{};
}

void TestDataSet::readsClassNames() {
    QFETCH(QByteArray, text);
    QFETCH(std::vector<std::string>, names);
    const TemporaryFolder temporary;
    const std::filesystem::path file = put(temporary.path() / "classes.txt", text.toStdString());
    const auto read = data::readClassNames(file);
    if (names.empty()) {
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(read.error().subject, file.string());
    } else {
        QVERIFY(read.ok());
        QCOMPARE(*read, names);
    }
    QVERIFY(data::readClassNames("absent.txt")->empty());
}

QTEST_APPLESS_MAIN(TestDataSet)
#include "tst_data_set.moc"
