#include "engine/metrics/histogram.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace onelogit;
using namespace onelogit::metrics;

namespace {
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double largest = std::numeric_limits<double>::max();
} // namespace

class HistogramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsEveryValueOnce();
    void putsEdgesIntoTheBinTheyOpen();
    void binsAgreeWithTheirEdges();
    void refuses_data();
    void refuses();
    void robustRangeLeavesOutTails();
    void robustRangeOfFewValuesIsAllOfThem();
    void robustRangeHasAlwaysAWidth_data();
    void robustRangeHasAlwaysAWidth();
    void robustRangeRefuses_data();
    void robustRangeRefuses();
};

void HistogramTest::countsEveryValueOnce() {
    const std::vector<double> values{-7, -1, -0.5, 0, 0.5, 0.99, 1, 8, 9};
    const auto result = histogram(values, {.lower = -1, .upper = 1}, 4);
    QVERIFY(result.ok());
    QCOMPARE(result->counts, (std::vector<std::uint64_t>{1, 1, 1, 3}));
    QCOMPARE(result->below, std::uint64_t{1});
    QCOMPARE(result->above, std::uint64_t{2});
    QCOMPARE(result->total(), std::uint64_t{values.size()});
}

void HistogramTest::putsEdgesIntoTheBinTheyOpen() {
    const auto result = histogram(std::vector<double>{0, 1, 2, 3}, {.lower = 0, .upper = 3}, 3);
    QVERIFY(result.ok());
    QCOMPARE(result->counts, (std::vector<std::uint64_t>{1, 1, 2}));
}

void HistogramTest::binsAgreeWithTheirEdges() {
    std::mt19937 generator(11);
    std::uniform_real_distribution<double> end(-50, 50);
    for (int round = 0; round < 200; ++round) {
        const double lower = end(generator);
        Histogram empty{.range = {.lower = lower, .upper = lower + std::abs(end(generator)) + 0.01},
                        .counts = std::vector<std::uint64_t>(37)};
        for (std::size_t bin = 0; bin < empty.counts.size(); ++bin) {
            const auto one = histogram(std::vector<double>{empty.edge(bin)}, empty.range, empty.counts.size());
            QVERIFY(one.ok());
            QCOMPARE(one->counts[bin], std::uint64_t{1});
        }
    }
}

void HistogramTest::refuses_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::addColumn<int>("bins");
    QTest::addColumn<int>("code");
    const int argument = static_cast<int>(ErrorCode::InvalidArgument);
    const int number = static_cast<int>(ErrorCode::NotFinite);
    QTest::newRow("no bins") << 0.0 << 0.0 << 1.0 << 0 << argument;
    QTest::newRow("no width") << 0.0 << 1.0 << 1.0 << 3 << argument;
    QTest::newRow("reversed") << 0.0 << 1.0 << 0.0 << 3 << argument;
    QTest::newRow("lower end NaN") << 0.0 << notANumber << 1.0 << 3 << argument;
    QTest::newRow("upper end infinite") << 0.0 << 0.0 << infinity << 3 << argument;
    QTest::newRow("width overflows") << 0.0 << -largest << largest << 3 << argument;
    QTest::newRow("NaN value") << notANumber << 0.0 << 1.0 << 3 << number;
    QTest::newRow("infinite value") << -infinity << 0.0 << 1.0 << 3 << number;
}

void HistogramTest::refuses() {
    QFETCH(double, value);
    QFETCH(double, lower);
    QFETCH(double, upper);
    QFETCH(int, bins);
    QFETCH(int, code);
    const auto result =
        histogram(std::vector<double>{0.5, value}, {.lower = lower, .upper = upper}, static_cast<std::size_t>(bins));
    QVERIFY(!result.ok());
    QCOMPARE(static_cast<int>(result.error().code), code);
}

void HistogramTest::robustRangeLeavesOutTails() {
    std::vector<double> values(1000);
    std::iota(values.begin(), values.end(), 0.0);
    values.front() = -1e6;
    values.back() = 1e6;
    std::shuffle(values.begin(), values.end(), std::mt19937(3));
    const auto range = robustRange(values, 0.001);
    QVERIFY(range.ok());
    QCOMPARE(*range == (Interval{.lower = 1, .upper = 998}), true);
    const auto result = histogram(values, *range, 10);
    QVERIFY(result.ok());
    QCOMPARE(result->below, std::uint64_t{1});
    QCOMPARE(result->above, std::uint64_t{1});
}

void HistogramTest::robustRangeOfFewValuesIsAllOfThem() {
    const auto range = robustRange(std::vector<double>{4, -2, 1});
    QVERIFY(range.ok());
    QCOMPARE(*range == (Interval{.lower = -2, .upper = 4}), true);
}

void HistogramTest::robustRangeHasAlwaysAWidth_data() {
    QTest::addColumn<double>("value");
    QTest::newRow("zero") << 0.0;
    QTest::newRow("one") << 1.0;
    QTest::newRow("large") << 1e18;
    QTest::newRow("largest") << largest;
    QTest::newRow("lowest") << -largest;
}

void HistogramTest::robustRangeHasAlwaysAWidth() {
    QFETCH(double, value);
    for (const std::size_t count : {1U, 2U, 50U}) {
        const std::vector<double> values(count, value);
        const auto range = robustRange(values);
        QVERIFY(range.ok());
        QVERIFY(range->lower < range->upper);
        const auto result = histogram(values, *range, 5);
        QVERIFY(result.ok());
        QCOMPARE(result->below + result->above, std::uint64_t{0});
    }
}

void HistogramTest::robustRangeRefuses_data() {
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<double>("tail");
    QTest::addColumn<int>("code");
    const std::vector<double> some{1, 2, 3};
    const int argument = static_cast<int>(ErrorCode::InvalidArgument);
    const int number = static_cast<int>(ErrorCode::NotFinite);
    QTest::newRow("no values") << std::vector<double>{} << 0.1 << argument;
    QTest::newRow("tail negative") << some << -0.1 << argument;
    QTest::newRow("tail of a half") << some << 0.5 << argument;
    QTest::newRow("tail NaN") << some << notANumber << argument;
    QTest::newRow("NaN value") << std::vector<double>{1, notANumber} << 0.1 << number;
    QTest::newRow("infinite value") << std::vector<double>{infinity, 1} << 0.1 << number;
}

void HistogramTest::robustRangeRefuses() {
    QFETCH(std::vector<double>, values);
    QFETCH(double, tail);
    QFETCH(int, code);
    const auto range = robustRange(values, tail);
    QVERIFY(!range.ok());
    QCOMPARE(static_cast<int>(range.error().code), code);
}

QTEST_APPLESS_MAIN(HistogramTest)
#include "tst_histogram.moc"
