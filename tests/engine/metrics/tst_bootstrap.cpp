#include "engine/metrics/bootstrap.h"
#include "engine/metrics/separation.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace onelogit;
using namespace onelogit::metrics;

namespace {

constexpr double tolerance = 1e-12;

LogitTable table(unsigned seed, std::size_t examples, std::size_t classes, unsigned values) {
    std::mt19937 random(seed);
    LogitTable made{.classes = classes, .logits = {}, .labels = {}, .kept = {}};
    for (std::size_t i = 0; i < examples; ++i) {
        made.labels.push_back(static_cast<std::int32_t>(i % classes));
        for (std::size_t c = 0; c < classes; ++c)
            made.logits.push_back((random() % values) / 8.0 + (c == i % classes ? values / 24.0 : 0));
    }
    return made;
}

/// The table of the rows that a resample draws.
LogitTable drawn(const LogitTable& made, std::uint64_t seed, std::uint32_t resample) {
    std::seed_seq seeds{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32), resample};
    std::mt19937_64 random(seeds);
    LogitTable result{.classes = made.classes, .logits = {}, .labels = {}, .kept = {}};
    for (std::size_t i = 0; i < made.examples(); ++i) {
        const auto row = static_cast<std::size_t>(static_cast<double>(random() >> 11) / 9007199254740992.0 *
                                                  static_cast<double>(made.examples()));
        result.labels.push_back(made.labels[row]);
        for (const double logit : made.row(row))
            result.logits.push_back(logit);
    }
    return result;
}

/// The ends of the middle share of the values, nearest ranks.
Spread middleOf(std::vector<double> values, double level) {
    std::ranges::sort(values);
    const auto cut = static_cast<std::size_t>((1 - level) / 2 * static_cast<double>(values.size()));
    return {values[cut], values[values.size() - 1 - cut]};
}

bool near(Spread a, Spread b) {
    return std::abs(a.lower - b.lower) < tolerance && std::abs(a.upper - b.upper) < tolerance;
}

} // namespace

class TestBootstrap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsWholeComputations_data();
    void equalsWholeComputations();
    void sameSeedSameNumbers();
    void improvementsArePaired();
    void refuses_data();
    void refuses();
    void stops();
};

void TestBootstrap::equalsWholeComputations_data() {
    QTest::addColumn<LogitTable>("made");
    QTest::newRow("hardly any equal logits") << table(1, 60, 4, 100'000);
    QTest::newRow("many equal logits") << table(2, 60, 3, 7);
    QTest::newRow("all logits equal") << table(3, 20, 3, 1);
    QTest::newRow("three examples: resamples of one class are left out") << table(4, 3, 3, 50);
    QTest::newRow("more classes than examples") << table(5, 6, 9, 1000);
}

void TestBootstrap::equalsWholeComputations() {
    QFETCH(LogitTable, made);
    constexpr std::uint32_t resamples = 40;
    constexpr std::uint64_t seed = 0x123456789A;
    const auto found = bootstrap(made, {.resamples = resamples, .seed = seed, .level = 0.9});
    QVERIFY(found.ok());
    QCOMPARE(found->macroAps.size(), std::size_t{resamples});
    std::vector<double> macro;
    std::vector<double> softmax;
    std::vector<double> at90;
    std::vector<double> at99;
    std::vector<double> whole;
    std::vector<double> accuracies;
    for (std::uint32_t i = 0; i < resamples; ++i) {
        const auto expected = separation(drawn(made, seed, i));
        QCOMPARE(std::isnan(found->macroAps[i]), !expected.ok());
        if (!expected)
            continue;
        QVERIFY(std::abs(found->macroAps[i] - expected->macroAp) < tolerance);
        macro.push_back(expected->macroAp);
        softmax.push_back(expected->softmaxMacroAp);
        at90.push_back(expected->precisionAtRecall90);
        at99.push_back(expected->precisionAtRecall99);
        whole.push_back(expected->pooledAp);
        accuracies.push_back(expected->accuracy);
    }
    QVERIFY(near(found->macroAp, middleOf(macro, 0.9)));
    QVERIFY(near(found->softmaxMacroAp, middleOf(softmax, 0.9)));
    QVERIFY(near(found->precisionAtRecall90, middleOf(at90, 0.9)));
    QVERIFY(near(found->precisionAtRecall99, middleOf(at99, 0.9)));
    if (macro.size() == resamples) {
        QVERIFY(near(found->pooledAp, middleOf(whole, 0.9)));
        QVERIFY(near(found->accuracy, middleOf(accuracies, 0.9)));
    }
    QVERIFY(found->violationRate.lower <= found->violationRate.upper);
    QVERIFY(found->worstMargin.lower <= found->worstMargin.upper);
}

void TestBootstrap::sameSeedSameNumbers() {
    const LogitTable made = table(6, 200, 5, 1000);
    const auto first = bootstrap(made, {.resamples = 50, .seed = 7});
    const auto again = bootstrap(made, {.resamples = 50, .seed = 7});
    const auto other = bootstrap(made, {.resamples = 50, .seed = 8});
    QVERIFY(first.ok() && again.ok() && other.ok());
    QCOMPARE(first->macroAps, again->macroAps);
    QVERIFY(first->pooledAp == again->pooledAp);
    QVERIFY(first->macroAps != other->macroAps);
    const double point = separation(made)->macroAp;
    QVERIFY(first->macroAp.lower <= point && point <= first->macroAp.upper);
}

void TestBootstrap::improvementsArePaired() {
    const LogitTable made = table(7, 100, 3, 500);
    const auto same = bootstrap(made, {.resamples = 30});
    QVERIFY(same.ok());
    const auto none = improvementSpread(*same, *same);
    QVERIFY(none);
    QCOMPARE(none->lower, 0.0);
    QCOMPARE(none->upper, 0.0);
    SeparationSpread perfect = *same;
    std::ranges::fill(perfect.macroAps, 1.0);
    QCOMPARE(improvementSpread(perfect, *same)->lower, 1.0);
    QVERIFY(!improvementSpread(*same, perfect));
}

void TestBootstrap::refuses_data() {
    QTest::addColumn<int>("resamples");
    QTest::addColumn<double>("level");
    QTest::newRow("no resamples") << 0 << 0.95;
    QTest::newRow("far too many") << 10'001 << 0.95;
    QTest::newRow("no level") << 10 << 0.0;
    QTest::newRow("everything") << 10 << 1.0;
    QTest::newRow("not a number") << 10 << std::nan("");
}

void TestBootstrap::refuses() {
    QFETCH(int, resamples);
    QFETCH(double, level);
    const auto found =
        bootstrap(table(8, 10, 2, 10), {.resamples = static_cast<std::size_t>(resamples), .seed = 1, .level = level});
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::InvalidArgument);
}

void TestBootstrap::stops() {
    std::stop_source stop;
    stop.request_stop();
    const auto found = bootstrap(table(9, 100, 3, 10), {.stop = stop.get_token()});
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestBootstrap)
#include "tst_bootstrap.moc"
