#include "engine/search/scan.h"
#include "tests/engine/search/made_snapshot.h"
#include "tests/support/fake_classifier.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace onelogit;
using namespace onelogit::test;
using namespace onelogit::search;

namespace {

/// Pictures "0000000", "0000001", ... with these two features.
std::shared_ptr<const index::Snapshot> snapshotWith(const std::vector<std::pair<float, float>>& rows) {
    std::vector<float> numbers;
    for (const auto& [mean, corner] : rows)
        numbers.insert(numbers.end(), {mean, corner});
    return snapshotOf(
        {.paths = numberedPaths(rows.size()), .key = {.trunk = "fake", .width = 2}, .rows = std::move(numbers)});
}

Query queryFor(const FakeClassifier& classifier, ClassId id) {
    return {.classifier = {std::shared_ptr<void>(), &classifier}, .classId = id};
}

std::vector<std::uint32_t> order(const Ranking& ranking) {
    std::vector<std::uint32_t> entries;
    for (const Ranking::Item& item : ranking.items())
        entries.push_back(item.entry);
    return entries;
}

} // namespace

class TestRanking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ranks_data();
    void ranks();
    void logitsAreThoseOfTheClassifierBitForBit();
    void storedLogitsAreRankedAsTheyAre();
    void refusesRowsOfAnotherForm();
    void hitsAreAPrefix_data();
    void hitsAreAPrefix();
    void anEmptyIndexHasNoHits();
    void refusesAnotherModel();
    void refusesALogitThatIsNotFinite();
    void stopsWhenAsked();
    void histogramCountsEveryPicture();
};

void TestRanking::ranks_data() {
    QTest::addColumn<int>("classId");
    QTest::addColumn<std::vector<std::uint32_t>>("expected");
    using Order = std::vector<std::uint32_t>;
    QTest::newRow("highest first, equal logits in path order") << 0 << Order{2, 0, 3, 1};
    QTest::newRow("by the negative") << 1 << Order{1, 0, 3, 2};
    QTest::newRow("by the other feature") << 2 << Order{3, 2, 1, 0};
    QTest::newRow("all equal") << 3 << Order{0, 1, 2, 3};
}

void TestRanking::ranks() {
    QFETCH(int, classId);
    const FakeClassifier classifier;
    const auto ranking = search::rank(*snapshotWith({{0.5F, 0.1F}, {0.1F, 0.2F}, {0.9F, 0.3F}, {0.5F, 0.4F}}),
                                      queryFor(classifier, ClassId{classId}));
    QVERIFY(ranking.ok());
    QCOMPARE((*ranking)->classId(), ClassId{classId});
    QTEST(order(**ranking), "expected");
}

void TestRanking::logitsAreThoseOfTheClassifierBitForBit() {
    std::vector<std::pair<float, float>> rows;
    for (int i = 0; i < 1000; ++i)
        rows.emplace_back(std::sin(static_cast<float>(i)), std::cos(static_cast<float>(i)));
    const auto snapshot = snapshotWith(rows);
    FakeClassifier classifier;
    classifier.weights[1] = {0.3F, -0.7F};
    const auto ranking = search::rank(*snapshot, queryFor(classifier, ClassId{1}));
    QVERIFY(ranking.ok());
    float previous = std::numeric_limits<float>::infinity();
    std::vector<float> all(4);
    for (const Ranking::Item& item : (*ranking)->items()) {
        QVERIFY(item.logit == model::logit(classifier.weightRow(ClassId{1}), snapshot->features(item.entry)));
        model::allLogits(classifier, snapshot->features(item.entry), all);
        QVERIFY(item.logit == all[1]);
        QVERIFY(item.logit <= previous);
        previous = item.logit;
    }
}

void TestRanking::storedLogitsAreRankedAsTheyAre() {
    FakeClassifier classifier;
    classifier.description.headKind = model::HeadKind::PooledConvolution;
    const auto snapshot = snapshotOf(
        {.paths = numberedPaths(2), .key = index::keyOf(classifier.description), .rows = {1, 2, 3, 4, 8, 7, 3, 5}});
    const auto ranking = search::rank(*snapshot, queryFor(classifier, ClassId{3}));
    QVERIFY(ranking.ok());
    QCOMPARE(order(**ranking), (std::vector<std::uint32_t>{1, 0}));
    QCOMPARE((*ranking)->items()[0].logit, 5.0F);
    QCOMPARE((*ranking)->items()[1].logit, 4.0F);
}

void TestRanking::refusesRowsOfAnotherForm() {
    FakeClassifier classifier;
    classifier.description.headKind = model::HeadKind::PooledConvolution;
    const auto ranking = search::rank(*snapshotWith({{1.0F, 0}}), queryFor(classifier, ClassId{0}));
    QVERIFY(!ranking.ok());
    QCOMPARE(ranking.error().code, ErrorCode::ModelMismatch);
}

void TestRanking::hitsAreAPrefix_data() {
    QTest::addColumn<double>("threshold");
    QTest::addColumn<int>("hits");
    constexpr double infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("below all") << 0.0 << 4;
    QTest::newRow("equal to the lowest: accepted") << 0.25 << 4;
    QTest::newRow("just above the lowest") << std::nextafter(0.25, 1.0) << 3;
    QTest::newRow("equal to two") << 0.5 << 3;
    QTest::newRow("between") << 0.6 << 1;
    QTest::newRow("equal to the highest") << 1.0 << 1;
    QTest::newRow("above all") << 1.1 << 0;
    QTest::newRow("minus infinity") << -infinity << 4;
    QTest::newRow("infinity") << infinity << 0;
    QTest::newRow("not a number accepts nothing") << std::numeric_limits<double>::quiet_NaN() << 0;
}

void TestRanking::hitsAreAPrefix() {
    QFETCH(double, threshold);
    const FakeClassifier classifier;
    const auto ranking =
        search::rank(*snapshotWith({{0.5F, 0}, {0.25F, 0}, {1.0F, 0}, {0.5F, 0}}), queryFor(classifier, ClassId{0}));
    QVERIFY(ranking.ok());
    QTEST(static_cast<int>((*ranking)->hits(threshold)), "hits");
}

void TestRanking::anEmptyIndexHasNoHits() {
    const FakeClassifier classifier;
    const auto ranking = search::rank(*snapshotWith({}), queryFor(classifier, ClassId{0}));
    QVERIFY(ranking.ok());
    QCOMPARE((*ranking)->hits(-1e9), std::size_t{0});
    QVERIFY(!search::histogram(**ranking, 10).ok());
}

void TestRanking::refusesAnotherModel() {
    const FakeClassifier other({.channels = 1, .height = 4, .width = 3}, "other");
    const auto ranking = search::rank(*snapshotWith({{1.0F, 0}}), queryFor(other, ClassId{0}));
    QVERIFY(!ranking.ok());
    QCOMPARE(ranking.error().code, ErrorCode::ModelMismatch);
}

void TestRanking::refusesALogitThatIsNotFinite() {
    FakeClassifier classifier;
    classifier.weights[0] = {3e38F, -3e38F};
    const auto ranking = search::rank(*snapshotWith({{0.5F, 0}, {10.0F, 10.0F}}), queryFor(classifier, ClassId{0}));
    QVERIFY(!ranking.ok());
    QCOMPARE(ranking.error().code, ErrorCode::NotFinite);
    QCOMPARE(ranking.error().subject, "/pictures/0000001");
}

void TestRanking::stopsWhenAsked() {
    std::stop_source stop;
    stop.request_stop();
    const FakeClassifier classifier;
    const auto ranking = search::rank(*snapshotWith({{1.0F, 0}}), queryFor(classifier, ClassId{0}), stop.get_token());
    QVERIFY(!ranking.ok());
    QCOMPARE(ranking.error().code, ErrorCode::Cancelled);
}

void TestRanking::histogramCountsEveryPicture() {
    std::vector<std::pair<float, float>> rows;
    for (int i = 0; i < 5000; ++i)
        rows.emplace_back(static_cast<float>(i % 100), 0.0F);
    rows.emplace_back(1e6F, 0.0F);
    const FakeClassifier classifier;
    const auto ranking = search::rank(*snapshotWith(rows), queryFor(classifier, ClassId{0}));
    QVERIFY(ranking.ok());
    const auto histogram = search::histogram(**ranking, 20);
    QVERIFY(histogram.ok());
    QCOMPARE(histogram->counts.size(), std::size_t{20});
    QCOMPARE(histogram->total(), std::uint64_t{5001});
    QCOMPARE(histogram->above, std::uint64_t{1});
    QVERIFY(histogram->range.upper < 200);
    QVERIFY(!search::histogram(**ranking, 0).ok());
}

QTEST_APPLESS_MAIN(TestRanking)
#include "tst_ranking.moc"
