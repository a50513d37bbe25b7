#include "engine/losses/loss.h"
#include "engine/metrics/separation.h"
#include "tests/engine/losses/batches.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace onelogit;
using namespace onelogit::losses;

namespace {

constexpr std::size_t examples = 6;
constexpr std::size_t classes = 5;

Batch typicalBatch() {
    std::mt19937 generator(41);
    return randomBatch(generator, examples, classes, 2);
}

void addAllLosses() {
    QTest::addColumn<int>("kind");
    for (const LossTraits& loss : allLosses())
        QTest::newRow(std::string(loss.name).c_str()) << static_cast<int>(loss.kind);
}

bool close(double a, double b, double tolerance = 1e-10) {
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

double valueOf(LossKind kind, const Batch& batch, const LossParameters& parameters = {}) {
    return evaluate(kind, batch, parameters)->value;
}

/// Smallest true logit minus largest false one.
double marginOf(const Batch& batch) {
    const LogitTable table{
        .classes = batch.classes, .logits = batch.logits, .labels = {batch.labels.begin(), batch.labels.end()}};
    const auto split = metrics::splitLogits(table, std::nullopt);
    return *std::min_element(split.trueLogits.begin(), split.trueLogits.end()) -
           *std::max_element(split.falseLogits.begin(), split.falseLogits.end());
}

/// Batches from hopeless to separated, so that certificates are met by some and missed by others.
std::vector<Batch> raisedBatches() {
    std::mt19937 generator(42);
    std::vector<Batch> batches;
    for (int round = 0; round < 300; ++round) {
        Batch batch = randomBatch(generator, 1 + generator() % 6, 2 + generator() % 4, 1);
        const double raise = 0.05 * round;
        for (std::size_t i = 0; i < batch.examples(); ++i)
            for (std::size_t j = 0; j < batch.classes; ++j)
                batch.at(i, j) += j == static_cast<std::size_t>(batch.labels[i]) ? raise : -raise / 2;
        batches.push_back(std::move(batch));
    }
    return batches;
}

} // namespace

class LossIdentitiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowShift_data() { addAllLosses(); }
    void rowShift();
    void commonShift_data() { addAllLosses(); }
    void commonShift();
    void oneExampleTurnsBatchLossesIntoRowLosses();
    void limitsOfTheExtras();
    void uniformNoiseIsTheDefault();
    void gradientMatchesDifferences_data() { addAllLosses(); }
    void gradientMatchesDifferences();
    void gradientsOfShiftFreeRowsSumToZero();
    void binaryCrossEntropyCertificate();
    void batchCrossEntropyCertificate();
    void batchMaxMarginCertificate();
    void optimumOfMisalignedLossesNeedNoSeparation();
    void initialBiasBalancesTheLoss_data() { addAllLosses(); }
    void initialBiasBalancesTheLoss();
};

void LossIdentitiesTest::rowShift() {
    QFETCH(int, kind);
    const auto loss = static_cast<LossKind>(kind);
    const std::set invariant{LossKind::CrossEntropy, LossKind::MaxMargin, LossKind::SmoothedCrossEntropy};
    const Batch batch = typicalBatch();
    Batch shifted = batch;
    for (std::size_t i = 0; i < examples; ++i)
        for (std::size_t j = 0; j < classes; ++j)
            shifted.at(i, j) += 3.0 * static_cast<double>(i) - 5;
    QCOMPARE(close(valueOf(loss, batch), valueOf(loss, shifted)), invariant.contains(loss));
    QCOMPARE(!traits(loss).aligned, invariant.contains(loss));
}

void LossIdentitiesTest::commonShift() {
    QFETCH(int, kind);
    const auto loss = static_cast<LossKind>(kind);
    const std::set invariant{LossKind::CrossEntropy, LossKind::MaxMargin, LossKind::SmoothedCrossEntropy,
                             LossKind::BatchCrossEntropy, LossKind::BatchMaxMargin};
    const Batch batch = typicalBatch();
    Batch shifted = batch;
    for (double& logit : shifted.logits)
        logit += 7.5;
    QCOMPARE(close(valueOf(loss, batch), valueOf(loss, shifted)), invariant.contains(loss));
    QCOMPARE(initialOutputBias(loss, {}, classes) == 0, invariant.contains(loss));
}

void LossIdentitiesTest::oneExampleTurnsBatchLossesIntoRowLosses() {
    const Batch batch = typicalBatch();
    for (std::size_t i = 0; i < examples; ++i) {
        const Batch row = batch.row(i);
        const auto crossEntropy = evaluate(LossKind::CrossEntropy, row);
        const auto batchCrossEntropy = evaluate(LossKind::BatchCrossEntropy, row);
        const auto maxMargin = evaluate(LossKind::MaxMargin, row);
        const auto batchMaxMargin = evaluate(LossKind::BatchMaxMargin, row);
        QVERIFY(close(batchCrossEntropy->value, crossEntropy->value));
        QVERIFY(close(batchMaxMargin->value, 2 * maxMargin->value));
        for (std::size_t j = 0; j < classes; ++j) {
            QVERIFY(close(batchCrossEntropy->gradient[j], crossEntropy->gradient[j]));
            QVERIFY(close(batchMaxMargin->gradient[j], 2 * maxMargin->gradient[j]));
        }
    }
}

void LossIdentitiesTest::limitsOfTheExtras() {
    const Batch batch = typicalBatch();
    QVERIFY(close(valueOf(LossKind::Focal, batch, {.focusing = 0}), valueOf(LossKind::BinaryCrossEntropy, batch)));
    QVERIFY(close(valueOf(LossKind::SmoothedCrossEntropy, batch, {.smoothing = 0}),
                  valueOf(LossKind::CrossEntropy, batch)));
    QCOMPARE(valueOf(LossKind::SharedBiasBinaryCrossEntropy, batch), valueOf(LossKind::BinaryCrossEntropy, batch));
    Batch twoClasses{.classes = 2, .logits = {1.5, -0.5, 2, 3}, .labels = {0, 0}};
    QVERIFY(close(valueOf(LossKind::Zlpr, twoClasses), valueOf(LossKind::BinaryCrossEntropy, twoClasses)));
}

void LossIdentitiesTest::uniformNoiseIsTheDefault() {
    const Batch batch = typicalBatch();
    QVERIFY(close(valueOf(LossKind::NoiseContrastive, batch),
                  valueOf(LossKind::NoiseContrastive, batch, {.noise = std::vector<double>(classes, 0.2)})));
}

void LossIdentitiesTest::gradientMatchesDifferences() {
    QFETCH(int, kind);
    const auto loss = static_cast<LossKind>(kind);
    constexpr double step = 1e-5;
    const Batch batch = typicalBatch();
    const auto gradient = evaluate(loss, batch)->gradient;
    for (std::size_t cell = 0; cell < batch.logits.size(); ++cell) {
        Batch up = batch;
        Batch down = batch;
        up.logits[cell] += step;
        down.logits[cell] -= step;
        QVERIFY(close(gradient[cell], (valueOf(loss, up) - valueOf(loss, down)) / (2 * step), 1e-8));
    }
}

void LossIdentitiesTest::gradientsOfShiftFreeRowsSumToZero() {
    for (const LossKind loss : {LossKind::CrossEntropy, LossKind::MaxMargin, LossKind::SmoothedCrossEntropy}) {
        const auto gradient = evaluate(loss, typicalBatch())->gradient;
        for (auto row = gradient.begin(); row != gradient.end(); row += classes)
            QVERIFY(std::abs(std::accumulate(row, row + classes, 0.0)) < 1e-15);
    }
}

void LossIdentitiesTest::binaryCrossEntropyCertificate() {
    int certified = 0;
    for (const Batch& batch : raisedBatches()) {
        double worst = 0;
        for (std::size_t i = 0; i < batch.examples(); ++i)
            worst = std::max(worst, valueOf(LossKind::BinaryCrossEntropy, batch.row(i)));
        if (worst >= std::log(2))
            continue;
        ++certified;
        QVERIFY(marginOf(batch) > 0);
    }
    QVERIFY(certified > 20);
}

void LossIdentitiesTest::batchCrossEntropyCertificate() {
    int certified = 0;
    for (const Batch& batch : raisedBatches()) {
        if (valueOf(LossKind::BatchCrossEntropy, batch) >= std::log(2) / static_cast<double>(batch.examples()))
            continue;
        ++certified;
        QVERIFY(marginOf(batch) > 0);
    }
    QVERIFY(certified > 20);
}

void LossIdentitiesTest::batchMaxMarginCertificate() {
    int certified = 0;
    for (const Batch& batch : raisedBatches()) {
        for (const double margin : {0.5, 1.0, 4.0}) {
            if (valueOf(LossKind::BatchMaxMargin, batch, {.margin = margin}) >=
                margin / static_cast<double>(batch.examples()))
                continue;
            ++certified;
            QVERIFY(marginOf(batch) > 0);
        }
    }
    QVERIFY(certified > 20);
}

void LossIdentitiesTest::optimumOfMisalignedLossesNeedNoSeparation() {
    const Batch batch{.classes = 2, .logits = {100, 60, 0, 40}, .labels = {0, 1}};
    QVERIFY(marginOf(batch) < 0);
    QVERIFY(valueOf(LossKind::CrossEntropy, batch) < 1e-15);
    QCOMPARE(valueOf(LossKind::MaxMargin, batch), 0.0);
    for (const LossTraits& loss : allLosses())
        if (loss.aligned)
            QVERIFY(valueOf(loss.kind, batch) > 1);
}

void LossIdentitiesTest::initialBiasBalancesTheLoss() {
    QFETCH(int, kind);
    const auto loss = static_cast<LossKind>(kind);
    const LossParameters parameters;
    for (const std::size_t count : {2U, 10U, 1000U}) {
        const double bias = initialOutputBias(loss, parameters, count);
        if (loss == LossKind::Focal) {
            QVERIFY(close(1 / (1 + std::exp(-bias)), parameters.prior));
            continue;
        }
        const Batch batch{.classes = count, .logits = std::vector<double>(count, bias), .labels = {0}};
        const auto gradient = evaluate(loss, batch, parameters)->gradient;
        QVERIFY(std::abs(std::accumulate(gradient.begin(), gradient.end(), 0.0)) < 1e-10);
    }
}

QTEST_APPLESS_MAIN(LossIdentitiesTest)
#include "tst_loss_identities.moc"
