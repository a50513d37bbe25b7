#include "engine/metrics/thresholds.h"
#include "tests/engine/metrics/random_scores.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <limits>

using namespace onelogit;
using namespace onelogit::metrics;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double largest = std::numeric_limits<double>::max();

RankedScores ranking(std::vector<double> positives, std::vector<double> negatives) {
    return RankedScores::create(positives, negatives).value();
}

RankedScores randomRanking(std::mt19937& generator, double step) {
    auto data = randomScores(generator, 2 + generator() % 50, step);
    data.positives[0] = 1;
    return RankedScores::create(data.scores, data.positives).value();
}

double highestOver(const RankedScores& ranked, const std::function<double(const OperatingPoint&)>& figure) {
    double highest = -infinity;
    for (const OperatingPoint& point : ranked.points())
        highest = std::max(highest, figure(point));
    return highest;
}

double highestOver(const std::vector<RankedScores>& classes, const std::function<double(double)>& figure) {
    double highest = figure(infinity);
    for (const RankedScores& ranked : classes)
        for (const OperatingPoint& point : ranked.points())
            highest = std::max(highest, figure(point.threshold));
    return highest;
}

/// The whole interval does as well as the chosen threshold, and the threshold is its middle.
void checkInterval(const RankedScores& ranked, const ThresholdChoice& choice,
                   const std::function<double(const OperatingPoint&)>& figure) {
    const double value = figure(choice.point);
    QVERIFY(choice.interval.lower < choice.threshold && choice.threshold <= choice.interval.upper);
    QCOMPARE(figure(ranked.at(choice.threshold)), value);
    QCOMPARE(figure(ranked.at(choice.interval.upper)), value);
    QCOMPARE(figure(ranked.at(std::nextafter(choice.interval.lower, infinity))), value);
    QCOMPARE(choice.threshold, (choice.interval.lower + choice.interval.upper) / 2);
}

} // namespace

class ThresholdsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void liesInTheMiddleOfTheGap();
    void prefersTheWidestInterval();
    void f1AgreesWithCounting();
    void costAgreesWithCounting();
    void extremeCosts();
    void costRefuses_data();
    void costRefuses();
    void precisionTarget();
    void recallTarget();
    void targetsAgreeWithCounting();
    void degenerate();
    void neighbouringAndHugeScores();
    void commonThresholdOfSeparatedClasses();
    void commonThresholdIsNeverBetterThanPerClass();
    void commonThresholdAgreesWithCounting();
    void equalClassesLoseNothing();
};

void ThresholdsTest::liesInTheMiddleOfTheGap() {
    const auto choice = thresholdForF1(ranking({6, 8}, {1, 2}));
    QVERIFY(choice.has_value());
    QCOMPARE(choice->interval == (Interval{.lower = 2, .upper = 6}), true);
    QCOMPARE(choice->threshold, 4.0);
    QCOMPARE(choice->point.f1(), 1.0);
}

void ThresholdsTest::prefersTheWidestInterval() {
    // One error either way: just below 10 (a miss) or between 2 and 9 (a false alarm).
    const auto choice = thresholdForCost(ranking({10, 8.9}, {9, 2}), 1);
    QVERIFY(choice.ok());
    QCOMPARE(choice->interval == (Interval{.lower = 2, .upper = 8.9}), true);
}

void ThresholdsTest::f1AgreesWithCounting() {
    const auto f1 = [](const OperatingPoint& point) { return point.f1(); };
    std::mt19937 generator(21);
    for (int round = 0; round < 200; ++round) {
        const auto ranked = randomRanking(generator, round % 2 ? 0.5 : 0.001);
        const auto choice = thresholdForF1(ranked);
        QVERIFY(choice.has_value());
        QCOMPARE(choice->point.f1(), highestOver(ranked, f1));
        checkInterval(ranked, *choice, f1);
    }
}

void ThresholdsTest::costAgreesWithCounting() {
    std::mt19937 generator(22);
    for (const double cost : {0.1, 1.0, 3.0, 25.0}) {
        const auto saved = [cost](const OperatingPoint& point) {
            return -(cost * point.falsePositives + point.misses());
        };
        for (int round = 0; round < 50; ++round) {
            const auto ranked = randomRanking(generator, 0.5);
            const auto choice = thresholdForCost(ranked, cost);
            QVERIFY(choice.ok());
            QCOMPARE(saved(choice->point), highestOver(ranked, saved));
            checkInterval(ranked, *choice, saved);
        }
    }
}

void ThresholdsTest::extremeCosts() {
    const auto ranked = ranking({3, 1}, {4, 2});
    const auto free = thresholdForCost(ranked, 0);
    QVERIFY(free.ok());
    QCOMPARE(free->point.misses(), 0U);
    QCOMPARE(free->interval == (Interval{.lower = 0, .upper = 1}), true);
    const auto dear = thresholdForCost(ranked, 1e9);
    QVERIFY(dear.ok());
    QCOMPARE(dear->point.accepted(), 0U);
    QCOMPARE(dear->interval == (Interval{.lower = 4, .upper = 5}), true);
    QCOMPARE(dear->threshold, 4.5);
}

void ThresholdsTest::costRefuses_data() {
    QTest::addColumn<double>("cost");
    QTest::newRow("negative") << -1.0;
    QTest::newRow("NaN") << notANumber;
    QTest::newRow("infinite") << infinity;
}

void ThresholdsTest::costRefuses() {
    QFETCH(double, cost);
    const auto choice = thresholdForCost(ranking({1}, {0}), cost);
    QVERIFY(!choice.ok());
    QCOMPARE(choice.error().code, ErrorCode::InvalidArgument);
}

void ThresholdsTest::precisionTarget() {
    const auto ranked = ranking({9, 8, 5, 4}, {10, 6, 1});
    QVERIFY(!thresholdForPrecision(ranked, 0.9).has_value());
    QVERIFY(!thresholdForPrecision(ranked, 1.5).has_value());
    QVERIFY(!thresholdForPrecision(ranked, notANumber).has_value());
    const auto choice = thresholdForPrecision(ranked, 0.6);
    QVERIFY(choice.has_value());
    QCOMPARE(choice->point.truePositives, 4U);
    QCOMPARE(choice->point.falsePositives, 2U);
    QCOMPARE(choice->interval == (Interval{.lower = 1, .upper = 4}), true);
    QCOMPARE(choice->threshold, 2.5);
}

void ThresholdsTest::recallTarget() {
    const auto ranked = ranking({9, 8, 5, 4}, {10, 6, 1});
    const auto half = thresholdForRecall(ranked, 0.5);
    QVERIFY(half.has_value());
    QCOMPARE(half->interval == (Interval{.lower = 6, .upper = 8}), true);
    QCOMPARE(half->threshold, 7.0);
    QCOMPARE(thresholdForRecall(ranked, 1)->point.truePositives, 4U);
    QVERIFY(!thresholdForRecall(ranked, 1.01).has_value());
    QVERIFY(!thresholdForRecall(ranked, notANumber).has_value());
}

void ThresholdsTest::targetsAgreeWithCounting() {
    std::mt19937 generator(23);
    for (int round = 0; round < 100; ++round) {
        const auto ranked = randomRanking(generator, 0.5);
        for (const double target : {0.2, 0.5, 0.8, 1.0}) {
            double recall = -1;
            double threshold = -infinity;
            for (const OperatingPoint& point : ranked.points()) {
                if (point.accepted() > 0 && point.precision() >= target)
                    recall = std::max(recall, point.recall());
                if (point.accepted() > 0 && point.recall() >= target)
                    threshold = std::max(threshold, point.threshold);
            }
            const auto precise = thresholdForPrecision(ranked, target);
            QCOMPARE(precise.has_value(), recall >= 0);
            if (precise) {
                QCOMPARE(precise->point.recall(), recall);
                QVERIFY(precise->point.precision() >= target);
            }
            QCOMPARE(thresholdForRecall(ranked, target)->point.threshold, threshold);
        }
    }
}

void ThresholdsTest::degenerate() {
    const auto onlyNegative = ranking({}, {1, 2});
    QVERIFY(!thresholdForF1(onlyNegative).has_value());
    QVERIFY(!thresholdForRecall(onlyNegative, 0.5).has_value());
    QVERIFY(!thresholdForPrecision(onlyNegative, 0.5).has_value());
    QCOMPARE(thresholdForCost(onlyNegative, 1)->point.accepted(), 0U);

    const auto onlyPositive = ranking({1, 2}, {});
    QCOMPARE(thresholdForF1(onlyPositive)->point.f1(), 1.0);
    QCOMPARE(thresholdForCost(onlyPositive, 1)->point.misses(), 0U);

    const auto single = thresholdForF1(ranking({3}, {}));
    QCOMPARE(single->interval == (Interval{.lower = 2, .upper = 3}), true);

    const auto allEqual = thresholdForF1(ranking({0}, {0, 0}));
    QCOMPARE(allEqual->point.accepted(), 3U);
    QCOMPARE(allEqual->threshold, -0.5);
}

void ThresholdsTest::neighbouringAndHugeScores() {
    const double above = std::nextafter(1.0, 2.0);
    QCOMPARE(thresholdForF1(ranking({above}, {1}))->point.f1(), 1.0);
    QVERIFY(thresholdForF1(ranking({above}, {1}))->threshold == above);
    QCOMPARE(thresholdForF1(ranking({1e300}, {-1e300}))->point.f1(), 1.0);
    QCOMPARE(thresholdForF1(ranking({largest}, {-largest}))->point.f1(), 1.0);
    QCOMPARE(thresholdForF1(ranking({-largest}, {}))->point.f1(), 1.0);
    const auto none = thresholdForCost(ranking({}, {1e18}), 1);
    QVERIFY(none->threshold > 1e18);
}

void ThresholdsTest::commonThresholdOfSeparatedClasses() {
    const std::vector classes{ranking({5, 7}, {1, 2}), ranking({4, 6}, {-3, 0})};
    const auto common = commonThresholdForF1(classes);
    QCOMPARE(common.value, 1.0);
    QCOMPARE(common.interval == (Interval{.lower = 2, .upper = 4}), true);
    QCOMPARE(common.threshold, 3.0);
    QCOMPARE(commonThresholdForBinaryError(classes).value, 0.0);

    const std::vector apart{ranking({5}, {4}), ranking({-4}, {-5})};
    QCOMPARE(commonThresholdForF1(apart).value, (2.0 / 3 + 1) / 2);
    QCOMPARE(commonThresholdForBinaryError(apart).value, 0.25);
}

void ThresholdsTest::commonThresholdIsNeverBetterThanPerClass() {
    std::mt19937 generator(24);
    for (int round = 0; round < 50; ++round) {
        std::vector<RankedScores> classes;
        double perClass = 0;
        for (int i = 0; i < 4; ++i) {
            classes.push_back(randomRanking(generator, 0.25));
            perClass += thresholdForF1(classes.back())->point.f1() / 4;
        }
        QVERIFY(commonThresholdForF1(classes).value <= perClass + 1e-12);
    }
}

void ThresholdsTest::commonThresholdAgreesWithCounting() {
    std::mt19937 generator(25);
    for (int round = 0; round < 50; ++round) {
        std::vector<RankedScores> classes;
        for (int i = 0; i < 1 + round % 5; ++i)
            classes.push_back(randomRanking(generator, round % 2 ? 0.5 : 0.001));
        const auto f1 = [&](double threshold) { return macroF1(classes, threshold); };
        const auto right = [&](double threshold) { return -macroBinaryError(classes, threshold); };
        const auto best = commonThresholdForF1(classes);
        QVERIFY(std::abs(best.value - highestOver(classes, f1)) < 1e-12);
        QVERIFY(std::abs(f1(best.interval.upper) - best.value) < 1e-12);
        QVERIFY(std::abs(f1(std::nextafter(best.interval.lower, infinity)) - best.value) < 1e-12);
        QVERIFY(std::abs(-commonThresholdForBinaryError(classes).value - highestOver(classes, right)) < 1e-12);
    }
}

void ThresholdsTest::equalClassesLoseNothing() {
    std::mt19937 generator(26);
    const auto ranked = randomRanking(generator, 0.25);
    const std::vector classes{ranked, ranked, ranked};
    const auto own = thresholdForF1(ranked);
    const auto common = commonThresholdForF1(classes);
    QCOMPARE(common.value, own->point.f1());
    QCOMPARE(common.threshold, own->threshold);
}

QTEST_APPLESS_MAIN(ThresholdsTest)
#include "tst_thresholds.moc"
