#include "engine/data/folder_per_class.h"
#include "engine/storage/files.h"
#include "engine/training/checkpoint.h"
#include "tests/support/folders.h"
#include "tests/support/training_data.h"

#include <QtTest>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace onelogit;
namespace fs = std::filesystem;

namespace {

/// A folder whose file system can be made to have no room, and to have it again.
class Place {
public:
    Place() = default;
    virtual ~Place() = default;
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    [[nodiscard]] virtual fs::path folder() const = 0;
    virtual void fill() = 0;
    virtual void free() = 0;
    [[nodiscard]] virtual ErrorCode code() const = 0; ///< of what cannot be written
};

/// The system refuses to let any file of this process grow beyond two kilobytes: less than a model takes.
class Limited final : public Place {
public:
    Limited() {
        ::getrlimit(RLIMIT_FSIZE, &before);
        former = std::signal(SIGXFSZ, SIG_IGN);
    }
    ~Limited() override {
        Limited::free();
        std::signal(SIGXFSZ, former);
    }
    [[nodiscard]] fs::path folder() const override { return place.path(); }
    void fill() override {
        constexpr rlim_t little = 2048;
        const rlimit tight{.rlim_cur = little, .rlim_max = before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &tight);
    }
    void free() override { ::setrlimit(RLIMIT_FSIZE, &before); }
    [[nodiscard]] ErrorCode code() const override { return ErrorCode::NotWritable; }

private:
    test::TemporaryFolder place;
    rlimit before{};
    void (*former)(int) = nullptr;
};

/// A file system of one megabyte in memory, that only this process sees; needs root.
class SmallDisk final : public Place {
public:
    SmallDisk() {
        if (::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0)
            there = ::mount("tmpfs", place.path().c_str(), "tmpfs", 0, "size=1m") == 0;
    }
    ~SmallDisk() override {
        if (there)
            ::umount2(place.path().c_str(), MNT_DETACH);
    }
    [[nodiscard]] bool isThere() const { return there; }
    [[nodiscard]] fs::path folder() const override { return place.path(); }
    void fill() override {
        const int file = ::open(ballast().c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        const std::array<char, 4096> block{};
        while (::write(file, block.data(), block.size()) > 0)
            ;
        ::close(file);
    }
    void free() override { fs::remove(ballast()); }
    [[nodiscard]] ErrorCode code() const override { return ErrorCode::DiskFull; }

private:
    [[nodiscard]] fs::path ballast() const { return place.path() / "ballast"; }

    test::TemporaryFolder place;
    bool there = false;
};

/// A training into a place that may be full, and what it gives where there is room.
struct Fixture {
    explicit Fixture(const Place& place) : files{.folder = place.folder() / "out", .single = {}} {
        static_cast<void>(data::writeFolderPerClass(test::stripes(150, 1), pictures.path() / "classes"));
        spec.settings.epochs = 5;
        const training::Control control;
        const training::JobFiles calm{.folder = pictures.path() / "calm", .single = {}};
        static_cast<void>(training::runJob(spec, calm, control));
        wanted = *storage::readFile(calm.model(spec.losses.front()));
    }
    [[nodiscard]] Result<training::JobReport> run(const training::JobSink& sink) const {
        const training::Control control;
        return training::runJob(spec, files, control, sink, {.checkpointEvery = std::chrono::milliseconds(1)});
    }
    [[nodiscard]] bool hasTheModel() const {
        const auto bytes = storage::readFile(files.model(spec.losses.front()));
        return bytes && *bytes == wanted;
    }
    [[nodiscard]] std::size_t unfinishedFiles() const {
        return static_cast<std::size_t>(
            std::ranges::count_if(fs::directory_iterator(files.folder), [](const fs::directory_entry& entry) {
                return entry.path().filename().string().starts_with('.');
            }));
    }

    test::TemporaryFolder pictures;
    training::JobSpec spec{.data = pictures.path() / "classes",
                           .shape = ImageShape{.channels = 1, .height = 8, .width = 8},
                           .trunk = {},
                           .losses = {LossKind::BatchCrossEntropy},
                           .settings = test::quickSettings()};
    training::JobFiles files;
    std::vector<std::byte> wanted;
};

constexpr std::size_t full = 2;  ///< epoch after which there is no room
constexpr std::size_t roomy = 4; ///< and after which there is again

} // namespace

/// A disk that becomes full while a network is trained.
class TestTrainingDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trainingGoesOnAndTheLastCheckpointStays_data() { places(); }
    void trainingGoesOnAndTheLastCheckpointStays();
    void withoutRoomAtTheEndItIsSaidAndCanGoOn_data() { places(); }
    void withoutRoomAtTheEndItIsSaidAndCanGoOn();
    void withoutRoomFromTheStartItTrainsAllTheSame_data() { places(); }
    void withoutRoomFromTheStartItTrainsAllTheSame();

private:
    static void places() {
        QTest::addColumn<bool>("disk");
        QTest::newRow("files may not grow") << false;
        QTest::newRow("a small file system") << true;
    }
    /// Null where the system does not let this process have it.
    static std::unique_ptr<Place> place(bool disk) {
        if (!disk)
            return std::make_unique<Limited>();
        auto small = std::make_unique<SmallDisk>();
        return small->isThere() ? std::move(small) : nullptr;
    }
};

void TestTrainingDisk::trainingGoesOnAndTheLastCheckpointStays() {
    QFETCH(bool, disk);
    const auto there = place(disk);
    if (!there)
        QSKIP("a file system of its own needs root");
    const Fixture fixture(*there);
    std::vector<Error> notSaved;
    std::vector<std::byte> last;
    bool stayed = false;
    training::JobSink sink;
    sink.notSaved = [&](const Error& error) { notSaved.push_back(error); };
    sink.race.epoch = [&](std::size_t, const training::EpochReport& epoch) {
        const auto checkpoint = storage::readFile(fixture.files.checkpoint());
        if (epoch.epoch == full) {
            there->fill();
            last = *checkpoint;
        } else if (epoch.epoch == roomy) {
            stayed = checkpoint && *checkpoint == last && training::readCheckpoint(fixture.files.checkpoint()).ok();
            there->free();
        }
    };
    const auto report = fixture.run(sink);
    QVERIFY2(report.ok(), report ? "" : describe(report.error()).c_str());
    QVERIFY(stayed);
    QVERIFY(!notSaved.empty());
    for (const Error& error : notSaved) {
        QCOMPARE(error.code, there->code());
        QCOMPARE(error.subject, fixture.files.checkpoint().string());
    }
    QVERIFY(fixture.hasTheModel());
    QVERIFY(!fs::exists(fixture.files.checkpoint()));
    QCOMPARE(fixture.unfinishedFiles(), 0U);
}

void TestTrainingDisk::withoutRoomAtTheEndItIsSaidAndCanGoOn() {
    QFETCH(bool, disk);
    const auto there = place(disk);
    if (!there)
        QSKIP("a file system of its own needs root");
    const Fixture fixture(*there);
    training::JobSink sink;
    sink.race.epoch = [&](std::size_t, const training::EpochReport& epoch) {
        if (epoch.epoch == full)
            there->fill();
    };
    const auto report = fixture.run(sink);
    there->free();
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, there->code());
    QCOMPARE(report.error().subject, fixture.files.model(LossKind::BatchCrossEntropy).string());
    QVERIFY(!fs::exists(fixture.files.model(LossKind::BatchCrossEntropy)));
    QCOMPARE(fixture.unfinishedFiles(), 0U);

    std::size_t before = 0;
    training::JobSink second;
    second.resumed = [&](const std::vector<training::LaneState>& lanes) { before = lanes.front().epochs.size(); };
    const training::Control control;
    const auto resumed = training::resumeJob(fixture.files, control, second);
    QVERIFY2(resumed.ok(), resumed ? "" : describe(resumed.error()).c_str());
    QVERIFY(before > 0);
    QVERIFY(fixture.hasTheModel());
}

void TestTrainingDisk::withoutRoomFromTheStartItTrainsAllTheSame() {
    QFETCH(bool, disk);
    const auto there = place(disk);
    if (!there)
        QSKIP("a file system of its own needs root");
    const Fixture fixture(*there);
    std::size_t notSaved = 0;
    training::JobSink sink;
    sink.data = [&](const training::DataReport&) { there->fill(); };
    sink.notSaved = [&](const Error&) { ++notSaved; };
    sink.race.epoch = [&](std::size_t, const training::EpochReport& epoch) {
        if (epoch.epoch == roomy)
            there->free();
    };
    const auto report = fixture.run(sink);
    QVERIFY2(report.ok(), report ? "" : describe(report.error()).c_str());
    QVERIFY(notSaved > 0);
    QVERIFY(fixture.hasTheModel());
}

QTEST_APPLESS_MAIN(TestTrainingDisk)
#include "tst_training_disk.moc"
