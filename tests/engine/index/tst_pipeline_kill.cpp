#include "tests/support/indexing.h"

#include <QtTest>

#include <csignal>
#include <iostream>
#include <random>
#include <set>

#include <spawn.h>
#include <sys/wait.h>

using namespace onelogit;
using namespace onelogit::test;
namespace fs = std::filesystem;

extern char** environ;

namespace {

constexpr std::size_t batch = 16;
constexpr int pictures = 240;

/// Leaves a byte in a file for every run, and takes its time.
class LoggingClassifier final : public FakeClassifier {
public:
    explicit LoggingClassifier(const fs::path& log)
        : descriptor(::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600)) {
        description.trunkDigest = "trunk";
        description.headDigest = "head";
    }
    ~LoggingClassifier() override { ::close(descriptor); }

    [[nodiscard]] Result<void> features(std::span<const float> input, std::size_t count,
                                        std::span<float> out) const override {
        if (::write(descriptor, "x", 1) != 1)
            return Error{ErrorCode::Internal, {}, "no log"};
        ::usleep(300);
        return FakeClassifier::features(input, count, out);
    }

private:
    int descriptor;
};

int indexAsChild(const fs::path& folder, const fs::path& cache, const fs::path& log) {
    const auto classifier = std::make_shared<LoggingClassifier>(log);
    const auto report = index::indexFolder(folder, classifier, {.cache = cache, .workers = 2, .batch = batch});
    if (!report)
        std::cerr << describe(report.error()) << '\n';
    return report ? 0 : 1;
}

pid_t startChild(const fs::path& folder, const fs::path& cache, const fs::path& log) {
    std::vector<std::string> words{"/proc/self/exe", "--index", folder.string(), cache.string(), log.string()};
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t child = -1;
    return ::posix_spawn(&child, words[0].c_str(), nullptr, nullptr, arguments.data(), environ) == 0 ? child : -1;
}

std::size_t sizeOf(const fs::path& log) {
    std::error_code ignored;
    const auto size = fs::file_size(log, ignored);
    return ignored ? 0 : static_cast<std::size_t>(size);
}

} // namespace

class TestPipelineKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingCommittedIsLostOrWrong();
};

void TestPipelineKill::nothingCommittedIsLostOrWrong() {
    const TemporaryFolder temporary;
    const fs::path folder = temporary.path() / "pictures";
    putPictures(folder, pictures);
    const auto before = fingerprint(folder);
    const auto classifier = fake();
    const auto whole = index::indexFolder(folder, classifier, {.cache = temporary.path() / "whole"});
    QVERIFY(whole.ok());
    const std::vector<std::string> right = listOf(*whole->snapshot);
    const std::set<std::string> known(right.begin(), right.end());

    std::mt19937 random(4);
    int kills = 0;
    int killedAmidst = 0;
    std::size_t committed = 0;
    for (int round = 0; kills < 50 && round < 400; ++round) {
        const fs::path cache = temporary.path() / "cache";
        const fs::path log = temporary.path() / "log";
        const std::size_t runsBefore = sizeOf(log);
        const pid_t child = startChild(folder, cache, log);
        QVERIFY(child > 0);
        ::usleep(std::uniform_int_distribution<useconds_t>(1000, 60000)(random));
        ::kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        const bool killed = WIFSIGNALED(status);
        QVERIFY(killed || WEXITSTATUS(status) == 0);
        kills += killed ? 1 : 0;

        const auto kept = index::openIndexed(folder, classifier->info(), {.cache = cache});
        QVERIFY2(kept.ok() || kept.error().code == ErrorCode::NotFound, kept ? "" : describe(kept.error()).c_str());
        const std::vector<std::string> list = kept ? listOf(**kept) : std::vector<std::string>();
        if (kept)
            QVERIFY((*kept)->verified(0, (*kept)->rowCount()));
        QVERIFY(list.size() >= committed);
        for (const std::string& line : list)
            QVERIFY2(known.contains(line), line.c_str());
        const std::size_t redone = sizeOf(log) - runsBefore - (list.size() - committed);
        QVERIFY2(redone <= batch, std::to_string(redone).c_str());
        killedAmidst += redone > 0 ? 1 : 0;
        committed = list.size();
        if (committed == right.size()) {
            QCOMPARE(list, right);
            fs::remove_all(cache);
            fs::remove(log);
            committed = 0;
        }
    }
    QCOMPARE(kills, 50);
    QVERIFY(killedAmidst > 0);
    QCOMPARE(fingerprint(folder), before);
}

int main(int argc, char** argv) {
    if (argc == 5 && std::string_view(argv[1]) == "--index")
        return indexAsChild(argv[2], argv[3], argv[4]);
    TestPipelineKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pipeline_kill.moc"
