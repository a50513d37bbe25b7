#include "engine/data/split.h"

#include <QtTest>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace onelogit;
using data::Split;

namespace {

using Rows = std::vector<std::size_t>;

/// 100 examples of class 0, 30 of class 1, 1 of class 2, mixed.
std::vector<std::int32_t> labels() {
    std::vector<std::int32_t> all;
    for (int i = 0; i < 131; ++i)
        all.push_back(i == 77 ? 2 : i % 13 < 3 && std::count(all.begin(), all.end(), 1) < 30 ? 1 : 0);
    return all;
}

} // namespace

class TestSplit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowLiesInOnePart();
    void eachClassGivesItsShare();
    void aClassKeepsATrainingExample_data();
    void aClassKeepsATrainingExample();
    void sameSeedSameSplit();
    void isTheSameOnEveryMachine();
    void refuses_data();
    void refuses();
};

void TestSplit::everyRowLiesInOnePart() {
    const Result<Split> parts = data::split(labels(), {.validation = 0.2, .test = 0.3});
    QVERIFY(parts.ok());
    Rows all;
    for (const Rows* part : {&parts->train, &parts->validation, &parts->test}) {
        QVERIFY(std::is_sorted(part->begin(), part->end()));
        all.insert(all.end(), part->begin(), part->end());
    }
    std::sort(all.begin(), all.end());
    Rows expected(labels().size());
    std::iota(expected.begin(), expected.end(), std::size_t{0});
    QCOMPARE(all, expected);
}

void TestSplit::eachClassGivesItsShare() {
    const std::vector<std::int32_t> all = labels();
    const Result<Split> parts = data::split(all, {.validation = 0.1, .test = 0.2});
    QVERIFY(parts.ok());
    const auto count = [&](const Rows& rows, std::int32_t label) {
        return std::count_if(rows.begin(), rows.end(), [&](std::size_t row) { return all[row] == label; });
    };
    const auto first = static_cast<double>(std::count(all.begin(), all.end(), 0));
    const auto second = static_cast<double>(std::count(all.begin(), all.end(), 1));
    QCOMPARE(count(parts->validation, 0), std::lround(first * 0.1));
    QCOMPARE(count(parts->test, 0), std::lround(first * 0.2));
    QCOMPARE(count(parts->validation, 1), std::lround(second * 0.1));
    QCOMPARE(count(parts->test, 1), std::lround(second * 0.2));
    QCOMPARE(count(parts->train, 2), 1);
}

void TestSplit::aClassKeepsATrainingExample_data() {
    QTest::addColumn<int>("examples");
    QTest::addColumn<double>("validation");
    QTest::addColumn<double>("test");
    QTest::newRow("one example, nearly all validation") << 1 << 0.99 << 0.0;
    QTest::newRow("two examples") << 2 << 0.9 << 0.0;
    QTest::newRow("three examples in three parts") << 3 << 0.45 << 0.45;
    QTest::newRow("nothing held out") << 5 << 0.0 << 0.0;
}

void TestSplit::aClassKeepsATrainingExample() {
    QFETCH(int, examples);
    QFETCH(double, validation);
    QFETCH(double, test);
    const std::vector<std::int32_t> same(static_cast<std::size_t>(examples), 4);
    const Result<Split> parts = data::split(same, {.validation = validation, .test = test});
    QVERIFY(parts.ok());
    QVERIFY(!parts->train.empty());
    QCOMPARE(parts->train.size() + parts->validation.size() + parts->test.size(), same.size());
}

void TestSplit::sameSeedSameSplit() {
    const Result<Split> once = data::split(labels(), {.validation = 0.3, .seed = 7});
    const Result<Split> again = data::split(labels(), {.validation = 0.3, .seed = 7});
    const Result<Split> other = data::split(labels(), {.validation = 0.3, .seed = 8});
    QCOMPARE(once->train, again->train);
    QVERIFY(once->train != other->train);
}

void TestSplit::isTheSameOnEveryMachine() {
    const Result<Split> parts = data::split(std::vector<std::int32_t>(10, 0), {.validation = 0.3, .seed = 1});
    QCOMPARE(parts->validation, (Rows{1, 3, 7}));
}

void TestSplit::refuses_data() {
    QTest::addColumn<double>("validation");
    QTest::addColumn<double>("test");
    QTest::addColumn<int>("examples");
    QTest::newRow("negative") << -0.1 << 0.0 << 10;
    QTest::newRow("negative test") << 0.1 << -0.1 << 10;
    QTest::newRow("everything") << 1.0 << 0.0 << 10;
    QTest::newRow("together everything") << 0.5 << 0.5 << 10;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 0.0 << 10;
    QTest::newRow("infinite") << 0.0 << std::numeric_limits<double>::infinity() << 10;
    QTest::newRow("no example") << 0.1 << 0.0 << 0;
}

void TestSplit::refuses() {
    QFETCH(double, validation);
    QFETCH(double, test);
    QFETCH(int, examples);
    const std::vector<std::int32_t> same(static_cast<std::size_t>(examples), 0);
    const Result<Split> parts = data::split(same, {.validation = validation, .test = test});
    QVERIFY(!parts.ok());
    QCOMPARE(parts.error().code, ErrorCode::InvalidArgument);
}

QTEST_APPLESS_MAIN(TestSplit)
#include "tst_split.moc"
