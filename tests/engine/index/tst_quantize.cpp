#include "engine/index/quantize.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <random>

using namespace onelogit;
using namespace onelogit::index;

class TestQuantize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boundsHold_data();
    void boundsHold();
    void zerosAreExact();
};

void TestQuantize::boundsHold_data() {
    QTest::addColumn<double>("size");
    QTest::newRow("usual features") << 1.0;
    QTest::newRow("small") << 1e-20;
    QTest::newRow("subnormal") << 1e-42;
    QTest::newRow("large") << 1e30;
    QTest::newRow("close to the largest") << 3e37;
}

void TestQuantize::boundsHold() {
    QFETCH(double, size);
    std::mt19937 random(7);
    std::normal_distribution<double> normal;
    for (int round = 0; round < 300; ++round) {
        const auto width = static_cast<std::size_t>(1 + random() % 700);
        std::vector<float> row(width);
        for (float& x : row)
            x = static_cast<float>(size * normal(random)) * static_cast<float>(random() % 3);
        std::vector<std::int8_t> codes(width);
        const RowScale found = quantize(row, codes);
        long double errors = 0;
        long double norms = 0;
        for (std::size_t i = 0; i < width; ++i) {
            const long double copy = static_cast<long double>(found.scale) * codes[i];
            errors += (row[i] - copy) * (row[i] - copy);
            norms += copy * copy;
            QVERIFY(codes[i] >= -127);
        }
        QVERIFY(found.error >= std::sqrt(errors));
        QVERIFY(found.norm >= std::sqrt(norms));
        // Of any use only if it is not far above, either.
        const float least = std::numeric_limits<float>::min();
        QVERIFY(found.norm <= 1.001F * static_cast<float>(std::sqrt(norms)) + least);
        QVERIFY(found.error <= found.scale * 0.51F * std::sqrt(static_cast<float>(width)) + least);
    }
}

void TestQuantize::zerosAreExact() {
    std::vector<std::int8_t> codes(3, 1);
    const RowScale found = quantize(std::vector<float>{0, -0.0F, 0}, codes);
    QCOMPARE(found.error, 0.0F);
    QCOMPARE(found.norm, 0.0F);
    QVERIFY(codes == std::vector<std::int8_t>(3));
}

QTEST_GUILESS_MAIN(TestQuantize)
#include "tst_quantize.moc"
