#include "engine/images/network_input.h"
#include "engine/model/native.h"
#include "engine/model/network.h"
#include "engine/support/parallel.h"
#include "tests/support/indexing.h"

#include <QtTest>

#include <mutex>

using namespace onelogit;
using namespace onelogit::test;
using index::IndexReport;
using index::PipelineOptions;
namespace fs = std::filesystem;

namespace {

/// A model whose process has died.
class DeadClassifier final : public FakeClassifier {
public:
    [[nodiscard]] Result<void> features(std::span<const float> pictures, std::size_t count,
                                        std::span<float> out) const override {
        if (runs < alive)
            return FakeClassifier::features(pictures, count, out);
        ++runs;
        return Error{ErrorCode::ProcessEnded, {}, "given up"};
    }
    int alive = 0;
};

std::shared_ptr<const model::Classifier> network() {
    const model::NetworkSpec spec{.architecture = model::Architecture::SmallCnn,
                                  .input = {.channels = 1, .height = 28, .width = 28},
                                  .features = 128,
                                  .classes = 2};
    const model::NativeModel content{.spec = spec,
                                     .catalog = ClassCatalog::create({"a", "b"}).value(),
                                     .input = {.shape = spec.input, .mean = {0.3F}, .deviation = {0.35F}},
                                     .tensors = model::Network::create(spec, 1, 0)->tensors()};
    return model::makeClassifier(content, "network", "network").value();
}

} // namespace

/// What a run does while it goes on: order, pause, cancel, files and models that fail.
class TestPipelineOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsLieInTheOrderOfPaths_data();
    void rowsLieInTheOrderOfPaths();
    void cancelledRunGoesOnWhereItEnded();
    void snapshotsAreWhole();
    void pausedRunRests();
    void everyFileIsAccountedFor();
    void vanishingFilesAreNamed();
    void unreadableFoldersKeepTheirPictures();
    void deadModelBlamesNoPicture();
    void rowsAreThoseOfTheModelBitForBit();

private:
    [[nodiscard]] PipelineOptions options(std::size_t batch, unsigned workers) const {
        return {.cache = cache, .workers = workers, .batch = batch};
    }

    TemporaryFolder temporary;
    fs::path folder;
    fs::path cache;
    std::shared_ptr<FakeClassifier> classifier;
    int round = 0;
};

void TestPipelineOrder::init() {
    folder = temporary.path() / std::to_string(++round) / "pictures";
    cache = temporary.path() / std::to_string(round) / "cache";
    fs::create_directories(folder);
    classifier = fake();
}

void TestPipelineOrder::rowsLieInTheOrderOfPaths_data() {
    QTest::addColumn<unsigned>("workers");
    QTest::addColumn<int>("batch");
    QTest::newRow("one worker") << 1U << 16;
    QTest::newRow("two workers") << 2U << 16;
    QTest::newRow("more workers than a batch has files") << 8U << 3;
    QTest::newRow("one file a batch") << 3U << 1;
    QTest::newRow("everything at once") << 4U << 1000;
    QTest::newRow("a batch of none") << 2U << 0;
}

void TestPipelineOrder::rowsLieInTheOrderOfPaths() {
    QFETCH(unsigned, workers);
    QFETCH(int, batch);
    putPictures(folder, 60);
    const auto report = index::indexFolder(folder, classifier, options(static_cast<std::size_t>(batch), workers));
    QVERIFY(report.ok());
    const index::Snapshot& snapshot = *report->snapshot;
    QCOMPARE(snapshot.size(), std::size_t{60});
    for (std::size_t i = 0; i < snapshot.size(); ++i)
        QCOMPARE(snapshot.entry(i).row, static_cast<std::uint32_t>(i));
}

void TestPipelineOrder::cancelledRunGoesOnWhereItEnded() {
    putPictures(folder, 60);
    for (int i = 0; i < 8; ++i) {
        std::stop_source stop;
        std::atomic<int> files{0};
        const ProgressSink progress = [&](const Progress& now) {
            if (now.total != 0 && ++files == 5)
                stop.request_stop();
        };
        const auto cancelled = index::indexFolder(folder, classifier, options(16, 2), progress, stop.get_token());
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    }
    QVERIFY(classifier->runs < 60);
    const auto resumed = index::indexFolder(folder, classifier, options(16, 2));
    QVERIFY(resumed.ok());
    QVERIFY(resumed->unchanged > 0);
    const PipelineOptions whole{.cache = cache.string() + "-whole"};
    const auto straight = index::indexFolder(folder, fake(), whole);
    QCOMPARE(listOf(*resumed->snapshot), listOf(*straight->snapshot));
    QVERIFY(std::ranges::equal(resumed->snapshot->rows(), straight->snapshot->rows()));
}

void TestPipelineOrder::snapshotsAreWhole() {
    putPictures(folder, 60);
    put(folder / "page.jpg", "text");
    std::vector<std::shared_ptr<const index::Snapshot>> seen;
    std::mutex mutex;
    PipelineOptions asked = options(8, 2);
    asked.snapshotEvery = std::chrono::milliseconds(0);
    asked.snapshots = [&](const std::shared_ptr<const index::Snapshot>& snapshot) {
        const std::scoped_lock lock(mutex);
        seen.push_back(snapshot);
    };
    const auto report = index::indexFolder(folder, classifier, asked);
    QVERIFY(report.ok());
    QVERIFY(seen.size() > 1);
    QVERIFY(seen.back() == report->snapshot);
    for (std::size_t i = 0; i < seen.size(); ++i) {
        QCOMPARE(seen[i]->found(), std::size_t{61});
        QVERIFY(i == 0 || seen[i]->size() >= seen[i - 1]->size());
        for (std::size_t entry = 0; entry < seen[i]->size(); ++entry) {
            const auto later = report->snapshot->find(seen[i]->entry(entry).path);
            QVERIFY(later && std::ranges::equal(report->snapshot->features(*later), seen[i]->features(entry)));
        }
    }
    QCOMPARE(seen.back()->pending(), std::size_t{0});
}

void TestPipelineOrder::pausedRunRests() {
    putPictures(folder, 20);
    PauseSwitch pause;
    pause.set(true);
    std::stop_source stop;
    PipelineOptions asked = options(8, 2);
    asked.pause = &pause;
    // Paused from the start and stopped: nothing is begun.
    stop.request_stop();
    QCOMPARE(index::indexFolder(folder, classifier, asked, {}, stop.get_token()).error().code, ErrorCode::Cancelled);
    QCOMPARE(classifier->runs.load(), 0);
    // Paused by the third picture: while the run rests it tells nothing, until this thread lets it go on.
    pause.set(false);
    std::atomic<bool> rested{false};
    const ProgressSink progress = [&](const Progress& now) {
        if (now.total != 0 && now.done == 3)
            pause.set(true);
    };
    std::optional<Result<IndexReport>> report;
    const auto both = [&](std::size_t side) {
        if (side == 0) {
            report.emplace(index::indexFolder(folder, classifier, asked, progress));
            return;
        }
        while (!pause.paused())
            QThread::msleep(1);
        QThread::msleep(50);
        const int before = classifier->runs;
        QThread::msleep(100);
        rested = classifier->runs == before && before < 20;
        pause.set(false);
    };
    parallelFor(2, 2, both);
    QVERIFY(rested);
    QVERIFY(report->ok());
    QCOMPARE(classifier->runs.load(), 20);
}

void TestPipelineOrder::everyFileIsAccountedFor() {
    putOld(folder / "1.png", greyPng(10));
    putOld(folder / "2.jpg", jpeg(gradient(300, 200, 3)));
    putOld(folder / "a/caf\xe9.png", greyPng(40));
    putOld(folder / (std::string(251, 'n') + ".png"), greyPng(41));
    putOld(folder / "damaged.jpg", firstPart(jpeg(gradient(300, 200, 3)), 0.6));
    putOld(folder / "copy of damaged.jpg", firstPart(jpeg(gradient(300, 200, 3)), 0.6));
    put(folder / "empty.jpg", "");
    put(folder / "page.jpg", "<html></html>");
    put(folder / "bomb.png", rawPng({.width = 65535, .height = 65535, .bits = 1, .rows = Bytes(1 << 16)}));
    QCOMPARE(::mkfifo((folder / "pipe.png").c_str(), 0600), 0);
    fs::create_symlink("nowhere.png", folder / "broken.png");
    fs::create_symlink("1.png", folder / "link.png");
    fs::create_symlink("loop.png", folder / "loop.png");
    fs::create_directory_symlink(".", folder / "loop");
    for (int i = 0; i < 2; ++i) {
        const auto report = index::indexFolder(folder, classifier, options(4, 2));
        QVERIFY(report.ok());
        const index::Snapshot& snapshot = *report->snapshot;
        QCOMPARE(skippedOf(snapshot), (std::map<std::string, std::string>{{"empty.jpg", "empty"},
                                                                          {"page.jpg", "wrong-format"},
                                                                          {"bomb.png", "too-large"},
                                                                          {"pipe.png", "not-a-file"},
                                                                          {"broken.png", "not-found"},
                                                                          {"loop.png", "unreadable"}}));
        QCOMPARE(snapshot.size(), std::size_t{7});
        QCOMPARE(snapshot.found(), std::size_t{13});
        std::size_t damaged = 0;
        for (std::size_t entry = 0; entry < snapshot.size(); ++entry)
            damaged += snapshot.entry(entry).damaged ? 1U : 0U;
        QCOMPARE(damaged, std::size_t{2});
        QCOMPARE(snapshot.entry(*snapshot.find("link.png")).row, snapshot.entry(*snapshot.find("1.png")).row);
    }
}

void TestPipelineOrder::vanishingFilesAreNamed() {
    putPictures(folder, 40);
    const ProgressSink progress = [&](const Progress& now) {
        if (now.total != 0)
            fs::remove(folder / "c/038.png");
    };
    const auto report = index::indexFolder(folder, classifier, options(8, 1), progress);
    QVERIFY(report.ok());
    QCOMPARE(skippedOf(*report->snapshot), (std::map<std::string, std::string>{{"c/038.png", "not-found"}}));
    QCOMPARE(report->snapshot->size(), std::size_t{39});
    const auto second = index::indexFolder(folder, classifier, options(8, 1));
    QCOMPARE(second->snapshot->found(), std::size_t{39});
}

void TestPipelineOrder::unreadableFoldersKeepTheirPictures() {
    if (::geteuid() == 0)
        QSKIP("root may open every folder");
    putPictures(folder, 9);
    QVERIFY(index::indexFolder(folder, classifier, options(8, 1)).ok());
    fs::permissions(folder / "b", fs::perms::none);
    const auto report = index::indexFolder(folder, classifier, options(8, 1));
    fs::permissions(folder / "b", fs::perms::owner_all);
    QVERIFY(report.ok());
    QCOMPARE(report->snapshot->size(), std::size_t{9});
    QCOMPARE(skippedOf(*report->snapshot), (std::map<std::string, std::string>{{"b", "unreadable"}}));
    const auto again = index::indexFolder(folder, classifier, options(8, 1));
    QVERIFY(again->snapshot->skipped().empty());
    QCOMPARE(classifier->runs.load(), 9);
}

void TestPipelineOrder::deadModelBlamesNoPicture() {
    putPictures(folder, 40);
    const auto dead = std::make_shared<DeadClassifier>();
    dead->description.trunkDigest = "trunk";
    dead->description.headDigest = "head";
    dead->alive = 10;
    const auto ended = index::indexFolder(folder, dead, options(64, 1));
    QCOMPARE(ended.error().code, ErrorCode::ProcessEnded);
    QCOMPARE(dead->runs.load(), 14);
    const auto resumed = index::indexFolder(folder, classifier, options(64, 1));
    QVERIFY(resumed.ok());
    QCOMPARE(resumed->snapshot->size(), std::size_t{40});
    QCOMPARE(classifier->runs.load(), 30);
}

void TestPipelineOrder::rowsAreThoseOfTheModelBitForBit() {
    const auto model = network();
    for (int i = 10; i < 40; ++i)
        putOld(folder / (std::to_string(i) + ".png"), images::encodePng(gradient(i, 28, 1)).value());
    const auto fresh = index::indexFolder(folder, model, options(8, 2));
    QVERIFY(fresh.ok());
    const auto cached = index::openIndexed(folder, model->info(), options(8, 2));
    QVERIFY(cached.ok());
    const auto normalizers = (*cached)->normalizers(model->info());
    QCOMPARE(normalizers.size(), (*cached)->rowCount());
    for (std::size_t i = 0; i < (*cached)->size(); ++i) {
        const auto input = images::networkInput((*cached)->path(i), model->info().input);
        std::vector<float> features(model->info().features);
        QVERIFY(model->features(input->numbers, 1, features).ok());
        QVERIFY(std::ranges::equal(features, (*cached)->features(i)));
        std::vector<float> logits(2);
        model::allLogits(*model, features, logits);
        const double sum = std::log(std::exp(double{logits[0]}) + std::exp(double{logits[1]}));
        QVERIFY(std::abs(static_cast<double>(normalizers[(*cached)->entry(i).row]) - sum) <
                1e-6 * std::max(1.0, std::abs(sum)));
    }
}

QTEST_APPLESS_MAIN(TestPipelineOrder)
#include "tst_pipeline_order.moc"
