#include "widgets/commands/command_palette.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace onelogit::widgets;

namespace {

const QList<PaletteEntry> entries{
    {.text = QStringLiteral("Open Folder…"), .hint = QStringLiteral("File"), .shortcut = QStringLiteral("Ctrl+O")},
    {.text = QStringLiteral("Open Model…"), .hint = QStringLiteral("File"), .shortcut = {}},
    {.text = QStringLiteral("class: sneaker"), .hint = {}, .shortcut = {}},
    {.text = QStringLiteral("class: ankle boot"), .hint = {}, .shortcut = {}},
    {.text = QStringLiteral("Quit"), .hint = QStringLiteral("File"), .shortcut = QStringLiteral("Ctrl+Q")},
};

} // namespace

/// Matching, the list, and the keys of the line over the window.
class TestCommandPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void nearer_data();
    void nearer();
    void listsWhatMatches_data();
    void listsWhatMatches();
    void theModelKeepsItsRules();
    void manyClassesAreCutToAHundredRows();
    void keysChoose();
    void escapeGivesTheFocusBack();
    void theFocusElsewhereCloses();
    void aClickChooses();
    void saysWhatToDoWhereNothingMatches();

private:
    struct Shown {
        QWidget window;
        QLineEdit* other = new QLineEdit(&window);
        CommandPalette* palette = new CommandPalette(&window);
        QLineEdit* text = palette->findChild<QLineEdit*>(QStringLiteral("commandPalette.text"));
        QListView* list = palette->findChild<QListView*>(QStringLiteral("commandPalette.list"));
        QLabel* nothing = palette->findChild<QLabel*>(QStringLiteral("commandPalette.nothing"));
        QSignalSpy chosen{palette, &CommandPalette::chosen};

        Shown() {
            window.resize(800, 600);
            window.show();
            window.activateWindow();
            other->setFocus();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            palette->setNothingText(QStringLiteral("Type something else."));
            palette->open(entries);
        }
    };
};

void TestCommandPalette::matches_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("places");
    QTest::addColumn<bool>("found");
    const auto row = [](const char* name, const char* pattern, const char* text, const QList<int>& places,
                        bool found = true) {
        QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromUtf8(text) << places << found;
    };
    row("nothing typed", "", "Quit", {});
    row("only spaces", "  ", "Quit", {});
    row("the start", "qu", "Quit", {0, 1});
    row("other letter case", "QUIT", "quit", {0, 1, 2, 3});
    row("starts of words", "of", "Open Folder", {0, 5});
    row("a word's start before a letter within", "f", "Off Folder", {4});
    row("side by side before apart", "boot", "b o o t boot", {8, 9, 10, 11});
    row("a space between words", "open mod", "Open Model", {0, 1, 2, 3, 5, 6, 7});
    row("letters beyond ASCII", "gö", "Größe öffnen", {0, 6});
    row("in another order", "tq", "Quit", {}, false);
    row("a letter too many", "quitt", "Quit", {}, false);
    row("an empty text", "q", "", {}, false);
}

void TestCommandPalette::matches() {
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, found);
    const std::optional<FuzzyMatch> match = fuzzyMatch(pattern, text);
    QCOMPARE(match.has_value(), found);
    if (match)
        QTEST(match->places, "places");
}

void TestCommandPalette::nearer_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("near");
    QTest::addColumn<QString>("far");
    QTest::newRow("whole before scattered")
        << QStringLiteral("bag") << QStringLiteral("class: bag") << QStringLiteral("Borderline, answering");
    QTest::newRow("starts of words before within")
        << QStringLiteral("cm") << QStringLiteral("Compare Models") << QStringLiteral("Recommend");
    QTest::newRow("at the start before later")
        << QStringLiteral("open") << QStringLiteral("Open Folder") << QStringLiteral("Always open");
    QTest::newRow("short before long") << QStringLiteral("dress") << QStringLiteral("dress")
                                       << QStringLiteral("dress of a very long and very detailed description");
}

void TestCommandPalette::nearer() {
    QFETCH(QString, pattern);
    QFETCH(QString, near);
    QFETCH(QString, far);
    QVERIFY(fuzzyMatch(pattern, near)->score > fuzzyMatch(pattern, far)->score);
}

void TestCommandPalette::listsWhatMatches_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QList<int>>("found");
    QTest::newRow("all, in their order") << QString() << QList<int>{0, 1, 2, 3, 4};
    QTest::newRow("one") << QStringLiteral("sneak") << QList<int>{2};
    QTest::newRow("nearest first") << QStringLiteral("open m") << QList<int>{1};
    QTest::newRow("by the hint as well") << QStringLiteral("quit file") << QList<int>{4};
    QTest::newRow("none") << QStringLiteral("xyz") << QList<int>{};
}

void TestCommandPalette::listsWhatMatches() {
    QFETCH(QString, pattern);
    PaletteModel model;
    model.setEntries(entries);
    model.setPattern(pattern);
    QList<int> found;
    for (int row = 0; row < model.rowCount(); ++row)
        found << model.entryOf(row);
    QTEST(found, "found");
    QCOMPARE(model.entryOf(-1), -1);
    QCOMPARE(model.entryOf(model.rowCount()), -1);
}

void TestCommandPalette::theModelKeepsItsRules() {
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(entries);
    model.setPattern(QStringLiteral("o"));
    const QModelIndex first = model.index(0);
    QCOMPARE(first.data().toString(), QStringLiteral("Open Folder…"));
    QCOMPARE(first.data(PaletteModel::shortcutRole).toString(), QStringLiteral("Ctrl+O"));
    QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Open Folder…, File, Ctrl+O"));
    model.setPattern(QStringLiteral("nothing at all"));
    model.setEntries({});
    model.setPattern({});
    QCOMPARE(model.rowCount(), 0);
}

void TestCommandPalette::manyClassesAreCutToAHundredRows() {
    QList<PaletteEntry> many;
    for (int i = 0; i < 21'000; ++i)
        many.append({.text = QStringLiteral("class: number %1").arg(i), .hint = {}, .shortcut = {}});
    PaletteModel model;
    model.setEntries(many);
    QCOMPARE(model.rowCount(), PaletteModel::mostRows);
    model.setPattern(QStringLiteral("number 20999"));
    QCOMPARE(model.entryOf(0), 20'999);
}

void TestCommandPalette::keysChoose() {
    Shown shown;
    QVERIFY(shown.palette->isVisible() && shown.text->hasFocus());
    QTest::keyClicks(shown.text, QStringLiteral("class"));
    QCOMPARE(shown.list->model()->rowCount(), 2);
    QTest::keyClick(shown.text, Qt::Key_Down);
    QTest::keyClick(shown.text, Qt::Key_Down); // the end
    QTest::keyClick(shown.text, Qt::Key_Up);
    QTest::keyClick(shown.text, Qt::Key_PageDown);
    QCOMPARE(shown.list->currentIndex().row(), 1);
    QTest::keyClick(shown.text, Qt::Key_Return);
    QCOMPARE(shown.chosen.size(), 1);
    QCOMPARE(shown.chosen.first().first().toInt(), 3);
    QVERIFY(!shown.palette->isVisible());
}

void TestCommandPalette::escapeGivesTheFocusBack() {
    Shown shown;
    QTest::keyClick(shown.text, Qt::Key_Escape);
    QVERIFY(!shown.palette->isVisible());
    QVERIFY(shown.other->hasFocus());
    QCOMPARE(shown.chosen.size(), 0);
    shown.palette->open(entries);
    QVERIFY(shown.text->text().isEmpty() && shown.text->hasFocus());
}

void TestCommandPalette::theFocusElsewhereCloses() {
    Shown shown;
    shown.other->setFocus(Qt::MouseFocusReason);
    QVERIFY(!shown.palette->isVisible());
    QVERIFY(shown.other->hasFocus());
}

void TestCommandPalette::aClickChooses() {
    Shown shown;
    const QRect row = shown.list->visualRect(shown.list->model()->index(4, 0));
    QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(shown.chosen.size(), 1);
    QCOMPARE(shown.chosen.first().first().toInt(), 4);
}

void TestCommandPalette::saysWhatToDoWhereNothingMatches() {
    Shown shown;
    QVERIFY(!shown.nothing->isVisible());
    QTest::keyClicks(shown.text, QStringLiteral("zzz"));
    QVERIFY(shown.nothing->isVisible());
    QCOMPARE(shown.nothing->text(), QStringLiteral("Type something else."));
    QVERIFY(!shown.list->isVisible());
    QTest::keyClick(shown.text, Qt::Key_Return);
    QCOMPARE(shown.chosen.size(), 0);
    QVERIFY(shown.palette->isVisible());
}

QTEST_MAIN(TestCommandPalette)
#include "tst_command_palette.moc"
