#include "widgets/charts/logit_chart.h"
#include "widgets/frame/segments.h"
#include "widgets/search/face_box.h"
#include "widgets/search/note_line.h"
#include "widgets/search/threshold_strip.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>
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
    void hitsAreWords();
    void sharesNeedValidation();
    void facesAsk_data();
    void facesAsk();
    void theFaceThatLeadsKeepsWhatWasAsked();
    void outOfReachIsSaidUntilTheNextWish();
    void anUnsureZoneComesAndGoes();
    void theLowerLineIsNeverAboveTheThreshold();
    void theScoreIsAlwaysVisible();
    void folderRatesAndWarningsAreSentences();
    void nothingIsClippedAt900_data();
    void nothingIsClippedAt900();
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

void TestThresholdStrip::hitsAreWords() {
    strip->setHits(1234567);
    QCOMPARE(words("thresholdStrip.hits"), QStringLiteral("1,234,567 hits"));
    QCOMPARE(part<FaceBox>("thresholdStrip.hitsFace")->value(), 1234567.0);
    strip->setHits(1);
    QCOMPARE(words("thresholdStrip.hits"), QStringLiteral("1 hit"));
    strip->setHits(12, 0.379);
    QCOMPARE(words("thresholdStrip.hits"), QStringLiteral("at least 12 hits, 37 % scanned"));
    QCOMPARE(part<FaceBox>("thresholdStrip.hitsFace")->text(), QStringLiteral("≥ 12 hits"));
    strip->setHits(12, 0.9999);
    QVERIFY(words("thresholdStrip.hits").contains(QStringLiteral("99 %")));
}

void TestThresholdStrip::sharesNeedValidation() {
    auto* right = part<FaceBox>("thresholdStrip.rightFace");
    auto* missed = part<FaceBox>("thresholdStrip.missedFace");
    QVERIFY(!right->isEnabled() && !missed->isEnabled());
    QVERIFY(right->toolTip().contains(QStringLiteral("right answers")));
    strip->setRates(ThresholdRates{0.954, 0.08, QStringLiteral("on 4,000 labelled pictures")});
    QVERIFY(right->isEnabled() && missed->isEnabled());
    QCOMPARE(right->text(), QStringLiteral("95.4 % right"));
    QCOMPARE(missed->text(), QStringLiteral("8 % missed"));
    QCOMPARE(part<QLabel>("thresholdStrip.rates")->text(), QStringLiteral("on 4,000 labelled pictures"));
    strip->setRates(ThresholdRates{{}, 1});
    QCOMPARE(right->text(), QStringLiteral("– % right"));
    strip->setRates({}, QStringLiteral("no validation set came with it"));
    QVERIFY(!missed->isEnabled());
    QCOMPARE(missed->toolTip(), QStringLiteral("no validation set came with it"));
    QCOMPARE(missed->text(), QStringLiteral("– % missed"));
}

void TestThresholdStrip::facesAsk_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("expected");
    QTest::newRow("right") << QStringLiteral("rightFace") << QStringLiteral("99.5") << 0.995;
    QTest::newRow("right, the number it shows already") << QStringLiteral("rightFace") << QStringLiteral("90") << 0.9;
    QTest::newRow("right, below nothing") << QStringLiteral("rightFace") << QStringLiteral("-1") << 0.0;
    QTest::newRow("missed") << QStringLiteral("missedFace") << QStringLiteral("5") << 0.05;
    QTest::newRow("hits") << QStringLiteral("hitsFace") << QStringLiteral("40") << 40.0;
    QTest::newRow("no hits") << QStringLiteral("hitsFace") << QStringLiteral("0") << 0.0;
}

void TestThresholdStrip::facesAsk() {
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(double, expected);
    strip->setRates(ThresholdRates{0.9, 0.1});
    strip->setHits(396);
    QList<double> heard;
    connect(strip.get(), &ThresholdStrip::precisionAsked, this, [&](double share) { heard << share; });
    connect(strip.get(), &ThresholdStrip::recallAsked, this, [&](double share) { heard << share; });
    connect(strip.get(), &ThresholdStrip::hitsAsked, this, [&](qint64 hits) { heard << static_cast<double>(hits); });
    const QSignalSpy moved(strip.get(), &ThresholdStrip::thresholdChanged);
    auto* face = strip->findChild<FaceBox*>(QStringLiteral("thresholdStrip.") + name);
    face->setFocus();
    face->selectAll();
    QTest::keyClicks(face, typed);
    QTest::keyClick(face, Qt::Key_Return);
    QCOMPARE(heard.size(), 1);
    QVERIFY(std::abs(heard.first() - expected) < 1e-9);
    QCOMPARE(moved.size(), 0);
    QVERIFY(face->leads());
    QVERIFY(!spin->property("leads").toBool());
}

void TestThresholdStrip::theFaceThatLeadsKeepsWhatWasAsked() {
    strip->setRates(ThresholdRates{0.9, 0.1});
    auto* right = part<FaceBox>("thresholdStrip.rightFace");
    right->setValue(95);
    QCOMPARE(strip->leadingFace(), Face::Right);
    strip->setRates(ThresholdRates{0.962, 0.2, QStringLiteral("in 12 answers")});
    QCOMPARE(right->value(), 95.0);
    QCOMPARE(part<QLabel>("thresholdStrip.rates")->text(),
             QStringLiteral("reached: 96 % right, 20 % missed in 12 answers"));
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(strip->leadingFace(), Face::Logit);
    QCOMPARE(right->value(), 96.2);
    part<FaceBox>("thresholdStrip.hitsFace")->setValue(40);
    strip->setHits(38);
    QCOMPARE(part<FaceBox>("thresholdStrip.hitsFace")->value(), 40.0);
    QCOMPARE(words("thresholdStrip.hits"), QStringLiteral("38 hits"));
    strip->setLeadingFace(Face::Logit);
    QCOMPARE(part<FaceBox>("thresholdStrip.hitsFace")->value(), 38.0);
}

void TestThresholdStrip::outOfReachIsSaidUntilTheNextWish() {
    strip->setRates(ThresholdRates{0.9, 0.1});
    auto* note = part<NoteLine>("thresholdStrip.reach");
    QVERIFY(note->isHidden());
    strip->setOutOfReach(Face::Right, QStringLiteral("99.5 % right is out of reach: at most 98 %"));
    QVERIFY(note->isVisible());
    QCOMPARE(strip->leadingFace(), Face::Right);
    QTest::keyClick(chart, Qt::Key_Left);
    QVERIFY(note->isHidden());
}

void TestThresholdStrip::anUnsureZoneComesAndGoes() {
    strip->setThreshold(1);
    strip->setHits(396);
    strip->setUnsure(55);
    QCOMPARE(words("thresholdStrip.hits"), QStringLiteral("396 hits"));
    QSignalSpy lower(strip.get(), &ThresholdStrip::lowerChanged);
    auto* toggle = part<QToolButton>("thresholdStrip.unsure");
    QTest::mouseClick(toggle, Qt::LeftButton);
    QCOMPARE(lower.takeFirst().first().value<std::optional<double>>(), std::optional(0.0));
    QCOMPARE(*chart->lower(), 0.0);
    QCOMPARE(words("thresholdStrip.hits"), QStringLiteral("396 accepted, 55 unsure"));
    QTest::keyClick(chart, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(*strip->lower(), -0.5);
    QCOMPARE(strip->threshold(), 1.0);
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(!lower.last().first().value<std::optional<double>>());
    QVERIFY(!chart->lower());
}

void TestThresholdStrip::theLowerLineIsNeverAboveTheThreshold() {
    strip->setThreshold(1);
    strip->setLower(0.75);
    QTest::keyClick(chart, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(*strip->lower(), 1.0);
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(strip->threshold(), 0.5);
    QCOMPARE(*strip->lower(), 0.5);
    spin->setValue(-3);
    QCOMPARE(*strip->lower(), -3.0);

    strip->setThreshold(3);
    strip->setLower(-10);
    const QSignalSpy moved(strip.get(), &ThresholdStrip::thresholdChanged);
    const QRectF plot = chart->chart()->plotArea();
    const auto at = [&](double value) {
        return QPointF(plot.left() + (value + 20) / 25 * plot.width(), plot.center().y()).toPoint();
    };
    QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, at(-10));
    QTest::mouseMove(chart->viewport(), at(-5));
    QVERIFY(std::abs(*strip->lower() + 5) < 0.1);
    QTest::mouseMove(chart->viewport(), at(4.5));
    QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, at(4.5));
    QCOMPARE(*strip->lower(), 3.0);
    QCOMPARE(moved.size(), 0);
}

void TestThresholdStrip::theScoreIsAlwaysVisible() {
    auto* score = part<Segments>("thresholdStrip.score");
    auto* raw = part<QToolButton>("thresholdStrip.score.raw");
    auto* normalized = part<QToolButton>("thresholdStrip.score.normalized");
    QVERIFY(score->isVisible() && raw->isChecked());
    QSignalSpy chosen(strip.get(), &ThresholdStrip::scoreKindChosen);
    QTest::mouseClick(normalized, Qt::LeftButton);
    QTest::mouseClick(normalized, Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(chosen.takeFirst().first().toBool());
    QTest::keyClick(normalized, Qt::Key_Left);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(!chosen.first().first().toBool());
    strip->setNormalized(true);
    QVERIFY(normalized->isChecked());
    QCOMPARE(chosen.size(), 1);
    strip->setNormalizedAvailable(false, QStringLiteral("its normalizer costs more than the rest"));
    QVERIFY(!normalized->isEnabled());
    QVERIFY(normalized->toolTip().contains(QStringLiteral("costs more")));
}

void TestThresholdStrip::folderRatesAndWarningsAreSentences() {
    auto* here = part<QLabel>("thresholdStrip.folderRates");
    QVERIFY(here->isHidden());
    strip->setFolderRates(FolderRates{0.94, 0.94, 4000});
    QCOMPARE(here->text(), QStringLiteral("here: 94 % right, 6 % missed, from 4,000 labelled pictures"));
    strip->setFolderRates({});
    QVERIFY(here->isHidden());
    auto* warning = part<NoteLine>("thresholdStrip.warning");
    strip->setWarning(QStringLiteral("These pictures do not look like the model's."));
    QVERIFY(warning->isVisible());
    strip->setWarning({});
    QVERIFY(warning->isHidden());
}

void TestThresholdStrip::nothingIsClippedAt900_data() {
    QTest::addColumn<bool>("longWords");
    QTest::newRow("English") << false;
    QTest::newRow("words 40 % longer") << true;
}

void TestThresholdStrip::nothingIsClippedAt900() {
    QFETCH(bool, longWords);
    if (longWords) {
        for (QToolButton* button : strip->findChildren<QToolButton*>())
            button->setText(button->text() + QString(button->text().size() * 2 / 5, u'm'));
        for (FaceBox* face : strip->findChildren<FaceBox*>())
            face->setFixedWidth(face->width() + face->fontMetrics().horizontalAdvance(QStringLiteral("mm")));
    }
    strip->setRates(ThresholdRates{0.94, 0.05, QStringLiteral("in this folder's labelled sub-folders")});
    strip->setFolderRates(FolderRates{0.94, 0.94, 4000});
    strip->setHits(999'999, 0.5);
    strip->resize(900, 200);
    QTest::qWait(1);
    QVERIFY(strip->minimumSizeHint().width() <= 900);
    const auto parts = strip->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget* each : parts) {
        if (each->isVisible())
            QVERIFY2(strip->rect().contains(each->geometry()), qPrintable(each->objectName()));
    }
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
