#include "app/mainwindow/intake_desk.h"
#include "tests/app/accessible_tree.h"
#include "tests/app/demo_program.h"
#include "widgets/charts/logit_chart.h"
#include "widgets/compare/compare_tabs.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>

using namespace onelogit;
using namespace onelogit::app;

/// What a screen reader is told of the window, page by page.
class TestAccessibleWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { program.reset(); }
    void everythingHasAName_data();
    void everythingHasAName();
    void everyControlHasATip_data();
    void everyControlHasATip();
    void dialogsAreTold_data();
    void dialogsAreTold();
    void menusAreTold();
    void chartsAreToldAsSliders();
    void mainPartsSayWhatTheyAre();

private:
    void places();
    void go(const QString& place);
    QAction* action(const char* name) { return program->window().findChild<QAction*>(QLatin1String(name)); }

    std::unique_ptr<DemoProgram> program;
};

void TestAccessibleWindow::initTestCase() {
    program = std::make_unique<DemoProgram>(StartOptions{.demoFolder = QStringLiteral(DEMO)});
    QVERIFY(program->ready());
}

void TestAccessibleWindow::places() {
    QTest::addColumn<QString>("place");
    for (const char* place : {"Search", "Search with the ledger", "Search with a second search", "Search, the preview",
                              "Compare, the table", "Compare, precision and recall", "Compare, ROC", "Compare, DET",
                              "Compare, sweep", "Compare, violations", "Compare, suppliers", "Compare, pictures",
                              "Train", "Train, settings open", "Speed", "Models"})
        QTest::newRow(place) << QString::fromLatin1(place);
}

void TestAccessibleWindow::go(const QString& place) {
    MainWindow& window = program->window();
    action("action.ledger")->setChecked(place.contains(QStringLiteral("ledger")));
    action("action.overlap")->setChecked(place.contains(QStringLiteral("second")));
    if (place.startsWith(QStringLiteral("Search")))
        window.showPage(MainWindow::Search);
    if (place.endsWith(QStringLiteral("preview")))
        window.findChild<QAbstractItemView*>(QStringLiteral("pictureGrid.view"))
            ->setCurrentIndex(
                window.findChild<QAbstractItemView*>(QStringLiteral("pictureGrid.view"))->model()->index(0, 0));
    if (place.startsWith(QStringLiteral("Compare"))) {
        window.showPage(MainWindow::Compare);
        const QStringList tabs{QStringLiteral("table"),     QStringLiteral("precision"), QStringLiteral("ROC"),
                               QStringLiteral("DET"),       QStringLiteral("sweep"),     QStringLiteral("violations"),
                               QStringLiteral("suppliers"), QStringLiteral("pictures")};
        auto* shown = window.findChild<widgets::CompareTabs*>();
        for (int i = 0; i < tabs.size() && i < shown->count(); ++i)
            if (place.contains(tabs.at(i)))
                shown->setCurrentIndex(i);
    }
    if (place.startsWith(QStringLiteral("Train")))
        window.showPage(MainWindow::Train);
    if (auto* fold = window.findChild<QAbstractButton*>(QStringLiteral("trainForm.expert"));
        fold && place.endsWith(QStringLiteral("open")))
        fold->setChecked(true);
    if (place == QStringLiteral("Speed"))
        window.showPage(MainWindow::Speed);
    if (place == QStringLiteral("Models"))
        window.showPage(MainWindow::Models);
    QTRY_VERIFY_WITH_TIMEOUT(program->shared().queue.jobs().empty(), DemoProgram::patience);
}

void TestAccessibleWindow::everythingHasAName_data() {
    places();
}

void TestAccessibleWindow::everythingHasAName() {
    QFETCH(QString, place);
    go(place);
    Walk found;
    walk(QAccessible::queryAccessibleInterface(&program->window()), found);
    QVERIFY2(found.nameless.isEmpty(), qPrintable(found.nameless.join(u'\n')));
    QVERIFY2(found.named > 15, qPrintable(QString::number(found.named)));
}

void TestAccessibleWindow::everyControlHasATip_data() {
    places();
}

void TestAccessibleWindow::everyControlHasATip() {
    QFETCH(QString, place);
    go(place);
    const QStringList silent = withoutToolTip(program->window());
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
}

void TestAccessibleWindow::dialogsAreTold_data() {
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("window");
    QTest::newRow("about") << QStringLiteral("action.about") << QStringLiteral("about");
    QTest::newRow("help") << QStringLiteral("action.help") << QStringLiteral("helpWindow");
    QTest::newRow("licences") << QStringLiteral("action.licences") << QStringLiteral("helpWindow");
}

void TestAccessibleWindow::dialogsAreTold() {
    QFETCH(QString, command);
    QFETCH(QString, window);
    action(qPrintable(command))->trigger();
    QWidget* shown = nullptr;
    QTRY_VERIFY([&] {
        for (QWidget* top : QApplication::topLevelWidgets())
            if (top->objectName() == window && top->isVisible())
                shown = top;
        return shown != nullptr;
    }());
    Walk found;
    walk(QAccessible::queryAccessibleInterface(shown), found);
    QVERIFY2(found.nameless.isEmpty(), qPrintable(found.nameless.join(u'\n')));
    QVERIFY(found.named > 0);
    QVERIFY(!shown->windowTitle().isEmpty());
    if (!qobject_cast<QDialog*>(shown))
        QVERIFY2(withoutToolTip(*shown).isEmpty(), qPrintable(withoutToolTip(*shown).join(u'\n')));
    shown->close();
}

void TestAccessibleWindow::menusAreTold() {
    int told = 0;
    for (const QAction* action : program->window().findChildren<QAction*>()) {
        if (!action->objectName().startsWith(QStringLiteral("action.")) || action->isSeparator())
            continue;
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        ++told;
    }
    QVERIFY(told > 15);
}

void TestAccessibleWindow::chartsAreToldAsSliders() {
    for (const MainWindow::Page page : {MainWindow::Search, MainWindow::Compare}) {
        program->window().showPage(page);
        int sliders = 0;
        for (widgets::LogitChart* chart : program->window().findChildren<widgets::LogitChart*>()) {
            if (!chart->isVisible() || !chart->threshold() || chart->focusPolicy() == Qt::NoFocus)
                continue;
            QAccessibleInterface* told = QAccessible::queryAccessibleInterface(chart);
            QCOMPARE(told->role(), QAccessible::Slider);
            QVERIFY(told->valueInterface());
            QCOMPARE(told->valueInterface()->currentValue().toDouble(), *chart->threshold());
            QVERIFY(!told->text(QAccessible::Value).isEmpty());
            ++sliders;
        }
        QVERIFY2(sliders >= (page == MainWindow::Compare ? 7 : 1), qPrintable(QString::number(sliders)));
    }
}

void TestAccessibleWindow::mainPartsSayWhatTheyAre() {
    for (const char* name : {"modelPicker",  "classPicker", "thresholdStrip", "pictureGrid.view", "borderlineStrip",
                             "previewPanel", "ledgerPanel", "histogramWall",  "wallBar",          "compareTabs",
                             "dataChooser",  "costCard",    "trainForm",      "raceWall",         "trainingList",
                             "speedBoard",   "modelList",   "modelDetails",   "statusLine",       "sideBar"}) {
        const auto* widget = program->window().findChild<QWidget*>(QLatin1String(name));
        QVERIFY2(widget, name);
        QVERIFY2(widget->whatsThis().size() > 20, name);
    }
}

int main(int argc, char** argv) {
    const QTemporaryDir home;
    DemoProgram::useFolders(home);
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    TestAccessibleWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessible_window.moc"
