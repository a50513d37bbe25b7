#include "app/session/first_instance.h"
#include "tests/app/files.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace onelogit::app;
using namespace std::chrono_literals;
using Outcome = FirstInstance::Outcome;

/// Who answers at the socket; several programs are tried in tst_program.
class TestFirstInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theFirstListens();
    void aStaleSocketIsInNobodysWay();
    void nobodyMeetsWithoutAPrivateFolder_data();
    void nobodyMeetsWithoutAPrivateFolder();
    void theFolderIsTheUsersAlone_data();
    void theFolderIsTheUsersAlone();
    void whoDoesNotAnswerIsNotWaitedFor_data();
    void whoDoesNotAnswerIsNotWaitedFor();
    void aLineIsHandedOver();
    void nonsenseIsSentAway_data();
    void nonsenseIsSentAway();
    void afterTheEndAnotherIsFirst();

private:
    [[nodiscard]] QString folder() const { return runtime->filePath(QStringLiteral("onelogit")); }
    [[nodiscard]] QString socket() const { return folder() + QStringLiteral("/instance.socket"); }
    std::unique_ptr<QTemporaryDir> runtime;
};

void TestFirstInstance::init() {
    runtime = std::make_unique<QTemporaryDir>();
}

void TestFirstInstance::theFirstListens() {
    FirstInstance first(folder());
    QCOMPARE(first.meet({}, 1ms), Outcome::First);
    struct stat status = {};
    QCOMPARE(::stat(qPrintable(folder()), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0700));
    QCOMPARE(::stat(qPrintable(socket()), &status), 0);
    QCOMPARE(status.st_mode & 0077, mode_t(0));
}

void TestFirstInstance::aStaleSocketIsInNobodysWay() {
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(write(socket(), "left by a killed program"));
    QVERIFY(write(folder() + QStringLiteral("/instance.lock"), "4711\n"));
    FirstInstance first(folder());
    QCOMPARE(first.meet({}, 1ms), Outcome::First);
    QLocalSocket guest;
    guest.connectToServer(socket());
    QVERIFY(guest.waitForConnected());
}

void TestFirstInstance::nobodyMeetsWithoutAPrivateFolder_data() {
    QTest::addColumn<QString>("kind");
    QTest::newRow("none") << QString();
    QTest::newRow("open to others") << QStringLiteral("open");
    QTest::newRow("a link") << QStringLiteral("link");
    QTest::newRow("a file") << QStringLiteral("file");
    QTest::newRow("cannot be made") << QStringLiteral("nowhere");
}

void TestFirstInstance::nobodyMeetsWithoutAPrivateFolder() {
    QFETCH(QString, kind);
    QString place = folder();
    if (kind.isEmpty()) {
        place.clear();
    } else if (kind == QStringLiteral("open")) {
        QVERIFY(QDir().mkpath(place));
        QVERIFY(QFile::setPermissions(place, QFile::Permissions(0x7777)));
    } else if (kind == QStringLiteral("link")) {
        const QString other = runtime->filePath(QStringLiteral("other"));
        QVERIFY(QDir().mkpath(other));
        QVERIFY(QFile::link(other, place));
    } else if (kind == QStringLiteral("file")) {
        QVERIFY(write(place, "x"));
    } else {
        place = QStringLiteral("/dev/null/onelogit");
    }
    FirstInstance instance(place);
    QCOMPARE(instance.meet({}, 1ms), Outcome::NoMeeting);
}

void TestFirstInstance::theFolderIsTheUsersAlone_data() {
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a folder of the user") << QByteArray() << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("relative") << QByteArray("run") << false;
    QTest::newRow("of everybody") << QByteArray("/tmp") << false;
    QTest::newRow("not there") << QByteArray("/nowhere/run") << false;
}

void TestFirstInstance::theFolderIsTheUsersAlone() {
    QFETCH(QByteArray, variable);
    QFETCH(bool, taken);
    qputenv("XDG_RUNTIME_DIR", taken ? QFile::encodeName(runtime->path()) : variable);
    QCOMPARE(userMeetingFolder(), taken ? folder() : QString());
}

void TestFirstInstance::whoDoesNotAnswerIsNotWaitedFor_data() {
    QTest::addColumn<bool>("listens");
    QTest::newRow("holds the file and listens, but is hung") << true;
    QTest::newRow("holds the file and does not listen") << false;
}

void TestFirstInstance::whoDoesNotAnswerIsNotWaitedFor() {
    QFETCH(bool, listens);
    FirstInstance first(folder()); // nothing runs its event loop while the second one waits
    QCOMPARE(first.meet({}, 1ms), Outcome::First);
    QSignalSpy handedOver(&first, &FirstInstance::handedOver);
    if (!listens)
        QVERIFY(QFile::remove(socket()));
    FirstInstance second(folder());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(second.meet({.paths = {QStringLiteral("/a")}, .activation = {}}, 300ms), Outcome::NoAnswer);
    QVERIFY2(timer.elapsed() < 2000, "it was waited for longer than is promised");
    QTest::qWait(50);
    QVERIFY(handedOver.isEmpty()); // the second one has opened the path itself
}

void TestFirstInstance::aLineIsHandedOver() {
    FirstInstance first(folder());
    QCOMPARE(first.meet({}, 1ms), Outcome::First);
    QSignalSpy handedOver(&first, &FirstInstance::handedOver);
    QLocalSocket guest;
    guest.connectToServer(socket());
    QVERIFY(guest.waitForConnected());
    guest.write(R"({"version": 1, "paths": ["/a b", "relative", 3, "/ä"], )");
    guest.flush();
    QTest::qWait(20);
    QVERIFY(handedOver.isEmpty());
    guest.write("\"activation\": \"token\"}\n");
    QTRY_COMPARE(handedOver.size(), 1);
    const QStringList paths{QStringLiteral("/a b"), QStringLiteral("/ä")};
    QCOMPARE(handedOver.first().at(0).toStringList(), paths);
    QCOMPARE(handedOver.first().at(1).toByteArray(), QByteArray("token"));
    QTRY_COMPARE(guest.bytesAvailable(), qint64(3));
    QCOMPARE(guest.readAll(), QByteArray("ok\n"));
}

void TestFirstInstance::nonsenseIsSentAway_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("words") << QByteArray("open /a\n");
    QTest::newRow("another version") << QByteArray("{\"version\": 2, \"paths\": []}\n");
    QTest::newRow("no list") << QByteArray("{\"version\": 1, \"paths\": \"/a\"}\n");
    QTest::newRow("without end") << QByteArray(3 << 20, 'x');
}

void TestFirstInstance::nonsenseIsSentAway() {
    QFETCH(QByteArray, content);
    FirstInstance first(folder());
    QCOMPARE(first.meet({}, 1ms), Outcome::First);
    QSignalSpy handedOver(&first, &FirstInstance::handedOver);
    QLocalSocket guest;
    guest.connectToServer(socket());
    QVERIFY(guest.waitForConnected());
    guest.write(content);
    QTRY_COMPARE(guest.state(), QLocalSocket::UnconnectedState);
    QVERIFY(handedOver.isEmpty());
    QVERIFY(guest.readAll().isEmpty());
}

void TestFirstInstance::afterTheEndAnotherIsFirst() {
    FirstInstance first(folder());
    QCOMPARE(first.meet({}, 1ms), Outcome::First);
    first.close();
    FirstInstance second(folder());
    QCOMPARE(second.meet({}, 1ms), Outcome::First);
}

QTEST_GUILESS_MAIN(TestFirstInstance)
#include "tst_first_instance.moc"
