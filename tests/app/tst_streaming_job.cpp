#include "app/jobs/latest_only.h"

#include <QSemaphore>
#include <QTest>

using namespace onelogit;
using namespace onelogit::app;

namespace {

using Post = std::function<void(int)>;

/// Posts some values, tells that it has, and ends when it is let go or stopped.
struct Steps {
    std::shared_ptr<QSemaphore> posted = std::make_shared<QSemaphore>();
    std::shared_ptr<QSemaphore> open = std::make_shared<QSemaphore>();

    auto work(QList<int> values, int result) const {
        return
            [*this, values, result](const std::stop_token& stop, const ProgressSink&, const Post& post) -> Result<int> {
                for (const int value : values)
                    post(value);
                posted->release();
                while (!open->tryAcquire(1, 2))
                    if (stop.stop_requested())
                        return Error{ErrorCode::Cancelled, {}, {}};
                return result;
            };
    }
};

} // namespace

/// Jobs that show something before they end.
class TestStreamingJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPostedComesBeforeTheResult();
    void ofSeveralThatWaitOnlyTheLastComes();
    void nothingComesAfterCancelling();
    void nothingComesOfADiscardedJob();
    void theNewestJobAloneIsHeard();
};

void TestStreamingJob::whatIsPostedComesBeforeTheResult() {
    JobQueue queue;
    const Steps steps;
    QList<int> heard;
    queue.stream<int>(
        {}, this, steps.work({1}, 100), [&heard](int value) { heard << value; },
        [&heard](const Result<int>& result) { heard << *result; });
    QTRY_COMPARE(heard, QList<int>{1}); // while the job goes on
    steps.open->release();
    QTRY_COMPARE(heard, (QList<int>{1, 100}));
}

void TestStreamingJob::ofSeveralThatWaitOnlyTheLastComes() {
    JobQueue queue;
    const Steps steps;
    QList<int> heard;
    queue.stream<int>(
        {}, this, steps.work({1, 2, 3, 4}, 100), [&heard](int value) { heard << value; },
        [&heard](const Result<int>& result) { heard << *result; });
    steps.posted->acquire(); // all of them, in one turn of the event loop
    steps.open->release();
    QTRY_COMPARE(heard, (QList<int>{4, 100}));
}

void TestStreamingJob::nothingComesAfterCancelling() {
    JobQueue queue;
    const Steps steps;
    QList<int> heard;
    std::optional<ErrorCode> end;
    const JobId id = queue.stream<int>(
        {}, this, steps.work({1, 2}, 100), [&heard](int value) { heard << value; },
        [&end](const Result<int>& result) { end = result.error().code; });
    steps.posted->acquire();
    queue.cancel(id);
    QTRY_COMPARE(end, std::optional(ErrorCode::Cancelled));
    QVERIFY(heard.isEmpty());
}

void TestStreamingJob::nothingComesOfADiscardedJob() {
    JobQueue queue;
    const Steps steps;
    int heard = 0;
    const JobId id = queue.stream<int>(
        {}, this, steps.work({1, 2}, 100), [&heard](int) { ++heard; }, [&heard](const Result<int>&) { ++heard; });
    steps.posted->acquire();
    queue.discard(id);
    bool later = false;
    queue.submit(
        {}, this, [](const std::stop_token&, const ProgressSink&) -> Result<int> { return 1; },
        [&later](const Result<int>&) { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(heard, 0);
}

void TestStreamingJob::theNewestJobAloneIsHeard() {
    JobQueue queue;
    LatestOnly latest(queue);
    const Steps first;
    const Steps second;
    QList<int> heard;
    const auto hear = [&heard](int value) { heard << value; };
    const auto end = [&heard](const Result<int>& result) { heard << *result; };
    latest.stream<int>({.title = {}, .lane = Lane::Pictures}, this, first.work({1}, 100), hear, end);
    first.posted->acquire(); // under way to this thread
    latest.stream<int>({.title = {}, .lane = Lane::Pictures}, this, second.work({2}, 200), hear, end);
    second.open->release();
    QTRY_COMPARE(heard.size(), 2);
    QCOMPARE(heard, (QList<int>{2, 200}));
}

QTEST_GUILESS_MAIN(TestStreamingJob)
#include "tst_streaming_job.moc"
