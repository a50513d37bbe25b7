#include "engine/formats/probes.h"
#include "engine/formats/weights.h"
#include "engine/model/mobilenet_v3.h"
#include "engine/model/network.h"
#include "engine/storage/files.h"
#include "tests/support/foreign_safetensors.h"

#include <QtTest>

#include <filesystem>
#include <functional>
#include <limits>

using namespace onelogit;
namespace fs = std::filesystem;

namespace {

using Tensors = std::map<std::string, storage::FloatTensor>;

constexpr std::size_t features = 12;
constexpr std::size_t classes = 4;
const std::string counter = ".num_batches_tracked";

/// MobileNetV3-Small with a narrow last hidden layer, by torchvision's names. All numbers are 64ths, which half
/// precision holds exactly.
const Tensors& mobileNet() {
    static const Tensors made = [] {
        Tensors tensors;
        std::uint64_t state = 1;
        const auto fill = [&](const std::string& name, const std::vector<std::int64_t>& shape) {
            storage::FloatTensor tensor{.shape = shape, .data = {}};
            std::int64_t count = 1;
            for (const std::int64_t extent : shape)
                count *= extent;
            for (std::int64_t i = 0; i < count; ++i) {
                state = state * 6364136223846793005ULL + 1442695040888963407ULL;
                const auto step = static_cast<float>(static_cast<int>(state >> 60) - 8);
                tensor.data.push_back(name.ends_with("running_var") ? 0.5F + step * step / 64 : step / 64);
            }
            tensors.emplace(name, std::move(tensor));
        };
        for (const model::TensorShape& planned : model::mobileNetV3SmallTensors(features))
            fill(planned.name, planned.shape);
        fill("classifier.3.weight", {classes, features});
        fill("classifier.3.bias", {classes});
        return tensors;
    }();
    return made;
}

test::Bytes asGguf(const Tensors& tensors, std::uint32_t type = test::GgufF16,
                   const std::function<void(test::GgufModel&)>& more = {}) {
    test::GgufModel model;
    if (more)
        more(model);
    for (const auto& [name, tensor] : tensors)
        model.tensor(name, tensor.shape, tensor.data, type);
    return model.tensor("features.0.1" + counter, {}, {0}).bytes();
}

test::Bytes asSafetensors(const Tensors& tensors, const std::string& type = "F32", const std::string& prefix = {},
                          const std::string& metadata = {}) {
    test::ForeignSafetensors file;
    if (!metadata.empty())
        file.header = "\"__metadata__\":" + metadata + ",";
    for (const auto& [name, tensor] : tensors)
        file.tensor(prefix + name, tensor.shape, tensor.data, type);
    return file.entry(prefix + "features.0.1" + counter, "I64", "[]", test::Bytes(8)).bytes();
}

std::vector<float> logits(const model::LoadedModel& model, const ImageShape& shape = {3, 48, 40}) {
    std::vector<float> out(model.head.features());
    const auto ran = model.trunk->run(formats::probePicture(shape, 3), shape, 1, out);
    return ran ? formats::logitsOf(model.head, out) : std::vector<float>();
}

void stated(test::GgufModel& model) {
    model.number("net.image_size", 64);
    for (const char* channel : {"r", "g", "b"})
        model.real(std::string("net.mean_") + channel, 0.25F).real(std::string("net.std_") + channel, 0.5F);
    for (const char* number : {"0", "1", "2", "3"})
        model.text(std::string("net.class_") + number, std::string("kind ") + number);
}

} // namespace

class TestWeights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyContainerGivesTheSameLogits_data();
    void everyContainerGivesTheSameLogits();
    void whatTheFileStatesIsTaken();
    void whatItDoesNotStateStaysOpen();
    void nativeRoundTrip();
    void ownNetworksAreRecognized_data();
    void ownNetworksAreRecognized();
    void refuses_data();
    void refuses();
    void programsAreNoWeights();
    void damagedFilesAreRefused();
};

void TestWeights::everyContainerGivesTheSameLogits_data() {
    QTest::addColumn<int>("container");
    QTest::newRow("GGUF, half precision") << 0;
    QTest::newRow("GGUF, bfloat16") << 1;
    QTest::newRow("GGUF, single precision") << 2;
    QTest::newRow("safetensors, half precision") << 3;
    QTest::newRow("safetensors, bfloat16") << 4;
    QTest::newRow("safetensors of a wrapped network") << 5;
}

void TestWeights::everyContainerGivesTheSameLogits() {
    QFETCH(int, container);
    const auto load = [&]() -> Result<model::LoadedModel> {
        switch (container) {
        case 0:
            return formats::loadGguf(asGguf(mobileNet()), "m");
        case 1:
            return formats::loadGguf(asGguf(mobileNet(), test::GgufBf16), "m");
        case 2:
            return formats::loadGguf(asGguf(mobileNet(), test::GgufF32), "m");
        case 3:
            return formats::loadSafetensors(asSafetensors(mobileNet(), "F16"), "m");
        case 4:
            return formats::loadSafetensors(asSafetensors(mobileNet(), "BF16"), "m");
        default:
            return formats::loadSafetensors(asSafetensors(mobileNet(), "F32", "module."), "m");
        }
    };
    static const auto reference = formats::loadSafetensors(asSafetensors(mobileNet()), "m");
    QVERIFY2(reference.ok(), reference ? "" : describe(reference.error()).c_str());
    const auto loaded = load();
    QVERIFY2(loaded.ok(), loaded ? "" : describe(loaded.error()).c_str());
    QCOMPARE(loaded->head.kind, model::HeadKind::Linear);
    QCOMPARE(loaded->head.width, features);
    QCOMPARE(loaded->head.classes, classes);
    QCOMPARE(loaded->facts.format, std::string(container < 3 ? "gguf" : "safetensors"));
    QVERIFY(loaded->facts.anySize);
    const std::vector<float> given = logits(*loaded);
    QCOMPARE(given.size(), classes);
    QVERIFY(given == logits(*reference));
    QVERIFY(given[0] != given[1]);
}

void TestWeights::whatTheFileStatesIsTaken() {
    const auto loaded = formats::loadGguf(asGguf(mobileNet(), test::GgufF16, stated), "m");
    QVERIFY2(loaded.ok(), loaded ? "" : describe(loaded.error()).c_str());
    QVERIFY(loaded->facts.classNames == std::vector<std::string>({"kind 0", "kind 1", "kind 2", "kind 3"}));
    QVERIFY(loaded->facts.preprocessing.has_value());
    QVERIFY((loaded->facts.preprocessing->shape == ImageShape{3, 64, 64}));
    QVERIFY(loaded->facts.preprocessing->mean == std::vector<float>(3, 0.25F));
    QVERIFY(loaded->facts.preprocessing->deviation == std::vector<float>(3, 0.5F));
    QVERIFY(!loaded->facts.loss);
    QCOMPARE(loaded->facts.metadata.at("net.image_size"), std::string("64"));

    const auto listed = formats::loadGguf(asGguf(mobileNet(), test::GgufF16,
                                                 [](test::GgufModel& model) {
                                                     model.texts("net.labels", {"a", "b", "c", "d"});
                                                 }),
                                          "m");
    QVERIFY(listed.ok());
    QVERIFY(listed->facts.classNames == std::vector<std::string>({"a", "b", "c", "d"}));

    const auto named = formats::loadSafetensors(
        asSafetensors(mobileNet(), "F32", {}, R"({"classes":"[\"a\",\"b\",\"c\",\"d\"]","by":"x"})"), "m");
    QVERIFY(named.ok());
    QVERIFY(named->facts.classNames == std::vector<std::string>({"a", "b", "c", "d"}));
    QCOMPARE(named->facts.metadata.at("by"), std::string("x"));
}

void TestWeights::whatItDoesNotStateStaysOpen() {
    const auto loaded = formats::loadGguf(asGguf(mobileNet()), "m");
    QVERIFY(loaded.ok());
    QVERIFY(loaded->facts.classNames.empty());
    QVERIFY(!loaded->facts.preprocessing);
    QVERIFY((loaded->facts.input == ImageShape{3, 224, 224}));
    const auto weights = formats::readWeights(formats::ModelFormat::Gguf, asGguf(mobileNet()), "m");
    QVERIFY(weights.ok());
    QVERIFY(!weights->namesStated && !weights->inputStated);
    QCOMPARE(weights->model.catalog.name({2}), std::string("class 2"));
}

void TestWeights::nativeRoundTrip() {
    auto weights = formats::readWeights(formats::ModelFormat::Gguf, asGguf(mobileNet(), test::GgufF16, stated), "m");
    QVERIFY(weights.ok());
    weights->model.input.framing = Framing::CentreCrop;
    weights->model.input.shorterEdge = 80;
    weights->model.input.blueFirst = true;
    const QTemporaryDir folder;
    const fs::path path = folder.filePath(QStringLiteral("m.safetensors")).toStdString();
    QVERIFY(model::writeNative(weights->model, path).ok());
    const auto bytes = storage::readFile(path);
    QVERIFY(*formats::formatOf(*bytes, "m") == formats::ModelFormat::Native);
    const auto read = model::parseNative(*bytes, "m");
    QVERIFY2(read.ok(), read ? "" : describe(read.error()).c_str());
    QVERIFY(read->input == weights->model.input);
    QVERIFY(!read->loss);
    QVERIFY(read->spec.architecture == model::Architecture::MobileNetV3Small);
    const auto loaded = formats::loadSafetensors(*bytes, "m");
    QVERIFY2(loaded.ok(), loaded ? "" : describe(loaded.error()).c_str());
    QCOMPARE(loaded->facts.format, std::string("onelogit-native"));
    QVERIFY(logits(*loaded) == logits(*formats::loadGguf(asGguf(mobileNet()), "m")));
}

void TestWeights::ownNetworksAreRecognized_data() {
    QTest::addColumn<int>("architecture");
    QTest::addColumn<int>("channels");
    QTest::newRow("linear, grey") << int(model::Architecture::Linear) << 1;
    QTest::newRow("linear, colour") << int(model::Architecture::Linear) << 3;
    QTest::newRow("mlp") << int(model::Architecture::Mlp) << 3;
    QTest::newRow("small CNN") << int(model::Architecture::SmallCnn) << 1;
    QTest::newRow("small residual CNN") << int(model::Architecture::SmallResidualCnn) << 3;
}

void TestWeights::ownNetworksAreRecognized() {
    QFETCH(int, architecture);
    QFETCH(int, channels);
    const ImageShape shape{channels, 28, 28};
    const auto kind = static_cast<model::Architecture>(architecture);
    const model::NetworkSpec spec{.architecture = kind,
                                  .input = shape,
                                  .features = kind == model::Architecture::Linear ? shape.count() : 8,
                                  .classes = 3};
    const auto network = model::Network::create(spec, 5, 0.5);
    test::ForeignSafetensors file;
    for (const auto& [name, tensor] : network->tensors())
        file.tensor(name, tensor.shape, tensor.data);
    const auto weights = formats::readWeights(formats::ModelFormat::Safetensors, file.bytes(), "m");
    QVERIFY2(weights.ok(), weights ? "" : describe(weights.error()).c_str());
    QVERIFY(weights->model.spec.architecture == kind);
    QVERIFY(weights->model.spec.input == shape);
    QVERIFY(formats::loadSafetensors(file.bytes(), "m").ok());
}

void TestWeights::refuses_data() {
    QTest::addColumn<int>("change");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("a tensor missing") << 0 << int(ErrorCode::Damaged)
                                      << "1 tensor missing: 'features.4.block.2.fc1.bias'";
    QTest::newRow("six tensors too many") << 1 << int(ErrorCode::Damaged) << "6 tensors too many: 'extra 0'";
    QTest::newRow("a misshapen tensor") << 2 << int(ErrorCode::ShapeMismatch)
                                        << "'features.0.1.bias' is 17 instead of 16";
    QTest::newRow("a weight that is NaN") << 3 << int(ErrorCode::NotFinite) << "'features.12.1.weight'";
    QTest::newRow("variances below zero") << 4 << int(ErrorCode::NotFinite) << "probe";
    QTest::newRow("tensors of an unknown network") << 5 << int(ErrorCode::UnknownArchitecture) << "'layer1.weight'";
    QTest::newRow("no tensors") << 6 << int(ErrorCode::UnknownArchitecture) << "0 tensors";
    QTest::newRow("three names for four classes")
        << 7 << int(ErrorCode::CountMismatch) << "3 class names, but the head has 4";
    QTest::newRow("one name twice") << 8 << int(ErrorCode::Damaged) << "a";
    QTest::newRow("no head") << 9 << int(ErrorCode::Damaged) << "'classifier.3.weight'";
    QTest::newRow("a head without bias") << 10 << int(ErrorCode::Damaged) << "'classifier.3.bias'";
    QTest::newRow("a bias of another length") << 11 << int(ErrorCode::ShapeMismatch) << "'classifier.3.bias'";
}

void TestWeights::refuses() {
    QFETCH(int, change);
    QFETCH(int, code);
    QFETCH(QString, word);
    Tensors tensors = mobileNet();
    std::string metadata;
    switch (change) {
    case 0:
        tensors.erase("features.4.block.2.fc1.bias");
        break;
    case 1:
        for (int i = 0; i < 6; ++i)
            tensors["extra " + std::to_string(i)] = {.shape = {1}, .data = {1}};
        break;
    case 2:
        tensors["features.0.1.bias"] = {.shape = {17}, .data = std::vector<float>(17)};
        break;
    case 3:
        tensors["features.12.1.weight"].data[5] = std::numeric_limits<float>::quiet_NaN();
        break;
    case 4:
        for (float& variance : tensors["features.12.1.running_var"].data)
            variance = -1;
        break;
    case 5:
        tensors = {{"layer1.weight", {.shape = {1}, .data = {1}}}};
        break;
    case 6:
        tensors.clear();
        break;
    case 7:
        metadata = R"({"names":"[\"a\",\"b\",\"c\"]"})";
        break;
    case 8:
        metadata = R"({"names":"[\"a\",\"b\",\"c\",\"a\"]"})";
        break;
    case 9:
        tensors.erase("classifier.3.weight");
        break;
    case 10:
        tensors.erase("classifier.3.bias");
        break;
    default:
        tensors["classifier.3.bias"] = {.shape = {3}, .data = std::vector<float>(3)};
    }
    const auto loaded = formats::loadSafetensors(asSafetensors(tensors, "F32", {}, metadata), "the file");
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().subject, std::string("the file"));
    QVERIFY2(int(loaded.error().code) == code && loaded.error().detail.find(word.toStdString()) != std::string::npos,
             describe(loaded.error()).c_str());
}

void TestWeights::programsAreNoWeights() {
    for (const auto format : {formats::ModelFormat::TorchScript, formats::ModelFormat::Onnx})
        QCOMPARE(formats::readWeights(format, {}, "m").error().code, ErrorCode::UnsupportedFormat);
}

void TestWeights::damagedFilesAreRefused() {
    const test::Bytes good = asGguf(mobileNet());
    for (std::size_t size = 0; size < good.size(); size += good.size() / 200)
        QVERIFY(!formats::loadGguf(std::span(good).first(size), "m").ok());
    const test::Bytes other = asSafetensors(mobileNet(), "F16");
    for (std::size_t size = 0; size < other.size(); size += other.size() / 200)
        QVERIFY(!formats::loadSafetensors(std::span(other).first(size), "m").ok());
}

QTEST_APPLESS_MAIN(TestWeights)
#include "tst_weights.moc"
