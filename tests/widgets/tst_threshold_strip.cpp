#include "widgets/charts/logit_chart.h"
#include "widgets/search/threshold_strip.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QtCharts/QChart>

#include <limits>

using namespace onelogit;
using namespace onelogit::widgets;

class TestThresholdStrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void setThresholdDoesNotEcho_data();
    void setThresholdDoesNotEcho();
    void keysOnTheChartMoveBoth();
    void draggingReportsEveryStep();
    void typedNumbersMoveBoth();
    void typedNumbersMayLeaveTheAxis();
    void withoutHistogramItIsDisabled();
    void thresholdOutlivesAHistogram();
    void hitsAndRatesAreWords();
    void validationMayComeAndGo();
    void partsAreNamed();

private:
    template<typename T>
    T* part(const char* name) const {
        return strip->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString words(const char* name) const {
        QTextDocument document;
        document.setHtml(part<QLabel>(name)->text());
        return document.toPlainText().replace(QChar::Nbsp, u' ');
    }
    static metrics::Histogram folder() { return {.range = {-20, 5}, .counts = std::vector<std::uint64_t>(50, 7)}; }

    std::unique_ptr<ThresholdStrip> strip;
    LogitChart* chart = nullptr;
    QDoubleSpinBox* spin = nullptr;
};

void TestThresholdStrip::initTestCase() {
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    applyTheme(*qApp, Theme::Light);
}

void TestThresholdStrip::init() {
    strip = std::make_unique<ThresholdStrip>();
    strip->setHistogram(folder());
    strip->resize(800, 170);
    strip->show();
    QVERIFY(QTest::qWaitForWindowExposed(strip.get()));
    chart = part<LogitChart>("thresholdStrip.chart");
    spin = part<QDoubleSpinBox>("thresholdStrip.logit");
}

void TestThresholdStrip::setThresholdDoesNotEcho_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("expected");
    QTest::newRow("inside") << 2.31 << 2.31;
    QTest::newRow("beyond the axis") << 900.0 << 900.0;
    QTest::newRow("finer than the box shows") << 0.12345678 << 0.12345678;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 0.0;
}

void TestThresholdStrip::setThresholdDoesNotEcho() {
    QFETCH(double, value);
    QFETCH(double, expected);
    const QSignalSpy changed(strip.get(), &ThresholdStrip::thresholdChanged);
    strip->setThreshold(value);
    QCOMPARE(strip->threshold(), expected);
    QCOMPARE(*chart->threshold(), expected);
    QVERIFY(std::abs(spin->value() - expected) < 0.001);
    QCOMPARE(changed.size(), 0);
}

void TestThresholdStrip::keysOnTheChartMoveBoth() {
    strip->setThreshold(1);
    const QSignalSpy changed(strip.get(), &ThresholdStrip::thresholdChanged);
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(strip->threshold(), 1.5);
    QCOMPARE(spin->value(), 1.5);
    QTest::keyClick(chart, Qt::Key_Home);
    QCOMPARE(strip->threshold(), -20.0);
    QTest::keyClick(chart, Qt::Key_End);
    QCOMPARE(strip->threshold(), 5.0);
    QCOMPARE(changed.size(), 3);
}

void TestThresholdStrip::draggingReportsEveryStep() {
    const QSignalSpy changed(strip.get(), &ThresholdStrip::thresholdChanged);
    const QPoint middle = chart->chart()->plotArea().center().toPoint();
    QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, middle);
    for (int step = 1; step <= 5; ++step)
        QTest::mouseMove(chart->viewport(), middle + QPoint(10 * step, 0));
    QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(changed.size(), 6);
    QVERIFY(changed.last().first().toDouble() > changed.first().first().toDouble());
    QCOMPARE(changed.last().first().toDouble(), strip->threshold());
}

void TestThresholdStrip::typedNumbersMoveBoth() {
    const QSignalSpy changed(strip.get(), &ThresholdStrip::thresholdChanged);
    spin->setFocus();
    spin->selectAll();
    QTest::keyClicks(spin, QStringLiteral("-3.25"));
    QCOMPARE(changed.size(), 0);
    QTest::keyClick(spin, Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(strip->threshold(), -3.25);
    QCOMPARE(*chart->threshold(), -3.25);
    QTest::keyClick(spin, Qt::Key_Up);
    QCOMPARE(strip->threshold(), -2.75);
}

void TestThresholdStrip::typedNumbersMayLeaveTheAxis() {
    spin->setValue(40);
    QCOMPARE(strip->threshold(), 40.0);
    QCOMPARE(chart->axisRange().upper, 5.0);
}

void TestThresholdStrip::withoutHistogramItIsDisabled() {
    strip->setHistogram({});
    QVERIFY(!strip->isEnabled());
    QVERIFY(!chart->threshold());
    strip->setThreshold(3);
    QVERIFY(!chart->threshold());
    strip->grab();
}

void TestThresholdStrip::thresholdOutlivesAHistogram() {
    strip->setThreshold(1.25);
    strip->setHistogram({});
    strip->setHistogram(folder());
    QCOMPARE(strip->threshold(), 1.25);
    QCOMPARE(*chart->threshold(), 1.25);
}

void TestThresholdStrip::hitsAndRatesAreWords() {
    strip->setHits(1234567);
    QCOMPARE(words("thresholdStrip.hits"), QStringLiteral("1,234,567 hits"));
    QVERIFY(part<QLabel>("thresholdStrip.right")->isHidden());
    strip->setRates(ThresholdRates{0.954, 0.08});
    QCOMPARE(words("thresholdStrip.right"), QStringLiteral("95 % right"));
    QCOMPARE(words("thresholdStrip.missed"), QStringLiteral("8 % missed"));
    strip->setRates({});
    QVERIFY(part<QLabel>("thresholdStrip.missed")->isHidden());
}

void TestThresholdStrip::validationMayComeAndGo() {
    strip->setValidation(folder(), folder());
    strip->grab();
    strip->setValidation({}, {});
    QCOMPARE(chart->axisRange().lower, -20.0);
}

void TestThresholdStrip::partsAreNamed() {
    for (const QWidget* each : std::initializer_list<QWidget*>{chart, spin}) {
        QVERIFY(!each->accessibleName().isEmpty());
        QVERIFY(!each->toolTip().isEmpty());
    }
    QVERIFY(chart->accessibleDescription().contains(QStringLiteral("0.00")));
}

QTEST_MAIN(TestThresholdStrip)
#include "tst_threshold_strip.moc"
