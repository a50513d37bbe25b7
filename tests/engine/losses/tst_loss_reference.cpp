#include "engine/losses/loss.h"
#include "tests/engine/losses/batches.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>

using namespace onelogit;
using namespace onelogit::losses;

namespace {

nlohmann::json references() {
    std::ifstream file(TEST_DATA "/losses.json");
    return nlohmann::json::parse(file).at("cases");
}

std::vector<double> flat(const nlohmann::json& rows) {
    std::vector<double> cells;
    for (const auto& row : rows)
        for (const auto& cell : row)
            cells.push_back(cell.get<double>());
    return cells;
}

LossParameters parametersOf(const nlohmann::json& given) {
    return {.margin = given.at("gamma").get<double>(),
            .normalization = given.at("alpha").get<double>(),
            .draws = given.at("t").get<double>(),
            .noise = given.at("noise").get<std::vector<double>>()};
}

double largestMagnitude(const std::vector<double>& cells) {
    double largest = 0;
    for (const double cell : cells)
        largest = std::max(largest, std::abs(cell));
    return largest;
}

} // namespace

class LossReferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coversTheSeven();
    void reproducesReference_data();
    void reproducesReference();
    void knownValues_data();
    void knownValues();
};

void LossReferenceTest::coversTheSeven() {
    for (const auto& reference : references())
        for (const LossTraits& loss : sevenLosses())
            QVERIFY(reference.at("losses").contains(std::string(loss.name)));
}

void LossReferenceTest::reproducesReference_data() {
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("loss");
    QTest::addColumn<bool>("single");
    int index = 0;
    for (const auto& reference : references()) {
        for (const auto& [loss, expected] : reference.at("losses").items())
            for (const bool single : {false, true}) {
                const std::string name = reference.at("name").get<std::string>() + ", " + loss +
                                         (single ? ", single precision" : ", double precision");
                QTest::newRow(name.c_str()) << index << QString::fromStdString(loss) << single;
            }
        ++index;
    }
}

void LossReferenceTest::reproducesReference() {
    QFETCH(int, index);
    QFETCH(QString, loss);
    QFETCH(bool, single);
    const double relative = single ? 1e-5 : 1e-9;
    const auto reference = references().at(static_cast<std::size_t>(index));
    const auto& expected = reference.at("losses").at(loss.toStdString());
    const Batch batch{.classes = reference.at("logits").at(0).size(),
                      .logits = flat(reference.at("logits")),
                      .labels = reference.at("labels").get<std::vector<std::int64_t>>()};
    const auto kind = lossFromName(loss.toStdString());
    QVERIFY(kind.ok());
    const auto actual =
        evaluate(*kind, batch, parametersOf(reference.at("parameters")), single ? Precision::Float : Precision::Double);
    QVERIFY(actual.ok());

    const double value = expected.at("value").get<double>();
    const double logitScale = single ? largestMagnitude(batch.logits) : 0;
    QVERIFY2(std::abs(actual->value - value) <= relative * std::max(std::abs(value), logitScale),
             qPrintable(QString::number(actual->value, 'g', 17)));

    const auto gradient = flat(expected.at("gradient"));
    QCOMPARE(actual->gradient.size(), gradient.size());
    // Cells far smaller than the largest are rounding in the reference itself. In single precision a cell is the
    // difference of probabilities of up to 1/m, and the value one of logits: they are compared at that scale.
    const double scale = single ? 1 / static_cast<double>(batch.examples()) : 1e-4 * largestMagnitude(gradient);
    for (std::size_t i = 0; i < gradient.size(); ++i)
        QVERIFY2(std::abs(actual->gradient[i] - gradient[i]) <= relative * std::max(std::abs(gradient[i]), scale),
                 qPrintable(QStringLiteral("cell %1: %2, expected %3")
                                .arg(i)
                                .arg(actual->gradient[i], 0, 'g', 17)
                                .arg(gradient[i], 0, 'g', 17)));
}

void LossReferenceTest::knownValues_data() {
    QTest::addColumn<QString>("loss");
    QTest::addColumn<double>("value");
    QTest::newRow("zlpr") << QStringLiteral("zlpr")
                          << (std::log1p(std::exp(-2.0)) + std::log(1 + std::exp(-1.0) + std::exp(0.5)) +
                              std::log1p(std::exp(-1.0)) + std::log(1 + 1 + std::exp(3.0))) /
                                 2;
    QTest::newRow("shared bias") << QStringLiteral("shared-bias-binary-cross-entropy") << 2.7346314511966066;
    QTest::newRow("squared") << QStringLiteral("squared") << (1 + 1 + 0.25 + 0 + 0 + 9) / 2.0;
    QTest::newRow("smoothed") << QStringLiteral("smoothed-cross-entropy")
                              << 1.2055786581067214 + 0.1 * ((2 - 1.5 / 3) + (1 - 4.0 / 3)) / 2;
    const auto focal = [](double z) { return std::pow(1 / (1 + std::exp(z)), 2) * std::log1p(std::exp(-z)); };
    QTest::newRow("focal") << QStringLiteral("focal")
                           << (focal(2) + focal(1) + focal(-0.5) + focal(0) + focal(1) + focal(-3)) / 2;
}

void LossReferenceTest::knownValues() {
    QFETCH(QString, loss);
    QFETCH(double, value);
    const Batch batch{.classes = 3, .logits = {2, -1, 0.5, 0, 1, 3}, .labels = {0, 1}};
    const auto actual = evaluate(*lossFromName(loss.toStdString()), batch);
    QVERIFY(actual.ok());
    QCOMPARE(actual->value, value);
}

QTEST_APPLESS_MAIN(LossReferenceTest)
#include "tst_loss_reference.moc"
