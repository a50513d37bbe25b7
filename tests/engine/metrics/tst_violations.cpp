#include "engine/metrics/separation.h"
#include "engine/metrics/violations.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <tuple>

using namespace onelogit;
using namespace onelogit::metrics;

namespace {

/// Whole-number logits, so that many are equal where `values` is small.
LogitTable table(unsigned seed, std::size_t examples, std::size_t classes, unsigned values) {
    std::mt19937 random(seed);
    LogitTable made{.classes = classes, .logits = {}, .labels = {}, .kept = {}};
    for (std::size_t i = 0; i < examples; ++i) {
        made.labels.push_back(static_cast<std::int32_t>(random() % classes));
        for (std::size_t c = 0; c < classes; ++c)
            made.logits.push_back(random() % values);
    }
    return made;
}

struct Cell {
    double score;
    std::uint32_t row;
    std::int32_t classNumber;
};

/// All true and all false logits, by score and place.
std::pair<std::vector<Cell>, std::vector<Cell>> cells(const LogitTable& made, std::optional<ClassId> id,
                                                      std::span<const Normalizer> normalizers) {
    std::pair<std::vector<Cell>, std::vector<Cell>> split;
    for (std::uint32_t row = 0; row < made.examples(); ++row)
        for (std::int32_t c = 0; c < static_cast<std::int32_t>(made.classes); ++c) {
            if (id && id->value != c)
                continue;
            const double logit = made.row(row)[static_cast<std::size_t>(c)];
            const Cell cell{normalizers.empty() ? logit : normalizers[row].of(logit), row, c};
            (made.labels[row] == c ? split.first : split.second).push_back(cell);
        }
    return split;
}

} // namespace

class TestViolations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allPairsAreTheWorst_data();
    void allPairsAreTheWorst();
    void eachPictureOnce_data();
    void eachPictureOnce();
    void separatedLogitsHaveNone();
    void suppliersAreCounted_data();
    void suppliersAreCounted();
    void stops();
};

void TestViolations::allPairsAreTheWorst_data() {
    QTest::addColumn<LogitTable>("made");
    QTest::addColumn<int>("classNumber");
    QTest::addColumn<bool>("normalized");
    QTest::newRow("one class, hardly any equal") << table(1, 60, 3, 1'000'000) << 1 << false;
    QTest::newRow("one class, many equal") << table(2, 60, 3, 6) << 0 << false;
    QTest::newRow("one class, normalized") << table(3, 60, 3, 9) << 2 << true;
    QTest::newRow("across classes") << table(4, 40, 4, 50) << -1 << false;
    QTest::newRow("across classes, normalized") << table(5, 40, 4, 12) << -1 << true;
    QTest::newRow("three examples") << table(6, 3, 2, 100) << -1 << false;
    QTest::newRow("all logits equal") << table(7, 20, 3, 1) << 1 << false;
}

void TestViolations::allPairsAreTheWorst() {
    QFETCH(LogitTable, made);
    QFETCH(int, classNumber);
    QFETCH(bool, normalized);
    const std::optional<ClassId> id = classNumber < 0 ? std::nullopt : std::optional(ClassId{classNumber});
    const std::vector<Normalizer> norms = normalized ? normalizers(made) : std::vector<Normalizer>();
    const auto [lows, highs] = cells(made, id, norms);
    std::vector<double> margins;
    for (const Cell& low : lows)
        for (const Cell& high : highs)
            if (low.score <= high.score)
                margins.push_back(low.score - high.score);
    std::ranges::sort(margins);
    for (const std::size_t most : {std::size_t{0}, std::size_t{1}, std::size_t{17}, std::size_t{100'000}}) {
        const auto found = worstViolations(made, id, Pairing::All, most, norms);
        QCOMPARE(found.size(), std::min(most, margins.size()));
        std::set<std::tuple<std::uint32_t, std::uint32_t, std::int32_t>> seen;
        for (std::size_t i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i].margin(), margins[i]);
            QCOMPARE(made.labels[found[i].trueRow], found[i].trueClass.value);
            QVERIFY(made.labels[found[i].falseRow] != found[i].falseClass.value);
            QVERIFY(seen.emplace(found[i].trueRow, found[i].falseRow, found[i].falseClass.value).second);
        }
    }
}

void TestViolations::eachPictureOnce_data() {
    allPairsAreTheWorst_data();
}

void TestViolations::eachPictureOnce() {
    QFETCH(LogitTable, made);
    QFETCH(int, classNumber);
    QFETCH(bool, normalized);
    const std::optional<ClassId> id = classNumber < 0 ? std::nullopt : std::optional(ClassId{classNumber});
    const std::vector<Normalizer> norms = normalized ? normalizers(made) : std::vector<Normalizer>();
    auto [lows, highs] = cells(made, id, norms);
    std::map<std::uint32_t, double> highestOf;
    for (const Cell& high : highs) {
        const auto [place, isNew] = highestOf.try_emplace(high.row, high.score);
        place->second = isNew ? high.score : std::max(place->second, high.score);
    }
    std::vector<double> low;
    std::vector<double> high;
    for (const Cell& cell : lows)
        low.push_back(cell.score);
    for (const auto& [row, score] : highestOf)
        high.push_back(score);
    std::ranges::sort(low);
    std::ranges::sort(high, std::greater());
    const auto found = worstViolations(made, id, Pairing::EachOnce, 1000, norms);
    std::size_t expected = 0;
    while (expected < std::min(low.size(), high.size()) && low[expected] <= high[expected])
        ++expected;
    QCOMPARE(found.size(), expected);
    for (std::size_t i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i].trueLogit, low[i]);
        QCOMPARE(found[i].falseLogit, high[i]);
    }
}

void TestViolations::separatedLogitsHaveNone() {
    const LogitTable made{.classes = 2, .logits = {5, 1, 0, 6, 4, 2}, .labels = {0, 1, 0}, .kept = {}};
    QVERIFY(worstViolations(made, {}, Pairing::All, 10).empty());
    QVERIFY(worstViolations(made, ClassId{1}, Pairing::EachOnce, 10).empty());
}

void TestViolations::suppliersAreCounted_data() {
    QTest::addColumn<int>("classNumber");
    QTest::addColumn<double>("threshold");
    QTest::newRow("one class") << 1 << 5.0;
    QTest::newRow("nothing gets in") << 1 << 100.0;
    QTest::newRow("everything gets in") << 0 << -1.0;
    QTest::newRow("any class") << -1 << 4.0;
}

void TestViolations::suppliersAreCounted() {
    QFETCH(int, classNumber);
    QFETCH(double, threshold);
    const LogitTable made = table(8, 200, 4, 10);
    const std::optional<ClassId> id = classNumber < 0 ? std::nullopt : std::optional(ClassId{classNumber});
    std::map<std::int32_t, std::pair<std::uint64_t, std::uint64_t>> expected;
    for (const Cell& high : cells(made, id, {}).second) {
        auto& [accepted, examples] = expected[made.labels[high.row]];
        accepted += high.score >= threshold ? 1 : 0;
        ++examples;
    }
    const auto found = falseAlarmSuppliers(made, id, threshold);
    QCOMPARE(found.size(), expected.size());
    QVERIFY(std::ranges::is_sorted(found, std::greater(), &Supply::accepted));
    for (const Supply& supply : found) {
        QCOMPARE(supply.accepted, expected.at(supply.label.value).first);
        QCOMPARE(supply.examples, expected.at(supply.label.value).second);
    }
}

void TestViolations::stops() {
    std::stop_source stop;
    stop.request_stop();
    const LogitTable made = table(9, 10, 2, 3);
    QVERIFY(worstViolations(made, {}, Pairing::All, 10, {}, stop.get_token()).empty());
    QVERIFY(falseAlarmSuppliers(made, {}, 0, {}, stop.get_token()).empty());
}

QTEST_APPLESS_MAIN(TestViolations)
#include "tst_violations.moc"
