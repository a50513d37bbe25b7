#include "engine/metrics/logit_counts.h"

#include <QtTest>

#include <random>

using namespace onelogit::metrics;

class TestLogitCounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsByCell();
    void noLogits();
    void farOnesAreCountedOutside();
    void binsHoldWhatAHistogramOfTheLogitsHolds();
    void binsLeaveOutTails();
};

void TestLogitCounts::countsByCell() {
    const std::vector<double> logits{0, LogitCounts::step, LogitCounts::step * 1.5, -1e-9};
    const LogitCounts counted = countLogits(logits);
    QCOMPARE(counted.first, -1);
    QCOMPARE(counted.counts, (std::vector<std::uint32_t>{1, 1, 2}));
}

void TestLogitCounts::noLogits() {
    const LogitCounts none = countLogits({});
    QVERIFY(none.counts.empty());
    const LogitCounts* all[] = {&none};
    const Histogram drawn = histogram(none, binsFor(all, 40));
    QCOMPARE(drawn.total(), 0U);
}

void TestLogitCounts::farOnesAreCountedOutside() {
    const std::vector<double> logits{-1e6, -LogitCounts::limit, LogitCounts::limit, 3e9, 127.999};
    const LogitCounts counted = countLogits(logits);
    QCOMPARE(counted.below, 1U);
    QCOMPARE(counted.above, 2U);
    const LogitCounts* all[] = {&counted};
    QCOMPARE(histogram(counted, binsFor(all, 10)).total(), 5U);
}

void TestLogitCounts::binsHoldWhatAHistogramOfTheLogitsHolds() {
    std::mt19937 random(4);
    std::normal_distribution<double> normal(1, 4);
    std::vector<double> logits(20'000);
    for (double& logit : logits)
        logit = normal(random);
    const LogitCounts counted = countLogits(logits);
    const LogitCounts* all[] = {&counted};
    const CellBins bins = binsFor(all, 48);
    QVERIFY(bins.bins <= 48 && bins.bins > 24);
    const Histogram drawn = histogram(counted, bins);
    QCOMPARE(drawn.total(), 20'000U);
    // Logits on an upper edge aside, which the plain histogram puts into the last bin.
    const auto plain = onelogit::metrics::histogram(logits, drawn.range, bins.bins);
    QCOMPARE(drawn.counts, plain->counts);
    QCOMPARE(drawn.below, plain->below);
}

void TestLogitCounts::binsLeaveOutTails() {
    std::vector<double> logits(10'000, 1.0);
    logits[0] = 100;
    logits[1] = -100;
    const LogitCounts many = countLogits(logits);
    const LogitCounts few = countLogits(std::vector<double>{3.0});
    const LogitCounts* all[] = {&many, &few};
    const Histogram drawn = histogram(many, binsFor(all, 20));
    QVERIFY(drawn.range.lower >= 0.9 && drawn.range.upper <= 3.2);
    QCOMPARE(drawn.below, 1U);
    QCOMPARE(drawn.above, 1U);
}

QTEST_APPLESS_MAIN(TestLogitCounts)
#include "tst_logit_counts.moc"
