#include "app/controllers/thumbnail_controller.h"
#include "tests/app/old_pictures.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace onelogit;
using namespace onelogit::app;
namespace fs = std::filesystem;

namespace {

/// The names in this order; all of one content.
std::shared_ptr<const SearchResult> resultOf(const fs::path& folder, const std::vector<std::string>& names,
                                             std::uint8_t content = 1) {
    std::vector<std::string> sorted = names;
    std::ranges::sort(sorted);
    index::Snapshot::Parts parts{.folder = folder};
    std::vector<search::Ranking::Item> items(names.size());
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        parts.paths.add(sorted[i]);
        parts.rowOfEntry.push_back(static_cast<std::uint32_t>(i));
        parts.damaged.push_back(0);
        parts.contents.push_back({content});
        const auto row = std::ranges::find(names, sorted[i]) - names.begin();
        items[static_cast<std::size_t>(row)].entry = static_cast<std::uint32_t>(i);
    }
    SearchResult result;
    result.snapshot = std::make_shared<const index::Snapshot>(std::move(parts));
    result.ranking = std::make_shared<const search::Ranking>(ClassId{0}, std::move(items));
    return std::make_shared<const SearchResult>(std::move(result));
}

} // namespace

/// Results that replace each other while thumbnails are loaded.
class TestThumbnailController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void answersGoToTheRowOfThePictureNow();
    void answersNobodyWishedForAreKept();
    void anotherFolderDropsWhatIsLoading();
    void anotherEdgeIsLoadedAgain();
    void aChangedPictureIsLoadedAgain();
    void namesThatLookAlikeStayApart();
    void keepsThumbnailsOnDisk();

private:
    /// Holds the threads that load until release().
    void hold();
    void release() { gate.release(1000); }
    /// Until every load so far has told.
    void rest();
    [[nodiscard]] QList<int> rows() const;
    [[nodiscard]] int brightness(int answer) const;

    std::unique_ptr<test::TemporaryFolder> place;
    fs::path folder;
    std::unique_ptr<JobQueue> queue;
    std::unique_ptr<ThumbnailController> thumbnails;
    std::unique_ptr<QSignalSpy> ready;
    QSemaphore gate;
};

void TestThumbnailController::init() {
    place = std::make_unique<test::TemporaryFolder>();
    folder = place->path() / "pictures";
    putPicture(folder / "a.pgm", 2, 2, 10);
    putPicture(folder / "b.pgm", 2, 2, 20);
    putPicture(folder / "c.pgm", 2, 2, 30);
    gate.tryAcquire(gate.available());
    queue = std::make_unique<JobQueue>();
    thumbnails = std::make_unique<ThumbnailController>(*queue, ThumbnailCache(place->path() / "thumbnails"));
    ready = std::make_unique<QSignalSpy>(thumbnails.get(), &ThumbnailController::ready);
}

void TestThumbnailController::cleanup() {
    release();
    ready.reset();
    thumbnails.reset();
    queue.reset();
}

void TestThumbnailController::hold() {
    for (int i = 0; i < 16; ++i)
        queue->submit(
            {.title = {}, .lane = Lane::Pictures}, this,
            [this](const std::stop_token&, const ProgressSink&) -> Result<int> {
                gate.acquire();
                return 1;
            },
            [](const Result<int>&) {});
}

void TestThumbnailController::rest() {
    for (int round = 0; round < 3; ++round) { // what ends starts the next
        int ended = 0;
        for (int i = 0; i < 16; ++i)
            queue->submit(
                {.title = {}, .lane = Lane::Pictures}, this,
                [](const std::stop_token&, const ProgressSink&) -> Result<int> { return 1; },
                [&ended](const Result<int>&) { ++ended; });
        QTRY_COMPARE(ended, 16);
    }
}

QList<int> TestThumbnailController::rows() const {
    QList<int> list;
    for (const QList<QVariant>& answer : *ready)
        list.append(answer.at(0).toInt());
    return list;
}

int TestThumbnailController::brightness(int answer) const {
    const auto image = ready->at(answer).at(1).value<QImage>();
    return image.isNull() ? -1 : image.pixelColor(0, 0).red();
}

void TestThumbnailController::answersGoToTheRowOfThePictureNow() {
    hold();
    thumbnails->setResult(resultOf(folder, {"a.pgm", "b.pgm"}));
    thumbnails->want({0});
    thumbnails->setResult(resultOf(folder, {"c.pgm", "b.pgm", "a.pgm"}));
    thumbnails->want({2});
    release();
    rest();
    QCOMPARE(rows(), QList<int>{2});
    QCOMPARE(brightness(0), 10);
}

void TestThumbnailController::answersNobodyWishedForAreKept() {
    thumbnails->setResult(resultOf(folder, {"a.pgm", "b.pgm"}));
    thumbnails->want({0});
    thumbnails->setResult(resultOf(folder, {"b.pgm", "a.pgm"}));
    rest();
    QCOMPARE(ready->size(), 0);
    thumbnails->want({1});
    QCOMPARE(rows(), QList<int>{1}); // at hand: no job
    QCOMPARE(brightness(0), 10);
}

void TestThumbnailController::anotherFolderDropsWhatIsLoading() {
    putPicture(place->path() / "other/a.pgm", 2, 2, 90);
    hold();
    thumbnails->setResult(resultOf(folder, {"a.pgm"}));
    thumbnails->want({0});
    thumbnails->setResult(resultOf(place->path() / "other", {"a.pgm"}));
    thumbnails->want({0});
    release();
    rest();
    QCOMPARE(rows(), QList<int>{0});
    QCOMPARE(brightness(0), 90);
}

void TestThumbnailController::anotherEdgeIsLoadedAgain() {
    putPicture(folder / "a.pgm", 300, 300, 10);
    hold();
    thumbnails->setResult(resultOf(folder, {"a.pgm"}));
    thumbnails->want({0});
    thumbnails->setEdge(200);
    release();
    rest();
    QCOMPARE(rows(), QList<int>{0});
    QCOMPARE(ready->at(0).at(1).value<QImage>().width(), 200);
}

void TestThumbnailController::aChangedPictureIsLoadedAgain() {
    thumbnails->setResult(resultOf(folder, {"a.pgm"}, 1));
    thumbnails->want({0});
    rest();
    putPicture(folder / "a.pgm", 2, 2, 70);
    thumbnails->setResult(resultOf(folder, {"a.pgm"}, 2));
    thumbnails->want({0});
    rest();
    QCOMPARE(ready->size(), 2);
    QCOMPARE(brightness(0), 10);
    QCOMPARE(brightness(1), 70);
}

void TestThumbnailController::namesThatLookAlikeStayApart() {
    putPicture(folder / "\xfe.pgm", 2, 2, 40);
    putPicture(folder / "\xff.pgm", 2, 2, 50);
    thumbnails->setResult(resultOf(folder, {"\xfe.pgm", "\xff.pgm"}));
    thumbnails->want({0});
    rest();
    thumbnails->want({1});
    rest();
    QCOMPARE(ready->size(), 2);
    QCOMPARE(brightness(0), 40);
    QCOMPARE(brightness(1), 50);
}

void TestThumbnailController::keepsThumbnailsOnDisk() {
    putPicture(folder / "a.pgm", 300, 300, 10);
    const auto before = test::fingerprint(folder);
    thumbnails->setResult(resultOf(folder, {"a.pgm"}));
    thumbnails->want({0});
    rest();
    QCOMPARE(rows(), QList<int>{0});
    QVERIFY(fs::is_directory(place->path() / "thumbnails/normal"));
    QCOMPARE(test::fingerprint(folder), before);
}

QTEST_GUILESS_MAIN(TestThumbnailController)
#include "tst_thumbnail_controller.moc"
