#include "engine/speed/blas.h"
#include "engine/speed/grown_head.h"
#include "engine/speed/measure.h"
#include "tests/support/fake_classifier.h"
#include "tests/support/loaded_models.h"

#include <QtTest>

#include <cmath>
#include <cstring>

using namespace onelogit;
using namespace onelogit::test;

namespace {

std::shared_ptr<const model::Classifier> network(std::size_t classes) {
    return model::makeClassifier(smallNetwork(classes), "network", "digest").value();
}

/// A head of one kind over features that are given.
class HeadOnly final : public model::Classifier {
public:
    HeadOnly(model::Head lastLayer) : head(std::move(lastLayer)) {
        std::vector<std::string> names;
        for (std::size_t i = 0; i < head.classes; ++i)
            names.push_back(std::to_string(i));
        about.catalog = ClassCatalog::create(std::move(names)).value();
        about.input = {.shape = {1, 1, 1}, .mean = {0}, .deviation = {1}};
        about.headKind = head.kind;
        about.features = head.features();
        about.positions = head.positions;
    }
    const model::ModelInfo& info() const override { return about; }
    Result<void> features(std::span<const float> pictures, std::size_t, std::span<float> out) const override {
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = std::sin(static_cast<float>(i) + pictures.front());
        return {};
    }
    model::WeightRow weightRow(ClassId id) const override { return head.row(id); }

    model::Head head;

private:
    model::ModelInfo about{.title = "head", .catalog = ClassCatalog::create({"x"}).value()};
};

model::Head headOf(model::HeadKind kind, std::size_t classes, std::size_t width, std::size_t positions, bool bias) {
    model::Head head{.kind = kind, .width = width, .positions = positions, .classes = classes};
    for (std::size_t i = 0; i < classes * width; ++i)
        head.weights.push_back(std::cos(static_cast<float>(i)));
    for (std::size_t i = 0; bias && i < classes; ++i)
        head.bias.push_back(static_cast<float>(i) / 10);
    return head;
}

} // namespace

class TestMeasure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBillHasEveryPart();
    void theBillOfAllLogitsHasATrunkOnly();
    void theBillPassesErrorsOn();
    void theCurveHasEveryPointInOrder();
    void headsThatDoNotFitAreNotMeasured();
    void theCurveRefuses_data();
    void theCurveRefuses();
    void stopsWhenAsked();
    void stopsBetweenPoints();
    void grownRowsAreTheModelsThenNoisyOnes();
    void grownRowsDoNotChange();
    void bothWaysGiveTheSameLogits_data();
    void bothWaysGiveTheSameLogits();
    void speedupIsOfAWholePicture();
};

void TestMeasure::theBillHasEveryPart() {
    const auto classifier = network(7);
    const std::vector<float> picture(classifier->info().input.shape.count(), 0.5F);
    const auto bill = speed::measure(*classifier, picture);
    QVERIFY2(bill.ok(), bill ? "" : describe(bill.error()).c_str());
    QVERIFY(bill->trunk > 0);
    QVERIFY(bill->oneLogit > 0);
    QVERIFY(bill->allLogits > 0);
    QCOMPARE(bill->features, std::size_t{16});
    QCOMPARE(bill->classes, std::size_t{7});
    QCOMPARE(bill->bytesOneLogit, std::size_t{17 * 4});
    QCOMPARE(bill->bytesAllLogits, std::size_t{7 * 17 * 4});
}

void TestMeasure::theBillOfAllLogitsHasATrunkOnly() {
    const HeadOnly classifier(model::Head{.kind = model::HeadKind::AllLogits, .width = 5, .classes = 5});
    const auto bill = speed::measure(classifier, std::vector<float>(1));
    QVERIFY(bill.ok());
    QVERIFY(bill->trunk > 0);
    QCOMPARE(bill->classes, std::size_t{5});
    QCOMPARE(bill->bytesAllLogits, std::size_t{0});
    QCOMPARE(bill->oneLogit, 0.0);
}

void TestMeasure::theBillPassesErrorsOn() {
    const auto classifier = network(3);
    QCOMPARE(speed::measure(*classifier, std::vector<float>(5)).error().code, ErrorCode::ShapeMismatch);
    FakeClassifier fake;
    fake.poison = 0.5F;
    const std::vector<float> poisoned(fake.info().input.shape.count(), 0.5F);
    QCOMPARE(speed::measure(fake, poisoned).error().code, ErrorCode::NotFinite);
}

void TestMeasure::theCurveHasEveryPointInOrder() {
    const auto classifier = network(50);
    const speed::CurveOptions options{.classes = {1, 10, 50, 51, 2000, 100}};
    std::vector<std::size_t> told;
    const auto points = speed::curve(*classifier, options, [&](const speed::CurvePoint& point) {
        told.push_back(point.classes);
        QVERIFY(point.measured);
    });
    QVERIFY(points.ok());
    QCOMPARE(told, options.classes);
    QCOMPARE(points->size(), options.classes.size());
    for (std::size_t i = 0; i < points->size(); ++i) {
        const speed::CurvePoint& point = (*points)[i];
        QCOMPARE(point.classes, options.classes[i]);
        QCOMPARE(point.synthetic, point.classes > 50);
        QCOMPARE(point.headBytes, point.classes * 17 * 4);
        QVERIFY(point.oneLogit > 0);
        QVERIFY(point.allLogits > 0);
    }
}

void TestMeasure::headsThatDoNotFitAreNotMeasured() {
    const auto classifier = network(3);
    const auto points = speed::curve(*classifier, {.classes = {3, std::size_t{1} << 40, 5}});
    QVERIFY(points.ok());
    QCOMPARE(points->size(), std::size_t{3});
    QVERIFY((*points)[0].measured);
    QVERIFY(!(*points)[1].measured);
    QCOMPARE((*points)[1].allLogits, 0.0);
    QCOMPARE((*points)[1].headBytes, (std::size_t{1} << 40) * 17 * 4);
    QVERIFY((*points)[2].measured);
    const auto none = speed::curve(*classifier, {.classes = {3}, .memoryShare = 0});
    QVERIFY(none.ok());
    QVERIFY(!none->front().measured);
}

void TestMeasure::theCurveRefuses_data() {
    QTest::addColumn<bool>("allLogits");
    QTest::addColumn<std::vector<std::size_t>>("classes");
    QTest::newRow("a head that cannot be cut by class") << true << std::vector<std::size_t>{10};
    QTest::newRow("a head of no classes") << false << std::vector<std::size_t>{10, 0};
}

void TestMeasure::theCurveRefuses() {
    QFETCH(bool, allLogits);
    QFETCH(std::vector<std::size_t>, classes);
    const HeadOnly classifier(allLogits ? model::Head{.kind = model::HeadKind::AllLogits, .width = 5, .classes = 5}
                                        : headOf(model::HeadKind::Linear, 5, 4, 1, true));
    const auto points = speed::curve(classifier, {.classes = classes});
    QVERIFY(!points.ok());
    QCOMPARE(points.error().code, ErrorCode::InvalidArgument);
}

void TestMeasure::stopsWhenAsked() {
    std::stop_source stop;
    stop.request_stop();
    const auto classifier = network(3);
    const std::vector<float> picture(classifier->info().input.shape.count());
    QCOMPARE(speed::measure(*classifier, picture, stop.get_token()).error().code, ErrorCode::Cancelled);
    QCOMPARE(speed::curve(*classifier, {}, {}, stop.get_token()).error().code, ErrorCode::Cancelled);
}

void TestMeasure::stopsBetweenPoints() {
    std::stop_source stop;
    int told = 0;
    const auto points = speed::curve(
        *network(3), {.classes = {1, 2, 3}},
        [&](const speed::CurvePoint&) {
            ++told;
            stop.request_stop();
        },
        stop.get_token());
    QVERIFY(!points.ok());
    QCOMPARE(points.error().code, ErrorCode::Cancelled);
    QCOMPARE(told, 1);
}

void TestMeasure::grownRowsAreTheModelsThenNoisyOnes() {
    const HeadOnly classifier(headOf(model::HeadKind::Linear, 5, 9, 1, true));
    auto head = speed::GrownHead::create(classifier, 12);
    QVERIFY(head.ok());
    QVERIFY(head->grow(12, {}).ok());
    QCOMPARE(head->width(), std::size_t{9});
    QCOMPARE(head->weights(12).size(), std::size_t{12 * 9});
    for (std::size_t i = 0; i < 12; ++i) {
        const model::WeightRow grown = head->row(i);
        const model::WeightRow source = classifier.weightRow({static_cast<std::int32_t>(i % 5)});
        QCOMPARE(grown.bias, source.bias);
        std::size_t same = 0;
        for (std::size_t j = 0; j < 9; ++j) {
            QVERIFY(std::abs(grown.weights[j] - source.weights[j]) <= 0.0101F * std::abs(source.weights[j]));
            same += grown.weights[j] == source.weights[j] ? 1 : 0;
        }
        if (i < 5)
            QCOMPARE(same, std::size_t{9});
        else
            QVERIFY(same < 9);
    }
    // Two copies of one row differ from each other.
    QVERIFY(head->row(5).weights[1] != head->row(10).weights[1]);
}

void TestMeasure::grownRowsDoNotChange() {
    const HeadOnly classifier(headOf(model::HeadKind::Linear, 3, 8, 1, false));
    auto atOnce = speed::GrownHead::create(classifier, 100);
    auto bitByBit = speed::GrownHead::create(classifier, 100);
    QVERIFY(atOnce->grow(100, {}).ok());
    for (const std::size_t classes : {1U, 50U, 20U, 100U, 100U})
        QVERIFY(bitByBit->grow(classes, {}).ok());
    QVERIFY(std::ranges::equal(atOnce->weights(100), bitByBit->weights(100)));
    QVERIFY(std::ranges::equal(atOnce->bias(100), bitByBit->bias(100)));
}

void TestMeasure::bothWaysGiveTheSameLogits_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("classes");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("positions");
    QTest::addColumn<bool>("bias");
    QTest::newRow("linear") << int(model::HeadKind::Linear) << 30 << 129 << 1 << true;
    QTest::newRow("linear without bias") << int(model::HeadKind::Linear) << 30 << 129 << 1 << false;
    QTest::newRow("one class") << int(model::HeadKind::Linear) << 1 << 7 << 1 << true;
    QTest::newRow("convolution") << int(model::HeadKind::Convolution) << 4 << 16 << 1 << true;
    QTest::newRow("pooled convolution of many classes")
        << int(model::HeadKind::PooledConvolution) << 4100 << 8 << 3 << true;
    QTest::newRow("pooled convolution") << int(model::HeadKind::PooledConvolution) << 10 << 33 << 49 << true;
}

void TestMeasure::bothWaysGiveTheSameLogits() {
    QFETCH(int, kind);
    QFETCH(int, classes);
    QFETCH(int, width);
    QFETCH(int, positions);
    QFETCH(bool, bias);
    const auto count = static_cast<std::size_t>(classes);
    const HeadOnly classifier(headOf(static_cast<model::HeadKind>(kind), count, static_cast<std::size_t>(width),
                                     static_cast<std::size_t>(positions), bias));
    std::vector<float> features(classifier.info().features);
    QVERIFY(classifier.features(std::vector<float>{0.25F}, 1, features).ok());
    auto head = speed::GrownHead::create(classifier, count);
    QVERIFY(head->grow(count, {}).ok());
    std::vector<float> ours(count);
    model::allLogits(classifier, features, ours);
    std::vector<float> library(count);
    QVERIFY(speed::blasLogits(head->weights(count), head->bias(count), features, library).ok());
    for (std::size_t i = 0; i < count; ++i) {
        QVERIFY(std::abs(ours[i] - library[i]) < 1e-4F);
        QVERIFY(model::logit(head->row(i), features) == ours[i]);
    }
}

void TestMeasure::speedupIsOfAWholePicture() {
    QCOMPARE(speed::speedup(1, 0, 9), 10.0);
    QCOMPARE(speed::speedup(1, 1, 1), 1.0);
    QVERIFY(speed::speedup(1e-3, 1e-7, 1e-6) < 1.01);
}

QTEST_APPLESS_MAIN(TestMeasure)
#include "tst_measure.moc"
