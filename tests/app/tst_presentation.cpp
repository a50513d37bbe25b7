#include "app/application/application.h"
#include "tests/app/files.h"
#include "widgets/search/picture_grid.h"

#include <QAction>
#include <QApplication>
#include <QDirIterator>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace onelogit;
using namespace onelogit::app;
using namespace std::chrono_literals;

namespace {
constexpr int patience = 240'000; ///< milliseconds: slow machines and sanitizers
constexpr IdleTimes never{.idle = 0ms};
} // namespace

/// A presentation of the demo: what it shows, what it does not offer, and that it leaves nothing behind.
class TestPresentation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase() { program.reset(); }

    void idleWatchCountsDownAndStops();
    void idleWatchNeverCounts();
    void scaleFollowsTheScreen_data();
    void scaleFollowsTheScreen();
    void showsTheSameAndHidesMenus();
    void whatRemovesOrWritesIsNotOffered();
    void ownPicturesAreWelcome();
    void visitorsPicturesLeaveNothing();
    void aPicturesMenuOffersWhatWorks();
    void modelsAreNot();
    void startsAgainWhenLeftAlone();
    void leavesByItsKeys_data();
    void leavesByItsKeys();
    void keepsNothing();

private:
    [[nodiscard]] MainWindow& stage() { return program->presentation()->shown().window(); }
    [[nodiscard]] const Workspace& shown() { return program->presentation()->shown().workspace(); }
    template<typename T = QWidget>
    T* find(const char* name) {
        T* found = stage().findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no object named %s", name);
        return found;
    }
    /// A screen without a desktop, smaller than the window, has no full screen.
    [[nodiscard]] bool fillsTheScreen() {
        return stage().isFullScreen() || QGuiApplication::platformName() == QStringLiteral("offscreen");
    }
    void present(const IdleTimes& times);
    void drop(const QString& path);
    [[nodiscard]] static bool rests(const Workspace& workspace);

    QTemporaryDir scratch;
    std::unique_ptr<Application> program;
};

bool TestPresentation::rests(const Workspace& workspace) {
    return workspace.models.models().size() == 7 && workspace.search.result() && workspace.queue.jobs().empty();
}

void TestPresentation::initTestCase() {
    program = std::make_unique<Application>(StartOptions{.demoFolder = QStringLiteral(DEMO)});
    program->start();
    program->window().resize(1200, 700);
    QTRY_VERIFY_WITH_TIMEOUT(rests(program->workspace()), patience);
    program->workspace().models.setClassName(QStringLiteral("bag"));
    QTRY_VERIFY_WITH_TIMEOUT(rests(program->workspace()), patience);
}

void TestPresentation::cleanup() {
    if (program && program->presentation()) {
        Q_EMIT program->presentation()->endRequested();
        QTRY_VERIFY(!program->presentation());
    }
}

void TestPresentation::present(const IdleTimes& times) {
    program->present(times);
    QVERIFY(program->presentation());
    QTRY_VERIFY_WITH_TIMEOUT(rests(shown()), patience);
}

void TestPresentation::drop(const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&stage(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&stage(), &event);
}

void TestPresentation::idleWatchCountsDownAndStops() {
    IdleWatch watch({.idle = 200ms, .countdown = 3, .step = 40ms});
    QSignalSpy counted(&watch, &IdleWatch::countdown);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.start();
    QTRY_COMPARE(counted.size(), 1);
    QCOMPARE(counted.takeFirst().first().toInt(), 3);
    QVERIFY(watch.counting());
    QWidget somewhere;
    QTest::keyClick(&somewhere, Qt::Key_Shift);
    QCOMPARE(counted.takeLast().first().toInt(), 0); // somebody is there
    QVERIFY(!watch.counting());
    QCOMPARE(idle.size(), 0);
    counted.clear();
    QTRY_COMPARE(idle.size(), 1);
    QCOMPARE(counted.size(), 3);
}

void TestPresentation::idleWatchNeverCounts() {
    IdleWatch watch(never);
    const QSignalSpy counted(&watch, &IdleWatch::countdown);
    watch.start();
    QWidget somewhere;
    QTest::keyClick(&somewhere, Qt::Key_Shift);
    QTest::qWait(100);
    QCOMPARE(counted.size(), 0);
}

void TestPresentation::scaleFollowsTheScreen_data() {
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::newRow("tiny") << QSize(800, 480) << 1.1 << 1.1;
    QTest::newRow("1280 x 720") << QSize(1280, 720) << 1.1 << 1.2;
    QTest::newRow("1920 x 1080") << QSize(1920, 1080) << 1.5 << 1.5;
    QTest::newRow("huge") << QSize(7680, 4320) << 1.5 << 1.5;
    QTest::newRow("upright") << QSize(1080, 1920) << 1.1 << 1.1;
}

void TestPresentation::scaleFollowsTheScreen() {
    QFETCH(QSize, screen);
    QFETCH(double, least);
    QFETCH(double, most);
    const double scale = presentationScale(screen);
    QVERIFY(scale >= least && scale <= most);
}

void TestPresentation::showsTheSameAndHidesMenus() {
    const double before = QApplication::font().pointSizeF();
    present(never);
    QVERIFY(QApplication::font().pointSizeF() > before);
    QVERIFY(fillsTheScreen());
    QVERIFY(!stage().menuBar()->isVisible());
    QVERIFY(!program->window().isVisible());
    QCOMPARE(shown().models.className(), QStringLiteral("bag"));
    QCOMPARE(shown().models.currentModel(), program->workspace().models.currentModel());
    QCOMPARE(shown().folder.folder(), program->workspace().folder.folder());
    program->present(never); // it is there already
    QVERIFY(rests(shown()));
}

void TestPresentation::whatRemovesOrWritesIsNotOffered() {
    present(never);
    for (const char* name : {"statusLine", "sideBar.models", "topBar.action.openModel", "topBar.action.openFolder",
                             "pictureGrid.save", "pictureGrid.command", "trainForm.choose", "wallBar.export"})
        QVERIFY2(!find(name)->isVisible() || find(name)->size().isEmpty(), name);
    stage().activateWindow();
    QTest::keySequence(&stage(), QKeySequence(Qt::CTRL | Qt::Key_5));
    QVERIFY(!find("modelsPage")->isVisible());
    QTest::keySequence(&stage(), QKeySequence(Qt::CTRL | Qt::Key_Q));
    QVERIFY(stage().isVisible());
}

void TestPresentation::ownPicturesAreWelcome() {
    present(never);
    const QString folder = scratch.filePath(QStringLiteral("visitor"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(write(folder + QStringLiteral("/a.pgm"), QByteArray("P5\n2 2\n255\n") + QByteArray(4, 'x')));
    stage().showPage(MainWindow::Compare);
    drop(folder);
    QCOMPARE(shown().folder.folder(), folder);
    QVERIFY(find("searchPage")->isVisible());
    QVERIFY(program->workspace().folder.folder() != folder);
}

void TestPresentation::visitorsPicturesLeaveNothing() {
    const QString folder = scratch.filePath(QStringLiteral("snaps"));
    QVERIFY(QDir().mkpath(folder));
    QImage picture(1200, 900, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QVERIFY(picture.save(folder + QStringLiteral("/a.png")));
    const auto filesThatNameIt = [&folder](const QString& below) {
        QStringList names;
        QDirIterator files(below, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            if (const QString file = files.next(); read(file).contains(folder.toUtf8()))
                names << file;
        return names;
    };
    const QString cache = qEnvironmentVariable("XDG_CACHE_HOME");

    present(never);
    QVERIFY(shown().folder.folder() != folder);
    drop(folder);
    QTRY_VERIFY_WITH_TIMEOUT(shown().folder.state() == FolderController::State::Ready && shown().search.result(),
                             patience);
    QCOMPARE(shown().search.result()->rows(), std::size_t{1});
    QTRY_VERIFY_WITH_TIMEOUT(shown().queue.jobs().empty(), patience);
    const QString place = program->presentation()->scratchFolder();
    QVERIFY(!filesThatNameIt(place + QStringLiteral("/visitors/index")).isEmpty());
    QVERIFY(QDir(cache + QStringLiteral("/onelogit/index")).exists()); // of the person's own
    QCOMPARE(filesThatNameIt(cache), QStringList());
    Q_EMIT program->presentation()->endRequested();
    QTRY_VERIFY(!program->presentation());
    QVERIFY(!QDir(place).exists());
    QCOMPARE(filesThatNameIt(cache), QStringList());
}

void TestPresentation::aPicturesMenuOffersWhatWorks() {
    const auto entries = [](MainWindow& window) {
        auto* grid = window.findChild<widgets::PictureGrid*>(QStringLiteral("pictureGrid"));
        Q_EMIT grid->contextMenuRequested(QPoint(), {0});
        auto* menu = window.findChild<QMenu*>(QStringLiteral("pictureGrid.menu"));
        const auto count = menu->actions().size();
        menu->close();
        delete menu;
        return count;
    };
    QCOMPARE(entries(program->window()), 3);
    present(never);
    QCOMPARE(entries(stage()), 1);
}

void TestPresentation::modelsAreNot() {
    present(never);
    const QString model = scratch.filePath(QStringLiteral("visitor.safetensors"));
    QVERIFY(QFile::copy(QStringLiteral(DEMO "/models/nce.safetensors"), model) || QFile::exists(model));
    drop(model);
    QTRY_VERIFY_WITH_TIMEOUT(shown().queue.jobs().empty(), patience);
    QCOMPARE(shown().models.models().size(), std::size_t{7});
}

void TestPresentation::startsAgainWhenLeftAlone() {
    present({.idle = 60min, .countdown = 2, .step = 200ms});
    QCOMPARE(shown().models.className(), QStringLiteral("bag"));
    Q_EMIT program->presentation()->endRequested();
    QTRY_VERIFY(!program->presentation());

    program->present(IdleTimes{.idle = 3s, .countdown = 4, .step = 400ms});
    QSignalSpy restarted(program->presentation(), &Presentation::restarted);
    shown().models.setClassName(QStringLiteral("shirt"));
    stage().showPage(MainWindow::Train);
    const QPointer<MainWindow> former = &stage();
    QTRY_VERIFY_WITH_TIMEOUT(find("countdownCard")->isVisible() || !restarted.isEmpty(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(restarted.size(), 1, patience);
    QVERIFY(!former);
    QTRY_VERIFY_WITH_TIMEOUT(rests(shown()), patience);
    QCOMPARE(shown().models.className(), QStringLiteral("bag"));
    QVERIFY(find("searchPage")->isVisible());
    QVERIFY(fillsTheScreen());
    QVERIFY(!stage().menuBar()->isVisible());
}

void TestPresentation::leavesByItsKeys_data() {
    QTest::addColumn<int>("key");
    QTest::newRow("Escape") << int(Qt::Key_Escape);
    QTest::newRow("F5") << int(Qt::Key_F5);
    QTest::newRow("closing") << 0;
}

void TestPresentation::leavesByItsKeys() {
    QFETCH(int, key);
    const double before = QApplication::font().pointSizeF();
    const QSize size = program->window().size();
    present(never);
    stage().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&stage()));
    if (key == 0)
        stage().close();
    else
        QTest::keySequence(&stage(), QKeySequence(static_cast<Qt::Key>(key)));
    QTRY_VERIFY(!program->presentation());
    QVERIFY(program->window().isVisible());
    QVERIFY(!program->window().isFullScreen());
    QTRY_COMPARE(program->window().size(), size);
    QCOMPARE(QApplication::font().pointSizeF(), before);
}

void TestPresentation::keepsNothing() {
    program.reset(); // writes the settings
    program = std::make_unique<Application>(StartOptions{.demoFolder = QStringLiteral(DEMO)});
    program->start();
    QTRY_VERIFY_WITH_TIMEOUT(rests(program->workspace()), patience);
    const QString data = qEnvironmentVariable("XDG_DATA_HOME");
    const auto answersAndTrainings = [&data] {
        return listing(data).filter(QStringLiteral("answers")) + listing(data).filter(QStringLiteral("trainings"));
    };
    const QStringList before = answersAndTrainings();

    present(never);
    shown().models.setClassName(QStringLiteral("coat"));
    shown().search.setScore(search::ScoreKind::NormalizedLogit);
    shown().models.remove(0);
    find<QToolButton>("topBar.words.expert")->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown().queue.jobs().empty(), patience);
    const auto& result = shown().search.result();
    QVERIFY(result);
    shown().answers.answer(0, true);
    Q_EMIT program->presentation()->endRequested();
    QTRY_VERIFY(!program->presentation());

    QCOMPARE(answersAndTrainings(), before);
    QCOMPARE(program->workspace().models.className(), QStringLiteral("bag"));
    QCOMPARE(program->workspace().models.models().size(), std::size_t{7});
    QCOMPARE(program->workspace().search.score(), search::ScoreKind::RawLogit);
    program.reset();
    const Settings settings = loadSettings();
    QCOMPARE(settings.words, widgets::Words::Plain);
    QCOMPARE(settings.className, QStringLiteral("bag"));
    QCOMPARE(settings.models.size(), qsizetype{7});
    QVERIFY(settings.closedDemo.isEmpty());
    QVERIFY(!settings.normalized);
}

int main(int argc, char** argv) {
    const QTemporaryDir home;
    qputenv("XDG_CACHE_HOME", home.filePath(QStringLiteral("cache")).toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    TestPresentation test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_presentation.moc"
