#include "engine/training/race.h"
#include "tests/support/training_data.h"

#include <QtTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

using namespace onelogit;
using training::Control;
using training::RaceReport;
using training::Settings;

namespace {

Result<RaceReport> race(const Settings& settings, LossKind loss, const training::Material& material,
                        const training::RaceSink& sink = {}) {
    const Control control;
    const std::array losses{loss};
    return training::race(material, settings, losses, control, sink);
}

const training::LaneState& only(const Result<RaceReport>& report) {
    return report->state.lanes.front();
}

bool sameWeights(const training::Weights& a, const training::Weights& b) {
    return a.size() == b.size() && std::ranges::equal(a, b, [](const auto& left, const auto& right) {
               return left.first == right.first && left.second.data == right.second.data;
           });
}

std::vector<LossKind> seven() {
    std::vector<LossKind> kinds;
    for (const LossTraits& row : sevenLosses())
        kinds.push_back(row.kind);
    return kinds;
}

} // namespace

class TestTrainingRace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLossLearns_data();
    void everyLossLearns();
    void everyArchitectureTrains_data();
    void everyArchitectureTrains();
    void weightsDependOnTheSeedAlone();
    void sevenTogetherEqualOneAfterTheOther();
    void bothOptimizersAndAllAugmentationsRepeat_data();
    void bothOptimizersAndAllAugmentationsRepeat();
    void aStateGoesOnBitForBit_data();
    void aStateGoesOnBitForBit();
    void pausesChangeNothing();
    void keepEndsWithinABatch();
    void discardGivesNothing();
    void patienceEndsALoss();
    void theBestEpochIsKept();
    void refuses_data();
    void refuses();
    void aStateOfAnotherRaceIsRefused();
    void divergenceIsNamedAndStopsOnlyItsLoss();
};

void TestTrainingRace::everyLossLearns_data() {
    QTest::addColumn<int>("loss");
    for (const LossTraits& row : allLosses())
        QTest::newRow(std::string(row.name).c_str()) << int(row.kind);
}

void TestTrainingRace::everyLossLearns() {
    QFETCH(int, loss);
    const auto report =
        race(test::quickSettings(), static_cast<LossKind>(loss), test::material(test::stripes(330, 1), 240));
    QVERIFY2(report.ok(), report.ok() ? "" : describe(report.error()).c_str());
    const std::vector<training::EpochReport>& epochs = only(report).epochs;
    QCOMPARE(epochs.size(), 12U);
    QVERIFY(epochs.back().trainingLoss < epochs.front().trainingLoss);
    constexpr double wellAboveChance = 0.55; // chance is a third
    QVERIFY2(epochs.back().accuracy > wellAboveChance, qPrintable(QString::number(epochs.back().accuracy)));
    const metrics::LogitCounts& counted = epochs.back().trueLogits;
    QCOMPARE(std::accumulate(counted.counts.begin(), counted.counts.end(), counted.below + counted.above), 90U);
}

void TestTrainingRace::everyArchitectureTrains_data() {
    QTest::addColumn<QString>("network");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("width");
    for (const char* network : {"linear", "mlp", "small-cnn", "small-residual-cnn"}) {
        QTest::addRow("%s, grey 28 x 28", network) << QString::fromLatin1(network) << 1 << 28 << 28;
        QTest::addRow("%s, colour 33 x 17", network) << QString::fromLatin1(network) << 3 << 33 << 17;
        QTest::addRow("%s, a single pixel", network) << QString::fromLatin1(network) << 1 << 1 << 1;
    }
}

void TestTrainingRace::everyArchitectureTrains() {
    QFETCH(QString, network);
    QFETCH(int, channels);
    QFETCH(int, height);
    QFETCH(int, width);
    data::DataSet set = test::stripes(12, 2);
    set.shape = {.channels = channels, .height = height, .width = width};
    set.pixels.resize(12 * set.shape.count(), 90);
    Settings settings = test::quickSettings();
    settings.architecture = *model::architectureFromName(network.toStdString());
    settings.epochs = 1;
    settings.batch = 4;
    settings.augmentation = {.flip = true, .crop = true, .brightness = true};
    const auto report = race(settings, LossKind::BatchCrossEntropy, test::material(set, 12));
    QVERIFY2(report.ok(), report.ok() ? "" : describe(report.error()).c_str());
    QVERIFY(!only(report).failure);
    QVERIFY(std::isfinite(only(report).epochs.front().trainingLoss));
}

void TestTrainingRace::weightsDependOnTheSeedAlone() {
    const training::Material material = test::material(test::stripes(120, 4), 100);
    Settings settings = test::quickSettings();
    settings.batch = 80; // in two parts
    std::vector<training::Weights> weights;
    for (const unsigned workers : {1U, 2U, 5U}) {
        const Control control;
        const std::array losses{LossKind::BatchMaxMargin};
        weights.push_back(training::race(material, settings, losses, control, {}, {.workers = workers})
                              ->state.lanes.front()
                              .learner.weights);
    }
    QVERIFY(sameWeights(weights[0], weights[1]));
    QVERIFY(sameWeights(weights[0], weights[2]));
    settings.seed = 4;
    QVERIFY(!sameWeights(weights[0], only(race(settings, LossKind::BatchMaxMargin, material)).learner.weights));
}

void TestTrainingRace::sevenTogetherEqualOneAfterTheOther() {
    const training::Material material = test::material(test::stripes(120, 5), 90);
    Settings settings = test::quickSettings();
    settings.epochs = 3;
    settings.augmentation.crop = true;
    const Control control;
    const auto together = training::race(material, settings, seven(), control, {}, {.workers = 3});
    for (const training::LaneState& lane : together->state.lanes) {
        const auto alone = race(settings, lane.loss, material);
        QVERIFY2(sameWeights(lane.learner.weights, only(alone).learner.weights),
                 std::string(traits(lane.loss).name).c_str());
        QCOMPARE(lane.epochs.back().macroAp, only(alone).epochs.back().macroAp);
    }
}

void TestTrainingRace::bothOptimizersAndAllAugmentationsRepeat_data() {
    QTest::addColumn<bool>("adam");
    QTest::addColumn<bool>("varied");
    QTest::addColumn<bool>("balanced");
    QTest::newRow("Adam, plain") << true << false << false;
    QTest::newRow("Adam, varied and balanced") << true << true << true;
    QTest::newRow("SGD, plain") << false << false << false;
    QTest::newRow("SGD, varied") << false << true << false;
}

void TestTrainingRace::bothOptimizersAndAllAugmentationsRepeat() {
    QFETCH(bool, adam);
    QFETCH(bool, varied);
    QFETCH(bool, balanced);
    const training::Material material = test::material(test::stripes(100, 6), 70);
    Settings settings = test::quickSettings();
    settings.optimizer = adam ? training::Optimizer::Adam : training::Optimizer::Sgd;
    settings.augmentation = {.flip = varied, .crop = varied, .brightness = varied};
    settings.balanceClasses = balanced;
    settings.weightDecay = 1e-3;
    settings.epochs = 3;
    const auto first = race(settings, LossKind::BinaryCrossEntropy, material);
    const auto second = race(settings, LossKind::BinaryCrossEntropy, material);
    QVERIFY(sameWeights(only(first).learner.weights, only(second).learner.weights));
    QVERIFY(only(first).epochs.back().trainingLoss < only(first).epochs.front().trainingLoss);
}

void TestTrainingRace::aStateGoesOnBitForBit_data() {
    QTest::addColumn<bool>("adam");
    QTest::addColumn<int>("afterSteps");
    for (const int steps : {1, 4, 5, 6, 13}) {
        QTest::addRow("Adam, after %d steps", steps) << true << steps;
        QTest::addRow("SGD, after %d steps", steps) << false << steps;
    }
}

void TestTrainingRace::aStateGoesOnBitForBit() {
    QFETCH(bool, adam);
    QFETCH(int, afterSteps);
    const training::Material material = test::material(test::stripes(130, 7), 100); // five batches an epoch
    Settings settings = test::quickSettings();
    settings.optimizer = adam ? training::Optimizer::Adam : training::Optimizer::Sgd;
    settings.augmentation.flip = true;
    settings.epochs = 4;
    const std::array losses{LossKind::BatchCrossEntropy, LossKind::MaxMargin};
    const Control calm;
    const auto whole = training::race(material, settings, losses, calm);

    Control hasty;
    training::RaceSink sink;
    sink.progress = [&](const Progress& progress) {
        if (progress.done >= static_cast<std::uint64_t>(afterSteps))
            hasty.set(Control::Wish::Keep);
    };
    // Progress is told every 50 ms only: stop by the epochs as well.
    std::atomic<int> steps = 0;
    sink.epoch = [&](std::size_t, const training::EpochReport&) {
        if (++steps * 5 >= afterSteps)
            hasty.set(Control::Wish::Keep);
    };
    const auto part = training::race(material, settings, losses, hasty, sink, {.workers = 2});
    QVERIFY(part->stopped);
    const Control again;
    const auto rest = training::race(material, settings, losses, again, {}, {.workers = 2}, &part->state);
    for (std::size_t i = 0; i < losses.size(); ++i) {
        QVERIFY(sameWeights(rest->state.lanes[i].learner.weights, whole->state.lanes[i].learner.weights));
        QVERIFY(sameWeights(rest->state.lanes[i].best, whole->state.lanes[i].best));
        QCOMPARE(rest->state.lanes[i].epochs.back().trainingLoss, whole->state.lanes[i].epochs.back().trainingLoss);
        QCOMPARE(rest->state.lanes[i].epochs.size(), 4U);
    }
}

void TestTrainingRace::pausesChangeNothing() {
    const training::Material material = test::material(test::stripes(130, 8), 100);
    const Settings settings = test::quickSettings();
    const auto calm = race(settings, LossKind::SelfNormalization, material);
    Control control;
    std::atomic<int> rests = 0;
    std::atomic<int> checkpoints = 0;
    training::RaceSink sink;
    sink.resting = [&](bool resting) { rests += resting ? 1 : 0; };
    sink.checkpoint = [&](const training::RaceState&) { ++checkpoints; };
    const std::array losses{LossKind::SelfNormalization};
    Result<RaceReport> report = Error{};
    std::atomic<bool> over = false;
    std::thread trainer([&] {
        report = training::race(material, settings, losses, control, sink, {.workers = 2});
        over = true;
    });
    while (!over) {
        control.set(Control::Wish::Pause);
        std::this_thread::sleep_for(std::chrono::milliseconds(3));
        control.set(Control::Wish::Run);
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    trainer.join();
    QVERIFY(rests > 0);
    QVERIFY(checkpoints >= rests);
    QVERIFY(sameWeights(only(report).learner.weights, only(calm).learner.weights));
}

void TestTrainingRace::keepEndsWithinABatch() {
    const training::Material material = test::material(test::stripes(230, 9), 200);
    Control control;
    training::RaceSink sink;
    sink.epoch = [&](std::size_t, const training::EpochReport& epoch) {
        if (epoch.epoch == 2)
            control.set(Control::Wish::Keep);
    };
    const std::array losses{LossKind::CrossEntropy};
    const auto report = training::race(material, test::quickSettings(), losses, control, sink, {.workers = 1});
    QVERIFY(report->stopped);
    QCOMPARE(only(report).epochs.size(), 2U);
    QCOMPARE(only(report).batch, 0U);
    QVERIFY(!only(report).best.empty());
}

void TestTrainingRace::discardGivesNothing() {
    Control control;
    control.set(Control::Wish::Discard);
    control.set(Control::Wish::Run); // too late
    const std::array losses{LossKind::CrossEntropy};
    const auto report =
        training::race(test::material(test::stripes(60, 9), 60), test::quickSettings(), losses, control);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

void TestTrainingRace::patienceEndsALoss() {
    Settings settings = test::quickSettings();
    settings.epochs = 200;
    settings.patience = 2;
    const auto report = race(settings, LossKind::CrossEntropy, test::material(test::stripes(330, 1), 240));
    const std::size_t done = only(report).epochs.size();
    QVERIFY(!report->stopped);
    QVERIFY2(done < 200, qPrintable(QString::number(done)));
    QCOMPARE(done, *training::bestEpoch(only(report).epochs, true) + 2);
}

void TestTrainingRace::theBestEpochIsKept() {
    std::vector<training::EpochReport> epochs(4);
    for (std::size_t i = 0; i < epochs.size(); ++i)
        epochs[i].epoch = i + 1;
    QVERIFY(!training::bestEpoch({}, true));
    epochs[1].macroAp = epochs[2].macroAp = 0.9;
    QCOMPARE(*training::bestEpoch(epochs, true), 2U);
    QCOMPARE(*training::bestEpoch(epochs, false), 4U);
}

void TestTrainingRace::refuses_data() {
    QTest::addColumn<QString>("setting");
    for (const char* setting :
         {"no examples", "no epochs", "batch of one", "negative rate", "rate that is NaN", "momentum of one",
          "negative decay", "margin of zero", "one class", "no loss", "a loss twice"})
        QTest::newRow(setting) << QString::fromLatin1(setting);
}

void TestTrainingRace::refuses() {
    QFETCH(QString, setting);
    training::Material material = test::material(test::stripes(30, 6), 30);
    Settings settings = test::quickSettings();
    std::vector<LossKind> losses{LossKind::MaxMargin};
    if (setting == QLatin1String("no examples"))
        material.split.train.clear();
    else if (setting == QLatin1String("no epochs"))
        settings.epochs = 0;
    else if (setting == QLatin1String("batch of one"))
        settings.batch = 1;
    else if (setting == QLatin1String("negative rate"))
        settings.learningRate = -1;
    else if (setting == QLatin1String("rate that is NaN"))
        settings.learningRate = std::nan("");
    else if (setting == QLatin1String("momentum of one"))
        settings.momentum = 1;
    else if (setting == QLatin1String("negative decay"))
        settings.weightDecay = -1;
    else if (setting == QLatin1String("margin of zero"))
        settings.parameters.margin = 0;
    else if (setting == QLatin1String("no loss"))
        losses.clear();
    else if (setting == QLatin1String("a loss twice"))
        losses.push_back(LossKind::MaxMargin);
    else
        material.catalog = *ClassCatalog::create({"only"});
    const Control control;
    const auto report = training::race(material, settings, losses, control);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!report.error().subject.empty());
}

void TestTrainingRace::aStateOfAnotherRaceIsRefused() {
    const training::Material material = test::material(test::stripes(60, 6), 60);
    Settings settings = test::quickSettings();
    settings.epochs = 1;
    const auto other = race(settings, LossKind::MaxMargin, material);
    const Control control;
    for (const std::array losses : {std::array{LossKind::CrossEntropy}, std::array{LossKind::MaxMargin}}) {
        settings.features = 17;
        const auto refused = training::race(material, settings, losses, control, {}, {}, &other->state);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Damaged);
    }
}

void TestTrainingRace::divergenceIsNamedAndStopsOnlyItsLoss() {
    Settings settings = test::quickSettings();
    settings.parameters.normalization = 1e30;
    settings.optimizer = training::Optimizer::Sgd;
    settings.learningRate = 1e-2;
    const std::array losses{LossKind::SelfNormalization, LossKind::CrossEntropy};
    const Control control;
    std::vector<std::size_t> failed;
    training::RaceSink sink;
    sink.failed = [&](std::size_t lane, const Error&) { failed.push_back(lane); };
    const auto report = training::race(test::material(test::stripes(90, 7), 60), settings, losses, control, sink);
    QVERIFY(report.ok());
    QCOMPARE(failed, std::vector<std::size_t>{0});
    const training::LaneState& lane = report->state.lanes.front();
    QCOMPARE(lane.failure->code, ErrorCode::NotFinite);
    QCOMPARE(lane.failure->subject, std::string("self-normalization"));
    QVERIFY2(lane.failure->detail.find("step") != std::string::npos, lane.failure->detail.c_str());
    for (const auto& [name, tensor] : lane.learner.weights)
        QVERIFY2(std::ranges::all_of(tensor.data, [](float weight) { return std::isfinite(weight); }), name.c_str());
    QVERIFY(!report->state.lanes.back().failure);
    QCOMPARE(report->state.lanes.back().epochs.size(), 12U);
}

QTEST_APPLESS_MAIN(TestTrainingRace)
#include "tst_training_race.moc"
