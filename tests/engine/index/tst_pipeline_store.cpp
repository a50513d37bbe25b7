#include "engine/index/place.h"
#include "tests/support/indexing.h"

#include <QtTest>

#include <atomic>
#include <semaphore>
#include <thread>

using namespace onelogit;
using namespace onelogit::test;
using index::Access;
using index::Collection;
using index::IndexReport;
using index::PipelineOptions;
namespace fs = std::filesystem;

namespace {

/// The trunk waits until it is let go.
class GatedClassifier final : public FakeClassifier {
public:
    [[nodiscard]] Result<void> features(std::span<const float> pictures, std::size_t count,
                                        std::span<float> out) const override {
        entered.release();
        gate.wait(false);
        return FakeClassifier::features(pictures, count, out);
    }
    void open() {
        gate = true;
        gate.notify_all();
    }
    mutable std::counting_semaphore<> entered{0};

private:
    std::atomic<bool> gate = false;
};

} // namespace

/// What indexing makes of a collection that another process writes, or that is not as it was.
class TestPipelineStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatAnotherOneWrites();
    void runsOfOneProcessFollowOneAnother();
    void aWaitingRunCanBeStopped();
    void damagedRecordsAreMadeAnew();
    void explicitDirectoriesAreNeverRemoved();
    void damagedRowsAreReadAgain();
    void reopensWithoutTheFolder();

private:
    [[nodiscard]] Result<IndexReport> run() const { return index::indexFolder(folder, classifier, options); }
    [[nodiscard]] Collection::Place place() const { return index::placeOf(folder, classifier->info(), options); }

    TemporaryFolder temporary;
    fs::path folder;
    PipelineOptions options;
    std::shared_ptr<FakeClassifier> classifier;
    int round = 0;
};

void TestPipelineStore::init() {
    folder = temporary.path() / std::to_string(++round) / "pictures";
    options = {.cache = temporary.path() / std::to_string(round) / "cache"};
    classifier = fake();
    putPictures(folder, 20);
}

void TestPipelineStore::readsWhatAnotherOneWrites() {
    {
        const auto writer = Collection::open(place(), Access::Write);
        QVERIFY(writer.ok());
        const auto report = run();
        QVERIFY(report.ok());
        QVERIFY(report->readOnly);
        QCOMPARE(report->snapshot->size(), std::size_t{0});
    }
    QVERIFY(run().ok());
    const auto writer = Collection::open(place(), Access::Write);
    QVERIFY(writer.ok());
    putOld(folder / "new.png", greyPng(1));
    const auto report = run();
    QVERIFY(report.ok());
    QVERIFY(report->readOnly);
    QCOMPARE(report->readOnly->code, ErrorCode::InUse);
    QCOMPARE(report->snapshot->size(), std::size_t{20});
    QCOMPARE(classifier->runs.load(), 20);
}

void TestPipelineStore::runsOfOneProcessFollowOneAnother() {
    const auto gated = std::make_shared<GatedClassifier>();
    std::optional<Result<IndexReport>> first;
    std::optional<Result<IndexReport>> second;
    std::stop_source stop;
    std::jthread former([&] { first = index::indexFolder(folder, gated, options, {}, stop.get_token()); });
    gated->entered.acquire();
    stop.request_stop(); // it still has a picture in hand
    std::jthread latter([&] { second = index::indexFolder(folder, gated, options); });
    gated->open();
    former.join();
    latter.join();
    QCOMPARE(first->error().code, ErrorCode::Cancelled);
    QVERIFY2(second->ok(), *second ? "" : describe(second->error()).c_str());
    QVERIFY(!(*second)->readOnly);
    QCOMPARE((*second)->snapshot->size(), std::size_t{20});
}

void TestPipelineStore::aWaitingRunCanBeStopped() {
    const auto gated = std::make_shared<GatedClassifier>();
    std::optional<Result<IndexReport>> first;
    std::jthread former([&] { first = index::indexFolder(folder, gated, options); });
    gated->entered.acquire();
    std::stop_source stop;
    stop.request_stop();
    const auto refused = index::indexFolder(folder, gated, options, {}, stop.get_token());
    gated->open();
    former.join();
    QCOMPARE(refused.error().code, ErrorCode::Cancelled);
    QVERIFY(first->ok());
    QCOMPARE((*first)->snapshot->size(), std::size_t{20});
}

void TestPipelineStore::damagedRecordsAreMadeAnew() {
    const auto first = run();
    QVERIFY(first.ok());
    for (const auto& entry : fs::directory_iterator(place().directory))
        if (entry.path().extension() == ".sqlite")
            put(entry.path(), std::string(4096, 'x'));
    const auto second = run();
    QVERIFY2(second.ok(), second ? "" : describe(second.error()).c_str());
    QVERIFY(second->anew);
    QCOMPARE(second->decoded, std::size_t{20});
    QCOMPARE(listOf(*second->snapshot), listOf(*first->snapshot));
    QVERIFY(!run()->anew);
}

void TestPipelineStore::explicitDirectoriesAreNeverRemoved() {
    options = {.directory = temporary.path() / std::to_string(round) / "own"};
    QVERIFY(run().ok());
    put(options.directory / "files.sqlite", std::string(4096, 'x'));
    put(options.directory / "mine", "text");
    QCOMPARE(run().error().code, ErrorCode::Damaged);
    QVERIFY(fs::exists(options.directory / "mine"));
}

void TestPipelineStore::damagedRowsAreReadAgain() {
    const auto first = run();
    QVERIFY(first.ok());
    const std::vector<std::string> right = listOf(*first->snapshot);
    {
        std::fstream file(place().directory / "rows.f32", std::ios::in | std::ios::out | std::ios::binary);
        file.seekg(-1, std::ios::end);
        const char last = static_cast<char>(file.get());
        file.seekp(-1, std::ios::end);
        file.put(static_cast<char>(last ^ 0x40));
        QVERIFY(file.good());
    }
    const auto second = run();
    QVERIFY2(second.ok(), second ? "" : describe(second.error()).c_str());
    QVERIFY(second->decoded > 0);
    QCOMPARE(listOf(*second->snapshot), right);
    QVERIFY(second->snapshot->verified(0, second->snapshot->rowCount()));
}

void TestPipelineStore::reopensWithoutTheFolder() {
    const auto first = run();
    QVERIFY(first.ok());
    fs::remove_all(folder);
    const auto reopened = index::openIndexed(folder, classifier->info(), options);
    QVERIFY(reopened.ok());
    QCOMPARE(listOf(**reopened), listOf(*first->snapshot));
    QCOMPARE(index::openIndexed(folder / "absent", classifier->info(), options).error().code, ErrorCode::NotFound);
}

QTEST_APPLESS_MAIN(TestPipelineStore)
#include "tst_pipeline_store.moc"
