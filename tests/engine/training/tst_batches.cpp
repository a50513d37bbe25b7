#include "engine/training/augment.h"
#include "tests/support/training_data.h"

#include <QtTest>

#include <algorithm>
#include <numeric>
#include <set>

using namespace onelogit;

namespace {

std::vector<std::size_t> rows(std::size_t from, std::size_t to) {
    std::vector<std::size_t> all(to - from);
    std::iota(all.begin(), all.end(), from);
    return all;
}

} // namespace

class TestBatches : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersAreShuffledAndComplete();
    void aLastBatchOfOneIsLeftOut();
    void balancedEpochsShowEachClassAlike();
    void measuresMeanAndDeviation();
    void variantsRepeatAndDiffer();
    void nothingAskedForChangesNothing();
    void flipIsAMirror();
    void aShiftRepeatsTheBorder();
    void brightnessStaysWithinAFifth();
};

void TestBatches::ordersAreShuffledAndComplete() {
    const training::BatchPlan plan(rows(10, 110), 30, 9);
    std::vector<std::size_t> first = plan.order(1);
    QVERIFY(first != plan.order(2));
    QVERIFY(first == plan.order(1));
    std::ranges::sort(first);
    QVERIFY(first == rows(10, 110));
    QCOMPARE(plan.batches(), 4U);
    QCOMPARE(plan.batch(first, 3).size(), 10U);
}

void TestBatches::aLastBatchOfOneIsLeftOut() {
    QCOMPARE(training::BatchPlan(rows(0, 21), 10, 1).batches(), 2U);
    QCOMPARE(training::BatchPlan(rows(0, 22), 10, 1).batches(), 3U);
    QCOMPARE(training::BatchPlan(rows(0, 1), 10, 1).batches(), 1U);
}

void TestBatches::balancedEpochsShowEachClassAlike() {
    std::vector<std::int32_t> labels(100, 0);
    labels[7] = labels[8] = 1;
    std::fill(labels.begin() + 90, labels.end(), 2);
    training::BatchPlan plan(rows(0, 100), 10, 3);
    plan.balance(labels);
    const std::vector<std::size_t> order = plan.order(1);
    QCOMPARE(order.size(), 100U);
    std::array<int, 3> count{};
    for (const std::size_t row : order)
        ++count[static_cast<std::size_t>(labels[row])];
    QCOMPARE(count, (std::array{34, 33, 33}));
    QVERIFY(order == plan.order(1));
    QCOMPARE(std::ranges::count(order, 7U) + std::ranges::count(order, 8U), 33);
}

void TestBatches::measuresMeanAndDeviation() {
    data::DataSet set = test::stripes(1, 8);
    set.shape = {.channels = 3, .height = 1, .width = 2};
    set.pixels = {0, 51, 255, 255, 51, 255};
    const InputSpec input = training::measureInput(set, rows(0, 1));
    QCOMPARE(input.mean, (std::vector<float>{0.5F, 0.2F, 1.0F}));
    QCOMPARE(input.deviation, (std::vector<float>{0.5F, 1.0F, 1.0F}));
}

void TestBatches::variantsRepeatAndDiffer() {
    const data::DataSet set = test::stripes(1, 3);
    const training::Augmentation all{.flip = true, .crop = true, .brightness = true};
    std::set<std::vector<std::uint8_t>> seen;
    for (std::size_t epoch = 1; epoch <= 50; ++epoch) {
        std::vector<std::uint8_t> first(64);
        std::vector<std::uint8_t> second(64);
        training::augment(set.picture(0), set.shape, all, 5, epoch, 0, first);
        training::augment(set.picture(0), set.shape, all, 5, epoch, 0, second);
        QCOMPARE(first, second);
        seen.insert(first);
    }
    QVERIFY(seen.size() > 40);
}

void TestBatches::nothingAskedForChangesNothing() {
    const data::DataSet set = test::stripes(1, 3);
    std::vector<std::uint8_t> out(64);
    training::augment(set.picture(0), set.shape, {}, 5, 1, 0, out);
    QVERIFY(std::ranges::equal(out, set.picture(0)));
}

void TestBatches::flipIsAMirror() {
    const ImageShape shape{.channels = 3, .height = 1, .width = 3};
    const std::vector<std::uint8_t> picture{1, 2, 3, 4, 5, 6, 7, 8, 9};
    const std::vector<std::uint8_t> mirrored{7, 8, 9, 4, 5, 6, 1, 2, 3};
    int flipped = 0;
    for (std::size_t row = 0; row < 200; ++row) {
        std::vector<std::uint8_t> out(9);
        training::augment(picture, shape, {.flip = true}, 1, 1, row, out);
        QVERIFY(out == picture || out == mirrored);
        flipped += out == mirrored ? 1 : 0;
    }
    QVERIFY2(flipped > 70 && flipped < 130, qPrintable(QString::number(flipped)));
}

void TestBatches::aShiftRepeatsTheBorder() {
    const ImageShape shape{.channels = 1, .height = 1, .width = 16};
    std::vector<std::uint8_t> picture(16);
    std::iota(picture.begin(), picture.end(), std::uint8_t{10});
    std::set<int> shifts;
    for (std::size_t row = 0; row < 200; ++row) {
        std::vector<std::uint8_t> out(16);
        training::augment(picture, shape, {.crop = true}, 1, 1, row, out);
        const int shift = out[8] - picture[8];
        shifts.insert(shift);
        for (int x = 0; x < 16; ++x)
            QCOMPARE(int(out[static_cast<std::size_t>(x)]), 10 + std::clamp(x + shift, 0, 15));
    }
    QCOMPARE(shifts, (std::set<int>{-2, -1, 0, 1, 2}));
}

void TestBatches::brightnessStaysWithinAFifth() {
    const ImageShape shape{.channels = 1, .height = 1, .width = 2};
    const std::vector<std::uint8_t> picture{100, 250};
    std::uint8_t least = 255;
    std::uint8_t most = 0;
    for (std::size_t row = 0; row < 300; ++row) {
        std::vector<std::uint8_t> out(2);
        training::augment(picture, shape, {.brightness = true}, 1, 1, row, out);
        least = std::min(least, out[0]);
        most = std::max(most, out[0]);
        QVERIFY(out[1] >= 200);
    }
    QVERIFY(least >= 80 && least < 85);
    QVERIFY(most <= 120 && most > 115);
}

QTEST_APPLESS_MAIN(TestBatches)
#include "tst_batches.moc"
