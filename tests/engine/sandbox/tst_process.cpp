#include "engine/sandbox/confine.h"
#include "engine/sandbox/process.h"
#include "engine/sandbox/program.h"
#include "tests/engine/sandbox/worker_files.h"
#include "tests/support/folders.h"

#include <QTest>

#include <array>
#include <csignal>
#include <cstring>
#include <thread>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>

using namespace onelogit;
using namespace onelogit::sandbox;
using namespace onelogit::test;

class ProcessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void sealedMemoryCannotBeChanged();
    void sealedMemoryMayBeEmpty();
    void programIsFoundBesideOrAsAsked();
    void exitCodeAndLastWordsAreGiven();
    void killedProcessIsGone();
    void manyStartsAtOnce();
    void lifelineEndsAHungProcess();
    void lifelineThatHasEndedIsNone();
    void startedProgramDiesWithItsStarter();
};

namespace {

/// A shell script as a program to start.
std::filesystem::path script(const TemporaryFolder& folder, const std::string& text) {
    const auto path = put(folder.path() / "script", bytesOf("#!/bin/sh\n" + text + "\n"));
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    return path;
}

[[noreturn]] void sleepForEver() {
    for (;;)
        ::pause();
}

/// Waits for a child that is expected to end.
int statusOf(pid_t child) {
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

} // namespace

void ProcessTest::cleanup() {
    QVERIFY(!hasChildren());
}

void ProcessTest::sealedMemoryCannotBeChanged() {
    const auto memory = sealedMemory(bytesOf("model"), "a file");
    QVERIFY(memory.ok());
    std::array<char, 5> content{};
    QCOMPARE(::pread(memory->get(), content.data(), content.size(), 0), ssize_t{5});
    QCOMPARE(std::string(content.data(), 5), std::string("model"));
    QVERIFY(::pwrite(memory->get(), "other", 5, 0) < 0);
    QVERIFY(::ftruncate(memory->get(), 0) != 0);
    QVERIFY(::mmap(nullptr, 5, PROT_READ | PROT_WRITE, MAP_SHARED, memory->get(), 0) == MAP_FAILED);
    QVERIFY((::fcntl(memory->get(), F_GETFD) & FD_CLOEXEC) != 0);
}

void ProcessTest::sealedMemoryMayBeEmpty() {
    QVERIFY(sealedMemory({}, "a file").ok());
}

void ProcessTest::programIsFoundBesideOrAsAsked() {
    const auto asked = workerProgram(TEST_WORKER);
    QVERIFY(asked.ok());
    QCOMPARE(asked->string(), std::string(TEST_WORKER));
    const auto missing = workerProgram("/nowhere/worker");
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().subject, std::string("/nowhere/worker"));
    const TemporaryFolder folder;
    const auto noProgram = workerProgram(put(folder.path() / "text", bytesOf("text")));
    QVERIFY(!noProgram.ok());
    QVERIFY(!workerProgram(folder.path()).ok());
    const auto own = workerProgram({});
    if (own)
        QCOMPARE(own->filename().string(), std::string("onelogit-worker"));
    else
        QCOMPARE(own.error().subject, std::string("onelogit-worker"));
}

void ProcessTest::exitCodeAndLastWordsAreGiven() {
    const TemporaryFolder folder;
    const std::size_t descriptors = openDescriptors();
    const std::pair<const char*, const char*> cases[] = {
        {"exit 0", "ended by itself with exit code 0"},
        {"echo last words; echo and more >&2; exit 5", "ended by itself with exit code 5: last words and more"},
        {"kill -SEGV $$", "signal 11 (segmentation fault)"},
        {"kill -SYS $$", "tried a forbidden system call"},
        {"kill -KILL $$", "stopped by the system, most likely for the memory it took"},
        {"exec 3>&-; sleep 1000", "closed its connection"},
    };
    for (const auto& [text, expected] : cases) {
        auto process = Process::start(script(folder, text), {});
        QVERIFY(process.ok());
        char byte = 0;
        QCOMPARE(::recv(process->socket(), &byte, 1, 0), ssize_t{0});
        QCOMPARE(process->ended(), std::string(expected));
        QVERIFY(!process->isRunning());
        QCOMPARE(process->ended(), std::string("has ended"));
    }
    {
        auto chatty = Process::start(script(folder, "yes | head -c 1000000; exit 1"), {});
        QVERIFY(chatty.ok());
        QVERIFY(chatty->ended().size() < 400);
    }
    QCOMPARE(openDescriptors(), descriptors);
}

void ProcessTest::killedProcessIsGone() {
    const TemporaryFolder folder;
    auto process = Process::start(script(folder, "sleep 1000 & sleep 1000"), {});
    QVERIFY(process.ok());
    process->kill();
    QVERIFY(!process->isRunning());
    QVERIFY(!hasChildren());
    process->kill();
}

void ProcessTest::manyStartsAtOnce() {
    // No process may hold another one's socket open, or its end would go unnoticed.
    const TemporaryFolder folder;
    const auto program = script(folder, "exit 4");
    std::atomic<int> noticed{0};
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread)
            threads.emplace_back([&] {
                for (int i = 0; i < 25; ++i) {
                    auto process = Process::start(program, {});
                    char byte = 0;
                    if (process && ::recv(process->socket(), &byte, 1, 0) == 0 &&
                        process->ended() == "ended by itself with exit code 4")
                        ++noticed;
                }
            });
    }
    QCOMPARE(noticed.load(), 100);
}

void ProcessTest::lifelineEndsAHungProcess() {
    std::array<int, 2> pipe{};
    QCOMPARE(::pipe2(pipe.data(), O_CLOEXEC), 0);
    Descriptor theirs(pipe[0]);
    Descriptor ours(pipe[1]);
    std::array<int, 2> ready{};
    QCOMPARE(::pipe2(ready.data(), O_CLOEXEC), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ours.close();
        const char answer = holdOnTo(theirs.get()) ? 'y' : 'n';
        (void)!::write(ready[1], &answer, 1);
        sleepForEver();
    }
    const Descriptor answers(ready[0]);
    const Descriptor unused(ready[1]);
    char answer = 0;
    QCOMPARE(::read(answers.get(), &answer, 1), ssize_t{1});
    QCOMPARE(answer, 'y');
    ours.close();
    const int status = statusOf(child);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGKILL);
}

void ProcessTest::lifelineThatHasEndedIsNone() {
    std::array<int, 2> pipe{};
    QCOMPARE(::pipe2(pipe.data(), O_CLOEXEC), 0);
    const Descriptor theirs(pipe[0]);
    ::close(pipe[1]);
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(holdOnTo(theirs.get()) ? 1 : 0);
    const int status = statusOf(child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    QVERIFY(!holdOnTo(-1));
}

void ProcessTest::startedProgramDiesWithItsStarter() {
    // This process takes in what its children leave behind, and sees the worker end after its starter was killed.
    QCOMPARE(::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0), 0);
    std::array<int, 2> ready{};
    QCOMPARE(::pipe2(ready.data(), O_CLOEXEC), 0);
    const pid_t starter = ::fork();
    if (starter == 0) {
        const auto loaded = openFake({{"when", "run"}, {"do", "loop"}});
        const char answer = loaded ? 'y' : 'n';
        (void)!::write(ready[1], &answer, 1);
        std::vector<float> out(4);
        if (loaded)
            (void)loaded->trunk->run(std::vector<float>(3), {.channels = 3, .height = 1, .width = 1}, 1, out).ok();
        sleepForEver();
    }
    const Descriptor answers(ready[0]);
    Descriptor unused(ready[1]);
    unused.close();
    char answer = 0;
    QCOMPARE(::read(answers.get(), &answer, 1), ssize_t{1});
    QCOMPARE(answer, 'y');
    std::this_thread::sleep_for(std::chrono::milliseconds(100)); // into the loop, or just before it: either will do
    ::kill(starter, SIGKILL);
    QVERIFY(WIFSIGNALED(statusOf(starter)));
    const int status = statusOf(-1);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGKILL);
    ::prctl(PR_SET_CHILD_SUBREAPER, 0, 0, 0, 0);
}

QTEST_APPLESS_MAIN(ProcessTest)
#include "tst_process.moc"
