#include "widgets/charts/unit_text.h"
#include "widgets/speed/speed_board.h"
#include "widgets/speed/speed_model.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <limits>

using namespace onelogit::widgets;

class TestSpeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp, Theme::Light);
    }
    void durations_data();
    void durations();
    void logits_data();
    void logits();
    void bytes_data();
    void bytes();
    void factors_data();
    void factors();
    void secondsBetweenPoints_data();
    void secondsBetweenPoints();
    void tableShowsWhatTheChartShows();
    void tableLeavesTheTrunkOut();
    void chartMovesByMouseAndKeys_data();
    void chartMovesByMouseAndKeys();
    void chartWithoutPointsTakesNoMouse();
    void chartDrawsOddPoints_data();
    void chartDrawsOddPoints();
    void boardKeepsNumberAndHandleTogether();
    void boardAsksForMeasuringAndCancel();
    void boardCountsTheTrunk();

private:
    static QList<SpeedPoint> makePoints() {
        return {{.classes = 10, .oneLogit = 1e-7, .allLogits = 1e-6, .headBytes = 4e4},
                {.classes = 1000, .oneLogit = 1e-7, .allLogits = 1e-4, .headBytes = 4e6},
                {.classes = 100'000, .oneLogit = 1e-7, .allLogits = 1e-2, .synthetic = true, .headBytes = 4e8},
                {.classes = 1e6, .synthetic = true, .measured = false, .headBytes = 4e9}};
    }
};

void TestSpeed::durations_data() {
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << QStringLiteral("0 µs");
    QTest::newRow("nanoseconds") << 13.4e-9 << QStringLiteral("13 ns");
    QTest::newRow("a part of a microsecond") << 0.19e-6 << QStringLiteral("0.19 µs");
    QTest::newRow("nearly one") << 0.9949e-6 << QStringLiteral("0.99 µs");
    QTest::newRow("microseconds") << 6.12e-6 << QStringLiteral("6.1 µs");
    QTest::newRow("rounding up to ten") << 9.96e-6 << QStringLiteral("10 µs");
    QTest::newRow("a hundred microseconds") << 100e-6 << QStringLiteral("100 µs");
    QTest::newRow("nearly a millisecond") << 996e-6 << QStringLiteral("1.0 ms");
    QTest::newRow("milliseconds") << 6.1e-3 << QStringLiteral("6.1 ms");
    QTest::newRow("seconds") << 4.7 << QStringLiteral("4.7 s");
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << QStringLiteral("–");
    QTest::newRow("before time") << -1.0 << QStringLiteral("–");
}

void TestSpeed::durations() {
    QFETCH(double, seconds);
    QTEST(durationText(seconds), "text");
}

void TestSpeed::logits_data() {
    QTest::addColumn<double>("logit");
    QTest::addColumn<QString>("text");
    QTest::newRow("positive") << 0.314 << QStringLiteral("0.31");
    QTest::newRow("negative") << -12.346 << QStringLiteral("-12.35");
    QTest::newRow("nothing") << -0.0 << QStringLiteral("0.00");
    QTest::newRow("nearly nothing, below") << -0.0004 << QStringLiteral("0.00");
    QTest::newRow("just seen, below") << -0.0051 << QStringLiteral("-0.01");
}

void TestSpeed::logits() {
    QFETCH(double, logit);
    QTEST(logitText(logit), "text");
}

void TestSpeed::bytes_data() {
    QTest::addColumn<double>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("kilobytes") << 4100.0 << QStringLiteral("4.1 KB");
    QTest::newRow("megabytes") << 86e6 << QStringLiteral("86 MB");
    QTest::newRow("nearly a gigabyte") << 999.6e6 << QStringLiteral("1.0 GB");
    QTest::newRow("terabytes") << 8e12 << QStringLiteral("8.0 TB");
    QTest::newRow("more than that") << 8e15 << QStringLiteral("8,000 TB");
    QTest::newRow("no number") << std::numeric_limits<double>::infinity() << QStringLiteral("–");
}

void TestSpeed::bytes() {
    QFETCH(double, count);
    QTEST(bytesText(count), "text");
}

void TestSpeed::factors_data() {
    QTest::addColumn<double>("factor");
    QTest::addColumn<QString>("text");
    QTest::newRow("the same") << 1.0 << QStringLiteral("1.00");
    QTest::newRow("a little") << 1.05 << QStringLiteral("1.05");
    QTest::newRow("some") << 1.6 << QStringLiteral("1.6");
    QTest::newRow("much") << 48.4 << QStringLiteral("48");
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << QStringLiteral("–");
}

void TestSpeed::factors() {
    QFETCH(double, factor);
    QTEST(factorText(factor), "text");
}

void TestSpeed::secondsBetweenPoints_data() {
    QTest::addColumn<double>("classes");
    QTest::addColumn<double>("seconds");
    QTest::newRow("below the first") << 1.0 << 1e-6;
    QTest::newRow("on a point") << 1000.0 << 1e-4;
    QTest::newRow("between two, on logarithmic axes") << 100.0 << 1e-5;
    QTest::newRow("above the last") << 1e9 << 1e-2;
}

void TestSpeed::secondsBetweenPoints() {
    QFETCH(double, classes);
    QFETCH(double, seconds);
    const QList<SpeedPoint> measured = makePoints().first(3);
    const double found = secondsAt(measured, classes, &SpeedPoint::allLogits);
    QVERIFY(qAbs(found / seconds - 1) < 1e-9);
    QCOMPARE(secondsAt({}, classes, &SpeedPoint::allLogits), 0.0);
}

void TestSpeed::tableShowsWhatTheChartShows() {
    SpeedModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPoints(makePoints(), 1e-4);
    QCOMPARE(model.rowCount(), 4);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(2, SpeedModel::Classes), QStringLiteral("100,000"));
    QCOMPARE(text(2, SpeedModel::OneLogit), QStringLiteral("100 µs"));
    QCOMPARE(text(2, SpeedModel::AllLogits), QStringLiteral("10 ms"));
    QCOMPARE(text(2, SpeedModel::Faster), QStringLiteral("101"));
    QCOMPARE(text(0, SpeedModel::Head), QStringLiteral("own"));
    QCOMPARE(text(2, SpeedModel::Head), QStringLiteral("grown"));
    QCOMPARE(text(3, SpeedModel::Head), QStringLiteral("no room"));
    QCOMPARE(text(3, SpeedModel::AllLogits), QStringLiteral("–"));
    QVERIFY(model.index(2, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("noise")));
    model.setPoints({}, 0);
    QCOMPARE(model.rowCount(), 0);
}

void TestSpeed::tableLeavesTheTrunkOut() {
    SpeedModel model;
    model.setPoints(makePoints(), 0);
    QCOMPARE(model.index(1, SpeedModel::OneLogit).data().toString(), QStringLiteral("0.10 µs"));
    QCOMPARE(model.index(1, SpeedModel::Faster).data().toString(), QStringLiteral("1,000"));
}

void TestSpeed::chartMovesByMouseAndKeys_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<double>("classes");
    QTest::newRow("home") << static_cast<int>(Qt::Key_Home) << 10.0;
    QTest::newRow("end") << static_cast<int>(Qt::Key_End) << 1e6;
    QTest::newRow("a decade up") << static_cast<int>(Qt::Key_PageUp) << 10'000.0;
    QTest::newRow("a decade down") << static_cast<int>(Qt::Key_PageDown) << 100.0;
    QTest::newRow("right") << static_cast<int>(Qt::Key_Right) << 1100.0;
    QTest::newRow("left") << static_cast<int>(Qt::Key_Left) << 890.0;
}

void TestSpeed::chartMovesByMouseAndKeys() {
    QFETCH(int, key);
    QFETCH(double, classes);
    SpeedChart chart;
    chart.resize(600, 300);
    chart.setPoints(makePoints(), 1e-4);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QSignalSpy chosen(&chart, &SpeedChart::classesChosen);
    chart.setClasses(1000);
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(&chart, static_cast<Qt::Key>(key));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toDouble(), classes);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, QPoint(5, 100));
    QCOMPARE(chart.classes(), 10.0);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, QPoint(599, 100));
    QCOMPARE(chart.classes(), 1e6);
}

void TestSpeed::chartWithoutPointsTakesNoMouse() {
    SpeedChart chart;
    chart.resize(600, 300);
    const QSignalSpy chosen(&chart, &SpeedChart::classesChosen);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, QPoint(300, 100));
    QCOMPARE(chosen.size(), 0);
    chart.setClasses(-5);
    QCOMPARE(chart.classes(), 10.0);
}

void TestSpeed::chartDrawsOddPoints_data() {
    QTest::addColumn<QList<double>>("allLogits"); // of one, two, ... points
    QTest::addColumn<bool>("measured");
    QTest::newRow("none") << QList<double>{} << true;
    QTest::newRow("one") << QList<double>{1e-5} << true;
    QTest::newRow("equal") << QList<double>{1e-5, 1e-5} << true;
    QTest::newRow("no time at all") << QList<double>{0, 0, 0} << true;
    QTest::newRow("hours") << QList<double>{1e-9, 5000} << true;
    QTest::newRow("nothing fits") << QList<double>{1, 1} << false;
}

void TestSpeed::chartDrawsOddPoints() {
    QFETCH(QList<double>, allLogits);
    QFETCH(bool, measured);
    QList<SpeedPoint> points;
    for (const double seconds : allLogits)
        points.append(
            {.classes = 10.0 * static_cast<double>(points.size() + 1), .allLogits = seconds, .measured = measured});
    SpeedChart chart;
    chart.resize(600, 300);
    for (const double trunk : {0.0, 1e-3}) {
        chart.setPoints(points, trunk);
        QVERIFY(!chart.grab().isNull());
    }
}

void TestSpeed::boardKeepsNumberAndHandleTogether() {
    SpeedBoard board;
    board.setReport({.title = QStringLiteral("m"), .trunk = 1e-3, .points = makePoints(), .bill = {}});
    const QSignalSpy changed(&board, &SpeedBoard::choiceChanged);
    board.setClasses(21'000);
    QCOMPARE(changed.size(), 0);
    auto* chart = board.findChild<SpeedChart*>();
    auto* number = board.findChild<QSpinBox*>(QStringLiteral("speedBoard.classes"));
    QCOMPARE(chart->classes(), 21'000.0);
    number->setValue(400);
    QCOMPARE(chart->classes(), 400.0);
    QCOMPARE(changed.size(), 1);
    QTest::keyClick(chart, Qt::Key_Home);
    QCOMPARE(number->value(), 10);
    QCOMPARE(changed.size(), 2);
    number->setValue(1000);
    number->stepUp();
    QCOMPARE(number->value(), 2000);
    number->stepDown();
    number->stepDown();
    QCOMPARE(number->value(), 900);
}

void TestSpeed::boardAsksForMeasuringAndCancel() {
    SpeedBoard board;
    board.show();
    auto* measure = board.findChild<QPushButton*>(QStringLiteral("speedBoard.measure"));
    auto* cancel = board.findChild<QPushButton*>(QStringLiteral("speedBoard.cancel"));
    const QSignalSpy measured(&board, &SpeedBoard::measureRequested);
    const QSignalSpy cancelled(&board, &SpeedBoard::cancelRequested);
    QVERIFY(measure->isVisible() && !cancel->isVisible());
    QTest::mouseClick(measure, Qt::LeftButton);
    board.setProgress(QStringLiteral("Measuring a head of 10 classes (1 of 8)"), 0.25);
    QVERIFY(!measure->isVisible() && cancel->isVisible());
    QCOMPARE(board.findChild<QProgressBar*>(QStringLiteral("speedBoard.progress"))->value(), 250);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(measured.size(), 1);
    QCOMPARE(cancelled.size(), 1);
}

void TestSpeed::boardCountsTheTrunk() {
    SpeedBoard board;
    board.setReport({.title = QStringLiteral("m"), .trunk = 1e-3, .points = makePoints(), .bill = {}});
    QVERIFY(board.countsTrunk());
    const QAbstractItemModel* table = board.findChild<QTableView*>(QStringLiteral("speedBoard.table"))->model();
    QCOMPARE(table->index(0, SpeedModel::OneLogit).data().toString(), QStringLiteral("1.0 ms"));
    board.findChild<QCheckBox*>(QStringLiteral("speedBoard.trunk"))->click();
    QVERIFY(!board.countsTrunk());
    QCOMPARE(table->index(0, SpeedModel::OneLogit).data().toString(), QStringLiteral("0.10 µs"));
}

QTEST_MAIN(TestSpeed)
#include "tst_speed.moc"
