#include "tests/engine/search/scan_rows.h"

#include "engine/metrics/histogram.h"

#include <QtTest>

using namespace onelogit;
using namespace onelogit::test;
using search::Ranking;

namespace {

constexpr std::size_t width = 24;

ScanRows randomRows(std::size_t count) {
    return {.key = index::keyOf(classifierOf(gaussian(width, 1))->info()), .rows = gaussian(count * width, 2)};
}

search::Query query(int classId = 0, search::ScoreKind kind = search::ScoreKind::RawLogit) {
    return {.classifier = classifierOf(gaussian(width, 1)), .classId = {classId}, .score = kind};
}

} // namespace

class TestScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workersChangeNothing();
    void severalQueriesAreAsOneByOne();
    void copiesShareARow();
    void withoutCodesEverythingIsComputed();
    void storedLogitsAreRankedAsTheyAre_data();
    void storedLogitsAreRankedAsTheyAre();
    void equalScoresKeepPathOrder();
    void anEmptyFolder();
    void namesThePictureThatIsNotFinite_data();
    void namesThePictureThatIsNotFinite();
    void rowsWithoutAPictureMayBeAnything();
    void refusesAnotherTrunk();
    void refusesMissingNormalizers();
    void stopsWhenAsked();
    void histogramIsThatOfAllLogits_data();
    void histogramIsThatOfAllLogits();
};

void TestScan::workersChangeNothing() {
    const index::Snapshot snapshot = randomRows(50'000).snapshot();
    const auto whole = search::rank(snapshot, query());
    QVERIFY(whole.ok());
    QVERIFY(same((*whole)->items(), bruteForce(snapshot, query())));
    for (const unsigned workers : {2U, 4U}) {
        QVERIFY(same((*search::rank(snapshot, query(), {}, workers))->items(), (*whole)->items()));
        const auto above = search::rankAbove(snapshot, query(), 2.5, {}, workers);
        QVERIFY(same((*above)->items(), (*whole)->items().first((*whole)->hits(2.5))));
        QVERIFY((*above)->items().size() > 100);
        const auto top = search::rankTop(snapshot, query(), 3000, {}, workers);
        QVERIFY(same((*top)->items(), (*whole)->items().first(3000)));
    }
}

void TestScan::severalQueriesAreAsOneByOne() {
    ScanRows rows = randomRows(1000);
    rows.normalizers = gaussian(1000, 5);
    const index::Snapshot snapshot = rows.snapshot();
    const std::vector<search::Query> queries{query(1), query(0), query(0, search::ScoreKind::NormalizedLogit)};
    const auto together = search::rank(snapshot, queries);
    QVERIFY(together.ok());
    QCOMPARE(together->size(), queries.size());
    for (std::size_t i = 0; i < queries.size(); ++i) {
        QVERIFY(same((*together)[i]->items(), (*search::rank(snapshot, queries[i]))->items()));
        QCOMPARE((*together)[i]->classId(), queries[i].classId);
        QCOMPARE((*together)[i]->score(), queries[i].score);
    }
    QVERIFY(search::rank(snapshot, std::span<const search::Query>()).value().empty());
}

void TestScan::copiesShareARow() {
    ScanRows rows = randomRows(3000);
    for (std::uint32_t i = 0; i < 5000; ++i)
        rows.rowOfEntry.push_back(i * 7919 % 2500); // some rows are nobody's
    const index::Snapshot snapshot = rows.snapshot();
    const auto whole = search::rank(snapshot, query());
    QVERIFY(whole.ok());
    QCOMPARE((*whole)->items().size(), std::size_t{5000});
    QVERIFY(same((*whole)->items(), bruteForce(snapshot, query())));
    for (const double floor : {-1.0, 0.0, static_cast<double>((*whole)->items()[800].logit), 9.0})
        QVERIFY(same((*search::rankAbove(snapshot, query(), floor))->items(),
                     (*whole)->items().first((*whole)->hits(floor))));
    for (const std::size_t count : {1, 2, 1001, 4999, 5000, 6000}) {
        const auto top = search::rankTop(snapshot, query(), count);
        QVERIFY(same((*top)->items(), (*whole)->items().first(std::min<std::size_t>(count, 5000))));
        QCOMPARE((*top)->hits((*top)->floor()), (*whole)->hits((*top)->floor()));
    }
}

void TestScan::withoutCodesEverythingIsComputed() {
    ScanRows rows = randomRows(3000);
    rows.coded = false;
    const index::Snapshot snapshot = rows.snapshot();
    const auto whole = search::rank(snapshot, query());
    QVERIFY(same((*search::rankAbove(snapshot, query(), 1))->items(), (*whole)->items().first((*whole)->hits(1))));
    QVERIFY(same((*search::rankTop(snapshot, query(), 100))->items(), (*whole)->items().first(100)));
}

void TestScan::storedLogitsAreRankedAsTheyAre_data() {
    QTest::addColumn<bool>("pooled");
    QTest::newRow("rows are logits") << true;
    QTest::newRow("features are logits") << false;
}

void TestScan::storedLogitsAreRankedAsTheyAre() {
    QFETCH(bool, pooled);
    struct AllLogits : FakeClassifier {
        [[nodiscard]] model::WeightRow weightRow(ClassId id) const override {
            return {.kind = description.headKind, .column = static_cast<std::size_t>(id.value)};
        }
    };
    const auto classifier = std::make_shared<AllLogits>();
    classifier->description.headKind = pooled ? model::HeadKind::PooledConvolution : model::HeadKind::AllLogits;
    classifier->description.features = 4;
    const ScanRows rows{.key = index::keyOf(classifier->info()), .rows = {1, 2, 3, 4, 8, 7, 3, 5, 0, 0, 9, -1}};
    const index::Snapshot snapshot = rows.snapshot();
    const search::Query last{.classifier = classifier, .classId = {3}};
    const std::vector<Ranking::Item> expected{{1, 5}, {0, 4}, {2, -1}};
    QVERIFY(same((*search::rank(snapshot, last))->items(), expected));
    QVERIFY(same((*search::rankAbove(snapshot, last, 4))->items(), std::span(expected).first(2)));
    QVERIFY(same((*search::rankTop(snapshot, last, 1))->items(), std::span(expected).first(1)));
}

void TestScan::equalScoresKeepPathOrder() {
    ScanRows rows = randomRows(5000);
    for (std::size_t i = 0; i < rows.rows.size(); ++i)
        rows.rows[i] = static_cast<float>(i / width % 3) - 1; // both signs, and zero rows
    const index::Snapshot snapshot = rows.snapshot();
    const auto whole = search::rank(snapshot, query());
    QVERIFY(same((*whole)->items(), bruteForce(snapshot, query())));
    const auto top = search::rankTop(snapshot, query(), 100);
    QVERIFY(same((*top)->items(), (*whole)->items().first(100)));
    QVERIFY((*top)->floor() > static_cast<double>((*top)->items().back().logit));
}

void TestScan::anEmptyFolder() {
    const index::Snapshot snapshot = randomRows(0).snapshot();
    QVERIFY((*search::rank(snapshot, query()))->items().empty());
    QVERIFY((*search::rankAbove(snapshot, query(), 0))->items().empty());
    QVERIFY((*search::rankTop(snapshot, query(), 5))->items().empty());
}

void TestScan::namesThePictureThatIsNotFinite_data() {
    QTest::addColumn<float>("number");
    QTest::newRow("too large") << 3e38F;
    QTest::newRow("too low") << -3e38F;
    QTest::newRow("infinity") << std::numeric_limits<float>::infinity();
    QTest::newRow("not a number") << std::numeric_limits<float>::quiet_NaN();
}

void TestScan::namesThePictureThatIsNotFinite() {
    QFETCH(float, number);
    ScanRows rows = randomRows(1000);
    rows.coded = std::isfinite(number);
    const auto classifier = classifierOf(std::vector<float>(width, 2.0F));
    for (const std::size_t row : {700, 900})
        std::fill_n(rows.rows.begin() + static_cast<std::ptrdiff_t>(row * width), width, number);
    const index::Snapshot snapshot = rows.snapshot();
    const search::Query question{.classifier = classifier, .classId = {0}};
    for (const auto& ranking : {search::rank(snapshot, question), search::rankAbove(snapshot, question, 1e9),
                                search::rankTop(snapshot, question, 3), search::rankTop(snapshot, question, 0)}) {
        QVERIFY(!ranking.ok());
        QCOMPARE(ranking.error().code, ErrorCode::NotFinite);
        QCOMPARE(ranking.error().subject, std::string("/pictures/700"));
    }
}

void TestScan::rowsWithoutAPictureMayBeAnything() {
    ScanRows rows = randomRows(3);
    std::fill_n(rows.rows.begin(), width, 3e38F);
    rows.rowOfEntry = {2, 1};
    const auto classifier = classifierOf(std::vector<float>(width, 2.0F));
    const search::Query question{.classifier = classifier, .classId = {0}};
    const index::Snapshot snapshot = rows.snapshot();
    QCOMPARE((*search::rank(snapshot, question))->items().size(), std::size_t{2});
    QCOMPARE((*search::rankAbove(snapshot, question, -1e9))->items().size(), std::size_t{2});
    QCOMPARE((*search::rankTop(snapshot, question, 1))->items().size(), std::size_t{1});
}

void TestScan::refusesAnotherTrunk() {
    ScanRows rows = randomRows(3);
    rows.key.trunk = "other";
    const index::Snapshot snapshot = rows.snapshot();
    for (const auto& ranking : {search::rank(snapshot, query()), search::rankAbove(snapshot, query(), 0),
                                search::rankTop(snapshot, query(), 1)}) {
        QVERIFY(!ranking.ok());
        QCOMPARE(ranking.error().code, ErrorCode::ModelMismatch);
    }
}

void TestScan::refusesMissingNormalizers() {
    const auto ranking = search::rank(randomRows(3).snapshot(), query(0, search::ScoreKind::NormalizedLogit));
    QVERIFY(!ranking.ok());
    QCOMPARE(ranking.error().code, ErrorCode::NotFound);
    QCOMPARE(ranking.error().subject, std::string("/pictures"));
}

void TestScan::stopsWhenAsked() {
    std::stop_source stop;
    stop.request_stop();
    const index::Snapshot snapshot = randomRows(3).snapshot();
    for (const auto& ranking :
         {search::rank(snapshot, query(), stop.get_token()), search::rankAbove(snapshot, query(), 0, stop.get_token()),
          search::rankTop(snapshot, query(), 1, stop.get_token())}) {
        QVERIFY(!ranking.ok());
        QCOMPARE(ranking.error().code, ErrorCode::Cancelled);
    }
}

void TestScan::histogramIsThatOfAllLogits_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<float>("scale");
    QTest::addColumn<float>("offset");
    QTest::newRow("one") << 1 << 1.0F << 0.0F;
    QTest::newRow("few") << 10 << 1.0F << 0.0F;
    QTest::newRow("many") << 20'000 << 1.0F << 0.0F;
    QTest::newRow("all equal") << 5000 << 0.0F << -3.25F;
    QTest::newRow("two values") << 5000 << 1e-7F << 1.0F;
    QTest::newRow("far from zero") << 5000 << 1.0F << 1e6F;
    QTest::newRow("huge") << 5000 << 1e37F << 0.0F;
    QTest::newRow("tiny") << 5000 << 1e-44F << 0.0F;
}

void TestScan::histogramIsThatOfAllLogits() {
    QFETCH(int, count);
    QFETCH(float, scale);
    QFETCH(float, offset);
    std::vector<float> values = gaussian(static_cast<std::size_t>(count), 7);
    std::ranges::sort(values, std::greater());
    std::vector<Ranking::Item> items;
    std::vector<double> logits;
    for (const float value : values) {
        items.push_back({.entry = 0, .logit = value * scale + offset});
        logits.push_back(static_cast<double>(items.back().logit));
    }
    const Ranking ranking({0}, items);
    for (const std::size_t bins : {1, 2, 3, 64, 1000}) {
        const auto histogram = search::histogram(ranking, bins);
        QVERIFY(histogram.ok());
        const auto expected = metrics::histogram(logits, *metrics::robustRange(logits), bins);
        QVERIFY(expected.ok());
        QVERIFY(histogram->range == expected->range);
        QCOMPARE(histogram->counts, expected->counts);
        QCOMPARE(histogram->below, expected->below);
        QCOMPARE(histogram->above, expected->above);
    }
}

QTEST_APPLESS_MAIN(TestScan)
#include "tst_scan.moc"
