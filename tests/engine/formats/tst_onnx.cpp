#include "engine/formats/load.h"
#include "engine/formats/probes.h"
#include "tests/support/onnx_writer.h"

#include <QtTest>

#include <cmath>
#include <optional>

using namespace onelogit;
using test::OnnxModel;

namespace {

std::vector<float> logits(const model::LoadedModel& model, const std::vector<float>& picture,
                          std::optional<ImageShape> shape = {}) {
    std::vector<float> features(model.head.features());
    const auto ran = model.trunk->run(picture, shape.value_or(model.facts.input), 1, features);
    return ran ? formats::logitsOf(model.head, features) : std::vector<float>();
}

bool near(const std::vector<float>& given, const std::vector<float>& expected) {
    return given.size() == expected.size() && formats::largestDifference(given, expected) < 1e-5;
}

/// Convolution to three channels, then what follows it.
OnnxModel convolved(const std::vector<test::Message>& after) {
    OnnxModel model;
    model.input(test::value("pixels", {1, 3, 6, 6}))
        .output(test::value("logits", {}))
        .constant(test::tensor("k1", {4, 3, 3, 3}, test::steps(108)))
        .constant(test::tensor("k2", {3, 4, 1, 1}, test::steps(12)))
        .constant(test::tensor("b2", {3}, {0.5F, -0.25F, 0.125F}))
        .node(test::node("Conv", {"pixels", "k1"}, "map", {test::integers("pads", {1, 1, 1, 1})}));
    for (const test::Message& node : after)
        model.node(node);
    return model;
}

const std::vector<float> ramp{1.0F, 2.0F, 3.0F, 4.0F};

} // namespace

class TestOnnx : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linearHeadIsCutOff();
    void paddedAveragePoolMeansWhatTheFileSays_data();
    void paddedAveragePoolMeansWhatTheFileSays();
    void findsHeads_data();
    void findsHeads();
    void tailIsLeftOut_data();
    void tailIsLeftOut();
    void weightsMayStandEitherWay_data();
    void weightsMayStandEitherWay();
    void newOperatorSetsAreReadToo();
    void freeSizesAreTried();
    void fixedBatchIsRunOneByOne();
    void chosenOutput();
    void classNamesAreRead();
};

void TestOnnx::linearHeadIsCutOff() {
    const auto model = formats::loadOnnx(test::linearModel().bytes(), "m");
    QVERIFY2(model.ok(), model ? "" : describe(model.error()).c_str());
    QCOMPARE(model->head.kind, model::HeadKind::Linear);
    QCOMPARE(model->head.width, std::size_t{4});
    QVERIFY(model->head.weights == test::steps(12));
    QCOMPARE(model->facts.format, std::string("onnx"));
    QVERIFY((model->facts.input == ImageShape{1, 2, 2}));
    QVERIFY(model->facts.largestDifference <= 1e-5);
    const std::vector<float> w = test::steps(12);
    std::vector<float> expected{0.5F, -1.0F, 2.0F};
    for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t i = 0; i < 4; ++i)
            expected[c] += w[c * 4 + i] * ramp[i];
    QVERIFY(near(logits(*model, ramp), expected));
}

void TestOnnx::paddedAveragePoolMeansWhatTheFileSays_data() {
    QTest::addColumn<QString>("producer");
    QTest::addColumn<int>("counted");
    QTest::addColumn<int>("opset");
    QTest::addColumn<float>("expected"); // sum of the four means
    // Windows of 3 x 3 around each pixel of 2 x 2 hold all four pixels, 10 in sum, and five pixels of padding.
    for (const char* producer : {"pytorch", "tf2onnx", ""}) {
        QTest::addRow("padding left out, by '%s'", producer) << producer << 0 << 12 << 10.0F;
        QTest::addRow("padding counted, by '%s'", producer) << producer << 1 << 12 << 40.0F / 9;
    }
    QTest::newRow("padding left out, before Pad had inputs") << "pytorch" << 0 << 9 << 10.0F;
    QTest::newRow("padding counted, before Pad had inputs") << "pytorch" << 1 << 9 << 40.0F / 9;
}

void TestOnnx::paddedAveragePoolMeansWhatTheFileSays() {
    QFETCH(QString, producer);
    QFETCH(int, counted);
    QFETCH(int, opset);
    QFETCH(float, expected);
    OnnxModel model =
        test::modelBehind(test::node("AveragePool", {"pixels"}, "x",
                                     {test::integers("kernel_shape", {3, 3}), test::integers("pads", {1, 1, 1, 1}),
                                      test::integers("strides", {1, 1}), test::integer("count_include_pad", counted)}),
                          4);
    model.producer = producer.toStdString();
    model.opset = opset;
    const auto loaded = formats::loadOnnx(model.bytes(), "m");
    QVERIFY2(loaded.ok(), loaded ? "" : describe(loaded.error()).c_str());
    QVERIFY(near(logits(*loaded, ramp), {expected, expected + 1}));
}

void TestOnnx::findsHeads_data() {
    QTest::addColumn<int>("graph");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("features");
    QTest::newRow("convolution on a 1 x 1 map") << 0 << "convolution" << 4;
    QTest::newRow("convolution as large as its map") << 1 << "convolution" << 144;
    QTest::newRow("convolution, ReLU, mean") << 2 << "pooled-convolution" << 144;
    QTest::newRow("the same with a dropout and ReduceMean") << 3 << "pooled-convolution" << 144;
    QTest::newRow("product and sum") << 4 << "linear" << 4;
    QTest::newRow("sum first, bias on the left") << 5 << "linear" << 4;
    QTest::newRow("product without bias") << 6 << "linear" << 4;
    QTest::newRow("product with a transposed weight") << 7 << "linear" << 4;
    QTest::newRow("no head: a mean last") << 8 << "all-logits" << 4;
    QTest::newRow("no head: the product is squared") << 9 << "all-logits" << 3;
    QTest::newRow("shared bias") << 10 << "linear" << 4;
}

void TestOnnx::findsHeads() {
    QFETCH(int, graph);
    QFETCH(QString, kind);
    QFETCH(int, features);
    using test::node;
    const test::Message mean = node("GlobalAveragePool", {"map"}, "mean");
    const test::Message flat = node("Flatten", {"mean"}, "flat");
    const auto make = [&]() -> OnnxModel {
        switch (graph) {
        case 0:
            return convolved({mean, node("Conv", {"mean", "k2", "b2"}, "c"), node("Flatten", {"c"}, "logits")});
        case 1: {
            OnnxModel model = convolved({node("Conv", {"map", "k6", "b2"}, "c"), node("Flatten", {"c"}, "logits")});
            return model.constant(test::tensor("k6", {3, 4, 6, 6}, test::steps(432)));
        }
        case 2:
            return convolved({node("Conv", {"map", "k2", "b2"}, "c"), node("Relu", {"c"}, "r"),
                              node("GlobalAveragePool", {"r"}, "p"), node("Flatten", {"p"}, "logits")});
        case 3:
            return convolved(
                {node("Conv", {"map", "k2", "b2"}, "c"), node("Relu", {"c"}, "r"), node("Dropout", {"r"}, "d"),
                 node("ReduceMean", {"d"}, "logits", {test::integers("axes", {2, 3}), test::integer("keepdims", 0)})});
        case 8:
            return convolved({mean, node("Flatten", {"mean"}, "logits")});
        default:
            break;
        }
        OnnxModel model;
        const std::vector<test::Message> parts = [&]() -> std::vector<test::Message> {
            switch (graph) {
            case 4:
                return {node("MatMul", {"flat", "w"}, "p"), node("Add", {"p", "b2"}, "logits")};
            case 5:
                return {node("MatMul", {"flat", "w"}, "p"), node("Add", {"b2", "p"}, "logits")};
            case 6:
                return {node("MatMul", {"flat", "w"}, "logits")};
            case 7:
                return {node("Transpose", {"t"}, "turned", {test::integers("perm", {1, 0})}),
                        node("MatMul", {"flat", "turned"}, "logits")};
            case 9:
                return {node("MatMul", {"flat", "w"}, "p"), node("Mul", {"p", "p"}, "logits")};
            default:
                return {node("MatMul", {"flat", "w"}, "p"), node("Add", {"p", "one"}, "logits")};
            }
        }();
        model = convolved({mean, flat});
        model.constant(test::tensor("w", {4, 3}, test::steps(12)))
            .constant(test::tensor("t", {3, 4}, test::steps(12)))
            .constant(test::tensor("one", {1}, {0.75F}));
        for (const test::Message& part : parts)
            model.node(part);
        return model;
    };
    const auto loaded = formats::loadOnnx(make().bytes(), "m");
    QVERIFY2(loaded.ok(), loaded ? "" : describe(loaded.error()).c_str());
    QCOMPARE(QString::fromStdString(std::string(model::name(loaded->head.kind))), kind);
    QCOMPARE(int(loaded->head.features()), features);
    QCOMPARE(int(loaded->head.classes), graph == 8 ? 4 : 3);
    QVERIFY(model::check(loaded->head, "head").ok());
    QVERIFY(loaded->facts.largestDifference <= 1e-5);
}

void TestOnnx::tailIsLeftOut_data() {
    QTest::addColumn<QString>("op");
    QTest::addColumn<QString>("name");
    QTest::newRow("softmax") << "Softmax"
                             << "softmax";
    QTest::newRow("logarithm of softmax") << "LogSoftmax"
                                          << "log-softmax";
    QTest::newRow("sigmoid") << "Sigmoid"
                             << "sigmoid";
}

void TestOnnx::tailIsLeftOut() {
    QFETCH(QString, op);
    QFETCH(QString, name);
    OnnxModel model;
    model.input(test::value("pixels", {1, 1, 2, 2}))
        .output(test::value("p", {1, 3}))
        .constant(test::tensor("w", {3, 4}, test::steps(12)))
        .node(test::node("Flatten", {"pixels"}, "flat"))
        .node(test::node("Gemm", {"flat", "w"}, "logits", {test::integer("transB", 1)}))
        .node(test::node(op.toStdString(), {"logits"}, "s",
                         op == QLatin1String("Sigmoid") ? std::vector<test::Message>()
                                                        : std::vector{test::integer("axis", 1)}))
        .node(test::node("Identity", {"s"}, "p"));
    const auto loaded = formats::loadOnnx(model.bytes(), "m");
    QVERIFY2(loaded.ok(), loaded ? "" : describe(loaded.error()).c_str());
    QVERIFY(loaded->facts.leftOut == std::vector<std::string>{name.toStdString()});
    QCOMPARE(loaded->head.kind, model::HeadKind::Linear);
    const std::vector<float> given = logits(*loaded, ramp);
    const std::vector<float> w = test::steps(12);
    QVERIFY(std::abs(given[0] - (w[0] * 1 + w[1] * 2 + w[2] * 3 + w[3] * 4)) < 1e-5F);
}

void TestOnnx::weightsMayStandEitherWay_data() {
    QTest::addColumn<int>("stated"); // -1: not at all
    QTest::addColumn<int>("classes");
    QTest::addColumn<bool>("last");
    for (const bool last : {true, false})
        for (const int classes : {3, 4})
            for (const int stated : {-1, 0, 1})
                QTest::addRow("%s, %d classes, transB %d", last ? "last layer" : "layer before", classes, stated)
                    << stated << classes << last;
}

void TestOnnx::weightsMayStandEitherWay() {
    QFETCH(int, stated);
    QFETCH(int, classes);
    QFETCH(bool, last);
    const auto k = static_cast<std::size_t>(classes);
    const std::vector<float> w = test::steps(4 * k);
    OnnxModel model;
    model.input(test::value("pixels", {1, 1, 2, 2}))
        .output(test::value("logits", {1, classes}))
        .constant(stated == 1 ? test::tensor("w", {classes, 4}, w) : test::tensor("w", {4, classes}, w))
        .node(test::node("Flatten", {"pixels"}, "flat"))
        .node(test::node("Gemm", {"flat", "w"}, last ? "logits" : "hidden",
                         stated < 0 ? std::vector<test::Message>() : std::vector{test::integer("transB", stated)}));
    if (!last)
        model.node(test::node("Mul", {"hidden", "hidden"}, "logits"));
    const auto loaded = formats::loadOnnx(model.bytes(), "m");
    QVERIFY2(loaded.ok(), loaded ? "" : describe(loaded.error()).c_str());
    std::vector<float> expected(k);
    for (std::size_t c = 0; c < k; ++c) {
        for (std::size_t i = 0; i < 4; ++i)
            expected[c] += ramp[i] * (stated == 1 ? w[c * 4 + i] : w[i * k + c]);
        expected[c] *= last ? 1 : expected[c];
    }
    QCOMPARE(loaded->head.kind, last ? model::HeadKind::Linear : model::HeadKind::AllLogits);
    QVERIFY(near(logits(*loaded, ramp), expected));
}

void TestOnnx::newOperatorSetsAreReadToo() {
    OnnxModel model = test::modelBehind(test::node("Clip", {"pixels", "low", "high"}, "x"), 4);
    model.constant(test::tensor("low", {}, {0.0F})).constant(test::tensor("high", {}, {2.5F}));
    const auto loaded = formats::loadOnnx(model.bytes(), "m");
    QVERIFY2(loaded.ok(), loaded ? "" : describe(loaded.error()).c_str());
    QVERIFY(near(logits(*loaded, {-1.0F, 2.0F, 3.0F, 0.5F}), {5.0F, 6.0F}));
}

void TestOnnx::freeSizesAreTried() {
    OnnxModel model;
    model.input(test::value("pixels", {0, 3, 0, 0}))
        .output(test::value("logits", {0, 3}))
        .constant(test::tensor("k1", {4, 3, 3, 3}, test::steps(108)))
        .constant(test::tensor("w", {3, 4}, test::steps(12)))
        .node(test::node("Conv", {"pixels", "k1"}, "map"))
        .node(test::node("GlobalAveragePool", {"map"}, "mean"))
        .node(test::node("Flatten", {"mean"}, "flat"))
        .node(test::node("Gemm", {"flat", "w"}, "logits", {test::integer("transB", 1)}));
    const auto loaded = formats::loadOnnx(model.bytes(), "m");
    QVERIFY2(loaded.ok(), loaded ? "" : describe(loaded.error()).c_str());
    QVERIFY((loaded->facts.input == ImageShape{3, 224, 224}));
    QVERIFY(loaded->facts.anySize);
    const ImageShape small{3, 9, 5};
    QCOMPARE(logits(*loaded, std::vector<float>(small.count(), 0.5F), small).size(), std::size_t{3});
    // Equal everywhere, but for its size: the same mean.
    QVERIFY(near(logits(*loaded, std::vector<float>(loaded->facts.input.count(), 0.5F)),
                 logits(*loaded, std::vector<float>(small.count(), 0.5F), small)));

    OnnxModel fixed;
    fixed.input(test::value("pixels", {0, 1, 0, 0}))
        .output(test::value("logits", {0, 2}))
        .constant(test::tensor("w", {2, 784}, test::steps(1568)))
        .node(test::node("Flatten", {"pixels"}, "flat"))
        .node(test::node("Gemm", {"flat", "w"}, "logits", {test::integer("transB", 1)}));
    const auto grey = formats::loadOnnx(fixed.bytes(), "m");
    QVERIFY2(grey.ok(), grey ? "" : describe(grey.error()).c_str());
    QVERIFY((grey->facts.input == ImageShape{1, 28, 28}));
    QVERIFY(!grey->facts.anySize);
}

void TestOnnx::fixedBatchIsRunOneByOne() {
    OnnxModel model;
    model.input(test::value("pixels", {8, 1, 2, 2}))
        .output(test::value("logits", {8, 3}))
        .constant(test::tensor("w", {3, 4}, test::steps(12)))
        .node(test::node("Flatten", {"pixels"}, "flat"))
        .node(test::node("Gemm", {"flat", "w"}, "logits", {test::integer("transB", 1)}));
    const auto loaded = formats::loadOnnx(model.bytes(), "m");
    QVERIFY2(loaded.ok(), loaded ? "" : describe(loaded.error()).c_str());
    std::vector<float> two(8, 1.0F);
    std::copy(ramp.begin(), ramp.end(), two.begin() + 4);
    std::vector<float> features(8);
    QVERIFY(loaded->trunk->run(two, loaded->facts.input, 2, features).ok());
    QVERIFY(std::vector<float>(features.begin() + 4, features.end()) == ramp);
}

void TestOnnx::chosenOutput() {
    OnnxModel model = test::linearModel();
    model.node(test::node("Softmax", {"logits"}, "p", {test::integer("axis", 1)}))
        .node(test::node("Relu", {"pixels"}, "map"))
        .output(test::value("p", {1, 3}))
        .output(test::value("map", {1, 1, 2, 2}));
    const auto loaded = formats::loadOnnx(model.bytes(), "m");
    QVERIFY2(loaded.ok(), loaded ? "" : describe(loaded.error()).c_str());
    QCOMPARE(loaded->head.classes, std::size_t{3});
    QVERIFY(loaded->facts.leftOut.empty());
}

void TestOnnx::classNamesAreRead() {
    OnnxModel model = test::linearModel();
    model.producer = "somebody";
    model.metadata = {{"names", "{0: 'a', 1: 'b', 2: 'c'}"}, {"author", "x"}};
    const auto loaded = formats::loadOnnx(model.bytes(), "m");
    QVERIFY(loaded.ok());
    QVERIFY(loaded->facts.classNames == std::vector<std::string>({"a", "b", "c"}));
    QCOMPARE(loaded->facts.metadata.at("author"), std::string("x"));
    QCOMPARE(loaded->facts.metadata.at("producer"), std::string("somebody"));
}

QTEST_APPLESS_MAIN(TestOnnx)
#include "tst_onnx.moc"
