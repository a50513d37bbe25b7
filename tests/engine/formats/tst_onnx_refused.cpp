#include "engine/formats/load.h"
#include "tests/support/onnx_writer.h"

#include <QtTest>

#include <limits>
#include <random>

using namespace onelogit;
using test::OnnxModel;

class TestOnnxRefused : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void wrongSizesAreRefused();
    void damagedFilesAreRefused();
};

void TestOnnxRefused::refuses_data() {
    QTest::addColumn<int>("graph");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    const int none = int(ErrorCode::NoClassifier);
    const int op = int(ErrorCode::UnsupportedOperator);
    QTest::newRow("an unknown operator") << 0 << op << "Frobnicate";
    QTest::newRow("input of doubles") << 1 << none << "double";
    QTest::newRow("output of whole numbers") << 2 << none << "int64";
    QTest::newRow("one logit") << 3 << none << "one number";
    QTest::newRow("two inputs") << 4 << none << "2 inputs";
    QTest::newRow("input of two dimensions") << 5 << none << "2 dimensions";
    QTest::newRow("channels last") << 6 << none << "last";
    QTest::newRow("two outputs that could be logits") << 7 << none << "several";
    QTest::newRow("a map as output") << 8 << none << "not one row";
    QTest::newRow("five channels") << 9 << none << "5 channels";
    QTest::newRow("no output") << 10 << none << "0 outputs";
    QTest::newRow("padding at the lower side") << 11 << op << "SAME_LOWER";
    QTest::newRow("a Gemm that scales") << 12 << op << "alpha";
    QTest::newRow("a picture over all limits") << 13 << int(ErrorCode::TooLarge) << "pixels";
    QTest::newRow("weights of another width") << 14 << int(ErrorCode::ShapeMismatch) << "OpenCV";
    QTest::newRow("logits that overflow") << 15 << int(ErrorCode::NotFinite) << "probe";
    QTest::newRow("no input") << 16 << none << "no input";
    QTest::newRow("noise") << 17 << op << "Random";
}

void TestOnnxRefused::refuses() {
    QFETCH(int, graph);
    QFETCH(int, code);
    QFETCH(QString, word);
    using test::node;
    const auto make = [&]() -> OnnxModel {
        const auto over = [](const test::Message& input, const test::Message& output) {
            OnnxModel model;
            model.input(input)
                .output(output)
                .constant(test::tensor("w", {3, 4}, test::steps(12)))
                .node(node("Flatten", {"pixels"}, "flat"))
                .node(node("Gemm", {"flat", "w"}, "logits", {test::integer("transB", 1)}));
            return model;
        };
        const test::Message pixels = test::value("pixels", {1, 1, 2, 2});
        const test::Message plain = test::value("logits", {1, 3});
        switch (graph) {
        case 0:
            return test::modelBehind(node("Frobnicate", {"pixels"}, "x"), 4);
        case 1:
            return over(test::value("pixels", {1, 1, 2, 2}, 11), plain);
        case 2:
            return over(pixels, test::value("logits", {1, 3}, 7));
        case 3: {
            OnnxModel model;
            model.input(pixels)
                .output(test::value("y", {1, 1}))
                .constant(test::tensor("w", {1, 4}, test::steps(4)))
                .node(node("Flatten", {"pixels"}, "flat"))
                .node(node("Gemm", {"flat", "w"}, "y", {test::integer("transB", 1)}));
            return model;
        }
        case 4: {
            OnnxModel model = over(pixels, plain);
            return model.input(test::value("more", {1, 4}));
        }
        case 5:
            return over(test::value("pixels", {1, 4}), plain);
        case 6:
            return over(test::value("pixels", {1, 4, 4, 3}), plain);
        case 7: {
            OnnxModel model = over(pixels, plain);
            return model.output(test::value("flat", {1, 4}));
        }
        case 8: {
            OnnxModel model;
            return model.input(test::value("pixels", {1, 3, 4, 4}))
                .output(test::value("x", {}))
                .node(node("Relu", {"pixels"}, "x"));
        }
        case 9:
            return over(test::value("pixels", {1, 5, 2, 2}), plain);
        case 10: {
            OnnxModel model;
            return model.input(pixels).node(node("Relu", {"pixels"}, "x"));
        }
        case 11:
            return test::modelBehind(
                node("MaxPool", {"pixels"}, "x",
                     {test::integers("kernel_shape", {2, 2}), test::words("auto_pad", "SAME_LOWER")}),
                4);
        case 12: {
            OnnxModel model = over(pixels, test::value("y", {1, 2}));
            return model.constant(test::tensor("v", {3, 2}, test::steps(6)))
                .node(node("Gemm", {"logits", "v"}, "y", {test::real("alpha", 0.5F)}));
        }
        case 13:
            return over(test::value("pixels", {1, 1, 1 << 20, 1 << 20}), plain);
        case 14:
            return test::modelBehind(node("Relu", {"pixels"}, "x"), 5);
        case 15: {
            OnnxModel model = over(pixels, test::value("y", {1, 3}));
            return model.constant(test::tensor("large", {1}, {std::numeric_limits<float>::max()}))
                .node(node("Mul", {"logits", "large"}, "m"))
                .node(node("Mul", {"m", "large"}, "y"));
        }
        case 16: {
            OnnxModel model;
            return model.constant(test::tensor("c", {1, 2}, test::steps(2)))
                .output(test::value("y", {1, 2}))
                .node(node("Relu", {"c"}, "y"));
        }
        default: {
            OnnxModel model = over(pixels, test::value("y", {1, 3}));
            return model.node(node("RandomNormalLike", {"logits"}, "r")).node(node("Add", {"logits", "r"}, "y"));
        }
        }
    };
    const auto loaded = formats::loadOnnx(make().bytes(), "the model");
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().subject, std::string("the model"));
    QVERIFY2(int(loaded.error().code) == code && loaded.error().detail.find(word.toStdString()) != std::string::npos,
             describe(loaded.error()).c_str());
}

void TestOnnxRefused::wrongSizesAreRefused() {
    const auto loaded = formats::loadOnnx(test::linearModel().bytes(), "m");
    QVERIFY(loaded.ok());
    std::vector<float> out(4);
    const std::vector<float> ramp{1.0F, 2.0F, 3.0F, 4.0F};
    const std::vector<float> larger(9);
    QCOMPARE(loaded->trunk->run(larger, {1, 3, 3}, 1, out).error().code, ErrorCode::ShapeMismatch);
    QCOMPARE(loaded->trunk->run(ramp, {1, 2, 2}, 2, out).error().code, ErrorCode::ShapeMismatch);
    QCOMPARE(loaded->trunk->run(ramp, {1, 2, 2}, 1, std::span(out).first(3)).error().code, ErrorCode::ShapeMismatch);
}

void TestOnnxRefused::damagedFilesAreRefused() {
    test::OnnxModel model;
    model.input(test::value("pixels", {1, 3, 6, 6}))
        .output(test::value("logits", {1, 3}))
        .constant(test::tensor("k1", {4, 3, 3, 3}, test::steps(108)))
        .constant(test::tensor("k2", {3, 4, 1, 1}, test::steps(12)))
        .node(test::node("Conv", {"pixels", "k1"}, "map", {test::integers("pads", {1, 1, 1, 1})}))
        .node(test::node("Conv", {"map", "k2"}, "c"))
        .node(test::node("Relu", {"c"}, "r"))
        .node(test::node("GlobalAveragePool", {"r"}, "p"))
        .node(test::node("Flatten", {"p"}, "logits"));
    const test::Bytes good = model.bytes();
    for (std::size_t size = 0; size < good.size(); size += 64) {
        const auto loaded = formats::loadOnnx(std::span(good).first(size), "m");
        QVERIFY(!loaded.ok());
        QVERIFY(loaded.error().code != ErrorCode::Internal);
    }
    std::mt19937 random(11);
    for (int round = 0; round < 500; ++round) {
        test::Bytes bad = good;
        // Mostly the graph, which stands at the end; the weights are numbers like others.
        const std::size_t at = round % 4 == 0 ? random() % bad.size() : bad.size() - 1 - random() % 400;
        bad[at] = static_cast<std::byte>(random());
        if (const auto loaded = formats::loadOnnx(bad, "m"); !loaded)
            QVERIFY2(loaded.error().code != ErrorCode::Internal, describe(loaded.error()).c_str());
        else
            QVERIFY(loaded->head.classes >= 2);
    }
}

QTEST_APPLESS_MAIN(TestOnnxRefused)
#include "tst_onnx_refused.moc"
