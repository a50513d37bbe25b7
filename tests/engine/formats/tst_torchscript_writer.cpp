#include "engine/formats/probes.h"
#include "engine/formats/weights.h"
#include "engine/model/network.h"
#include "engine/storage/files.h"

#include <QtTest>

#include <filesystem>
#include <limits>

using namespace onelogit;
namespace fs = std::filesystem;

namespace {

model::NativeModel sample(model::Architecture architecture, const ImageShape& shape, bool sharedBias) {
    model::NetworkSpec spec{
        .architecture = architecture, .input = shape, .features = 16, .classes = 3, .sharedBias = sharedBias};
    if (architecture == model::Architecture::Linear)
        spec.features = shape.count();
    const auto channels = static_cast<std::size_t>(shape.channels);
    model::NativeModel model{.spec = spec,
                             .catalog = *ClassCatalog::create({"a", "b", "c"}),
                             .input = {.shape = shape,
                                       .mean = std::vector<float>(channels, 0.5F),
                                       .deviation = std::vector<float>(channels, 0.5F)},
                             .loss = LossKind::CrossEntropy,
                             .lossParameters = {},
                             .seed = 1,
                             .data = {},
                             .dataHash = {},
                             .recipe = {},
                             .testMetrics = {},
                             .tensors = {}};
    if (architecture != model::Architecture::MobileNetV3Small) {
        model.tensors = model::Network::create(spec, 3, 0.25)->tensors();
        return model;
    }
    std::uint64_t state = 7;
    for (const model::TensorShape& planned : model::tensorsOf(spec)) {
        storage::FloatTensor tensor{.shape = planned.shape, .data = {}};
        std::int64_t count = 1;
        for (const std::int64_t extent : planned.shape)
            count *= extent;
        for (std::int64_t i = 0; i < count; ++i) {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            const float step = (static_cast<float>(state >> 60) - 7.5F) / 60;
            tensor.data.push_back(planned.name.ends_with("running_var") ? 0.5F + step * step : step);
        }
        model.tensors.emplace(planned.name, std::move(tensor));
    }
    return model;
}

std::vector<float> logits(const model::LoadedModel& model, const ImageShape& shape) {
    std::vector<float> out(model.head.features());
    const auto ran = model.trunk->run(formats::probePicture(shape, 1), shape, 1, out);
    return ran ? formats::logitsOf(model.head, out) : std::vector<float>();
}

} // namespace

class TestTorchScriptWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameLogits_data();
    void givesTheSameLogits();
    void refusesWhatIsNoNetwork();
    void saysWhereItCannotWrite();

private:
    QTemporaryDir folder;
};

void TestTorchScriptWriter::givesTheSameLogits_data() {
    QTest::addColumn<int>("architecture");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("sharedBias");
    using model::Architecture;
    QTest::newRow("linear") << int(Architecture::Linear) << 1 << 28 << 28 << false;
    QTest::newRow("mlp, one bias for all") << int(Architecture::Mlp) << 3 << 28 << 28 << true;
    QTest::newRow("small CNN, 28 pixels") << int(Architecture::SmallCnn) << 1 << 28 << 28 << false;
    QTest::newRow("small CNN, map pooled to 7") << int(Architecture::SmallCnn) << 3 << 32 << 32 << false;
    QTest::newRow("small CNN of one column") << int(Architecture::SmallCnn) << 3 << 32 << 1 << false;
    QTest::newRow("small residual CNN") << int(Architecture::SmallResidualCnn) << 3 << 32 << 32 << true;
    QTest::newRow("MobileNetV3-Small") << int(Architecture::MobileNetV3Small) << 3 << 224 << 224 << false;
}

void TestTorchScriptWriter::givesTheSameLogits() {
    QFETCH(int, architecture);
    QFETCH(int, channels);
    QFETCH(int, height);
    QFETCH(int, width);
    QFETCH(bool, sharedBias);
    const ImageShape shape{channels, height, width};
    const model::NativeModel model = sample(static_cast<model::Architecture>(architecture), shape, sharedBias);
    const fs::path path = folder.filePath(QStringLiteral("m.pt")).toStdString();
    const auto written = formats::writeTorchScript(model, path);
    QVERIFY2(written.ok(), written ? "" : describe(written.error()).c_str());
    const auto bytes = storage::readFile(path);
    QVERIFY(*formats::formatOf(*bytes, "m") == formats::ModelFormat::TorchScript);

    const auto native = model::loadNative(model, "native");
    QVERIFY(native.ok());
    const auto script = formats::load(formats::ModelFormat::TorchScript, *bytes, "script");
    QVERIFY2(script.ok(), script ? "" : describe(script.error()).c_str());
    QCOMPARE(script->head.kind, model::HeadKind::Linear);
    // The file does not say for which size it was made.
    QVERIFY(script->facts.anySize || script->facts.input == shape);
    const std::vector<float> expected = logits(*native, shape);
    QCOMPARE(expected.size(), std::size_t{3});
    QVERIFY(formats::largestDifference(logits(*script, shape), expected) < 1e-6);
}

void TestTorchScriptWriter::refusesWhatIsNoNetwork() {
    const ImageShape shape{1, 8, 8};
    const fs::path path = folder.filePath(QStringLiteral("bad.pt")).toStdString();
    model::NativeModel lacking = sample(model::Architecture::Mlp, shape, false);
    lacking.tensors.erase("hidden.bias");
    QCOMPARE(formats::writeTorchScript(lacking, path).error().code, ErrorCode::Damaged);
    model::NativeModel infinite = sample(model::Architecture::Mlp, shape, false);
    infinite.tensors["head.bias"].data[0] = std::numeric_limits<float>::infinity();
    QCOMPARE(formats::writeTorchScript(infinite, path).error().code, ErrorCode::NotFinite);
    model::NativeModel head = sample(model::Architecture::Linear, shape, false);
    head.spec.architecture = model::Architecture::OtherFile;
    head.trunkFile = model::TrunkFile{.path = "trunk.pt", .digest = "0"};
    QCOMPARE(formats::writeTorchScript(head, path).error().code, ErrorCode::UnsupportedFormat);
    QVERIFY(!fs::exists(path));
}

void TestTorchScriptWriter::saysWhereItCannotWrite() {
    const fs::path file = folder.filePath(QStringLiteral("file")).toStdString();
    QVERIFY(storage::writeFile(file, {}).ok());
    const auto written = formats::writeTorchScript(sample(model::Architecture::Mlp, {1, 8, 8}, false), file / "m.pt");
    QVERIFY(!written.ok());
    QVERIFY(written.error().code == ErrorCode::NotWritable);
}

QTEST_APPLESS_MAIN(TestTorchScriptWriter)
#include "tst_torchscript_writer.moc"
