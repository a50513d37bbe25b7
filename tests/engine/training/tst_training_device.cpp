#include "engine/data/folder_per_class.h"
#include "engine/model/native.h"
#include "engine/training/checkpoint.h"
#include "engine/training/device.h"
#include "tests/support/folders.h"
#include "tests/support/training_data.h"

#include <nlohmann/json.hpp>

#include <QtTest>

#include <algorithm>
#include <fstream>

using namespace onelogit;
namespace fs = std::filesystem;

namespace {

const QString absent = QStringLiteral("cuda:127"); ///< no computer has so many

/// The last of those that are there: a graphics processor's where there is one.
std::string lastDevice() {
    return training::devices()->names.back();
}

/// A folder per class of stripes, and a place for results.
struct Fixture {
    test::TemporaryFolder place;
    training::JobSpec spec{.data = place.path() / "classes",
                           .shape = ImageShape{.channels = 1, .height = 8, .width = 8},
                           .trunk = {},
                           .losses = {LossKind::BatchCrossEntropy},
                           .settings = test::quickSettings()};
    training::JobFiles files{.folder = place.path() / "out", .single = {}};

    Fixture() {
        static_cast<void>(data::writeFolderPerClass(test::stripes(90, 1), place.path() / "classes"));
        spec.settings.epochs = 3;
    }
};

/// What a model's file says that it was trained on.
std::string deviceOf(const fs::path& model) {
    return nlohmann::json::parse(model::readNative(model)->training).at("environment").at("device");
}

} // namespace

/// Where networks are trained. Runs on a machine without a graphics processor too, and then cannot tell of more than
/// the processor.
class TestTrainingDevice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProcessorIsThere();
    void namesAreChecked_data();
    void namesAreChecked();
    void oneThatIsNotThereIsNamedWithTheCause();
    void aJobRefusesBeforeItReads();
    void settingsKeepIt();
    void everyDeviceLearns();
    void checkpointsGoOnElsewhere();
};

void TestTrainingDevice::theProcessorIsThere() {
    const auto list = training::devices();
    QVERIFY(list.ok());
    QCOMPARE(list->names.front(), std::string("cpu"));
    QCOMPARE(list->why.empty(), list->names.size() > 1);
    QCOMPARE(*training::findDevice("cpu"), std::string("cpu"));
    if (list->names.size() > 1)
        QCOMPARE(*training::findDevice("cuda"), std::string("cuda:0"));
}

void TestTrainingDevice::namesAreChecked_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    for (const char* name : {"cpu", "cuda", "cuda:0", "cuda:127"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char* name : {"", "CPU", "cpu:0", "gpu", "cuda:", "cuda:-1", "cuda:128", "cuda:01", "cuda:1 ", "cuda:1x",
                             "cuda:99999999999", " cuda", "meta"})
        QTest::addRow("'%s'", name) << QString::fromLatin1(name) << false;
}

void TestTrainingDevice::namesAreChecked() {
    QFETCH(QString, name);
    QFETCH(bool, good);
    QCOMPARE(training::checkDeviceName(name.toStdString()).ok(), good);
    training::Settings settings = test::quickSettings();
    settings.device = name.toStdString();
    const auto checked = training::check(settings, LossKind::CrossEntropy, 3);
    QCOMPARE(checked.ok(), good);
    if (!good)
        QCOMPARE(checked.error().code, ErrorCode::InvalidArgument);
}

void TestTrainingDevice::oneThatIsNotThereIsNamedWithTheCause() {
    const auto found = training::findDevice(absent.toStdString());
    QVERIFY(!found.ok());
    const QString words = QString::fromStdString(describe(found.error()));
    QVERIFY2(words.contains(absent) && words.contains(QStringLiteral("not there")) &&
                 words.contains(QStringLiteral("to train on: cpu")),
             qPrintable(words));
    QVERIFY(words.contains(QString::fromStdString(training::devices()->why)));
    training::Settings settings = test::quickSettings();
    settings.device = absent.toStdString();
    const auto learner =
        training::Learner::create({.input = {1, 8, 8}, .features = 8, .classes = 3}, LossKind::CrossEntropy, settings);
    QCOMPARE(learner.error().subject, found.error().subject);
}

void TestTrainingDevice::aJobRefusesBeforeItReads() {
    Fixture fixture;
    fixture.spec.settings.device = absent.toStdString();
    bool read = false;
    training::JobSink sink;
    sink.progress = [&](training::Stage, const Progress&) { read = true; };
    const training::Control control;
    const auto report = training::runJob(fixture.spec, fixture.files, control, sink);
    QVERIFY(!report.ok());
    QVERIFY(report.error().subject.find(absent.toStdString()) != std::string::npos);
    QVERIFY(!read && !fs::exists(fixture.files.folder));
}

void TestTrainingDevice::settingsKeepIt() {
    Fixture fixture;
    fixture.spec.settings.device = "cuda:3";
    QCOMPARE(training::specFromJson(training::toJson(fixture.spec)).settings.device, std::string("cuda:3"));
    auto before = training::toJson(fixture.spec);
    before["settings"].erase("device"); // of a record that was written before there were others
    QCOMPARE(training::specFromJson(before).settings.device, std::string("cpu"));
}

void TestTrainingDevice::everyDeviceLearns() {
    const auto list = training::devices();
    for (const std::string& device : list->names) {
        Fixture fixture;
        fixture.spec.settings.device = device;
        fixture.spec.settings.epochs = 12;
        const training::Control control;
        const auto report = training::runJob(fixture.spec, fixture.files, control);
        QVERIFY2(report.ok(), report ? "" : describe(report.error()).c_str());
        const training::LaneResult& lane = report->lanes.front();
        QVERIFY2(lane.test->accuracy > 0.6, device.c_str());
        QCOMPARE(lane.devices, std::vector{device});
        QCOMPARE(deviceOf(lane.model), device);
        std::ifstream file(fixture.files.record());
        QCOMPARE(nlohmann::json::parse(file).at("losses").at(0).at("devices").at(0).get<std::string>(), device);
    }
}

/// Stops on one device and goes on on the other. With the processor alone both are the same, and the checkpoint's own
/// words stand for another.
void TestTrainingDevice::checkpointsGoOnElsewhere() {
    Fixture fixture;
    fixture.spec.settings.device = lastDevice();
    training::Control control;
    training::JobSink sink;
    sink.race.epoch = [&](std::size_t, const training::EpochReport&) { control.set(training::Control::Wish::Leave); };
    QCOMPARE(training::runJob(fixture.spec, fixture.files, control, sink).error().code, ErrorCode::Cancelled);
    auto checkpoint = training::readCheckpoint(fixture.files.checkpoint());
    QVERIFY(checkpoint.ok());
    QCOMPARE(checkpoint->state.lanes.front().devices, std::vector{lastDevice()});

    checkpoint->spec.settings.device = absent.toStdString();
    checkpoint->state.lanes.front().devices = {absent.toStdString()};
    QVERIFY(training::writeCheckpoint(*checkpoint, fixture.files.checkpoint()).ok());
    const training::Control again;
    const auto refused = training::resumeJob(fixture.files, again);
    QVERIFY(!refused.ok() && refused.error().subject.find(absent.toStdString()) != std::string::npos);
    QVERIFY(fs::exists(fixture.files.checkpoint()));

    const auto report = training::resumeJob(fixture.files, again, {}, {.device = "cpu"});
    QVERIFY2(report.ok(), report ? "" : describe(report.error()).c_str());
    QCOMPARE(deviceOf(report->lanes.front().model), absent.toStdString() + ", cpu");
}

QTEST_APPLESS_MAIN(TestTrainingDevice)
#include "tst_training_device.moc"
