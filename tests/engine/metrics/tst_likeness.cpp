#include "engine/metrics/likeness.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>
#include <vector>

using namespace onelogit;
using namespace onelogit::metrics;

namespace {

std::vector<double> normal(std::mt19937& generator, std::size_t count, double mean, double deviation) {
    std::normal_distribution<double> distribution(mean, deviation);
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(static_cast<double>(static_cast<float>(distribution(generator)))); // as logits are
    return values;
}

/// `share` of them like true logits.
std::vector<float> mixture(std::mt19937& generator, std::size_t count, double share, double shift = 0,
                           double scale = 1) {
    std::bernoulli_distribution isTrue(share);
    std::normal_distribution<double> high(4, 1);
    std::normal_distribution<double> low(-3, 2);
    std::vector<float> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(static_cast<float>(scale * (isTrue(generator) ? high(generator) : low(generator)) + shift));
    return values;
}

} // namespace

class LikenessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOtherPicturesFromOtherShares_data();
    void tellsOtherPicturesFromOtherShares();
    void chanceAloneIsNoDifference();
    void theShareIsTheNearestOne();
    void aFolderOfOneSideIsThatSide();
    void sidesThatDoNotDifferHaveNoShare();
    void equalLogitsAreOneBin();
    void tooFewToTell_data();
    void tooFewToTell();
    void refuses();
};

void LikenessTest::tellsOtherPicturesFromOtherShares_data() {
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("shift");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("different");
    QTest::newRow("same share") << 0.1 << 0.0 << 1.0 << false;
    QTest::newRow("none of the class") << 0.0 << 0.0 << 1.0 << false;
    QTest::newRow("one in a hundred") << 0.01 << 0.0 << 1.0 << false;
    QTest::newRow("half") << 0.5 << 0.0 << 1.0 << false;
    QTest::newRow("all of the class") << 1.0 << 0.0 << 1.0 << false;
    QTest::newRow("a little higher") << 0.1 << 0.2 << 1.0 << false;
    QTest::newRow("much higher") << 0.1 << 3.0 << 1.0 << true;
    QTest::newRow("much lower") << 0.1 << -3.0 << 1.0 << true;
    QTest::newRow("beyond all validation") << 0.1 << 100.0 << 1.0 << true;
    QTest::newRow("half the spread") << 0.1 << 0.0 << 0.4 << true;
    QTest::newRow("three times the spread") << 0.1 << 0.0 << 3.0 << true;
}

void LikenessTest::tellsOtherPicturesFromOtherShares() {
    QFETCH(double, share);
    QFETCH(double, shift);
    QFETCH(double, scale);
    QFETCH(bool, different);
    std::mt19937 generator(1);
    const auto high = normal(generator, 1000, 4, 1);
    const auto low = normal(generator, 9000, -3, 2);
    for (const std::size_t count : {100, 300, 20000}) {
        const auto result = likeness(high, low, mixture(generator, count, share, shift, scale));
        QVERIFY(result.ok());
        QCOMPARE(result->verdict == Verdict::Different, different);
        QCOMPARE(result->verdict == Verdict::Alike, !different);
        QCOMPARE(result->scores, count);
        if (!different && shift == 0)
            QVERIFY(std::abs(result->share - share) < (count < 1000 ? 0.12 : 0.02));
    }
}

void LikenessTest::chanceAloneIsNoDifference() {
    std::mt19937 generator(2);
    double distances = 0;
    double chances = 0;
    for (int round = 0; round < 300; ++round) {
        const auto high = normal(generator, 20 + generator() % 50, 4, 1);
        const auto low = normal(generator, 20 + generator() % 200, -3, 2);
        const auto result = likeness(high, low, mixture(generator, 100, 0.3));
        QVERIFY(result.ok());
        QCOMPARE(result->verdict, Verdict::Alike);
        distances += result->distance;
        chances += result->chance;
    }
    QVERIFY2(distances / chances > 0.5 && distances / chances < 1.2, qPrintable(QString::number(distances / chances)));
}

void LikenessTest::theShareIsTheNearestOne() {
    std::mt19937 generator(3);
    for (int round = 0; round < 50; ++round) {
        // Whole numbers 0..15, one a bin: the distance can be counted out here.
        std::vector<double> high;
        std::vector<double> low;
        std::vector<float> folder;
        for (int i = 0; i < 16; ++i) {
            high.push_back(i);
            low.push_back(i);
            folder.push_back(static_cast<float>(i));
        }
        for (int i = 0; i < 40; ++i) {
            high.push_back(8 + static_cast<int>(generator() % 8));
            low.push_back(static_cast<int>(generator() % 10));
            folder.push_back(static_cast<float>(generator() % 16));
        }
        const auto result = likeness(high, low, folder);
        QVERIFY(result.ok());
        QVERIFY(result->distance >= 0 && result->distance <= 1);
        // Merging bins can only lower the distance, so that over single numbers bounds it from above.
        const auto part = [](const auto& values, int number) {
            std::size_t count = 0;
            for (const auto value : values)
                count += static_cast<int>(value) == number ? 1 : 0;
            return static_cast<double>(count) / static_cast<double>(values.size());
        };
        double least = 1;
        for (int s = 0; s <= 1000; ++s) {
            double distance = 0;
            for (int i = 0; i < 16; ++i)
                distance +=
                    std::abs(part(folder, i) - s / 1000.0 * part(high, i) - (1 - s / 1000.0) * part(low, i)) / 2;
            least = std::min(least, distance);
        }
        QVERIFY(result->distance <= least + 1e-12);
    }
}

void LikenessTest::aFolderOfOneSideIsThatSide() {
    std::mt19937 generator(4);
    const auto high = normal(generator, 500, 4, 1);
    const auto low = normal(generator, 500, -3, 2);
    const auto onlyHigh = likeness(high, low, std::vector<float>(high.begin(), high.end()));
    QVERIFY(onlyHigh.ok());
    QVERIFY(std::abs(onlyHigh->share - 1) < 1e-9);
    QVERIFY(onlyHigh->distance < 1e-9);
    const auto onlyLow = likeness(high, low, std::vector<float>(low.begin(), low.end()));
    QVERIFY(onlyLow.ok());
    QVERIFY(onlyLow->share < 1e-9);
    QVERIFY(onlyLow->distance < 1e-9);
}

void LikenessTest::sidesThatDoNotDifferHaveNoShare() {
    std::vector<double> same;
    for (int i = 0; i < 100; ++i)
        same.push_back(i);
    const auto result = likeness(same, same, std::vector<float>(same.begin(), same.end()));
    QVERIFY(result.ok());
    QCOMPARE(result->share, 0.5);
    QVERIFY(result->distance < 1e-12);
}

void LikenessTest::equalLogitsAreOneBin() {
    const std::vector<double> same(50, 2.0);
    const auto alike = likeness(same, same, std::vector<float>(200, 2.0F));
    QVERIFY(alike.ok());
    QCOMPARE(alike->verdict, Verdict::Alike);
    const auto above = likeness(same, same, std::vector<float>(200, 2.5F));
    QVERIFY(above.ok());
    QCOMPARE(above->verdict, Verdict::Different);
    QCOMPARE(above->distance, 1.0);
}

void LikenessTest::tooFewToTell_data() {
    QTest::addColumn<int>("trueLogits");
    QTest::addColumn<int>("falseLogits");
    QTest::addColumn<int>("scores");
    QTest::newRow("empty folder") << 100 << 100 << 0;
    QTest::newRow("one short of a hundred") << 100 << 100 << 99;
    QTest::newRow("few true logits") << 19 << 100 << 1000;
    QTest::newRow("few false logits") << 100 << 19 << 1000;
}

void LikenessTest::tooFewToTell() {
    QFETCH(int, trueLogits);
    QFETCH(int, falseLogits);
    QFETCH(int, scores);
    std::mt19937 generator(5);
    const auto high = normal(generator, static_cast<std::size_t>(trueLogits), 4, 1);
    const auto low = normal(generator, static_cast<std::size_t>(falseLogits), -3, 2);
    const auto result = likeness(high, low, mixture(generator, static_cast<std::size_t>(scores), 0.1, 100));
    QVERIFY(result.ok());
    QCOMPARE(result->verdict, Verdict::Unknown);
}

void LikenessTest::refuses() {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();
    const std::vector<double> some{1, 2, 3};
    const std::vector<float> folder{1, 2};
    QCOMPARE(likeness({}, some, folder).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(likeness(some, {}, folder).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(likeness(std::vector<double>{infinity}, some, folder).error().code, ErrorCode::NotFinite);
    QCOMPARE(likeness(some, std::vector<double>{-infinity}, folder).error().code, ErrorCode::NotFinite);
    QCOMPARE(likeness(some, some, std::vector<float>{notANumber}).error().code, ErrorCode::NotFinite);
}

QTEST_APPLESS_MAIN(LikenessTest)
#include "tst_likeness.moc"
