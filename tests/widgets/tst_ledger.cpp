#include "widgets/frame/ledger_panel.h"
#include "widgets/search/index_bar.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace onelogit::widgets;

namespace {

/// Every third file is empty, the others are no pictures.
QList<SkippedFile> skipped(int count) {
    QList<SkippedFile> files;
    for (int i = 0; i < count; ++i)
        files.append({QStringLiteral("f%1").arg(i), i % 3 == 0 ? QStringLiteral("empty") : QStringLiteral("no picture"),
                      QStringLiteral("the whole sentence")});
    return files;
}

} // namespace

class TestLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theSumSaysWhereEveryFileWent_data();
    void theSumSaysWhereEveryFileWent();
    void clickingTheLedgerOpensIt();
    void modelKeepsTheRules();
    void reasonsFilter();
    void buttonsActOnTheSelectionOrOnAll();
    void copyingGivesPathAndReason();
    void theSizeOfTheIndexIsTold_data();
    void theSizeOfTheIndexIsTold();
    void aHundredThousandFilesAreListed();
    void closingIsAWish();
    void indexBarPausesAndResumes();

private:
    template<typename T>
    T* part(const char* name) const {
        return panel->findChild<T*>(QString::fromLatin1(name));
    }
    std::unique_ptr<LedgerPanel> panel;
};

void TestLedger::initTestCase() {
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    applyTheme(*qApp, Theme::Light);
}

void TestLedger::init() {
    panel = std::make_unique<LedgerPanel>();
    panel->setSkipped(skipped(9));
    panel->resize(700, 300);
    panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
}

void TestLedger::theSumSaysWhereEveryFileWent_data() {
    QTest::addColumn<qint64>("pending");
    QTest::addColumn<qint64>("away");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all read") << qint64{0} << qint64{0}
                              << QStringLiteral("412 shown + 9,561 below + 27 skipped = 10,000 found");
    QTest::newRow("some to come") << qint64{120} << qint64{0}
                                  << QStringLiteral(
                                         "412 shown + 9,561 below + 27 skipped + 120 not read yet = 10,120 found");
    QTest::newRow("out of reach") << qint64{0} << qint64{10000}
                                  << QStringLiteral("the folder is not reachable now: 10,000 pictures from before · "
                                                    "412 shown + 9,561 below + 27 skipped = 10,000 found");
}

void TestLedger::theSumSaysWhereEveryFileWent() {
    QFETCH(qint64, pending);
    QFETCH(qint64, away);
    QFETCH(QString, expected);
    const Ledger ledger{.shown = 412, .below = 9561, .skipped = 27, .pending = pending, .away = away};
    QCOMPARE(ledgerText(ledger), expected);
    panel->setLedger(ledger);
    QCOMPARE(part<QLabel>("ledgerPanel.sum")->text(), expected);
}

void TestLedger::clickingTheLedgerOpensIt() {
    StatusLine line;
    line.setLedger(Ledger{.shown = 1});
    line.show();
    const QSignalSpy ledger(&line, &StatusLine::ledgerActivated);
    const QSignalSpy bill(&line, &StatusLine::billActivated);
    auto* label = line.findChild<QLabel*>(QStringLiteral("statusLine.ledger"));
    QTest::mouseClick(label, Qt::LeftButton);
    QTest::mouseClick(label, Qt::RightButton);
    QTest::keyClick(label, Qt::Key_Return);
    QCOMPARE(ledger.size(), 2);
    QCOMPARE(bill.size(), 0);
}

void TestLedger::modelKeepsTheRules() {
    LedgerModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFiles(skipped(9));
    QCOMPARE(model.rowCount(), 9);
    model.setReason(QStringLiteral("empty"));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.fileOf(1), 3);
    QVERIFY(model.index(0, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("whole sentence")));
    model.setReason(QStringLiteral("nothing like it"));
    QCOMPARE(model.rowCount(), 0);
    model.setFiles({});
    QCOMPARE(model.reasons().size(), 0);
}

void TestLedger::reasonsFilter() {
    auto* reason = part<QComboBox>("ledgerPanel.reason");
    QCOMPARE(reason->count(), 3);
    QCOMPARE(reason->itemText(0), QStringLiteral("all reasons (9)"));
    QCOMPARE(reason->itemText(1), QStringLiteral("no picture (6)"));
    reason->setCurrentIndex(2);
    QCOMPARE(part<QTableView>("ledgerPanel.files")->model()->rowCount(), 3);
    panel->setSkipped(skipped(30)); // the reason stays
    QCOMPARE(part<QTableView>("ledgerPanel.files")->model()->rowCount(), 10);
    panel->setSkipped({{QStringLiteral("x"), QStringLiteral("too large")}}); // it is none any more
    QCOMPARE(reason->currentIndex(), 0);
    QCOMPARE(part<QTableView>("ledgerPanel.files")->model()->rowCount(), 1);
}

void TestLedger::buttonsActOnTheSelectionOrOnAll() {
    auto* reveal = part<QPushButton>("ledgerPanel.show");
    QVERIFY(!reveal->isEnabled());
    QSignalSpy retry(panel.get(), &LedgerPanel::retryRequested);
    const QSignalSpy shown(panel.get(), &LedgerPanel::showInFileManagerRequested);
    part<QComboBox>("ledgerPanel.reason")->setCurrentIndex(2);
    QTest::mouseClick(part<QPushButton>("ledgerPanel.retry"), Qt::LeftButton);
    QCOMPARE(retry.takeFirst().first().value<QList<int>>(), (QList<int>{0, 3, 6}));
    part<QTableView>("ledgerPanel.files")->selectRow(1);
    QTest::mouseClick(part<QPushButton>("ledgerPanel.retry"), Qt::LeftButton);
    QCOMPARE(retry.takeFirst().first().value<QList<int>>(), QList<int>{3});
    QTest::mouseClick(reveal, Qt::LeftButton);
    QCOMPARE(shown.first().first().toInt(), 3);
    panel->setSkipped({});
    QVERIFY(!part<QPushButton>("ledgerPanel.retry")->isEnabled() && !reveal->isEnabled());
}

void TestLedger::copyingGivesPathAndReason() {
    part<QTableView>("ledgerPanel.files")->selectRow(0);
    QTest::mouseClick(part<QPushButton>("ledgerPanel.copy"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("f0\tempty\n"));
}

void TestLedger::theSizeOfTheIndexIsTold_data() {
    QTest::addColumn<double>("bytes");
    QTest::addColumn<double>("spare");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("button");
    QTest::newRow("no index") << 0.0 << 0.0 << QString() << QString();
    QTest::newRow("nothing to free") << 2.6e9 << 0.0 << QStringLiteral("Index of this folder: 2.6 GB") << QString();
    QTest::newRow("some to free") << 2.6e9 << 3e8 << QStringLiteral("Index of this folder: 2.6 GB")
                                  << QStringLiteral("Free 300 MB");
}

void TestLedger::theSizeOfTheIndexIsTold() {
    QFETCH(double, bytes);
    QFETCH(double, spare);
    QFETCH(QString, text);
    QFETCH(QString, button);
    QSignalSpy asked(panel.get(), &LedgerPanel::freeRequested);
    const auto* size = part<QLabel>("ledgerPanel.size");
    auto* free = part<QPushButton>("ledgerPanel.free");
    QVERIFY(!size->isVisible() && !free->isVisible());
    panel->setIndexSize(bytes, spare);
    QCOMPARE(size->isVisible(), !text.isEmpty());
    QCOMPARE(free->isVisible(), !button.isEmpty());
    if (!text.isEmpty())
        QCOMPARE(size->text(), text);
    if (button.isEmpty())
        return;
    QCOMPARE(free->text(), button);
    QVERIFY(size->toolTip().contains(QStringLiteral("of which 300 MB for pictures that are no longer here")));
    QTest::mouseClick(free, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    panel->setIndexSize(bytes - spare, 0);
    QVERIFY(size->isVisible() && !free->isVisible());
}

void TestLedger::aHundredThousandFilesAreListed() {
    panel->setSkipped(skipped(100'000));
    auto* table = part<QTableView>("ledgerPanel.files");
    table->scrollToBottom();
    panel->grab();
    QCOMPARE(table->model()->index(99'999, 0).data().toString(), QStringLiteral("f99999"));
    table->selectAll();
    QSignalSpy retry(panel.get(), &LedgerPanel::retryRequested);
    QTest::mouseClick(part<QPushButton>("ledgerPanel.retry"), Qt::LeftButton);
    QCOMPARE(retry.first().first().value<QList<int>>().size(), 100'000);
}

void TestLedger::closingIsAWish() {
    const QSignalSpy closed(panel.get(), &LedgerPanel::closed);
    QTest::keyClick(panel.get(), Qt::Key_Escape);
    QTest::mouseClick(part<QToolButton>("ledgerPanel.close"), Qt::LeftButton);
    QCOMPARE(closed.size(), 2);
    QVERIFY(panel->isVisible());
}

void TestLedger::indexBarPausesAndResumes() {
    IndexBar bar;
    bar.show();
    const auto button = [&bar](const char* name) {
        return bar.findChild<QPushButton*>(QStringLiteral("indexBar.") + QString::fromLatin1(name));
    };
    const QSignalSpy paused(&bar, &IndexBar::pauseRequested);
    const QSignalSpy resumed(&bar, &IndexBar::resumeRequested);
    const QSignalSpy cancelled(&bar, &IndexBar::cancelRequested);
    bar.setProgress(0.37, QStringLiteral("37 % read, 420 pictures a second, 2 min left"));
    QCOMPARE(bar.findChild<QProgressBar*>()->value(), 370);
    QTest::mouseClick(button("pause"), Qt::LeftButton);
    QCOMPARE(paused.size(), 1);
    bar.setPaused(true);
    QCOMPARE(button("pause")->text(), QStringLiteral("Resume"));
    QTest::mouseClick(button("pause"), Qt::LeftButton);
    QTest::mouseClick(button("cancel"), Qt::LeftButton);
    QCOMPARE(resumed.size() + cancelled.size(), 2);
    QCOMPARE(paused.size(), 1);
    bar.setProgress(-1, {});
    QCOMPARE(bar.findChild<QProgressBar*>()->maximum(), 0);
}

QTEST_MAIN(TestLedger)
#include "tst_ledger.moc"
