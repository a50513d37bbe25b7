#include "app/controllers/preview_controller.h"
#include "app/controllers/search_controller.h"
#include "app/controllers/thumbnail_controller.h"
#include "app/text/path_text.h"
#include "tests/app/fake_classifier.h"
#include "tests/app/files.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
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
    void lookingAtOneFileLeavesTheRest();
    void theNewestFolderWins();
    void aFailingFolderHidesTheFormerResult();
    void cancelIsAnOutcome();
    void pauseHoldsTheTrunk();
    void normalizedScoresAreLogProbabilities();
    void theUnsureZoneLiesBelowTheLine();
    void thresholdComesFromUserHintOrLogits();
    void thresholdThatIsNoNumberIsIgnored();
    void thumbnailsComeForTheRowsWanted();
    void thumbnailsOfAFormerResultDoNotCome();
    void previewGivesAllLogits();

private:
    void open(const QString& path);
    [[nodiscard]] QStringList shownNames() const;
    [[nodiscard]] bool rests() const {
        return files->state() == FolderController::State::Ready && search->result() &&
               search->result()->query.classId == wanted && search->result()->snapshot == files->snapshot();
    }
    void choose(ClassId id);

    std::unique_ptr<QTemporaryDir> place;
    QString folder;
    std::shared_ptr<FakeClassifier> model;
    std::unique_ptr<JobQueue> queue;
    std::unique_ptr<Thresholds> thresholds;
    std::unique_ptr<FolderController> files;
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
    files = std::make_unique<FolderController>(*queue, toPath(place->filePath(QStringLiteral("cache"))));
    search = std::make_unique<SearchController>(*queue, *files, *thresholds);
    wanted = bright;
}

void TestSearchController::cleanup() {
    model->gate.release(1000);
    search.reset();
    files.reset();
    queue.reset();
}

void TestSearchController::choose(ClassId id) {
    wanted = id;
    search->choose(model, id);
    QTRY_VERIFY(rests());
}

void TestSearchController::open(const QString& path) {
    files->open(path);
    choose(wanted);
}

QStringList TestSearchController::shownNames() const {
    QStringList names;
    for (std::size_t row = 0; row < search->hits(); ++row)
        names << toText(std::filesystem::path(search->result()->entry(row).path));
    return names;
}

void TestSearchController::needsAFolderAndAModel() {
    QCOMPARE(files->state(), FolderController::State::NoFolder);
    files->open(folder);
    QCOMPARE(files->state(), FolderController::State::NoModel);
    search->choose(model, bright);
    QCOMPARE(files->state(), FolderController::State::Reading);
    QTRY_COMPARE(files->state(), FolderController::State::Ready);
    QTRY_VERIFY(search->result());
    search->choose(nullptr, bright);
    QCOMPARE(files->state(), FolderController::State::NoModel);
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
    QCOMPARE(files->snapshot()->found(), std::size_t{5});
    QCOMPARE(files->snapshot()->skipped().size(), std::size_t{1});
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
    const auto other = std::make_shared<FakeClassifier>("n");
    search->choose(other, bright);
    QVERIFY(!search->result()); // the former model's logits are gone at once
    QTRY_VERIFY(search->result());
    QCOMPARE(search->result()->digest(), std::string("n"));
    choose(bright);
    QCOMPARE(model->runs.load(), runs);
}

void TestSearchController::readingAgainSeesNewFiles() {
    open(folder);
    const int runs = model->runs;
    QVERIFY(writePicture(folder + QStringLiteral("/f.pgm"), 100));
    files->readAgain();
    QVERIFY(search->result()); // what is known stays meanwhile
    QTRY_VERIFY(rests());
    QCOMPARE(files->snapshot()->size(), std::size_t{5});
    QCOMPARE(model->runs.load(), runs + 1);
}

void TestSearchController::lookingAtOneFileLeavesTheRest() {
    open(folder);
    const int runs = model->runs;
    QVERIFY(writePicture(folder + QStringLiteral("/f.pgm"), 100));
    QVERIFY(writePicture(folder + QStringLiteral("/g.pgm"), 101));
    files->lookAt({"f.pgm"});
    QTRY_VERIFY(rests());
    QCOMPARE(files->snapshot()->size(), std::size_t{5});
    QCOMPARE(model->runs.load(), runs + 1);
}

void TestSearchController::theNewestFolderWins() {
    const QString second = place->filePath(QStringLiteral("second"));
    QVERIFY(QDir().mkpath(second));
    QVERIFY(writePicture(second + QStringLiteral("/x.pgm"), 255));
    search->choose(model, bright);
    model->closed = true;
    files->open(folder);
    QTRY_VERIFY(model->runs > 0); // under way
    QList<std::filesystem::path> shown;
    connect(search.get(), &SearchController::resultChanged, this, [this, &shown] {
        if (search->result())
            shown << search->result()->snapshot->folder();
    });
    files->open(second);
    model->closed = false;
    model->gate.release(1000);
    QTRY_VERIFY(rests());
    QTRY_VERIFY(queue->jobs().empty());
    QCOMPARE(shown, QList<std::filesystem::path>{toPath(second)});
}

void TestSearchController::aFailingFolderHidesTheFormerResult() {
    open(folder);
    files->open(place->filePath(QStringLiteral("gone")));
    QVERIFY(!search->result());
    QTRY_COMPARE(files->state(), FolderController::State::Failed);
    QCOMPARE(files->error().code, ErrorCode::NotFound);
    QCOMPARE(search->hits(), std::size_t{0});
}

void TestSearchController::cancelIsAnOutcome() {
    model->closed = true;
    search->choose(model, bright);
    files->open(folder);
    QTRY_VERIFY(model->runs > 0);
    files->cancel();
    QTRY_COMPARE(files->state(), FolderController::State::Cancelled); // while the trunk still waits
}

void TestSearchController::pauseHoldsTheTrunk() {
    model->closed = true;
    search->choose(model, bright);
    files->open(folder);
    QTRY_VERIFY(model->runs > 0);
    files->setPaused(true);
    QVERIFY(files->paused());
    model->closed = false;
    model->gate.release(1000);
    files->setPaused(false);
    QTRY_VERIFY(rests());
    QVERIFY(!files->paused());
    QCOMPARE(files->snapshot()->size(), std::size_t{4});
}

void TestSearchController::normalizedScoresAreLogProbabilities() {
    open(folder);
    search->setScore(search::ScoreKind::NormalizedLogit);
    QTRY_COMPARE(search->result()->query.score, search::ScoreKind::NormalizedLogit);
    search->setThreshold(-100);
    QCOMPARE(shownNames().first(), QStringLiteral("b.pgm"));
    const double sum = std::exp(1.0) + std::exp(0.0) + std::exp(-5.0);
    QVERIFY(std::abs(static_cast<double>(search->result()->score(0)) - (1 - std::log(sum))) < 1e-6);
    QVERIFY(!thresholds->find({.digest = "m", .className = "bright"})); // thresholds keep their kind of score
}

void TestSearchController::theUnsureZoneLiesBelowTheLine() {
    open(folder);
    search->setThreshold(0.9);
    QCOMPARE(search->hits(), std::size_t{1});
    QCOMPARE(search->shownRows(), std::size_t{1});
    search->setUnsureWidth(0.2);
    QCOMPARE(search->hits(), std::size_t{1});
    QCOMPARE(search->shownRows(), std::size_t{2});
    search->setUnsureWidth(std::nullopt);
    QCOMPARE(search->shownRows(), std::size_t{1});
}

void TestSearchController::thresholdComesFromUserHintOrLogits() {
    open(folder);
    QVERIFY(qAbs(search->threshold() - 0.5) < 1e-6); // parts 1 and 0.8 from 0.2 and 0
    std::optional<double> known = 0.9;
    search->setThresholdHint([&known](const ThresholdKey& key) {
        return key == ThresholdKey{.digest = "m", .className = "bright"} ? known : std::nullopt;
    });
    search->refreshThreshold();
    QCOMPARE(search->threshold(), 0.9);
    thresholds->set({.digest = "m", .className = "bright"}, 0.1); // as another page does
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
