#include "widgets/frame/class_picker.h"
#include "widgets/frame/empty_state.h"
#include "widgets/frame/message_bar.h"
#include "widgets/frame/side_bar.h"
#include "widgets/frame/status_line.h"
#include "widgets/frame/top_bar.h"
#include "widgets/theme/elided_label.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace onelogit::widgets;

namespace {

template<typename T>
T* find(QWidget& parent, const char* name) {
    return parent.findChild<T*>(QString::fromLatin1(name));
}

void show(QWidget& widget) {
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

} // namespace

class TestFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void sideBarShowsOnePage();
    void sideBarWorksByKeyboard();
    void topBarPicksModels();
    void topBarKeepsTheModel();
    void topBarShowsASummary();
    void topBarButtonsTriggerActions();
    void messageReplacesMessage();
    void messageIsDismissed();
    void messageIsPlainText();
    void emptyStateHasOneButtonAtMost();
    void ledgerAddsUp_data();
    void ledgerAddsUp();
    void billNamesLogits_data();
    void billNamesLogits();
    void theBillIsClickable_data();
    void theBillIsClickable();
    void jobsAreShownAndCancelled();
    void longJobTitlesGiveWay();
    void longNamesAreElided();
    void interactivePartsAreNamed();
};

void TestFrame::sideBarShowsOnePage() {
    SideBar bar;
    QCOMPARE(bar.addPage(QStringLiteral("search"), QStringLiteral("search"), QStringLiteral("Search"), {}), 0);
    QCOMPARE(bar.addPage(QStringLiteral("compare"), QStringLiteral("compare"), QStringLiteral("Compare"), {}), 1);
    QCOMPARE(bar.currentPage(), 0);
    const QSignalSpy chosen(&bar, &SideBar::pageChosen);
    bar.setCurrentPage(1);
    QCOMPARE(bar.currentPage(), 1);
    bar.setCurrentPage(7); // a page without a button
    QCOMPARE(bar.currentPage(), -1);
    bar.setCurrentPage(1);
    QCOMPARE(chosen.size(), 0);
    show(bar);
    QTest::mouseClick(find<QToolButton>(bar, "sideBar.search"), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 0);
    QVERIFY(!find<QToolButton>(bar, "sideBar.compare")->isChecked());
}

void TestFrame::sideBarWorksByKeyboard() {
    SideBar bar;
    bar.addPage(QStringLiteral("search"), QStringLiteral("search"), QStringLiteral("Search"), {});
    bar.addPage(QStringLiteral("compare"), QStringLiteral("compare"), QStringLiteral("Compare"), {});
    show(bar);
    const QSignalSpy chosen(&bar, &SideBar::pageChosen);
    QTest::keyClick(find<QToolButton>(bar, "sideBar.compare"), Qt::Key_Space);
    QCOMPARE(bar.currentPage(), 1);
    QCOMPARE(chosen.size(), 1);
}

void TestFrame::topBarPicksModels() {
    TopBar bar;
    QCOMPARE(bar.currentModel(), -1);
    QVERIFY(!find<QComboBox>(bar, "modelPicker")->isEnabled());
    const QSignalSpy picked(&bar, &TopBar::modelPicked);
    bar.setModels({{QStringLiteral("cross-entropy"), {}, false}, {QStringLiteral("batch"), {}, true}});
    bar.setCurrentModel(1);
    QCOMPARE(picked.size(), 0);
    show(bar);
    QTest::keyClick(find<QComboBox>(bar, "modelPicker"), Qt::Key_Up);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(bar.currentModel(), 0);
}

void TestFrame::topBarKeepsTheModel() {
    TopBar bar;
    const QList<ModelEntry> three{
        {QStringLiteral("a"), {}, false}, {QStringLiteral("b"), {}, false}, {QStringLiteral("c"), {}, true}};
    bar.setModels(three);
    bar.setCurrentModel(2);
    bar.setModels(three);
    QCOMPARE(bar.currentModel(), 2);
    bar.setModels(three.first(1));
    QCOMPARE(bar.currentModel(), 0);
    bar.setModels({});
    QCOMPARE(bar.currentModel(), -1);
}

void TestFrame::topBarShowsASummary() {
    TopBar bar;
    bar.setModelSummary(QStringLiteral("7 models"));
    QVERIFY(find<QComboBox>(bar, "modelPicker")->isHidden());
    QCOMPARE(find<QLabel>(bar, "modelSummary")->text(), QStringLiteral("7 models"));
    bar.setModelSummary({});
    QVERIFY(!find<QComboBox>(bar, "modelPicker")->isHidden());
    QVERIFY(find<QLabel>(bar, "modelSummary")->isHidden());
}

void TestFrame::topBarButtonsTriggerActions() {
    TopBar bar;
    QAction open(QStringLiteral("&Open"));
    open.setObjectName(QStringLiteral("openFolder"));
    bar.addButton(&open, true);
    show(bar);
    auto* button = find<QToolButton>(bar, "topBar.openFolder");
    QCOMPARE(button->accessibleName(), QStringLiteral("Open"));
    const QSignalSpy triggered(&open, &QAction::triggered);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
}

void TestFrame::messageReplacesMessage() {
    MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.showMessage(MessageLevel::Info, QStringLiteral("first"), QStringLiteral("Do it"));
    QVERIFY(!bar.isHidden());
    QVERIFY(!find<QPushButton>(bar, "messageBar.action")->isHidden());
    bar.showMessage(MessageLevel::Error, QStringLiteral("second"));
    QCOMPARE(bar.message(), QStringLiteral("second"));
    QVERIFY(find<QPushButton>(bar, "messageBar.action")->isHidden());
    bar.clear();
    QVERIFY(bar.isHidden());
    QVERIFY(bar.message().isEmpty());
}

void TestFrame::messageIsDismissed() {
    MessageBar bar;
    const QSignalSpy dismissed(&bar, &MessageBar::dismissed);
    const QSignalSpy action(&bar, &MessageBar::actionTriggered);
    bar.showMessage(MessageLevel::Warning, QStringLiteral("27 files skipped"), QStringLiteral("Show"));
    QTest::mouseClick(find<QPushButton>(bar, "messageBar.action"), Qt::LeftButton);
    QCOMPARE(action.size(), 1);
    QVERIFY(!bar.isHidden());
    QTest::mouseClick(find<QToolButton>(bar, "messageBar.dismiss"), Qt::LeftButton);
    QCOMPARE(dismissed.size(), 1);
    QVERIFY(bar.isHidden());
    bar.showMessage(MessageLevel::Warning, QStringLiteral("again"));
    QTest::keyClick(&bar, Qt::Key_Escape);
    QCOMPARE(dismissed.size(), 2);
    bar.clear();
    QCOMPARE(dismissed.size(), 2);
}

void TestFrame::messageIsPlainText() {
    MessageBar bar;
    bar.showMessage(MessageLevel::Error, QStringLiteral("<b>/tmp/&name</b>"));
    QCOMPARE(find<QLabel>(bar, "messageBar.text")->textFormat(), Qt::PlainText);
    QCOMPARE(bar.message(), QStringLiteral("<b>/tmp/&name</b>"));
}

void TestFrame::emptyStateHasOneButtonAtMost() {
    EmptyState state;
    state.setContent(QStringLiteral("folder"), QStringLiteral("Open a folder."));
    QVERIFY(find<QPushButton>(state, "emptyState.button")->isHidden());
    state.setContent(QStringLiteral("folder"), QStringLiteral("Open a folder."), QStringLiteral("Open"));
    const QSignalSpy clicked(&state, &EmptyState::buttonClicked);
    QTest::mouseClick(find<QPushButton>(state, "emptyState.button"), Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(find<QLabel>(state, "emptyState.sentence")->text(), QStringLiteral("Open a folder."));
}

void TestFrame::ledgerAddsUp_data() {
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("expected");
    QTest::newRow("English") << QLocale(QStringLiteral("en_US"))
                             << QStringLiteral("412 shown + 9,561 below + 27 skipped = 10,000 found");
    QTest::newRow("German numbers") << QLocale(QStringLiteral("de_DE"))
                                    << QStringLiteral("412 shown + 9.561 below + 27 skipped = 10.000 found");
}

void TestFrame::ledgerAddsUp() {
    QFETCH(QLocale, locale);
    QFETCH(QString, expected);
    QLocale::setDefault(locale);
    StatusLine line;
    line.setLedger(Ledger{412, 9561, 27});
    QCOMPARE(find<QLabel>(line, "statusLine.ledger")->text(), expected);
    line.setLedger({});
    QVERIFY(find<QLabel>(line, "statusLine.ledger")->isHidden());
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
}

void TestFrame::billNamesLogits_data() {
    QTest::addColumn<double>("cost");
    QTest::addColumn<int>("logits");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one logit") << 1.42 << 1 << QStringLiteral("1.4 µs a picture, one logit of 10");
    QTest::newRow("all logits") << 14.4 << 10 << QStringLiteral("14 µs a picture, 10 logits of 10");
    QTest::newRow("nanoseconds") << 0.0284 << 1 << QStringLiteral("0.028 µs a picture, one logit of 10");
    QTest::newRow("free") << 0.0 << 1 << QStringLiteral("0 µs a picture, one logit of 10");
}

void TestFrame::billNamesLogits() {
    QFETCH(double, cost);
    QFETCH(int, logits);
    QFETCH(QString, expected);
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    QCOMPARE(billText(Bill{cost, logits, 10}), expected);
}

void TestFrame::theBillIsClickable_data() {
    QTest::addColumn<int>("key"); // 0: the mouse
    QTest::addColumn<int>("times");
    QTest::newRow("mouse") << 0 << 1;
    QTest::newRow("Enter") << static_cast<int>(Qt::Key_Return) << 1;
    QTest::newRow("Space") << static_cast<int>(Qt::Key_Space) << 1;
    QTest::newRow("another key") << static_cast<int>(Qt::Key_A) << 0;
}

void TestFrame::theBillIsClickable() {
    QFETCH(int, key);
    QFETCH(int, times);
    StatusLine line;
    line.setBillText(QStringLiteral("trunk 6.1 ms"));
    show(line);
    const QSignalSpy activated(&line, &StatusLine::billActivated);
    auto* bill = find<QLabel>(line, "statusLine.bill");
    QCOMPARE(bill->accessibleName(), QStringLiteral("trunk 6.1 ms"));
    if (key == 0)
        QTest::mouseClick(bill, Qt::LeftButton);
    else
        QTest::keyClick(bill, static_cast<Qt::Key>(key));
    QCOMPARE(activated.size(), times);
}

void TestFrame::jobsAreShownAndCancelled() {
    StatusLine line;
    show(line);
    QCOMPARE(find<QLabel>(line, "statusLine.jobs")->text(), QStringLiteral("jobs: none"));
    const QSignalSpy cancelled(&line, &StatusLine::cancelRequested);
    line.setJobs({{7, QStringLiteral("Indexing"), QStringLiteral("3 of 10"), 0.3, true},
                  {9, QStringLiteral("Opening"), {}, -1, false},
                  {11, QStringLiteral("Third"), {}, 0, true}});
    auto* progress = find<QProgressBar>(line, "statusLine.job0.progress");
    QCOMPARE(progress->value() * 10, progress->maximum() * 3);
    QCOMPARE(find<QProgressBar>(line, "statusLine.job1.progress")->maximum(), 0);
    QVERIFY(find<QToolButton>(line, "statusLine.job1.cancel")->isHidden());
    QVERIFY(find<QLabel>(line, "statusLine.jobs")->text().contains(u'1'));
    QTest::mouseClick(find<QToolButton>(line, "statusLine.job0.cancel"), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(cancelled.first().first().toULongLong(), 7U);
    line.setJobs({{11, QStringLiteral("Third"), {}, 1.5, true}});
    QCOMPARE(progress->value(), progress->maximum());
    QTest::keyClick(find<QToolButton>(line, "statusLine.job0.cancel"), Qt::Key_Space);
    QCOMPARE(cancelled.last().first().toULongLong(), 11U);
    QVERIFY(find<QWidget>(line, "statusLine.job1")->isHidden());
}

void TestFrame::longJobTitlesGiveWay() {
    StatusLine line;
    line.setLedger(Ledger{412, 9561, 27});
    line.setJobs({{1, QString(400, u'W'), {}, 0.5, true}});
    line.resize(1000, 32);
    show(line);
    auto* ledger = line.findChild<ElidedLabel*>(QStringLiteral("statusLine.ledger"));
    QVERIFY(!ledger->isElided());
    QVERIFY(line.minimumSizeHint().width() < 800);
}

void TestFrame::longNamesAreElided() {
    ElidedLabel label;
    label.setText(QStringLiteral("Rauschkontrastierende Schätzung mit gemeinsamer Verzerrung"));
    label.resize(80, 20);
    QVERIFY(label.isElided());
    QVERIFY(label.minimumSizeHint().width() < 80);
    label.resize(2000, 20);
    QVERIFY(!label.isElided());
}

void TestFrame::interactivePartsAreNamed() {
    TopBar bar;
    MessageBar message;
    StatusLine line;
    line.setJobs({{1, QStringLiteral("Indexing"), {}, 0.5, true}});
    message.showMessage(MessageLevel::Info, QStringLiteral("text"), QStringLiteral("Do"));
    for (QWidget* part : std::initializer_list<QWidget*>{
             find<QComboBox>(bar, "modelPicker"), bar.classPicker(), find<QToolButton>(message, "messageBar.dismiss"),
             find<QToolButton>(line, "statusLine.job0.cancel"), find<QProgressBar>(line, "statusLine.job0.progress")}) {
        QVERIFY2(!part->accessibleName().isEmpty(), qPrintable(part->objectName()));
        QVERIFY2(!part->toolTip().isEmpty(), qPrintable(part->objectName()));
    }
}

QTEST_MAIN(TestFrame)
#include "tst_frame.moc"
