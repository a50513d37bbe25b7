#include "widgets/charts/logit_chart.h"
#include "widgets/compare/cost_card.h"
#include "widgets/compare/histogram_wall.h"
#include "widgets/theme/elided_label.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/words.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace onelogit;
using namespace onelogit::widgets;

class TestHistogramWall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void panelShowsItsFigures();
    void panelWithoutFiguresShowsDashes();
    void germanTitlesFit();
    void oneThresholdGoesThroughAll();
    void linesOfPanelsAreTheirOwn();
    void draggingNamesThePanel();
    void sharedAxisIsTheUnion();
    void thePointerIsShownInAllPanels();
    void onePanelCanBeShownAlone();
    void aBarCanBePicked();
    void intervalsTakeTheHistogramsPlace();
    void columnsFollowTheWidth_data();
    void columnsFollowTheWidth();
    void panelsAreReusedAndRemoved();
    void costCardIsThereOnlyWithCosts();
    void enterActivatesAPanel();

private:
    static PanelData panel(const QString& title, metrics::Interval range);
    static QString text(const HistogramPanel& panel, const char* part) {
        return panel.findChild<QLabel*>(QString::fromLatin1(part))->text();
    }
    std::unique_ptr<HistogramWall> wall;
};

PanelData TestHistogramWall::panel(const QString& title, metrics::Interval range) {
    return {.title = title,
            .aligned = true,
            .trueLogits = {.range = range, .counts = {0, 10, 20}},
            .falseLogits = {.range = range, .counts = {200, 80, 0}, .below = 20},
            .areaAbove = 0.0704};
}

void TestHistogramWall::initTestCase() {
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    applyTheme(*qApp, Theme::Light);
}

void TestHistogramWall::init() {
    wall = std::make_unique<HistogramWall>();
    QList<PanelData> panels;
    for (int i = 0; i < 7; ++i)
        panels.append(panel(QStringLiteral("loss %1").arg(i), {-10.0 - i, 10.0 + i}));
    wall->setPanels(panels);
    wall->resize(1160, 500);
    wall->show();
    QVERIFY(QTest::qWaitForWindowExposed(wall.get()));
}

void TestHistogramWall::panelShowsItsFigures() {
    HistogramPanel& first = *wall->panel(0);
    QCOMPARE(text(first, "title"), QStringLiteral("loss 0"));
    QCOMPARE(text(first, "area"), QStringLiteral("0.070"));
    QCOMPARE(text(first, "mark"), QStringLiteral("✓ aligned"));
    first.setLineFigures(LineFigures{0.876, 0.894, 12345, 7});
    QCOMPARE(text(first, "figures"), QStringLiteral("88 % right, 89 % found\n12k let in, 7 missed"));
    setWords(*wall, Words::Expert);
    QCOMPARE(text(first, "figures"), QStringLiteral("P 0.88   R 0.89\n12k FP, 7 FN"));
    QVERIFY(first.chart()->toolTip().contains(QStringLiteral("300 false")));
    QVERIFY(first.chart()->accessibleName().contains(QStringLiteral("loss 0")));
}

void TestHistogramWall::panelWithoutFiguresShowsDashes() {
    HistogramPanel alone;
    alone.setData({});
    QCOMPARE(text(alone, "area"), QStringLiteral("–"));
    QVERIFY(alone.findChild<QLabel*>(QStringLiteral("mark"))->isHidden());
    alone.setThreshold(1);
    alone.grab();
    PanelData unaligned = panel(QStringLiteral("cross-entropy"), {0, 1});
    unaligned.aligned = false;
    alone.setData(unaligned);
    QCOMPARE(text(alone, "mark"), QStringLiteral("not aligned"));
}

void TestHistogramWall::germanTitlesFit() {
    HistogramPanel alone;
    alone.setData(panel(QStringLiteral("Kreuzentropie mit geglätteten Zielwahrscheinlichkeiten"), {0, 1}));
    QVERIFY(alone.minimumSizeHint().width() <= 280);
    alone.resize(250, 180);
    alone.show();
    QVERIFY(QTest::qWaitForWindowExposed(&alone));
    const auto* title = alone.findChild<ElidedLabel*>(QStringLiteral("title"));
    const auto* mark = alone.findChild<QLabel*>(QStringLiteral("mark"));
    QVERIFY(title->isElided());
    QVERIFY(title->geometry().right() < mark->geometry().left());
    QVERIFY(mark->geometry().right() <= alone.width());
}

void TestHistogramWall::oneThresholdGoesThroughAll() {
    const QSignalSpy moved(wall.get(), &HistogramWall::thresholdMoved);
    wall->setThreshold(2.5);
    for (int i = 0; i < wall->panelCount(); ++i)
        QCOMPARE(*wall->panel(i)->chart()->threshold(), 2.5);
    wall->setThreshold(std::nullopt);
    QVERIFY(!wall->panel(3)->chart()->threshold());
    QCOMPARE(moved.size(), 0);
}

void TestHistogramWall::linesOfPanelsAreTheirOwn() {
    wall->setThreshold(1);
    wall->setThreshold(4, 3.0);
    wall->setLineFigures(4, LineFigures{1, 0.5, 0, 3});
    QCOMPARE(*wall->panel(4)->chart()->threshold(), 3.0);
    QCOMPARE(*wall->panel(5)->chart()->threshold(), 1.0);
    QVERIFY(text(*wall->panel(5), "figures").isEmpty());
}

void TestHistogramWall::draggingNamesThePanel() {
    wall->setThreshold(0);
    const QSignalSpy moved(wall.get(), &HistogramWall::thresholdMoved);
    QTest::keyClick(wall->findChild<HistogramPanel*>(QStringLiteral("histogramPanel2"))->chart(), Qt::Key_End);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().at(0).toInt(), 2);
    QCOMPARE(moved.first().at(1).toDouble(), 12.0);
    QCOMPARE(*wall->panel(1)->chart()->threshold(), 0.0);
}

void TestHistogramWall::sharedAxisIsTheUnion() {
    QCOMPARE(wall->panel(0)->chart()->axisRange().upper, 10.0);
    wall->setSharedAxis(true);
    for (int i = 0; i < wall->panelCount(); ++i) {
        QCOMPARE(wall->panel(i)->chart()->axisRange().lower, -16.0);
        QCOMPARE(wall->panel(i)->chart()->axisRange().upper, 16.0);
    }
    wall->setSharedAxis(false);
    QCOMPARE(wall->panel(0)->chart()->axisRange().upper, 10.0);
}

void TestHistogramWall::thePointerIsShownInAllPanels() {
    LogitChart* chart = wall->panel(2)->chart();
    const QPoint middle = chart->viewport()->rect().center();
    QTest::mouseMove(chart->viewport(), middle);
    Q_EMIT chart->pointed(0.5);
    for (int i = 0; i < wall->panelCount(); ++i)
        QVERIFY(wall->panel(i)->chart()->pointer());
    Q_EMIT chart->pointerLeft();
    for (int i = 0; i < wall->panelCount(); ++i)
        QVERIFY(!wall->panel(i)->chart()->pointer());
}

void TestHistogramWall::onePanelCanBeShownAlone() {
    wall->setThresholdCosts({{QStringLiteral("cross-entropy"), false, 7.94}});
    QTest::keyClick(wall->panel(4)->chart(), Qt::Key_Plus);
    QCOMPARE(wall->enlarged(), 4);
    for (int i = 0; i < wall->panelCount(); ++i)
        QCOMPARE(wall->panel(i)->isVisible(), i == 4);
    QVERIFY(wall->findChild<CostCard*>(QStringLiteral("costCard"))->isHidden());
    QTest::keyClick(wall->panel(4)->chart(), Qt::Key_Escape);
    QCOMPARE(wall->enlarged(), -1);
    QVERIFY(wall->panel(0)->isVisible());
    QTest::mouseDClick(wall->panel(5), Qt::LeftButton, {}, QPoint(20, 12));
    QCOMPARE(wall->enlarged(), 5);
    wall->setPanels({panel(QStringLiteral("only"), {0, 1})});
    QCOMPARE(wall->enlarged(), -1);
}

void TestHistogramWall::aBarCanBePicked() {
    const QSignalSpy picked(wall.get(), &HistogramWall::barPicked);
    const QSignalSpy moved(wall.get(), &HistogramWall::thresholdMoved);
    wall->setThreshold(0);
    QTest::keyClick(wall->panel(1)->chart(), Qt::Key_Space);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().toInt(), 1);
    const auto interval = picked.first().at(2).value<metrics::Interval>();
    QVERIFY(interval.lower <= 0 && 0 < interval.upper);
    QCOMPARE(moved.size(), 0);
}

void TestHistogramWall::intervalsTakeTheHistogramsPlace() {
    wall->setThreshold(1);
    wall->setLineFigures(0, LineFigures{1, 1, 0, 0});
    wall->setIntervals({{{QStringLiteral("bag"), {0, 2}, 1}, {QStringLiteral("boot"), {1.5, 3}, 2}}});
    QVERIFY(std::abs(wall->panel(0)->chart()->axisRange().upper - 3.3) < 1e-9);
    QVERIFY(text(*wall->panel(0), "figures").contains(QStringLiteral("serves 1 of 2 classes")));
    wall->panel(0)->grab();
    wall->setIntervals({});
    QCOMPARE(wall->panel(0)->chart()->axisRange().upper, 10.0);
    QVERIFY(text(*wall->panel(0), "figures").contains(QStringLiteral("let in")));
}

void TestHistogramWall::columnsFollowTheWidth_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("columns");
    QTest::newRow("wide") << 1160 << 4;
    QTest::newRow("very wide") << 3000 << 4;
    QTest::newRow("middle") << 800 << 3;
    QTest::newRow("narrow") << 560 << 2;
}

void TestHistogramWall::columnsFollowTheWidth() {
    QFETCH(int, width);
    QFETCH(int, columns);
    wall->resize(width, 700);
    QCoreApplication::sendPostedEvents();
    std::set<int> lefts;
    for (int i = 0; i < wall->panelCount(); ++i)
        lefts.insert(wall->panel(i)->x());
    QCOMPARE(static_cast<int>(lefts.size()), columns);
    QVERIFY(wall->panel(0)->geometry().right() <= wall->width());
    QVERIFY(wall->minimumSizeHint().width() <= 560);
}

void TestHistogramWall::panelsAreReusedAndRemoved() {
    HistogramPanel* first = wall->panel(0);
    wall->setThreshold(1);
    wall->setPanels({panel(QStringLiteral("only"), {0, 1})});
    QCOMPARE(wall->panelCount(), 1);
    QCOMPARE(wall->panel(0), first);
    QCOMPARE(*first->chart()->threshold(), 1.0);
    QCOMPARE(wall->findChildren<HistogramPanel*>().size(), 1);
    wall->setPanels({});
    QCOMPARE(wall->panelCount(), 0);
    wall->setSharedAxis(true);
}

void TestHistogramWall::costCardIsThereOnlyWithCosts() {
    auto* card = wall->findChild<CostCard*>(QStringLiteral("costCard"));
    QVERIFY(card->isHidden());
    wall->setThresholdCosts({{QStringLiteral("cross-entropy"), false, 7.94}, {QStringLiteral("batch"), true, 0.0}});
    QVERIFY(!card->isHidden());
    QVERIFY(card->accessibleDescription().contains(QStringLiteral("cross-entropy: 7.9")));
    card->grab();
    wall->setThresholdCosts({});
    QVERIFY(card->isHidden());
}

void TestHistogramWall::enterActivatesAPanel() {
    const QSignalSpy activated(wall.get(), &HistogramWall::panelActivated);
    QTest::keyClick(wall->panel(3)->chart(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).first().toInt(), 3);
}

QTEST_MAIN(TestHistogramWall)
#include "tst_histogram_wall.moc"
