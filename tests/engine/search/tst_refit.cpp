#include "engine/search/refit.h"
#include "tests/engine/search/made_snapshot.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <random>
#include <set>

using namespace onelogit;
using namespace onelogit::search;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
using Scores = std::vector<double>;

std::size_t mistakesAt(const AnsweredScores& answers, double threshold) {
    std::size_t mistakes = 0;
    for (const double score : answers.yes)
        mistakes += score >= threshold ? 0 : 1;
    for (const double score : answers.no)
        mistakes += score >= threshold ? 1 : 0;
    return mistakes;
}

std::vector<std::uint32_t> entriesOf(const std::vector<Ranking::Item>& items) {
    std::vector<std::uint32_t> entries;
    for (const Ranking::Item& item : items)
        entries.push_back(item.entry);
    return entries;
}

using Entries = std::vector<std::uint32_t>;

} // namespace

class TestRefit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void makesTheFewestMistakes();
    void refusesWhatIsNotFinite();
    void tellsWhatTheValidationSays();
    void scoresOfAnsweredPictures();
    void asksNearestTheLine_data();
    void asksNearestTheLine();
    void asksForNoPictureTwice();
};

void TestRefit::fits_data() {
    QTest::addColumn<Scores>("yes");
    QTest::addColumn<Scores>("no");
    QTest::addColumn<double>("present");
    QTest::addColumn<double>("threshold");
    QTest::addColumn<int>("mistakes");
    QTest::addColumn<Trust>("trust");
    QTest::newRow("no answers") << Scores{} << Scores{} << 1.5 << 1.5 << 0 << Trust::None;
    QTest::newRow("between yes and no") << Scores{3} << Scores{1} << 9.0 << 2.0 << 0 << Trust::Few;
    QTest::newRow("the widest of two") << Scores{9, 3} << Scores{5, 2} << 0.0 << 7.0 << 1 << Trust::Few;
    QTest::newRow("equally wide: the nearer below") << Scores{8, 4} << Scores{6, 2} << 3.5 << 3.0 << 1 << Trust::Few;
    QTest::newRow("equally wide: the nearer above") << Scores{8, 4} << Scores{6, 2} << 6.0 << 7.0 << 1 << Trust::Few;
    QTest::newRow("all yes and accepted: stays") << Scores{3, 4} << Scores{} << 2.0 << 2.0 << 0 << Trust::OneSided;
    QTest::newRow("all yes: down to the lowest") << Scores{3, 1} << Scores{} << 2.0 << 1.0 << 0 << Trust::OneSided;
    QTest::newRow("all no and refused: stays") << Scores{} << Scores{1, 2} << 3.0 << 3.0 << 0 << Trust::OneSided;
    QTest::newRow("all no: just above the highest")
        << Scores{} << Scores{1, 5} << 3.0 << std::nextafter(5.0, infinity) << 0 << Trust::OneSided;
    QTest::newRow("a no at the line") << Scores{} << Scores{3} << 3.0 << std::nextafter(3.0, infinity) << 0
                                      << Trust::OneSided;
    QTest::newRow("the wrong way round, low line") << Scores{1} << Scores{3} << 0.5 << 0.5 << 1 << Trust::Few;
    QTest::newRow("the wrong way round, high line") << Scores{1} << Scores{3} << 4.0 << 4.0 << 1 << Trust::Few;
    QTest::newRow("one score, both answers") << Scores{2} << Scores{2} << 1.0 << 1.0 << 1 << Trust::Few;
    QTest::newRow("four of each") << Scores{5, 6, 7, 8} << Scores{1, 2, 3, 4} << 0.0 << 4.5 << 0 << Trust::Few;
    QTest::newRow("five of each") << Scores{6, 7, 8, 9, 10} << Scores{1, 2, 3, 4, 5} << 0.0 << 5.5 << 0 << Trust::Fair;
}

void TestRefit::fits() {
    QFETCH(Scores, yes);
    QFETCH(Scores, no);
    QFETCH(double, present);
    const auto fitted = refit({.yes = yes, .no = no}, present);
    QVERIFY(fitted.ok());
    QTEST(fitted->threshold, "threshold");
    QTEST(static_cast<int>(fitted->mistakes()), "mistakes");
    QTEST(fitted->trust, "trust");
    QCOMPARE(fitted->yes, yes.size());
    QCOMPARE(fitted->no, no.size());
    QVERIFY(!fitted->validation);
}

void TestRefit::makesTheFewestMistakes() {
    std::mt19937 generator(1);
    for (int round = 0; round < 2000; ++round) {
        AnsweredScores answers;
        for (std::size_t i = 1 + generator() % 12; i > 0; --i)
            (generator() % 2 ? answers.yes : answers.no).push_back(static_cast<double>(generator() % 10));
        const double present = static_cast<double>(generator() % 20) / 2;
        const auto fitted = refit(answers, present);
        QVERIFY(fitted.ok());
        std::size_t fewest = mistakesAt(answers, infinity);
        for (double threshold = -1; threshold <= 11; threshold += 0.25)
            fewest = std::min(fewest, mistakesAt(answers, threshold));
        QCOMPARE(fitted->mistakes(), fewest);
        QCOMPARE(mistakesAt(answers, fitted->threshold), fewest);
        QVERIFY(fitted->threshold > fitted->interval.lower && fitted->threshold <= fitted->interval.upper);
        for (double threshold = -1; threshold <= 11; threshold += 0.25)
            if (threshold > fitted->interval.lower && threshold <= fitted->interval.upper)
                QCOMPARE(mistakesAt(answers, threshold), fewest);
        if (answers.no.empty())
            QVERIFY(fitted->threshold <= present);
        if (answers.yes.empty())
            QVERIFY(fitted->threshold >= present);
    }
}

void TestRefit::refusesWhatIsNotFinite() {
    QCOMPARE(refit({.yes = {1}}, infinity).error().code, ErrorCode::NotFinite);
    QCOMPARE(refit({.yes = {1}}, std::nan("")).error().code, ErrorCode::NotFinite);
    QCOMPARE(refit({.yes = {infinity}}, 1).error().code, ErrorCode::NotFinite);
    QCOMPARE(refit({.yes = {1}, .no = {std::nan("")}}, 1).error().code, ErrorCode::NotFinite);
}

void TestRefit::tellsWhatTheValidationSays() {
    const auto validation = metrics::RankedScores::create(Scores{4, 2}, Scores{3, 0});
    QVERIFY(validation.ok());
    const auto fitted = refit({.yes = {2}, .no = {1}}, 0, &*validation);
    QVERIFY(fitted.ok());
    QVERIFY(fitted->validation.has_value());
    QCOMPARE(fitted->validation->truePositives, 2U);
    QCOMPARE(fitted->validation->falsePositives, 1U);
}

void TestRefit::scoresOfAnsweredPictures() {
    // Entries 1 and 3 are copies; row 9 is of another folder.
    const auto snapshot = snapshotOf({.paths = numberedPaths(4), .rowOfEntry = {0, 1, 2, 1}});
    const auto ranking = rankingOf({5, 3, 1, 3});
    const Answers answers{{contentOfRow(1), true}, {contentOfRow(2), false}, {contentOfRow(9), true}};
    const auto scores = answeredScores(*ranking, *snapshot, answers);
    QVERIFY(scores.ok());
    QCOMPARE(scores->yes, (Scores{3}));
    QCOMPARE(scores->no, (Scores{1}));
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(answeredScores(*ranking, *snapshot, answers, stop.get_token()).error().code, ErrorCode::Cancelled);
}

void TestRefit::asksNearestTheLine_data() {
    QTest::addColumn<double>("threshold");
    QTest::addColumn<Entries>("answered");
    QTest::addColumn<int>("count");
    QTest::addColumn<Entries>("above");
    QTest::addColumn<Entries>("below");
    // Entry i has score 9 - i.
    QTest::newRow("half on each side") << 5.0 << Entries{} << 4 << Entries{4, 3} << Entries{5, 6};
    QTest::newRow("an odd count: one more above") << 5.0 << Entries{} << 3 << Entries{4, 3} << Entries{5};
    QTest::newRow("none") << 5.0 << Entries{} << 0 << Entries{} << Entries{};
    QTest::newRow("nothing above") << 50.0 << Entries{} << 3 << Entries{} << Entries{0, 1, 2};
    QTest::newRow("nothing below") << -50.0 << Entries{} << 3 << Entries{9, 8, 7} << Entries{};
    QTest::newRow("answered ones are passed over") << 5.0 << Entries{4, 5} << 4 << Entries{3, 2} << Entries{6, 7};
    QTest::newRow("one side all answered") << 7.0 << Entries{0, 1, 2} << 4 << Entries{} << Entries{3, 4, 5, 6};
    QTest::newRow("answered ones fill up")
        << 5.0 << Entries{0, 1, 2, 3, 4, 6, 7, 8, 9} << 3 << Entries{4, 3} << Entries{5};
    QTest::newRow("all answered") << 5.0 << Entries{0, 1, 2, 3, 4, 5, 6, 7, 8, 9} << 2 << Entries{4} << Entries{5};
    QTest::newRow("more than there are") << 5.0 << Entries{4} << 99 << Entries{3, 2, 1, 0, 4} << Entries{5, 6, 7, 8, 9};
}

void TestRefit::asksNearestTheLine() {
    QFETCH(double, threshold);
    QFETCH(Entries, answered);
    QFETCH(int, count);
    const auto snapshot = snapshotOf({.paths = numberedPaths(10)});
    const auto ranking = rankingOf({9, 8, 7, 6, 5, 4, 3, 2, 1, 0});
    Answers answers;
    for (const std::uint32_t entry : answered)
        answers[snapshot->content(entry)] = true;
    const Borderline asked = borderline(*ranking, *snapshot, threshold, answers, static_cast<std::size_t>(count));
    QTEST(entriesOf(asked.above), "above");
    QTEST(entriesOf(asked.below), "below");
}

void TestRefit::asksForNoPictureTwice() {
    const auto snapshot = snapshotOf({.paths = numberedPaths(6), .rowOfEntry = {0, 1, 1, 2, 2, 3}});
    const Borderline asked = borderline(*rankingOf({9, 5, 5, 4, 4, 1}), *snapshot, 5, {}, 4);
    QCOMPARE(entriesOf(asked.above), (Entries{2, 0}));
    QCOMPARE(entriesOf(asked.below), (Entries{3, 5}));
}

QTEST_APPLESS_MAIN(TestRefit)
#include "tst_refit.moc"
