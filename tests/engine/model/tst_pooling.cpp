#include "engine/model/pooling_kernels.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace onelogit::model;

namespace {

std::vector<float> numbers(std::size_t count, unsigned seed) {
    std::mt19937 random(seed);
    std::vector<float> made(count);
    for (float& number : made)
        number = static_cast<float>(static_cast<int>(random() % 9) - 4); // many ties, half of them not above zero
    return made;
}

} // namespace

class TestPooling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheDefinition_data();
    void equalsTheDefinition();
    void notANumberGoesThrough();
};

void TestPooling::equalsTheDefinition_data() {
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("width");
    for (const auto& [height, width] : {std::pair{2, 2}, {28, 28}, {14, 14}, {3, 5}, {7, 9}, {2, 33}, {16, 8}, {5, 17}})
        QTest::addRow("%d x %d", height, width) << height << width;
}

void TestPooling::equalsTheDefinition() {
    QFETCH(int, height);
    QFETCH(int, width);
    const PoolingShape shape{.planes = 3, .height = height, .width = width};
    const auto half = static_cast<std::size_t>(shape.planes * shape.halfHeight() * shape.halfWidth());
    const std::vector<float> map = numbers(static_cast<std::size_t>(3 * height * width), 7);
    const std::vector<float> gradient = numbers(half, 8);
    std::vector<float> result(half);
    std::vector<float> spread(map.size());
    rectifyAndHalve(shape, map.data(), result.data());
    spreadGradient(shape, map.data(), result.data(), gradient.data(), spread.data());

    std::vector<float> expected(map.size());
    for (int p = 0; p < 3; ++p)
        for (int y = 0; y < height / 2; ++y)
            for (int x = 0; x < width / 2; ++x) {
                const auto at = static_cast<std::size_t>((p * (height / 2) + y) * (width / 2) + x);
                float largest = 0;
                std::size_t where = map.size();
                for (int i = 0; i < 4; ++i) {
                    const auto from = static_cast<std::size_t>((p * height + 2 * y + i / 2) * width + 2 * x + i % 2);
                    if (map[from] > largest) {
                        largest = map[from];
                        where = from;
                    }
                }
                QCOMPARE(result[at], largest);
                if (where < map.size())
                    expected[where] = gradient[at];
            }
    QCOMPARE(spread, expected);
}

void TestPooling::notANumberGoesThrough() {
    const PoolingShape shape{.planes = 1, .height = 2, .width = 32};
    for (std::size_t at = 0; at < 64; ++at) {
        std::vector<float> map(64, 5);
        map[at] = std::numeric_limits<float>::quiet_NaN();
        std::vector<float> result(16);
        rectifyAndHalve(shape, map.data(), result.data());
        QCOMPARE(std::ranges::count_if(result, [](float x) { return std::isnan(x); }), 1);
        QVERIFY(std::isnan(result[at % 32 / 2]));
    }
}

QTEST_APPLESS_MAIN(TestPooling)
#include "tst_pooling.moc"
