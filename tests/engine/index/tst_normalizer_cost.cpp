#include "engine/index/normalizer_cost.h"
#include "tests/support/fake_classifier.h"

#include <QTest>

#include <algorithm>
#include <chrono>

using namespace onelogit;

namespace {

constexpr std::size_t width = 1000;

/// A head of 3,000,000 weights behind a trunk that takes as long as it is told.
class TimedTrunk : public test::FakeClassifier {
public:
    explicit TimedTrunk(std::chrono::milliseconds time) : pause(time), weightsOfAll(width, 0.25F) {
        std::vector<std::string> names(3000);
        std::generate(names.begin(), names.end(), [i = 0]() mutable { return std::to_string(i++); });
        description.catalog = ClassCatalog::create(names).value();
        description.features = width;
    }

    [[nodiscard]] Result<void> features(std::span<const float>, std::size_t, std::span<float> out) const override {
        ++runs;
        QTest::qSleep(static_cast<int>(pause.count()));
        std::ranges::fill(out, 0.5F);
        return {};
    }
    [[nodiscard]] model::WeightRow weightRow(ClassId) const override { return {.weights = weightsOfAll}; }

private:
    std::chrono::milliseconds pause;
    std::vector<float> weightsOfAll;
};

} // namespace

class TestNormalizerCost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSmallHeadNeedsNoLook();
    void aLargeHeadBehindASlowTrunkIsCheap();
    void aLargeHeadBehindAnInstantTrunkIsNot();
};

void TestNormalizerCost::aSmallHeadNeedsNoLook() {
    const test::FakeClassifier small;
    QVERIFY(index::normalizerIsCheap(small));
    QCOMPARE(small.runs.load(), 0);
}

void TestNormalizerCost::aLargeHeadBehindASlowTrunkIsCheap() {
    const TimedTrunk slow(std::chrono::milliseconds(400));
    QVERIFY(index::normalizerIsCheap(slow));
    QVERIFY(slow.runs > 0);
}

void TestNormalizerCost::aLargeHeadBehindAnInstantTrunkIsNot() {
    QVERIFY(!index::normalizerIsCheap(TimedTrunk(std::chrono::milliseconds(0))));
}

QTEST_APPLESS_MAIN(TestNormalizerCost)
#include "tst_normalizer_cost.moc"
