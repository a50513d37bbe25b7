#include "engine/losses/loss.h"
#include "tests/engine/losses/batches.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace onelogit;
using namespace onelogit::losses;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

void addAllLosses() {
    QTest::addColumn<int>("kind");
    for (const LossTraits& loss : allLosses())
        QTest::newRow(std::string(loss.name).c_str()) << static_cast<int>(loss.kind);
}

bool allFinite(const Evaluation& evaluation) {
    return std::isfinite(evaluation.value) && std::all_of(evaluation.gradient.begin(), evaluation.gradient.end(),
                                                          [](double cell) { return std::isfinite(cell); });
}

} // namespace

class LossTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasAFormula_data() { addAllLosses(); }
    void everyKindHasAFormula();
    void hugeLogitsStayFinite_data() { addAllLosses(); }
    void hugeLogitsStayFinite();
    void tiedLogitsStayFinite_data() { addAllLosses(); }
    void tiedLogitsStayFinite();
    void smallFocusingStaysFinite();
    void manyClassesDoNotFadeTheGradient();
    void refusesBatches_data();
    void refusesBatches();
    void refusesOneClass_data() { addAllLosses(); }
    void refusesOneClass();
    void overflowIsNamed();
    void refusesParameters_data();
    void refusesParameters();
    void ignoresParametersOfOtherLosses();
    void listsTheParametersItReads_data();
    void listsTheParametersItReads();
    void setsParametersByName();
    void initialOutputBiases_data();
    void initialOutputBiases();
};

void LossTest::everyKindHasAFormula() {
    QFETCH(int, kind);
    const Batch batch{.classes = 3, .logits = {2, -1, 0.5, 0, 1, 3}, .labels = {0, 1}};
    const auto result = evaluate(static_cast<LossKind>(kind), batch);
    QVERIFY(result.ok());
    QVERIFY(result->value > 0);
    QCOMPARE(result->gradient.size(), std::size_t{6});
    QVERIFY(result->gradient[5] > 0);
    QVERIFY(validate(static_cast<LossKind>(kind), {}, 10).ok());
}

void LossTest::hugeLogitsStayFinite() {
    QFETCH(int, kind);
    const Batch batch{.classes = 3,
                      .logits = {1e4, -1e4, 0, -1e4, 1e4, 1e4, 0, 0, 1e4, 1e4, 1e4, 1e4, -1e4, -1e4, -1e4},
                      .labels = {0, 0, 0, 1, 2}};
    for (const Precision precision : {Precision::Double, Precision::Float}) {
        const auto result = evaluate(static_cast<LossKind>(kind), batch, {}, precision);
        QVERIFY(result.ok());
        QVERIFY(allFinite(*result));
    }
}

void LossTest::tiedLogitsStayFinite() {
    QFETCH(int, kind);
    const Batch batch{.classes = 4, .logits = std::vector<double>(12, 0.0), .labels = {0, 1, 1}};
    const auto result = evaluate(static_cast<LossKind>(kind), batch);
    QVERIFY(result.ok());
    QVERIFY(allFinite(*result));
}

void LossTest::smallFocusingStaysFinite() {
    const Batch batch{.classes = 2, .logits = {1e4, -1e4, -1e4, 1e4}, .labels = {0, 0}};
    for (const double focusing : {0.0, 0.1, 0.5, 1.0, 5.0}) {
        const auto result = evaluate(LossKind::Focal, batch, {.focusing = focusing});
        QVERIFY(result.ok());
        QVERIFY(allFinite(*result));
    }
}

void LossTest::manyClassesDoNotFadeTheGradient() {
    constexpr std::size_t classes = 100'000;
    Batch batch{.classes = classes, .logits = std::vector<double>(2 * classes, 0.0), .labels = {0, 1}};
    const auto result = evaluate(LossKind::BatchCrossEntropy, batch, {}, Precision::Float);
    QVERIFY(result.ok());
    QVERIFY(std::abs(result->gradient[0] + 0.5) < 1e-5);
}

void LossTest::refusesBatches_data() {
    QTest::addColumn<std::vector<double>>("logits");
    QTest::addColumn<std::vector<qint64>>("labels");
    QTest::addColumn<bool>("single");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, std::vector<double> logits, std::vector<qint64> labels, bool single,
                        ErrorCode code) {
        QTest::newRow(name) << std::move(logits) << std::move(labels) << single << static_cast<int>(code);
    };
    row("no examples", {}, {}, false, ErrorCode::InvalidArgument);
    row("logits without labels", {1, 2}, {}, false, ErrorCode::InvalidArgument);
    row("labels without logits", {}, {0}, false, ErrorCode::ShapeMismatch);
    row("half a row", {1, 2, 3}, {0}, false, ErrorCode::ShapeMismatch);
    row("a row too many", {1, 2, 3, 4}, {0}, false, ErrorCode::ShapeMismatch);
    row("label over the classes", {1, 2}, {2}, false, ErrorCode::LabelOutOfRange);
    row("negative label", {1, 2}, {-1}, false, ErrorCode::LabelOutOfRange);
    row("NaN", {1, notANumber}, {0}, false, ErrorCode::NotFinite);
    row("infinity", {infinity, 1}, {0}, false, ErrorCode::NotFinite);
    row("over single precision", {1e39, 1}, {0}, true, ErrorCode::NotFinite);
}

void LossTest::refusesBatches() {
    QFETCH(std::vector<double>, logits);
    QFETCH(std::vector<qint64>, labels);
    QFETCH(bool, single);
    QFETCH(int, code);
    const std::vector<std::int64_t> standard(labels.begin(), labels.end());
    for (const LossTraits& loss : allLosses()) {
        const auto result = evaluate(loss.kind, {}, logits, standard, 2, single ? Precision::Float : Precision::Double);
        QVERIFY(!result.ok());
        QCOMPARE(static_cast<int>(result.error().code), code);
    }
}

void LossTest::refusesOneClass() {
    QFETCH(int, kind);
    for (const std::size_t classes : {0U, 1U}) {
        const auto result =
            evaluate(static_cast<LossKind>(kind), {.classes = classes, .logits = {1, 2}, .labels = {0, 0}});
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
        QVERIFY(std::isfinite(initialOutputBias(static_cast<LossKind>(kind), {}, classes)));
    }
}

void LossTest::overflowIsNamed() {
    const auto result = evaluate(LossKind::SelfNormalization, {.classes = 2, .logits = {1e200, 0}, .labels = {0}});
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::NotFinite);
    QCOMPARE(result.error().subject, std::string("self-normalization"));
}

void LossTest::refusesParameters_data() {
    QTest::addColumn<QString>("loss");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<double>("value");
    const auto rows = [](const char* loss, const char* parameter, std::initializer_list<double> values) {
        for (const double value : values)
            QTest::addRow("%s, %s %g", loss, parameter, value)
                << QString::fromLatin1(loss) << QString::fromLatin1(parameter) << value;
    };
    rows("max-margin", "margin", {0, -1, notANumber, infinity});
    rows("batch-max-margin", "margin", {0, -1, notANumber, infinity});
    rows("self-normalization", "normalization", {0, -0.1, notANumber, infinity});
    rows("nce", "draws", {0, -5, notANumber, infinity});
    rows("smoothed-cross-entropy", "smoothing", {-0.1, 1, notANumber, -infinity});
    rows("focal", "focusing", {-0.1, notANumber, infinity});
    rows("focal", "prior", {0, 1, -1, notANumber});
    rows("nce", "noise", {0, -1, 0.6, notANumber, infinity});
}

void LossTest::refusesParameters() {
    QFETCH(QString, loss);
    QFETCH(QString, parameter);
    QFETCH(double, value);
    LossParameters parameters;
    if (parameter == QStringLiteral("noise"))
        parameters.noise = {0.5, value};
    else
        QVERIFY(setParameter(parameters, parameter.toStdString(), value).ok());
    const auto refused = validate(*lossFromName(loss.toStdString()), parameters, 2);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(QString::fromStdString(refused.error().subject), parameter);
    QVERIFY(!refused.error().detail.empty());
    QVERIFY(
        !evaluate(*lossFromName(loss.toStdString()), {.classes = 2, .logits = {1, 2}, .labels = {0}}, parameters).ok());
}

void LossTest::ignoresParametersOfOtherLosses() {
    const LossParameters bad{.margin = -1,
                             .normalization = notANumber,
                             .draws = 0,
                             .noise = {1, 2, 3},
                             .smoothing = 7,
                             .focusing = -1,
                             .prior = 2};
    for (const LossTraits& loss : allLosses())
        QCOMPARE(validate(loss.kind, bad, 10).ok(), usedParameters(loss.kind, bad).empty());
    LossParameters wrongNoise;
    wrongNoise.noise = {0.5, 0.5};
    QVERIFY(validate(LossKind::NoiseContrastive, wrongNoise, 2).ok());
    const auto refused = validate(LossKind::NoiseContrastive, wrongNoise, 3);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().detail, std::string("2 probabilities for 3 classes"));
}

void LossTest::listsTheParametersItReads_data() {
    QTest::addColumn<QString>("loss");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char* loss, const QStringList& names) {
        QTest::newRow(loss) << QString::fromLatin1(loss) << names;
    };
    row("cross-entropy", {});
    row("max-margin", {QStringLiteral("margin")});
    row("self-normalization", {QStringLiteral("normalization")});
    row("nce", {QStringLiteral("draws")});
    row("batch-max-margin", {QStringLiteral("margin")});
    row("focal", {QStringLiteral("focusing"), QStringLiteral("prior")});
    row("smoothed-cross-entropy", {QStringLiteral("smoothing")});
}

void LossTest::listsTheParametersItReads() {
    QFETCH(QString, loss);
    QFETCH(QStringList, names);
    LossParameters parameters;
    QStringList used;
    for (const auto& [name, value] : usedParameters(*lossFromName(loss.toStdString()), parameters)) {
        used.append(QString::fromStdString(name));
        QVERIFY(setParameter(parameters, name, value).ok());
    }
    QCOMPARE(used, names);
}

void LossTest::setsParametersByName() {
    LossParameters parameters;
    QVERIFY(setParameter(parameters, "margin", 2.5).ok());
    QCOMPARE(parameters.margin, 2.5);
    QCOMPARE(usedParameters(LossKind::MaxMargin, parameters).at("margin"), 2.5);
    for (const char* unknown : {"", "Margin", "gamma"}) {
        const auto refused = setParameter(parameters, unknown, 1);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(refused.error().subject, std::string(unknown));
        QVERIFY(refused.error().detail.find("margin, normalization, draws") != std::string::npos);
    }
}

void LossTest::initialOutputBiases_data() {
    QTest::addColumn<QString>("loss");
    QTest::addColumn<double>("bias");
    QTest::newRow("binary cross-entropy") << QStringLiteral("binary-cross-entropy") << -std::log(9);
    QTest::newRow("shared bias") << QStringLiteral("shared-bias-binary-cross-entropy") << -std::log(9);
    QTest::newRow("noise-contrastive") << QStringLiteral("nce") << -std::log(10);
    QTest::newRow("self-normalization") << QStringLiteral("self-normalization") << -std::log(10);
    QTest::newRow("zlpr") << QStringLiteral("zlpr") << -std::log(3);
    QTest::newRow("squared") << QStringLiteral("squared") << 0.1;
    QTest::newRow("focal") << QStringLiteral("focal") << -std::log(99);
    QTest::newRow("cross-entropy") << QStringLiteral("cross-entropy") << 0.0;
    QTest::newRow("max-margin") << QStringLiteral("max-margin") << 0.0;
    QTest::newRow("batch cross-entropy") << QStringLiteral("batch-cross-entropy") << 0.0;
    QTest::newRow("batch max-margin") << QStringLiteral("batch-max-margin") << 0.0;
    QTest::newRow("smoothed cross-entropy") << QStringLiteral("smoothed-cross-entropy") << 0.0;
}

void LossTest::initialOutputBiases() {
    QFETCH(QString, loss);
    QFETCH(double, bias);
    QCOMPARE(initialOutputBias(*lossFromName(loss.toStdString()), {}, 10), bias);
}

QTEST_APPLESS_MAIN(LossTest)
#include "tst_loss.moc"
