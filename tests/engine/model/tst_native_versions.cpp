#include "engine/model/native.h"
#include "engine/model/network.h"
#include "engine/storage/files.h"

#include <QtTest>

#include <filesystem>

using namespace onelogit;
namespace fs = std::filesystem;

namespace {

model::NativeModel sample() {
    const ImageShape shape{.channels = 3, .height = 8, .width = 6};
    const model::NetworkSpec spec{
        .architecture = model::Architecture::Mlp, .input = shape, .features = 4, .classes = 2};
    return {.spec = spec,
            .catalog = *ClassCatalog::create({"a", "b"}),
            .input = {.shape = shape, .mean = {0, 0, 0}, .deviation = {1, 1, 1}},
            .loss = LossKind::CrossEntropy,
            .lossParameters = {},
            .seed = 1,
            .data = "nothing",
            .dataHash = "00",
            .recipe = {},
            .testMetrics = {},
            .tensors = model::Network::create(spec, 1, 0)->tensors()};
}

} // namespace

class TestNativeVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lowestVersionThatSaysAll_data();
    void lowestVersionThatSaysAll();
    void refuses_data();
    void refuses();
    void versionOneKnowsNoneOfIt();
    void mobileNetNamesEveryTensor();

private:
    [[nodiscard]] fs::path file() const { return folder.filePath(QStringLiteral("m.safetensors")).toStdString(); }
    [[nodiscard]] storage::TensorFile written(const model::NativeModel& model) const {
        const bool wrote = model::writeNative(model, file()).ok();
        const auto bytes = storage::readFile(file());
        return wrote && bytes ? *storage::readSafetensors(*bytes, "m") : storage::TensorFile{};
    }
    [[nodiscard]] Result<model::NativeModel> reread(const storage::TensorFile& content) const {
        return model::parseNative(storage::writeSafetensors(content), "m");
    }
    QTemporaryDir folder;
};

void TestNativeVersions::lowestVersionThatSaysAll_data() {
    QTest::addColumn<int>("change");
    QTest::addColumn<QString>("version");
    QTest::newRow("as before") << 0 << "1";
    QTest::newRow("centre crop") << 1 << "2";
    QTest::newRow("blue first") << 2 << "2";
    QTest::newRow("loss not known") << 3 << "2";
}

void TestNativeVersions::lowestVersionThatSaysAll() {
    QFETCH(int, change);
    QFETCH(QString, version);
    model::NativeModel model = sample();
    if (change == 1)
        model.input.framing = Framing::CentreCrop, model.input.shorterEdge = 10;
    else if (change == 2)
        model.input.blueFirst = true;
    else if (change == 3)
        model.loss.reset();
    const storage::TensorFile content = written(model);
    QCOMPARE(QString::fromStdString(content.metadata.at("format_version")), version);
    QCOMPARE(content.metadata.contains("framing"), change == 1);
    QCOMPARE(content.metadata.contains("blue_first"), change == 2);
    const auto read = model::readNative(file());
    QVERIFY2(read.ok(), read ? "" : describe(read.error()).c_str());
    QVERIFY(read->input == model.input);
    QVERIFY(read->loss == model.loss);
}

void TestNativeVersions::refuses_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("code");
    QTest::newRow("a newer version") << "format_version"
                                     << "4" << int(ErrorCode::UnsupportedVersion);
    QTest::newRow("an unknown framing") << "framing"
                                        << "\"squeeze\"" << int(ErrorCode::Damaged);
    QTest::newRow("a crop larger than its picture") << "shorter_edge"
                                                    << "7" << int(ErrorCode::InvalidArgument);
    QTest::newRow("a shorter edge that is text") << "shorter_edge"
                                                 << "\"10\"" << int(ErrorCode::Damaged);
    QTest::newRow("a shorter edge missing") << "shorter_edge"
                                            << "" << int(ErrorCode::Damaged);
    QTest::newRow("a huge shorter edge") << "shorter_edge"
                                         << "2000000000" << int(ErrorCode::InvalidArgument);
    QTest::newRow("blue first that is a number") << "blue_first"
                                                 << "1" << int(ErrorCode::Damaged);
    QTest::newRow("an unknown loss") << "loss"
                                     << "\"guess\"" << int(ErrorCode::UnknownLoss);
    QTest::newRow("no loss entry") << "loss"
                                   << "" << int(ErrorCode::Damaged);
}

void TestNativeVersions::refuses() {
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(int, code);
    model::NativeModel model = sample();
    model.input.framing = Framing::CentreCrop;
    model.input.shorterEdge = 10;
    storage::TensorFile content = written(model);
    if (value.isEmpty())
        content.metadata.erase(key.toStdString());
    else
        content.metadata[key.toStdString()] = value.toStdString();
    const auto read = reread(content);
    QVERIFY(!read.ok());
    QVERIFY2(int(read.error().code) == code, describe(read.error()).c_str());
}

void TestNativeVersions::versionOneKnowsNoneOfIt() {
    model::NativeModel model = sample();
    model.loss.reset();
    storage::TensorFile content = written(model);
    content.metadata["format_version"] = "1";
    QVERIFY(!reread(content).ok());
    content = written(sample());
    content.metadata["blue_first"] = "true"; // a key that readers of version 1 do not know
    const auto read = reread(content);
    QVERIFY(read.ok());
    QVERIFY(!read->input.blueFirst);
}

void TestNativeVersions::mobileNetNamesEveryTensor() {
    const model::NetworkSpec spec{
        .architecture = model::Architecture::MobileNetV3Small, .input = {3, 224, 224}, .features = 1024, .classes = 3};
    const auto tensors = model::tensorsOf(spec);
    QCOMPARE(tensors.size(), std::size_t{210}); // 244 of torchvision less 34 counters of batches
    std::size_t numbers = 0;
    for (const model::TensorShape& tensor : tensors) {
        std::size_t count = 1;
        for (const std::int64_t extent : tensor.shape)
            count *= static_cast<std::size_t>(extent);
        if (!tensor.name.ends_with("running_mean") && !tensor.name.ends_with("running_var"))
            numbers += count;
    }
    QCOMPARE(numbers, std::size_t{1'520'931}); // 2,542,856 with 1,000 classes, as published
    QCOMPARE(model::Network::create(spec, 1, 0).error().code, ErrorCode::InvalidArgument);
    QVERIFY(model::tensorsOf({.architecture = model::Architecture::Linear, .input = {2, 1, 1}}).empty());
}

QTEST_APPLESS_MAIN(TestNativeVersions)
#include "tst_native_versions.moc"
