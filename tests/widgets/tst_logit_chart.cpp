#include "widgets/charts/chart_overlay.h"
#include "widgets/charts/logit_chart.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <limits>

using namespace onelogit;
using namespace onelogit::widgets;
using Role = LogitChart::Role;

namespace {

metrics::Histogram histogram(metrics::Interval range, std::vector<std::uint64_t> counts, std::uint64_t below = 0,
                             std::uint64_t above = 0) {
    return {.range = range, .counts = std::move(counts), .below = below, .above = above};
}

/// The upper curves of the series that are shown.
QList<QLineSeries*> curves(const LogitChart& chart) {
    QList<QLineSeries*> found;
    for (QAbstractSeries* series : chart.chart()->series()) {
        if (series->isVisible())
            found.append(static_cast<QAreaSeries*>(series)->upperSeries());
    }
    return found;
}

double highest(const QLineSeries& curve) {
    double value = 0;
    for (const QPointF& point : curve.points())
        value = qMax(value, point.y());
    return value;
}

double areaUnder(const QLineSeries& curve) {
    double sum = 0;
    for (qsizetype i = 1; i < curve.count(); ++i)
        sum += (curve.at(i).x() - curve.at(i - 1).x()) * (curve.at(i).y() + curve.at(i - 1).y()) / 2;
    return sum;
}

} // namespace

class TestLogitChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void groupsOfDifferentSizesCompare();
    void outlinesAreSharesOfBoth();
    void endBinsAreSetApart();
    void emptyHistogramsAreNotDrawn_data();
    void emptyHistogramsAreNotDrawn();
    void dataReplacesWholeSeries();
    void movingTheLineTouchesNoSeries();
    void setThresholdDoesNotEcho();
    void draggingMovesTheLine();
    void draggingStaysOnTheAxis();
    void keysMoveTheLine_data();
    void keysMoveTheLine();
    void displayTakesNeitherMouseNorKeys();
    void axisTakesTheUnionOrWhatIsWanted();
    void ticksAreRound_data();
    void ticksAreRound();
    void ticksRefuseNonsense();
    void wordsGiveWayAsAWhole_data();
    void wordsGiveWayAsAWhole();
    void aNarrowAxisHasTwoNumbersOrNone_data();
    void aNarrowAxisHasTwoNumbersOrNone();

private:
    std::unique_ptr<LogitChart> shownChart();
};

/// An interactive chart over -10..10 in bins of one logit.
std::unique_ptr<LogitChart> TestLogitChart::shownChart() {
    auto chart = std::make_unique<LogitChart>();
    chart->setInteractive(true);
    chart->setHistogram(Role::True, histogram({-10, 10}, std::vector<std::uint64_t>(20, 5)));
    chart->resize(500, 200);
    chart->show();
    [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(chart.get());
    return chart;
}

void TestLogitChart::groupsOfDifferentSizesCompare() {
    LogitChart chart;
    chart.setHistogram(Role::True, histogram({0, 4}, {1, 3, 3, 1}));
    chart.setHistogram(Role::False, histogram({0, 4}, {100, 300, 300, 100}));
    const QList<QLineSeries*> drawn = curves(chart);
    QCOMPARE(drawn.size(), 2);
    for (const QLineSeries* curve : drawn) {
        QVERIFY(qFuzzyCompare(areaUnder(*curve), 1.0));
        QVERIFY(qFuzzyCompare(highest(*curve), 3.0 / 8));
    }
}

void TestLogitChart::outlinesAreSharesOfBoth() {
    LogitChart chart;
    chart.setHistogram(Role::TrueOutline, histogram({0, 2}, {0, 10}));
    chart.setHistogram(Role::FalseOutline, histogram({0, 2}, {90, 0}));
    double sum = 0;
    for (const QLineSeries* curve : curves(chart))
        sum += areaUnder(*curve);
    QVERIFY(qFuzzyCompare(sum, 1.0));
}

void TestLogitChart::endBinsAreSetApart() {
    LogitChart chart;
    chart.setHistogram(Role::True, histogram({0, 10}, {4, 4, 4, 4, 4}, 8, 2));
    const QLineSeries& curve = *curves(chart).first();
    QCOMPARE(curve.points().first(), QPointF(-4, 0));
    QCOMPARE(curve.points().last(), QPointF(14, 0));
    QVERIFY(qFuzzyCompare(areaUnder(curve), 1.0));
    QVERIFY(qFuzzyCompare(highest(curve), 8.0 / 30 / 2));
    QCOMPARE(chart.axisRange().lower, 0.0);
    QCOMPARE(chart.axisRange().upper, 10.0);
    const auto* axis = static_cast<QValueAxis*>(chart.chart()->axes(Qt::Horizontal).first());
    QVERIFY(axis->min() < -4 && axis->max() > 14);
}

void TestLogitChart::emptyHistogramsAreNotDrawn_data() {
    QTest::addColumn<std::vector<std::uint64_t>>("counts");
    QTest::newRow("no bins") << std::vector<std::uint64_t>{};
    QTest::newRow("no values") << std::vector<std::uint64_t>{0, 0, 0};
}

void TestLogitChart::emptyHistogramsAreNotDrawn() {
    QFETCH(std::vector<std::uint64_t>, counts);
    LogitChart chart;
    chart.setHistogram(Role::False, histogram({5, 6}, counts));
    QVERIFY(curves(chart).isEmpty());
    QVERIFY(chart.axisRange().lower < chart.axisRange().upper);
    chart.grab();
    chart.setHistogram(Role::False, {});
    QVERIFY(chart.step() > 0);
}

void TestLogitChart::dataReplacesWholeSeries() {
    LogitChart chart;
    chart.setHistogram(Role::True, histogram({0, 1}, std::vector<std::uint64_t>(64, 3)));
    QLineSeries* curve = curves(chart).first();
    const QSignalSpy replaced(curve, &QXYSeries::pointsReplaced);
    const QSignalSpy added(curve, &QXYSeries::pointAdded);
    const QSignalSpy single(curve, &QXYSeries::pointReplaced);
    chart.setHistogram(Role::True, histogram({0, 1}, std::vector<std::uint64_t>(64, 9)));
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(added.size() + single.size(), 0);
    QCOMPARE(curves(chart).first(), curve);
}

void TestLogitChart::movingTheLineTouchesNoSeries() {
    const auto chart = shownChart();
    QLineSeries* curve = curves(*chart).first();
    const QSignalSpy replaced(curve, &QXYSeries::pointsReplaced);
    for (int i = 0; i < 10; ++i)
        chart->setThreshold(i);
    QTest::keyClick(chart.get(), Qt::Key_Left);
    QCOMPARE(replaced.size(), 0);
}

void TestLogitChart::setThresholdDoesNotEcho() {
    const auto chart = shownChart();
    const QSignalSpy moved(chart.get(), &LogitChart::thresholdMoved);
    chart->setThreshold(3);
    chart->setThreshold(1e9);
    QCOMPARE(*chart->threshold(), 1e9);
    chart->setThreshold(std::numeric_limits<double>::quiet_NaN());
    QVERIFY(!chart->threshold());
    chart->setThreshold({});
    QCOMPARE(moved.size(), 0);
}

void TestLogitChart::draggingMovesTheLine() {
    const auto chart = shownChart();
    const QSignalSpy moved(chart.get(), &LogitChart::thresholdMoved);
    const QRectF plot = chart->chart()->plotArea();
    QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, plot.center().toPoint());
    QVERIFY(std::abs(*chart->threshold()) < 0.1);
    QTest::mouseMove(chart->viewport(), QPoint(static_cast<int>(plot.left() + plot.width() * 0.75), 50));
    QTest::mouseRelease(chart->viewport(), Qt::LeftButton);
    QCOMPARE(moved.size(), 2);
    QVERIFY(std::abs(moved.last().first().toDouble() - 5) < 0.1);
    QTest::mousePress(chart->viewport(), Qt::RightButton, {}, plot.topLeft().toPoint());
    QCOMPARE(moved.size(), 2);
}

void TestLogitChart::draggingStaysOnTheAxis() {
    const auto chart = shownChart();
    QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, QPoint(0, 50));
    QCOMPARE(*chart->threshold(), -10.0);
    QTest::mouseMove(chart->viewport(), QPoint(5000, 50));
    QCOMPARE(*chart->threshold(), 10.0);
}

void TestLogitChart::keysMoveTheLine_data() {
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<bool>("shift");
    QTest::addColumn<double>("expected");
    QTest::newRow("left by a bin") << Qt::Key_Left << false << 1.0;
    QTest::newRow("right by a bin") << Qt::Key_Right << false << 3.0;
    QTest::newRow("left by a tenth") << Qt::Key_Left << true << 1.9;
    QTest::newRow("right by a tenth") << Qt::Key_Right << true << 2.1;
    QTest::newRow("home") << Qt::Key_Home << false << -10.0;
    QTest::newRow("end") << Qt::Key_End << false << 10.0;
}

void TestLogitChart::keysMoveTheLine() {
    QFETCH(Qt::Key, key);
    QFETCH(bool, shift);
    QFETCH(double, expected);
    const auto chart = shownChart();
    chart->setThreshold(2);
    const QSignalSpy moved(chart.get(), &LogitChart::thresholdMoved);
    QTest::keyClick(chart.get(), key, shift ? Qt::ShiftModifier : Qt::NoModifier);
    QCOMPARE(moved.size(), 1);
    QVERIFY(qFuzzyCompare(moved.first().first().toDouble(), expected));
}

void TestLogitChart::displayTakesNeitherMouseNorKeys() {
    const auto chart = shownChart();
    chart->setInteractive(false);
    const QSignalSpy moved(chart.get(), &LogitChart::thresholdMoved);
    QTest::mouseClick(chart->viewport(), Qt::LeftButton);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(chart->focusPolicy(), Qt::NoFocus);
}

void TestLogitChart::axisTakesTheUnionOrWhatIsWanted() {
    LogitChart chart;
    chart.setHistogram(Role::True, histogram({0, 4}, {1, 1}));
    chart.setHistogram(Role::False, histogram({-7, 2}, {1, 1, 1}));
    QCOMPARE(chart.axisRange().lower, -7.0);
    QCOMPARE(chart.axisRange().upper, 4.0);
    chart.setAxisRange(metrics::Interval{-20, 20});
    QCOMPARE(chart.axisRange().upper, 20.0);
    chart.setAxisRange({});
    QCOMPARE(chart.axisRange().upper, 4.0);
}

void TestLogitChart::ticksAreRound_data() {
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::addColumn<int>("most");
    QTest::addColumn<QStringList>("expected");
    const auto list = [](const char* words) { return QString::fromLatin1(words).split(u' '); };
    QTest::newRow("around nought") << -15.0 << 15.0 << 4 << list("-10 0 10");
    QTest::newRow("fractions") << 0.0 << 1.0 << 5 << list("0.0 0.2 0.4 0.6 0.8 1.0");
    QTest::newRow("negative only") << -28.3 << -11.2 << 4 << list("-25 -20 -15");
    QTest::newRow("small") << 0.011 << 0.032 << 4 << list("0.02 0.03");
    QTest::newRow("thousands") << 0.0 << 5000.0 << 3 << list("0 2,000 4,000");
}

void TestLogitChart::ticksAreRound() {
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    QFETCH(double, lower);
    QFETCH(double, upper);
    QFETCH(int, most);
    QFETCH(QStringList, expected);
    const QList<double> ticks = axisTicks({lower, upper}, most);
    QStringList texts;
    for (const double tick : ticks)
        texts.append(tickText(tick, ticks.at(1) - ticks.at(0)));
    QCOMPARE(texts, expected);
}

void TestLogitChart::ticksRefuseNonsense() {
    QVERIFY(axisTicks({1, 1}, 5).isEmpty());
    QVERIFY(axisTicks({2, 1}, 5).isEmpty());
    QVERIFY(axisTicks({0, std::numeric_limits<double>::infinity()}, 5).isEmpty());
    QVERIFY(!axisTicks({0, 1}, 0).isEmpty());
}

void TestLogitChart::wordsGiveWayAsAWhole_data() {
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<double>("letters");
    QTest::addColumn<QString>("shown");
    const QStringList both{QStringLiteral("mmmmmmmm"), QStringLiteral("mmm")};
    QTest::newRow("room") << both << 8.5 << both.first();
    QTest::newRow("room for the short one") << both << 7.5 << both.last();
    QTest::newRow("no room") << both << 2.5 << QString();
    QTest::newRow("no short one") << QStringList{both.first(), QString()} << 7.5 << QString();
    QTest::newRow("nothing to say") << QStringList() << 100.0 << QString();
}

void TestLogitChart::wordsGiveWayAsAWhole() {
    QFETCH(QStringList, texts);
    QFETCH(double, letters);
    const QFont font = QApplication::font();
    QTEST(fittingText(texts, font, letters * QFontMetricsF(font).horizontalAdvance(u'm')), "shown");
}

void TestLogitChart::aNarrowAxisHasTwoNumbersOrNone_data() {
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::addColumn<double>("width");
    QTest::addColumn<QStringList>("expected");
    const auto list = [](const char* words) { return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts); };
    QTest::newRow("only nought would be there") << -3.2 << 4.5 << 100.0 << list("-2 0 2 4");
    QTest::newRow("none would be there") << 0.6 << 0.95 << 60.0 << list("0.6 0.8");
    QTest::newRow("wide enough") << -15.0 << 15.0 << 176.0 << list("-10 0 10");
    QTest::newRow("no room for two") << -3.2 << 4.5 << 20.0 << list("");
    QTest::newRow("no range") << 1.0 << 1.0 << 200.0 << list("");
}

void TestLogitChart::aNarrowAxisHasTwoNumbersOrNone() {
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    QFETCH(double, lower);
    QFETCH(double, upper);
    QFETCH(double, width);
    QFETCH(QStringList, expected);
    const QList<double> ticks =
        fittingTicks({lower, upper}, width, QFontMetricsF(typeFont(QApplication::font(), Type::Small)));
    QVERIFY(ticks.size() != 1);
    QStringList texts;
    for (const double tick : ticks)
        texts.append(tickText(tick, ticks.at(1) - ticks.at(0)));
    QCOMPARE(texts, expected);
}

QTEST_MAIN(TestLogitChart)
#include "tst_logit_chart.moc"
