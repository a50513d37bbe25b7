#include "app/application/application.h"
#include "tests/app/files.h"
#include "widgets/commands/shortcut_panel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace onelogit;
using namespace onelogit::app;

namespace {
constexpr int patience = 240'000; ///< milliseconds: slow machines and sanitizers
}

/// Menus, palette and shortcuts of the real window, over three models and no pictures.
class TestCommandsWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { program.reset(); }

    void noTwoActionsOfTheWindowShareAShortcut();
    void thePaletteFinds_data();
    void thePaletteFinds();
    void thePaletteLeavesOutWhatCannotBeDone();
    void theQuestionMarkListsAllShortcuts();
    void aShortcutIsChangedToldAndKept();
    void tooltipsNameTheChangedShortcut();
    void recentFoldersComeAndGo();
    void recentModelsAreOpened();
    void escapeClosesOneThingAfterTheOther();
    void focusAndScreen();
    void buttonsAndCommandsAgree();
    void copyAndSelectAllGoToTheFocus();

private:
    template<typename T>
    [[nodiscard]] T* find(const char* name) const {
        T* found = program->window().findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no widget named %s", name);
        return found;
    }
    [[nodiscard]] const Workspace& shared() const { return program->workspace(); }
    void start();
    void trigger(const char* name) const { find<QAction>(name)->trigger(); }
    void choose(const QString& typed) const;

    QTemporaryDir place;
    std::unique_ptr<Application> program;
};

void TestCommandsWindow::initTestCase() {
    QVERIFY(QDir().mkpath(place.filePath(QStringLiteral("demo/models"))));
    for (const char* name : {"cross-entropy", "max-margin", "batch-cross-entropy"})
        QVERIFY(QFile::copy(QStringLiteral(DEMO "/models/%1.safetensors").arg(QLatin1String(name)),
                            place.filePath(QStringLiteral("demo/models/%1.safetensors").arg(QLatin1String(name)))));
}

void TestCommandsWindow::start() {
    program = std::make_unique<Application>(StartOptions{.demoFolder = place.filePath(QStringLiteral("demo")),
                                                         .cacheFolder = place.filePath(QStringLiteral("cache"))});
    program->start();
    QTRY_COMPARE_WITH_TIMEOUT(shared().models.models().size(), std::size_t{3}, patience);
    QTRY_VERIFY_WITH_TIMEOUT(shared().queue.jobs().empty(), patience);
    program->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&program->window()));
}

void TestCommandsWindow::init() {
    QFile::remove(qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/onelogit/OneLogit.ini"));
    QDir(userSessionFolder()).removeRecursively();
    start();
}

void TestCommandsWindow::choose(const QString& typed) const {
    trigger("action.palette");
    auto* text = find<QLineEdit>("commandPalette.text");
    QVERIFY(text->hasFocus());
    QTest::keyClicks(text, typed);
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(!find<QWidget>("commandPalette")->isVisible());
}

void TestCommandsWindow::noTwoActionsOfTheWindowShareAShortcut() {
    QHash<QKeySequence, QString> taken;
    for (const QAction* action : program->window().findChildren<QAction*>())
        for (const QKeySequence& keys : action->shortcuts()) {
            QVERIFY2(!taken.contains(keys), qPrintable(keys.toString() + u' ' + taken.value(keys)));
            taken.insert(keys, action->objectName());
        }
}

void TestCommandsWindow::thePaletteFinds_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("className");
    QTest::addColumn<QString>("model");
    const QString batch = QStringLiteral("batch cross-entropy");
    QTest::newRow("a page") << QStringLiteral("models") << QStringLiteral("modelsPage") << QStringLiteral("t-shirt")
                            << batch;
    QTest::newRow("a class") << QStringLiteral("class: sneaker") << QStringLiteral("searchPage")
                             << QStringLiteral("sneaker") << batch;
    QTest::newRow("a class by a few letters")
        << QStringLiteral("cl snk") << QStringLiteral("searchPage") << QStringLiteral("sneaker") << batch;
    QTest::newRow("a model") << QStringLiteral("model: max") << QStringLiteral("searchPage")
                             << QStringLiteral("t-shirt") << QStringLiteral("max-margin");
}

void TestCommandsWindow::thePaletteFinds() {
    QFETCH(QString, typed);
    choose(typed);
    QFETCH(QString, page);
    QVERIFY(find<QWidget>(qPrintable(page))->isVisible());
    QTEST(shared().models.className(), "className");
    QTEST(shared().models.model()->title, "model");
}

void TestCommandsWindow::thePaletteLeavesOutWhatCannotBeDone() {
    trigger("action.palette");
    QTest::keyClicks(find<QLineEdit>("commandPalette.text"), QStringLiteral("stop reading"));
    QVERIFY(!find<QListView>("commandPalette.list")->isVisible()); // nothing is read
    QVERIFY(find<QLabel>("commandPalette.nothing")->text().contains(u'?'));
}

void TestCommandsWindow::theQuestionMarkListsAllShortcuts() {
    auto* panel = find<QWidget>("shortcutPanel");
    QVERIFY(!panel->isVisible());
    find<QWidget>("searchPage")->setFocus();
    QTest::keyClick(&program->window(), Qt::Key_Question);
    QVERIFY(panel->isVisible() && !find<QWidget>("searchPage")->isVisible());
    auto* view = find<QTreeView>("shortcutPanel.list");
    QStringList groups;
    for (int i = 0; i < view->model()->rowCount(); ++i)
        groups << view->model()->index(i, 0).data().toString();
    QCOMPARE(groups.first(7).join(u' '), QStringLiteral("File Edit View Search Compare Train Help"));
    QVERIFY(groups.size() > 7); // and what the pages do by themselves
    QTest::keyClick(find<QLineEdit>("shortcutPanel.filter"), Qt::Key_Escape);
    QVERIFY(!panel->isVisible() && find<QWidget>("searchPage")->isVisible());
    trigger("action.shortcuts");
    trigger("action.compare");
    QVERIFY(!panel->isVisible() && find<QWidget>("comparePage")->isVisible());
}

void TestCommandsWindow::aShortcutIsChangedToldAndKept() {
    trigger("action.shortcuts");
    auto* view = find<QTreeView>("shortcutPanel.list");
    const auto select = [view](const QString& text) {
        view->setCurrentIndex(
            view->model()
                ->match(view->model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive)
                .value(0));
    };
    auto* edit = find<QKeySequenceEdit>("shortcutPanel.keys");
    select(QStringLiteral("Quit"));
    edit->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_O));
    QVERIFY(find<QLabel>("shortcutPanel.clash")->text().contains(QStringLiteral("Open Folder")));
    QCOMPARE(find<QAction>("action.quit")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Q));
    edit->setKeySequence(QKeySequence(Qt::Key_Q));
    QVERIFY(find<QLabel>("shortcutPanel.clash")->isVisible());
    edit->setKeySequence(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q));
    QVERIFY(!find<QLabel>("shortcutPanel.clash")->isVisible());
    QCOMPARE(find<QAction>("action.quit")->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q));
    program.reset();
    start();
    QCOMPARE(find<QAction>("action.quit")->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q));
    trigger("action.shortcuts");
    find<QPushButton>("shortcutPanel.resetAll")->click();
    program.reset();
    start();
    QCOMPARE(find<QAction>("action.quit")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void TestCommandsWindow::tooltipsNameTheChangedShortcut() {
    const std::pair<const char*, const char*> tips[] = {{"sideBar.compare", "action.compare"},
                                                        {"classPicker", "action.pickClass"},
                                                        {"topBar.action.openFolder", "action.openFolder"},
                                                        {"statusLine.ledger", "action.ledger"},
                                                        {"borderlineStrip.undo", "action.undo"},
                                                        {"trainForm.start", "action.startTraining"}};
    for (const auto& [widget, action] : tips) {
        const QString key = find<QAction>(action)->shortcut().toString(QKeySequence::NativeText);
        const QString tip = find<QWidget>("topBar")->window()->findChild<QWidget*>(QLatin1String(widget))->toolTip();
        QVERIFY2(!key.isEmpty() && tip.endsWith(u'(' + key + u')'), qPrintable(tip));
    }
    auto* compare = find<QWidget>("sideBar.compare");
    const QString words = compare->toolTip().section(QStringLiteral(" ("), 0, 0);
    shared().shortcuts.change(QStringLiteral("action.compare"), QKeySequence(QStringLiteral("Ctrl+Alt+9")));
    QCOMPARE(compare->toolTip(), words + QStringLiteral(" (Ctrl+Alt+9)"));
    shared().shortcuts.change(QStringLiteral("action.compare"), {});
    QCOMPARE(compare->toolTip(), words);
    shared().shortcuts.resetAll();
    QCOMPARE(compare->toolTip(), words + QStringLiteral(" (Ctrl+2)"));
}

void TestCommandsWindow::recentFoldersComeAndGo() {
    QVERIFY(!find<QAction>("action.clearRecentFolders")->isEnabled());
    QStringList folders;
    for (const char* name : {"one", "two & more"}) {
        folders << place.filePath(QLatin1String(name));
        QVERIFY(QDir().mkpath(folders.last()));
        program->window().openPaths({folders.last()});
    }
    QCOMPARE(find<QAction>("recentFolder0")->text(), QStringLiteral("&1  two && more"));
    QCOMPARE(find<QAction>("recentFolder0")->statusTip(), folders.at(1));
    trigger("recentFolder1");
    QTRY_COMPARE(shared().folder.folder(), folders.at(0));
    QCOMPARE(find<QAction>("recentFolder0")->statusTip(), folders.at(0));
    program.reset();
    start();
    QCOMPARE(shared().recentFolders.entries(), (QStringList{folders.at(0), folders.at(1)}));
    choose(QStringLiteral("folder: two"));
    QTRY_COMPARE(shared().folder.folder(), folders.at(1));
    trigger("action.clearRecentFolders");
    QVERIFY(!program->window().findChild<QAction*>(QStringLiteral("recentFolder0")));
}

void TestCommandsWindow::recentModelsAreOpened() {
    const QString path = place.filePath(QStringLiteral("nce.safetensors"));
    QFile::remove(path);
    QVERIFY(QFile::copy(QStringLiteral(DEMO "/models/nce.safetensors"), path));
    program->window().openPaths({path});
    QTRY_COMPARE_WITH_TIMEOUT(shared().models.models().size(), std::size_t{4}, patience);
    shared().edits.removeModel(shared().models.currentModel());
    QCOMPARE(find<QAction>("recentModel0")->statusTip(), path);
    trigger("recentModel0");
    QTRY_COMPARE_WITH_TIMEOUT(shared().models.models().size(), std::size_t{4}, patience);
    trigger("action.clearRecentModels");
    QVERIFY(shared().recent.entries().isEmpty());
}

void TestCommandsWindow::escapeClosesOneThingAfterTheOther() {
    auto* ledger = find<QAction>("action.ledger");
    auto* overlap = find<QAction>("action.overlap");
    ledger->trigger();
    overlap->trigger();
    program->window().showError({ErrorCode::NotFound, "x", {}});
    const auto escape = [this] { QTest::keyClick(find<QWidget>("searchPage"), Qt::Key_Escape); };
    QVERIFY(find<QWidget>("messageBar")->isVisible());
    escape();
    QVERIFY(!find<QWidget>("messageBar")->isVisible() && ledger->isChecked() && overlap->isChecked());
    escape();
    QVERIFY(!ledger->isChecked() && overlap->isChecked());
    escape();
    QVERIFY(!overlap->isChecked());
    escape();
    QVERIFY(program->window().isVisible());
}

void TestCommandsWindow::focusAndScreen() {
    QTest::keyClick(&program->window(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(find<QLineEdit>("classPicker.text")->hasFocus());
    if (QWidget* popup = QApplication::activePopupWidget())
        popup->hide();
    QTest::keyClick(&program->window(), Qt::Key_F11);
    QVERIFY(program->window().isFullScreen() && find<QAction>("action.fullScreen")->isChecked());
    QTest::keyClick(&program->window(), Qt::Key_F11);
    QVERIFY(!program->window().isFullScreen() && !find<QAction>("action.fullScreen")->isChecked());
    QTest::keyClick(&program->window(), Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!program->window().isVisible());
}

void TestCommandsWindow::buttonsAndCommandsAgree() {
    auto* startTraining = find<QAction>("action.startTraining");
    auto* button = find<QPushButton>("trainForm.start");
    QCOMPARE(startTraining->isEnabled(), button->isEnabled());
    button->setEnabled(!button->isEnabled());
    QCOMPARE(startTraining->isEnabled(), button->isEnabled());
    auto* axis = find<QToolButton>("wallBar.sharedAxis");
    auto* action = find<QAction>("action.sharedAxis");
    QCOMPARE(action->isChecked(), axis->isChecked());
    axis->setChecked(!axis->isChecked());
    QCOMPARE(action->isChecked(), axis->isChecked());
    QVERIFY(!find<QAction>("action.pauseTraining")->isEnabled()); // its button is hidden
}

void TestCommandsWindow::copyAndSelectAllGoToTheFocus() {
    trigger("action.shortcuts");
    auto* filter = find<QLineEdit>("shortcutPanel.filter");
    QTest::keyClicks(filter, QStringLiteral("Ctrl"));
    QVERIFY(filter->hasFocus());
    trigger("action.selectAll");
    QCOMPARE(filter->selectedText(), QStringLiteral("Ctrl"));
    trigger("action.copy");
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Ctrl"));
    find<QWidget>("shortcutPanel.close")->setFocus();
    QTest::keyClick(find<QWidget>("shortcutPanel.close"), Qt::Key_C, Qt::ControlModifier); // nobody wants it
    QTest::keyClick(find<QWidget>("shortcutPanel.close"), Qt::Key_A, Qt::ControlModifier);
}

QTEST_MAIN(TestCommandsWindow)
#include "tst_commands_window.moc"
