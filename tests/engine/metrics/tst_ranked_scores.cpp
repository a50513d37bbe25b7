#include "engine/metrics/ranking.h"
#include "tests/engine/metrics/random_scores.h"

#include <QTest>

#include <limits>

using namespace onelogit;
using namespace onelogit::metrics;

namespace {
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
using Marks = std::vector<std::uint8_t>;
} // namespace

class RankedScoresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsTies();
    void treatsBothZerosAsOneScore();
    void acceptsTheThresholdItself();
    void agreesWithCounting();
    void twoListsGiveTheSameRanking();
    void figuresOfAPoint();
    void figuresWithoutPositivesOrNegatives();
    void refuses_data();
    void refuses();
    void refusesSizesThatDisagree();
};

void RankedScoresTest::groupsTies() {
    const auto ranked = RankedScores::create(std::vector<double>{2, 1, 2, 2, 1}, Marks{1, 1, 0, 1, 0});
    QVERIFY(ranked.ok());
    QCOMPARE(ranked->size(), std::size_t{5});
    QCOMPARE(ranked->positives(), std::size_t{3});
    QCOMPARE(ranked->negatives(), std::size_t{2});
    const auto points = ranked->points();
    QCOMPARE(points.size(), std::size_t{3});
    QCOMPARE(points[0].threshold, infinity);
    QCOMPARE(points[0].accepted(), 0U);
    QCOMPARE(points[1].threshold, 2.0);
    QCOMPARE(points[1].truePositives, 2U);
    QCOMPARE(points[1].falsePositives, 1U);
    QCOMPARE(points[2].threshold, 1.0);
    QCOMPARE(points[2].accepted(), 5U);
}

void RankedScoresTest::treatsBothZerosAsOneScore() {
    const auto ranked = RankedScores::create(std::vector<double>{0.0, -0.0}, Marks{1, 0});
    QVERIFY(ranked.ok());
    QCOMPARE(ranked->points().size(), std::size_t{2});
}

void RankedScoresTest::acceptsTheThresholdItself() {
    const auto ranked = RankedScores::create(std::vector<double>{3, 1}, Marks{1, 0});
    QVERIFY(ranked.ok());
    QCOMPARE(ranked->at(3).accepted(), 1U);
    QCOMPARE(ranked->at(std::nextafter(3, 4)).accepted(), 0U);
    QCOMPARE(ranked->at(1).accepted(), 2U);
    QCOMPARE(ranked->at(std::nextafter(1, 2)).accepted(), 1U);
    QCOMPARE(ranked->at(-infinity).accepted(), 2U);
    QCOMPARE(ranked->at(infinity).accepted(), 0U);
    QCOMPARE(ranked->at(notANumber).accepted(), 0U);
}

void RankedScoresTest::agreesWithCounting() {
    std::mt19937 generator(5);
    for (int round = 0; round < 100; ++round) {
        const auto data = randomScores(generator, 1 + generator() % 60, 0.5);
        const auto ranked = RankedScores::create(data.scores, data.positives);
        QVERIFY(ranked.ok());
        for (double threshold = -6; threshold <= 6; threshold += 0.25) {
            std::uint32_t hits = 0;
            std::uint32_t falseAlarms = 0;
            for (std::size_t i = 0; i < data.scores.size(); ++i)
                if (data.scores[i] >= threshold)
                    ++(data.positives[i] ? hits : falseAlarms);
            QCOMPARE(ranked->at(threshold).truePositives, hits);
            QCOMPARE(ranked->at(threshold).falsePositives, falseAlarms);
        }
    }
}

void RankedScoresTest::twoListsGiveTheSameRanking() {
    const auto marked = RankedScores::create(std::vector<double>{2, 1, 2, 0}, Marks{1, 1, 0, 0});
    const auto lists = RankedScores::create(std::vector<double>{2, 1}, std::vector<double>{0, 2});
    QVERIFY(marked.ok() && lists.ok());
    QCOMPARE(lists->points().size(), marked->points().size());
    for (std::size_t i = 0; i < marked->points().size(); ++i) {
        QCOMPARE(lists->points()[i].threshold, marked->points()[i].threshold);
        QCOMPARE(lists->points()[i].truePositives, marked->points()[i].truePositives);
        QCOMPARE(lists->points()[i].falsePositives, marked->points()[i].falsePositives);
    }
}

void RankedScoresTest::figuresOfAPoint() {
    const OperatingPoint point{
        .threshold = 0, .truePositives = 3, .falsePositives = 1, .positives = 4, .negatives = 16};
    QCOMPARE(point.precision(), 0.75);
    QCOMPARE(point.recall(), 0.75);
    QCOMPARE(point.f1(), 0.75);
    QCOMPARE(point.falsePositiveRate(), 0.0625);
    QCOMPARE(point.misses(), 1U);
    QCOMPARE(point.binaryError(), 0.1);
}

void RankedScoresTest::figuresWithoutPositivesOrNegatives() {
    const OperatingPoint none{.falsePositives = 2, .negatives = 2};
    QCOMPARE(none.recall(), 0.0);
    QCOMPARE(none.f1(), 0.0);
    QCOMPARE(none.precision(), 0.0);
    const OperatingPoint only{.truePositives = 2, .positives = 2};
    QCOMPARE(only.falsePositiveRate(), 0.0);
    QCOMPARE(only.f1(), 1.0);
    const OperatingPoint nothing;
    QCOMPARE(nothing.precision(), 1.0);
    QCOMPARE(nothing.binaryError(), 0.0);
}

void RankedScoresTest::refuses_data() {
    QTest::addColumn<std::vector<double>>("scores");
    QTest::addColumn<int>("code");
    QTest::newRow("no scores") << std::vector<double>{} << static_cast<int>(ErrorCode::InvalidArgument);
    QTest::newRow("NaN") << std::vector<double>{1, notANumber} << static_cast<int>(ErrorCode::NotFinite);
    QTest::newRow("infinity") << std::vector<double>{infinity, 1} << static_cast<int>(ErrorCode::NotFinite);
    QTest::newRow("negative infinity") << std::vector<double>{-infinity} << static_cast<int>(ErrorCode::NotFinite);
}

void RankedScoresTest::refuses() {
    QFETCH(std::vector<double>, scores);
    QFETCH(int, code);
    const auto ranked = RankedScores::create(scores, Marks(scores.size(), 1));
    QVERIFY(!ranked.ok());
    QCOMPARE(static_cast<int>(ranked.error().code), code);
    const auto lists = RankedScores::create(std::vector<double>{}, scores);
    QVERIFY(!lists.ok());
    QCOMPARE(static_cast<int>(lists.error().code), code);
}

void RankedScoresTest::refusesSizesThatDisagree() {
    const auto ranked = RankedScores::create(std::vector<double>{1, 2}, Marks{1});
    QVERIFY(!ranked.ok());
    QCOMPARE(ranked.error().code, ErrorCode::CountMismatch);
    QCOMPARE(QString::fromStdString(ranked.error().detail), QStringLiteral("2 scores, 1 marks"));
}

QTEST_APPLESS_MAIN(RankedScoresTest)
#include "tst_ranked_scores.moc"
