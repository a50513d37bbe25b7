#include "engine/sandbox/descriptor.h"
#include "tests/engine/sandbox/worker_files.h"
#include "tests/support/folders.h"

#include <QTest>

#include <cerrno>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>

using namespace onelogit;
using namespace onelogit::test;
using namespace std::chrono_literals;

/// Models that reach for what is not theirs, or take the process down with them.
class HostileActsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void reachingOutIsRefused_data();
    void reachingOutIsRefused();
    void endsAreNamed_data();
    void endsAreNamed();
    void endlessLoopInLoad();
    void endlessLoopInRun();
    void terabyte();
    void fullMemory();
    void nextModelOpens();

private:
    std::size_t descriptors = 0;
};

namespace {

Result<void> runOnce(const model::LoadedModel& loaded) {
    std::vector<float> out(4);
    return loaded.trunk->run(std::vector<float>(3), {.channels = 3, .height = 1, .width = 1}, 1, out);
}

/// The error of loading, or else of the first run.
Error errorOf(const json& act, const sandbox::OpenOptions& options = patient()) {
    const auto loaded = openFake(act, options);
    if (!loaded)
        return loaded.error();
    const auto ran = runOnce(*loaded);
    return ran ? Error{ErrorCode::Internal, {}, "it ran"} : ran.error();
}

/// A socket that listens, at a path or at a free port of this machine.
class Listener {
public:
    explicit Listener(const std::filesystem::path& path) : endpoint(::socket(AF_UNIX, SOCK_STREAM, 0)) {
        sockaddr_un address{.sun_family = AF_UNIX};
        path.string().copy(address.sun_path, sizeof address.sun_path - 1);
        listen(reinterpret_cast<const sockaddr*>(&address), sizeof address);
    }
    Listener() : endpoint(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address{.sin_family = AF_INET};
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        listen(reinterpret_cast<const sockaddr*>(&address), sizeof address);
        socklen_t size = sizeof address;
        ::getsockname(endpoint.get(), reinterpret_cast<sockaddr*>(&address), &size);
        port = ntohs(address.sin_port);
    }
    [[nodiscard]] bool isReady() const { return ready; }
    [[nodiscard]] bool wasCalled() const {
        return sandbox::Descriptor(::accept4(endpoint.get(), nullptr, nullptr, SOCK_NONBLOCK)).get() >= 0;
    }
    int port = 0;

private:
    void listen(const sockaddr* address, socklen_t size) {
        ready = ::bind(endpoint.get(), address, size) == 0 && ::listen(endpoint.get(), 1) == 0 &&
                ::fcntl(endpoint.get(), F_SETFL, O_NONBLOCK) == 0;
    }
    sandbox::Descriptor endpoint;
    bool ready = false;
};

} // namespace

void HostileActsTest::init() {
    descriptors = openDescriptors();
}

void HostileActsTest::cleanup() {
    QVERIFY(!hasChildren());
    QCOMPARE(openDescriptors(), descriptors);
}

void HostileActsTest::reachingOutIsRefused_data() {
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("call");
    QTest::newRow("reads a file") << QStringLiteral("read") << QStringLiteral("read");
    QTest::newRow("writes a file") << QStringLiteral("write") << QStringLiteral("write");
    QTest::newRow("removes a file") << QStringLiteral("remove") << QStringLiteral("remove");
    QTest::newRow("renames a file") << QStringLiteral("rename") << QStringLiteral("rename");
    QTest::newRow("connects to a program") << QStringLiteral("connect") << QStringLiteral("connect");
    QTest::newRow("connects to a port") << QStringLiteral("connect to a port") << QStringLiteral("connect");
    QTest::newRow("forks") << QStringLiteral("fork") << QStringLiteral("fork");
    QTest::newRow("starts a program") << QStringLiteral("exec") << QStringLiteral("exec");
    QTest::newRow("kills the window") << QStringLiteral("kill") << QStringLiteral("kill");
}

void HostileActsTest::reachingOutIsRefused() {
    QFETCH(QString, act);
    QFETCH(QString, call);
    const auto held = sandbox::confinement(TEST_WORKER);
    QVERIFY(held.ok());
    const TemporaryFolder folder;
    const auto canary = put(folder.path() / "canary", bytesOf("alive"));
    const Listener byName(folder.path() / "socket");
    const Listener byPort;
    QVERIFY(byName.isReady() && byPort.isReady());
    const auto untouched = fingerprint(folder.path());
    if (act == QStringLiteral("kill") && !held->systemCalls)
        QSKIP("without a system call filter nothing keeps a process from its user's other processes");
    if ((act == QStringLiteral("remove") || act == QStringLiteral("rename")) && !held->systemCalls && !held->files)
        QSKIP("this kernel has neither a system call filter nor Landlock");
    for (const char* when : {"load", "run"}) {
        const std::string target = act == QStringLiteral("connect") ? "socket" : "canary";
        const std::string path = act == QStringLiteral("exec") ? folder.path() / "made" : folder.path() / target;
        const Error error = errorOf({{"when", when}, {"do", act.toStdString()}, {"path", path}, {"port", byPort.port}});
        const std::string refused = call.toStdString() + " refused: ";
        QVERIFY2(error.detail.starts_with(refused), told(error).c_str());
        if (held->systemCalls)
            QCOMPARE(error.detail, refused + std::to_string(EPERM));
    }
    QCOMPARE(fingerprint(folder.path()), untouched);
    QVERIFY(!byName.wasCalled() && !byPort.wasCalled());
}

void HostileActsTest::endsAreNamed_data() {
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* title, const char* act, const char* told) {
        QTest::newRow(title) << QString::fromLatin1(act) << QString::fromLatin1(told);
    };
    row("reads foreign memory", "segfault", "process-ended | model.pt | signal 11 (segmentation fault)");
    row("aborts", "abort", "process-ended | model.pt | signal 6 (aborted): what the library said last");
    row("exits as if all were well", "exit", "process-ended | model.pt | ended by itself with exit code 0");
    row("throws", "throw", "internal | model.pt | thrown by the model");
    row("throws a number", "throw a number",
        "process-ended | model.pt | ended by itself with exit code 3: something of an unknown kind was thrown");
    row("closes its socket", "close", "process-ended | model.pt | closed its connection");
    row("prints a lot", "print", "internal | model.pt | printed");
}

void HostileActsTest::endsAreNamed() {
    QFETCH(QString, act);
    QFETCH(QString, told);
    for (const char* when : {"load", "run"})
        QCOMPARE(test::told(errorOf({{"when", when}, {"do", act.toStdString()}})), told.toStdString());
}

void HostileActsTest::endlessLoopInLoad() {
    sandbox::OpenOptions options = patient();
    options.limits.load = 2500ms * slowness;
    const Error error = errorOf({{"when", "load"}, {"do", "loop"}}, options);
    const char* limit = sanitized ? "15 s" : "2.5 s";
    QCOMPARE(told(error), std::string("timed-out | model.pt | ") + limit + " were not enough to load the model");
}

void HostileActsTest::endlessLoopInRun() {
    sandbox::OpenOptions options = patient();
    options.limits.run = 200ms;
    const auto loaded = openFake({{"when", "run"}, {"do", "loop"}, {"from", 2}}, options);
    QVERIFY(loaded.ok());
    QVERIFY(runOnce(*loaded).ok());
    const auto ran = runOnce(*loaded);
    QVERIFY(!ran.ok());
    QCOMPARE(told(ran.error()), std::string("timed-out | model.pt | 0.2 s were not enough to run the model"));
    QVERIFY(!hasChildren());
    QVERIFY(runOnce(*loaded).ok()); // in a new process
}

void HostileActsTest::terabyte() {
    for (const char* when : {"load", "run"}) {
        const Error error = errorOf({{"when", when}, {"do", "terabyte"}});
        if (sanitized) // which end the process themselves
            QCOMPARE(name(error.code), name(ErrorCode::ProcessEnded));
        else
            QCOMPARE(told(error), std::string("out-of-memory | model.pt | its process may take 6144 MB"));
    }
}

void HostileActsTest::fullMemory() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers reserve so much address space that it cannot be limited");
#else
    sandbox::OpenOptions options = patient();
    options.limits.memory = 3ULL << 30;
    for (const char* when : {"load", "run"})
        QCOMPARE(told(errorOf({{"when", when}, {"do", "fill memory"}}, options)),
                 std::string("out-of-memory | model.pt | its process may take 3072 MB"));
#endif
}

void HostileActsTest::nextModelOpens() {
    const auto loaded = openFake({});
    QVERIFY(loaded.ok());
    QVERIFY(runOnce(*loaded).ok());
}

QTEST_APPLESS_MAIN(HostileActsTest)
#include "tst_hostile_acts.moc"
