#include "tests/engine/sandbox/worker_files.h"
#include "tests/support/folders.h"

#include <QTest>

#include <atomic>
#include <csignal>
#include <thread>

#include <fcntl.h>

using namespace onelogit;
using namespace onelogit::test;

/// Models that behave, and what happens around them.
class RemoteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void modelComesThrough();
    void formatAndTrustComeThrough();
    void confinementIsReported();
    void severalPicturesAtOnce();
    void wrongSizesAreRefused();
    void errorsOfTheNetworkComeThrough();
    void concurrentRunsAreEqual();
    void processThatEndsIsReplaced();
    void processKilledWhileIdleIsReplaced();
    void givesUpAfterDeathsInARow();
    void anotherHeadLaterIsRefused();
    void cancelledWhileLoading();
    void cancelledBefore();
    void missingProgram();
    void programThatIsNone();
    void programOfAnotherKind();
    void trunkOutlivesItsThread();
    void environmentAndDescriptorsAreBare();
};

namespace {

const ImageShape shape{.channels = 1, .height = 2, .width = 3};

std::vector<float> picturesOf(std::size_t count) {
    std::vector<float> pictures(count * shape.count());
    for (std::size_t i = 0; i < pictures.size(); ++i)
        pictures[i] = static_cast<float>(i) / 8;
    return pictures;
}

Result<std::vector<float>> runOn(const model::Trunk& trunk, std::size_t count) {
    std::vector<float> out(count * 4);
    const Result<void> ran = trunk.run(picturesOf(count), shape, count, out);
    return ran ? Result<std::vector<float>>(out) : ran.error();
}

} // namespace

void RemoteTest::cleanup() {
    QVERIFY(!hasChildren());
}

void RemoteTest::modelComesThrough() {
    const auto loaded = openFake({});
    QVERIFY2(loaded.ok(), told(loaded.ok() ? Error{} : loaded.error()).c_str());
    QCOMPARE(loaded->facts.input, (ImageShape{.channels = 3, .height = 8, .width = 8}));
    QCOMPARE(loaded->facts.classNames, (std::vector<std::string>{"cat", "dog",
                                                                 "K\xc3\xa4"
                                                                 "fer"}));
    QCOMPARE(loaded->facts.metadata.at("by"), std::string("a test"));
    QVERIFY(loaded->head.kind == model::HeadKind::Linear);
    QCOMPARE(loaded->head.weights, (std::vector<float>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
    QCOMPARE(loaded->head.bias, (std::vector<float>{0.5F, -0.5F, 0}));
    const auto features = runOn(*loaded->trunk, 1);
    QVERIFY(features.ok());
    QCOMPARE(*features, (std::vector<float>{0.3125F, 0, 0.625F, 6}));
}

void RemoteTest::formatAndTrustComeThrough() {
    sandbox::OpenOptions options = patient();
    options.load.trusted = true;
    const auto loaded = openFake({}, options);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->facts.format, std::string("torchscript"));
    QCOMPARE(loaded->facts.metadata.at("trusted"), std::string("yes"));
    const auto untrusted = openFake({});
    QVERIFY(untrusted.ok());
    QCOMPARE(untrusted->facts.metadata.at("trusted"), std::string("no"));
}

void RemoteTest::confinementIsReported() {
    const auto held = sandbox::confinement(TEST_WORKER);
    QVERIFY2(held.ok(), told(held.ok() ? Error{} : held.error()).c_str());
    QVERIFY(held->resources);
    const auto missing = sandbox::confinement("/nowhere/worker");
    QVERIFY(!missing.ok());
    QCOMPARE(name(missing.error().code), name(ErrorCode::NotFound));
}

void RemoteTest::severalPicturesAtOnce() {
    const auto loaded = openFake({});
    QVERIFY(loaded.ok());
    const auto together = runOn(*loaded->trunk, 3);
    QVERIFY(together.ok());
    QCOMPARE((*together)[8], (12 + 17) / 2.0F / 8);
    const auto none = runOn(*loaded->trunk, 0);
    QVERIFY(none.ok());
    const auto many = runOn(*loaded->trunk, 100'000); // megabytes, more than the socket holds
    QVERIFY(many.ok());
    QCOMPARE((*many)[4 * 99'999 + 2], 599'999 / 8.0F);
}

void RemoteTest::wrongSizesAreRefused() {
    const auto loaded = openFake({});
    QVERIFY(loaded.ok());
    std::vector<float> out(4);
    const auto shortInput = loaded->trunk->run(std::vector<float>(5), shape, 1, out);
    QVERIFY(!shortInput.ok());
    QCOMPARE(name(shortInput.error().code), name(ErrorCode::ShapeMismatch));
    const auto shortOutput = loaded->trunk->run(std::vector<float>(12), shape, 2, out);
    QVERIFY(!shortOutput.ok());
    QCOMPARE(name(shortOutput.error().code), name(ErrorCode::ShapeMismatch));
    const auto noShape = loaded->trunk->run({}, {.channels = 0}, 1, out);
    QVERIFY(!noShape.ok());
    QVERIFY(runOn(*loaded->trunk, 1).ok());
}

void RemoteTest::errorsOfTheNetworkComeThrough() {
    const auto loaded = openFake({{"when", "run"}, {"do", "error"}, {"text", "no such layer\nsecond line"}});
    QVERIFY(loaded.ok());
    for (int i = 0; i < 5; ++i) { // an answer is no death
        const auto ran = runOn(*loaded->trunk, 1);
        QVERIFY(!ran.ok());
        QCOMPARE(told(ran.error()), std::string("unsupported-operator | model.pt | no such layer second line"));
    }
    const auto infinite = openFake({{"infinite", true}});
    QVERIFY(infinite.ok());
    const auto ran = runOn(*infinite->trunk, 1);
    QVERIFY(!ran.ok());
    QCOMPARE(name(ran.error().code), name(ErrorCode::NotFinite));
}

void RemoteTest::concurrentRunsAreEqual() {
    const std::size_t descriptors = openDescriptors();
    {
        const auto loaded = openFake({});
        QVERIFY(loaded.ok());
        const auto expected = runOn(*loaded->trunk, 50);
        QVERIFY(expected.ok());
        std::atomic<int> equal{0};
        {
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < 4; ++thread)
                threads.emplace_back([&] {
                    for (int i = 0; i < 50; ++i) {
                        const auto features = runOn(*loaded->trunk, 50);
                        equal += features.ok() && *features == *expected ? 1 : 0;
                    }
                });
        }
        QCOMPARE(equal.load(), 200);
    }
    QCOMPARE(openDescriptors(), descriptors);
}

void RemoteTest::processThatEndsIsReplaced() {
    // Every process serves two runs and ends in the third.
    const auto loaded = openFake({{"when", "run"}, {"do", "exit"}, {"code", 7}, {"from", 3}});
    QVERIFY(loaded.ok());
    const std::size_t descriptors = openDescriptors();
    for (int round = 0; round < 4; ++round) {
        QVERIFY(runOn(*loaded->trunk, 1).ok());
        QVERIFY(runOn(*loaded->trunk, 1).ok());
        const auto ended = runOn(*loaded->trunk, 1);
        QVERIFY(!ended.ok());
        QCOMPARE(told(ended.error()), std::string("process-ended | model.pt | ended by itself with exit code 7"));
        QVERIFY(!hasChildren());
    }
    QVERIFY(runOn(*loaded->trunk, 1).ok());
    QCOMPARE(openDescriptors(), descriptors);
}

void RemoteTest::processKilledWhileIdleIsReplaced() {
    const auto loaded = openFake({});
    QVERIFY(loaded.ok());
    for (int i = 0; i < 4; ++i) {
        QVERIFY(runOn(*loaded->trunk, 1).ok());
        for (const auto& entry : std::filesystem::directory_iterator("/proc/self/task")) {
            std::ifstream children(entry.path() / "children");
            for (pid_t child = 0; children >> child;)
                QCOMPARE(::kill(child, SIGKILL), 0);
        }
        siginfo_t about{};
        QCOMPARE(::waitid(P_ALL, 0, &about, WEXITED | WNOWAIT), 0);
    }
    QVERIFY(runOn(*loaded->trunk, 1).ok());
}

void RemoteTest::givesUpAfterDeathsInARow() {
    const auto loaded = openFake({{"when", "run"}, {"do", "segfault"}});
    QVERIFY(loaded.ok());
    const std::string crash = "signal 11 (segmentation fault)";
    for (int i = 0; i < 3; ++i) {
        const auto ran = runOn(*loaded->trunk, 1);
        QVERIFY(!ran.ok());
        QCOMPARE(told(ran.error()), "process-ended | model.pt | " + crash);
    }
    const auto ran = runOn(*loaded->trunk, 1);
    QVERIFY(!ran.ok());
    QCOMPARE(told(ran.error()), "process-ended | model.pt | given up after 3 ends in a row: " + crash);
}

void RemoteTest::anotherHeadLaterIsRefused() {
    const auto loaded = openFake({{"changing", true}, {"when", "run"}, {"do", "exit"}, {"from", 2}});
    QVERIFY(loaded.ok());
    QVERIFY(runOn(*loaded->trunk, 1).ok());
    QVERIFY(!runOn(*loaded->trunk, 1).ok());
    const auto ran = runOn(*loaded->trunk, 1);
    QVERIFY(!ran.ok());
    QCOMPARE(ran.error().detail, std::string("loaded another last layer than the first time"));
}

void RemoteTest::cancelledWhileLoading() {
    std::stop_source source;
    const std::jthread canceller([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(1500));
        source.request_stop();
    });
    const auto loaded = openFake({{"when", "load"}, {"do", "loop"}}, patient(), source.get_token());
    QVERIFY(!loaded.ok());
    QCOMPARE(told(loaded.error()), std::string("cancelled | model.pt | "));
}

void RemoteTest::cancelledBefore() {
    std::stop_source source;
    source.request_stop();
    const auto loaded = openFake({}, patient(), source.get_token());
    QVERIFY(!loaded.ok());
    QCOMPARE(name(loaded.error().code), name(ErrorCode::Cancelled));
}

void RemoteTest::missingProgram() {
    sandbox::OpenOptions options = patient();
    options.program = "/nowhere/onelogit-worker";
    const auto loaded = openFake({}, options);
    QVERIFY(!loaded.ok());
    QCOMPARE(name(loaded.error().code), name(ErrorCode::NotFound));
    QCOMPARE(loaded.error().subject, std::string("/nowhere/onelogit-worker"));
}

void RemoteTest::programThatIsNone() {
    const TemporaryFolder folder;
    const auto path = put(folder.path() / "worker", bytesOf("no program"));
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    sandbox::OpenOptions options = patient();
    options.program = path;
    const auto loaded = openFake({}, options);
    QVERIFY(!loaded.ok());
    QCOMPARE(name(loaded.error().code), name(ErrorCode::ProcessEnded));
    QVERIFY(loaded.error().detail.starts_with("cannot be started: "));
}

void RemoteTest::programOfAnotherKind() {
    sandbox::OpenOptions options = patient();
    options.program = "/bin/false";
    const auto loaded = openFake({}, options);
    QVERIFY(!loaded.ok());
    QCOMPARE(told(loaded.error()), std::string("process-ended | model.pt | ended by itself with exit code 1"));
}

void RemoteTest::trunkOutlivesItsThread() {
    // The process must not end with the thread that started it.
    Result<model::LoadedModel> loaded = Error{};
    std::jthread([&] { loaded = openFake({}); }).join();
    QVERIFY(loaded.ok());
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    QVERIFY(runOn(*loaded->trunk, 1).ok());
}

void RemoteTest::environmentAndDescriptorsAreBare() {
    const auto leaking = ::open("/dev/null", O_RDONLY); // NOLINT: without close-on-exec, as other libraries do
    ::setenv("ONELOGIT_SECRET", "1", 1);
    const auto loaded = openFake({{"when", "load"}, {"do", "look around"}});
    ::close(leaking);
    QVERIFY(!loaded.ok());
    const std::string found = loaded.error().detail;
    QVERIFY2(found.starts_with("open: 0 1 2 3 LC_ALL=C"), found.c_str());
    QVERIFY2(found.find("SECRET") == std::string::npos, found.c_str());
}

QTEST_APPLESS_MAIN(RemoteTest)
#include "tst_remote.moc"
