#include "widgets/theme/words.h"

#include "widgets/frame/status_line.h"
#include "widgets/frame/top_bar.h"
#include "widgets/search/threshold_strip.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace onelogit::widgets;

/// Two names for the same things, and widgets that change from one to the other where they stand.
class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordHasTwoNames();
    void theTooltipGivesTheOther();
    void plainUntilChosen();
    void stripSpeaksAtOnce_data();
    void stripSpeaksAtOnce();
    void numbersStayWhileWordsChange();
    void statusLineSpeaksAtOnce();
    void theSwitchTellsOnlyOfThePerson();
};

void TestWords::everyWordHasTwoNames() {
    for (int i = 0; i <= static_cast<int>(Word::OrderByArea); ++i) {
        const auto word = static_cast<Word>(i);
        const QString plain = wordOf(word, Words::Plain);
        const QString expert = wordOf(word, Words::Expert);
        QVERIFY2(!plain.isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(!expert.isEmpty(), qPrintable(plain));
        QVERIFY2(plain != expert, qPrintable(plain));
        for (const char* mark : {"%1", "%2", "%3", "%4", "%5"})
            QCOMPARE(plain.contains(QLatin1String(mark)), expert.contains(QLatin1String(mark)));
    }
}

void TestWords::theTooltipGivesTheOther() {
    const QString meaning = QStringLiteral("What it means");
    const QString plain = explained(Word::Right, Words::Plain, meaning);
    QVERIFY(plain.startsWith(meaning + u'\n'));
    QVERIFY(plain.endsWith(QStringLiteral("% precision")));
    QVERIFY(explained(Word::Right, Words::Expert, meaning).endsWith(QStringLiteral("% right")));
    QVERIFY(!explained(Word::HowSure, Words::Plain, meaning).contains(u'&'));
    QVERIFY(!explained(Word::RightFigure, Words::Plain, meaning).contains(QStringLiteral("%1")));
}

void TestWords::plainUntilChosen() {
    QWidget window;
    auto* child = new QWidget(&window);
    QCOMPARE(wordsOf(*child), Words::Plain);
    setWords(*child, Words::Expert);
    QCOMPARE(wordsOf(window), Words::Expert);
    setWords(window, Words::Plain);
    QCOMPARE(wordsOf(*child), Words::Plain);
}

void TestWords::stripSpeaksAtOnce_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("expert");
    QTest::newRow("right") << QStringLiteral("thresholdStrip.rightFace") << QStringLiteral("% right")
                           << QStringLiteral("% precision");
    QTest::newRow("missed") << QStringLiteral("thresholdStrip.missedFace") << QStringLiteral("% missed")
                            << QStringLiteral("% FNR");
    QTest::newRow("hits") << QStringLiteral("thresholdStrip.hitsFace") << QStringLiteral("hits")
                          << QStringLiteral("positives");
}

void TestWords::stripSpeaksAtOnce() {
    QFETCH(QString, name);
    QFETCH(QString, plain);
    QFETCH(QString, expert);
    ThresholdStrip strip;
    strip.setRates(ThresholdRates{.precision = 0.95, .missed = 0.08});
    const auto* face = strip.findChild<QDoubleSpinBox*>(name);
    QVERIFY(face);
    QVERIFY2(face->text().endsWith(plain), qPrintable(face->text()));
    QVERIFY(face->toolTip().endsWith(expert));
    setWords(strip, Words::Expert);
    QVERIFY2(face->text().endsWith(expert), qPrintable(face->text()));
    QVERIFY(face->toolTip().endsWith(plain));
    const int needed = face->fontMetrics().horizontalAdvance(face->text());
    QVERIFY2(face->width() > needed, qPrintable(face->text()));
    setWords(strip, Words::Plain);
    QVERIFY(face->text().endsWith(plain));
}

void TestWords::numbersStayWhileWordsChange() {
    ThresholdStrip strip;
    const QSignalSpy moved(&strip, &ThresholdStrip::thresholdChanged);
    const QSignalSpy asked(&strip, &ThresholdStrip::precisionAsked);
    strip.setThreshold(2.125);
    strip.setHits(417);
    strip.setRates(ThresholdRates{.precision = 0.95, .missed = 0.08});
    strip.setLower(1.5);
    strip.setUnsure(12);
    setWords(strip, Words::Expert);
    QCOMPARE(strip.findChild<QDoubleSpinBox*>(QStringLiteral("thresholdStrip.logit"))->value(), 2.125);
    QCOMPARE(strip.findChild<QDoubleSpinBox*>(QStringLiteral("thresholdStrip.rightFace"))->value(), 95.0);
    QCOMPARE(strip.findChild<QDoubleSpinBox*>(QStringLiteral("thresholdStrip.hitsFace"))->value(), 417.0);
    QCOMPARE(strip.findChild<QToolButton*>(QStringLiteral("thresholdStrip.unsure"))->text(),
             QStringLiteral("reject option"));
    QCOMPARE(moved.size(), 0);
    QCOMPARE(asked.size(), 0);
}

void TestWords::statusLineSpeaksAtOnce() {
    StatusLine line;
    const auto* ledger = line.findChild<QLabel*>(QStringLiteral("statusLine.ledger"));
    line.setLedger(Ledger{.shown = 3, .below = 4, .skipped = 1});
    QCOMPARE(ledger->text(), QStringLiteral("3 shown + 4 below + 1 skipped = 8 found"));
    setWords(line, Words::Expert);
    QCOMPARE(ledger->text(), QStringLiteral("3 accepted + 4 rejected + 1 unreadable = 8 files"));
    line.setLedgerText(QStringLiteral("something else"));
    setWords(line, Words::Plain);
    QCOMPARE(ledger->text(), QStringLiteral("something else"));
}

void TestWords::theSwitchTellsOnlyOfThePerson() {
    TopBar bar;
    QSignalSpy chosen(&bar, &TopBar::wordsChosen);
    bar.setWords(Words::Expert);
    QCOMPARE(chosen.size(), 0);
    auto* plain = bar.findChild<QToolButton*>(QStringLiteral("topBar.words.plain"));
    auto* expert = bar.findChild<QToolButton*>(QStringLiteral("topBar.words.expert"));
    QVERIFY(plain && expert && expert->isChecked());
    QTest::mouseClick(plain, Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Words>(), Words::Plain);
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    TestWords test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_words.moc"
