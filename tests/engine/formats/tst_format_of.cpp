#include "engine/formats/load.h"
#include "tests/support/bytes.h"

#include <QtTest>

#include <random>

using namespace onelogit;
using formats::ModelFormat;

namespace {

QByteArray safetensors(const QByteArray& header) {
    test::Bytes length;
    test::appendLittle(length, static_cast<std::uint64_t>(header.size()), 8);
    return QByteArray(reinterpret_cast<const char*>(length.data()), 8) + header;
}

Result<ModelFormat> formatOf(const QByteArray& content) {
    return formats::formatOf(std::as_bytes(std::span(content.data(), static_cast<std::size_t>(content.size()))),
                             "the file");
}

} // namespace

class TestFormatOf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knows_data();
    void knows();
    void refuses_data();
    void refuses();
    void saysSomethingOfAnyBytes();
    void onlyGraphsCarryPrograms();
};

void TestFormatOf::knows_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("format");
    QTest::newRow("zip with a program") << QByteArray("PK\x03\x04 m/data.pkl m/constants.pkl PK\x05\x06")
                                        << "torchscript";
    QTest::newRow("zip cut before its program") << QByteArray("PK\x03\x04 m/data.pkl") << "torchscript";
    QTest::newRow("GGUF") << QByteArray("GGUF\x03") << "gguf";
    QTest::newRow("ONNX by PyTorch") << QByteArray("\x08\x07\x12\x07pytorch") << "onnx";
    QTest::newRow("ONNX without producer") << QByteArray("\x08\x08\x3a\x05graph") << "onnx";
    QTest::newRow("weights of another program") << safetensors(R"({"__metadata__":{"format":"pt"}})") << "safetensors";
    QTest::newRow("a model of this program")
        << safetensors(R"({"__metadata__":{"format":"\"onelogit-native\""}})") << "onelogit-native";
    QTest::newRow("weights cut in the header")
        << safetensors(R"({"__metadata__":{"format":"pt"}})").left(20) << "safetensors";
}

void TestFormatOf::knows() {
    QFETCH(QByteArray, content);
    QFETCH(QString, format);
    const auto found = formatOf(content);
    QVERIFY(found.ok());
    QCOMPARE(QString::fromStdString(std::string(formats::name(*found))), format);
}

void TestFormatOf::refuses_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("word");
    QTest::newRow("state dictionary") << QByteArray("PK\x03\x04 m/data.pkl PK\x05\x06") << "torch.save";
    QTest::newRow("other zip") << QByteArray("PK\x03\x04 word/document.xml PK\x05\x06") << "zip";
    QTest::newRow("empty zip") << QByteArray("PK\x05\x06") << "zip";
    QTest::newRow("pickle") << QByteArray("\x80\x04\x95\x11.") << "pickle";
    QTest::newRow("old torch.save") << QByteArray("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9") << "torch.save";
    QTest::newRow("Keras") << QByteArray("\x89HDF\r\n\x1a\n") << "Keras";
    QTest::newRow("TensorFlow Lite") << QByteArray("\x1c\0\0\0TFL3", 8) << "TensorFlow Lite";
    QTest::newRow("web page") << QByteArray("\n <!DOCTYPE html><html>") << "web page";
    QTest::newRow("Git LFS pointer") << QByteArray("version https://git-lfs.github.com/spec/v1\n") << "LFS";
    QTest::newRow("note") << QByteArray("hello\n") << "text";
    QTest::newRow("picture") << QByteArray("\xff\xd8\xff\xe0") << "JPEG";
    QTest::newRow("one byte") << QByteArray("\x08") << "not a kind";
    QTest::newRow("zeros") << QByteArray(64, '\0') << "not a kind";
}

void TestFormatOf::refuses() {
    QFETCH(QByteArray, content);
    QFETCH(QString, word);
    const auto found = formatOf(content);
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::WrongFormat);
    QCOMPARE(found.error().subject, std::string("the file"));
    QVERIFY2(found.error().detail.find(word.toStdString()) != std::string::npos, found.error().detail.c_str());
}

void TestFormatOf::saysSomethingOfAnyBytes() {
    QCOMPARE(formatOf({}).error().code, ErrorCode::Empty);
    std::mt19937 random(1);
    for (int round = 0; round < 2000; ++round) {
        QByteArray content(static_cast<qsizetype>(random() % 80 + 1), '\0');
        for (char& c : content)
            c = static_cast<char>(random());
        if (const auto found = formatOf(content); !found)
            QCOMPARE(found.error().code, ErrorCode::WrongFormat);
    }
}

void TestFormatOf::onlyGraphsCarryPrograms() {
    QVERIFY(formats::carriesProgram(ModelFormat::TorchScript));
    QVERIFY(formats::carriesProgram(ModelFormat::Onnx));
    QVERIFY(!formats::carriesProgram(ModelFormat::Gguf));
    QVERIFY(!formats::carriesProgram(ModelFormat::Safetensors));
    QVERIFY(!formats::carriesProgram(ModelFormat::Native));
}

QTEST_APPLESS_MAIN(TestFormatOf)
#include "tst_format_of.moc"
