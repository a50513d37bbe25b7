#include "engine/data/folder_per_class.h"
#include "engine/data/idx.h"
#include "engine/metrics/named_figures.h"
#include "engine/model/evaluate.h"
#include "engine/model/native.h"
#include "engine/storage/files.h"
#include "engine/training/checkpoint.h"
#include "engine/training/settings_json.h"
#include "tests/support/folders.h"
#include "tests/support/training_data.h"

#include <nlohmann/json.hpp>

#include <QtTest>

#include <algorithm>
#include <fstream>

using namespace onelogit;
using training::Control;
using training::JobReport;
using training::JobSpec;
namespace fs = std::filesystem;

namespace {

/// A folder per class and IDX files of stripes, and a place for results.
struct Fixture {
    test::TemporaryFolder place;
    JobSpec spec{.data = place.path() / "classes",
                 .shape = ImageShape{.channels = 1, .height = 8, .width = 8},
                 .trunk = {},
                 .losses = {LossKind::BatchCrossEntropy, LossKind::CrossEntropy},
                 .settings = test::quickSettings()};
    training::JobFiles files{.folder = place.path() / "out", .single = {}};

    Fixture() {
        static_cast<void>(data::writeFolderPerClass(test::stripes(150, 1), place.path() / "classes"));
        const fs::path idx = place.path() / "idx";
        for (const auto& [name, count] : {std::pair{"t10k", 60}, {"train", 150}})
            static_cast<void>(data::writeIdx(test::stripes(static_cast<std::size_t>(count), 2),
                                             idx / (std::string(name) + "-images-idx3-ubyte"),
                                             idx / (std::string(name) + "-labels-idx1-ubyte")));
        spec.settings.epochs = 4;
    }
    [[nodiscard]] Result<JobReport> run(const training::JobSink& sink = {}) const {
        const Control control;
        return training::runJob(spec, files, control, sink, options());
    }
    [[nodiscard]] training::JobOptions options() const { return {.workers = 2, .indexCache = place.path() / "cache"}; }
    [[nodiscard]] std::string bytes(LossKind loss) const {
        std::ifstream file(files.model(loss), std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
};

const char* text(const Result<JobReport>& report) {
    static std::string shown;
    shown = report ? "ok" : describe(report.error());
    return shown.c_str();
}

} // namespace

class TestTrainingJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJobWritesModelsAndItsRecord();
    void figuresAreThoseOfTheWrittenModel();
    void ownTestPartIsUsed();
    void twiceGivesTheSameBytes();
    void anInterruptedJobGoesOnToTheSameBytes();
    void otherPicturesAreRefusedWhenGoingOn();
    void discardLeavesWhatWasThere();
    void keepBeforeTheFirstStepIsCancelled();
    void keepWhileGoingOnMakesModelsOfEarlierEpochs();
    void aHeadOnATrunkReadsTheSameFeatures();
    void aTrunkThatIsNoModelIsRefused();
    void unreadablePicturesAreNamedAndTheRestLearns();
    void dataIsReported();
    void refuses_data();
    void refuses();
    void damagedCheckpointsAreRefused();
    void settingsSurviveJson();
};

void TestTrainingJob::aJobWritesModelsAndItsRecord() {
    const Fixture fixture;
    std::size_t epochs = 0;
    bool checkpointSeen = false;
    training::JobSink sink;
    sink.race.epoch = [&](std::size_t, const training::EpochReport&) {
        ++epochs;
        checkpointSeen = fs::exists(fixture.files.checkpoint());
    };
    const auto report = fixture.run(sink);
    QVERIFY2(report.ok(), text(report));
    QCOMPARE(epochs, 8U);
    QVERIFY(checkpointSeen);
    QVERIFY(!fs::exists(fixture.files.checkpoint()));
    for (const training::LaneResult& lane : report->lanes) {
        const auto model = model::readNative(lane.model);
        QVERIFY(model.ok());
        QCOMPARE(model->loss, lane.loss);
        QCOMPARE(model->recipe.at("kept_epoch"), std::to_string(lane.keptEpoch));
        const auto record = nlohmann::json::parse(model->training);
        QCOMPARE(record.at("epochs").size(), 4U);
        QVERIFY(!record.at("environment").at("libraries").get<std::string>().empty());
    }
    std::ifstream file(fixture.files.record());
    const auto record = nlohmann::json::parse(file);
    QCOMPARE(record.at("losses").size(), 2U);
    QCOMPARE(training::specFromJson(record.at("job")).losses, fixture.spec.losses);
    std::ifstream curves(fixture.files.curves());
    const std::string lines{std::istreambuf_iterator<char>(curves), {}};
    QCOMPARE(std::ranges::count(lines, '\n'), 9);
    QVERIFY(lines.find("batch-cross-entropy,4,") != std::string::npos);
}

void TestTrainingJob::figuresAreThoseOfTheWrittenModel() {
    const Fixture fixture;
    const auto report = fixture.run();
    const auto written = model::readNative(report->lanes.front().model);
    const auto set = data::readFolderPerClass(fixture.spec.data, *fixture.spec.shape);
    const auto split = data::split(set->labels, {.validation = 0.1, .test = 0.2, .seed = 3});
    const auto classifier = model::makeClassifier(*written, "m", {});
    const auto logits = model::computeLogits(**classifier, data::subset(*set, split->test));
    QCOMPARE(metrics::namedFigures(*metrics::separation(*logits)), written->testMetrics);
    QCOMPARE(report->lanes.front().test->macroAp, written->testMetrics.at("macro_ap"));
}

void TestTrainingJob::ownTestPartIsUsed() {
    Fixture fixture;
    fixture.spec.data = fixture.place.path() / "idx";
    training::DataReport seen;
    training::JobSink sink;
    sink.data = [&](const training::DataReport& report) { seen = report; };
    const auto report = fixture.run(sink);
    QVERIFY2(report.ok(), text(report));
    QCOMPARE(seen.training, 135U);
    QCOMPARE(seen.validation, 15U);
    QCOMPARE(seen.test, 60U);
    QCOMPARE(report->lanes.front().test->examples, 60U);
}

void TestTrainingJob::twiceGivesTheSameBytes() {
    const Fixture fixture;
    QVERIFY(fixture.run().ok());
    const std::string first = fixture.bytes(LossKind::BatchCrossEntropy);
    QVERIFY(fixture.run().ok());
    QVERIFY(!first.empty() && first == fixture.bytes(LossKind::BatchCrossEntropy));
}

void TestTrainingJob::anInterruptedJobGoesOnToTheSameBytes() {
    const Fixture fixture;
    QVERIFY(fixture.run().ok());
    const std::string whole = fixture.bytes(LossKind::CrossEntropy);
    const fs::path kept = fixture.place.path() / "kept";
    training::JobOptions often = fixture.options();
    often.checkpointEvery = std::chrono::milliseconds(1);
    Control control;
    training::JobSink sink;
    sink.race.epoch = [&](std::size_t, const training::EpochReport& epoch) {
        if (epoch.epoch == 3 && !fs::exists(kept))
            fs::copy_file(fixture.files.checkpoint(), kept);
    };
    QVERIFY(training::runJob(fixture.spec, fixture.files, control, sink, often).ok());
    fs::remove(fixture.files.model(LossKind::CrossEntropy));
    fs::rename(kept, fixture.files.checkpoint()); // as if the process had ended then
    std::size_t before = 0;
    training::JobSink second;
    second.resumed = [&](const std::vector<training::LaneState>& lanes) { before = lanes.front().epochs.size(); };
    const auto resumed = training::resumeJob(fixture.files, control, second, fixture.options());
    QVERIFY2(resumed.ok(), text(resumed));
    QVERIFY(before > 0);
    QVERIFY(fixture.bytes(LossKind::CrossEntropy) == whole);
    QVERIFY(!fs::exists(fixture.files.checkpoint()));
    QCOMPARE(training::resumeJob(fixture.files, control).error().code, ErrorCode::NotFound);
}

void TestTrainingJob::otherPicturesAreRefusedWhenGoingOn() {
    const Fixture fixture;
    training::JobSink sink;
    sink.race.epoch = [&](std::size_t, const training::EpochReport&) {
        if (!fs::exists(fixture.place.path() / "kept"))
            fs::copy_file(fixture.files.checkpoint(), fixture.place.path() / "kept");
    };
    QVERIFY(fixture.run(sink).ok());
    fs::rename(fixture.place.path() / "kept", fixture.files.checkpoint());
    fs::remove(fixture.spec.data / "row" / "0.png");
    const Control control;
    const auto resumed = training::resumeJob(fixture.files, control, {}, fixture.options());
    QVERIFY(!resumed.ok());
    QCOMPARE(resumed.error().code, ErrorCode::ModelMismatch);
    QVERIFY(fs::exists(fixture.files.checkpoint()));
}

void TestTrainingJob::discardLeavesWhatWasThere() {
    const Fixture fixture;
    QVERIFY(fixture.run().ok());
    const std::string before = fixture.bytes(LossKind::CrossEntropy);
    Fixture other;
    other.spec.settings.seed = 9;
    other.files = fixture.files;
    Control control;
    training::JobSink sink;
    sink.race.epoch = [&](std::size_t, const training::EpochReport&) { control.set(Control::Wish::Discard); };
    const auto report = training::runJob(other.spec, other.files, control, sink, other.options());
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(fixture.bytes(LossKind::CrossEntropy) == before);
    QVERIFY(!fs::exists(fixture.files.checkpoint()));
}

void TestTrainingJob::keepBeforeTheFirstStepIsCancelled() {
    const Fixture fixture;
    Control control;
    training::JobSink sink;
    sink.progress = [&](training::Stage, const Progress&) { control.set(Control::Wish::Keep); };
    const auto report = training::runJob(fixture.spec, fixture.files, control, sink, fixture.options());
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(!fs::exists(fixture.files.folder));
}

void TestTrainingJob::keepWhileGoingOnMakesModelsOfEarlierEpochs() {
    Fixture fixture;
    fixture.spec.settings.epochs = 50;
    Control left;
    training::JobSink sink;
    sink.race.epoch = [&](std::size_t, const training::EpochReport& epoch) {
        if (epoch.epoch == 2)
            left.set(Control::Wish::Leave);
    };
    QVERIFY(!training::runJob(fixture.spec, fixture.files, left, sink, fixture.options()).ok());
    QVERIFY(fs::exists(fixture.files.checkpoint()));
    Control both; // the program ends while that goes on
    training::JobSink first;
    first.progress = [&](training::Stage, const Progress&) {
        both.set(Control::Wish::Keep);
        both.set(Control::Wish::Leave);
    };
    QCOMPARE(training::resumeJob(fixture.files, both, first, fixture.options()).error().code, ErrorCode::Cancelled);
    QVERIFY(fs::exists(fixture.files.checkpoint()));
    Control kept;
    training::JobSink second;
    second.progress = [&](training::Stage, const Progress&) { kept.set(Control::Wish::Keep); };
    const auto report = training::resumeJob(fixture.files, kept, second, fixture.options());
    QVERIFY2(report.ok(), text(report));
    QVERIFY(report->stopped);
    QVERIFY(std::ranges::any_of(report->lanes, [](const auto& lane) { return lane.epochs.size() >= 2; }));
    for (const training::LaneResult& lane : report->lanes)
        QCOMPARE(model::readNative(lane.model)->testMetrics.at("macro_ap"), lane.test->macroAp);
    QVERIFY(!fs::exists(fixture.files.checkpoint()));
}

void TestTrainingJob::aHeadOnATrunkReadsTheSameFeatures() {
    Fixture fixture;
    fixture.spec.settings.epochs = 10;
    QVERIFY(fixture.run().ok());
    JobSpec spec = fixture.spec;
    spec.trunk = fixture.files.model(LossKind::CrossEntropy);
    spec.losses = {LossKind::BinaryCrossEntropy, LossKind::SharedBiasBinaryCrossEntropy};
    const training::JobFiles heads{.folder = fixture.place.path() / "heads", .single = {}};
    for (const char* data : {"classes", "idx"}) {
        spec.data = fixture.place.path() / data;
        for (int time = 0; time < 2; ++time) { // the second time from what was kept
            const Control control;
            const auto report = training::runJob(spec, heads, control, {}, fixture.options());
            QVERIFY2(report.ok(), text(report));
            QVERIFY2(report->lanes.front().test->accuracy > 0.6,
                     qPrintable(QString::number(report->lanes.front().test->accuracy)));
        }
    }
    const auto trunk = intake::openClassifier(spec.trunk);
    const auto head = intake::openClassifier(heads.model(LossKind::BinaryCrossEntropy));
    QCOMPARE((*head)->info().trunkDigest, (*trunk)->info().trunkDigest);
    QVERIFY((*head)->info().headDigest != (*trunk)->info().headDigest);
}

void TestTrainingJob::aTrunkThatIsNoModelIsRefused() {
    Fixture fixture;
    fixture.spec.trunk = fixture.place.path() / "program.pt";
    std::ofstream(fixture.spec.trunk) << "no model";
    const auto report = fixture.run();
    QVERIFY(!report.ok());
    QCOMPARE(report.error().subject, fixture.spec.trunk.string());
}

void TestTrainingJob::unreadablePicturesAreNamedAndTheRestLearns() {
    const Fixture fixture;
    for (int i = 0; i < 50; ++i)
        std::ofstream(fixture.spec.data / "column" / ("broken" + std::to_string(i) + ".jpg")) << "no picture";
    training::DataReport seen;
    training::JobSink sink;
    sink.data = [&](const training::DataReport& report) { seen = report; };
    QVERIFY(fixture.run(sink).ok());
    QCOMPARE(seen.skipped.size(), 50U);
    QVERIFY(seen.skipped.front().path.string().find("broken") != std::string::npos);
}

void TestTrainingJob::dataIsReported() {
    data::DataSet set = test::stripes(30, 3);
    set.catalog = *ClassCatalog::create({"row", "column", "diagonal", "never"});
    const std::vector<std::uint8_t> first(set.picture(0).begin(), set.picture(0).end());
    std::ranges::copy(first, set.pixels.begin() + 3 * 64);  // the same picture and class
    std::ranges::copy(first, set.pixels.begin() + 28 * 64); // and of another class
    training::Material material = test::material(set, 3);
    const training::DataReport report = training::dataReport(material);
    QCOMPARE(report.repeated, 1U);
    QCOMPARE(report.repeatedNames, std::vector<std::string>{"3"});
    QCOMPARE(report.contradictingNames, std::vector<std::string>{"28"});
    QCOMPARE(report.emptyClasses, std::vector<ClassId>{{3}});
    QCOMPARE(report.smallClasses.size(), 3U);
    QCOMPARE(report.imbalance, 1.0);
    QVERIFY(!training::refusalOf(report));
}

void TestTrainingJob::refuses_data() {
    QTest::addColumn<QString>("data");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing there") << "absent" << int(ErrorCode::NotFound);
    QTest::newRow("an empty folder") << "empty" << int(ErrorCode::Empty);
    QTest::newRow("one class") << "one" << int(ErrorCode::InvalidArgument);
    QTest::newRow("broken pictures only") << "broken" << int(ErrorCode::NoPictures);
    QTest::newRow("a label that no class has") << "labels" << int(ErrorCode::LabelOutOfRange);
}

void TestTrainingJob::refuses() {
    QFETCH(QString, data);
    QFETCH(int, code);
    Fixture fixture;
    const fs::path place = fixture.place.path();
    fs::create_directories(place / "empty");
    fs::create_directories(place / "one");
    fs::copy(place / "classes" / "row", place / "one" / "row", fs::copy_options::recursive);
    fs::create_directories(place / "broken" / "a");
    std::ofstream(place / "broken" / "a" / "x.png") << "no picture";
    data::DataSet wrong = test::stripes(30, 3);
    wrong.labels[4] = 200;
    static_cast<void>(data::writeIdx(wrong, place / "labels" / "train-images-idx3-ubyte",
                                     place / "labels" / "train-labels-idx1-ubyte"));
    std::ofstream(place / "labels" / "classes.txt") << "a\nb\nc\n";
    fixture.spec.data = place / data.toStdString();
    const auto report = fixture.run();
    QVERIFY(!report.ok());
    QVERIFY2(static_cast<int>(report.error().code) == code, text(report));
    QVERIFY(!fs::exists(fixture.files.folder));
}

void TestTrainingJob::damagedCheckpointsAreRefused() {
    const Fixture fixture;
    const fs::path path = fixture.place.path() / "checkpoint";
    training::Checkpoint checkpoint{.spec = fixture.spec, .dataHash = "x", .state = {}};
    checkpoint.state.lanes.push_back({.loss = LossKind::Zlpr});
    checkpoint.state.lanes.back().lossSum = 0.1 + 0.2;
    checkpoint.state.lanes.back().learner.weights["w"] = {.shape = {2}, .data = {1, 2}};
    QVERIFY(training::writeCheckpoint(checkpoint, path).ok());
    const auto read = training::readCheckpoint(path);
    QVERIFY(read.ok());
    QCOMPARE(read->state.lanes.front().lossSum, 0.1 + 0.2);
    QCOMPARE(read->state.lanes.front().learner.weights.at("w").data, (std::vector<float>{1, 2}));

    auto bytes = *storage::readFile(path);
    for (std::size_t at = 0; at < bytes.size(); at += 7) {
        auto damaged = bytes;
        damaged[at] ^= std::byte{0x20};
        QVERIFY(storage::writeFile(path, damaged).ok());
        QVERIFY2(!training::readCheckpoint(path).ok(), qPrintable(QString::number(at)));
    }
    for (const std::size_t length : {std::size_t{0}, std::size_t{7}, bytes.size() / 2, bytes.size() - 1}) {
        QVERIFY(storage::writeFile(path, std::span(bytes).first(length)).ok());
        QVERIFY(!training::readCheckpoint(path).ok());
    }
}

void TestTrainingJob::settingsSurviveJson() {
    training::Settings settings = test::quickSettings();
    settings.learningRate = 0.1 / 3;
    settings.optimizer = training::Optimizer::Sgd;
    settings.architecture = model::Architecture::Mlp;
    settings.parameters.margin = 2.5;
    settings.augmentation.crop = true;
    settings.balanceClasses = true;
    const auto written = training::toJson(settings);
    QVERIFY(training::toJson(training::settingsFromJson(written)) == written);
    QVERIFY(training::toJson(training::settingsFromJson(nlohmann::json::object())) ==
            training::toJson(training::Settings()));
}

QTEST_APPLESS_MAIN(TestTrainingJob)
#include "tst_training_job.moc"
