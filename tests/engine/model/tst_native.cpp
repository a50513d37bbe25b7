#include "engine/model/native.h"
#include "engine/model/network.h"
#include "engine/storage/files.h"

#include <QtTest>

#include <cmath>
#include <cstring>
#include <filesystem>
#include <limits>
#include <random>

using namespace onelogit;
namespace fs = std::filesystem;

namespace {

model::NativeModel sample(model::Architecture architecture = model::Architecture::SmallCnn) {
    const ImageShape shape{.channels = 1, .height = 12, .width = 10};
    const model::NetworkSpec spec{.architecture = architecture,
                                  .input = shape,
                                  .features = architecture == model::Architecture::Linear ? shape.count() : 16,
                                  .classes = 3};
    const auto network = model::Network::create(spec, 7, -1.5);
    return {.spec = spec,
            .catalog = *ClassCatalog::create({"apple", "Birne", "\xE6\xA8\xB1"}),
            .input = {.shape = shape, .mean = {0.25F}, .deviation = {0.5F}},
            .loss = LossKind::BatchCrossEntropy,
            .lossParameters = {},
            .seed = 18446744073709551615ULL,
            .data = "three kinds of fruit",
            .dataHash = "00ff",
            .recipe = {{"epochs", "3"}},
            .testMetrics = {{"macro_ap", 0.75}},
            .tensors = network->tensors()};
}

void store(const fs::path& path, const std::vector<std::byte>& content) {
    QVERIFY(storage::writeFileAtomically(path, content).ok());
}

} // namespace

class TestNative : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsBackWhatWasWritten();
    void equalContentGivesEqualFiles();
    void everyCorruptionIsNamed_data();
    void everyCorruptionIsNamed();
    void everyCutIsNamed();
    void refuses_data();
    void refuses();
    void classifierGivesFeaturesAndLogits_data();
    void classifierGivesFeaturesAndLogits();
    void classifierRefusesWrongSizes();
    void logitIsOneDotProduct();

private:
    QTemporaryDir temporary;
    fs::path path;
};

void TestNative::initTestCase() {
    path = temporary.filePath(QStringLiteral("model.safetensors")).toStdString();
}

void TestNative::readsBackWhatWasWritten() {
    const model::NativeModel written = sample();
    QVERIFY(model::writeNative(written, path).ok());
    const auto read = model::readNative(path);
    QVERIFY(read.ok());
    QCOMPARE(read->spec.features, written.spec.features);
    QVERIFY(read->spec.input == written.spec.input);
    QVERIFY(read->catalog == written.catalog);
    QVERIFY(read->input == written.input);
    QVERIFY(read->loss == written.loss);
    QCOMPARE(read->seed, written.seed);
    QCOMPARE(read->data, written.data);
    QVERIFY(read->recipe == written.recipe);
    QVERIFY(read->testMetrics == written.testMetrics);
    QCOMPARE(read->tensors.size(), written.tensors.size());
    for (const auto& [name, tensor] : written.tensors) {
        QVERIFY(read->tensors.at(name).shape == tensor.shape);
        QVERIFY(read->tensors.at(name).data == tensor.data);
    }
}

void TestNative::equalContentGivesEqualFiles() {
    const fs::path other = temporary.filePath(QStringLiteral("other.safetensors")).toStdString();
    QVERIFY(model::writeNative(sample(), path).ok());
    QVERIFY(model::writeNative(sample(), other).ok());
    QVERIFY(*storage::readFile(path) == *storage::readFile(other));
}

void TestNative::everyCorruptionIsNamed_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("bit flips") << 0;
    QTest::newRow("truncations") << 1;
    QTest::newRow("lying header lengths") << 2;
    QTest::newRow("lying numbers in the header") << 3;
}

void TestNative::everyCorruptionIsNamed() {
    QFETCH(int, kind);
    QVERIFY(model::writeNative(sample(), path).ok());
    const std::vector<std::byte> good = *storage::readFile(path);
    std::uint64_t headerBytes = 0;
    std::memcpy(&headerBytes, good.data(), sizeof headerBytes);
    std::mt19937_64 random(static_cast<unsigned>(kind) + 1);
    constexpr int rounds = 200;
    for (int round = 0; round < rounds; ++round) {
        std::vector<std::byte> bad = good;
        switch (kind) {
        case 0:
            bad[random() % bad.size()] ^= std::byte(1U << (random() % 8));
            break;
        case 1:
            bad.resize(random() % bad.size());
            break;
        case 2: {
            const std::uint64_t lie = round % 2 == 0 ? random() : random() % (2 * good.size());
            if (lie == headerBytes)
                continue;
            std::memcpy(bad.data(), &lie, sizeof lie);
            break;
        }
        default: {
            std::size_t position = 0;
            do
                position = sizeof headerBytes + random() % headerBytes;
            while (!std::isdigit(static_cast<unsigned char>(good[position])));
            const auto digit = static_cast<std::byte>('0' + random() % 10);
            if (bad[position] == digit)
                continue;
            bad[position] = digit;
        }
        }
        const auto read = model::parseNative(bad, "the model");
        QVERIFY2(!read.ok(), qPrintable(QStringLiteral("round %1").arg(round)));
        QCOMPARE(read.error().subject, std::string("the model"));
        QVERIFY(read.error().code != ErrorCode::Internal);
    }
}

void TestNative::everyCutIsNamed() {
    QVERIFY(model::writeNative(sample(), path).ok());
    std::vector<std::byte> half = *storage::readFile(path);
    half.resize(half.size() / 2);
    store(path, half);
    const auto opened = model::readNative(path);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().subject, path.string());
    QVERIFY(opened.error().code == ErrorCode::Damaged || opened.error().code == ErrorCode::Truncated);
}

void TestNative::refuses_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("code");
    QTest::newRow("one class name too few") << "names" << int(ErrorCode::CountMismatch);
    QTest::newRow("a weight that is NaN") << "nan" << int(ErrorCode::NotFinite);
    QTest::newRow("a tensor missing") << "missing" << int(ErrorCode::Damaged);
    QTest::newRow("a tensor too many") << "extra" << int(ErrorCode::Damaged);
    QTest::newRow("a tensor of another shape") << "shape" << int(ErrorCode::ShapeMismatch);
    QTest::newRow("a deviation of zero") << "deviation" << int(ErrorCode::NotFinite);
    QTest::newRow("two means for one channel") << "mean" << int(ErrorCode::CountMismatch);
    QTest::newRow("an input of no pixels") << "input" << int(ErrorCode::InvalidArgument);
}

void TestNative::refuses() {
    QFETCH(QString, change);
    QFETCH(int, code);
    model::NativeModel bad = sample();
    if (change == QLatin1String("names"))
        bad.catalog = *ClassCatalog::create({"apple", "pear"});
    else if (change == QLatin1String("nan"))
        bad.tensors.at("conv1.weight").data[3] = std::numeric_limits<float>::quiet_NaN();
    else if (change == QLatin1String("missing"))
        bad.tensors.erase("hidden.bias");
    else if (change == QLatin1String("extra"))
        bad.tensors["more"] = {.shape = {1}, .data = {1.0F}};
    else if (change == QLatin1String("shape"))
        bad.tensors.at("hidden.bias") = {.shape = {2}, .data = {1.0F, 2.0F}};
    else if (change == QLatin1String("deviation"))
        bad.input.deviation = {0.0F};
    else if (change == QLatin1String("mean"))
        bad.input.mean = {0.0F, 1.0F};
    else
        bad.input.shape.height = 0;
    QVERIFY(model::writeNative(bad, path).ok());
    const auto read = model::readNative(path);
    QVERIFY(!read.ok());
    QCOMPARE(int(read.error().code), code);
    QCOMPARE(read.error().subject, path.string());
}

void TestNative::classifierGivesFeaturesAndLogits_data() {
    QTest::addColumn<int>("architecture");
    QTest::newRow("linear") << int(model::Architecture::Linear);
    QTest::newRow("mlp") << int(model::Architecture::Mlp);
    QTest::newRow("small CNN") << int(model::Architecture::SmallCnn);
    QTest::newRow("small residual CNN") << int(model::Architecture::SmallResidualCnn);
}

void TestNative::classifierGivesFeaturesAndLogits() {
    QFETCH(int, architecture);
    QVERIFY(model::writeNative(sample(static_cast<model::Architecture>(architecture)), path).ok());
    const auto classifier = model::makeClassifier(model::readNative(path).value(), "sample", "digest");
    QVERIFY(classifier.ok());
    const model::ModelInfo& info = (*classifier)->info();
    constexpr std::size_t count = 5;
    std::vector<float> pictures(count * info.input.shape.count());
    std::mt19937 random(3);
    for (float& value : pictures)
        value = static_cast<float>(random() % 1000) / 500.0F - 1.0F;
    std::vector<float> features(count * info.features);
    QVERIFY((*classifier)->features(pictures, count, features).ok());
    // A picture's features do not depend on its neighbours in the batch.
    std::vector<float> alone(info.features);
    QVERIFY((*classifier)->features(std::span(pictures).last(info.input.shape.count()), 1, alone).ok());
    for (std::size_t i = 0; i < alone.size(); ++i)
        QVERIFY(std::abs(alone[i] - features[(count - 1) * info.features + i]) < 1e-5F);
    std::vector<float> logits(3);
    model::allLogits(**classifier, alone, logits);
    for (int c = 0; c < 3; ++c)
        QCOMPARE(logits[static_cast<std::size_t>(c)], model::logit((*classifier)->weightRow({c}), alone));
}

void TestNative::classifierRefusesWrongSizes() {
    QVERIFY(model::writeNative(sample(), path).ok());
    const auto classifier = model::makeClassifier(model::readNative(path).value(), "sample", "digest");
    std::vector<float> pictures(7);
    std::vector<float> features((*classifier)->info().features);
    const auto ran = (*classifier)->features(pictures, 1, features);
    QVERIFY(!ran.ok());
    QCOMPARE(ran.error().code, ErrorCode::ShapeMismatch);
}

void TestNative::logitIsOneDotProduct() {
    std::vector<float> weights;
    std::vector<float> features;
    for (int i = 0; i < 19; ++i) {
        weights.push_back(static_cast<float>(i));
        features.push_back(0.5F);
    }
    QCOMPARE(model::logit({.weights = weights, .bias = -1.0F}, features), 84.5F);
}

QTEST_APPLESS_MAIN(TestNative)
#include "tst_native.moc"
