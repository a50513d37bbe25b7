#include "tests/engine/search/scan_rows.h"

#include <QtTest>
#include <hwy/highway.h>

#include <functional>

using namespace onelogit;
using namespace onelogit::test;

namespace {

constexpr std::size_t rowCount = 700; // several tiles and a part of one
constexpr double infinity = std::numeric_limits<double>::infinity();

using Change = std::function<void(std::vector<float>& rows, std::size_t width)>;

/// The instruction sets that this machine has and the kernels are compiled for.
std::vector<std::int64_t> targets() {
    hwy::SetSupportedTargetsForTest(0);
    return hwy::SupportedAndGeneratedTargets();
}

void use(std::int64_t target) {
    hwy::SetSupportedTargetsForTest(target);
    hwy::GetChosenTarget().Update(hwy::SupportedTargets());
}

std::vector<double> floorsAround(std::span<const search::Ranking::Item> items) {
    std::vector<double> floors{-infinity, infinity, std::numeric_limits<double>::quiet_NaN(), 0, 1e300, -1e300};
    for (std::size_t i = 0; i < items.size(); i += 37) {
        const auto score = static_cast<double>(items[i].logit);
        floors.insert(floors.end(), {score, std::nextafter(score, infinity), std::nextafter(score, -infinity)});
    }
    return floors;
}

} // namespace

/// Rows and weights of many kinds, on every instruction set.
class TestScanKinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void equalsBruteForce_data();
    void equalsBruteForce();
    void codesStandForTheirRow_data();
    void codesStandForTheirRow();
};

void TestScanKinds::cleanup() {
    use(0);
}

void TestScanKinds::equalsBruteForce_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<float>("weightScale");
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, int width, float weightScale, Change change) {
        QTest::newRow(name) << width << weightScale << std::move(change);
    };
    const auto scaledBy = [](float factor) {
        return [factor](std::vector<float>& rows, std::size_t) {
            for (float& number : rows)
                number *= factor;
        };
    };
    const Change asTheyAre = [](auto&, auto) {};
    for (const int width : {1, 7, 8, 9, 31, 63, 512, 1024, 1280})
        row(("random, width " + std::to_string(width)).c_str(), width, 1, asTheyAre);
    row("rectified", 512, 1, [](auto& rows, auto) {
        for (float& number : rows)
            number = std::max(0.0F, number);
    });
    row("huge", 63, 1, scaledBy(1e36F));
    row("huge weights", 63, 1e36F, scaledBy(1e-3F));
    row("huge weights on tiny rows", 63, 1e37F, scaledBy(1e-37F));
    row("tiny weights on huge rows", 63, 1e-40F, scaledBy(1e37F));
    row("tiny", 63, 1, scaledBy(1e-36F));
    row("denormal rows", 63, 1, scaledBy(1e-42F));
    row("denormal weights", 63, 1e-42F, asTheyAre);
    row("products too small for a float", 64, 1e-30F, scaledBy(1e-14F));
    row("weights are zero", 63, 0, asTheyAre);
    row("magnitudes of all sizes", 63, 1, [](auto& rows, auto width) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] *= std::exp2(static_cast<float>(i / width % 200) - 100);
    });
    row("some rows are zero", 64, 1, [](auto& rows, auto width) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] *= i / width % 3 == 0 ? -0.0F : 1;
    });
    row("constant rows", 65, 1, [](auto& rows, auto width) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = rows[i / width * width];
    });
    row("all rows equal", 512, 1, [](auto& rows, auto width) {
        for (std::size_t i = width; i < rows.size(); ++i)
            rows[i] = rows[i % width];
    });
    row("one outlier a row", 512, 1, [](auto& rows, auto width) {
        for (std::size_t i = 0; i < rows.size() / width; ++i)
            rows[i * width + i % width] = i % 2 == 0 ? 1e4F : -1e4F;
    });
    row("scores cancel out", 512, 1, [](auto& rows, auto width) {
        const std::vector<float> weights = gaussian(width, 2);
        for (std::size_t i = 0; i < rows.size(); i += 2) {
            rows[i] = 1e3F * weights[(i + 1) % width];
            rows[i + 1] = -1e3F * weights[i % width];
        }
    });
}

void TestScanKinds::equalsBruteForce() {
    QFETCH(int, width);
    QFETCH(float, weightScale);
    QFETCH(Change, change);
    const auto size = static_cast<std::size_t>(width);
    std::vector<float> weights = gaussian(size, 2);
    for (float& weight : weights)
        weight *= weightScale;
    const auto classifier = classifierOf(weights);
    ScanRows rows{.key = index::keyOf(classifier->info()), .rows = gaussian(rowCount * size, 3)};
    change(rows.rows, size);
    rows.normalizers = gaussian(rowCount, 4, 10);
    const index::Snapshot snapshot = rows.snapshot();
    for (const search::ScoreKind kind : {search::ScoreKind::RawLogit, search::ScoreKind::NormalizedLogit})
        for (int classId = 0; classId < 2; ++classId) {
            const search::Query query{.classifier = classifier, .classId = {classId}, .score = kind};
            const auto expected = bruteForce(snapshot, query);
            QVERIFY(std::isfinite(expected.front().logit) && std::isfinite(expected.back().logit));
            for (const std::int64_t target : targets()) {
                use(target);
                const auto whole = search::rank(snapshot, query);
                QVERIFY(whole.ok());
                QVERIFY2(same((*whole)->items(), expected), hwy::TargetName(target));
                for (const double floor : floorsAround(expected)) {
                    const auto above = search::rankAbove(snapshot, query, floor);
                    QVERIFY(above.ok());
                    QVERIFY2(same((*above)->items(), (*whole)->items().first((*whole)->hits(floor))),
                             hwy::TargetName(target));
                }
                for (const std::size_t count : {0, 1, 10, 699, 700, 800}) {
                    const auto top = search::rankTop(snapshot, query, count);
                    QVERIFY(top.ok());
                    QVERIFY2(same((*top)->items(), (*whole)->items().first(std::min(count, rowCount))),
                             hwy::TargetName(target));
                    QCOMPARE((*top)->hits((*top)->floor()), (*whole)->hits((*top)->floor()));
                }
            }
        }
}

void TestScanKinds::codesStandForTheirRow_data() {
    QTest::addColumn<float>("factor");
    for (const float factor : {0.0F, 1e-45F, 1e-40F, 1e-20F, 1.0F, 1e20F, 8e37F})
        QTest::newRow(std::to_string(std::log10(factor)).c_str()) << factor;
}

void TestScanKinds::codesStandForTheirRow() {
    QFETCH(float, factor);
    for (unsigned seed = 0; seed < 200; ++seed) {
        std::vector<float> row = gaussian(1 + seed * 3, seed, 0.7F);
        for (float& number : row)
            number *= factor;
        std::vector<std::int8_t> codes(row.size());
        const index::RowScale scale = index::quantize(row, codes);
        double error = 0;
        double norm = 0;
        double largest = 0;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const double copy = static_cast<double>(scale.scale) * codes[i];
            error += std::pow(static_cast<double>(row[i]) - copy, 2);
            norm += copy * copy;
            largest = std::max(largest, std::abs(static_cast<double>(row[i])));
            QVERIFY(codes[i] >= -127);
        }
        QVERIFY(static_cast<double>(scale.error) >= std::sqrt(error));
        QVERIFY(static_cast<double>(scale.norm) >= std::sqrt(norm));
        const double allowed = (largest / 254 + 1e-45) * std::sqrt(static_cast<double>(row.size()));
        QVERIFY(factor < 1e-39F || static_cast<double>(scale.error) <= 1.001 * allowed);
    }
}

QTEST_APPLESS_MAIN(TestScanKinds)
#include "tst_scan_kinds.moc"
