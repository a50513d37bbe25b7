#include "engine/metrics/sorted_histogram.h"

#include <QTest>

#include <random>

using namespace onelogit::metrics;

class SortedHistogramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithCounting_data();
    void agreesWithCounting();
};

void SortedHistogramTest::agreesWithCounting_data() {
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<double>("steps");
    QTest::newRow("two lists") << 3000 << 500 << 0.0;
    QTest::newRow("ties on edges") << 3000 << 500 << 4.0;
    QTest::newRow("nothing in the first") << 0 << 40 << 1.0;
    QTest::newRow("nothing in the second") << 40 << 0 << 1.0;
    QTest::newRow("one value") << 1 << 0 << 0.0;
    QTest::newRow("one value many times") << 700 << 700 << 1e-6;
}

void SortedHistogramTest::agreesWithCounting() {
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(double, steps);
    std::mt19937 generator(7);
    std::normal_distribution<float> noise(1, 3);
    for (int round = 0; round < 20; ++round) {
        std::vector<double> wide;
        std::vector<float> narrow;
        std::vector<double> both;
        for (int i = 0; i < first + second; ++i) {
            const auto value = static_cast<double>(noise(generator));
            const auto rounded = static_cast<float>(steps > 0 ? std::round(value * steps) / steps : value);
            both.push_back(static_cast<double>(rounded));
            if (i < first)
                wide.push_back(both.back());
            else
                narrow.push_back(rounded);
        }
        const std::vector<double> given = narrow.empty() ? wide : std::vector<double>(narrow.begin(), narrow.end());
        std::ranges::sort(wide);
        std::ranges::sort(narrow);
        for (const double tail : {0.0, 0.001, 0.1}) {
            const Interval range =
                robustRangeOfSorted(std::span<const double>(wide), std::span<const float>(narrow), tail);
            QCOMPARE(range, *robustRange(both, tail));
            for (const std::size_t bins : {std::size_t{1}, std::size_t{7}, std::size_t{48}}) {
                const Histogram counted = *histogram(given, range, bins);
                const Histogram found = narrow.empty() ? histogramOfSorted(std::span<const double>(wide), range, bins)
                                                       : histogramOfSorted(std::span<const float>(narrow), range, bins);
                QCOMPARE(found.counts, counted.counts);
                QCOMPARE(found.below, counted.below);
                QCOMPARE(found.above, counted.above);
            }
        }
    }
}

QTEST_APPLESS_MAIN(SortedHistogramTest)
#include "tst_sorted_histogram.moc"
