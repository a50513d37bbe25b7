#include "app/controllers/recent_models.h"
#include "tests/app/files.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace onelogit::app;

class TestRecentModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastOneStandsFirst();
    void theListStaysShort();
    void missingFilesAreMarked();
    void forgettingLeavesTheFile();

private:
    static QString names(const RecentModels& recent) {
        QStringList list;
        for (const RecentModel& entry : recent.entries())
            list << entry.path + (entry.missing ? QStringLiteral("?") : QString());
        return list.join(u' ');
    }
};

void TestRecentModels::theLastOneStandsFirst() {
    JobQueue queue;
    RecentModels recent(queue);
    const QSignalSpy changed(&recent, &RecentModels::changed);
    recent.add(QStringLiteral("/a"), QStringLiteral("1"));
    recent.add(QStringLiteral("/b"), QStringLiteral("2"));
    recent.add(QStringLiteral("/a"), QStringLiteral("3"));
    QCOMPARE(names(recent), QStringLiteral("/a /b"));
    QCOMPARE(recent.entries().first().fileDigest, QStringLiteral("3"));
    QCOMPARE(changed.size(), 3);
}

void TestRecentModels::theListStaysShort() {
    JobQueue queue;
    RecentModels recent(queue);
    for (int i = 0; i < 30; ++i)
        recent.add(QString::number(i), {});
    QCOMPARE(recent.entries().size(), RecentModels::most);
    QCOMPARE(recent.entries().first().path, QStringLiteral("29"));
    recent.setEntries(QList<RecentModel>(40, RecentModel{.path = QStringLiteral("/x"), .fileDigest = {}}));
    QCOMPARE(recent.entries().size(), RecentModels::most);
}

void TestRecentModels::missingFilesAreMarked() {
    const QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("there.pt"));
    QVERIFY(write(file, "model"));
    JobQueue queue;
    RecentModels recent(queue);
    recent.setEntries({{.path = QStringLiteral("/gone.pt"), .fileDigest = {}}, {.path = file, .fileDigest = {}}});
    QTRY_COMPARE(names(recent), QStringLiteral("/gone.pt? ") + file);
    QVERIFY(QFile::remove(file));
    recent.refresh();
    QTRY_VERIFY(recent.entries().last().missing);
    QVERIFY(write(file, "model"));
    recent.refresh();
    QTRY_VERIFY(!recent.entries().last().missing);
}

void TestRecentModels::forgettingLeavesTheFile() {
    const QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("there.pt"));
    QVERIFY(write(file, "model"));
    const QStringList before = listing(place.path());
    JobQueue queue;
    RecentModels recent(queue);
    recent.add(file, {});
    recent.forget(file);
    recent.forget(QStringLiteral("/never there"));
    QVERIFY(recent.entries().isEmpty());
    QCOMPARE(listing(place.path()), before);
}

QTEST_GUILESS_MAIN(TestRecentModels)
#include "tst_recent_models.moc"
