#include "tests/app/program_fixture.h"

#include <QElapsedTimer>

#include <csignal>
#include <cstdlib>
#include <thread>

using namespace onelogit;
using namespace onelogit::app;

/// Several starts of the built program, and how it ends.
class TestProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { programs.reset(); }

    void aSecondStartHandsOver_data();
    void aSecondStartHandsOver();
    void aSeparateOneHasASessionOfItsOwn();
    void aHungOneIsNotWaitedFor();
    void aKilledOneIsInNobodysWay();
    void leavesWhenAskedTo_data();
    void leavesWhenAskedTo();

private:
    QProcess& startFirst(const QStringList& arguments = {});
    void makePictures(const QString& folder, int count) const;
    std::unique_ptr<ProgramFixture> programs;
};

void TestProgram::init() {
    programs = std::make_unique<ProgramFixture>();
    programs->setEnvironment();
}

QProcess& TestProgram::startFirst(const QStringList& arguments) {
    QProcess& first = programs->start(arguments);
    const auto ready = [this, &first] { return first.state() != QProcess::NotRunning && programs->answers(); };
    for (int i = 0; i < 1200 && !ready(); ++i)
        QTest::qWait(50);
    if (!ready())
        qFatal("the program does not start: %s", first.readAllStandardError().constData());
    return first;
}

/// Grey ones, no two alike.
void TestProgram::makePictures(const QString& folder, int count) const {
    QVERIFY(QDir().mkpath(folder));
    for (int i = 0; i < count; ++i) {
        QByteArray pixels(96 * 96, '\0');
        for (qsizetype at = 0; at < pixels.size(); ++at)
            pixels[at] = static_cast<char>((at * (i + 3)) >> 4);
        QVERIFY(write(QStringLiteral("%1/%2.pgm").arg(folder).arg(i), "P5\n96 96\n255\n" + pixels));
    }
}

void TestProgram::aSecondStartHandsOver_data() {
    QTest::addColumn<QString>("folder");
    QTest::newRow("an absolute path") << QStringLiteral("/pictures");
    QTest::newRow("a relative path") << QStringLiteral("pictures");
    QTest::newRow("nothing to open") << QString();
}

void TestProgram::aSecondStartHandsOver() {
    QFETCH(QString, folder);
    makePictures(programs->at("pictures"), 3);
    QProcess& first = startFirst();
    QProcess second;
    second.setWorkingDirectory(programs->home.path());
    if (QDir::isAbsolutePath(folder))
        folder = programs->at("pictures"); // of this row's program
    second.start(QStringLiteral(ONELOGIT), folder.isEmpty() ? QStringList() : QStringList{folder});
    QVERIFY(second.waitForFinished(ProgramFixture::patience));
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);
    if (!folder.isEmpty())
        QTRY_COMPARE_WITH_TIMEOUT(programs->session().settings.folder, programs->at("pictures"),
                                  ProgramFixture::patience);
    QVERIFY(!QFile::exists(programs->sessionFile(2)));
}

void TestProgram::aSeparateOneHasASessionOfItsOwn() {
    makePictures(programs->at("one"), 3);
    makePictures(programs->at("two"), 3);
    startFirst({programs->at("one")});
    for (const char* option : {"--separate", "--new-window"}) {
        QProcess& second = programs->start({QLatin1String(option), programs->at("two")});
        QTRY_COMPARE_WITH_TIMEOUT(programs->session(2).settings.folder, programs->at("two"), ProgramFixture::patience);
        QTRY_COMPARE_WITH_TIMEOUT(programs->session(1).settings.folder, programs->at("one"), ProgramFixture::patience);
        second.terminate();
        QVERIFY(second.waitForFinished(ProgramFixture::patience));
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(QFile::remove(programs->sessionFile(2)));
    }
}

void TestProgram::aHungOneIsNotWaitedFor() {
    makePictures(programs->at("two"), 3);
    QProcess& first = startFirst();
    QCOMPARE(::kill(static_cast<pid_t>(first.processId()), SIGSTOP), 0);
    QProcess& second = programs->start({programs->at("two")});
    QByteArray said;
    const auto tells = [&said, &second] { return (said += second.readAllStandardError()).contains("does not answer"); };
    QTRY_VERIFY_WITH_TIMEOUT(tells(), ProgramFixture::patience);
    QTRY_COMPARE_WITH_TIMEOUT(programs->session(2).settings.folder, programs->at("two"), ProgramFixture::patience);
    QCOMPARE(::kill(static_cast<pid_t>(first.processId()), SIGCONT), 0);
    QTRY_VERIFY_WITH_TIMEOUT(programs->answers(), ProgramFixture::patience);
    QTest::qWait(2500); // it would have written that it has opened the folder too
    QVERIFY(programs->session(1).settings.folder != programs->at("two"));
}

void TestProgram::aKilledOneIsInNobodysWay() {
    ProgramFixture::end(startFirst());
    QVERIFY(QFile::exists(programs->at("run/onelogit/instance.socket")));
    startFirst();
    QVERIFY(!QFile::exists(programs->sessionFile(2)));
}

void TestProgram::leavesWhenAskedTo_data() {
    QTest::addColumn<int>("signal");
    QTest::addColumn<bool>("indexing");
    QTest::newRow("SIGTERM at rest") << SIGTERM << false;
    QTest::newRow("SIGTERM while it indexes") << SIGTERM << true;
    QTest::newRow("SIGINT while it indexes") << SIGINT << true;
    QTest::newRow("SIGHUP while it indexes") << SIGHUP << true;
}

void TestProgram::leavesWhenAskedTo() {
    QFETCH(int, signal);
    QFETCH(bool, indexing);
    makePictures(programs->at("pictures"), indexing ? 6000 : 3);
    QProcess& program = startFirst({programs->at("pictures")});
    const auto indexed = [this] {
        return !listing(programs->at("CACHE/onelogit")).filter(QLatin1String("sqlite")).isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(indexed(), ProgramFixture::patience); // it has begun
    if (!indexing)
        QTest::qWait(2000);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
    QVERIFY(program.waitForFinished(ProgramFixture::patience));
    const qint64 taken = timer.elapsed();
    qInfo("left within %lld ms", static_cast<long long>(taken));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    double load = 0;
    if (::getloadavg(&load, 1) == 1 && load < std::thread::hardware_concurrency())
        QVERIFY2(taken < 1000, "a second is promised");
    QCOMPARE(programs->session().settings.folder, programs->at("pictures"));
    QVERIFY(read(programs->lockFile()).isEmpty()); // the next start says nothing of a crash
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
