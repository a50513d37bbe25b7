#include "tests/support/indexing.h"

#include <QtTest>

#include <sys/wait.h>

using namespace onelogit;
using namespace onelogit::test;
using index::IndexReport;
using index::PipelineOptions;
namespace fs = std::filesystem;

/// What an index does with folders that change between two runs.
class TestPipeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void secondRunReadsNothing();
    void renamedFileIsNotDecodedAgain();
    void copiesShareARow();
    void touchedFileIsNotDecodedAgain();
    void changedFileIsDecodedAgain();
    void fileReplacedAtOnceIsNoticed();
    void removedFileIsGone();
    void folderThatIsAwayKeepsItsPictures_data();
    void folderThatIsAwayKeepsItsPictures();
    void skippedFilesAreTriedAgainWhenAsked();
    void passingReasonsAreTriedAgain();
    void partsAreLookedAtAlone();
    void anotherHeadDecodesNothing();
    void anotherTrunkDecodesEverything();
    void folderWithinAnotherDecodesNothing();
    void normalizersCanComeLater();
    void picturesAreNeverTouched();
    void refusesByName_data();
    void refusesByName();

private:
    IndexReport run(PipelineOptions options = {}) {
        options.cache = cache;
        Result<IndexReport> report = index::indexFolder(folder, classifier, options);
        if (!report)
            qWarning("%s", describe(report.error()).c_str());
        return report ? *report : IndexReport{};
    }

    TemporaryFolder temporary;
    fs::path folder;
    fs::path cache;
    std::shared_ptr<FakeClassifier> classifier;
    int round = 0;
};

void TestPipeline::init() {
    folder = temporary.path() / std::to_string(++round) / "pictures";
    cache = temporary.path() / std::to_string(round) / "cache";
    fs::create_directories(folder);
    classifier = fake();
}

void TestPipeline::secondRunReadsNothing() {
    putPictures(folder, 30);
    const IndexReport first = run();
    QCOMPARE(first.decoded, std::size_t{30});
    QCOMPARE(first.snapshot->size(), std::size_t{30});
    const IndexReport second = run();
    QCOMPARE(classifier->runs.load(), 30);
    QCOMPARE(second.unchanged, std::size_t{30});
    QCOMPARE(second.known + second.decoded + second.gone, std::size_t{0});
    QCOMPARE(listOf(*second.snapshot), listOf(*first.snapshot));
}

void TestPipeline::renamedFileIsNotDecodedAgain() {
    putPictures(folder, 5);
    QVERIFY(run().snapshot);
    fs::rename(folder / "a/000.png", folder / "z.png");
    fs::rename(folder / "b", folder / "other");
    const IndexReport second = run();
    QCOMPARE(classifier->runs.load(), 5);
    QCOMPARE(second.gone, std::size_t{3});
    QCOMPARE(second.known, std::size_t{3});
    QVERIFY(second.snapshot->find("z.png"));
    QVERIFY(!second.snapshot->find("a/000.png"));
    QCOMPARE(second.snapshot->found(), std::size_t{5});
}

void TestPipeline::copiesShareARow() {
    putOld(folder / "1.png", greyPng(9));
    putOld(folder / "2.png", greyPng(9));
    const IndexReport first = run({.workers = 1});
    QCOMPARE(classifier->runs.load(), 1);
    QCOMPARE(first.known, std::size_t{1});
    putOld(folder / "0.png", greyPng(9));
    const IndexReport second = run();
    QCOMPARE(classifier->runs.load(), 1);
    QCOMPARE(second.snapshot->size(), std::size_t{3});
    QCOMPARE(second.snapshot->rowCount(), std::size_t{1});
}

void TestPipeline::touchedFileIsNotDecodedAgain() {
    putPictures(folder, 3);
    QVERIFY(run().snapshot);
    age(folder / "a/000.png", 30);
    const IndexReport second = run();
    QCOMPARE(classifier->runs.load(), 3);
    QCOMPARE(second.known, std::size_t{1});
    QCOMPARE(run().unchanged, std::size_t{3});
}

void TestPipeline::changedFileIsDecodedAgain() {
    putPictures(folder, 3);
    QVERIFY(run().snapshot);
    putOld(folder / "a/000.png", greyPng(51));
    age(folder / "a/000.png", 30);
    const IndexReport second = run();
    QCOMPARE(second.decoded, std::size_t{1});
    QCOMPARE(second.snapshot->size(), std::size_t{3});
    QCOMPARE(second.snapshot->features(0)[1], 51.0F / 255.0F);
}

void TestPipeline::fileReplacedAtOnceIsNoticed() {
    const fs::path file = put(folder / "1.png", greyPng(10));
    QVERIFY(run().snapshot);
    struct stat before = {};
    QCOMPARE(::stat(file.c_str(), &before), 0);
    put(file, greyPng(20)); // the same size, and the same moment as far as the file system tells
    const timespec both[2] = {before.st_mtim, before.st_mtim};
    QCOMPARE(::utimensat(AT_FDCWD, file.c_str(), both, 0), 0);
    QCOMPARE(run().snapshot->features(0)[1], 20.0F / 255.0F);
}

void TestPipeline::removedFileIsGone() {
    putPictures(folder, 6);
    QVERIFY(run().snapshot);
    fs::remove(folder / "b/001.png");
    fs::remove_all(folder / "c");
    const IndexReport second = run();
    QCOMPARE(second.gone, std::size_t{3});
    QCOMPARE(second.snapshot->found(), std::size_t{3});
    QVERIFY(!second.snapshot->away());
}

void TestPipeline::folderThatIsAwayKeepsItsPictures_data() {
    QTest::addColumn<bool>("emptyInstead");
    QTest::newRow("not there") << false;
    QTest::newRow("empty, as where a disk was mounted") << true;
}

void TestPipeline::folderThatIsAwayKeepsItsPictures() {
    QFETCH(bool, emptyInstead);
    putPictures(folder, 6);
    const IndexReport first = run();
    const fs::path elsewhere = folder.string() + "-elsewhere";
    fs::rename(folder, elsewhere);
    if (emptyInstead)
        fs::create_directories(folder);
    for (const PipelineOptions& options : {PipelineOptions{}, PipelineOptions{.only = {"a"}}}) {
        const IndexReport away = run(options);
        QVERIFY(away.snapshot);
        QVERIFY(away.snapshot->away());
        QCOMPARE(listOf(*away.snapshot), listOf(*first.snapshot));
    }
    fs::remove_all(folder);
    fs::rename(elsewhere, folder);
    const IndexReport back = run();
    QVERIFY(!back.snapshot->away());
    QCOMPARE(back.unchanged, std::size_t{6});
    QCOMPARE(classifier->runs.load(), 6);
}

void TestPipeline::skippedFilesAreTriedAgainWhenAsked() {
    putPictures(folder, 2);
    putOld(folder / "page.jpg", bytesOf("<html></html>"));
    QCOMPARE(skippedOf(*run().snapshot), (std::map<std::string, std::string>{{"page.jpg", "wrong-format"}}));
    QCOMPARE(run().unchanged, std::size_t{3});
    QCOMPARE(run({.retrySkipped = true}).unchanged, std::size_t{2});
}

void TestPipeline::passingReasonsAreTriedAgain() {
    putOld(folder / "1.png", greyPng(51));
    putOld(folder / "2.png", greyPng(60));
    classifier->poison = 51.0F / 255.0F;
    QCOMPARE(skippedOf(*run().snapshot), (std::map<std::string, std::string>{{"1.png", "not-finite"}}));
    classifier->poison.reset();
    const IndexReport second = run();
    QCOMPARE(second.decoded, std::size_t{1});
    QCOMPARE(second.snapshot->size(), std::size_t{2});
}

void TestPipeline::partsAreLookedAtAlone() {
    putPictures(folder, 9);
    QVERIFY(run().snapshot);
    fs::remove_all(folder / "a");
    fs::remove(folder / "b/001.png");
    putOld(folder / "b/new.png", greyPng(1));
    putOld(folder / "c/new.png", greyPng(2));
    const IndexReport part = run({.only = {"a", "b/new.png", "b/001.png", "b/./never.png"}});
    QCOMPARE(part.gone, std::size_t{4});
    QCOMPARE(part.decoded, std::size_t{1});
    QVERIFY(part.snapshot->find("b/new.png"));
    QVERIFY(!part.snapshot->find("c/new.png"));
    QVERIFY(part.snapshot->find("b/004.png"));
    QCOMPARE(run().decoded, std::size_t{1});
}

void TestPipeline::anotherHeadDecodesNothing() {
    putPictures(folder, 5);
    QVERIFY(run().snapshot);
    const auto other = fake("trunk", "another head");
    other->weights[0] = {3, -2};
    classifier = other;
    const IndexReport second = run();
    QCOMPARE(other->runs.load(), 0);
    const auto normalizers = second.snapshot->normalizers(other->info());
    QCOMPARE(normalizers.size(), second.snapshot->rowCount());
    for (std::size_t row = 0; row < normalizers.size(); ++row) {
        std::vector<float> logits(4);
        model::allLogits(*other, second.snapshot->row(row), logits);
        QCOMPARE(normalizers[row], index::normalizer(logits));
    }
}

void TestPipeline::anotherTrunkDecodesEverything() {
    putPictures(folder, 5);
    QVERIFY(run().snapshot);
    classifier = fake("another trunk");
    QCOMPARE(run().decoded, std::size_t{5});
}

void TestPipeline::folderWithinAnotherDecodesNothing() {
    putPictures(folder, 9);
    putOld(folder / "b/damaged.jpg", firstPart(jpeg(gradient(300, 200, 3)), 0.6));
    const IndexReport whole = run();
    const auto below = index::indexFolder(folder / "b", classifier, {.cache = cache});
    QVERIFY(below.ok());
    QCOMPARE(below->known, std::size_t{4});
    QVERIFY(below->snapshot->entry(3).damaged);
    classifier = fake();
    const auto inside = index::indexFolder(folder / "c", classifier, {.cache = cache.string() + "3"});
    QCOMPARE(inside->decoded, std::size_t{3});
    const auto outside = index::indexFolder(folder, classifier, {.cache = cache.string() + "3"});
    QCOMPARE(outside->known, std::size_t{3});
    QCOMPARE(listOf(*outside->snapshot), listOf(*whole.snapshot));
    QVERIFY(std::ranges::equal(outside->snapshot->normalizers(classifier->info()),
                               whole.snapshot->normalizers(classifier->info())));
}

void TestPipeline::normalizersCanComeLater() {
    putPictures(folder, 5);
    QVERIFY(run({.normalizers = false}).snapshot->normalizers(classifier->info()).empty());
    const auto added = index::addNormalizers(folder, classifier, {.cache = cache});
    QVERIFY(added.ok());
    QCOMPARE((*added)->normalizers(classifier->info()).size(), std::size_t{5});
    QCOMPARE(classifier->runs.load(), 5);
    QCOMPARE(index::addNormalizers(folder / "absent", classifier, {.cache = cache}).error().code, ErrorCode::NotFound);
}

void TestPipeline::picturesAreNeverTouched() {
    putPictures(folder, 12);
    put(folder / "page.jpg", "<html></html>");
    const auto before = fingerprint(folder);
    QVERIFY(run({.batch = 4}).snapshot);
    QVERIFY(run({.only = {"a"}}).snapshot);
    QVERIFY(run({.retrySkipped = true}).snapshot);
    QVERIFY(index::openIndexed(folder, classifier->info(), {.cache = cache}).ok());
    QCOMPARE(fingerprint(folder), before);
}

void TestPipeline::refusesByName_data() {
    QTest::addColumn<QString>("entry");
    QTest::addColumn<ErrorCode>("reason");
    QTest::newRow("missing folder") << QStringLiteral("absent") << ErrorCode::NotFound;
    QTest::newRow("a file") << QStringLiteral("file.png") << ErrorCode::NotAFolder;
    QTest::newRow("empty folder") << QStringLiteral("empty") << ErrorCode::Empty;
    QTest::newRow("only hidden files") << QStringLiteral("hidden") << ErrorCode::Empty;
    QTest::newRow("no picture") << QStringLiteral("texts") << ErrorCode::NoPictures;
}

void TestPipeline::refusesByName() {
    put(folder / "file.png", greyPng(1));
    fs::create_directories(folder / "empty");
    put(folder / "hidden/.a.png", greyPng(1));
    put(folder / "texts/a.jpg", "text");
    QFETCH(QString, entry);
    const auto indexed = index::indexFolder(folder / entry.toStdString(), classifier, {.cache = cache});
    QVERIFY(!indexed.ok());
    QTEST(indexed.error().code, "reason");
    const auto within = index::indexFolder(folder, classifier, {.cache = folder / "texts/cache"});
    QCOMPARE(within.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!fs::exists(folder / "texts/cache"));
    for (const char* path : {"/etc", "..", "a/../../b"})
        QCOMPARE(index::indexFolder(folder, classifier, {.cache = cache, .only = {path}}).error().code,
                 ErrorCode::InvalidArgument);
    QCOMPARE(index::indexFolder(folder, classifier, {.cache = cache, .shard = {.number = 3, .count = 3}}).error().code,
             ErrorCode::InvalidArgument);
}

QTEST_APPLESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
