#include "app/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace onelogit::app;
using onelogit::widgets::Theme;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path()); }
    void cleanup() { QFile::remove(file()); }

    void nothingStoredGivesDefaults();
    void whatIsSavedComesBack();
    void nonsenseGivesDefaults_data();
    void nonsenseGivesDefaults();

private:
    [[nodiscard]] QString file() const { return home.filePath(QStringLiteral("onelogit/OneLogit.ini")); }
    QTemporaryDir home;
};

void TestSettings::nothingStoredGivesDefaults() {
    const Settings settings = loadSettings();
    QVERIFY(settings.geometry.isEmpty());
    QCOMPARE(settings.theme, Theme::System);
    QCOMPARE(settings.page, 0);
    QCOMPARE(settings.words, onelogit::widgets::Words::Plain);
    QVERIFY(settings.welcomeAtStart);
    QCOMPARE(settings.presentationMinutes, 3);
    QVERIFY(settings.folder.isEmpty());
    QVERIFY(settings.models.isEmpty());
}

void TestSettings::whatIsSavedComesBack() {
    const Settings saved{.geometry = QByteArray("\0\xff\n", 3),
                         .theme = Theme::ContrastDark,
                         .language = QStringLiteral("zh_CN"),
                         .lessMotion = true,
                         .page = 4,
                         .thumbnailSize = 200,
                         .look = {.scores = onelogit::widgets::ScoresShown::Both,
                                  .content = onelogit::widgets::PanelContent::Intervals,
                                  .height = {.count = true, .logarithmic = true},
                                  .order = onelogit::widgets::PanelOrder::ByArea,
                                  .target = {},
                                  .sharedAxis = false},
                         .words = onelogit::widgets::Words::Expert,
                         .welcomeAtStart = false,
                         .presentationMinutes = 0,
                         .className = QStringLiteral("Schnürschuh, rot"),
                         .model = QStringLiteral("/m/a.safetensors"),
                         .models = {QStringLiteral("/m/a, b.safetensors"), QStringLiteral("/m/c.safetensors")},
                         .closedDemo = {QStringLiteral("/demo/nce.safetensors")},
                         .recent = {{.path = QStringLiteral("/m/ä.pt"), .fileDigest = QStringLiteral("0a1b")},
                                    {.path = QStringLiteral("/m/c.onnx"), .fileDigest = {}}},
                         .folder = QStringLiteral("/pictures/ä b")};
    saveSettings(saved);
    QVERIFY(QFile::exists(file()));
    const Settings loaded = loadSettings();
    QCOMPARE(loaded.geometry, saved.geometry);
    QCOMPARE(loaded.theme, saved.theme);
    QCOMPARE(loaded.language, saved.language);
    QCOMPARE(loaded.lessMotion, saved.lessMotion);
    QCOMPARE(loaded.words, saved.words);
    QCOMPARE(loaded.welcomeAtStart, saved.welcomeAtStart);
    QCOMPARE(loaded.presentationMinutes, saved.presentationMinutes);
    QCOMPARE(loaded.page, saved.page);
    QCOMPARE(loaded.thumbnailSize, saved.thumbnailSize);
    QVERIFY(loaded.look == saved.look);
    QCOMPARE(loaded.className, saved.className);
    QCOMPARE(loaded.model, saved.model);
    QCOMPARE(loaded.models, saved.models);
    QCOMPARE(loaded.folder, saved.folder);
    QCOMPARE(loaded.closedDemo, saved.closedDemo);
    QCOMPARE(loaded.recent.size(), 2);
    QCOMPARE(loaded.recent.first().path, saved.recent.first().path);
    QCOMPARE(loaded.recent.first().fileDigest, saved.recent.first().fileDigest);
    Settings fewer = saved;
    fewer.recent.removeLast();
    saveSettings(fewer);
    QCOMPARE(loadSettings().recent.size(), 1);
}

void TestSettings::nonsenseGivesDefaults_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("binary") << QByteArray(512, '\xfe');
    QTest::newRow("cut off") << QByteArray("[window]\npage=");
    QTest::newRow("recent files without a path")
        << QByteArray("[models]\nrecent\\size=3\nrecent\\1\\digest=aa\nrecent\\2\\path=\n");
    QTest::newRow("far too many recent files") << QByteArray("[models]\nrecent\\size=2000000000\n");
    QTest::newRow("out of range") << QByteArray(
        "[window]\npage=99\ntheme=plaid\n[presentation]\nminutes=-7\n[search]\nthumbnailSize=-5\n");
}

void TestSettings::nonsenseGivesDefaults() {
    QFETCH(QByteArray, content);
    QVERIFY(QDir(home.path()).mkpath(QStringLiteral("onelogit")));
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(content);
    damaged.close();
    const Settings settings = loadSettings();
    QVERIFY(settings.page >= 0 && settings.page <= 4);
    QVERIFY(settings.recent.isEmpty());
    QCOMPARE(settings.theme, Theme::System);
    QVERIFY(settings.presentationMinutes >= 0);
    QVERIFY(settings.thumbnailSize >= 64 && settings.thumbnailSize <= 256);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
