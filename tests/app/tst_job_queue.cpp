#include "app/jobs/job_queue.h"
#include "app/jobs/latest_only.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace onelogit;
using namespace onelogit::app;

namespace {

constexpr auto quick = [](const std::stop_token&, const ProgressSink&) -> Result<int> { return 1; };

/// Work that waits until it is let go or stopped.
struct Gate {
    std::shared_ptr<QSemaphore> started = std::make_shared<QSemaphore>();
    std::shared_ptr<QSemaphore> open = std::make_shared<QSemaphore>();

    auto work(int value) const {
        return [*this, value](const std::stop_token& stop, const ProgressSink&) -> Result<int> {
            started->release();
            while (!open->tryAcquire(1, 2))
                if (stop.stop_requested())
                    return Error{ErrorCode::Cancelled, {}, {}};
            return value;
        };
    }

    /// Deaf to its stop token.
    auto stubbornWork(int value) const {
        return [*this, value](const std::stop_token&, const ProgressSink&) -> Result<int> {
            started->release();
            open->acquire();
            return value;
        };
    }
};

} // namespace

class TestJobQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resultArrivesOnTheWindowThread();
    void oneLaneKeepsOrder();
    void aFullLaneDelaysNoOther();
    void cancelAnswersBeforeTheWorkEnds();
    void cancelOfAWaitingJobNeverRunsIt();
    void cancelOfAnEndedJobDoesNothing();
    void discardedJobsNeverAnswer();
    void nothingReachesAContextThatIsGone();
    void exceptionsBecomeErrors_data();
    void exceptionsBecomeErrors();
    void jobsWithATitleAreListed();
    void progressIsCoalesced();
    void destructorStopsAndDeliversNothing();
    void latestOnlyDropsTheStale();
    void latestOnlyDropsAResultAlreadyOnItsWay();
    void latestOnlyCancels();
    void pace_data();
    void pace();
};

void TestJobQueue::resultArrivesOnTheWindowThread() {
    JobQueue queue;
    QThread* worked = nullptr;
    QThread* delivered = nullptr;
    int value = 0;
    queue.submit(
        {}, this,
        [&worked](const std::stop_token&, const ProgressSink&) -> Result<int> {
            worked = QThread::currentThread();
            return 42;
        },
        [&](const Result<int>& result) {
            delivered = QThread::currentThread();
            value = *result;
        });
    QCOMPARE(value, 0); // never inside submit
    QTRY_COMPARE(value, 42);
    QCOMPARE(delivered, QThread::currentThread());
    QVERIFY(worked != delivered);
}

void TestJobQueue::oneLaneKeepsOrder() {
    JobQueue queue;
    QList<int> order;
    for (int i = 0; i < 50; ++i)
        queue.submit({.title = {}, .lane = Lane::Short}, this, quick, [&order, i](const Result<int>&) { order << i; });
    QTRY_COMPARE(order.size(), 50);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(order.at(i), i);
}

void TestJobQueue::aFullLaneDelaysNoOther() {
    JobQueue queue;
    const Gate gate;
    int ended = 0;
    for (int i = 0; i < 20; ++i)
        queue.submit({.title = {}, .lane = Lane::Long}, this, gate.work(i), [&ended](const Result<int>&) { ++ended; });
    bool done = false;
    queue.submit({.title = {}, .lane = Lane::Short}, this, quick, [&done](const Result<int>&) { done = true; });
    QTRY_VERIFY(done);
    QCOMPARE(ended, 0);
    gate.open->release(20);
    QTRY_COMPARE(ended, 20);
}

void TestJobQueue::cancelAnswersBeforeTheWorkEnds() {
    JobQueue queue;
    const Gate gate;
    QList<ErrorCode> answers;
    const JobId id = queue.submit({}, this, gate.stubbornWork(1),
                                  [&answers](const Result<int>& result) { answers << result.error().code; });
    gate.started->acquire();
    queue.cancel(id);
    queue.cancel(id);
    QVERIFY(answers.isEmpty()); // never inside cancel
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers.first(), ErrorCode::Cancelled);

    gate.open->release();
    bool next = false;
    queue.submit({}, this, quick, [&next](const Result<int>&) { next = true; });
    QTRY_VERIFY(next);
    QCOMPARE(answers.size(), 1); // the late result is dropped
}

void TestJobQueue::cancelOfAWaitingJobNeverRunsIt() {
    JobQueue queue;
    const Gate gate;
    queue.submit({}, this, gate.work(1), [](const Result<int>&) {});
    bool ran = false;
    bool cancelled = false;
    const JobId waiting = queue.submit(
        {}, this,
        [&ran](const std::stop_token&, const ProgressSink&) -> Result<int> {
            ran = true;
            return 1;
        },
        [&cancelled](const Result<int>& result) {
            cancelled = !result && result.error().code == ErrorCode::Cancelled;
        });
    queue.cancel(waiting);
    QTRY_VERIFY(cancelled);
    gate.open->release();
    bool next = false;
    queue.submit({}, this, quick, [&next](const Result<int>&) { next = true; });
    QTRY_VERIFY(next);
    QVERIFY(!ran);
}

void TestJobQueue::cancelOfAnEndedJobDoesNothing() {
    JobQueue queue;
    int answers = 0;
    const JobId id = queue.submit({}, this, quick, [&answers](const Result<int>&) { ++answers; });
    QTRY_COMPARE(answers, 1);
    queue.cancel(id);
    queue.cancel(0);
    queue.discard(id);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(answers, 1);
}

void TestJobQueue::discardedJobsNeverAnswer() {
    JobQueue queue;
    const Gate gate;
    bool answered = false;
    const JobId id = queue.submit({}, this, gate.work(1), [&answered](const Result<int>&) { answered = true; });
    gate.started->acquire();
    queue.discard(id);
    bool next = false;
    queue.submit({}, this, quick, [&next](const Result<int>&) { next = true; });
    QTRY_VERIFY(next);
    QVERIFY(!answered);
}

void TestJobQueue::nothingReachesAContextThatIsGone() {
    JobQueue queue;
    const Gate gate;
    auto context = std::make_unique<QObject>();
    bool answered = false;
    queue.submit({}, context.get(), gate.work(1), [&answered](const Result<int>&) { answered = true; });
    gate.started->acquire();
    context.reset();
    gate.open->release();
    bool next = false;
    queue.submit({}, this, quick, [&next](const Result<int>&) { next = true; });
    QTRY_VERIFY(next);
    QVERIFY(!answered);
}

void TestJobQueue::exceptionsBecomeErrors_data() {
    QTest::addColumn<bool>("memory");
    QTest::addColumn<int>("code");
    QTest::newRow("refused memory") << true << static_cast<int>(ErrorCode::OutOfMemory);
    QTest::newRow("anything else") << false << static_cast<int>(ErrorCode::Internal);
}

void TestJobQueue::exceptionsBecomeErrors() {
    QFETCH(bool, memory);
    QFETCH(int, code);
    JobQueue queue;
    std::optional<Error> error;
    queue.submit(
        {}, this,
        [memory](const std::stop_token&, const ProgressSink&) -> Result<int> {
            if (memory)
                throw std::bad_alloc();
            throw std::runtime_error("cause");
        },
        [&error](const Result<int>& result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(static_cast<int>(error->code), code);
    QCOMPARE(error->detail, std::string(memory ? "" : "cause"));
}

void TestJobQueue::jobsWithATitleAreListed() {
    JobQueue queue;
    QSignalSpy changed(&queue, &JobQueue::jobsChanged);
    const Gate gate;
    queue.submit({.title = QStringLiteral("first")}, this, gate.work(1), [](const Result<int>&) {});
    queue.submit({.title = QStringLiteral("second")}, this, gate.work(1), [](const Result<int>&) {});
    queue.submit({}, this, gate.work(1), [](const Result<int>&) {});
    gate.started->acquire();
    const std::vector<JobStatus> jobs = queue.jobs();
    QCOMPARE(jobs.size(), 2U);
    QCOMPARE(jobs.at(0).title, QStringLiteral("first"));
    QVERIFY(jobs.at(0).running);
    QCOMPARE(jobs.at(1).title, QStringLiteral("second"));
    QVERIFY(!jobs.at(1).running);
    QCOMPARE(changed.size(), 2);
    gate.open->release(3);
    QTRY_VERIFY(queue.jobs().empty());
    QCOMPARE(changed.size(), 4);
}

void TestJobQueue::progressIsCoalesced() {
    JobQueue queue;
    QSignalSpy progressed(&queue, &JobQueue::progressed);
    const Gate gate;
    constexpr std::uint64_t reports = 100'000;
    queue.submit(
        {.title = QStringLiteral("counting")}, this,
        [gate](const std::stop_token& stop, const ProgressSink& sink) -> Result<int> {
            for (std::uint64_t i = 1; i <= reports; ++i)
                sink({i, reports});
            return gate.work(1)(stop, sink);
        },
        [](const Result<int>&) {});
    gate.started->acquire(); // all reports are made before the window thread looks once
    QTRY_COMPARE(progressed.size(), 1);
    const auto status = progressed.first().first().value<JobStatus>();
    QCOMPARE(status.progress.done, reports);
    QCOMPARE(status.progress.total, reports);
    gate.open->release();
    QTRY_VERIFY(queue.jobs().empty());
    QCOMPARE(progressed.size(), 1); // nothing moved since
}

void TestJobQueue::destructorStopsAndDeliversNothing() {
    const Gate gate;
    bool answered = false;
    {
        JobQueue queue;
        for (int i = 0; i < 5; ++i)
            queue.submit({.title = {}, .lane = Lane::Long}, this, gate.work(i),
                         [&answered](const Result<int>&) { answered = true; });
        gate.started->acquire();
    }
    QCoreApplication::sendPostedEvents();
    QVERIFY(!answered);
}

void TestJobQueue::latestOnlyDropsTheStale() {
    JobQueue queue;
    LatestOnly latest(queue);
    QList<int> answers;
    const Gate gate;
    for (int i = 0; i < 10; ++i)
        latest.submit({.title = {}, .lane = Lane::Long}, this, gate.stubbornWork(i),
                      [&answers](const Result<int>& result) { answers << *result; });
    QVERIFY(latest.busy());
    gate.open->release(10);
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers.first(), 9);
    QVERIFY(!latest.busy());
}

void TestJobQueue::latestOnlyDropsAResultAlreadyOnItsWay() {
    JobQueue queue;
    LatestOnly latest(queue);
    QList<int> answers;
    const Gate gate;
    gate.open->release(1);
    latest.submit({.title = {}, .lane = Lane::Short}, this, gate.work(1),
                  [&answers](const Result<int>& result) { answers << *result; });
    // The short lane has one thread: when a second job has started there, the first has posted its result.
    const Gate second;
    queue.submit({.title = {}, .lane = Lane::Short}, this, second.work(0), [](const Result<int>&) {});
    second.started->acquire();
    second.open->release();
    latest.submit({.title = {}, .lane = Lane::Short}, this, quick,
                  [&answers](const Result<int>& result) { answers << *result + 1; });
    QTRY_COMPARE(answers, QList<int>{2});
}

void TestJobQueue::latestOnlyCancels() {
    JobQueue queue;
    LatestOnly latest(queue);
    const Gate gate;
    QList<ErrorCode> answers;
    latest.submit({}, this, gate.work(1), [&answers](const Result<int>& result) { answers << result.error().code; });
    latest.cancel();
    QTRY_COMPARE(answers, QList<ErrorCode>{ErrorCode::Cancelled});
    QVERIFY(!latest.busy());
}

void TestJobQueue::pace_data() {
    QTest::addColumn<quint64>("done");
    QTest::addColumn<quint64>("total");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("perSecond"); // -1: unknown
    QTest::addColumn<double>("left");
    QTest::newRow("nothing done") << quint64(0) << quint64(10) << 1.0 << -1.0 << -1.0;
    QTest::newRow("no time gone") << quint64(3) << quint64(10) << 0.0 << -1.0 << -1.0;
    QTest::newRow("half way") << quint64(50) << quint64(100) << 5.0 << 10.0 << 5.0;
    QTest::newRow("total unknown") << quint64(50) << quint64(0) << 5.0 << 10.0 << -1.0;
    QTest::newRow("finished") << quint64(100) << quint64(100) << 5.0 << 20.0 << 0.0;
}

void TestJobQueue::pace() {
    QFETCH(quint64, done);
    QFETCH(quint64, total);
    QFETCH(double, seconds);
    const Pace result = paceOf({done, total}, seconds);
    QTEST(result.perSecond.value_or(-1), "perSecond");
    QTEST(result.secondsLeft.value_or(-1), "left");
}

QTEST_GUILESS_MAIN(TestJobQueue)
#include "tst_job_queue.moc"
