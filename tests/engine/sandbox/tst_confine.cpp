#include "engine/sandbox/confine.h"
#include "tests/engine/sandbox/worker_files.h"
#include "tests/support/folders.h"

#include <QTest>

#include <cerrno>
#include <functional>

#include <fcntl.h>
#include <seccomp.h>
#include <sys/syscall.h>

using namespace onelogit;
using namespace onelogit::test;

/// What holds where the kernel has less to offer than this one, played by a filter on top.
class ConfineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void whatTheKernelHasTakesHold();
    void withoutFilter();
    void withoutLandlock();
    void withoutBoth();
};

namespace {

/// Whether a system call is there at all: not if the answer is ENOSYS or, for Landlock switched off, EOPNOTSUPP.
bool kernelHasLandlock() {
    constexpr unsigned askVersion = 1;
    return ::syscall(SYS_landlock_create_ruleset, nullptr, 0, askVersion) > 0;
}

bool kernelHasFilters() {
    constexpr unsigned askAction = 2;
    const std::uint32_t action = 0x00050000; // SECCOMP_RET_ERRNO
    return ::syscall(SYS_seccomp, askAction, 0, &action) == 0;
}

/// Refuses these system calls to this process and to those it starts.
bool takeAway(const std::vector<int>& calls) {
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    bool done = filter != nullptr;
    for (const int call : calls)
        done = done && seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), call, 0) == 0;
    for (const int call : calls)
        if (call == SCMP_SYS(seccomp)) // its older way
            done = done &&
                   seccomp_rule_add(filter, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(prctl), 1, SCMP_A0(SCMP_CMP_EQ, 22)) == 0;
    done = done && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return done;
}

/// The exit code of `work`, done in a child that lacks these system calls.
int inPoorProcess(const std::vector<int>& calls, const std::function<int()>& work) {
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(takeAway(calls) ? work() : 100);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 101;
}

constexpr int filterHeld = 1;
constexpr int landlockHeld = 2;
constexpr int limitsHeld = 4;

int asNumber(const Result<sandbox::Confinement>& held) {
    if (!held)
        return 50;
    return (held->systemCalls ? filterHeld : 0) + (held->files ? landlockHeld : 0) + (held->resources ? limitsHeld : 0);
}

int modelRuns() {
    const auto loaded = openFake({});
    std::vector<float> out(4);
    const bool ran =
        loaded && loaded->trunk->run(std::vector<float>(3), {.channels = 3, .height = 1, .width = 1}, 1, out).ok();
    return ran ? 0 : 1;
}

/// 0 where loading a model that does `act` to a canary fails by a refusal and leaves it as it was.
int actIsRefused(const char* act) {
    const TemporaryFolder folder;
    const auto canary = put(folder.path() / "canary", bytesOf("alive"));
    const auto before = fingerprint(folder.path());
    const auto loaded = openFake({{"when", "load"}, {"do", act}, {"path", canary}});
    const bool refused = !loaded && loaded.error().detail.find(" refused: ") != std::string::npos;
    return refused && fingerprint(folder.path()) == before ? 0 : 1;
}

} // namespace

void ConfineTest::cleanup() {
    QVERIFY(!hasChildren());
}

void ConfineTest::whatTheKernelHasTakesHold() {
    const auto held = sandbox::confinement(TEST_WORKER);
    QVERIFY(held.ok());
    QVERIFY(held->resources);
    QCOMPARE(held->systemCalls, kernelHasFilters());
    // The thread sanitizer has a thread of its own, which Landlock does not reach.
#if !defined(__SANITIZE_THREAD__)
    QCOMPARE(held->files, kernelHasLandlock());
#endif
}

void ConfineTest::withoutFilter() {
    if (!kernelHasFilters())
        QSKIP("this kernel has no filter to play another one with");
    const std::vector<int> calls{SCMP_SYS(seccomp)};
    const auto held = [] { return asNumber(sandbox::confinement(TEST_WORKER)) & ~landlockHeld; };
    QCOMPARE(inPoorProcess(calls, held), limitsHeld);
    QCOMPARE(inPoorProcess(calls, modelRuns), 0);
    for (const char* act : {"read", "write"})
        QCOMPARE(inPoorProcess(calls, [act] { return actIsRefused(act); }), 0);
    const auto held2 = sandbox::confinement(TEST_WORKER);
    if (held2.ok() && held2->files)
        for (const char* act : {"remove", "rename"})
            QCOMPARE(inPoorProcess(calls, [act] { return actIsRefused(act); }), 0);
}

void ConfineTest::withoutLandlock() {
    if (!kernelHasFilters())
        QSKIP("this kernel has no filter to play another one with");
    const std::vector<int> calls{SCMP_SYS(landlock_create_ruleset)};
    QCOMPARE(inPoorProcess(calls, [] { return asNumber(sandbox::confinement(TEST_WORKER)); }), filterHeld + limitsHeld);
    QCOMPARE(inPoorProcess(calls, modelRuns), 0);
    for (const char* act : {"read", "write", "remove", "rename"})
        QCOMPARE(inPoorProcess(calls, [act] { return actIsRefused(act); }), 0);
}

void ConfineTest::withoutBoth() {
    if (!kernelHasFilters())
        QSKIP("this kernel has no filter to play another one with");
    const std::vector<int> calls{SCMP_SYS(seccomp), SCMP_SYS(landlock_create_ruleset)};
    QCOMPARE(inPoorProcess(calls, [] { return asNumber(sandbox::confinement(TEST_WORKER)); }), limitsHeld);
    QCOMPARE(inPoorProcess(calls, modelRuns), 0);
    // No descriptor is left to open a file with; what needs none is not held back. (Sanitizers need descriptors.)
    for (const char* act : {"read", "write"})
        if (!sanitized)
            QCOMPARE(inPoorProcess(calls, [act] { return actIsRefused(act); }), 0);
}

QTEST_APPLESS_MAIN(ConfineTest)
#include "tst_confine.moc"
