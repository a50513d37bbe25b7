#include "app/commands/menus.h"
#include "app/commands/shortcut_book.h"

#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>

using namespace onelogit;
using namespace onelogit::app;
using Problem = ShortcutBook::Problem;

namespace {

const QString quit = QStringLiteral("action.quit");
const QString find = QStringLiteral("action.pickClass");

QKeySequence keys(const char* text) {
    return QKeySequence::fromString(QLatin1String(text), QKeySequence::PortableText);
}

} // namespace

/// Shortcuts that a person changed: kept, given to every window, never two for one.
class TestShortcutBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void judges_data();
    void judges();
    void onlyWhatDiffersIsKept();
    void aTakenShortcutChangesNothing();
    void aFreedShortcutCanBeGiven();
    void resets();
    void whatIsReadIsChecked_data();
    void whatIsReadIsChecked();
    void anotherWindowGetsThem();
    void aShortcutOfTheirsGoesBeforeTheUsualOne();

private:
    [[nodiscard]] QKeySequence of(const QString& name) const { return window->findChild<QAction*>(name)->shortcut(); }
    void openWindow();

    std::unique_ptr<ShortcutBook> book;
    std::unique_ptr<QMainWindow> window;
};

void TestShortcutBook::openWindow() {
    window = std::make_unique<QMainWindow>();
    auto* commands = new Commands(*window);
    makeMenus(*commands, widgets::Theme::Light);
    book->setCommands(commands);
}

void TestShortcutBook::init() {
    book = std::make_unique<ShortcutBook>();
    openWindow();
}

void TestShortcutBook::cleanup() {
    window.reset();
    book.reset();
}

void TestShortcutBook::judges_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("problem");
    QTest::addColumn<QString>("owner");
    const auto row = [](const char* name, const char* typed, Problem problem, const char* owner = "") {
        QTest::newRow(name) << QString::fromUtf8(typed) << static_cast<int>(problem) << QString::fromUtf8(owner);
    };
    row("free", "Ctrl+Shift+F9", Problem::None);
    row("its own", "Ctrl+Q", Problem::None);
    row("none at all", "", Problem::None);
    row("another command's", "Ctrl+O", Problem::Taken, "Open Folder…");
    row("another's second one", "Ctrl+K", Problem::Taken, "Find Class");
    row("a menu's", "Alt+F", Problem::Taken, "File");
    row("a letter", "Q", Problem::Reserved);
    row("a letter with Shift", "Shift+Q", Problem::Reserved);
    row("Space", "Space", Problem::Reserved);
    row("Escape", "Esc", Problem::Reserved);
    row("an arrow key", "Left", Problem::Reserved);
    row("a function key", "F12", Problem::None);
}

void TestShortcutBook::judges() {
    QFETCH(QString, typed);
    const ShortcutBook::Verdict verdict = book->judge(quit, QKeySequence::fromString(typed));
    QTEST(static_cast<int>(verdict.problem), "problem");
    QTEST(verdict.owner, "owner");
}

void TestShortcutBook::onlyWhatDiffersIsKept() {
    const QSignalSpy changed(book.get(), &ShortcutBook::changed);
    QVERIFY(book->changes().isEmpty());
    book->change(quit, keys("Ctrl+Shift+F9"));
    QCOMPARE(book->changes(), (ShortcutChanges{{quit, QStringLiteral("Ctrl+Shift+F9")}}));
    QCOMPARE(of(quit), keys("Ctrl+Shift+F9"));
    book->change(quit, keys("Ctrl+Q"));
    QVERIFY(book->changes().isEmpty());
    QCOMPARE(of(quit), keys("Ctrl+Q"));
    book->change(quit, {});
    QCOMPARE(book->changes(), (ShortcutChanges{{quit, QString()}}));
    QVERIFY(of(quit).isEmpty());
    QCOMPARE(changed.size(), 3);
    book->change(QStringLiteral("action.nothing"), keys("Ctrl+F12"));
    QCOMPARE(changed.size(), 3);
}

void TestShortcutBook::aTakenShortcutChangesNothing() {
    book->change(quit, keys("Ctrl+O"));
    QCOMPARE(of(quit), keys("Ctrl+Q"));
    QCOMPARE(of(QStringLiteral("action.openFolder")), keys("Ctrl+O"));
    QVERIFY(book->changes().isEmpty());
}

void TestShortcutBook::aFreedShortcutCanBeGiven() {
    book->change(find, keys("Ctrl+Shift+F9")); // Ctrl+F and Ctrl+K are free then
    book->change(quit, keys("Ctrl+K"));
    QCOMPARE(of(quit), keys("Ctrl+K"));
    book->reset(find); // it gets back what is still free
    QCOMPARE(of(find), keys("Ctrl+F"));
    QVERIFY(!window->findChild<QAction*>(find)->shortcuts().contains(keys("Ctrl+K")));
}

void TestShortcutBook::resets() {
    book->change(quit, keys("F12"));
    book->change(find, keys("Ctrl+Shift+F9"));
    book->reset(quit);
    QCOMPARE(of(quit), keys("Ctrl+Q"));
    QCOMPARE(of(find), keys("Ctrl+Shift+F9"));
    book->resetAll();
    QCOMPARE(of(find), keys("Ctrl+F"));
    QCOMPARE(window->findChild<QAction*>(find)->shortcuts().size(), 2);
    QVERIFY(book->changes().isEmpty());
    const QSignalSpy changed(book.get(), &ShortcutBook::changed);
    book->resetAll();
    book->reset(quit);
    QCOMPARE(changed.size(), 0);
}

void TestShortcutBook::whatIsReadIsChecked_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a shortcut") << QStringLiteral("Ctrl+Shift+F9") << true;
    QTest::newRow("none") << QString() << true;
    QTest::newRow("words") << QStringLiteral("no keys at all") << false;
    QTest::newRow("a letter that types") << QStringLiteral("A") << false;
}

void TestShortcutBook::whatIsReadIsChecked() {
    QFETCH(QString, text);
    QFETCH(bool, taken);
    book->setChanges({{quit, text}, {QStringLiteral("action.ofAnotherVersion"), QStringLiteral("F12")}});
    QCOMPARE(book->changes().contains(quit), taken);
    QCOMPARE(of(quit), taken ? QKeySequence::fromString(text) : keys("Ctrl+Q"));
    QVERIFY(book->changes().contains(QStringLiteral("action.ofAnotherVersion"))); // it may come back
}

void TestShortcutBook::anotherWindowGetsThem() {
    book->change(quit, keys("F12"));
    window.reset();
    QCOMPARE(book->judge(quit, keys("Ctrl+O")).problem, Problem::None); // there is nobody to ask
    book->change(quit, keys("F4"));
    openWindow();
    QCOMPARE(of(quit), keys("F12"));
    book->resetAll();
    QCOMPARE(of(quit), keys("Ctrl+Q"));
}

void TestShortcutBook::aShortcutOfTheirsGoesBeforeTheUsualOne() {
    book->setChanges({{quit, QStringLiteral("Ctrl+O")}}); // chosen when no command had it
    QCOMPARE(of(quit), keys("Ctrl+O"));
    QVERIFY(of(QStringLiteral("action.openFolder")).isEmpty());
}

QTEST_MAIN(TestShortcutBook)
#include "tst_shortcut_book.moc"
