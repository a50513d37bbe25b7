#include "app/session/session_file.h"
#include "app/session/session_keeper.h"
#include "tests/app/files.h"
#include "tests/app/session_examples.h"

#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace onelogit;
using namespace onelogit::app;

/// When the session is looked at and written.
class TestSessionKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aProgramAtRestIsNotLookedAt();
    void manyActsAreOneLook();
    void whatIsAsItWasIsNotWritten();
    void aChangeIsOnTheDiskInTime();
    void aFailureIsToldOnceAndTriedAgain();
    void theEndIsWrittenAtOnce();
    void whatHasNotBegunIsNotWritten();

private:
    [[nodiscard]] QString onDisk() const {
        const auto session = decodeSession(read(store->file()), {});
        return session ? session->state.project : QString();
    }

    std::unique_ptr<QTemporaryDir> home;
    std::unique_ptr<JobQueue> queue;
    std::shared_ptr<SessionStore> store;
    SessionState now;
    std::unique_ptr<SessionKeeper> keeper;
};

void TestSessionKeeper::init() {
    home = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home->filePath(QStringLiteral("config")));
    queue = std::make_unique<JobQueue>();
    store = std::make_shared<SessionStore>(home->filePath(QStringLiteral("sessions")));
    now = store->open({}).state;
    keeper = std::make_unique<SessionKeeper>(*queue, store, now, [this] { return now; });
    keeper->begin();
}

void TestSessionKeeper::cleanup() {
    keeper.reset();
    queue.reset();
}

void TestSessionKeeper::aProgramAtRestIsNotLookedAt() {
    QSignalSpy looked(keeper.get(), &SessionKeeper::looked);
    QTest::qWait(1000);
    QVERIFY(looked.isEmpty());
}

void TestSessionKeeper::manyActsAreOneLook() {
    QSignalSpy looked(keeper.get(), &SessionKeeper::looked);
    for (int i = 0; i < 100; ++i)
        keeper->touch();
    QTRY_COMPARE(looked.size(), 1);
    QTest::qWait(500);
    QCOMPARE(looked.size(), 1);
}

void TestSessionKeeper::whatIsAsItWasIsNotWritten() {
    QSignalSpy looked(keeper.get(), &SessionKeeper::looked);
    keeper->touch();
    QTRY_COMPARE(looked.size(), 1);
    QTest::qWait(200);
    QVERIFY(!QFile::exists(store->file()));
}

void TestSessionKeeper::aChangeIsOnTheDiskInTime() {
    for (const QString& project : {QStringLiteral("/a.onelogit"), QStringLiteral("/b.onelogit")}) {
        now.project = project;
        keeper->touch();
        QTRY_COMPARE_WITH_TIMEOUT(onDisk(), project, 5000); // the time that is promised
    }
}

void TestSessionKeeper::aFailureIsToldOnceAndTriedAgain() {
    const QString folder = home->filePath(QStringLiteral("sessions"));
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY(write(folder, "in the way"));
    QSignalSpy failed(keeper.get(), &SessionKeeper::failed);
    now.project = QStringLiteral("/a.onelogit");
    keeper->touch();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(QFile::remove(folder));
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), now.project, 30'000);
    QCOMPARE(failed.size(), 1);
}

void TestSessionKeeper::theEndIsWrittenAtOnce() {
    now = unusualSession();
    keeper->end();
    QCOMPARE(onDisk(), now.project);
    QCOMPARE(loadSettings().className, now.settings.className);
    QVERIFY(read(home->filePath(QStringLiteral("sessions/session-1.lock"))).isEmpty());
}

/// Before that, nothing is open, and a session of it would be lost.
void TestSessionKeeper::whatHasNotBegunIsNotWritten() {
    QVERIFY(store->write(unusualSession(), 1).ok());
    SessionKeeper idle(*queue, store, unusualSession(), [] { return SessionState{}; });
    QSignalSpy looked(&idle, &SessionKeeper::looked);
    idle.touch();
    QTest::qWait(600);
    idle.end();
    QVERIFY(looked.isEmpty());
    QCOMPARE(onDisk(), unusualSession().project);
}

QTEST_GUILESS_MAIN(TestSessionKeeper)
#include "tst_session_keeper.moc"
