#include "app/application/application.h"
#include "app/firstminute/first_minute.h"
#include "tests/app/files.h"
#include "widgets/charts/logit_chart.h"
#include "widgets/frame/side_bar.h"
#include "widgets/theme/words.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace onelogit;
using namespace onelogit::app;

namespace {
constexpr int patience = 240'000; ///< milliseconds: slow machines and sanitizers
}

/// The welcome page, the tour and the words in the real window on the demo.
class TestFirstMinute : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { program.reset(); }

    void beginsWithTheWelcomePage();
    void helpLeadsBackToIt();
    void theDemoOpensCompare();
    void aDropOnItIsSearched();
    void whatWasOpenIsListed();
    void aProjectIsListedWhileItIsThere();
    void theCheckIsRemembered();
    void tourGoesThroughAllSteps();
    void tourGoesOnWhenThePersonDoesIt();
    void tourLeavesTheControlsAlone();
    void tourSurvivesResizing();
    void tourSkipsWhatIsMissing();
    void tourEndsAnywhere();
    void wordsChangeEverywhereAtOnce();
    void wordsAreRemembered();

private:
    template<typename T = QWidget>
    T* find(const char* name) {
        T* found = program->window().findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no object named %s", name);
        return found;
    }
    void click(const char* name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    [[nodiscard]] const Workspace& shared() const { return program->workspace(); }
    [[nodiscard]] Tour& tour() { return program->window().firstMinute().tour(); }
    void begin(const StartOptions& options);

    QTemporaryDir scratch;
    std::unique_ptr<Application> program;
};

void TestFirstMinute::begin(const StartOptions& options) {
    program.reset();
    program = std::make_unique<Application>(options);
    program->start();
    QTRY_COMPARE_WITH_TIMEOUT(shared().models.models().size(), std::size_t{7}, patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        shared().search.result() && shared().compare.running() == 0 &&
            shared().compare.view({.digest = shared().models.models().back().digest(), .className = {}}),
        patience);
    QTRY_VERIFY_WITH_TIMEOUT(shared().queue.jobs().empty(), patience);
}

void TestFirstMinute::initTestCase() {
    begin({.welcome = true, .demoFolder = QStringLiteral(DEMO)});
}

void TestFirstMinute::init() {
    tour().end();
    tour().setPause(0);
    program->window().resize(1280, 720);
}

void TestFirstMinute::beginsWithTheWelcomePage() {
    QVERIFY(find("welcomePage")->isVisible());
    QVERIFY(!find("topBar")->isVisible());
    QCOMPARE(find<widgets::SideBar>("sideBar")->currentPage(), -1);
    program->window().showPage(MainWindow::Search);
    QVERIFY(!find("welcomePage")->isVisible());
    QVERIFY(find("topBar")->isVisible());
    QCOMPARE(find<widgets::SideBar>("sideBar")->currentPage(), 0);
}

void TestFirstMinute::helpLeadsBackToIt() {
    program->window().showPage(MainWindow::Speed);
    find<QAction>("action.welcome")->trigger();
    QVERIFY(find("welcomePage")->isVisible());
    Settings settings;
    program->window().store(settings);
    QCOMPARE(settings.page, int(MainWindow::Speed)); // the page that one was on
}

void TestFirstMinute::theDemoOpensCompare() {
    program->window().showPage(MainWindow::Welcome);
    click("welcomePage.demo");
    QVERIFY(find("comparePage")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(program->window().findChild<QWidget*>(QStringLiteral("histogramPanel6")), patience);
    QVERIFY(find("histogramPanel6")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(shared().folder.state() == FolderController::State::Ready, patience);
    QVERIFY(shared().folder.folder().startsWith(qEnvironmentVariable("XDG_CACHE_HOME")));
}

void TestFirstMinute::aDropOnItIsSearched() {
    const QString folder = scratch.filePath(QStringLiteral("mine"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(write(folder + QStringLiteral("/a.pgm"), QByteArray("P5\n2 2\n255\n") + QByteArray(4, 'x')));
    program->window().showPage(MainWindow::Welcome);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program->window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program->window(), &event);
    QVERIFY(find("searchPage")->isVisible());
    QCOMPARE(shared().folder.folder(), folder);
    QTRY_VERIFY_WITH_TIMEOUT(shared().folder.state() == FolderController::State::Ready, patience);
}

void TestFirstMinute::whatWasOpenIsListed() {
    begin({.demoFolder = QStringLiteral(DEMO)});
    QVERIFY(find("searchPage")->isVisible()); // nobody asked for the welcome page
    program->window().showPage(MainWindow::Welcome);
    auto* first = find<QPushButton>("welcomePage.recent0");
    QVERIFY(first->isVisible());
    QCOMPARE(first->accessibleName(), QStringLiteral("mine"));
    QTest::mouseClick(first, Qt::LeftButton);
    QVERIFY(find("searchPage")->isVisible());
    QCOMPARE(shared().folder.folder(), scratch.filePath(QStringLiteral("mine")));
}

void TestFirstMinute::aProjectIsListedWhileItIsThere() {
    ProjectController& project = program->session().project();
    const QString file = scratch.filePath(QStringLiteral("shoes.onelogit"));
    project.saveAs(file);
    QTRY_COMPARE_WITH_TIMEOUT(project.file(), file, patience);
    project.close();
    program->window().showPage(MainWindow::Welcome);
    QCOMPARE(find<QPushButton>("welcomePage.recent0")->accessibleName(), QStringLiteral("shoes"));
    QCOMPARE(find<QPushButton>("welcomePage.recent1")->accessibleName(), QStringLiteral("mine"));
    QVERIFY(find<QAction>("recentProject0")->isEnabled());
    click("welcomePage.recent0");
    QTRY_COMPARE_WITH_TIMEOUT(project.file(), file, patience);
    QVERIFY(find("searchPage")->isVisible());
    project.close();

    QVERIFY(QFile::remove(file));
    project.lookAtRecent();
    QTRY_VERIFY_WITH_TIMEOUT(!find<QAction>("recentProject0")->isEnabled(), patience);
    QVERIFY(find<QAction>("recentProject0")->text().endsWith(QStringLiteral("(missing)")));
    QCOMPARE(find<QPushButton>("welcomePage.recent0")->accessibleName(), QStringLiteral("mine"));
    find<QAction>("action.clearRecentProjects")->trigger();
    QVERIFY(project.recent().isEmpty() && !find<QAction>("action.clearRecentProjects")->isEnabled());
    QVERIFY(!program->window().findChild<QAction*>(QStringLiteral("recentProject0")));
}

void TestFirstMinute::theCheckIsRemembered() {
    program->window().showPage(MainWindow::Welcome);
    find<QCheckBox>("welcomePage.atStart")->click();
    begin({.welcome = true, .demoFolder = QStringLiteral(DEMO)});
    QVERIFY(!find("welcomePage")->isVisible());
    program->window().showPage(MainWindow::Welcome);
    QVERIFY(!find<QCheckBox>("welcomePage.atStart")->isChecked());
    find<QCheckBox>("welcomePage.atStart")->click();
    click("welcomePage.demo");
    QTRY_VERIFY_WITH_TIMEOUT(shared().search.result() && shared().queue.jobs().empty(), patience);
}

void TestFirstMinute::tourGoesThroughAllSteps() {
    program->window().showPage(MainWindow::Welcome);
    click("welcomePage.tour");
    QCOMPARE(tour().stepCount(), 8);
    const MainWindow::Page pages[] = {MainWindow::Search, MainWindow::Search,  MainWindow::Search,  MainWindow::Search,
                                      MainWindow::Search, MainWindow::Compare, MainWindow::Compare, MainWindow::Train};
    for (int step = 0; step < 8; ++step) {
        QCOMPARE(tour().step(), step);
        QCOMPARE(find<widgets::SideBar>("sideBar")->currentPage(), int(pages[step]));
        QVERIFY(find("tourCard")->isVisible());
        QVERIFY(find("tourOutline")->isVisible());
        QVERIFY(program->window().rect().contains(find("tourCard")->geometry()));
        QVERIFY(!find<QLabel>("tourCard.text")->text().isEmpty());
        click("tourCard.next");
    }
    QCOMPARE(tour().step(), -1);
    QVERIFY(!find("tourCard")->isVisible());
    QVERIFY(!find("tourOutline")->isVisible());
}

void TestFirstMinute::tourGoesOnWhenThePersonDoesIt() {
    tour().start();
    tour().next();
    QCOMPARE(tour().step(), 1);
    QTest::keyClick(find("thresholdStrip.chart"), Qt::Key_Left);
    QTRY_COMPARE(tour().step(), 2);
    auto* right = find<QDoubleSpinBox>("thresholdStrip.rightFace");
    right->setValue(91);
    QTRY_COMPARE(tour().step(), 3);
    click("thresholdStrip.score.normalized"); // not what the step is about
    QTest::qWait(100);
    QCOMPARE(tour().step(), 3);
    tour().next();
    click("thresholdStrip.score.raw");
    QTRY_COMPARE(tour().step(), 5);
    tour().back();
    QCOMPARE(tour().step(), 4);
    QVERIFY(find("searchPage")->isVisible());
}

void TestFirstMinute::tourLeavesTheControlsAlone() {
    tour().start();
    tour().next();
    auto* chart = find("thresholdStrip.chart");
    const QPoint middle = chart->mapTo(&program->window(), chart->rect().center());
    QWidget* under = program->window().childAt(middle);
    QVERIFY(under == chart || chart->isAncestorOf(under));
    find("thresholdStrip.logit")->setFocus();
    QVERIFY(find("thresholdStrip.logit")->hasFocus());
    tour().next();
    QVERIFY(find("thresholdStrip.logit")->hasFocus()); // the card takes no keys away
    program->window().showPage(MainWindow::Models);
    QTRY_VERIFY(!find("tourOutline")->isVisible());
    QVERIFY(find("tourCard")->isVisible());
}

void TestFirstMinute::tourSurvivesResizing() {
    tour().start();
    for (const QSize& size : {QSize(1024, 640), QSize(1600, 900), QSize(1024, 640)}) {
        for (int step = tour().step(); step < tour().stepCount(); ++step) {
            program->window().resize(size);
            const QRect window = program->window().rect();
            QTRY_VERIFY(window.contains(find("tourCard")->geometry()));
            QTRY_VERIFY(window.contains(find("tourOutline")->geometry()));
            if (step + 1 < tour().stepCount())
                tour().next();
        }
        while (tour().step() > 0)
            tour().back();
    }
}

void TestFirstMinute::tourSkipsWhatIsMissing() {
    auto* score = find("thresholdStrip.score");
    score->hide();
    tour().start();
    for (int i = 0; i < 3; ++i)
        tour().next();
    QCOMPARE(tour().step(), 3);
    tour().next();
    QCOMPARE(tour().step(), 5);
    tour().back();
    QCOMPARE(tour().step(), 3);
    score->show();
    tour().next();
    QCOMPARE(tour().step(), 4);
}

void TestFirstMinute::tourEndsAnywhere() {
    QSignalSpy ended(&tour(), &Tour::ended);
    tour().end();
    QCOMPARE(ended.size(), 0);
    tour().start();
    tour().next();
    QTest::keyClick(find("tourCard.next"), Qt::Key_Escape);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(tour().step(), -1);
    tour().start();
    click("tourCard.end");
    QCOMPARE(ended.size(), 2);
    QVERIFY(find("searchPage")->isVisible());
}

void TestFirstMinute::wordsChangeEverywhereAtOnce() {
    program->window().showPage(MainWindow::Compare);
    shared().compare.setAllClasses(true);
    const auto head = [this] {
        return find<QTableView>("separationTable")->model()->headerData(2, Qt::Horizontal).toString();
    };
    const auto caption = [this] { return find<QLabel>("histogramWall.caption")->text(); };
    const auto panel = [this] {
        return find("histogramPanel0")->findChild<QLabel*>(QStringLiteral("figures"))->text();
    };
    const auto right = [this] { return find<QDoubleSpinBox>("thresholdStrip.rightFace")->text(); };
    QVERIFY(right().contains(QStringLiteral("right")));
    QCOMPARE(head(), QStringLiteral("mix-up"));
    QVERIFY(!caption().contains(QStringLiteral("F1")));
    QVERIFY(panel().contains(QStringLiteral("let in")));

    click("topBar.words.expert");
    QVERIFY(find<QAction>("action.expertWords")->isChecked());
    QVERIFY(right().contains(QStringLiteral("precision")));
    QCOMPARE(head(), QStringLiteral("1-AUPRC"));
    QVERIFY(caption().contains(QStringLiteral("F1")));
    QVERIFY(panel().contains(QStringLiteral("FP")));
    program->window().showPage(MainWindow::Search);
    QVERIFY(find<QLabel>("statusLine.ledger")->text().contains(QStringLiteral("accepted")));

    find<QAction>("action.expertWords")->trigger();
    QVERIFY(find<QToolButton>("topBar.words.plain")->isChecked());
    QVERIFY(find<QLabel>("statusLine.ledger")->text().contains(QStringLiteral("shown")));
}

void TestFirstMinute::wordsAreRemembered() {
    click("topBar.words.expert");
    begin({.demoFolder = QStringLiteral(DEMO)});
    QVERIFY(find<QToolButton>("topBar.words.expert")->isChecked());
    QVERIFY(find<QAction>("action.expertWords")->isChecked());
    QCOMPARE(widgets::wordsOf(program->window()), widgets::Words::Expert);
    QVERIFY(find<QDoubleSpinBox>("thresholdStrip.rightFace")->text().contains(QStringLiteral("precision")));
}

int main(int argc, char** argv) {
    const QTemporaryDir home;
    qputenv("XDG_CACHE_HOME", home.filePath(QStringLiteral("cache")).toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    TestFirstMinute test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_first_minute.moc"
