#include "widgets/models/class_list.h"
#include "widgets/models/model_details.h"
#include "widgets/models/model_list.h"
#include "widgets/models/recent_list.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace onelogit::widgets;

namespace {

QList<ModelCard> makeCards(const QString& names) {
    QList<ModelCard> cards;
    for (const QChar name : names)
        cards.append({.title = name,
                      .facts = QStringLiteral("10 classes"),
                      .path = QStringLiteral("/m/") + name,
                      .aligned = name == u'b' ? std::optional(true) : std::nullopt});
    return cards;
}

QString titles(const ModelListModel& model) {
    QString text;
    for (const ModelCard& card : model.cards())
        text += card.title;
    return text;
}

} // namespace

/// Lists and details of the Models page.
class TestModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void rowsMove_data();
    void rowsMove();
    void badMovesAreRefused_data();
    void badMovesAreRefused();
    void theCurrentModelMovesAlong();
    void sameCardsKeepTheRows();
    void cardsAreDescribedInWords();
    void listWorksByKeyboard();
    void listKeepsItsSelection();
    void listPaintsInBothSchemes();
    void linesOfTallLettersStayApart();
    void recentFilesOpenAreFoundAndForgotten();
    void recentListHidesWhenEmpty();
    void classesAreFilteredWhileTyping();
    void fewClassesNeedNoFilter();
    void manyClassesAreShared();
    void detailsShowFactsAndAsk();
    void detailsOfTheModelInUse();
};

void TestModels::rowsMove_data() {
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("order");
    QTest::addColumn<int>("lands");
    QTest::newRow("first behind the last") << 0 << 4 << QStringLiteral("bcda") << 3;
    QTest::newRow("last before the first") << 3 << 0 << QStringLiteral("dabc") << 0;
    QTest::newRow("down by one") << 1 << 3 << QStringLiteral("acbd") << 2;
    QTest::newRow("up by one") << 2 << 1 << QStringLiteral("acbd") << 1;
}

void TestModels::rowsMove() {
    QFETCH(int, row);
    QFETCH(int, before);
    ModelListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCards(makeCards(QStringLiteral("abcd")));
    const QSignalSpy moved(&model, &ModelListModel::rowMoved);
    QVERIFY(model.moveRow({}, row, {}, before));
    QTEST(titles(model), "order");
    QCOMPARE(moved.size(), 1);
    QTEST(moved.first().at(1).toInt(), "lands");
}

void TestModels::badMovesAreRefused_data() {
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("before");
    QTest::newRow("onto itself") << 1 << 1 << 1;
    QTest::newRow("behind itself") << 1 << 1 << 2;
    QTest::newRow("two at once") << 0 << 2 << 4;
    QTest::newRow("none") << 0 << 0 << 2;
    QTest::newRow("from nowhere") << -1 << 1 << 2;
    QTest::newRow("from beyond the end") << 4 << 1 << 0;
    QTest::newRow("beyond the end") << 0 << 1 << 5;
}

void TestModels::badMovesAreRefused() {
    QFETCH(int, row);
    QFETCH(int, count);
    QFETCH(int, before);
    ModelListModel model;
    model.setCards(makeCards(QStringLiteral("abcd")));
    const QSignalSpy moved(&model, &ModelListModel::rowMoved);
    QVERIFY(!model.moveRows({}, row, count, {}, before));
    QCOMPARE(titles(model), QStringLiteral("abcd"));
    QCOMPARE(moved.size(), 0);
}

void TestModels::theCurrentModelMovesAlong() {
    ModelListModel model;
    model.setCards(makeCards(QStringLiteral("abcd")));
    model.setCurrent(1);
    const auto current = [&model] {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row).data(ModelListModel::currentRole).toBool())
                return model.index(row).data().toString();
        return QString();
    };
    QVERIFY(model.moveRow({}, 0, {}, 4));
    QCOMPARE(current(), QStringLiteral("b"));
    QVERIFY(model.moveRow({}, 3, {}, 0));
    QCOMPARE(current(), QStringLiteral("b"));
    QVERIFY(model.moveRow({}, 1, {}, 3));
    QCOMPARE(current(), QStringLiteral("b"));
}

void TestModels::sameCardsKeepTheRows() {
    ModelListModel model;
    model.setCards(makeCards(QStringLiteral("ab")));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCards(makeCards(QStringLiteral("ab")));
    QCOMPARE(changed.size(), 0);
    QList<ModelCard> renamed = makeCards(QStringLiteral("ab"));
    renamed[0].title = QStringLiteral("better");
    model.setCards(renamed);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    model.setCards(makeCards(QStringLiteral("ba")));
    QCOMPARE(reset.size(), 1);
}

void TestModels::cardsAreDescribedInWords() {
    ModelListModel model;
    model.setCards(makeCards(QStringLiteral("ab")));
    model.setCurrent(1);
    const QString words = model.index(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY(words.contains(QStringLiteral("10 classes")));
    QVERIFY(words.contains(QStringLiteral("aligned")));
    QVERIFY(words.contains(QStringLiteral("chosen")));
    QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("/m/a")));
    QVERIFY(!model.index(0).data(ModelListModel::alignedRole).isValid());
    QVERIFY(!model.index(7).data().isValid());
}

void TestModels::listWorksByKeyboard() {
    ModelList list;
    list.setCards(makeCards(QStringLiteral("abc")), 0);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const QSignalSpy chosen(&list, &ModelList::rowChosen);
    const QSignalSpy moved(&list, &ModelList::rowMoved);
    const QSignalSpy removed(&list, &ModelList::removeRequested);
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(list.selectedRow(), 1);
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 1);
    QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(list.selectedRow(), 2);
    QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier); // is the last one
    QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(moved.size(), 2);
    QTest::keyClick(&list, Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().toInt(), 1);
}

void TestModels::listKeepsItsSelection() {
    ModelList list;
    list.setCards(makeCards(QStringLiteral("abc")), 0);
    QCOMPARE(list.selectedRow(), 0);
    list.select(2);
    list.setCards(makeCards(QStringLiteral("cab")), 1);
    QCOMPARE(list.selectedRow(), 0); // "c", wherever it stands
    list.setCards(makeCards(QStringLiteral("ab")), 1);
    QCOMPARE(list.selectedRow(), 1); // gone: the model in use
    list.setCards({}, -1);
    QCOMPARE(list.selectedRow(), -1);
    QTest::keyClick(&list, Qt::Key_Delete);
    QTest::keyClick(&list, Qt::Key_Return);
}

void TestModels::listPaintsInBothSchemes() {
    ModelList list;
    list.resize(300, 200);
    list.setCards(makeCards(QStringLiteral("abc")), 1);
    const QImage light = list.grab().toImage();
    applyTheme(*qApp, Theme::Dark);
    QVERIFY(list.grab().toImage() != light);
    applyTheme(*qApp, Theme::Light);
}

void TestModels::linesOfTallLettersStayApart() {
    ModelList list;
    list.setCards({{.title = QStringLiteral("批交叉熵"),
                    .facts = QStringLiteral("10 个类别 · 1 × 28 × 28"),
                    .path = QStringLiteral("/m/a"),
                    .aligned = std::nullopt}},
                  -1);
    list.resize(300, 200);
    const QRect row = list.visualRect(list.model()->index(0, 0));
    const QImage seen = list.grab(row.adjusted(40, 1, -1, -1)).toImage(); // without the mark
    int lines = 0;
    for (int y = 0, inked = 0; y < seen.height(); ++y) {
        const bool before = inked != 0;
        inked = 0;
        for (int x = 0; x < 200; ++x)
            inked += seen.pixel(x, y) != seen.pixel(0, 0);
        lines += inked && !before;
    }
    QCOMPARE_GE(lines, 2);
}

void TestModels::recentFilesOpenAreFoundAndForgotten() {
    RecentList list;
    list.setEntries({{.title = QStringLiteral("a.pt"), .folder = QStringLiteral("/m")},
                     {.title = QStringLiteral("b.pt"), .folder = QStringLiteral("/away"), .missing = true}});
    list.show();
    const QSignalSpy opened(&list, &RecentList::openRequested);
    const QSignalSpy sought(&list, &RecentList::findRequested);
    const QSignalSpy forgotten(&list, &RecentList::forgetRequested);
    QTest::mouseClick(list.findChild<QPushButton*>(QStringLiteral("recent0.open")), Qt::LeftButton);
    QVERIFY(!list.findChild<QPushButton*>(QStringLiteral("recent1.open")));
    QTest::mouseClick(list.findChild<QPushButton*>(QStringLiteral("recent1.find")), Qt::LeftButton);
    QTest::mouseClick(list.findChild<QToolButton*>(QStringLiteral("recent1.forget")), Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(sought.size(), 1);
    QCOMPARE(sought.first().first().toInt(), 1);
    QCOMPARE(forgotten.size(), 1);
}

void TestModels::recentListHidesWhenEmpty() {
    RecentList list;
    list.setEntries({{.title = QStringLiteral("a.pt"), .folder = QStringLiteral("/m")}});
    QVERIFY(!list.isHidden());
    list.setEntries({});
    QVERIFY(list.isHidden());
}

void TestModels::classesAreFilteredWhileTyping() {
    ClassList list;
    QStringList names;
    for (int i = 0; i < 21'000; ++i)
        names << QStringLiteral("class %1").arg(i);
    list.setNames(names);
    list.show();
    auto* filter = list.findChild<QLineEdit*>(QStringLiteral("classList.filter"));
    const auto* view = list.findChild<QListView*>(QStringLiteral("classList.view"));
    QVERIFY(filter->isVisible());
    QTest::keyClicks(filter, QStringLiteral("CLASS 2099"));
    QCOMPARE(view->model()->rowCount(), 11); // 2099 and 20990 to 20999
    QTest::keyClicks(filter, QStringLiteral("no such"));
    QCOMPARE(view->model()->rowCount(), 0);
    filter->clear();
    QCOMPARE(view->model()->rowCount(), 21'000);
}

void TestModels::fewClassesNeedNoFilter() {
    ClassList list;
    list.setNames({QStringLiteral("cat"), QStringLiteral("dog")});
    list.show();
    QVERIFY(!list.findChild<QLineEdit*>(QStringLiteral("classList.filter"))->isVisible());
}

void TestModels::manyClassesAreShared() {
    ClassList list;
    const QStringList names(50, QStringLiteral("name"));
    list.setNames(names);
    auto* filter = list.findChild<QLineEdit*>(QStringLiteral("classList.filter"));
    filter->setText(QStringLiteral("x"));
    list.setNames(names); // the same list: nothing begins anew
    QCOMPARE(filter->text(), QStringLiteral("x"));
}

void TestModels::detailsShowFactsAndAsk() {
    ModelDetails details;
    details.setDetail({.title = QStringLiteral("resnet18"),
                       .path = QStringLiteral("/m/resnet18.pt"),
                       .aligned = {},
                       .facts = {{.label = QStringLiteral("classes"), .value = QStringLiteral("1,000"), .note = {}},
                                 {.label = QStringLiteral("head"),
                                  .value = QStringLiteral("one dot product"),
                                  .note = QStringLiteral("a note"),
                                  .tone = FactTone::Good}},
                       .classes = {QStringLiteral("cat")}});
    details.show();
    QCOMPARE(details.findChild<QLabel*>(QStringLiteral("factSheet.value0"))->text(), QStringLiteral("1,000"));
    QCOMPARE(details.findChild<QLabel*>(QStringLiteral("factSheet.note1"))->text(), QStringLiteral("a note"));
    QVERIFY(!details.findChild<QLabel*>(QStringLiteral("factSheet.note0")));
    const QSignalSpy used(&details, &ModelDetails::useRequested);
    const QSignalSpy changed(&details, &ModelDetails::changeRequested);
    const QSignalSpy measured(&details, &ModelDetails::speedRequested);
    const QSignalSpy removed(&details, &ModelDetails::removeRequested);
    for (const char* name : {"use", "change", "speed", "remove"})
        QTest::mouseClick(details.findChild<QPushButton*>(QStringLiteral("modelDetails.") + QLatin1String(name)),
                          Qt::LeftButton);
    QCOMPARE(used.size() + changed.size() + measured.size() + removed.size(), 4);
}

void TestModels::detailsOfTheModelInUse() {
    ModelDetails details;
    details.setDetail({.title = QStringLiteral("m"), .current = true, .changeable = false});
    QVERIFY(!details.findChild<QPushButton*>(QStringLiteral("modelDetails.use"))->isEnabled());
    QVERIFY(!details.findChild<QPushButton*>(QStringLiteral("modelDetails.change"))->isEnabled());
}

QTEST_MAIN(TestModels)
#include "tst_models.moc"
