#include "engine/formats/load.h"
#include "engine/formats/onnx_reference.h"
#include "engine/formats/probes.h"
#include "tests/support/onnx_writer.h"

#include <QtTest>

#include <cmath>

using namespace onelogit;
using test::Message;
using test::node;
using test::OnnxModel;

namespace {

constexpr ImageShape shape{3, 7, 7};

struct Row {
    const char* title;
    std::vector<Message> nodes; ///< from "p" to "x"
    std::int64_t opset = 12;
};

Message axes(std::vector<std::int64_t> values) {
    return test::integers("axes", values);
}

std::vector<Message> window(std::vector<std::int64_t> kernel, std::vector<Message> more) {
    more.push_back(test::integers("kernel_shape", kernel));
    more.push_back(test::integers("strides", {2, 2}));
    return more;
}

const std::vector<Row>& rows() {
    const Message ceiling = test::integer("ceil_mode", 1);
    const Message counted = test::integer("count_include_pad", 1);
    const Message around = test::integers("pads", {1, 1, 1, 1});
    const Message behind = test::integers("pads", {0, 0, 1, 1});
    const Message same = test::words("auto_pad", "SAME_UPPER");
    static const std::vector<Row> table{
        {"Elu", {node("Elu", {"p"}, "x", {test::real("alpha", 0.3F)})}},
        {"LeakyRelu by default", {node("LeakyRelu", {"p"}, "x")}},
        {"HardSigmoid by default", {node("HardSigmoid", {"p"}, "x")}},
        {"HardSwish", {node("HardSwish", {"p"}, "x")}, 14},
        {"Erf", {node("Erf", {"p"}, "x")}},
        {"a number less the map", {node("Sub", {"half", "p"}, "x")}},
        {"channels less the map", {node("Sub", {"channels", "p"}, "x")}},
        {"map by channels", {node("Div", {"p", "channels"}, "x")}},
        {"Pow", {node("Pow", {"p", "two"}, "x")}},
        {"sum of three", {node("Sum", {"p", "p", "p"}, "x")}},
        {"softmax over the last axis", {node("Softmax", {"p"}, "x")}, 13},
        {"softmax over channels", {node("Softmax", {"p"}, "x", {test::integer("axis", 1)})}, 13},
        {"MaxPool, rounded up", {node("MaxPool", {"p"}, "x", window({2, 2}, {ceiling}))}},
        {"MaxPool, padded, rounded up", {node("MaxPool", {"p"}, "x", window({3, 3}, {around, ceiling}))}},
        {"MaxPool, padded on one side", {node("MaxPool", {"p"}, "x", window({3, 3}, {behind}))}},
        {"MaxPool of the same size", {node("MaxPool", {"p"}, "x", window({2, 2}, {same}))}},
        {"AveragePool, rounded up", {node("AveragePool", {"p"}, "x", window({2, 2}, {ceiling}))}},
        {"AveragePool, padded", {node("AveragePool", {"p"}, "x", window({3, 3}, {around}))}},
        {"AveragePool that counts", {node("AveragePool", {"p"}, "x", window({3, 3}, {around, counted}))}},
        {"AveragePool that counts one side", {node("AveragePool", {"p"}, "x", window({3, 3}, {behind, counted}))}},
        {"AveragePool, padded on one side", {node("AveragePool", {"p"}, "x", window({3, 3}, {behind}))}},
        {"AveragePool of the same size", {node("AveragePool", {"p"}, "x", window({2, 2}, {same}))}},
        {"convolution of the same size",
         {node("Conv", {"p", "kernel"}, "x", {same, test::integers("strides", {2, 2})})}},
        {"convolution padded on one side", {node("Conv", {"p", "kernel"}, "x", {behind})}},
        {"dilated convolution", {node("Conv", {"p", "kernel"}, "x", {test::integers("dilations", {2, 2})})}},
        {"batch normalization",
         {node("BatchNormalization", {"p", "three", "three", "three", "variance"}, "x",
               {test::real("epsilon", 0.1F)})}},
        {"mean over the map", {node("ReduceMean", {"p"}, "x", {axes({2, 3})})}},
        {"mean over channels", {node("ReduceMean", {"p"}, "x", {axes({1})})}},
        {"transposed", {node("Transpose", {"p"}, "x", {test::integers("perm", {0, 2, 3, 1})})}},
        {"joined", {node("Concat", {"p", "p"}, "x", {test::integer("axis", -1)})}},
        {"padded, old", {node("Pad", {"p"}, "x", {test::integers("pads", {0, 0, 1, 0, 0, 0, 0, 2})})}, 9},
        {"clipped above", {node("Clip", {"p", "", "half"}, "x")}},
        {"squeeze and excitation",
         {node("GlobalAveragePool", {"p"}, "q"), node("Sigmoid", {"q"}, "r"), node("Mul", {"r", "p"}, "x")}},
        {"squeezed", {node("GlobalMaxPool", {"p"}, "q"), node("Squeeze", {"q"}, "x", {axes({2, 3})})}},
    };
    return table;
}

OnnxModel made(const Row& row) {
    OnnxModel model;
    model.opset = row.opset;
    model.input(test::value("pixels", {1, 3, 7, 7}))
        .output(test::value("all", {}))
        .constant(test::tensor("mix", {3, 3, 1, 1}, test::steps(9)))
        .constant(test::tensor("kernel", {3, 3, 3, 3}, test::steps(81)))
        .constant(test::tensor("half", {}, {0.5F}))
        .constant(test::tensor("two", {}, {2.0F}))
        .constant(test::tensor("channels", {3, 1, 1}, {0.5F, -0.75F, 1.25F}))
        .constant(test::tensor("three", {3}, {0.5F, -0.25F, 0.125F}))
        .constant(test::tensor("variance", {3}, {0.5F, 0.25F, 0.125F}))
        .node(node("Conv", {"pixels", "mix"}, "p"));
    for (const Message& message : row.nodes)
        model.node(message);
    return model.node(node("Flatten", {"x"}, "all"));
}

std::optional<std::vector<float>> reference(const OnnxModel& model, const std::string& value = "all") {
    const test::Bytes bytes = model.bytes();
    const auto file = formats::readOnnx(bytes, "m");
    return file ? formats::onnxReference(*file, value, shape, formats::probePicture(shape, 0)) : std::nullopt;
}

} // namespace

class TestOnnxReference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesByHand();
    void openCvAgrees_data();
    void openCvAgrees();
    void disagreementIsRefused();
    void unknownOperatorsAreLeftToOpenCv();
};

void TestOnnxReference::valuesByHand() {
    OnnxModel model;
    model.input(test::value("pixels", {1, 1, 2, 2}))
        .output(test::value("y", {}))
        .constant(test::tensor("w", {2, 1}, {1.0F, -2.0F}))
        .node(node("AveragePool", {"pixels"}, "pooled",
                   {test::integers("kernel_shape", {3, 3}), test::integers("pads", {1, 1, 1, 1}),
                    test::integer("count_include_pad", 1)}))
        .node(node("GlobalAveragePool", {"pooled"}, "mean"))
        .node(node("Flatten", {"mean"}, "flat"))
        .node(node("Gemm", {"flat", "w"}, "y", {test::integer("transB", 1), test::real("alpha", 0.9F)}));
    const test::Bytes bytes = model.bytes();
    const auto file = formats::readOnnx(bytes, "m");
    const std::vector<float> ramp{1.0F, 2.0F, 3.0F, 4.0F};
    const auto given = formats::onnxReference(*file, "y", {1, 2, 2}, ramp);
    QVERIFY(given.has_value()); // all four windows hold 10 in sum and 9 places: 0.9 * 10 / 9
    QVERIFY(formats::largestDifference(*given, std::vector<float>{1.0F, -2.0F}) < 1e-6);
}

void TestOnnxReference::openCvAgrees_data() {
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < rows().size(); ++i)
        QTest::newRow(rows()[i].title) << int(i);
}

void TestOnnxReference::openCvAgrees() {
    QFETCH(int, row);
    const OnnxModel model = made(rows()[static_cast<std::size_t>(row)]);
    QVERIFY(reference(model).has_value());
    const auto loaded = formats::loadOnnx(model.bytes(), "m");
    QVERIFY2(loaded.ok(), loaded ? "" : describe(loaded.error()).c_str());
}

void TestOnnxReference::disagreementIsRefused() {
    // Before operator set 13 softmax runs over all axes from the one named on; OpenCV runs over that one only.
    const auto loaded = formats::loadOnnx(made({"", {node("Softmax", {"p"}, "x")}, 11}).bytes(), "m");
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().code, ErrorCode::UnsupportedOperator);
    QVERIFY(loaded.error().detail.find("other logits") != std::string::npos);
}

void TestOnnxReference::unknownOperatorsAreLeftToOpenCv() {
    QVERIFY(!reference(made({"", {node("Mish", {"p"}, "x")}})).has_value());
    QVERIFY(!reference(made({"", {node("Reshape", {"p", "half"}, "x")}})).has_value());
    QVERIFY(!reference(made({"", {node("Relu", {"p"}, "x")}}), "nowhere").has_value());
}

QTEST_APPLESS_MAIN(TestOnnxReference)
#include "tst_onnx_reference.moc"
