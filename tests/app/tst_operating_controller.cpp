#include "app/controllers/operating_controller.h"
#include "tests/app/search_fixture.h"

using namespace onelogit;
using namespace onelogit::app;

/// The threshold by what is wanted, over a folder and without labelled pictures.
class TestOperatingController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hitsGiveAThreshold();
    void whatIsAskedForHoldsForTheNextClass();
    void moreHitsThanPicturesAreOutOfReach();
    void sharesNeedLabelledPictures();
    void aLogitEndsTheWish();
};

void TestOperatingController::hitsGiveAThreshold() {
    SearchFixture fixture;
    CompareController compare(fixture.queue, fixture.thresholds);
    OperatingController operating(fixture.queue, fixture.search, compare);
    fixture.open();
    QTRY_VERIFY(operating.faces());
    operating.ask(OperatingController::Target::Hits, 2);
    QCOMPARE(fixture.search.hits(), std::size_t{2});
    QCOMPARE(operating.faces()->hits, std::size_t{2});
    QVERIFY(qAbs(fixture.search.threshold() - 0.7) < 1e-6); // between 0.8 and 0.6
    QVERIFY(!operating.outOfReach());
}

void TestOperatingController::whatIsAskedForHoldsForTheNextClass() {
    SearchFixture fixture;
    CompareController compare(fixture.queue, fixture.thresholds);
    OperatingController operating(fixture.queue, fixture.search, compare);
    fixture.open();
    QTRY_VERIFY(operating.faces());
    operating.ask(OperatingController::Target::Hits, 1);
    fixture.choose(SearchFixture::dark);
    QTRY_COMPARE(fixture.search.hits(), std::size_t{1});
    QCOMPARE(SearchFixture::names(*fixture.search.result(), 1), QStringList{QStringLiteral("a")});
}

void TestOperatingController::moreHitsThanPicturesAreOutOfReach() {
    SearchFixture fixture;
    CompareController compare(fixture.queue, fixture.thresholds);
    OperatingController operating(fixture.queue, fixture.search, compare);
    fixture.open();
    QTRY_VERIFY(operating.faces());
    const double before = fixture.search.threshold();
    operating.ask(OperatingController::Target::Hits, 50);
    QVERIFY(operating.outOfReach());
    QCOMPARE(fixture.search.threshold(), before);
    operating.ask(OperatingController::Target::Hits, 3);
    QVERIFY(!operating.outOfReach());
}

void TestOperatingController::sharesNeedLabelledPictures() {
    SearchFixture fixture;
    CompareController compare(fixture.queue, fixture.thresholds);
    OperatingController operating(fixture.queue, fixture.search, compare);
    fixture.open();
    QTRY_VERIFY(operating.faces());
    QCOMPARE(operating.validationSize(), std::size_t{0});
    QVERIFY(!operating.faces()->precision);
    operating.ask(OperatingController::Target::Precision, 0.9);
    QVERIFY(operating.outOfReach());
    QVERIFY(!operating.outOfReach()->best);
}

void TestOperatingController::aLogitEndsTheWish() {
    SearchFixture fixture;
    CompareController compare(fixture.queue, fixture.thresholds);
    OperatingController operating(fixture.queue, fixture.search, compare);
    fixture.open();
    QTRY_VERIFY(operating.faces());
    operating.ask(OperatingController::Target::Hits, 50);
    operating.setThreshold(0.3);
    QVERIFY(operating.target() == OperatingController::Target::Logit);
    QVERIFY(!operating.outOfReach());
    QCOMPARE(fixture.search.hits(), std::size_t{4});
}

QTEST_GUILESS_MAIN(TestOperatingController)
#include "tst_operating_controller.moc"
