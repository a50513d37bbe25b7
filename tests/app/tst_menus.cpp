#include "app/application/translation.h"
#include "app/commands/menus.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTranslator>

using namespace onelogit;
using namespace onelogit::app;

namespace {

/// Chosen once in a while, from the menu.
const QStringList withoutShortcut{QStringLiteral("system"),
                                  QStringLiteral("light"),
                                  QStringLiteral("dark"),
                                  QStringLiteral("contrastLight"),
                                  QStringLiteral("contrastDark"),
                                  QStringLiteral("lessMotion"),
                                  QStringLiteral("welcome"),
                                  QStringLiteral("tour"),
                                  QStringLiteral("licences"),
                                  QStringLiteral("about"),
                                  QStringLiteral("clearRecentProjects")};

/// What the pages themselves do with keys: moving, answering, typing.
const QList<QKeySequence> keysOfPages{
    QKeySequence(Qt::Key_Space),
    QKeySequence(Qt::Key_Return),
    QKeySequence(Qt::Key_Enter),
    QKeySequence(Qt::Key_Escape),
    QKeySequence(Qt::Key_Tab),
    QKeySequence(Qt::Key_Delete),
    QKeySequence(Qt::Key_Y),
    QKeySequence(Qt::Key_N),
    QKeySequence(Qt::Key_T),
    QKeySequence(Qt::Key_Plus),
    QKeySequence(Qt::ALT | Qt::Key_Up),
    QKeySequence(Qt::ALT | Qt::Key_Down),
    QKeySequence(Qt::Key_Left),
    QKeySequence(Qt::CTRL | Qt::Key_Left),
    QKeySequence(Qt::SHIFT | Qt::Key_Left),
};

QStringList spokenLanguages() {
    QStringList found;
    for (const QString& name : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("onelogit_*.qm")}))
        found << name.mid(9).chopped(3);
    return found;
}

QChar keyOf(const QString& text) {
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.isEmpty() ? QChar() : QChar(key[0].key());
}

} // namespace

/// The menus without the window: every action can be found, told and reached by keys.
class TestMenus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyActionIsTold_data();
    void everyActionIsTold();
    void noTwoActionsShareAShortcut();
    void noActionTakesAKeyOfThePages();
    void menuKeysAreUnique_data();
    void menuKeysAreUnique();
    void textsLoseTheirMenuKey_data();
    void textsLoseTheirMenuKey();

private:
    std::unique_ptr<QMainWindow> window;
    Commands* commands = nullptr;
};

void TestMenus::init() {
    window = std::make_unique<QMainWindow>();
    commands = new Commands(*window);
    makeMenus(*commands, widgets::Theme::Light);
}

void TestMenus::cleanup() {
    window.reset();
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>());
}

void TestMenus::everyActionIsTold_data() {
    QTest::addColumn<QString>("name");
    init();
    for (const QAction* action : commands->all())
        QTest::newRow(qPrintable(Commands::plainText(*action))) << action->objectName();
    cleanup();
}

void TestMenus::everyActionIsTold() {
    QFETCH(QString, name);
    const auto* action = window->findChild<QAction*>(name);
    QVERIFY(action);
    QVERIFY(name.startsWith(QStringLiteral("action.")));
    QCOMPARE(window->findChildren<QAction*>(name).size(), 1);
    QVERIFY(!action->statusTip().isEmpty());
    QVERIFY(!Commands::menuTitle(*action).isEmpty());
    QCOMPARE(Commands::defaultKeys(*action), action->shortcuts());
    QCOMPARE(action->shortcut().isEmpty(), withoutShortcut.contains(name.mid(7)));
}

void TestMenus::noTwoActionsShareAShortcut() {
    QHash<QKeySequence, QString> taken;
    for (const QAction* action : commands->all())
        for (const QKeySequence& keys : action->shortcuts()) {
            QVERIFY2(!taken.contains(keys), qPrintable(keys.toString() + u' ' + taken.value(keys)));
            taken.insert(keys, action->objectName());
        }
    QVERIFY(taken.size() > 40);
}

void TestMenus::noActionTakesAKeyOfThePages() {
    for (const QAction* action : commands->all())
        for (const QKeySequence& keys : action->shortcuts())
            QVERIFY2(!keysOfPages.contains(keys), qPrintable(action->objectName()));
}

void TestMenus::menuKeysAreUnique_data() {
    QTest::addColumn<QString>("language");
    QVERIFY(spokenLanguages().contains(QStringLiteral("de")));
    for (const QString& language : spokenLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestMenus::menuKeysAreUnique() {
    QFETCH(QString, language);
    QVERIFY(installTranslations(*QCoreApplication::instance(), QLocale(language)));
    init();
    QList<QWidget*> menus{window->menuBar()};
    for (QMenu* menu : window->findChildren<QMenu*>())
        menus.append(menu);
    for (const QWidget* menu : menus) {
        QHash<QChar, QString> taken;
        for (const QAction* action : menu->actions()) {
            if (action->isSeparator())
                continue;
            const QChar key = keyOf(action->text());
            QVERIFY2(!key.isNull(), qPrintable(action->text()));
            QVERIFY2(!taken.contains(key), qPrintable(action->text() + QStringLiteral(" / ") + taken.value(key)));
            taken.insert(key, action->text());
        }
    }
}

void TestMenus::textsLoseTheirMenuKey_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("at the start") << QStringLiteral("&File") << QStringLiteral("File");
    QTest::newRow("within") << QStringLiteral("Sa&ve…") << QStringLiteral("Save…");
    QTest::newRow("behind, in brackets") << QStringLiteral("文件(&F)") << QStringLiteral("文件");
    QTest::newRow("an ampersand of its own") << QStringLiteral("A && &B") << QStringLiteral("A & B");
    QTest::newRow("brackets without a key") << QStringLiteral("A (b)") << QStringLiteral("A (b)");
    QTest::newRow("a lone one at the end") << QStringLiteral("A&") << QStringLiteral("A");
}

void TestMenus::textsLoseTheirMenuKey() {
    QFETCH(QString, text);
    QTEST(Commands::plainText(*window->menuBar()->addAction(text)), "plain");
}

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"
