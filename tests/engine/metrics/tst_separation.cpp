#include "engine/metrics/separation.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>
#include <limits>
#include <random>

using namespace onelogit;
using namespace onelogit::metrics;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double tolerance = 1e-12;

LogitTable tableOf(const nlohmann::json& rows, const nlohmann::json& labels) {
    LogitTable table{.classes = rows.at(0).size(), .logits = {}, .labels = labels.get<std::vector<std::int32_t>>()};
    for (const auto& row : rows)
        for (const auto& logit : row)
            table.logits.push_back(logit.get<double>());
    return table;
}

nlohmann::json references() {
    std::ifstream file(TEST_DATA "/metrics.json");
    return nlohmann::json::parse(file).at("cases");
}

nlohmann::json reference(const QString& name) {
    for (auto& row : references())
        if (row.at("name").get<std::string>() == name.toStdString())
            return row;
    return {};
}

} // namespace

#define COMPARE_CLOSE(actual, expected)                                                                                \
    QVERIFY2(std::abs((actual) - (expected)) <= tolerance,                                                             \
             qPrintable(QStringLiteral(#actual " %1, expected %2").arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)))

class SeparationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reproducesReference_data();
    void reproducesReference();
    void oneThresholdReachesItsFigure_data();
    void oneThresholdReachesItsFigure();
    void aCommonShiftMovesOnlyThresholds();
    void rowShiftsChangeRawButNotSoftmax();
    void softmaxOfHugeLogitsKeepsTheOrder();
    void firstClassWinsATie();
    void violationsAndMarginAgreeWithCounting();
    void violationsWithoutPairs();
    void splitsEveryLogitOnce();
    void normalizedLogitsAreLogProbabilities();
    void refuses_data();
    void nearBestThresholdsAreAllThatAreNear_data();
    void nearBestThresholdsAreAllThatAreNear();
    void refuses();
};

void SeparationTest::reproducesReference_data() {
    QTest::addColumn<QString>("name");
    for (const auto& row : references()) {
        const auto name = row.at("name").get<std::string>();
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
}

void SeparationTest::reproducesReference() {
    QFETCH(QString, name);
    const auto expected = reference(name);
    const auto result = separation(tableOf(expected.at("logits"), expected.at("labels")));
    QVERIFY(result.ok());

    const auto ids = expected.at("classes_with_positives_and_negatives").get<std::vector<int>>();
    QCOMPARE(result->classes.size(), ids.size());
    double meanPrecision = 0;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const ClassSeparation& actual = result->classes[i];
        QCOMPARE(actual.classId.value, ids[i]);
        COMPARE_CLOSE(actual.averagePrecision, expected.at("average_precision").at(i).get<double>());
        COMPARE_CLOSE(actual.areaUnderRoc, expected.at("auc").at(i).get<double>());
        COMPARE_CLOSE(actual.precisionAtRecall90, expected.at("precision_at_recall_90").at(i).get<double>());
        COMPARE_CLOSE(actual.precisionAtRecall99, expected.at("precision_at_recall_99").at(i).get<double>());
        meanPrecision += actual.averagePrecision / static_cast<double>(ids.size());
    }
    COMPARE_CLOSE(result->macroAp, meanPrecision);
    COMPARE_CLOSE(result->pooledAp, expected.at("pooled_average_precision").get<double>());
    COMPARE_CLOSE(result->perClassThresholdF1, expected.at("per_class_threshold_f1").get<double>());
    COMPARE_CLOSE(result->oneThresholdF1, expected.at("one_threshold_f1").get<double>());
    COMPARE_CLOSE(result->violationRate, expected.at("violation_rate").get<double>());
    COMPARE_CLOSE(result->worstMargin, expected.at("worst_margin").get<double>());
    QVERIFY(result->perClassThresholdError <= result->oneThresholdError + tolerance);
}

void SeparationTest::oneThresholdReachesItsFigure_data() {
    reproducesReference_data();
}

void SeparationTest::oneThresholdReachesItsFigure() {
    QFETCH(QString, name);
    const auto expected = reference(name);
    const auto table = tableOf(expected.at("logits"), expected.at("labels"));
    const auto result = separation(table);
    QVERIFY(result.ok());
    double f1 = 0;
    for (const ClassSeparation& item : result->classes) {
        const auto index = static_cast<std::size_t>(item.classId.value);
        double hits = 0;
        double accepted = 0;
        for (std::size_t i = 0; i < table.examples(); ++i) {
            const bool in = table.row(i)[index] >= result->oneThreshold;
            accepted += in;
            hits += in && table.labels[i] == item.classId.value;
        }
        f1 += 2 * hits / (accepted + static_cast<double>(item.positives));
    }
    COMPARE_CLOSE(f1 / static_cast<double>(result->classes.size()), result->oneThresholdF1);
}

void SeparationTest::aCommonShiftMovesOnlyThresholds() {
    const auto row = reference(QStringLiteral("typical with ties"));
    auto table = tableOf(row.at("logits"), row.at("labels"));
    const auto before = separation(table);
    for (double& logit : table.logits)
        logit += 64;
    const auto after = separation(table);
    QVERIFY(before.ok() && after.ok());
    QCOMPARE(after->macroAp, before->macroAp);
    QCOMPARE(after->pooledAp, before->pooledAp);
    QCOMPARE(after->oneThresholdF1, before->oneThresholdF1);
    QCOMPARE(after->oneThreshold, before->oneThreshold + 64);
    QCOMPARE(after->violationRate, before->violationRate);
    QCOMPARE(after->worstMargin, before->worstMargin);
}

void SeparationTest::rowShiftsChangeRawButNotSoftmax() {
    const auto row = reference(QStringLiteral("typical"));
    auto table = tableOf(row.at("logits"), row.at("labels"));
    const auto before = separation(table);
    for (std::size_t i = 0; i < table.logits.size(); ++i)
        table.logits[i] += 8.0 * static_cast<double>((i / table.classes) % 5);
    const auto after = separation(table);
    QVERIFY(before.ok() && after.ok());
    QCOMPARE(after->accuracy, before->accuracy);
    COMPARE_CLOSE(after->softmaxMacroAp, before->softmaxMacroAp);
    QVERIFY(after->macroAp < before->macroAp - 0.1);
}

void SeparationTest::softmaxOfHugeLogitsKeepsTheOrder() {
    const LogitTable table{.classes = 2, .logits = {5e3, 0, 4e3, 0, 0, 1e3, 0, 2e3}, .labels = {0, 0, 1, 1}};
    const auto result = separation(table);
    QVERIFY(result.ok());
    QCOMPARE(result->softmaxMacroAp, 1.0);
    const LogitTable beyond{.classes = 2, .logits = {1e308, -1e308, 1, 0}, .labels = {0, 1}};
    QCOMPARE(separation(beyond).error().code, ErrorCode::NotFinite);
}

void SeparationTest::firstClassWinsATie() {
    const LogitTable table{.classes = 3, .logits = {1, 1, 0, 1, 1, 0, 0, 2, 2}, .labels = {0, 1, 1}};
    const auto result = separation(table);
    QVERIFY(result.ok());
    QCOMPARE(result->accuracy, 2.0 / 3);
    QCOMPARE(result->examples, std::size_t{3});
    QCOMPARE(result->classes.size(), std::size_t{2});
}

void SeparationTest::violationsAndMarginAgreeWithCounting() {
    std::mt19937 generator(31);
    for (int round = 0; round < 100; ++round) {
        std::vector<double> positives(1 + generator() % 20);
        std::vector<double> negatives(1 + generator() % 20);
        for (auto* list : {&positives, &negatives})
            for (double& score : *list)
                score = static_cast<double>(generator() % 12) + (list == &positives ? 3 : 0);
        double violations = 0;
        double margin = infinity;
        for (const double positive : positives)
            for (const double negative : negatives) {
                violations += positive <= negative;
                margin = std::min(margin, positive - negative);
            }
        const auto ranked = RankedScores::create(positives, negatives);
        QVERIFY(ranked.ok());
        COMPARE_CLOSE(*violationRate(*ranked),
                      violations / static_cast<double>(positives.size()) / static_cast<double>(negatives.size()));
        QCOMPARE(*worstMargin(*ranked), margin);
    }
}

void SeparationTest::violationsWithoutPairs() {
    const auto only = RankedScores::create(std::vector<double>{1}, std::vector<double>{});
    QVERIFY(!violationRate(*only).has_value());
    QVERIFY(!worstMargin(*only).has_value());
}

void SeparationTest::splitsEveryLogitOnce() {
    const LogitTable table{.classes = 3, .logits = {1, 2, 3, 4, 5, 6}, .labels = {2, 0}};
    const auto all = splitLogits(table, std::nullopt);
    QCOMPARE(all.trueLogits, (std::vector<double>{3, 4}));
    QCOMPARE(all.falseLogits, (std::vector<double>{1, 2, 5, 6}));
    const auto first = splitLogits(table, ClassId{0});
    QCOMPARE(first.trueLogits, (std::vector<double>{4}));
    QCOMPARE(first.falseLogits, (std::vector<double>{1}));
    const auto middle = splitLogits(table, ClassId{1});
    QVERIFY(middle.trueLogits.empty());
    QCOMPARE(middle.falseLogits, (std::vector<double>{2, 5}));
}

void SeparationTest::normalizedLogitsAreLogProbabilities() {
    const LogitTable table{.classes = 2, .logits = {0, 0, 1000, 1000 - std::log(3), 5, 5}, .labels = {0, 0, 1}};
    const auto split = splitNormalizedLogits(table, ClassId{0});
    QCOMPARE(split.trueLogits.size(), std::size_t{2});
    QVERIFY(std::abs(split.trueLogits[0] - std::log(0.5)) < 1e-12);
    QVERIFY(std::abs(split.trueLogits[1] - std::log(0.75)) < 1e-12);
    QCOMPARE(split.falseLogits, (std::vector<double>{std::log(0.5)}));
}

void SeparationTest::refuses_data() {
    QTest::addColumn<int>("classes");
    QTest::addColumn<std::vector<double>>("logits");
    QTest::addColumn<std::vector<std::int32_t>>("labels");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, int classes, std::vector<double> logits, std::vector<std::int32_t> labels,
                        ErrorCode code) {
        QTest::newRow(name) << classes << std::move(logits) << std::move(labels) << static_cast<int>(code);
    };
    row("empty", 2, {}, {}, ErrorCode::InvalidArgument);
    row("no classes", 0, {}, {0}, ErrorCode::InvalidArgument);
    row("fewer logits than labels", 2, {1, 2}, {0, 1}, ErrorCode::InvalidArgument);
    row("half a row more", 2, {1, 2, 3, 4, 5}, {0, 1}, ErrorCode::InvalidArgument);
    row("label over the classes", 2, {1, 2, 3, 4}, {0, 2}, ErrorCode::LabelOutOfRange);
    row("negative label", 2, {1, 2, 3, 4}, {0, -1}, ErrorCode::LabelOutOfRange);
    row("NaN", 2, {1, notANumber, 3, 4}, {0, 1}, ErrorCode::NotFinite);
    row("infinity", 2, {1, 2, infinity, 4}, {0, 1}, ErrorCode::NotFinite);
    row("one class", 1, {1, 2}, {0, 0}, ErrorCode::InvalidArgument);
    row("a single example", 2, {1, 2}, {0}, ErrorCode::InvalidArgument);
    row("all of one class", 2, {1, 2, 3, 4}, {1, 1}, ErrorCode::InvalidArgument);
}

void SeparationTest::refuses() {
    QFETCH(int, classes);
    QFETCH(std::vector<double>, logits);
    QFETCH(std::vector<std::int32_t>, labels);
    QFETCH(int, code);
    const auto result = separation({.classes = static_cast<std::size_t>(classes), .logits = logits, .labels = labels});
    QVERIFY(!result.ok());
    QCOMPARE(static_cast<int>(result.error().code), code);
}

void SeparationTest::nearBestThresholdsAreAllThatAreNear_data() {
    QTest::addColumn<int>("examples");
    QTest::addColumn<int>("distinct");
    QTest::newRow("three examples") << 3 << 100;
    QTest::newRow("hardly any equal") << 300 << 100'000;
    QTest::newRow("many equal") << 400 << 20;
    QTest::newRow("two values") << 50 << 2;
    QTest::newRow("all equal") << 20 << 1;
}

void SeparationTest::nearBestThresholdsAreAllThatAreNear() {
    QFETCH(int, examples);
    QFETCH(int, distinct);
    std::mt19937 random(static_cast<unsigned>(examples));
    LogitTable table{.classes = 3, .logits = {}, .labels = {}, .kept = {}};
    for (int i = 0; i < examples; ++i) {
        table.labels.push_back(i % 3);
        for (int c = 0; c < 3; ++c)
            table.logits.push_back(static_cast<double>(random() % static_cast<unsigned>(distinct)) +
                                   (c == i % 3 ? distinct / 3.0 : 0));
    }
    const auto found = separation(table);
    QVERIFY(found.ok());
    for (const ClassSeparation& each : found->classes) {
        const TrueFalseLogits split = splitLogits(table, each.classId);
        const auto ranked = RankedScores::create(split.trueLogits, split.falseLogits);
        QVERIFY(ranked.ok());
        const Interval near = each.nearBestF1Thresholds;
        QVERIFY(near.lower < near.upper);
        QVERIFY(near.lower < each.bestF1Threshold && each.bestF1Threshold <= near.upper);
        const double wanted = each.bestF1 - nearBestF1Loss;
        double below = -1e9; // the next lower and the next higher scores outside
        double above = 1e9;
        for (const OperatingPoint& point : ranked->points().subspan(1)) {
            if (point.threshold > near.lower && point.threshold <= near.upper)
                QVERIFY(point.f1() >= wanted);
            if (point.threshold <= near.lower)
                below = std::max(below, point.threshold);
            if (point.threshold > near.upper)
                above = std::min(above, point.threshold);
        }
        if (below > -1e9)
            QVERIFY(ranked->at(below).f1() < wanted);
        if (above < 1e9)
            QVERIFY(ranked->at(above).f1() < wanted);
    }
}

QTEST_APPLESS_MAIN(SeparationTest)
#include "tst_separation.moc"
