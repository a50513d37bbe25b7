#include "engine/metrics/target.h"
#include "engine/metrics/thresholds.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace onelogit;
using metrics::Aim;
using metrics::RisingLogits;
using metrics::Target;

namespace {

struct Sample {
    std::vector<double> trueLogits;
    std::vector<double> falseLogits;
    std::vector<float> many;

    [[nodiscard]] RisingLogits rising() const { return {trueLogits, falseLogits, {}}; }
    [[nodiscard]] RisingLogits kept() const { return {trueLogits, {}, many}; }
};

/// float32 values on a grid of the given width, so that many are equal.
Sample sample(unsigned seed, std::size_t positives, std::size_t negatives, float grid) {
    std::mt19937 random(seed);
    const auto value = [&](double shift) {
        const double unit = static_cast<double>(random() >> 8) / 16777216.0;
        return std::round(static_cast<float>(shift + 6 * unit) / grid) * grid;
    };
    Sample made;
    for (std::size_t i = 0; i < positives; ++i)
        made.trueLogits.push_back(value(2));
    for (std::size_t i = 0; i < negatives; ++i)
        made.many.push_back(value(0));
    std::ranges::sort(made.trueLogits);
    std::ranges::sort(made.many);
    made.falseLogits.assign(made.many.begin(), made.many.end());
    return made;
}

metrics::OperatingPoint pointAt(const Sample& made, double threshold) {
    return metrics::RankedScores::create(made.trueLogits, made.falseLogits)->at(threshold);
}

} // namespace

class TestTarget : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void servesAsWellAsWholeRankings_data();
    void servesAsWellAsWholeRankings();
    void keptLogitsGiveTheSame();
    void outOfReach_data();
    void outOfReach();
    void liesInTheMiddle();
    void everyPointOfACurveIsExact_data();
    void everyPointOfACurveIsExact();
};

void TestTarget::servesAsWellAsWholeRankings_data() {
    QTest::addColumn<Sample>("made");
    QTest::newRow("a few") << sample(1, 3, 5, 0.01F);
    QTest::newRow("hundreds, hardly any equal") << sample(2, 200, 700, 1e-4F);
    QTest::newRow("many equal") << sample(3, 300, 900, 0.25F);
    QTest::newRow("two values only") << sample(4, 40, 60, 8);
    QTest::newRow("one true logit") << sample(5, 1, 50, 0.1F);
    QTest::newRow("no false logits") << sample(6, 20, 0, 0.1F);
}

void TestTarget::servesAsWellAsWholeRankings() {
    QFETCH(Sample, made);
    const auto ranked = metrics::RankedScores::create(made.trueLogits, made.falseLogits);
    QVERIFY(ranked);
    const auto f1 = metrics::thresholdFor({.aim = Aim::F1}, made.rising());
    QVERIFY(f1);
    QCOMPARE(ranked->at(*f1).f1(), metrics::thresholdForF1(*ranked)->point.f1());
    for (const double share : {0.05, 0.5, 0.9, 0.99, 1.0}) {
        const auto recall = metrics::thresholdFor({.aim = Aim::Recall, .value = share}, made.rising());
        const auto wanted = metrics::thresholdForRecall(*ranked, share);
        QVERIFY(recall && wanted);
        QCOMPARE(ranked->at(*recall).falsePositives, wanted->point.falsePositives);
        QVERIFY(ranked->at(*recall).recall() >= share);
        const auto precision = metrics::thresholdFor({.aim = Aim::Precision, .value = share}, made.rising());
        const auto reachable = metrics::thresholdForPrecision(*ranked, share);
        QCOMPARE(precision.has_value(), reachable.has_value());
        if (precision)
            QCOMPARE(ranked->at(*precision).truePositives, reachable->point.truePositives);
    }
    for (const double cost : {0.1, 1.0, 7.0}) {
        const auto here = metrics::thresholdFor({.aim = Aim::Cost, .value = cost}, made.rising());
        const auto wanted = metrics::thresholdForCost(*ranked, cost);
        QVERIFY(here && wanted);
        const auto paid = [&](const metrics::OperatingPoint& at) { return at.misses() + cost * at.falsePositives; };
        // Accepting nothing has no lowest accepted logit; where that is cheapest, the best that accepts is given.
        if (wanted->point.accepted() > 0)
            QVERIFY(std::abs(paid(ranked->at(*here)) - paid(wanted->point)) < 1e-9);
    }
}

void TestTarget::keptLogitsGiveTheSame() {
    const Sample made = sample(7, 500, 4000, 0.01F);
    for (const Target target : {Target{Aim::F1, 0}, Target{Aim::Recall, 0.9}, Target{Aim::Precision, 0.8}})
        QCOMPARE(metrics::thresholdFor(target, made.kept()), metrics::thresholdFor(target, made.rising()));
    QCOMPARE(metrics::curve(made.kept()).size(), metrics::curve(made.rising()).size());
}

void TestTarget::outOfReach_data() {
    QTest::addColumn<int>("aim");
    QTest::addColumn<double>("value");
    QTest::newRow("a precision that nothing reaches") << int(Aim::Precision) << 0.9;
    QTest::newRow("more than all") << int(Aim::Recall) << 1.01;
    QTest::newRow("no share") << int(Aim::Recall) << 0.0;
    QTest::newRow("not a number") << int(Aim::Precision) << std::nan("");
    QTest::newRow("a negative cost") << int(Aim::Cost) << -1.0;
    QTest::newRow("an infinite cost") << int(Aim::Cost) << std::numeric_limits<double>::infinity();
}

void TestTarget::outOfReach() {
    QFETCH(int, aim);
    QFETCH(double, value);
    const Sample made{{1.0}, {2.0, 3.0}, {}};
    QVERIFY(!metrics::thresholdFor({.aim = static_cast<Aim>(aim), .value = value}, made.rising()));
    QVERIFY(!metrics::thresholdFor({.aim = Aim::F1}, {}));
}

void TestTarget::liesInTheMiddle() {
    const Sample made{{1.0, 4.0}, {-1.0, 2.0}, {}};
    QCOMPARE(*metrics::thresholdFor({.aim = Aim::Precision, .value = 1}, made.rising()), 3.0); // between 2 and 4
    QCOMPARE(*metrics::thresholdFor({.aim = Aim::Recall, .value = 1}, made.rising()), 0.0);    // between -1 and 1
    const Sample alone{{5.0}, {}, {}};
    QCOMPARE(*metrics::thresholdFor({.aim = Aim::F1}, alone.rising()), 4.0); // one beyond the last logit
}

void TestTarget::everyPointOfACurveIsExact_data() {
    servesAsWellAsWholeRankings_data();
}

void TestTarget::everyPointOfACurveIsExact() {
    QFETCH(Sample, made);
    const auto points = metrics::curve(made.rising(), 90);
    QVERIFY(!points.empty() && points.size() <= 92);
    for (const metrics::CurvePoint& point : points) {
        const auto exact = pointAt(made, point.threshold);
        QCOMPARE(point.trueAccepted, std::uint64_t{exact.truePositives});
        QCOMPARE(point.falseAccepted, std::uint64_t{exact.falsePositives});
    }
    QVERIFY(std::ranges::is_sorted(points, std::greater(), &metrics::CurvePoint::threshold));
    QCOMPARE(points.back().trueAccepted, std::uint64_t{made.trueLogits.size()});
    QCOMPARE(points.back().falseAccepted, std::uint64_t{made.falseLogits.size()});
}

QTEST_APPLESS_MAIN(TestTarget)
#include "tst_target.moc"
