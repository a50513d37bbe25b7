#include "app/controllers/preview_controller.h"
#include "app/controllers/search_controller.h"
#include "app/controllers/thumbnail_controller.h"
#include "app/text/path_text.h"
#include "tests/app/fake_classifier.h"
#include "tests/app/files.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace onelogit;
using namespace onelogit::app;

namespace {

constexpr ClassId bright{0};
constexpr ClassId dark{1};

/// A grey 2 x 2 picture.
bool writePicture(const QString& path, int brightness) {
    return write(path, QByteArray("P5\n2 2\n255\n") + QByteArray(4, static_cast<char>(brightness)));
}

} // namespace

/// Search, thumbnails and preview over real files and a classifier without a network.
class TestSearchController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void needsAFolderAndAModel();
    void listsBySurestFirst();
    void anotherClassRunsNoNetwork();
    void anotherModelAndBackRunsTheNetworkOnce();
    void readingAgainSeesNewFiles();
    void theNewestFolderWins();
    void aFailingFolderHidesTheFormerResult();
    void cancelIsAnOutcome();
    void thresholdComesFromUserHintOrLogits();
    void thresholdThatIsNoNumberIsIgnored();
    void thumbnailsComeForTheRowsWanted();
    void thumbnailsOfAFormerResultDoNotCome();
    void previewGivesAllLogits();

private:
    void open(const QString& path);
    [[nodiscard]] QStringList shownNames() const;
    [[nodiscard]] bool rests() const { return search->result() && search->result()->ranking->classId() == wanted; }
    void choose(ClassId id);

    std::unique_ptr<QTemporaryDir> place;
    QString folder;
    std::shared_ptr<FakeClassifier> model;
    std::unique_ptr<JobQueue> queue;
    std::unique_ptr<Thresholds> thresholds;
    std::unique_ptr<SearchController> search;
    ClassId wanted;
};

void TestSearchController::init() {
    place = std::make_unique<QTemporaryDir>();
    folder = place->filePath(QStringLiteral("pictures"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(writePicture(folder + QStringLiteral("/a.pgm"), 51));  // 0.2
    QVERIFY(writePicture(folder + QStringLiteral("/b.pgm"), 255)); // 1
    QVERIFY(writePicture(folder + QStringLiteral("/c.pgm"), 204)); // 0.8
    QVERIFY(writePicture(folder + QStringLiteral("/d.pgm"), 0));   // 0
    QVERIFY(write(folder + QStringLiteral("/e.jpg"), "words"));
    model = std::make_shared<FakeClassifier>("m");
    queue = std::make_unique<JobQueue>();
    thresholds = std::make_unique<Thresholds>();
    search = std::make_unique<SearchController>(*queue, *thresholds);
    wanted = bright;
}

void TestSearchController::cleanup() {
    model->gate.release(1000);
    search.reset();
    queue.reset();
}

void TestSearchController::choose(ClassId id) {
    wanted = id;
    search->choose(model, id);
    QTRY_VERIFY(rests());
}

void TestSearchController::open(const QString& path) {
    search->openFolder(path);
    choose(wanted);
}

QStringList TestSearchController::shownNames() const {
    QStringList names;
    for (std::size_t row = 0; row < search->hits(); ++row)
        names << toText(search->result()->entry(row).path);
    return names;
}

void TestSearchController::needsAFolderAndAModel() {
    QCOMPARE(search->state(), SearchController::State::NoFolder);
    search->openFolder(folder);
    QCOMPARE(search->state(), SearchController::State::NoModel);
    search->choose(model, bright);
    QCOMPARE(search->state(), SearchController::State::Indexing);
    QTRY_COMPARE(search->state(), SearchController::State::Ready);
    search->choose(nullptr, bright);
    QCOMPARE(search->state(), SearchController::State::NoModel);
    QVERIFY(!search->result());
}

void TestSearchController::listsBySurestFirst() {
    open(folder);
    search->setThreshold(-10);
    QCOMPARE(shownNames(), (QStringList{QStringLiteral("b.pgm"), QStringLiteral("c.pgm"), QStringLiteral("a.pgm"),
                                        QStringLiteral("d.pgm")}));
    search->setThreshold(0.8F); // a picture at the threshold is a hit
    QCOMPARE(search->hits(), std::size_t{2});
    search->setThreshold(2);
    QCOMPARE(search->hits(), std::size_t{0});
    QCOMPARE(search->index()->found, std::size_t{5});
    QCOMPARE(search->index()->skipped.size(), std::size_t{1});
}

void TestSearchController::anotherClassRunsNoNetwork() {
    open(folder);
    const int runs = model->runs;
    choose(dark);
    search->setThreshold(-10);
    QCOMPARE(shownNames().first(), QStringLiteral("d.pgm"));
    QCOMPARE(model->runs.load(), runs);
}

void TestSearchController::anotherModelAndBackRunsTheNetworkOnce() {
    open(folder);
    const int runs = model->runs;
    const auto first = search->index();
    const auto other = std::make_shared<FakeClassifier>("n");
    search->choose(other, bright);
    QVERIFY(!search->result()); // the former model's logits are gone at once
    QTRY_VERIFY(search->result());
    QCOMPARE(search->result()->digest(), std::string("n"));
    choose(bright);
    QCOMPARE(search->index(), first);
    QCOMPARE(model->runs.load(), runs);
}

void TestSearchController::readingAgainSeesNewFiles() {
    open(folder);
    QVERIFY(writePicture(folder + QStringLiteral("/f.pgm"), 100));
    search->openFolder(folder);
    QTRY_VERIFY(rests());
    QCOMPARE(search->index()->entries.size(), std::size_t{5});
}

void TestSearchController::theNewestFolderWins() {
    const QString second = place->filePath(QStringLiteral("second"));
    QVERIFY(QDir().mkpath(second));
    QVERIFY(writePicture(second + QStringLiteral("/x.pgm"), 255));
    QSignalSpy results(search.get(), &SearchController::resultChanged);
    search->choose(model, bright);
    model->closed = true;
    search->openFolder(folder);
    QTRY_VERIFY(model->runs > 0); // under way
    search->openFolder(second);
    model->closed = false;
    model->gate.release(1000);
    QTRY_VERIFY(search->result());
    QTRY_VERIFY(queue->jobs().empty());
    QCOMPARE(results.size(), 1);
    QCOMPARE(search->result()->index->folder, toPath(second));
}

void TestSearchController::aFailingFolderHidesTheFormerResult() {
    open(folder);
    search->openFolder(place->filePath(QStringLiteral("gone")));
    QVERIFY(!search->result());
    QTRY_COMPARE(search->state(), SearchController::State::Failed);
    QCOMPARE(search->error().code, ErrorCode::NotFound);
    QCOMPARE(search->hits(), std::size_t{0});
}

void TestSearchController::cancelIsAnOutcome() {
    model->closed = true;
    search->choose(model, bright);
    search->openFolder(folder);
    QTRY_VERIFY(model->runs > 0);
    queue->cancel(search->indexJobId());
    QTRY_COMPARE(search->state(), SearchController::State::Cancelled); // while the trunk still waits
}

void TestSearchController::thresholdComesFromUserHintOrLogits() {
    open(folder);
    QVERIFY(qAbs(search->threshold() - 0.5) < 1e-6); // parts 1 and 0.8 from 0.2 and 0
    std::optional<double> known = 0.9;
    search->setThresholdHint([&known](const std::string& digest, const std::string& className) {
        return digest == "m" && className == "bright" ? known : std::nullopt;
    });
    search->refreshThreshold();
    QCOMPARE(search->threshold(), 0.9);
    thresholds->set("m", "bright", 0.1); // as another page does
    QCOMPARE(search->threshold(), 0.1);
    known = 0.7;
    search->refreshThreshold();
    QCOMPARE(search->threshold(), 0.1);
    choose(dark);
    QVERIFY(qAbs(search->threshold() - 0.5) < 1e-6);
    choose(bright);
    QCOMPARE(search->threshold(), 0.1);
}

void TestSearchController::thresholdThatIsNoNumberIsIgnored() {
    open(folder);
    QSignalSpy moved(search.get(), &SearchController::thresholdChanged);
    search->setThreshold(std::numeric_limits<double>::quiet_NaN());
    QCOMPARE(moved.size(), 0);
    QVERIFY(qAbs(search->threshold() - 0.5) < 1e-6);
}

void TestSearchController::thumbnailsComeForTheRowsWanted() {
    open(folder);
    QVERIFY(QFile::remove(folder + QStringLiteral("/d.pgm"))); // the last row
    ThumbnailController thumbnails(*queue);
    QMap<int, QImage> images;
    connect(&thumbnails, &ThumbnailController::ready, this,
            [&images](int row, const QImage& image) { images[row] = image; });
    thumbnails.setResult(search->result());
    thumbnails.want({0, 1, 3, 99, -1});
    QTRY_COMPARE(images.size(), 3);
    QCOMPARE(images[0].pixelColor(0, 0).red(), 255);
    QCOMPARE(images[1].pixelColor(0, 0).red(), 204);
    QVERIFY(images[3].isNull());

    images.clear();
    thumbnails.want({1});
    QCOMPARE(images.size(), 1); // at hand: no job
}

void TestSearchController::thumbnailsOfAFormerResultDoNotCome() {
    open(folder);
    ThumbnailController thumbnails(*queue);
    QSignalSpy ready(&thumbnails, &ThumbnailController::ready);
    thumbnails.setResult(search->result());
    thumbnails.want({0, 1, 2});
    thumbnails.setResult(nullptr);
    bool ended = false;
    queue->submit(
        {.title = {}, .lane = Lane::Pictures}, this,
        [](const std::stop_token&, const ProgressSink&) -> Result<int> { return 1; },
        [&ended](const Result<int>&) { ended = true; });
    QTRY_VERIFY(ended);
    QCOMPARE(ready.size(), 0);
}

void TestSearchController::previewGivesAllLogits() {
    open(folder);
    PreviewController preview(*queue);
    std::optional<PictureDetails> details;
    connect(&preview, &PreviewController::ready, this, [&details](const PictureDetails& got) { details = got; });
    preview.show(search->result(), 3);
    preview.show(search->result(), 1); // the newest wish wins
    QTRY_VERIFY(details);
    QCOMPARE(details->path, toPath(folder + QStringLiteral("/c.pgm")));
    QCOMPARE(details->logit, 0.8F);
    QCOMPARE(details->margin, 0.8F - 0.2F);
    QCOMPARE(details->top.size(), std::size_t{3});
    QCOMPARE(details->top.front().classId, bright);
    QCOMPARE(details->pixels, QSize(2, 2));
    QVERIFY(!details->unreadable);

    details.reset();
    QVERIFY(QFile::remove(folder + QStringLiteral("/c.pgm")));
    preview.show(search->result(), 1);
    QTRY_VERIFY(details);
    QVERIFY(details->picture.isNull());
    QCOMPARE(details->unreadable->code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestSearchController)
#include "tst_search_controller.moc"
