#include "app/text/train_settings.h"
#include "engine/training/settings_json.h"
#include "tests/support/unusual_training.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace onelogit;
using namespace onelogit::app;
using widgets::TrainKind;

namespace {

constexpr std::uint64_t giga = 1'000'000'000;

training::PictureSizes folder(std::size_t pictures, std::uint64_t room = 100 * giga) {
    return {.pictures = pictures, .room = room, .shape = {3, 64, 64}};
}

} // namespace

/// The form's numbers and what the presets make of the pictures.
class TestTrainSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void everyNumberReachesTheJobAndComesBack();
    void whatIsNotSetIsTheEnginesOwn();
    void epochsFollowThePictures_data();
    void epochsFollowThePictures();
    void sizesFollowThePictures_data();
    void sizesFollowThePictures();
    void rulesSayWhatTheyGive();
    void tooLargeIsRefusedWithAWayOut();
    void deviceReasons();
};

void TestTrainSettings::everyNumberReachesTheJobAndComesBack() {
    const widgets::TrainSettings unusual = widgets::unusualSettings();
    training::JobSpec spec{
        .data = "/d", .shape = shapeOf(unusual), .trunk = {}, .losses = {}, .settings = settingsOf(unusual)};
    spec = training::specFromJson(training::toJson(spec));
    QCOMPARE(shownSettings(spec), unusual);
    QCOMPARE(spec.settings.validation, 0.25);
    QCOMPARE(*spec.shape, (ImageShape{1, 96, 96}));
}

void TestTrainSettings::whatIsNotSetIsTheEnginesOwn() {
    QVERIFY(training::toJson(settingsOf({})) == training::toJson(training::Settings{}));
    const training::JobSpec spec{.data = {}, .shape = {}, .trunk = {}, .losses = {}, .settings = {}};
    QCOMPARE(shownSettings(spec), widgets::TrainSettings());
}

void TestTrainSettings::epochsFollowThePictures_data() {
    QTest::addColumn<bool>("head");
    QTest::addColumn<qulonglong>("pictures");
    QTest::addColumn<QList<int>>("epochs");
    QTest::newRow("not known yet") << false << 0ULL << QList{5, 12, 40};
    QTest::newRow("the demo's sample") << false << 2800ULL << QList{5, 12, 42};
    QTest::newRow("thirty pictures") << false << 30ULL << QList{30, 60, 200};
    QTest::newRow("Fashion-MNIST") << false << 54'000ULL << QList{2, 5, 10};
    QTest::newRow("a million") << false << 1'000'000ULL << QList{2, 5, 10};
    QTest::newRow("a head, not known yet") << true << 0ULL << QList{10, 30, 100};
    QTest::newRow("a head on a million") << true << 1'000'000ULL << QList{5, 10, 30};
}

void TestTrainSettings::epochsFollowThePictures() {
    QFETCH(bool, head);
    QFETCH(qulonglong, pictures);
    QFETCH(QList<int>, epochs);
    QList<int> made;
    for (const widgets::TrainSettings& each :
         presets(head ? TrainKind::Head : TrainKind::Network, {.training = pictures, .sizes = {}}))
        made << each.epochs;
    QCOMPARE(made, epochs);
}

void TestTrainSettings::sizesFollowThePictures_data() {
    QTest::addColumn<qulonglong>("pictures");
    QTest::addColumn<qulonglong>("room");
    QTest::addColumn<QList<int>>("edges");
    QTest::newRow("few") << 1000ULL << qulonglong(giga) << QList{64, 64, 64};
    QTest::newRow("many") << 60'000ULL << qulonglong(giga) << QList{32, 64, 64};
    QTest::newRow("more than memory") << 60'000ULL << qulonglong(giga / 4) << QList{32, 37, 37};
    QTest::newRow("far more") << 10'000'000ULL << qulonglong(giga) << QList{5, 5, 5};
}

void TestTrainSettings::sizesFollowThePictures() {
    QFETCH(qulonglong, pictures);
    QFETCH(qulonglong, room);
    QFETCH(QList<int>, edges);
    QList<int> made;
    for (const widgets::TrainSettings& each :
         presets(TrainKind::Network, {.training = pictures, .sizes = folder(pictures, room)}))
        made << each.pictureEdge;
    QCOMPARE(made, edges);
}

void TestTrainSettings::rulesSayWhatTheyGive() {
    const QStringList words = presetRules(TrainKind::Network, {.training = 54'000, .sizes = folder(60'000)});
    QCOMPARE(words.size(), 3);
    QVERIFY2(words.first().startsWith(QStringLiteral("Shows 15,000 pictures in all, in 2 to 30 epochs: here 2.")),
             qPrintable(words.first()));
    QVERIFY2(words.first().contains(QStringLiteral("32 × 32")), qPrintable(words.first()));
    const QStringList own = presetRules(TrainKind::Network, {.training = 54'000, .sizes = {}});
    QVERIFY(!own.first().contains(QStringLiteral("×")));
}

void TestTrainSettings::tooLargeIsRefusedWithAWayOut() {
    widgets::TrainSettings shown;
    shown.pictureEdge = 256;
    QVERIFY(memoryRefusal(folder(1000), shown).isEmpty());
    const QString words = memoryRefusal(folder(60'000, giga), shown);
    QVERIFY2(words.contains(QStringLiteral("256 × 256")) && words.contains(QStringLiteral("12 GB")) &&
                 words.contains(QStringLiteral("at most 74")),
             qPrintable(words));
    shown.pictureEdge = 74;
    QVERIFY(memoryRefusal(folder(60'000, giga), shown).isEmpty());
    shown.pictureEdge = 75;
    QVERIFY(!memoryRefusal(folder(60'000, giga), shown).isEmpty());
    shown.grey = true;
    QVERIFY(memoryRefusal(folder(60'000, giga), shown).isEmpty());
    shown.pictureEdge = 64;
    QVERIFY(memoryRefusal(folder(100'000'000, giga), shown).endsWith(QStringLiteral("Choose fewer pictures.")));
    QVERIFY(memoryRemark(folder(1000)).isEmpty());
    QVERIFY(!memoryRemark(folder(1'000'000, giga)).isEmpty());
}

void TestTrainSettings::deviceReasons() {
    QVERIFY(whyProcessorOnly({.names = {"cpu", "cuda:0"}, .cuda = true, .why = {}}).isEmpty());
    const QString without = whyProcessorOnly({.names = {"cpu"}, .cuda = false, .why = "x"});
    QVERIFY(without.contains(QStringLiteral("built without CUDA")));
    QVERIFY(whyProcessorOnly({.names = {"cpu"}, .cuda = true, .why = "x"}) != without);
}

QTEST_APPLESS_MAIN(TestTrainSettings)
#include "tst_train_settings.moc"
