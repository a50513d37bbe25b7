#include "widgets/tour/countdown_card.h"
#include "widgets/tour/tour_card.h"
#include "widgets/tour/tour_overlay.h"
#include "widgets/welcome/welcome_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace onelogit::widgets;

/// The welcome page and the card of the tour, by themselves.
class TestWelcome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachButtonAsksForItsThing_data();
    void eachButtonAsksForItsThing();
    void recentEntriesCanBeChosen();
    void aListThatChangesUnderAClickIsNoHarm();
    void theCheckTellsOnlyOfThePerson();
    void isReachedByTab();
    void cardTellsItsStep();
    void cardLiesBeside_data();
    void cardLiesBeside();
    void overlayFollowsAndLetsClicksThrough();
    void overlayWithoutAControlShowsTheCardAlone();
    void countdownTakesNoClick();
};

void TestWelcome::eachButtonAsksForItsThing_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("folder") << QStringLiteral("welcomePage.openFolder") << QByteArray("2openFolderRequested()");
    QTest::newRow("model") << QStringLiteral("welcomePage.openModel") << QByteArray("2openModelRequested()");
    QTest::newRow("demo") << QStringLiteral("welcomePage.demo") << QByteArray("2demoRequested()");
    QTest::newRow("tour") << QStringLiteral("welcomePage.tour") << QByteArray("2tourRequested()");
}

void TestWelcome::eachButtonAsksForItsThing() {
    QFETCH(QString, name);
    QFETCH(QByteArray, signal);
    WelcomePage page;
    page.resize(944, 560);
    page.show();
    QSignalSpy asked(&page, signal.constData());
    auto* button = page.findChild<QPushButton*>(name);
    QVERIFY(button && !button->accessibleName().isEmpty() && !button->toolTip().isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(asked.size(), 2);
}

void TestWelcome::recentEntriesCanBeChosen() {
    WelcomePage page;
    QSignalSpy chosen(&page, &WelcomePage::recentChosen);
    QList<OpenedBefore> entries;
    for (int i = 0; i < WelcomePage::mostRecent + 3; ++i)
        entries.append({.iconName = QStringLiteral("folder"),
                        .title = QStringLiteral("folder & %1").arg(i),
                        .place = QStringLiteral("/somewhere")});
    page.setRecent(entries);
    page.show();
    auto* third = page.findChild<QPushButton*>(QStringLiteral("welcomePage.recent2"));
    QVERIFY(third && third->isVisible());
    QTest::mouseClick(third, Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 2);
    QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("welcomePage.recent%1").arg(WelcomePage::mostRecent)));
    page.setRecent({});
    QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("welcomePage.recent0")));
}

void TestWelcome::aListThatChangesUnderAClickIsNoHarm() {
    WelcomePage page;
    const QList<OpenedBefore> entries{
        {.iconName = QStringLiteral("model"), .title = QStringLiteral("a"), .place = QStringLiteral("/b")}};
    page.setRecent(entries);
    connect(&page, &WelcomePage::recentChosen, &page, [&] { page.setRecent(entries); });
    page.show();
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("welcomePage.recent0")), Qt::LeftButton);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("welcomePage.recent0")), Qt::LeftButton);
}

void TestWelcome::theCheckTellsOnlyOfThePerson() {
    WelcomePage page;
    QSignalSpy changed(&page, &WelcomePage::shownAtStartChanged);
    page.setShownAtStart(false);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!page.shownAtStart());
    page.findChild<QCheckBox*>(QStringLiteral("welcomePage.atStart"))->click();
    QCOMPARE(changed.size(), 1);
    QVERIFY(page.shownAtStart());
}

void TestWelcome::isReachedByTab() {
    WelcomePage page;
    page.setRecent(
        {{.iconName = QStringLiteral("folder"), .title = QStringLiteral("a"), .place = QStringLiteral("/")}});
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.focusFirst();
    QStringList names;
    for (int i = 0; i < 6; ++i) {
        names << QApplication::focusWidget()->objectName().section(u'.', 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names, (QStringList{QStringLiteral("demo"), QStringLiteral("openFolder"), QStringLiteral("openModel"),
                                 QStringLiteral("recent0"), QStringLiteral("tour"), QStringLiteral("atStart")}));
}

void TestWelcome::cardTellsItsStep() {
    QWidget window;
    TourCard card(&window);
    const auto part = [&card](const char* name) {
        return card.findChild<QWidget*>(QStringLiteral("tourCard.") + QLatin1String(name));
    };
    card.setStep(QStringLiteral("The line"), QStringLiteral("Drag it."), 0, 3);
    QCOMPARE(qobject_cast<QLabel*>(part("count"))->text(), QStringLiteral("1 of 3"));
    QVERIFY(!part("back")->isEnabled());
    QVERIFY(!part("end")->isHidden());
    QCOMPARE(card.accessibleDescription(), QStringLiteral("Drag it."));
    card.setStep(QStringLiteral("Last"), QStringLiteral("All."), 2, 3);
    QVERIFY(part("back")->isEnabled());
    QVERIFY(part("end")->isHidden());
    QCOMPARE(qobject_cast<QPushButton*>(part("next"))->text(), QStringLiteral("Done"));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    card.takeFocus();
    const QSignalSpy next(&card, &TourCard::nextRequested);
    QTest::keyClick(part("next"), Qt::Key_Return);
    QCOMPARE(next.size(), 1);
    const QSignalSpy ended(&card, &TourCard::endRequested);
    QTest::keyClick(part("next"), Qt::Key_Escape);
    QCOMPARE(ended.size(), 1);
}

void TestWelcome::cardLiesBeside_data() {
    QTest::addColumn<QRect>("target");
    QTest::newRow("nothing") << QRect();
    QTest::newRow("upper left") << QRect(0, 0, 100, 40);
    QTest::newRow("lower right") << QRect(1100, 640, 100, 40);
    QTest::newRow("whole width") << QRect(0, 100, 1200, 150);
    QTest::newRow("whole height") << QRect(0, 0, 80, 700);
    QTest::newRow("everything") << QRect(0, 0, 1200, 700);
}

void TestWelcome::cardLiesBeside() {
    QFETCH(QRect, target);
    const QRect room(0, 0, 1200, 700);
    const QSize size(320, 160);
    const QRect card = placeBeside(target, size, room);
    QCOMPARE(card.size(), size);
    QVERIFY(room.contains(card));
    if (target != room)
        QVERIFY(!card.intersects(target));
}

void TestWelcome::overlayFollowsAndLetsClicksThrough() {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    column->addStretch();
    auto* button = new QPushButton(QStringLiteral("press"));
    column->addWidget(button);
    window.resize(700, 500);
    window.show();
    TourOverlay overlay(window);
    overlay.card().setStep(QStringLiteral("A button"), QStringLiteral("Press it."), 0, 2);
    overlay.pointAt({button});
    const auto* outline = window.findChild<QWidget*>(QStringLiteral("tourOutline"));
    QVERIFY(outline && outline->isVisible());
    QVERIFY(outline->geometry().contains(button->geometry()));
    QVERIFY(!overlay.card().geometry().intersects(button->geometry()));
    QCOMPARE(window.childAt(button->geometry().center()), button); // the outline is not in the way

    window.resize(500, 380);
    QTRY_VERIFY(outline->geometry().contains(button->geometry()));
    QVERIFY(window.rect().contains(overlay.card().geometry()));
    button->hide();
    QTRY_VERIFY(!outline->isVisible());
    QVERIFY(overlay.card().isVisible());
    overlay.hide();
    QVERIFY(!overlay.card().isVisible());
}

void TestWelcome::overlayWithoutAControlShowsTheCardAlone() {
    QWidget window;
    window.resize(700, 500);
    window.show();
    auto* gone = new QPushButton(&window);
    TourOverlay overlay(window);
    overlay.pointAt({gone});
    delete gone;
    QTest::qWait(300);
    QVERIFY(overlay.pointed().isNull());
    QVERIFY(overlay.card().isVisible());
    overlay.pointAt({});
    QVERIFY(overlay.card().isVisible());
}

void TestWelcome::countdownTakesNoClick() {
    QWidget window;
    window.resize(700, 500);
    window.show();
    CountdownCard card(window);
    card.say(QStringLiteral("Starts again in 9 seconds."));
    QVERIFY(card.isVisible());
    QVERIFY(window.rect().contains(card.geometry()));
    QCOMPARE(card.accessibleName(), card.sentence());
    QVERIFY(!window.childAt(card.geometry().center()));
}

QTEST_MAIN(TestWelcome)
#include "tst_welcome.moc"
