#include "engine/search/operating.h"
#include "tests/engine/search/made_snapshot.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace onelogit;
using namespace onelogit::search;

namespace {

using Scores = std::vector<double>;

OperatingCurve curveOf(const std::vector<float>& scores, const Scores& trueLogits, const Scores& falseLogits) {
    return {rankingOf(scores), scores.size(), metrics::RankedScores::create(trueLogits, falseLogits).value()};
}

} // namespace

class TestOperating : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsFourFaces();
    void withoutValidation();
    void reachesPrecisionAndRecall();
    void outOfReach();
    void aboutSoManyHits_data();
    void aboutSoManyHits();
    void aRankingThatEnds();
};

void TestOperating::showsFourFaces() {
    const OperatingCurve curve = curveOf({5, 3, 1}, {4, 2}, {3, 0});
    const Faces faces = curve.at(3);
    QCOMPARE(faces.hits, std::size_t{2});
    QCOMPARE(faces.pictures, std::size_t{3});
    QVERIFY(!faces.atLeast);
    QCOMPARE(faces.precision, std::optional(0.5));
    QCOMPARE(faces.missed, std::optional(0.5));
    const Faces none = curve.at(std::nan(""));
    QCOMPARE(none.hits, std::size_t{0});
    QVERIFY(!none.precision);
    QCOMPARE(none.missed, std::optional(1.0));
}

void TestOperating::withoutValidation() {
    const OperatingCurve curve(rankingOf({5, 3, 1}), 3, std::nullopt);
    QVERIFY(!curve.at(3).precision);
    QVERIFY(!curve.at(3).missed);
    QVERIFY(std::holds_alternative<OutOfReach>(curve.forPrecision(0.5)));
    QVERIFY(!std::get<OutOfReach>(curve.forMissed(0.5)).best);
}

void TestOperating::reachesPrecisionAndRecall() {
    std::mt19937 generator(1);
    for (int round = 0; round < 300; ++round) {
        Scores high;
        Scores low;
        for (std::size_t i = 1 + generator() % 20; i > 0; --i)
            high.push_back(static_cast<double>(generator() % 12));
        for (std::size_t i = generator() % 20; i > 0; --i)
            low.push_back(static_cast<double>(generator() % 8));
        const OperatingCurve curve = curveOf({1, 2, 3}, high, low);
        const double wanted = static_cast<double>(generator() % 21) / 20;
        std::optional<double> leastMissed; // with enough precision
        std::optional<double> highestLine; // with few enough missed
        for (double line = -0.5; line < 12; ++line) {
            const Faces faces = curve.at(line);
            if (faces.precision && *faces.precision >= wanted)
                leastMissed = std::min(leastMissed.value_or(1), *faces.missed);
            if (*faces.missed <= wanted + 1e-12 && faces.precision)
                highestLine = line;
        }
        const Choice precise = curve.forPrecision(wanted);
        QCOMPARE(std::holds_alternative<Faces>(precise), leastMissed.has_value());
        if (leastMissed) {
            QVERIFY(*std::get<Faces>(precise).precision >= wanted);
            QCOMPARE(*std::get<Faces>(precise).missed, *leastMissed);
        }
        const Choice complete = curve.forMissed(wanted);
        QVERIFY(std::holds_alternative<Faces>(complete));
        QVERIFY(*std::get<Faces>(complete).missed <= wanted + 1e-12);
        QVERIFY(highestLine.has_value());
        QCOMPARE(*std::get<Faces>(complete).missed, *curve.at(*highestLine).missed);
    }
}

void TestOperating::outOfReach() {
    const OperatingCurve curve = curveOf({1}, {3, 1}, {3, 2});
    const auto precise = std::get<OutOfReach>(curve.forPrecision(0.9));
    QCOMPARE(precise.best, std::optional(0.5));
    QCOMPARE(precise.faces->precision, std::optional(0.5));
    QVERIFY(std::holds_alternative<OutOfReach>(curve.forPrecision(std::nan(""))));
    QCOMPARE(std::get<OutOfReach>(curve.forMissed(-0.1)).best, std::optional(0.0));
    QVERIFY(std::holds_alternative<OutOfReach>(curve.forMissed(std::nan(""))));
    QCOMPARE(std::get<OutOfReach>(curve.forHits(2)).best, std::optional(1.0));
    const OperatingCurve onlyFalse = curveOf({1}, {}, {3, 2});
    QVERIFY(!std::get<OutOfReach>(onlyFalse.forMissed(0.1)).best);
    QCOMPARE(std::get<OutOfReach>(onlyFalse.forPrecision(0.1)).best, std::optional(0.0));
}

void TestOperating::aboutSoManyHits_data() {
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("hits");
    QTest::addColumn<double>("threshold");
    // 9 7 7 7 7 4 4 1
    QTest::newRow("none") << 0 << 0 << 9.5;
    QTest::newRow("between two") << 1 << 1 << 8.0;
    QTest::newRow("equal scores: back to their beginning") << 2 << 1 << 8.0;
    QTest::newRow("equally near: the larger") << 3 << 5 << 5.5;
    QTest::newRow("equal scores: on to their end") << 4 << 5 << 5.5;
    QTest::newRow("a whole group") << 5 << 5 << 5.5;
    QTest::newRow("all") << 8 << 8 << 0.5;
}

void TestOperating::aboutSoManyHits() {
    QFETCH(int, wanted);
    const OperatingCurve curve(rankingOf({9, 7, 7, 7, 7, 4, 4, 1}), 8, std::nullopt);
    const Choice choice = curve.forHits(static_cast<std::size_t>(wanted));
    QVERIFY(std::holds_alternative<Faces>(choice));
    QTEST(static_cast<int>(std::get<Faces>(choice).hits), "hits");
    QTEST(std::get<Faces>(choice).threshold, "threshold");
    const OperatingCurve equal(rankingOf({3, 3, 3, 3}), 4, std::nullopt);
    QCOMPARE(std::get<Faces>(equal.forHits(1)).hits, std::size_t{4});
}

void TestOperating::aRankingThatEnds() {
    const OperatingCurve curve(rankingOf({5, 4, 1}, {}, 3), 3, std::nullopt);
    QVERIFY(!curve.at(3).atLeast);
    QVERIFY(curve.at(2).atLeast);
    QCOMPARE(curve.at(2).hits, std::size_t{2});
    QCOMPARE(std::get<Faces>(curve.forHits(2)).threshold, 3.5);
    QCOMPARE(std::get<OutOfReach>(curve.forHits(3)).best, std::optional(2.0));
    const OperatingCurve empty(rankingOf({}), 0, std::nullopt);
    QCOMPARE(std::get<Faces>(empty.forHits(0)).hits, std::size_t{0});
    QVERIFY(std::holds_alternative<OutOfReach>(empty.forHits(1)));
}

QTEST_APPLESS_MAIN(TestOperating)
#include "tst_operating.moc"
