#include "engine/metrics/falling_cells.h"
#include "engine/metrics/plateau.h"
#include "engine/metrics/plateau_search.h"
#include "engine/metrics/pooled.h"
#include "engine/metrics/precision_recall.h"
#include "engine/metrics/separation.h"
#include "engine/metrics/thresholds.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace onelogit;
using namespace onelogit::metrics;

namespace {

/// `steps` > 0 rounds to that many values a unit, so that ties abound.
LogitTable randomTable(unsigned seed, std::size_t examples, std::size_t classes, double steps) {
    std::mt19937 generator(seed);
    std::normal_distribution<float> noise(-2, 3);
    LogitTable table{.classes = classes};
    for (std::size_t i = 0; i < examples; ++i) {
        const std::size_t label = generator() % classes;
        table.labels.push_back(static_cast<std::int32_t>(label));
        for (std::size_t j = 0; j < classes; ++j) {
            double logit = static_cast<double>(noise(generator)) + (j == label ? 4 : 0);
            if (steps > 0)
                logit = std::round(logit * steps) / steps;
            table.logits.push_back(logit);
        }
    }
    return table;
}

LogitTable kept(const LogitTable& table) {
    const auto numbers = std::make_shared<std::vector<float>>(table.logits.begin(), table.logits.end());
    return {.classes = table.classes, .labels = table.labels, .kept = {*numbers, numbers}};
}

std::vector<RankedScores> rankedClasses(const LogitTable& table, std::vector<bool>& counted) {
    std::vector<RankedScores> ranked;
    for (std::size_t index = 0; index < table.classes; ++index) {
        const TrueFalseLogits split = splitLogits(table, ClassId{static_cast<std::int32_t>(index)});
        counted.push_back(!split.trueLogits.empty() && !split.falseLogits.empty());
        if (counted.back())
            ranked.push_back(*RankedScores::create(split.trueLogits, split.falseLogits));
    }
    return ranked;
}

bool close(double a, double b) {
    return std::abs(a - b) <= 1e-12;
}

} // namespace

class PooledTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysFallAsScoresRise();
    void sortingIsStableAtEverySize();
    void plateauSearchAgreesWithTheWholeList();
    void cellsFall_data();
    void cellsFall();
    void agreesWithWholeRankings_data();
    void agreesWithWholeRankings();
    void classFiguresAgreeWithRankings_data();
    void classFiguresAgreeWithRankings();
    void falseLogitsComeSorted();
    void keptTableGivesTheSameFigures();
    void stops();
};

void PooledTest::keysFallAsScoresRise() {
    const std::vector<double> rising{
        -1e308, -5, -1,   -std::numeric_limits<double>::denorm_min(), 0, std::numeric_limits<double>::denorm_min(),
        1,      5,  1e308};
    for (std::size_t i = 0; i < rising.size(); ++i) {
        QCOMPARE(scoreOf(fallingKey(rising[i])), rising[i]);
        if (i > 0)
            QVERIFY(fallingKey(rising[i]) < fallingKey(rising[i - 1]));
    }
    QCOMPARE(fallingKey(-0.0), fallingKey(0.0));
}

void PooledTest::sortingIsStableAtEverySize() {
    struct Item {
        std::uint64_t key;
        int place;
    };
    std::mt19937_64 generator(5);
    for (const int size : {0, 1, 2, 511, 512, 5000}) {
        for (const std::uint64_t range : {std::uint64_t{1}, std::uint64_t{40}, ~std::uint64_t{0}}) {
            std::vector<Item> items;
            for (int i = 0; i < size; ++i)
                items.push_back({.key = generator() % range, .place = i});
            std::vector<Item> buffer;
            sortByKey(items, buffer);
            QCOMPARE(items.size(), static_cast<std::size_t>(size));
            QVERIFY(
                std::ranges::is_sorted(items, {}, [](const Item& item) { return std::pair(item.key, item.place); }));
        }
    }
}

void PooledTest::plateauSearchAgreesWithTheWholeList() {
    std::mt19937 generator(11);
    for (int round = 0; round < 2000; ++round) {
        std::vector<double> thresholds{std::numeric_limits<double>::infinity()};
        std::vector<double> values{static_cast<double>(generator() % 3)};
        double threshold = 3;
        for (std::size_t left = 1 + generator() % 12; left > 0; --left) {
            threshold -= static_cast<double>(1 + generator() % 3);
            thresholds.push_back(threshold);
            values.push_back(static_cast<double>(generator() % 3));
        }
        PlateauSearch search(1e-13);
        for (std::size_t i = 0; i < values.size(); ++i)
            search.add(thresholds[i], values[i]);
        QCOMPARE(search.widest(), intervalOf(thresholds, highestPlateau(thresholds, values, 1e-13)));
    }
}

void PooledTest::cellsFall_data() {
    QTest::addColumn<int>("most");
    QTest::addColumn<double>("steps");
    QTest::newRow("all at once") << 1'000'000 << 0.0;
    QTest::newRow("in parts") << 100 << 0.0;
    QTest::newRow("in parts with ties") << 100 << 2.0;
    QTest::newRow("one value more often than fits") << 16 << 0.25;
    QTest::newRow("one at a time") << 1 << 1.0;
}

void PooledTest::cellsFall() {
    QFETCH(int, most);
    QFETCH(double, steps);
    const LogitTable table = randomTable(3, 120, 7, steps);
    std::vector<Cell> all;
    std::size_t largest = 0;
    QVERIFY(FallingCells(table, static_cast<std::size_t>(most), {}).visit([&](std::span<const Cell> part) {
        largest = std::max(largest, part.size());
        all.insert(all.end(), part.begin(), part.end());
    }));
    QVERIFY(largest <= static_cast<std::size_t>(most));
    QVERIFY(std::ranges::is_sorted(all, {}, &Cell::key));
    std::vector<double> logits;
    for (const Cell& cell : all)
        logits.push_back(scoreOf(cell.key));
    std::vector<double> expected = table.logits;
    std::ranges::sort(expected, std::greater());
    QCOMPARE(logits, expected);
    QCOMPARE(std::ranges::count_if(all, [](const Cell& cell) { return cell.isTrue; }), std::ptrdiff_t{120});
}

void PooledTest::agreesWithWholeRankings_data() {
    QTest::addColumn<int>("examples");
    QTest::addColumn<int>("classes");
    QTest::addColumn<double>("steps");
    QTest::newRow("without ties") << 60 << 5 << 0.0;
    QTest::newRow("with ties") << 60 << 5 << 2.0;
    QTest::newRow("three examples") << 3 << 4 << 0.0;
    QTest::newRow("more classes than examples") << 12 << 40 << 1.0;
    QTest::newRow("hardly any value") << 50 << 6 << 0.1;
}

void PooledTest::agreesWithWholeRankings() {
    QFETCH(int, examples);
    QFETCH(int, classes);
    QFETCH(double, steps);
    for (unsigned seed = 0; seed < 40; ++seed) {
        const LogitTable table =
            randomTable(seed, static_cast<std::size_t>(examples), static_cast<std::size_t>(classes), steps);
        std::vector<bool> counted;
        const std::vector<RankedScores> ranked = rankedClasses(table, counted);
        if (ranked.empty())
            continue; // all examples of one class
        const TrueFalseLogits split = splitLogits(table, std::nullopt);
        const RankedScores all = *RankedScores::create(split.trueLogits, split.falseLogits);
        for (const std::size_t most : {std::size_t{7}, std::size_t{1} << 20}) {
            const Result<PooledFigures> pooled = pooledFigures(table, counted, {.mostAtOnce = most});
            QVERIFY(pooled.ok());
            QVERIFY(close(pooled->averagePrecision, *averagePrecision(all)));
            QCOMPARE(pooled->violationRate, *violationRate(all));
            QCOMPARE(pooled->worstMargin, *worstMargin(all));
            QCOMPARE(pooled->f1Threshold, commonThresholdForF1(ranked).threshold);
            QVERIFY(
                close(macroBinaryError(ranked, pooled->errorThreshold), commonThresholdForBinaryError(ranked).value));
        }
    }
}

void PooledTest::classFiguresAgreeWithRankings_data() {
    agreesWithWholeRankings_data();
}

void PooledTest::classFiguresAgreeWithRankings() {
    QFETCH(int, examples);
    QFETCH(int, classes);
    QFETCH(double, steps);
    for (unsigned seed = 0; seed < 40; ++seed) {
        const LogitTable table =
            randomTable(seed, static_cast<std::size_t>(examples), static_cast<std::size_t>(classes), steps);
        const Result<Separation> found = separation(table);
        for (const ClassSeparation& actual : found ? found->classes : std::vector<ClassSeparation>()) {
            const TrueFalseLogits split = splitLogits(table, actual.classId);
            const RankedScores ranked = *RankedScores::create(split.trueLogits, split.falseLogits);
            const auto f1 = thresholdForF1(ranked);
            double lowestError = 1;
            for (const OperatingPoint& point : ranked.points())
                lowestError = std::min(lowestError, point.binaryError());
            QCOMPARE(actual.positives, ranked.positives());
            QCOMPARE(actual.averagePrecision, *averagePrecision(ranked));
            QCOMPARE(actual.areaUnderRoc, *areaUnderRoc(ranked));
            QCOMPARE(actual.precisionAtRecall90, *precisionAtRecall(ranked, 0.9));
            QCOMPARE(actual.precisionAtRecall99, *precisionAtRecall(ranked, 0.99));
            QCOMPARE(actual.bestF1, f1->point.f1());
            QCOMPARE(actual.bestF1Thresholds, f1->interval);
            QCOMPARE(actual.bestF1Threshold, f1->threshold);
            QCOMPARE(actual.lowestBinaryError, lowestError);
            QCOMPARE(actual.violationRate, *violationRate(ranked));
            QCOMPARE(actual.worstMargin, *worstMargin(ranked));
        }
    }
}

void PooledTest::falseLogitsComeSorted() {
    const LogitTable table = randomTable(9, 50, 6, 1);
    std::vector<double> given;
    const Result<PooledFigures> pooled = pooledFigures(
        table, std::vector<bool>(6, true), {.mostAtOnce = 20, .falseLogits = [&](std::span<const double> part) {
                                                given.insert(given.end(), part.begin(), part.end());
                                            }});
    QVERIFY(pooled.ok());
    std::vector<double> expected = splitLogits(table, std::nullopt).falseLogits;
    std::ranges::sort(expected, std::greater());
    QCOMPARE(given, expected);
}

void PooledTest::keptTableGivesTheSameFigures() {
    LogitTable table = randomTable(21, 80, 20, 0);
    for (double& logit : table.logits)
        logit = static_cast<double>(static_cast<float>(logit));
    const auto before = separation(table);
    const auto after = separation(kept(table));
    QVERIFY(before.ok() && after.ok());
    QCOMPARE(after->accuracy, before->accuracy);
    QCOMPARE(after->macroAp, before->macroAp);
    QCOMPARE(after->softmaxMacroAp, before->softmaxMacroAp);
    QCOMPARE(after->pooledAp, before->pooledAp);
    QCOMPARE(after->oneThreshold, before->oneThreshold);
    QCOMPARE(after->oneThresholdF1, before->oneThresholdF1);
    QCOMPARE(after->oneThresholdError, before->oneThresholdError);
    QCOMPARE(splitLogits(kept(table), ClassId{3}).falseLogits, splitLogits(table, ClassId{3}).falseLogits);
    QCOMPARE(splitNormalizedLogits(kept(table), ClassId{3}).trueLogits,
             splitNormalizedLogits(table, ClassId{3}).trueLogits);
}

void PooledTest::stops() {
    std::stop_source source;
    const LogitTable table = randomTable(1, 100, 10, 0);
    const auto once = pooledFigures(
        table, std::vector<bool>(10, true),
        {.mostAtOnce = 50, .stop = source.get_token(), .progress = [&](const Progress&) { source.request_stop(); }});
    QVERIFY(!once);
    QCOMPARE(once.error().code, ErrorCode::Cancelled);
    const auto never = separation(table, {.stop = source.get_token()});
    QVERIFY(!never);
    QCOMPARE(never.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(PooledTest)
#include "tst_pooled.moc"
