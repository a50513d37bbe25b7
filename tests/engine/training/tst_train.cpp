#include "engine/training/batches.h"
#include "engine/training/train.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace onelogit;

namespace {

/// Three classes of 8 x 8 pictures: a bright row, a bright column, a bright diagonal, under noise.
data::DataSet stripes(std::size_t examples, unsigned seed) {
    std::mt19937 random(seed);
    data::DataSet set{.description = "stripes",
                      .catalog = *ClassCatalog::create({"row", "column", "diagonal"}),
                      .shape = {.channels = 1, .height = 8, .width = 8}};
    for (std::size_t i = 0; i < examples; ++i) {
        const auto label = static_cast<std::int32_t>(i % 3);
        const unsigned at = random() % 8;
        for (unsigned y = 0; y < 8; ++y)
            for (unsigned x = 0; x < 8; ++x) {
                const bool bright = label == 0 ? y == at : label == 1 ? x == at : (x + at) % 8 == y;
                set.pixels.push_back(static_cast<std::uint8_t>((bright ? 150 : 0) + random() % 100));
            }
        set.labels.push_back(label);
        set.names.push_back(std::to_string(i));
    }
    return set;
}

std::vector<std::size_t> rows(std::size_t from, std::size_t to) {
    std::vector<std::size_t> all(to - from);
    std::iota(all.begin(), all.end(), from);
    return all;
}

training::TrainingConfig quick(LossKind loss) {
    return {.loss = loss, .features = 16, .learningRate = 5e-3, .epochs = 12, .batch = 20, .seed = 3};
}

} // namespace

class TestTrain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLossLearns_data();
    void everyLossLearns();
    void everyArchitectureTrains_data();
    void everyArchitectureTrains();
    void oneSeedGivesOneNetwork();
    void anotherSeedGivesAnother();
    void lossesStartFromTheSameWeights();
    void stopsWithinABatch();
    void refuses_data();
    void refuses();
    void divergenceIsNamed();
    void ordersAreShuffledAndComplete();
    void aLastBatchOfOneIsLeftOut();
    void measuresMeanAndDeviation();
};

void TestTrain::everyLossLearns_data() {
    QTest::addColumn<int>("loss");
    for (const LossTraits& row : allLosses())
        QTest::newRow(std::string(row.name).c_str()) << int(row.kind);
}

void TestTrain::everyLossLearns() {
    QFETCH(int, loss);
    const data::DataSet set = stripes(330, 1);
    const auto report = training::train(quick(static_cast<LossKind>(loss)), set, rows(0, 240), rows(240, 330));
    QVERIFY2(report.ok(), report.ok() ? "" : describe(report.error()).c_str());
    QCOMPARE(report->epochs.size(), 12U);
    QVERIFY(report->epochs.back().trainingLoss < report->epochs.front().trainingLoss);
    constexpr double wellAboveChance = 0.55; // chance is a third
    QVERIFY2(report->epochs.back().accuracy > wellAboveChance,
             qPrintable(QString::number(report->epochs.back().accuracy)));
}

void TestTrain::everyArchitectureTrains_data() {
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

void TestTrain::everyArchitectureTrains() {
    QFETCH(QString, network);
    QFETCH(int, channels);
    QFETCH(int, height);
    QFETCH(int, width);
    data::DataSet set = stripes(12, 2);
    set.shape = {.channels = channels, .height = height, .width = width};
    set.pixels.resize(12 * set.shape.count(), 90);
    training::TrainingConfig config = quick(LossKind::BatchCrossEntropy);
    config.architecture = *model::architectureFromName(network.toStdString());
    config.epochs = 1;
    config.batch = 4;
    const auto report = training::train(config, set, rows(0, 12), {});
    QVERIFY2(report.ok(), report.ok() ? "" : describe(report.error()).c_str());
    QVERIFY(std::isfinite(report->epochs.front().trainingLoss));
}

void TestTrain::oneSeedGivesOneNetwork() {
    const data::DataSet set = stripes(120, 4);
    const auto first = training::train(quick(LossKind::BatchMaxMargin), set, rows(0, 100), rows(100, 120));
    const auto second = training::train(quick(LossKind::BatchMaxMargin), set, rows(0, 100), rows(100, 120));
    for (const auto& [name, tensor] : first->network.tensors())
        QVERIFY2(tensor.data == second->network.tensors().at(name).data, name.c_str());
}

void TestTrain::anotherSeedGivesAnother() {
    const data::DataSet set = stripes(40, 4);
    training::TrainingConfig config = quick(LossKind::CrossEntropy);
    config.epochs = 1;
    const auto first = training::train(config, set, rows(0, 40), {});
    config.seed = 4;
    const auto second = training::train(config, set, rows(0, 40), {});
    QVERIFY(first->network.tensors().at("head.weight").data != second->network.tensors().at("head.weight").data);
}

void TestTrain::lossesStartFromTheSameWeights() {
    const model::NetworkSpec spec{.input = {.channels = 1, .height = 8, .width = 8}, .features = 16, .classes = 3};
    const auto plain = model::Network::create(spec, 5, 0);
    const auto biased = model::Network::create(spec, 5, -2);
    for (const auto& [name, tensor] : plain->tensors())
        if (name != "head.bias")
            QVERIFY2(tensor.data == biased->tensors().at(name).data, name.c_str());
    QCOMPARE(biased->tensors().at("head.bias").data, std::vector<float>(3, -2.0F));
}

void TestTrain::stopsWithinABatch() {
    const data::DataSet set = stripes(200, 5);
    std::stop_source stop;
    std::size_t batches = 0;
    const training::TrainingSink sink{.batch = [&](std::size_t done, std::size_t, double) {
        batches = done;
        if (done == 3)
            stop.request_stop();
    }};
    const auto report = training::train(quick(LossKind::CrossEntropy), set, rows(0, 200), {}, sink, stop.get_token());
    QVERIFY(report.ok());
    QVERIFY(report->stoppedEarly);
    QCOMPARE(batches, 3U);
}

void TestTrain::refuses_data() {
    QTest::addColumn<QString>("setting");
    for (const char* setting : {"no examples", "no epochs", "batch of one", "negative rate", "rate that is NaN",
                                "momentum of one", "negative decay", "margin of zero", "one class"})
        QTest::newRow(setting) << QString::fromLatin1(setting);
}

void TestTrain::refuses() {
    QFETCH(QString, setting);
    data::DataSet set = stripes(30, 6);
    training::TrainingConfig config = quick(LossKind::MaxMargin);
    std::vector<std::size_t> train = rows(0, 30);
    if (setting == QLatin1String("no examples"))
        train.clear();
    else if (setting == QLatin1String("no epochs"))
        config.epochs = 0;
    else if (setting == QLatin1String("batch of one"))
        config.batch = 1;
    else if (setting == QLatin1String("negative rate"))
        config.learningRate = -1;
    else if (setting == QLatin1String("rate that is NaN"))
        config.learningRate = std::nan("");
    else if (setting == QLatin1String("momentum of one"))
        config.momentum = 1;
    else if (setting == QLatin1String("negative decay"))
        config.weightDecay = -1;
    else if (setting == QLatin1String("margin of zero"))
        config.parameters.margin = 0;
    else
        set.catalog = *ClassCatalog::create({"only"});
    const auto report = training::train(config, set, train, {});
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!report.error().subject.empty());
}

void TestTrain::divergenceIsNamed() {
    const data::DataSet set = stripes(60, 7);
    training::TrainingConfig config = quick(LossKind::SelfNormalization);
    config.optimizer = training::Optimizer::Sgd;
    config.learningRate = 1e30;
    const auto report = training::train(config, set, rows(0, 60), {});
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, ErrorCode::NotFinite);
    QCOMPARE(report.error().subject, std::string("self-normalization"));
    QVERIFY(report.error().detail.find("step") != std::string::npos);
}

void TestTrain::ordersAreShuffledAndComplete() {
    const training::BatchPlan plan(rows(10, 110), 30, 9);
    std::vector<std::size_t> first = plan.order(1);
    QVERIFY(first != plan.order(2));
    QVERIFY(first == plan.order(1));
    std::ranges::sort(first);
    QVERIFY(first == rows(10, 110));
    QCOMPARE(plan.batches(), 4U);
    QCOMPARE(plan.batch(first, 3).size(), 10U);
}

void TestTrain::aLastBatchOfOneIsLeftOut() {
    QCOMPARE(training::BatchPlan(rows(0, 21), 10, 1).batches(), 2U);
    QCOMPARE(training::BatchPlan(rows(0, 22), 10, 1).batches(), 3U);
    QCOMPARE(training::BatchPlan(rows(0, 1), 10, 1).batches(), 1U);
}

void TestTrain::measuresMeanAndDeviation() {
    data::DataSet set = stripes(1, 8);
    set.shape = {.channels = 3, .height = 1, .width = 2};
    set.pixels = {0, 51, 255, 255, 51, 255};
    const InputSpec input = training::measureInput(set, rows(0, 1));
    QCOMPARE(input.mean, (std::vector<float>{0.5F, 0.2F, 1.0F}));
    QCOMPARE(input.deviation, (std::vector<float>{0.5F, 1.0F, 1.0F}));
}

QTEST_APPLESS_MAIN(TestTrain)
#include "tst_train.moc"
