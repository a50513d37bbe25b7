#include "widgets/frame/class_picker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace onelogit::widgets;

class TestClassPicker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsWithoutClasses();
    void settersEmitNothing();
    void typedTextPicks_data();
    void typedTextPicks();
    void filterFindsPartsOfNames();
    void matchListPicksOnce_data();
    void matchListPicksOnce();
    void arrowKeysPick();
    void escapeRestores();
    void leavingRestores();
    void allClassesIsAnEntry();
    void hidingAllClassesShowsTheFirst();
    void numbersOutOfRangeAreIgnored_data();
    void numbersOutOfRangeAreIgnored();
    void examplesStandBesideNames();
    void fewerClassesKeepTheChoiceIfItExists();
    void startPickingTakesTheFocus();
    void theSameListAgainChangesNothing();
    void amongTwentyOneThousandOneIsFoundByTyping();

private:
    std::unique_ptr<ClassPicker> picker;
    const QStringList names{QStringLiteral("trouser"), QStringLiteral("sneaker"), QStringLiteral("ankle boot"),
                            QStringLiteral("Sandal"), QStringLiteral("boot")};
};

void TestClassPicker::init() {
    picker = std::make_unique<ClassPicker>();
    picker->setClasses(names);
    picker->show();
    QVERIFY(QTest::qWaitForWindowExposed(picker.get()));
}

void TestClassPicker::startsWithoutClasses() {
    ClassPicker fresh;
    QVERIFY(!fresh.isEnabled());
    QCOMPARE(fresh.currentClass(), ClassPicker::allClasses);
    QCOMPARE(fresh.objectName(), QStringLiteral("classPicker"));
    QVERIFY(!fresh.accessibleName().isEmpty());
    QVERIFY(!fresh.toolTip().isEmpty());
    fresh.setCurrentClass(0);
    fresh.setExample(0, {});
    QCOMPARE(fresh.currentClass(), ClassPicker::allClasses);
}

void TestClassPicker::settersEmitNothing() {
    const QSignalSpy picked(picker.get(), &ClassPicker::classPicked);
    picker->setCurrentClass(2);
    picker->setAllClassesOffered(true);
    picker->setCurrentClass(ClassPicker::allClasses);
    picker->setClasses(names);
    picker->setAllClassesOffered(false);
    QCOMPARE(picked.size(), 0);
}

void TestClassPicker::typedTextPicks_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("expected"); // -2: nothing
    QTest::newRow("whole name") << QStringLiteral("sneaker") << 1;
    QTest::newRow("part of a name") << QStringLiteral("neak") << 1;
    QTest::newRow("other letter case") << QStringLiteral("SAND") << 3;
    QTest::newRow("a name that others contain") << QStringLiteral("boot") << 4;
    QTest::newRow("no such class") << QStringLiteral("zebra") << -2;
    QTest::newRow("nothing") << QString() << -2;
}

void TestClassPicker::typedTextPicks() {
    QFETCH(QString, typed);
    QFETCH(int, expected);
    const QSignalSpy picked(picker.get(), &ClassPicker::classPicked);
    picker->lineEdit()->selectAll();
    QTest::keyClick(picker.get(), Qt::Key_Delete);
    QTest::keyClicks(picker.get(), typed);
    picker->completer()->popup()->hide();
    QTest::keyClick(picker.get(), Qt::Key_Return);
    QCOMPARE(picked.size(), expected == -2 ? 0 : 1);
    if (expected != -2)
        QCOMPARE(picked.first().first().toInt(), expected);
    QCOMPARE(picker->currentText(), names.at(qMax(0, expected)));
}

void TestClassPicker::filterFindsPartsOfNames() {
    picker->completer()->setCompletionPrefix(QStringLiteral("OO"));
    QCOMPARE(picker->completer()->completionCount(), 2);
}

void TestClassPicker::matchListPicksOnce_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("downs");
    QTest::addColumn<int>("expected");
    QTest::newRow("second match") << QStringLiteral("boot") << 2 << 4;
    QTest::newRow("nothing highlighted") << QStringLiteral("neak") << 0 << 1;
}

/// Keys go to the open list, as they do when a person types.
void TestClassPicker::matchListPicksOnce() {
    QFETCH(QString, typed);
    QFETCH(int, downs);
    QFETCH(int, expected);
    picker->lineEdit()->selectAll();
    QTest::keyClicks(picker.get(), typed);
    QAbstractItemView* list = picker->completer()->popup();
    QVERIFY(list->isVisible());
    const QSignalSpy picked(picker.get(), &ClassPicker::classPicked);
    for (int i = 0; i < downs; ++i)
        QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!list->isVisible());
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().toInt(), expected);
    QCOMPARE(picker->currentText(), names.at(expected));
}

void TestClassPicker::arrowKeysPick() {
    const QSignalSpy picked(picker.get(), &ClassPicker::classPicked);
    QTest::keyClick(picker.get(), Qt::Key_Down);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().toInt(), 1);
    QCOMPARE(picker->currentText(), names.at(1));
}

void TestClassPicker::escapeRestores() {
    QTest::keyClicks(picker.get(), QStringLiteral("zzz"));
    QTest::keyClick(picker.get(), Qt::Key_Escape);
    QCOMPARE(picker->currentText(), names.at(0));
}

void TestClassPicker::leavingRestores() {
    picker->lineEdit()->setText(QStringLiteral("half a na"));
    QFocusEvent leave(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(picker.get(), &leave);
    QCOMPARE(picker->currentText(), names.at(0));
}

void TestClassPicker::allClassesIsAnEntry() {
    picker->setCurrentClass(3);
    picker->setAllClassesOffered(true);
    QCOMPARE(picker->count(), 6);
    QCOMPARE(picker->currentClass(), 3);
    picker->setCurrentClass(ClassPicker::allClasses);
    QCOMPARE(picker->currentClass(), ClassPicker::allClasses);
    const QSignalSpy picked(picker.get(), &ClassPicker::classPicked);
    QTest::keyClick(picker.get(), Qt::Key_Down);
    QCOMPARE(picked.first().first().toInt(), 0);
}

void TestClassPicker::hidingAllClassesShowsTheFirst() {
    picker->setAllClassesOffered(true);
    picker->setCurrentClass(ClassPicker::allClasses);
    picker->setAllClassesOffered(false);
    QCOMPARE(picker->currentClass(), 0);
    QCOMPARE(picker->currentText(), names.at(0));
}

void TestClassPicker::numbersOutOfRangeAreIgnored_data() {
    QTest::addColumn<int>("number");
    QTest::newRow("one too many") << 5;
    QTest::newRow("all classes, not offered") << ClassPicker::allClasses;
    QTest::newRow("far below") << -100;
}

void TestClassPicker::numbersOutOfRangeAreIgnored() {
    QFETCH(int, number);
    picker->setCurrentClass(2);
    picker->setCurrentClass(number);
    picker->setExample(number, QIcon());
    QCOMPARE(picker->currentClass(), 2);
}

void TestClassPicker::examplesStandBesideNames() {
    QPixmap picture(28, 28);
    picture.fill(Qt::red);
    picker->setAllClassesOffered(true);
    picker->setExample(1, picture);
    QVERIFY(!picker->itemIcon(2).isNull());
    QVERIFY(picker->itemIcon(1).isNull());
}

void TestClassPicker::fewerClassesKeepTheChoiceIfItExists() {
    picker->setCurrentClass(1);
    picker->setClasses(names.first(2));
    QCOMPARE(picker->currentClass(), 1);
    picker->setClasses(names.first(1));
    QCOMPARE(picker->currentClass(), 0);
    picker->setClasses({});
    QVERIFY(!picker->isEnabled());
}

void TestClassPicker::startPickingTakesTheFocus() {
    picker->startPicking();
    QCOMPARE(picker->lineEdit()->selectedText(), names.at(0));
    QVERIFY(picker->completer()->popup()->isVisible());
    QCOMPARE(picker->completer()->completionCount(), 5);
}

void TestClassPicker::theSameListAgainChangesNothing() {
    picker->setCurrentClass(2);
    const QSignalSpy reset(picker->model(), &QAbstractItemModel::modelReset);
    picker->setClasses(names);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(picker->currentClass(), 2);
}

void TestClassPicker::amongTwentyOneThousandOneIsFoundByTyping() {
    QStringList many;
    for (int i = 0; i < 21'000; ++i)
        many << QStringLiteral("class %1").arg(i);
    picker->setClasses(many);
    QCOMPARE(picker->count(), 21'000);
    const QSignalSpy picked(picker.get(), &ClassPicker::classPicked);
    picker->lineEdit()->selectAll();
    QTest::keyClicks(picker.get(), QStringLiteral("20987"));
    QCOMPARE(picker->completer()->completionCount(), 1);
    QTest::keyClick(picker->completer()->popup(), Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().toInt(), 20'987);
}

QTEST_MAIN(TestClassPicker)
#include "tst_class_picker.moc"
