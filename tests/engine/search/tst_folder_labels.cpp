#include "engine/metrics/precision_recall.h"
#include "engine/search/folder_labels.h"
#include "tests/engine/search/made_snapshot.h"

#include <QtTest>

#include <cmath>

using namespace onelogit;
using namespace onelogit::search;

namespace {

ClassCatalog catalog() {
    return ClassCatalog::create({"T-shirt/top", "Ankle boot", "sneaker", "crane", "Crane", "3 d"}).value();
}

} // namespace

class TestFolderLabels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsClasses_data();
    void findsClasses();
    void countsAndNamesTheRest();
    void usable_data();
    void usable();
    void ratesAreThoseOfCounting();
    void refuses();
};

void TestFolderLabels::findsClasses_data() {
    QTest::addColumn<std::string>("path");
    QTest::addColumn<int>("label"); // -1: none
    using std::string;
    QTest::newRow("to the letter") << string("sneaker/a.png") << 2;
    QTest::newRow("another case") << string("SNEAKER/a.png") << 2;
    QTest::newRow("underscore for a blank") << string("ankle_boot/a.png") << 1;
    QTest::newRow("hyphen for a blank") << string("Ankle-Boot/a.png") << 1;
    QTest::newRow("a slash in the class") << string("t-shirt_top/a.png") << 0;
    QTest::newRow("below another folder") << string("test/sneaker/a.png") << 2;
    QTest::newRow("above another folder") << string("sneaker/2024/a.png") << 2;
    QTest::newRow("the nearest wins") << string("sneaker/ankle boot/a.png") << 1;
    QTest::newRow("a number before it") << string("07_sneaker/a.png") << 2;
    QTest::newRow("a number is part of the class") << string("3_d/a.png") << 5;
    QTest::newRow("a number alone") << string("07/a.png") << -1;
    QTest::newRow("a number without a gap") << string("7sneaker/a.png") << -1;
    QTest::newRow("two classes but for case: to the letter") << string("Crane/a.png") << 4;
    QTest::newRow("two classes but for case: neither") << string("CRANE/a.png") << -1;
    QTest::newRow("only a part of the name") << string("sneakers/a.png") << -1;
    QTest::newRow("the file's own name") << string("sneaker") << -1;
    QTest::newRow("no folder") << string("a.png") << -1;
    QTest::newRow("only separators") << string("_-_/a.png") << -1;
    QTest::newRow("not text") << string("\xff\xfe/a.png") << -1;
}

void TestFolderLabels::findsClasses() {
    QFETCH(std::string, path);
    QFETCH(int, label);
    const auto labels = FolderLabels::create(*snapshotOf({.paths = {path}}), catalog());
    QVERIFY(labels.ok());
    QCOMPARE(labels->of(std::size_t{0}).has_value(), label >= 0);
    if (label >= 0)
        QCOMPARE(labels->of(std::size_t{0})->value, label);
}

void TestFolderLabels::countsAndNamesTheRest() {
    const auto labels = FolderLabels::create(
        *snapshotOf({.paths = {"a.png", "boots/1", "boots/old/2", "boots/z", "sneaker/1", "sneaker/x/2", "z.png"}}),
        catalog());
    QVERIFY(labels.ok());
    QCOMPARE(labels->size(), std::size_t{7});
    QCOMPARE(labels->labelled(), std::size_t{2});
    QCOMPARE(labels->of(ClassId{2}), std::size_t{2});
    QCOMPARE(labels->of(ClassId{0}), std::size_t{0});
    QCOMPARE(labels->classes(), std::size_t{1});
    QCOMPARE(labels->unmatched(), (std::vector<FolderLabels::Folder>{{"", 2}, {"boots", 2}, {"boots/old", 1}}));
}

void TestFolderLabels::usable_data() {
    QTest::addColumn<std::vector<std::string>>("paths");
    QTest::addColumn<bool>("usable");
    using Paths = std::vector<std::string>;
    QTest::newRow("no picture") << Paths{} << false;
    QTest::newRow("no label") << Paths{"a", "b"} << false;
    QTest::newRow("one class, half") << Paths{"a", "sneaker/b"} << true;
    QTest::newRow("one class, less than half") << Paths{"a", "b", "sneaker/b"} << false;
    QTest::newRow("two classes, less than half") << Paths{"a", "ankle boot/b", "b", "c", "d", "sneaker/b"} << true;
}

void TestFolderLabels::usable() {
    QFETCH(std::vector<std::string>, paths);
    std::sort(paths.begin(), paths.end());
    const auto labels = FolderLabels::create(*snapshotOf({.paths = paths}), catalog());
    QVERIFY(labels.ok());
    QTEST(labels->usable(), "usable");
}

void TestFolderLabels::ratesAreThoseOfCounting() {
    const auto snapshot = snapshotOf({.paths = {"ankle boot/1", "ankle boot/2", "else", "sneaker/1", "sneaker/2"}});
    const auto labels = FolderLabels::create(*snapshot, catalog());
    QVERIFY(labels.ok());
    const auto rates = labelledRates(*rankingOf({4, 1, 9, 5, 3}, ClassId{2}), *labels);
    QVERIFY(rates.ok());
    QCOMPARE(rates->unlabelled, std::size_t{1});
    QCOMPARE(rates->ranked.positives(), std::size_t{2});
    QCOMPARE(rates->ranked.negatives(), std::size_t{2});
    QCOMPARE(rates->ranked.at(4).precision(), 0.5);
    QCOMPARE(rates->ranked.at(4).recall(), 0.5);
    QVERIFY(std::abs(*rates->averagePrecision - (1.0 + 2.0 / 3) / 2) < 1e-12);
    const auto absent = labelledRates(*rankingOf({4, 1, 9, 5, 3}, ClassId{0}), *labels);
    QVERIFY(absent.ok());
    QVERIFY(!absent->averagePrecision);
}

void TestFolderLabels::refuses() {
    const auto snapshot = snapshotOf({.paths = {"a", "sneaker/b"}});
    const auto labels = FolderLabels::create(*snapshot, catalog());
    QVERIFY(labels.ok());
    QCOMPARE(labelledRates(*rankingOf({1, 2}, {}, 2), *labels).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(labelledRates(*rankingOf({1, 2, 3}), *labels).error().code, ErrorCode::CountMismatch);
    const auto none = FolderLabels::create(*snapshotOf({.paths = {"a"}}), catalog());
    QCOMPARE(labelledRates(*rankingOf({1}), *none).error().code, ErrorCode::InvalidArgument);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(FolderLabels::create(*snapshot, catalog(), stop.get_token()).error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestFolderLabels)
#include "tst_folder_labels.moc"
