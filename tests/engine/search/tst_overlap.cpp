#include "engine/search/overlap.h"
#include "tests/engine/search/made_snapshot.h"

#include <QtTest>

#include <random>

using namespace onelogit;
using namespace onelogit::search;

namespace {

constexpr float unlisted = -std::numeric_limits<float>::infinity();

std::vector<std::uint32_t> entriesOf(const std::vector<Overlap::Item>& items) {
    std::vector<std::uint32_t> entries;
    for (const Overlap::Item& item : items)
        entries.push_back(item.entry);
    return entries;
}

} // namespace

class TestOverlap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithCounting();
    void aRankingWithAFloor();
    void emptyRankings();
    void refuses();
};

void TestOverlap::agreesWithCounting() {
    std::mt19937 generator(1);
    for (int round = 0; round < 200; ++round) {
        const std::size_t count = 1 + generator() % 40;
        std::vector<float> a;
        std::vector<float> b;
        for (std::size_t i = 0; i < count; ++i) {
            a.push_back(static_cast<float>(generator() % 8));
            b.push_back(static_cast<float>(generator() % 8));
        }
        const auto rankingA = rankingOf(a);
        const auto rankingB = rankingOf(b);
        const auto overlap = Overlap::create(rankingA, rankingB, count);
        QVERIFY(overlap.ok());
        const double lineA = static_cast<double>(generator() % 10) - 0.5;
        const double lineB = static_cast<double>(generator() % 10);
        std::vector<std::uint32_t> onlyA;
        std::vector<std::uint32_t> both;
        std::vector<std::uint32_t> onlyB;
        std::vector<std::uint32_t> either;
        for (const Ranking::Item& item : rankingA->items())
            if (static_cast<double>(item.logit) >= lineA) {
                (static_cast<double>(b[item.entry]) >= lineB ? both : onlyA).push_back(item.entry);
                either.push_back(item.entry);
            }
        for (const Ranking::Item& item : rankingB->items())
            if (static_cast<double>(item.logit) >= lineB && static_cast<double>(a[item.entry]) < lineA) {
                onlyB.push_back(item.entry);
                either.push_back(item.entry);
            }
        const OverlapCounts counts = (*overlap)->counts(lineA, lineB);
        QCOMPARE(counts, (OverlapCounts{.onlyA = onlyA.size(), .both = both.size(), .onlyB = onlyB.size()}));
        QCOMPARE(counts.either(), either.size());
        QCOMPARE(entriesOf((*overlap)->items(Part::OnlyA, lineA, lineB)), onlyA);
        QCOMPARE(entriesOf((*overlap)->items(Part::Both, lineA, lineB)), both);
        QCOMPARE(entriesOf((*overlap)->items(Part::OnlyB, lineA, lineB)), onlyB);
        const auto all = (*overlap)->items(Part::Either, lineA, lineB);
        QCOMPARE(entriesOf(all), either);
        for (const Overlap::Item& item : all) {
            QCOMPARE(item.a, a[item.entry]);
            QCOMPARE(item.b, b[item.entry]);
        }
    }
}

void TestOverlap::aRankingWithAFloor() {
    const auto overlap = Overlap::create(rankingOf({5, 1, 4}, {}, 4), rankingOf({1, 2, 3}), 3);
    QVERIFY(overlap.ok());
    QCOMPARE((*overlap)->counts(4, 2), (OverlapCounts{.onlyA = 1, .both = 1, .onlyB = 1}));
    const auto onlyB = (*overlap)->items(Part::OnlyB, 4, 2);
    QCOMPARE(onlyB.size(), std::size_t{1});
    QCOMPARE(onlyB[0].entry, 1U);
    QCOMPARE(onlyB[0].a, unlisted);
    QCOMPARE(onlyB[0].b, 2.0F);
}

void TestOverlap::emptyRankings() {
    const auto overlap = Overlap::create(rankingOf({}), rankingOf({}), 0);
    QVERIFY(overlap.ok());
    QCOMPARE((*overlap)->counts(0, 0), OverlapCounts{});
    QVERIFY((*overlap)->items(Part::Either, 0, 0).empty());
}

void TestOverlap::refuses() {
    QCOMPARE(Overlap::create(rankingOf({1, 2}), rankingOf({1}), 1).error().code, ErrorCode::CountMismatch);
    const auto twice = std::make_shared<const Ranking>(ClassId{}, std::vector<Ranking::Item>{{0, 2.0F}, {0, 1.0F}});
    QCOMPARE(Overlap::create(rankingOf({1}), twice, 1).error().code, ErrorCode::InvalidArgument);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(Overlap::create(rankingOf({1}), rankingOf({1}), 1, stop.get_token()).error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestOverlap)
#include "tst_overlap.moc"
