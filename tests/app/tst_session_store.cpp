#include "app/session/session_file.h"
#include "app/session/session_store.h"
#include "tests/app/files.h"
#include "tests/app/session_examples.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace onelogit;
using namespace onelogit::app;

/// The session's place on the disk, through starts that end well and badly.
class TestSessionStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aFirstStartFindsNothing();
    void whatWasWrittenIsFound_data();
    void whatWasWrittenIsFound();
    void programsAtOnceHaveTheirOwn();
    void ofTwoWritersTheNewerStays();
    void badFilesAreSetAside_data();
    void badFilesAreSetAside();
    void nothingIsEverOverwrittenAside();
    void twoEarlyEndsLeaveTheSessionOut_data();
    void twoEarlyEndsLeaveTheSessionOut();
    void withoutAPlaceNothingIsKept_data();
    void withoutAPlaceNothingIsKept();

private:
    [[nodiscard]] QString sessions() const { return home->filePath(QStringLiteral("sessions")); }
    std::unique_ptr<QTemporaryDir> home;
};

void TestSessionStore::init() {
    home = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home->filePath(QStringLiteral("config")));
}

void TestSessionStore::aFirstStartFindsNothing() {
    Settings settings;
    settings.page = 3;
    SessionStore store(sessions());
    QVERIFY(store.usable());
    const FoundSession found = store.open(settings);
    QVERIFY(!found.endedBadly);
    QVERIFY(!found.saved.isValid());
    QVERIFY(found.setAside.isEmpty());
    QCOMPARE(found.state.settings.page, 3);
}

void TestSessionStore::whatWasWrittenIsFound_data() {
    QTest::addColumn<bool>("endsWell");
    QTest::newRow("closed") << true;
    QTest::newRow("killed") << false;
}

void TestSessionStore::whatWasWrittenIsFound() {
    QFETCH(bool, endsWell);
    {
        SessionStore store(sessions());
        [[maybe_unused]] const FoundSession nothing = store.open({});
        QVERIFY(store.write(unusualSession(), 1).ok());
        if (endsWell)
            store.endWell();
    } // the system lets go of the file, as it does after a kill
    SessionStore next(sessions());
    const FoundSession found = next.open({});
    QCOMPARE(found.endedBadly, !endsWell);
    QVERIFY(found.saved.isValid());
    QVERIFY(found.state == unusualSession());
}

void TestSessionStore::programsAtOnceHaveTheirOwn() {
    SessionStore first(sessions());
    [[maybe_unused]] const FoundSession one = first.open({});
    auto second = std::make_unique<SessionStore>(sessions());
    [[maybe_unused]] const FoundSession two = second->open({});
    QVERIFY(second->usable());
    QVERIFY(first.file() != second->file());
    SessionState other;
    other.project = QStringLiteral("/other.onelogit");
    QVERIFY(first.write(unusualSession(), 1).ok());
    QVERIFY(second->write(other, 1).ok());
    second.reset();
    second = std::make_unique<SessionStore>(sessions());
    QCOMPARE(second->open({}).state.project, other.project);
    QCOMPARE(decodeSession(read(first.file()), {})->state.project, unusualSession().project);
}

void TestSessionStore::ofTwoWritersTheNewerStays() {
    SessionStore store(sessions());
    SessionState late;
    late.project = QStringLiteral("/late.onelogit");
    QVERIFY(store.write(late, 2).ok());
    QVERIFY(store.write(unusualSession(), 1).ok());
    QCOMPARE(store.open({}).state.project, late.project);
}

void TestSessionStore::badFilesAreSetAside_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    const QString damaged = QStringLiteral("session-1.damaged-1.json");
    QTest::newRow("nothing") << QByteArray() << damaged;
    QTest::newRow("zeros") << QByteArray(100, '\0') << damaged;
    QTest::newRow("cut off") << encodeSession(unusualSession(), QDateTime::currentDateTimeUtc()).left(200) << damaged;
    QTest::newRow("newer") << QByteArray(R"({"format": "onelogit-session", "version": 2, "work": []})")
                           << QStringLiteral("session-1.newer-1.json");
}

void TestSessionStore::badFilesAreSetAside() {
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    QVERIFY(QDir().mkpath(sessions()));
    QVERIFY(write(sessions() + QStringLiteral("/session-1.json"), content));
    SessionStore store(sessions());
    const FoundSession found = store.open({});
    QVERIFY(found.state == SessionState{});
    QCOMPARE(QFileInfo(found.setAside).fileName(), name);
    QCOMPARE(read(found.setAside), content);
    QVERIFY(!QFile::exists(store.file()));
    QVERIFY(store.write({}, 1).ok());
}

void TestSessionStore::nothingIsEverOverwrittenAside() {
    QVERIFY(QDir().mkpath(sessions()));
    for (int start = 1; start <= 3; ++start) {
        QVERIFY(write(sessions() + QStringLiteral("/session-1.json"), QByteArray::number(start)));
        SessionStore store(sessions());
        const QString aside = store.open({}).setAside;
        QCOMPARE(read(aside), QByteArray::number(start));
        QCOMPARE(QFileInfo(aside).fileName(), QStringLiteral("session-1.damaged-%1.json").arg(start));
    }
}

void TestSessionStore::twoEarlyEndsLeaveTheSessionOut_data() {
    QTest::addColumn<QString>("starts"); // k killed early, s killed when steady, c closed, b closed before it began,
                                         // t killed after it was tried again
    QTest::addColumn<bool>("leftOut");
    QTest::newRow("none before") << QString() << false;
    QTest::newRow("one") << QStringLiteral("k") << false;
    QTest::newRow("two") << QStringLiteral("kk") << true;
    QTest::newRow("two with a closed one between") << QStringLiteral("kck") << false;
    QTest::newRow("two with a steady one between") << QStringLiteral("ksk") << false;
    QTest::newRow("steady ones only") << QStringLiteral("ssss") << false;
    QTest::newRow("one, and one that had not begun") << QStringLiteral("kb") << false;
    QTest::newRow("two, and one that had not begun between") << QStringLiteral("kbk") << true;
    QTest::newRow("a fresh one that ends early") << QStringLiteral("kkk") << false;
    QTest::newRow("a fresh one twice") << QStringLiteral("kkkk") << true;
    QTest::newRow("tried again in vain") << QStringLiteral("kkt") << true;
}

void TestSessionStore::twoEarlyEndsLeaveTheSessionOut() {
    QFETCH(QString, starts);
    QFETCH(bool, leftOut);
    {
        SessionStore first(sessions());
        [[maybe_unused]] const FoundSession nothing = first.open({});
        QVERIFY(first.write(unusualSession(), 1).ok());
        first.endWell();
    }
    for (const QChar start : starts) {
        SessionStore store(sessions());
        const FoundSession found = store.open({});
        if (start == u'b')
            found.endedBadly ? store.asFound() : store.endWell();
        if (start == u'b')
            continue;
        if (start == u't')
            store.tryAgain();
        QVERIFY(store.write(found.leftOut && start != u't' ? found.state : unusualSession(), 1).ok());
        if (start == u's')
            store.steady();
        if (start == u'c')
            store.endWell();
    }
    SessionStore store(sessions());
    const FoundSession found = store.open({});
    QCOMPARE(found.leftOut.has_value(), leftOut);
    QCOMPARE(found.setAside.isEmpty(), !leftOut);
    QCOMPARE(QFile::exists(store.file()), !leftOut);
    if (!leftOut)
        return;
    QVERIFY(decodeSession(read(found.setAside), {})->state == *found.leftOut);
    QVERIFY(workOf(found.state) == Work{});
    QVERIFY(found.state.project.isEmpty());
    QCOMPARE(found.state.settings.thumbnailSize, unusualSession().settings.thumbnailSize);
}

void TestSessionStore::withoutAPlaceNothingIsKept_data() {
    QTest::addColumn<QString>("folder");
    QTest::newRow("no folder") << QString();
    QTest::newRow("below a file") << QStringLiteral("file/sessions");
    QTest::newRow("below a device") << QStringLiteral("/dev/null/sessions");
}

void TestSessionStore::withoutAPlaceNothingIsKept() {
    QFETCH(QString, folder);
    QVERIFY(write(home->filePath(QStringLiteral("file")), "x"));
    SessionStore store(folder.startsWith(QStringLiteral("/dev")) || folder.isEmpty()
                           ? folder
                           : home->filePath(QStringLiteral("file/sessions")));
    QVERIFY(!store.usable());
    QVERIFY(!store.open({}).saved.isValid());
    QVERIFY(store.write(unusualSession(), 1).ok()); // the settings are kept all the same
    QCOMPARE(loadSettings().className, unusualSession().settings.className);
    store.endWell();
}

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_session_store.moc"
