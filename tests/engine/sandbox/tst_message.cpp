#include "engine/sandbox/message.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <functional>

using namespace onelogit;
using namespace onelogit::sandbox;
using nlohmann::json;

class MessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelComesBackAsItWas();
    void smallMessagesComeBack();
    void errorsComeBackWithoutSubject();
    void modelTextIsNotBelieved_data();
    void modelTextIsNotBelieved();
    void otherTextIsNotBelieved_data();
    void otherTextIsNotBelieved();
    void textIsMadeFitToShow_data();
    void textIsMadeFitToShow();
};

namespace {

model::ModelFacts someFacts() {
    return {.format = "onnx",
            .input = {.channels = 3, .height = 224, .width = 192},
            .anySize = true,
            .largestDifference = 1.25e-7,
            .leftOut = {"softmax"},
            .offList = {"aten::from_file"},
            .classNames = {"cat", "two\nlines", ""},
            .preprocessing = InputSpec{.shape = {.channels = 3, .height = 224, .width = 192},
                                       .mean = {0.485F, 0.456F, 0.1F},
                                       .deviation = {0.229F, 1e-9F, 3},
                                       .framing = Framing::CentreCrop,
                                       .shorterEdge = 256,
                                       .blueFirst = true},
            .loss = LossKind::BatchCrossEntropy,
            .testMetrics = {{"top1", 0.1}},
            .metadata = {{"by", "someone"}}};
}

model::Head someHead() {
    return {.kind = model::HeadKind::PooledConvolution,
            .width = 2,
            .positions = 9,
            .classes = 3,
            .weights = {1, 2, 3, 4, 5, 6},
            .bias = {1, 2, 3}};
}

/// A change of the good text.
using Change = std::function<void(json&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

void MessageTest::modelComesBackAsItWas() {
    const auto read = readModel(writeModel(someFacts(), someHead()));
    QVERIFY(read.has_value());
    const model::ModelFacts expected = someFacts();
    QCOMPARE(read->facts.format, expected.format);
    QCOMPARE(read->facts.input, expected.input);
    QCOMPARE(read->facts.anySize, expected.anySize);
    QCOMPARE(read->facts.largestDifference, expected.largestDifference);
    QCOMPARE(read->facts.leftOut, expected.leftOut);
    QCOMPARE(read->facts.offList, expected.offList);
    QCOMPARE(read->facts.classNames, expected.classNames);
    QVERIFY(read->facts.preprocessing == expected.preprocessing);
    QVERIFY(read->facts.loss == expected.loss);
    QCOMPARE(read->facts.testMetrics, expected.testMetrics);
    QCOMPARE(read->facts.metadata, expected.metadata);
    QVERIFY(read->head.kind == model::HeadKind::PooledConvolution);
    QCOMPARE(read->head.features(), std::size_t{18});
    QCOMPARE(read->weights, std::size_t{6});
    QCOMPARE(read->bias, std::size_t{3});

    const auto bare = readModel(writeModel({.format = "onnx", .input = {.channels = 1, .height = 1, .width = 1}},
                                           {.kind = model::HeadKind::AllLogits, .width = 5, .classes = 5}));
    QVERIFY(bare.has_value());
    QVERIFY(!bare->facts.preprocessing && !bare->facts.loss);
    QCOMPARE(bare->weights, std::size_t{0});
}

void MessageTest::smallMessagesComeBack() {
    QVERIFY(readStart(writeStart(1ULL << 40)) == 1ULL << 40);
    const auto held = readConfinement(writeConfinement({.systemCalls = true, .files = false, .resources = true}));
    QVERIFY(held && held->systemCalls && !held->files && held->resources);
    const auto load = readLoad(writeLoad({.format = formats::ModelFormat::Safetensors, .options = {.trusted = true}}));
    QVERIFY(load && load->format == formats::ModelFormat::Safetensors && load->options.trusted);
    const auto run = readRun(writeRun({.shape = {.channels = 3, .height = 5, .width = 7}, .count = 11}));
    QVERIFY(run && run->shape == (ImageShape{.channels = 3, .height = 5, .width = 7}) && run->count == 11);
}

void MessageTest::errorsComeBackWithoutSubject() {
    const auto error = readError(writeError({ErrorCode::NotTrusted, "a path", "aten::save \xff"}));
    QVERIFY(error.has_value());
    QCOMPARE(name(error->code), name(ErrorCode::NotTrusted));
    QCOMPARE(error->subject, std::string());
    QCOMPARE(error->detail, std::string("aten::save \xef\xbf\xbd"));
    const auto cut = readError(writeError({ErrorCode::Internal, {}, std::string(1'000'000, 'x')}));
    QVERIFY(cut && cut->detail.size() == 2000);
}

void MessageTest::modelTextIsNotBelieved_data() {
    QTest::addColumn<Change>("change");
    const auto facts = [](const char* title, const char* key, const json& value) {
        QTest::newRow(title) << Change([=](json& text) { text["facts"][key] = value; });
    };
    const auto head = [](const char* title, const char* key, const json& value) {
        QTest::newRow(title) << Change([=](json& text) { text["head"][key] = value; });
    };
    const auto input = [](const char* title, const char* key, const json& value) {
        QTest::newRow(title) << Change([=](json& text) { text["facts"]["preprocessing"][key] = value; });
    };
    QTest::newRow("no facts") << Change([](json& text) { text.erase("facts"); });
    QTest::newRow("no head") << Change([](json& text) { text.erase("head"); });
    facts("format is a number", "format", 1);
    facts("no input shape", "input", nullptr);
    facts("two edges", "input", {3, 224});
    facts("an edge of zero", "input", {3, 0, 224});
    facts("a negative edge", "input", {3, 224, -1});
    facts("a huge edge", "input", {3, 224, 1 << 30});
    facts("an edge over all integers", "input", {3, 224, 18'446'744'073'709'551'615ULL});
    facts("many channels", "input", {1000, 2, 2});
    facts("an edge that is no whole number", "input", {3, 2.5, 2});
    facts("a truth value in words", "any_size", "yes");
    facts("a difference that is nothing", "largest_difference", nullptr);
    facts("a negative difference", "largest_difference", -1);
    facts("names that are no list", "class_names", {{"a", "b"}});
    facts("a name that is no text", "class_names", {"a", 1});
    facts("a name of many bytes", "class_names", {std::string(5000, 'a')});
    facts("a name with a zero", "class_names", {std::string(1, '\0')});
    facts("many operators", "left_out", std::vector<std::string>(5000, "a"));
    facts("an unknown loss", "loss", "no-such-loss");
    facts("a figure that is none", "test_metrics", {{"top1", "high"}});
    facts("metadata that is no text", "metadata", {{"a", json::array()}});
    input("preprocessing of two channels", "mean", {1, 2});
    input("a deviation of zero", "deviation", {1, 0, 1});
    input("a deviation over all floats", "deviation", {1, 1e300, 1});
    input("a negative edge in preprocessing", "shorter_edge", -5);
    input("a crop larger than the picture", "shorter_edge", 100);
    head("an unknown head", "kind", "several");
    head("a head without classes", "classes", 0);
    head("a negative width", "width", -2);
    head("a width that is no number", "width", "2");
    head("features over all bounds", "positions", 4'000'000'000ULL);
    head("classes over all bounds", "classes", 1'000'000'000);
    head("weights of another count", "weights", 7);
    head("biases of another count", "bias", 2);
}

void MessageTest::modelTextIsNotBelieved() {
    QFETCH(Change, change);
    json text = json::parse(writeModel(someFacts(), someHead()));
    change(text);
    QVERIFY(!readModel(text.dump()).has_value());
}

void MessageTest::otherTextIsNotBelieved_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("no UTF-8") << QByteArray("{\"code\":\"damaged\",\"detail\":\"\xff\"}");
    QTest::newRow("deep") << QByteArray(50'000, '[');
    QTest::newRow("deep object") << QByteArray("{\"code\":").repeated(50'000);
    QTest::newRow("fields of other types")
        << QByteArray(R"({"code":1,"detail":2,"memory":"a","system_calls":1,"format":"x","shape":3,"count":-1})");
    QTest::newRow("numbers out of range")
        << QByteArray(R"({"code":"none","memory":-1,"format":99,"trusted":true,"shape":[3,0,0],"count":1})");
}

void MessageTest::otherTextIsNotBelieved() {
    QFETCH(QByteArray, text);
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    QVERIFY(!readStart(view));
    QVERIFY(!readConfinement(view));
    QVERIFY(!readLoad(view));
    QVERIFY(!readRun(view));
    QVERIFY(!readError(view));
    QVERIFY(!readModel(view));
}

void MessageTest::textIsMadeFitToShow_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("plain") << QByteArray("a b") << QByteArray("a b");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("lines") << QByteArray("a\n\n\tb\r\n") << QByteArray("a b ");
    QTest::newRow("colours") << QByteArray("\x1b[31mred") << QByteArray("[31mred");
    QTest::newRow("other scripts") << QByteArray("K\xc3\xa4") << QByteArray("K\xc3\xa4");
    QTest::newRow("half a character") << QByteArray("123456789\xc3\xa4") << QByteArray("123456789\xef\xbf\xbd");
    QTest::newRow("long") << QByteArray(100, 'x') << QByteArray(10, 'x');
}

void MessageTest::textIsMadeFitToShow() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shown);
    QCOMPARE(printable(text.toStdString(), 10), shown.toStdString());
}

QTEST_APPLESS_MAIN(MessageTest)
#include "tst_message.moc"
