#include "engine/metrics/separation.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <set>

using namespace onelogit;
using namespace onelogit::metrics;

namespace {

constexpr double tolerance = 1e-12;

/// One score and whether it is a true logit.
struct Scored {
    double score;
    bool isTrue;
};
using Scores = std::vector<Scored>;

double count(const Scores& scores, double threshold, bool isTrue) {
    return static_cast<double>(std::ranges::count_if(
        scores, [&](const Scored& each) { return each.isTrue == isTrue && each.score >= threshold; }));
}

double all(const Scores& scores, bool isTrue) {
    return static_cast<double>(std::ranges::count(scores, isTrue, &Scored::isTrue));
}

std::vector<double> thresholds(const Scores& scores) {
    std::set<double, std::greater<>> distinct;
    for (const Scored& each : scores)
        distinct.insert(each.score);
    return {distinct.begin(), distinct.end()};
}

double precision(const Scores& scores, double threshold) {
    const double right = count(scores, threshold, true);
    return right / (right + count(scores, threshold, false));
}

double averagePrecision(const Scores& scores) {
    double sum = 0;
    double before = 0;
    for (const double threshold : thresholds(scores)) {
        const double recall = count(scores, threshold, true) / all(scores, true);
        sum += (recall - before) * precision(scores, threshold);
        before = recall;
    }
    return sum;
}

double precisionAtRecall(const Scores& scores, double wanted) {
    for (const double threshold : thresholds(scores))
        if (count(scores, threshold, true) / all(scores, true) >= wanted)
            return precision(scores, threshold);
    return 0;
}

/// Over all pairs; `ties` is what an equal pair counts.
double pairs(const Scores& scores, double ties, bool trueIsHigher) {
    double sum = 0;
    for (const Scored& a : scores)
        for (const Scored& b : scores)
            if (a.isTrue && !b.isTrue)
                sum += a.score == b.score ? ties : (a.score > b.score) == trueIsHigher ? 1 : 0;
    return sum / all(scores, true) / all(scores, false);
}

double worstMargin(const Scores& scores) {
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    for (const Scored& each : scores)
        (each.isTrue ? lowest : highest) = each.isTrue ? std::min(lowest, each.score) : std::max(highest, each.score);
    return lowest - highest;
}

double f1(const Scores& scores, double threshold) {
    const double right = count(scores, threshold, true);
    return 2 * right / (right + count(scores, threshold, false) + all(scores, true));
}

double error(const Scores& scores, double threshold) {
    const double misses = all(scores, true) - count(scores, threshold, true);
    return (misses + count(scores, threshold, false)) / static_cast<double>(scores.size());
}

Scores ofClass(const LogitTable& table, std::size_t index) {
    Scores scores;
    for (std::size_t row = 0; row < table.examples(); ++row)
        scores.push_back({table.row(row)[index], static_cast<std::size_t>(table.labels[row]) == index});
    return scores;
}

bool near(double a, double b) {
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

/// The logits are what `value(row, class, isTrue)` says.
template<typename Value>
LogitTable table(std::size_t examples, std::size_t classes, Value value) {
    LogitTable made{.classes = classes, .logits = {}, .labels = {}, .kept = {}};
    for (std::size_t row = 0; row < examples; ++row) {
        made.labels.push_back(static_cast<std::int32_t>(row % classes));
        for (std::size_t c = 0; c < classes; ++c)
            made.logits.push_back(value(row, c, c == row % classes));
    }
    return made;
}

LogitTable randomTable(unsigned seed) {
    std::mt19937 random(seed);
    const std::size_t classes = 2 + random() % 5;
    const std::size_t examples = 3 + random() % 38;
    const unsigned values = 2 + random() % (seed % 2 == 0 ? 8 : 100'000); // every other one full of ties
    const double shift = values * (random() % 100) / 100.0;
    return table(examples, classes, [&](std::size_t, std::size_t, bool isTrue) {
        return std::floor((random() % values) + (isTrue ? shift : 0)) / 16;
    });
}

} // namespace

/// All figures against definitions written out, quadratic and without sorting.
class TestBruteForce : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figuresAreTheirDefinitions_data();
    void figuresAreTheirDefinitions();
};

void TestBruteForce::figuresAreTheirDefinitions_data() {
    QTest::addColumn<LogitTable>("made");
    for (unsigned seed = 1; seed <= 50; ++seed)
        QTest::addRow("random %u", seed) << randomTable(seed);
    const auto row = [](const char* name, const LogitTable& made) { QTest::newRow(name) << made; };
    constexpr double tiny = std::numeric_limits<double>::denorm_min();
    constexpr double huge = 1e150;
    row("all logits equal", table(9, 3, [](auto, auto, bool) { return 1.5; }));
    row("all zero", table(4, 2, [](auto, auto, bool) { return 0.0; }));
    row("zeros of both signs", table(6, 2, [](auto r, auto, bool) { return r % 2 == 0 ? 0.0 : -0.0; }));
    row("three examples", table(3, 3, [](auto r, auto c, bool t) { return t ? 2.0 : 0.1 * double(r + c); }));
    row("two examples", table(2, 2, [](auto, auto, bool t) { return t ? 1.0 : -1.0; }));
    row("two examples, the wrong way round", table(2, 2, [](auto, auto, bool t) { return t ? -1.0 : 1.0; }));
    row("perfectly separated", table(20, 4, [](auto r, auto, bool t) { return t ? 5.0 + double(r) : -double(r); }));
    row("perfectly wrong", table(20, 4, [](auto r, auto, bool t) { return t ? -5.0 - double(r) : double(r); }));
    row("one true logit among equals", table(12, 3, [](auto r, auto, bool t) { return t && r == 0 ? 1.0 : 0.0; }));
    row("a class that is always highest", table(12, 3, [](auto, auto c, bool) { return c == 1 ? 9.0 : 1.0; }));
    row("a row shifted far away", table(12, 3, [](auto r, auto, bool t) { return (r == 3 ? 1e6 : 0) + t; }));
    row("denormal differences", table(10, 2, [](auto r, auto, bool t) { return double(r % 3 + t) * tiny; }));
    row("huge magnitudes", table(10, 2, [](auto r, auto, bool t) { return (t ? huge : -huge) * double(r % 2); }));
    row("neighbouring doubles",
        table(10, 2, [](auto r, auto, bool t) { return r % 2 == 0 && t ? std::nextafter(1.0, 2.0) : 1.0; }));
    row("more classes than examples", table(3, 7, [](auto r, auto c, bool t) { return t ? 1.0 : double(r * c % 3); }));
    LogitTable absent = table(8, 2, [](auto r, auto, bool t) { return t + 0.1 * double(r % 4); });
    absent.classes = 4; // two further classes that no picture shows
    absent.logits.assign(32, 0.25);
    for (std::size_t i = 0; i < 8; ++i)
        absent.logits[i * 4 + i % 2] = 1 + 0.1 * static_cast<double>(i);
    row("classes without pictures", absent);
    LogitTable lonely = table(9, 3, [](auto r, auto c, bool t) { return t + 0.01 * double(r * 3 + c); });
    lonely.labels = {0, 0, 0, 0, 0, 0, 0, 0, 1};
    row("one picture of the second class", lonely);
    row("two distinct values", table(30, 3, [](auto r, auto c, bool t) { return double((r + c) % 2) + (t ? 0 : 0); }));
    row("true logits all tied with false ones", table(12, 3, [](auto r, auto c, bool) { return double((r + c) % 3); }));
    row("only negative logits", table(15, 3, [](auto r, auto c, bool t) { return -10.0 - double(r % 5 + c) + t; }));
}

void TestBruteForce::figuresAreTheirDefinitions() {
    QFETCH(LogitTable, made);
    const auto found = separation(made);
    QVERIFY(found.ok());
    Scores cells;
    std::vector<Scores> classes;
    for (std::size_t index = 0; index < made.classes; ++index) {
        const Scores scores = ofClass(made, index);
        cells.insert(cells.end(), scores.begin(), scores.end());
        if (all(scores, true) > 0 && all(scores, false) > 0)
            classes.push_back(scores);
    }
    QCOMPARE(found->classes.size(), classes.size());
    double macro = 0;
    double bestF1s = 0;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const Scores& scores = classes[i];
        const ClassSeparation& each = found->classes[i];
        QVERIFY(near(each.averagePrecision, averagePrecision(scores)));
        QVERIFY(near(each.areaUnderRoc, pairs(scores, 0.5, true)));
        QVERIFY(near(each.precisionAtRecall90, precisionAtRecall(scores, 0.9)));
        QVERIFY(near(each.precisionAtRecall99, precisionAtRecall(scores, 0.99)));
        QVERIFY(near(each.violationRate, pairs(scores, 1, false)));
        QVERIFY(near(each.worstMargin, worstMargin(scores)));
        double bestF1 = 0;
        double lowestError = all(scores, true) / static_cast<double>(scores.size());
        for (const double threshold : thresholds(scores)) {
            bestF1 = std::max(bestF1, f1(scores, threshold));
            lowestError = std::min(lowestError, error(scores, threshold));
        }
        QVERIFY(near(each.bestF1, bestF1));
        QVERIFY(near(each.lowestBinaryError, lowestError));
        macro += averagePrecision(scores);
        bestF1s += bestF1;
    }
    const auto number = static_cast<double>(classes.size());
    QVERIFY(near(found->macroAp, macro / number));
    QVERIFY(near(found->perClassThresholdF1, bestF1s / number));
    QVERIFY(near(found->pooledAp, averagePrecision(cells)));
    QVERIFY(near(found->violationRate, pairs(cells, 1, false)));
    QVERIFY(near(found->worstMargin, worstMargin(cells)));
    double oneF1 = 0;
    double oneError = 2;
    for (const double threshold : thresholds(cells)) {
        double f1s = 0;
        double errors = 0;
        for (const Scores& scores : classes) {
            f1s += f1(scores, threshold);
            errors += error(scores, threshold);
        }
        oneF1 = std::max(oneF1, f1s / number);
        oneError = std::min(oneError, errors / number);
    }
    double nothing = 0; // the threshold that accepts nothing
    for (const Scores& scores : classes)
        nothing += all(scores, true) / static_cast<double>(scores.size());
    QVERIFY(near(found->oneThresholdF1, oneF1));
    QVERIFY(near(found->oneThresholdError, std::min(oneError, nothing / number)));
}

QTEST_APPLESS_MAIN(TestBruteForce)
#include "tst_brute_force.moc"
