#include "engine/formats/conversion.h"
#include "tests/support/folders.h"

#include <QtTest>

#include <fstream>

using namespace onelogit;
namespace fs = std::filesystem;

class TestConversion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formatsThatHoldWeights_data();
    void formatsThatHoldWeights();
    void theEndingSaysWhatToWrite_data();
    void theEndingSaysWhatToWrite();
    void theFileThatIsReadIsNotWritten();
    void whatHoldsNoWeightsIsRefused_data();
    void whatHoldsNoWeightsIsRefused();
    void decisionsAreTaken();
};

void TestConversion::formatsThatHoldWeights_data() {
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<bool>("holds");
    QTest::newRow("native") << QByteArray("onelogit-native") << true;
    QTest::newRow("GGUF") << QByteArray("gguf") << true;
    QTest::newRow("safetensors of others") << QByteArray("safetensors") << true;
    QTest::newRow("TorchScript") << QByteArray("torchscript") << false;
    QTest::newRow("ONNX") << QByteArray("onnx") << false;
}

void TestConversion::formatsThatHoldWeights() {
    QFETCH(QByteArray, format);
    QTEST(formats::convertible(format.toStdString()), "holds");
}

void TestConversion::theEndingSaysWhatToWrite_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("native") << QByteArray("a.safetensors") << QByteArray("onelogit-native");
    QTest::newRow("TorchScript") << QByteArray("b.c.pt") << QByteArray("torchscript");
    QTest::newRow("of another format") << QByteArray("a.onnx") << QByteArray();
    QTest::newRow("none") << QByteArray("pt") << QByteArray();
}

void TestConversion::theEndingSaysWhatToWrite() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, format);
    const auto wanted = formats::formatToWrite("read.gguf", name.toStdString());
    if (format.isEmpty()) {
        QCOMPARE(wanted.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(wanted.error().subject, name.toStdString());
    } else {
        QVERIFY(wanted.ok());
        QCOMPARE(formats::name(*wanted), std::string_view(format.constData()));
    }
}

void TestConversion::theFileThatIsReadIsNotWritten() {
    const fs::path file = DEMO "/models/nce.safetensors";
    const auto same = formats::formatToWrite(file, DEMO "/models/../models/nce.safetensors");
    QCOMPARE(same.error().code, ErrorCode::InvalidArgument);
}

void TestConversion::whatHoldsNoWeightsIsRefused_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing there") << QByteArray() << int(ErrorCode::NotFound);
    QTest::newRow("words") << QByteArray("words, and no model") << int(ErrorCode::WrongFormat);
    QTest::newRow("a half of one") << QByteArray("\x10\x00\x00\x00\x00\x00\x00\x00{\"a\":", 13)
                                   << int(ErrorCode::Truncated);
}

void TestConversion::whatHoldsNoWeightsIsRefused() {
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    const test::TemporaryFolder place;
    const fs::path path = place.path() / "model.safetensors";
    if (!content.isEmpty())
        std::ofstream(path, std::ios::binary) << content.toStdString();
    const auto weights = formats::readWeightsFile(path);
    QVERIFY(!weights.ok());
    QCOMPARE(int(weights.error().code), code);
    QCOMPARE(weights.error().subject, path.string());
}

void TestConversion::decisionsAreTaken() {
    auto weights = formats::readWeightsFile(DEMO "/models/nce.safetensors");
    QVERIFY(weights.ok());
    std::vector<std::string> names;
    for (std::size_t i = 0; i < weights->model.catalog.size(); ++i)
        names.push_back("decided " + std::to_string(i));
    model::ModelInfo info{.catalog = *ClassCatalog::create(names), .input = weights->model.input};
    info.input.mean.front() += 0.25F;
    const model::NativeModel made = formats::asOpened(std::move(*weights), info);
    QCOMPARE(made.catalog.names(), names);
    QCOMPARE(made.input.mean, info.input.mean);
    QVERIFY(!made.loss);
    QVERIFY(!made.tensors.empty());
}

QTEST_GUILESS_MAIN(TestConversion)
#include "tst_conversion.moc"
