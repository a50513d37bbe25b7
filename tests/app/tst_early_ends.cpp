#include "app/application/application.h"
#include "tests/app/program_fixture.h"
#include "widgets/frame/message_bar.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>

using namespace onelogit;
using namespace onelogit::app;

/// The built program, killed at once after each start, as one ends that its session brings down.
class TestEarlyEnds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { window.reset(); }

    void theSecondLeavesTheSessionOut();
    void oneAloneIsTakenUp();
    void aStartThatLastsIsNone();

private:
    [[nodiscard]] static QString demoFolder() {
        return absoluteText(QFileInfo(QStringLiteral(ONELOGIT)).path() + QStringLiteral("/../share/onelogit/demo"));
    }
    void startAndKill();
    void startHere(std::chrono::milliseconds untilSteady);
    [[nodiscard]] bool takenUp() const {
        return window->workspace().thresholds.all() == work.thresholds &&
               window->workspace().models.classToKeep() == work.className;
    }
    [[nodiscard]] QString message() const {
        return window->window().findChild<widgets::MessageBar*>(QStringLiteral("messageBar"))->message();
    }

    ProgramFixture programs;
    std::unique_ptr<Application> window;
    Work work;
};

void TestEarlyEnds::initTestCase() {
    programs.setEnvironment();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, programs.at("CONFIG"));
    work.models = {demoFolder() + QStringLiteral("/models/nce.safetensors")};
    work.model = work.models.first();
    work.className = QStringLiteral("bag");
    work.thresholds[{.digest = "d", .className = "bag"}] = 2;
}

/// A session that was closed.
void TestEarlyEnds::init() {
    QDir(programs.sessions()).removeRecursively();
    SessionStore store(programs.sessions());
    SessionState state = store.open({}).state;
    putWork(state, work);
    QVERIFY(store.write(state, 1).ok());
    store.endWell();
}

void TestEarlyEnds::startAndKill() {
    QProcess& program = programs.start({});
    QTRY_VERIFY_WITH_TIMEOUT(program.state() == QProcess::NotRunning || programs.answers(), ProgramFixture::patience);
    QCOMPARE(program.state(), QProcess::Running);
    ProgramFixture::end(program); // SIGKILL
}

void TestEarlyEnds::startHere(std::chrono::milliseconds untilSteady) {
    window.reset();
    window = std::make_unique<Application>(StartOptions{.demoFolder = demoFolder(), .untilSteady = untilSteady});
    window->start();
    QTRY_VERIFY(window->session().hasBegun());
}

void TestEarlyEnds::theSecondLeavesTheSessionOut() {
    startAndKill();
    startAndKill();
    startHere(std::chrono::hours(1));
    QVERIFY2(message().startsWith(QStringLiteral("The last two starts ended early")), qPrintable(message()));
    const QString aside = programs.sessions() + QStringLiteral("/session-1.left-out-1.json");
    QVERIFY2(message().contains(aside), qPrintable(message()));
    QVERIFY(decodeSession(read(aside), {}).ok());
    QVERIFY(!takenUp() && window->workspace().thresholds.all().empty());
    QTRY_COMPARE_WITH_TIMEOUT(window->workspace().models.models().size(), std::size_t{7}, ProgramFixture::patience);

    auto* button = window->window().findChild<QPushButton*>(QStringLiteral("messageBar.action"));
    QCOMPARE(button->text(), QStringLiteral("Open It Again"));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(message().isEmpty());
    QVERIFY(takenUp());
    QVERIFY(read(programs.lockFile()).endsWith(" 2\n")); // should that bring it down, the next start leaves it out
    startHere(std::chrono::hours(1));                    // it did not
    QVERIFY2(message().isEmpty(), qPrintable(message()));
    QVERIFY(takenUp());
}

void TestEarlyEnds::oneAloneIsTakenUp() {
    startAndKill();
    startHere(std::chrono::hours(1)); // and is closed
    QVERIFY2(message().startsWith(QStringLiteral("The last session ended without being closed")),
             qPrintable(message()));
    QVERIFY(takenUp());
    window.reset();
    startAndKill();
    startHere(std::chrono::hours(1));
    QVERIFY(takenUp());
}

void TestEarlyEnds::aStartThatLastsIsNone() {
    startAndKill();
    startHere(std::chrono::milliseconds(1));
    QVERIFY(read(programs.lockFile()).endsWith(" 2\n") || read(programs.lockFile()).endsWith(" 0\n"));
    QTRY_VERIFY(read(programs.lockFile()).endsWith(" 0\n"));
}

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    TestEarlyEnds test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_early_ends.moc"
