#include "engine/images/decode.h"
#include "engine/images/network_input.h"
#include "engine/index/feature_index.h"
#include "engine/model/native.h"
#include "tests/support/fake_classifier.h"
#include "tests/support/folders.h"
#include "tests/support/pictures.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <mutex>

using namespace onelogit;
using namespace onelogit::test;
using index::FeatureIndex;
namespace fs = std::filesystem;

namespace {

using IndexResult = Result<std::shared_ptr<const FeatureIndex>>;

Bytes png(std::uint8_t value) {
    return images::encodePng(plain(3, 4, {value})).value();
}

/// Good pictures of all kinds and every kind of file that is none.
void putMixture(const fs::path& folder) {
    put(folder / "1.png", png(10));
    put(folder / "2.jpg", jpeg(gradient(300, 200, 3)));
    put(folder / "a/3.bmp", bmp(gradient(30, 20, 3)));
    put(folder / "a/caf\xe9.png", png(40));
    put(folder / "wrong ending.jpg", png(50));
    put(folder / "damaged.jpg", firstPart(jpeg(gradient(300, 200, 3)), 0.6));
    put(folder / "empty.jpg", "");
    put(folder / "page.jpg", "<html></html>");
    put(folder / "movie.gif", "8BPS");
    put(folder / "bomb.png", rawPng({.width = 65535, .height = 65535, .bits = 1, .rows = Bytes(1 << 16)}));
    ::mkfifo((folder / "pipe.png").c_str(), 0600);
    fs::create_symlink("nowhere.png", folder / "broken.png");
    fs::create_directory_symlink(".", folder / "loop");
}

/// A real network with weights as training starts from.
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

/// The fake's two features are two positions of one number each; the head pools over them.
class PooledClassifier final : public FakeClassifier {
public:
    PooledClassifier() {
        description.headKind = model::HeadKind::PooledConvolution;
        description.positions = 2;
        weights = {{1}, {-1}, {-0.3F}, {0.7F}};
    }
    [[nodiscard]] model::WeightRow weightRow(ClassId id) const override {
        model::WeightRow row = FakeClassifier::weightRow(id);
        row.kind = model::HeadKind::PooledConvolution;
        return row;
    }
};

} // namespace

class TestIndexFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { folder = temporary.path() / std::to_string(++round); }
    void picturesAreNeverTouched();
    void everyFileIsAccountedFor();
    void featuresAreThoseOfThePictures();
    void theNumberOfWorkersChangesNothing();
    void featuresDependOnNothingButThePicture();
    void featuresAreThoseOfTheSameInputElsewhere_data();
    void featuresAreThoseOfTheSameInputElsewhere();
    void aPictureTheNetworkRefusesIsSkippedAlone();
    void aPooledHeadKeepsLogitsInsteadOfFeatures();
    void tellsHowFarItIs();
    void stopsWhenAsked();
    void stopsWithinABatch();
    void refusesByName_data();
    void refusesByName();

private:
    TemporaryFolder temporary;
    fs::path folder;
    int round = 0;
};

void TestIndexFolder::picturesAreNeverTouched() {
    putMixture(folder);
    const auto before = fingerprint(folder);
    const FakeClassifier classifier;
    QVERIFY(index::indexFolder(folder, classifier).ok());
    QCOMPARE(fingerprint(folder), before);
}

void TestIndexFolder::everyFileIsAccountedFor() {
    putMixture(folder);
    const FakeClassifier classifier;
    const IndexResult indexed = index::indexFolder(folder, classifier);
    QVERIFY2(indexed.ok(), indexed ? "" : describe(indexed.error()).c_str());
    const FeatureIndex& index = **indexed;
    QCOMPARE(index.found, std::size_t{12});
    QCOMPARE(index.entries.size() + index.skipped.size(), index.found);
    std::vector<std::string> entries;
    for (const index::OldEntry& entry : index.entries)
        entries.push_back(entry.path.string() + (entry.damaged ? " (damaged)" : ""));
    QCOMPARE(entries, (std::vector<std::string>{"1.png", "2.jpg", "a/3.bmp", "a/caf\xe9.png", "damaged.jpg (damaged)",
                                                "wrong ending.jpg"}));
    std::vector<std::string> skipped;
    for (const data::Skipped& file : index.skipped)
        skipped.push_back(file.path.string() + ": " + std::string(name(file.reason.code)));
    QCOMPARE(skipped, (std::vector<std::string>{"bomb.png: too-large", "broken.png: not-found", "empty.jpg: empty",
                                                "movie.gif: unsupported-format", "page.jpg: wrong-format",
                                                "pipe.png: not-a-file"}));
}

void TestIndexFolder::featuresAreThoseOfThePictures() {
    for (int i = 0; i < 5; ++i)
        put(folder / (std::to_string(i) + ".png"), png(static_cast<std::uint8_t>(i * 50)));
    const FakeClassifier classifier;
    const IndexResult indexed = index::indexFolder(folder, classifier, {.batch = 2});
    QVERIFY(indexed.ok());
    QCOMPARE((*indexed)->features, std::size_t{2});
    QCOMPARE((*indexed)->modelDigest, "fake");
    QVERIFY((*indexed)->folder.is_absolute());
    for (std::size_t i = 0; i < 5; ++i)
        QCOMPARE((*indexed)->row(i)[1], static_cast<float>(i * 50) / 255.0F);
}

void TestIndexFolder::theNumberOfWorkersChangesNothing() {
    putMixture(folder);
    for (int i = 0; i < 40; ++i)
        put(folder / ("more/" + std::to_string(i) + ".jpg"), jpeg(gradient(20 + i, 30, 3)));
    const FakeClassifier classifier;
    const IndexResult alone = index::indexFolder(folder, classifier, {.workers = 1, .batch = 4});
    QVERIFY(alone.ok());
    for (const unsigned workers : {2U, 3U, 16U}) {
        const IndexResult together = index::indexFolder(folder, classifier, {.workers = workers, .batch = 4});
        QVERIFY(together.ok());
        QCOMPARE((*together)->rows, (*alone)->rows);
        QCOMPARE((*together)->entries.size(), (*alone)->entries.size());
        for (std::size_t i = 0; i < (*alone)->entries.size(); ++i)
            QCOMPARE((*together)->entries[i].path, (*alone)->entries[i].path);
        QCOMPARE((*together)->skipped.size(), (*alone)->skipped.size());
    }
}

void TestIndexFolder::featuresDependOnNothingButThePicture() {
    const auto classifier = network();
    for (int i = 10; i < 50; ++i) {
        const Bytes picture = images::encodePng(gradient(i, 28, 1)).value();
        put(folder / "all" / std::to_string(i), picture);
        if (i % 3 == 0)
            put(folder / "some" / std::to_string(i), picture);
    }
    const IndexResult all = index::indexFolder(folder / "all", *classifier);
    const IndexResult some = index::indexFolder(folder / "some", *classifier, {.workers = 3, .batch = 5});
    QVERIFY(all.ok());
    QVERIFY(some.ok());
    QCOMPARE((*all)->entries.size(), std::size_t{40});
    QCOMPARE((*some)->entries.size(), std::size_t{13});
    std::map<fs::path, std::size_t> position;
    for (std::size_t i = 0; i < (*all)->entries.size(); ++i)
        position[(*all)->entries[i].path] = i;
    for (std::size_t i = 0; i < (*some)->entries.size(); ++i) {
        const auto row = (*some)->row(i);
        QVERIFY(std::equal(row.begin(), row.end(), (*all)->row(position[(*some)->entries[i].path]).begin()));
    }
}

void TestIndexFolder::featuresAreThoseOfTheSameInputElsewhere_data() {
    QTest::addColumn<int>("shorterEdge");
    QTest::newRow("stretched") << 0;
    QTest::newRow("cropped") << 40;
}

void TestIndexFolder::featuresAreThoseOfTheSameInputElsewhere() {
    QFETCH(int, shorterEdge);
    const fs::path file = put(folder / "large.jpg", jpeg(gradient(900, 700, 3)));
    FakeClassifier classifier({.channels = 3, .height = 28, .width = 28});
    classifier.description.input.framing = shorterEdge == 0 ? Framing::Stretch : Framing::CentreCrop;
    classifier.description.input.shorterEdge = shorterEdge;
    const IndexResult indexed = index::indexFolder(folder, classifier);
    QVERIFY(indexed.ok());
    const auto input = images::networkInput(file, classifier.info().input);
    QVERIFY(input.ok());
    QVERIFY(!input->damaged);
    std::vector<float> features(2);
    QVERIFY(classifier.features(input->numbers, 1, features).ok());
    QVERIFY(std::ranges::equal(features, (*indexed)->row(0)));
}

void TestIndexFolder::aPictureTheNetworkRefusesIsSkippedAlone() {
    for (int i = 0; i < 5; ++i)
        put(folder / (std::to_string(i) + ".png"), png(static_cast<std::uint8_t>(i * 51)));
    FakeClassifier classifier;
    classifier.poison = 51.0F / 255.0F;
    const IndexResult indexed = index::indexFolder(folder, classifier);
    QVERIFY(indexed.ok());
    QCOMPARE((*indexed)->entries.size(), std::size_t{4});
    QCOMPARE((*indexed)->rows.size(), std::size_t{8});
    QCOMPARE((*indexed)->skipped.size(), std::size_t{1});
    QCOMPARE((*indexed)->skipped[0].path, fs::path("1.png"));
    QCOMPARE((*indexed)->skipped[0].reason.code, ErrorCode::NotFinite);
    QCOMPARE((*indexed)->row(1)[1], 102.0F / 255.0F);
}

void TestIndexFolder::aPooledHeadKeepsLogitsInsteadOfFeatures() {
    for (int i = 0; i < 5; ++i)
        put(folder / (std::to_string(i) + ".png"), images::encodePng(gradient(3 + i, 4, 1)).value());
    const PooledClassifier pooled;
    const FakeClassifier plainHead;
    const IndexResult logits = index::indexFolder(folder, pooled);
    const IndexResult features = index::indexFolder(folder, plainHead);
    QVERIFY(logits.ok());
    QVERIFY(features.ok());
    QVERIFY((*logits)->form == index::RowForm::Logits);
    QVERIFY((*features)->form == index::RowForm::Features);
    QCOMPARE((*logits)->features, std::size_t{4});
    for (std::size_t i = 0; i < 5; ++i) {
        std::vector<float> fresh(4);
        model::allLogits(pooled, (*features)->row(i), fresh);
        std::vector<float> kept(4);
        index::allLogits(**logits, i, pooled, kept);
        QCOMPARE(kept, fresh);
        for (int c = 0; c < 4; ++c) {
            const model::WeightRow row = pooled.weightRow({c});
            QVERIFY(index::logit(**logits, i, row, {c}) == model::logit(row, (*features)->row(i)));
        }
    }
    QVERIFY(index::isOf(**logits, pooled.info()));
    QVERIFY(!index::isOf(**features, pooled.info()));
    QVERIFY(!index::isOf(**logits, plainHead.info()));
}

void TestIndexFolder::tellsHowFarItIs() {
    putMixture(folder);
    std::mutex guard;
    std::vector<std::uint64_t> counts;
    const FakeClassifier classifier;
    const ProgressSink progress = [&](const Progress& now) {
        const std::lock_guard lock(guard);
        QCOMPARE(now.total, std::uint64_t{12});
        counts.push_back(now.done);
    };
    QVERIFY(index::indexFolder(folder, classifier, {}, progress).ok());
    std::sort(counts.begin(), counts.end());
    QCOMPARE(counts.size(), std::size_t{12});
    QCOMPARE(counts.back(), std::uint64_t{12});
}

void TestIndexFolder::stopsWhenAsked() {
    putMixture(folder);
    std::stop_source stop;
    stop.request_stop();
    const FakeClassifier classifier;
    QCOMPARE(index::indexFolder(folder, classifier, {}, {}, stop.get_token()).error().code, ErrorCode::Cancelled);
}

void TestIndexFolder::stopsWithinABatch() {
    for (int i = 0; i < 20; ++i)
        put(folder / (std::to_string(i) + ".png"), png(1));
    std::stop_source stop;
    std::uint64_t last = 0;
    const ProgressSink progress = [&](const Progress& now) {
        last = now.done;
        if (now.done == 3)
            stop.request_stop();
    };
    const FakeClassifier classifier;
    const IndexResult indexed =
        index::indexFolder(folder, classifier, {.workers = 1, .batch = 20}, progress, stop.get_token());
    QVERIFY(!indexed.ok());
    QCOMPARE(indexed.error().code, ErrorCode::Cancelled);
    QCOMPARE(last, std::uint64_t{3});
    QCOMPARE(classifier.runs.load(), 3);
}

void TestIndexFolder::refusesByName_data() {
    QTest::addColumn<QString>("entry");
    QTest::addColumn<ErrorCode>("reason");
    QTest::newRow("missing folder") << QStringLiteral("absent") << ErrorCode::NotFound;
    QTest::newRow("a file") << QStringLiteral("file.png") << ErrorCode::NotAFolder;
    QTest::newRow("empty folder") << QStringLiteral("empty") << ErrorCode::Empty;
    QTest::newRow("only empty folders") << QStringLiteral("hollow") << ErrorCode::Empty;
    QTest::newRow("no picture") << QStringLiteral("texts") << ErrorCode::NoPictures;
}

void TestIndexFolder::refusesByName() {
    put(folder / "file.png", png(1));
    fs::create_directories(folder / "empty");
    fs::create_directories(folder / "hollow/below");
    put(folder / "texts/a.jpg", "text");
    put(folder / "texts/b.jpg", "");
    QFETCH(QString, entry);
    const FakeClassifier classifier;
    const IndexResult indexed = index::indexFolder(folder / entry.toStdString(), classifier);
    QVERIFY(!indexed.ok());
    QTEST(indexed.error().code, "reason");
    QCOMPARE(indexed.error().subject, (folder / entry.toStdString()).string());
    if (indexed.error().code == ErrorCode::NoPictures)
        QVERIFY(indexed.error().detail.find("a.jpg") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestIndexFolder)
#include "tst_index_folder.moc"
