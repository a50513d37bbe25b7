#include "engine/formats/onnx_file.h"
#include "engine/formats/protobuf_reader.h"
#include "tests/support/onnx_writer.h"

#include <QtTest>

#include <functional>
#include <limits>
#include <random>

using namespace onelogit;
using test::OnnxModel;

namespace {

constexpr std::int64_t huge = std::int64_t{1} << 62;

struct Bad {
    const char* title;
    std::function<OnnxModel()> make;
    ErrorCode code;
    const char* word; ///< that the detail must hold
};

OnnxModel with(const std::function<void(OnnxModel&)>& change) {
    OnnxModel model = test::linearModel();
    change(model);
    return model;
}

test::Message external() {
    return test::rawTensor("e", {2}, test::Bytes{}).add(13, test::Message().add(1, "location").add(2, "w.bin"));
}

const std::vector<Bad>& badModels() {
    static const std::vector<Bad> rows{
        {"external data", [] { return with([](OnnxModel& m) { m.constant(external()); }); },
         ErrorCode::UnsupportedFormat, "external data"},
        {"data location said to be external",
         [] { return with([](OnnxModel& m) { m.constant(test::tensor("e", {1}, {1.0F}).add(14, std::int64_t{1})); }); },
         ErrorCode::UnsupportedFormat, "external data"},
        {"a weight that is NaN",
         [] {
             return with([](OnnxModel& m) {
                 m.constant(test::tensor("bad weight", {2}, {1.0F, std::numeric_limits<float>::quiet_NaN()}));
             });
         },
         ErrorCode::NotFinite, "'bad weight'"},
        {"an infinite weight",
         [] {
             return with([](OnnxModel& m) {
                 m.constant(test::tensor("bad weight", {2}, {1.0F, std::numeric_limits<float>::infinity()}));
             });
         },
         ErrorCode::NotFinite, "'bad weight'"},
        {"a negative dimension", [] { return with([](OnnxModel& m) { m.constant(test::tensor("n", {-4}, {1.0F})); }); },
         ErrorCode::Damaged, "'n'"},
        {"dimensions that overflow",
         [] { return with([](OnnxModel& m) {
                  m.constant(test::tensor("o", {huge, 4}, {1.0F}));
              }); },
         ErrorCode::Damaged, "'o'"},
        {"a dimension over the file with one of zero",
         [] { return with([](OnnxModel& m) {
                  m.constant(test::rawTensor("o", {huge, 0}, test::Bytes{}));
              }); },
         ErrorCode::Damaged, "'o'"},
        {"more numbers than bytes",
         [] { return with([](OnnxModel& m) {
                  m.constant(test::tensor("s", {3}, {1.0F, 2.0F}));
              }); },
         ErrorCode::Damaged, "'s'"},
        {"fewer numbers than bytes",
         [] { return with([](OnnxModel& m) {
                  m.constant(test::tensor("s", {1}, {1.0F, 2.0F}));
              }); },
         ErrorCode::Damaged, "disagree"},
        {"elements of an unknown type",
         [] { return with([](OnnxModel& m) { m.constant(test::rawTensor("u", {1}, test::Bytes(4), 77)); }); },
         ErrorCode::UnsupportedFormat, "type 77"},
        {"complex numbers",
         [] { return with([](OnnxModel& m) { m.constant(test::rawTensor("u", {1}, test::Bytes(8), 14)); }); },
         ErrorCode::UnsupportedFormat, "complex64"},
        {"the same initializer twice",
         [] { return with([](OnnxModel& m) { m.constant(test::tensor("w", {1}, {1.0F})); }); }, ErrorCode::Damaged,
         "twice"},
        {"an initializer without a name",
         [] { return with([](OnnxModel& m) { m.constant(test::tensor("", {1}, {1.0F})); }); }, ErrorCode::Damaged,
         "name"},
        {"a value with two sources",
         [] { return with([](OnnxModel& m) { m.node(test::node("Relu", {"pixels"}, "logits")); }); },
         ErrorCode::Damaged, "two sources"},
        {"a node that reads nothing known",
         [] { return with([](OnnxModel& m) { m.node(test::node("Relu", {"nowhere"}, "x")); }); }, ErrorCode::Damaged,
         "'nowhere'"},
        {"nodes in a circle",
         [] {
             return with([](OnnxModel& m) {
                 m.node(test::node("Relu", {"second"}, "first")).node(test::node("Relu", {"first"}, "second"));
             });
         },
         ErrorCode::Damaged, "'second'"},
        {"an output from nowhere", [] { return with([](OnnxModel& m) {
                                            m.output(test::value("more", {1, 2}));
                                        }); },
         ErrorCode::Damaged, "'more'"},
        {"the same input twice",
         [] { return with([](OnnxModel& m) {
                  m.input(test::value("pixels", {1, 1, 2, 2}));
              }); }, ErrorCode::Damaged,
         "twice"},
        {"a graph in a node",
         [] {
             return with([](OnnxModel& m) {
                 m.node(test::node("Loop", {"pixels"}, "l",
                                   {test::Message().add(1, "body").add(6, test::Message().add(2, "inner"))}));
             });
         },
         ErrorCode::UnsupportedOperator, "Loop"},
        {"an operator of another domain",
         [] { return with([](OnnxModel& m) { m.node(test::node("Magic", {"pixels"}, "m").add(7, "com.example")); }); },
         ErrorCode::UnsupportedOperator, "Magic of com.example"},
        {"a sparse initializer", [] { return with([](OnnxModel& m) { m.part(15, test::Message()); }); },
         ErrorCode::UnsupportedFormat, "sparse"},
        {"no operator", [] { return with([](OnnxModel& m) { m.node(test::Message().add(2, "x")); }); },
         ErrorCode::Damaged, "operator 2"},
    };
    return rows;
}

} // namespace

class TestOnnxFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAGraph();
    void readsEveryWayToStoreNumbers_data();
    void readsEveryWayToStoreNumbers();
    void constantsAreFolded();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoModel();
    void everyCutIsRefused();
    void noMutationLeavesTheFile();
    void varintsAreBounded();
};

void TestOnnxFile::readsAGraph() {
    OnnxModel model = test::linearModel();
    model.producer = "pytorch";
    model.metadata = {{"names", "['a']"}};
    const test::Bytes bytes = model.bytes();
    const auto file = formats::readOnnx(bytes, "m");
    QVERIFY(file.ok());
    QCOMPARE(file->producer, std::string("pytorch"));
    QCOMPARE(file->opset, std::int64_t{12});
    QCOMPARE(file->nodes.size(), std::size_t{2});
    QCOMPARE(file->nodes[1].op, std::string("Gemm"));
    QCOMPARE(file->nodes[1].integer("transB", 0), std::int64_t{1});
    QCOMPARE(file->inputs.size(), std::size_t{1});
    QVERIFY(file->inputs[0].dims == std::vector<std::int64_t>({1, 1, 2, 2}));
    QVERIFY(*file->initializers.at("w").floats() == test::steps(12));
    QCOMPARE(file->metadata.at("names"), std::string("['a']"));
    QCOMPARE(file->producerOf("flat"), &file->nodes[0]);
    QVERIFY(file->producerOf("pixels") == nullptr);
}

void TestOnnxFile::readsEveryWayToStoreNumbers_data() {
    QTest::addColumn<int>("way");
    QTest::newRow("raw floats") << 0;
    QTest::newRow("packed floats") << 1;
    QTest::newRow("floats one by one") << 2;
    QTest::newRow("raw half floats") << 3;
    QTest::newRow("half floats as integers") << 4;
    QTest::newRow("raw doubles") << 5;
}

void TestOnnxFile::readsEveryWayToStoreNumbers() {
    QFETCH(int, way);
    const std::vector<float> expected{1.0F, -0.5F};
    test::Message stored = test::Message().add(1, std::int64_t{2}).add(8, "t");
    test::Bytes halves;
    test::appendLittle(halves, 0x3c00, 2);
    test::appendLittle(halves, 0xb800, 2);
    test::Bytes doubles(16);
    const double numbers[] = {1.0, -0.5};
    std::memcpy(doubles.data(), numbers, sizeof numbers);
    switch (way) {
    case 0:
        stored.add(2, std::int64_t{1}).add(9, test::floatBytes(expected));
        break;
    case 1:
        stored.add(2, std::int64_t{1}).add(4, test::floatBytes(expected));
        break;
    case 2:
        stored.add(2, std::int64_t{1}).addFloat(4, 1.0F).addFloat(4, -0.5F);
        break;
    case 3:
        stored.add(2, std::int64_t{10}).add(9, halves);
        break;
    case 4:
        stored.add(2, std::int64_t{10}).add(5, std::int64_t{0x3c00}).add(5, std::int64_t{0xb800});
        break;
    default:
        stored.add(2, std::int64_t{11}).add(9, doubles);
    }
    OnnxModel model = test::linearModel();
    model.constant(stored);
    const test::Bytes bytes = model.bytes();
    const auto file = formats::readOnnx(bytes, "m");
    QVERIFY2(file.ok(), file ? "" : describe(file.error()).c_str());
    QVERIFY(*file->initializers.at("t").floats() == expected);
}

void TestOnnxFile::constantsAreFolded() {
    OnnxModel model = test::linearModel();
    test::Message content;
    content.add(1, "value").add(5, test::tensor("", {1}, {3.0F})).add(20, std::int64_t{4});
    model.node(test::node("Constant", {}, "c", {content}))
        .node(test::node("Identity", {"c"}, "copy"))
        .node(test::node("Add", {"logits", "copy"}, "more"));
    const test::Bytes bytes = model.bytes();
    const auto file = formats::readOnnx(bytes, "m");
    QVERIFY(file.ok());
    QVERIFY(*file->initializers.at("c").floats() == std::vector<float>{3.0F});
    QCOMPARE(file->nodes.back().inputs[1], std::string("c"));
}

void TestOnnxFile::refuses_data() {
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < badModels().size(); ++i)
        QTest::newRow(badModels()[i].title) << int(i);
}

void TestOnnxFile::refuses() {
    QFETCH(int, row);
    const Bad& bad = badModels()[static_cast<std::size_t>(row)];
    const test::Bytes bytes = bad.make().bytes();
    const auto file = formats::readOnnx(bytes, "the model");
    QVERIFY(!file.ok());
    QCOMPARE(QString::fromStdString(describe(file.error())),
             QString::fromStdString(describe({bad.code, "the model", file.error().detail})));
    QVERIFY2(file.error().detail.find(bad.word) != std::string::npos, file.error().detail.c_str());
}

void TestOnnxFile::refusesWhatIsNoModel() {
    QCOMPARE(formats::readOnnx({}, "m").error().code, ErrorCode::Empty);
    const test::Bytes version = test::Message().add(1, std::int64_t{7}).bytes;
    QCOMPARE(formats::readOnnx(version, "m").error().code, ErrorCode::WrongFormat);
    const test::Bytes functions = test::Message().add(1, std::int64_t{7}).add(25, test::Message()).bytes;
    QCOMPARE(formats::readOnnx(functions, "m").error().code, ErrorCode::UnsupportedOperator);
    test::Bytes twice = test::linearModel().bytes();
    test::append(twice, test::Message().add(7, test::Message()).bytes);
    QCOMPARE(formats::readOnnx(twice, "m").error().code, ErrorCode::Damaged);
}

void TestOnnxFile::everyCutIsRefused() {
    const test::Bytes good = test::linearModel().bytes();
    std::size_t refused = 0;
    for (std::size_t size = 0; size < good.size(); ++size)
        if (const auto file = formats::readOnnx(std::span(good).first(size), "m"); !file) {
            QVERIFY(file.error().code != ErrorCode::Internal);
            ++refused;
        }
    QVERIFY(refused + 2 >= good.size()); // without its operator set, the last field, it is still a graph
}

void TestOnnxFile::noMutationLeavesTheFile() {
    const test::Bytes good = test::linearModel().bytes();
    std::mt19937 random(5);
    for (int round = 0; round < 5000; ++round) {
        test::Bytes bad = good;
        for (unsigned changes = random() % 4 + 1; changes-- > 0;)
            bad[random() % bad.size()] = static_cast<std::byte>(random());
        const auto file = formats::readOnnx(bad, "m");
        if (!file) {
            QVERIFY(file.error().code != ErrorCode::Internal);
            continue;
        }
        for (const auto& [name, tensor] : file->initializers)
            if (const auto numbers = tensor.floats())
                QCOMPARE(numbers->size(), static_cast<std::size_t>(tensor.count));
    }
}

void TestOnnxFile::varintsAreBounded() {
    const auto whole = [](std::initializer_list<int> values) {
        test::Bytes bytes;
        for (const int value : values)
            bytes.push_back(static_cast<std::byte>(value));
        formats::ProtobufReader reader(bytes);
        while (reader.next()) {
        }
        return !reader.damaged();
    };
    QVERIFY(whole({}));
    QVERIFY(whole({0x08, 0x96, 0x01}));
    QVERIFY(whole({0x08, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01}));
    QVERIFY(!whole({0x08, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02})); // 65 bits
    QVERIFY(!whole({0x08, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00}));
    QVERIFY(!whole({0x08}));
    QVERIFY(!whole({0x00, 0x00}));       // field number 0
    QVERIFY(!whole({0x0b}));             // a group
    QVERIFY(!whole({0x0a, 0x05, 0x00})); // a length beyond the end
    QVERIFY(!whole({0x0a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01}));
    QVERIFY(!whole({0x0d, 0x00, 0x00}));
    QVERIFY(!whole({0x09, 0x00, 0x00, 0x00, 0x00}));
}

QTEST_APPLESS_MAIN(TestOnnxFile)
#include "tst_onnx_file.moc"
