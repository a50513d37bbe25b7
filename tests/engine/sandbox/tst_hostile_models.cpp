#include "engine/sandbox/remote.h"
#include "tests/engine/sandbox/hostile_files.h"
#include "tests/support/folders.h"

#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>

using namespace onelogit;
using namespace onelogit::test;
using namespace std::chrono_literals;

/// Files through the whole way that the window goes: sandbox::open and the real worker program.
class HostileModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void goodFilesOpen();
    void hostileFiles_data();
    void hostileFiles();
    void thereAreForty();
    void theyDoHarmWhereTheyCan();
    void pathsThatAreNoFiles();

private:
    TemporaryFolder folder;
    std::filesystem::path canary;
    std::vector<HostileModel> files;
    std::map<std::string, std::string> untouched;
};

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int slowness = 8;
#else
constexpr int slowness = 1;
#endif

std::string told(const Error& error) {
    return std::string(name(error.code)) + " | " + error.detail;
}

sandbox::OpenOptions patient() {
    return {.limits = {.load = 60s * slowness, .run = 60s * slowness, .memory = 4ULL << 30}};
}

} // namespace

void HostileModelsTest::initTestCase() {
    canary = put(folder.path() / "canaries" / "canary", std::string(64, 'c'));
    files = test::hostileFiles(canary);
    untouched = fingerprint(canary.parent_path());
}

void HostileModelsTest::cleanup() {
    QCOMPARE(fingerprint(canary.parent_path()), untouched);
    siginfo_t about{};
    QVERIFY(::waitid(P_ALL, 0, &about, WEXITED | WNOHANG | WNOWAIT) != 0);
}

void HostileModelsTest::goodFilesOpen() {
    for (const GoodFile& file : goodFiles()) {
        const auto loaded = sandbox::open(put(folder.path() / "good", file.bytes), patient());
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : (file.name + ": " + told(loaded.error())).c_str());
        const ImageShape& shape = loaded->facts.input;
        std::vector<float> out(loaded->head.features());
        QVERIFY(loaded->trunk->run(std::vector<float>(shape.count()), shape, 1, out).ok());
    }
}

void HostileModelsTest::hostileFiles_data() {
    QTest::addColumn<std::size_t>("number");
    for (std::size_t i = 0; i < files.size(); ++i)
        QTest::newRow(files[i].name.c_str()) << i;
}

void HostileModelsTest::hostileFiles() {
    QFETCH(std::size_t, number);
    const HostileModel& file = files[number];
    const auto path = put(folder.path() / "model", file.bytes);
    sandbox::OpenOptions options = patient();
    options.load.trusted = file.trusted;
    if (file.refusal == ErrorCode::TimedOut)
        options.limits.load = 4s * slowness;
    const auto loaded = sandbox::open(path, options);
    if (!file.refusal) {
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : told(loaded.error()).c_str());
        return;
    }
    QVERIFY2(!loaded.ok(), "it opened");
    const Error& error = loaded.error();
    QVERIFY2(error.code == file.refusal && error.detail.find(file.named) != std::string::npos, told(error).c_str());
    QCOMPARE(error.subject, path.string());
}

void HostileModelsTest::thereAreForty() {
    QVERIFY(files.size() >= 40);
}

void HostileModelsTest::theyDoHarmWhereTheyCan() {
    // Or else the canaries would prove nothing.
    const auto prey = folder.path() / "prey" / "canary";
    const ImageShape shape{.channels = 3, .height = 32, .width = 32};
    for (const HostileModel& file : hostileTorchScript(prey))
        if (file.trusted && !file.refusal) {
            put(prey, std::string(64, 'c'));
            const auto before = fingerprint(prey.parent_path());
            (void)test::forward(file.bytes, std::vector<float>(shape.count()), shape);
            QVERIFY2(fingerprint(prey.parent_path()) != before, file.name.c_str());
        }
}

void HostileModelsTest::pathsThatAreNoFiles() {
    const auto codeOf = [](const std::filesystem::path& path) {
        const auto loaded = sandbox::open(path, patient());
        return loaded ? std::string() : std::string(name(loaded.error().code));
    };
    QCOMPARE(codeOf(folder.path() / "missing"), std::string("not-found"));
    QCOMPARE(codeOf(folder.path()), std::string("not-a-file"));
    const auto pipe = folder.path() / "pipe";
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    QCOMPARE(codeOf(pipe), std::string("not-a-file"));
    std::filesystem::create_symlink("loop", folder.path() / "loop");
    QVERIFY(!codeOf(folder.path() / "loop").empty());
}

QTEST_APPLESS_MAIN(HostileModelsTest)
#include "tst_hostile_models.moc"
