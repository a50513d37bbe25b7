#include "engine/support/parallel.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

using namespace onelogit;

class ParallelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsEveryIndexOnce_data();
    void callsEveryIndexOnce();
    void usesNoMoreThreadsThanAsked();
    void oneWorkerIsTheCaller();
    void startsNothingOnceStopped();
    void stopsInTheMiddle();
    void nests();
    void hasADefault();
};

void ParallelTest::callsEveryIndexOnce_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<unsigned>("workers");
    QTest::newRow("nothing") << 0 << 4U;
    QTest::newRow("one index, many workers") << 1 << 8U;
    QTest::newRow("one worker") << 100 << 1U;
    QTest::newRow("no worker counts as one") << 100 << 0U;
    QTest::newRow("fewer indices than workers") << 3 << 8U;
    QTest::newRow("many indices") << 20000 << 4U;
}

void ParallelTest::callsEveryIndexOnce() {
    QFETCH(int, count);
    QFETCH(unsigned, workers);
    std::vector<std::atomic<int>> calls(static_cast<std::size_t>(count));
    parallelFor(calls.size(), workers, [&](std::size_t i) { ++calls[i]; });
    QVERIFY(std::all_of(calls.begin(), calls.end(), [](const auto& number) { return number == 1; }));
}

void ParallelTest::usesNoMoreThreadsThanAsked() {
    std::mutex mutex;
    std::set<std::thread::id> threads;
    parallelFor(2000, 3, [&](std::size_t) {
        const std::lock_guard lock(mutex);
        threads.insert(std::this_thread::get_id());
    });
    QVERIFY(!threads.empty() && threads.size() <= 3);
}

void ParallelTest::oneWorkerIsTheCaller() {
    const auto caller = std::this_thread::get_id();
    bool elsewhere = false;
    parallelFor(50, 1, [&](std::size_t) { elsewhere |= std::this_thread::get_id() != caller; });
    QVERIFY(!elsewhere);
}

void ParallelTest::startsNothingOnceStopped() {
    std::stop_source source;
    source.request_stop();
    std::atomic<int> calls{0};
    parallelFor(
        1000, 4, [&](std::size_t) { ++calls; }, source.get_token());
    QCOMPARE(calls.load(), 0);
}

void ParallelTest::stopsInTheMiddle() {
    constexpr int workers = 4;
    std::stop_source source;
    std::atomic<int> calls{0};
    const auto body = [&](std::size_t) {
        if (++calls == 10)
            source.request_stop();
    };
    parallelFor(1'000'000, workers, body, source.get_token());
    QVERIFY(calls >= 10);
    QVERIFY(calls < 10 + workers);
}

void ParallelTest::nests() {
    std::atomic<int> calls{0};
    parallelFor(8, 2, [&](std::size_t) { parallelFor(16, 2, [&](std::size_t) { ++calls; }); });
    QCOMPARE(calls.load(), 128);
}

void ParallelTest::hasADefault() {
    QVERIFY(defaultWorkers() >= 1);
}

QTEST_APPLESS_MAIN(ParallelTest)
#include "tst_parallel.moc"
