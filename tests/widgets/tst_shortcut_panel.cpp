#include "widgets/commands/shortcut_panel.h"

#include <QAbstractItemModelTester>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace onelogit::widgets;

namespace {

ShortcutRow row(const char* name, const char* group, const char* text, const char* keys, bool changed = false) {
    return {.name = QLatin1String(name),
            .group = QLatin1String(group),
            .text = QLatin1String(text),
            .keys = QLatin1String(keys),
            .first = QKeySequence(QLatin1String(keys)),
            .changed = changed};
}

const QList<ShortcutRow> rows{
    row("open", "File", "Open Folder", "Ctrl+O"),     row("quit", "File", "Quit", "Ctrl+Q"),
    row("undo", "Edit", "Undo", "Ctrl+Z", true),      row("free", "Edit", "Free", ""),
    row("", "On a chart", "Numbers as a table", "T"),
};

} // namespace

/// The list by menu, its filter, and the field that takes other keys.
class TestShortcutPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { panel.reset(); }

    void theModelKeepsItsRules();
    void filters_data();
    void filters();
    void keysAreChosen();
    void theLastOfSeveralChordsCounts();
    void aClashIsToldUntilTheNextKeys();
    void resetsAndRemoves();
    void fixedKeysCannotBeChanged();
    void theSelectionStays();
    void escapeLeavesTheFieldThenThePanel();

private:
    template<typename T>
    [[nodiscard]] T* part(const char* name) const {
        return panel->findChild<T*>(QStringLiteral("shortcutPanel.") + QLatin1String(name));
    }
    void select(const char* text) const;

    std::unique_ptr<ShortcutPanel> panel;
};

void TestShortcutPanel::init() {
    panel = std::make_unique<ShortcutPanel>();
    panel->setRows(rows);
    panel->resize(800, 500);
    panel->show();
    panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(panel.get()));
}

void TestShortcutPanel::select(const char* text) const {
    auto* view = part<QTreeView>("list");
    const QModelIndexList found = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, QLatin1String(text),
                                                       1, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    view->setCurrentIndex(found.first());
}

void TestShortcutPanel::theModelKeepsItsRules() {
    ShortcutModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rows);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    QCOMPARE(model.indexOf(QStringLiteral("undo")).data().toString(), QStringLiteral("Undo"));
    QVERIFY(!model.indexOf(QStringLiteral("nothing")).isValid());
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QList<ShortcutRow> other = rows;
    other[0].keys = QStringLiteral("F12");
    model.setRows(other);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.index(0, 1, model.index(0, 0)).data().toString(), QStringLiteral("F12"));
    model.setFilter(QStringLiteral("no such words"));
    QCOMPARE(model.rowCount(), 0);
    model.setRows({});
    model.setFilter({});
}

void TestShortcutPanel::filters_data() {
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("nothing") << QString()
                             << QStringList{QStringLiteral("Open Folder"), QStringLiteral("Quit"),
                                            QStringLiteral("Undo"), QStringLiteral("Free"),
                                            QStringLiteral("Numbers as a table")};
    QTest::newRow("a part of the text") << QStringLiteral("fold") << QStringList{QStringLiteral("Open Folder")};
    QTest::newRow("keys") << QStringLiteral("ctrl+q") << QStringList{QStringLiteral("Quit")};
    QTest::newRow("a menu") << QStringLiteral("edit") << QStringList{QStringLiteral("Undo"), QStringLiteral("Free")};
    QTest::newRow("no match") << QStringLiteral("zzz") << QStringList{};
}

void TestShortcutPanel::filters() {
    QFETCH(QString, filter);
    QTest::keyClicks(part<QLineEdit>("filter"), filter);
    auto* view = part<QTreeView>("list");
    QStringList shown;
    for (int group = 0; group < view->model()->rowCount(); ++group) {
        const QModelIndex parent = view->model()->index(group, 0);
        QVERIFY(view->isExpanded(parent));
        for (int i = 0; i < view->model()->rowCount(parent); ++i)
            shown << view->model()->index(i, 0, parent).data().toString();
    }
    QTEST(shown, "shown");
}

void TestShortcutPanel::keysAreChosen() {
    const QSignalSpy chosen(panel.get(), &ShortcutPanel::keysChosen);
    QVERIFY(!part<QKeySequenceEdit>("keys")->isEnabled()); // nothing is selected
    select("Quit");
    QCOMPARE(part<QLabel>("chosen")->text(), QStringLiteral("Quit"));
    QCOMPARE(part<QKeySequenceEdit>("keys")->keySequence(), QKeySequence(QStringLiteral("Ctrl+Q")));
    part<QKeySequenceEdit>("keys")->setFocus();
    QTest::keyClick(part<QKeySequenceEdit>("keys"), Qt::Key_F2, Qt::ControlModifier);
    QTRY_VERIFY(!chosen.isEmpty());
    QCOMPARE(chosen.first().at(0).toString(), QStringLiteral("quit"));
    QCOMPARE(chosen.first().at(1).value<QKeySequence>(), QKeySequence(Qt::CTRL | Qt::Key_F2));
}

void TestShortcutPanel::theLastOfSeveralChordsCounts() {
    const QSignalSpy chosen(panel.get(), &ShortcutPanel::keysChosen);
    select("Open Folder");
    part<QKeySequenceEdit>("keys")->setKeySequence(QKeySequence(QStringLiteral("Ctrl+F2, Ctrl+F3")));
    QCOMPARE(chosen.last().at(1).value<QKeySequence>(), QKeySequence(Qt::CTRL | Qt::Key_F3));
    QCOMPARE(part<QKeySequenceEdit>("keys")->keySequence().count(), 1);
}

void TestShortcutPanel::aClashIsToldUntilTheNextKeys() {
    auto* clash = part<QLabel>("clash");
    QVERIFY(!clash->isVisible());
    select("Quit");
    panel->setClash(QStringLiteral("Ctrl+O is taken"));
    QVERIFY(clash->isVisible());
    part<QKeySequenceEdit>("keys")->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_F4));
    QVERIFY(!clash->isVisible());
    panel->setClash(QStringLiteral("again"));
    select("Undo");
    QVERIFY(!clash->isVisible());
}

void TestShortcutPanel::resetsAndRemoves() {
    const QSignalSpy chosen(panel.get(), &ShortcutPanel::keysChosen);
    const QSignalSpy reset(panel.get(), &ShortcutPanel::resetRequested);
    const QSignalSpy all(panel.get(), &ShortcutPanel::resetAllRequested);
    select("Quit");
    QVERIFY(!part<QPushButton>("reset")->isEnabled());
    part<QPushButton>("none")->click();
    QVERIFY(chosen.first().at(1).value<QKeySequence>().isEmpty());
    select("Free");
    QVERIFY(!part<QPushButton>("none")->isEnabled());
    select("Undo");
    part<QPushButton>("reset")->click();
    QCOMPARE(reset.first().first().toString(), QStringLiteral("undo"));
    part<QPushButton>("resetAll")->click();
    QCOMPARE(all.size(), 1);
    QList<ShortcutRow> usual = rows;
    usual[2].changed = false;
    panel->setRows(usual);
    QVERIFY(!part<QPushButton>("resetAll")->isEnabled() && !part<QPushButton>("reset")->isEnabled());
}

void TestShortcutPanel::fixedKeysCannotBeChanged() {
    select("Numbers as a table");
    QVERIFY(panel->selected().isEmpty());
    for (const char* name : {"keys", "none", "reset"})
        QVERIFY(!part<QWidget>(name)->isEnabled());
}

void TestShortcutPanel::theSelectionStays() {
    select("Undo");
    QList<ShortcutRow> other = rows;
    other[2].keys = QStringLiteral("F12");
    panel->setRows(other);
    QCOMPARE(panel->selected(), QStringLiteral("undo"));
}

void TestShortcutPanel::escapeLeavesTheFieldThenThePanel() {
    const QSignalSpy chosen(panel.get(), &ShortcutPanel::keysChosen);
    const QSignalSpy closed(panel.get(), &ShortcutPanel::closed);
    select("Quit");
    part<QKeySequenceEdit>("keys")->setFocus();
    QTest::keyClick(part<QKeySequenceEdit>("keys"), Qt::Key_Escape);
    QCOMPARE(closed.size(), 0);
    QVERIFY(part<QTreeView>("list")->hasFocus());
    QTest::keyClick(part<QTreeView>("list"), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(chosen.size(), 0);
}

QTEST_MAIN(TestShortcutPanel)
#include "tst_shortcut_panel.moc"
