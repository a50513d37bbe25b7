#include "engine/metrics/precision_recall.h"
#include "tests/engine/metrics/random_scores.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <limits>
#include <set>

using namespace onelogit;
using namespace onelogit::metrics;

namespace {

RankedScores ranking(std::vector<double> positives, std::vector<double> negatives) {
    return RankedScores::create(positives, negatives).value();
}

double byCounting(const RandomScores& data, double recall, bool area) {
    const auto positives = static_cast<double>(std::count(data.positives.begin(), data.positives.end(), 1));
    const std::set<double, std::greater<>> thresholds(data.scores.begin(), data.scores.end());
    double sum = 0;
    double before = 0;
    for (const double threshold : thresholds) {
        double hits = 0;
        double accepted = 0;
        for (std::size_t i = 0; i < data.scores.size(); ++i) {
            accepted += data.scores[i] >= threshold;
            hits += data.scores[i] >= threshold && data.positives[i];
        }
        if (!area && hits / positives >= recall)
            return hits / accepted;
        sum += (hits / positives - before) * hits / accepted;
        before = hits / positives;
    }
    return sum;
}

} // namespace

class PrecisionRecallTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownValues();
    void orderAloneCounts();
    void reversedRankingMirrorsTheArea();
    void agreesWithCounting();
    void degenerate();
    void recallsOutOfReach();
};

void PrecisionRecallTest::knownValues() {
    const auto ranked = ranking({4, 2}, {3, 1});
    QCOMPARE(*averagePrecision(ranked), 0.5 * 1 + 0.5 * 2 / 3);
    QCOMPARE(*areaUnderRoc(ranked), 0.75);
    QCOMPARE(*precisionAtRecall(ranked, 0.5), 1.0);
    QCOMPARE(*precisionAtRecall(ranked, 0.9), 2.0 / 3);
}

void PrecisionRecallTest::orderAloneCounts() {
    const auto some = ranking({4, 2, 2}, {3, 2, 1});
    const auto other = ranking({1e9, -5, -5}, {0.5, -5, -1e9});
    QCOMPARE(*averagePrecision(some), *averagePrecision(other));
    QCOMPARE(*areaUnderRoc(some), *areaUnderRoc(other));
    QCOMPARE(*precisionAtRecall(some, 0.9), *precisionAtRecall(other, 0.9));
}

void PrecisionRecallTest::reversedRankingMirrorsTheArea() {
    std::mt19937 generator(7);
    auto data = randomScores(generator, 80, 0.5);
    const double area = *areaUnderRoc(RankedScores::create(data.scores, data.positives).value());
    for (double& score : data.scores)
        score = -score;
    QCOMPARE(*areaUnderRoc(RankedScores::create(data.scores, data.positives).value()), 1 - area);
}

void PrecisionRecallTest::agreesWithCounting() {
    std::mt19937 generator(8);
    for (int round = 0; round < 200; ++round) {
        auto data = randomScores(generator, 2 + generator() % 70, round % 2 ? 0.5 : 0.001);
        data.positives[0] = 1;
        data.positives[1] = 0;
        const auto ranked = RankedScores::create(data.scores, data.positives);
        QVERIFY(ranked.ok());
        QVERIFY(std::abs(*averagePrecision(*ranked) - byCounting(data, 0, true)) < 1e-12);
        for (const double recall : {0.01, 0.5, 0.9, 0.99, 1.0})
            QCOMPARE(*precisionAtRecall(*ranked, recall), byCounting(data, recall, false));

        double wins = 0;
        double pairs = 0;
        for (std::size_t i = 0; i < data.scores.size(); ++i)
            for (std::size_t j = 0; j < data.scores.size(); ++j)
                if (data.positives[i] && !data.positives[j]) {
                    wins += data.scores[i] > data.scores[j] ? 1 : data.scores[i] == data.scores[j] ? 0.5 : 0;
                    pairs += 1;
                }
        QVERIFY(std::abs(*areaUnderRoc(*ranked) - wins / pairs) < 1e-12);
    }
}

void PrecisionRecallTest::degenerate() {
    const auto onlyNegative = ranking({}, {1, 2});
    QVERIFY(!averagePrecision(onlyNegative));
    QVERIFY(!areaUnderRoc(onlyNegative));
    QVERIFY(!precisionAtRecall(onlyNegative, 0.9));

    const auto onlyPositive = ranking({1, 2}, {});
    QCOMPARE(*averagePrecision(onlyPositive), 1.0);
    QVERIFY(!areaUnderRoc(onlyPositive));
    QCOMPARE(*precisionAtRecall(onlyPositive, 0.9), 1.0);

    const auto allEqual = ranking({0, 0}, {0, 0, 0});
    QCOMPARE(*averagePrecision(allEqual), 0.4);
    QCOMPARE(*areaUnderRoc(allEqual), 0.5);
    QCOMPARE(*precisionAtRecall(allEqual, 0.01), 0.4);

    QCOMPARE(*averagePrecision(ranking({5}, {})), 1.0);
}

void PrecisionRecallTest::recallsOutOfReach() {
    const auto ranked = ranking({4, 2}, {3, 1});
    QVERIFY(!precisionAtRecall(ranked, 1.01));
    QVERIFY(!precisionAtRecall(ranked, std::numeric_limits<double>::quiet_NaN()));
    QCOMPARE(*precisionAtRecall(ranked, 0), 1.0);
}

QTEST_APPLESS_MAIN(PrecisionRecallTest)
#include "tst_precision_recall.moc"
