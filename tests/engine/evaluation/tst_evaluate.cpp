#include "engine/evaluation/evaluate.h"

#include "engine/data/folder_per_class.h"
#include "engine/evaluation/logit_cache.h"
#include "tests/support/data_sets.h"
#include "tests/support/fake_classifier.h"
#include "tests/support/folders.h"

#include <QTest>

#include <chrono>
#include <random>

using namespace onelogit;
using namespace onelogit::evaluation;
using test::FakeClassifier;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view pictureKey = "0123456789abcdef0123456789abcdef";

LabelledPictures inMemory(const std::vector<std::string>& names = {"bright", "dark"}) {
    return labelled(std::make_shared<const data::DataSet>(test::smallSet(names, 3)));
}

std::vector<double> logitsOf(const Evaluation& evaluation) {
    return evaluation.table.visit([](const auto& logits) { return std::vector<double>(logits.begin(), logits.end()); });
}

/// An evaluation of `rows` rows of random logits, as it goes into the cache.
struct Made {
    std::vector<float> logits;
    KeptEvaluation rest;
};
Made made(std::size_t rows, std::size_t classes) {
    std::mt19937 generator(static_cast<unsigned>(rows));
    std::normal_distribution<float> noise;
    Made result;
    for (std::size_t i = 0; i < rows * classes; ++i)
        result.logits.push_back(noise(generator));
    for (std::size_t i = 0; i < rows; ++i) {
        result.rest.table.labels.push_back(static_cast<std::int32_t>(i % classes));
        result.rest.pictures.push_back(static_cast<std::uint32_t>(2 * i));
    }
    result.rest.unreadable.push_back({"a/b.png", {ErrorCode::Truncated, "a/b.png", "ends early"}});
    return result;
}

} // namespace

class EvaluateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void logitsAreTheModels();
    void unknownClassesAreLeftOut();
    void nothingInCommonIsSaid();
    void badPicturesAreNamed();
    void picturesOfAnySize();
    void aPictureThatGivesNaN();
    void cachedEqualsFresh();
    void anotherKey_data();
    void anotherKey();
    void aChangedFileIsComputedAgain();
    void manyLogitsStayInTheFile();
    void keptComesBackBitForBit();
    void damagedFilesCountForNothing_data();
    void damagedFilesCountForNothing();
    void theLeastRecentlyUsedGoes();
    void aCacheThatCannotBeWrittenIsSaid();
    void stops();
};

void EvaluateTest::logitsAreTheModels() {
    const FakeClassifier model;
    const auto evaluation = evaluate(model, inMemory());
    QVERIFY(evaluation.ok());
    QCOMPARE(evaluation->table.examples(), std::size_t{6});
    QCOMPARE(evaluation->table.classes, std::size_t{4});
    QCOMPARE(evaluation->table.labels, (std::vector<std::int32_t>{0, 1, 0, 1, 0, 1}));
    QCOMPARE(evaluation->pictures, (std::vector<std::uint32_t>{0, 1, 2, 3, 4, 5}));
    const double grey = static_cast<double>(20.0F / 255);
    QVERIFY(std::abs(evaluation->table.row(1)[0] - grey) < 1e-6);
    QVERIFY(std::abs(evaluation->table.row(1)[1] - (0.5 - grey)) < 1e-6);
}

void EvaluateTest::unknownClassesAreLeftOut() {
    const FakeClassifier model;
    const auto evaluation = evaluate(model, inMemory({"purple", "Dark", "bright"}));
    QVERIFY(evaluation.ok());
    QCOMPARE(evaluation->match.modelClass, (std::vector<std::int32_t>{noClass, 1, 0}));
    QCOMPARE(evaluation->table.labels, (std::vector<std::int32_t>{1, 0, 1, 0, 1, 0}));
    QCOMPARE(evaluation->pictures, (std::vector<std::uint32_t>{1, 2, 4, 5, 7, 8}));
    QCOMPARE(model.runs.load(), 6);
}

void EvaluateTest::nothingInCommonIsSaid() {
    const FakeClassifier model;
    const auto evaluation = evaluate(model, inMemory({"cat", "dog", "cow", "hen"}));
    QVERIFY(!evaluation);
    QCOMPARE(evaluation.error().code, ErrorCode::UnknownClass);
    QCOMPARE(evaluation.error().detail, std::string("no class in common: the pictures' are cat, dog, cow and 1 more; "
                                                    "the model's are bright, dark, corner and 1 more"));
    QCOMPARE(model.runs.load(), 0);
}

void EvaluateTest::badPicturesAreNamed() {
    const test::TemporaryFolder place;
    QVERIFY(data::writeFolderPerClass(test::smallSet({"bright", "dark"}, 2), place.path() / "data").ok());
    test::put(place.path() / "data" / "bright" / "notes.txt", "no picture");
    test::put(place.path() / "data" / "dark" / "empty.png", "");
    const auto pictures = openLabelled(place.path() / "data");
    QVERIFY(pictures.ok());
    const FakeClassifier model;
    const auto evaluation = evaluate(model, *pictures);
    QVERIFY(evaluation.ok());
    QCOMPARE(evaluation->table.examples(), std::size_t{4});
    QCOMPARE(evaluation->unreadable.size(), std::size_t{2});
    QCOMPARE(evaluation->unreadable[0].path, fs::path("bright/notes.txt"));
    QCOMPARE(evaluation->unreadable[0].reason.code, ErrorCode::WrongFormat);
    QCOMPARE(evaluation->unreadable[1].reason.code, ErrorCode::Empty);

    for (const char* name : {"bright/0.png", "bright/2.png", "dark/1.png", "dark/3.png"})
        test::put(place.path() / "data" / name, "broken");
    const auto none = evaluate(model, *openLabelled(place.path() / "data"));
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NoPictures);
}

void EvaluateTest::picturesOfAnySize() {
    const test::TemporaryFolder place;
    const ImageShape large{.channels = 3, .height = 40, .width = 30};
    QVERIFY(data::writeFolderPerClass(test::smallSet({"bright", "dark"}, 2, large), place.path() / "data").ok());
    const auto pictures = openLabelled(place.path() / "data");
    QVERIFY(pictures.ok());
    const FakeClassifier grey;
    const FakeClassifier colour({.channels = 3, .height = 5, .width = 7});
    const auto first = evaluate(grey, *pictures);
    const auto second = evaluate(colour, *pictures);
    QVERIFY(first.ok() && second.ok());
    for (std::size_t row = 0; row < 4; ++row) // pictures of one colour
        QVERIFY(std::abs(first->table.row(row)[0] - second->table.row(row)[0]) < 1e-5);
}

void EvaluateTest::aPictureThatGivesNaN() {
    FakeClassifier model;
    model.poison = 20.0F / 255;
    const auto evaluation = evaluate(model, inMemory());
    QVERIFY(evaluation.ok());
    QCOMPARE(evaluation->table.examples(), std::size_t{5});
    QCOMPARE(evaluation->unreadable.front().reason.code, ErrorCode::NotFinite);
}

void EvaluateTest::cachedEqualsFresh() {
    const test::TemporaryFolder place;
    const LogitCache cache(place.path() / "logits");
    const FakeClassifier model;
    const LabelledPictures pictures = inMemory({"bright", "dark", "purple"});
    const auto fresh = evaluate(model, pictures);
    const auto stored = evaluate(model, pictures, &cache);
    const int runs = model.runs;
    const auto again = evaluate(model, pictures, &cache);
    QVERIFY(fresh.ok() && stored.ok() && again.ok());
    QCOMPARE(model.runs.load(), runs);
    QVERIFY(!stored->cached && !stored->notKept && again->cached);
    QCOMPARE(logitsOf(*again), logitsOf(*fresh)); // doubles of float32: equal only bit for bit
    QCOMPARE(again->table.labels, fresh->table.labels);
    QCOMPARE(again->pictures, fresh->pictures);
    QCOMPARE(again->match, fresh->match);
}

void EvaluateTest::anotherKey_data() {
    QTest::addColumn<QString>("change");
    for (const char* change : {"model", "trunk", "head", "mean", "framing", "class names", "pixels", "labels"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void EvaluateTest::anotherKey() {
    QFETCH(QString, change);
    model::ModelInfo info = FakeClassifier().info();
    data::DataSet set = test::smallSet({"bright", "dark"}, 3);
    const auto keyNow = [&] {
        const LabelledPictures pictures = labelled(std::make_shared<const data::DataSet>(set));
        return cacheKey(info, pictures, matchClasses(info.catalog, pictures.catalog));
    };
    const std::string before = keyNow();
    QCOMPARE(keyNow(), before);
    if (change == QStringLiteral("model"))
        info.digest += "x";
    else if (change == QStringLiteral("trunk"))
        info.trunkDigest += "x";
    else if (change == QStringLiteral("head"))
        info.headDigest += "x";
    else if (change == QStringLiteral("mean"))
        info.input.mean.front() += 1e-7F;
    else if (change == QStringLiteral("framing"))
        info.input.framing = Framing::CentreCrop;
    else if (change == QStringLiteral("class names"))
        info.catalog = *ClassCatalog::create({"dark", "bright", "corner", "same"});
    else if (change == QStringLiteral("pixels"))
        ++set.pixels.back();
    else if (change == QStringLiteral("labels"))
        std::swap(set.labels[0], set.labels[1]);
    QVERIFY(keyNow() != before);
}

void EvaluateTest::aChangedFileIsComputedAgain() {
    const test::TemporaryFolder place;
    const LogitCache cache(place.path() / "logits");
    const OpenOptions options{.stamps = place.path() / "stamps"};
    const fs::path folder = place.path() / "data";
    QVERIFY(data::writeFolderPerClass(test::smallSet({"bright", "dark"}, 2), folder).ok());
    const FakeClassifier model;
    QVERIFY(evaluate(model, *openLabelled(folder, options), &cache).ok());
    QVERIFY(evaluate(model, *openLabelled(folder, options), &cache)->cached);

    const LabelledPictures opened = *openLabelled(folder, options);
    fs::copy_file(folder / "dark" / "3.png", folder / "bright" / "0.png", fs::copy_options::overwrite_existing);
    const auto renewed = evaluate(model, *openLabelled(folder, options), &cache);
    QVERIFY(renewed.ok());
    QVERIFY(!renewed->cached);
    QCOMPARE(renewed->table.row(0)[0], renewed->table.row(3)[0]);

    // Opened before the change, run after it: the picture is left out, and that is not remembered.
    fs::remove_all(place.path() / "logits");
    const auto late = evaluate(model, opened, &cache);
    QVERIFY(late.ok());
    QCOMPARE(late->unreadable.size(), std::size_t{1});
    QCOMPARE(late->unreadable.front().reason.code, ErrorCode::ChangedMeanwhile);
    QVERIFY(!fs::exists(place.path() / "logits"));
}

void EvaluateTest::manyLogitsStayInTheFile() {
    const test::TemporaryFolder place;
    const LogitCache cache(place.path());
    const std::size_t rows = LogitCache::mostInMemory / 1024 + 1;
    Made big = made(rows, 1024);
    QVERIFY(cache.store(std::string(pictureKey), 1024, big.logits, big.rest).ok());
    const auto kept = cache.find(std::string(pictureKey));
    QVERIFY(kept && kept->table.isKept());
    QVERIFY(kept->table.logits.empty());
    QVERIFY(std::ranges::equal(kept->table.kept.numbers, big.logits));
    fs::remove_all(place.path()); // what is mapped stays
    QCOMPARE(kept->table.row(rows - 1)[1023], static_cast<double>(big.logits.back()));
}

void EvaluateTest::keptComesBackBitForBit() {
    const test::TemporaryFolder place;
    const LogitCache cache(place.path());
    const Made small = made(7, 3);
    QVERIFY(!cache.find(std::string(pictureKey)));
    QVERIFY(cache.store(std::string(pictureKey), 3, small.logits, small.rest).ok());
    const auto kept = cache.find(std::string(pictureKey));
    QVERIFY(kept.has_value());
    QCOMPARE(kept->table.classes, std::size_t{3});
    QVERIFY(std::ranges::equal(kept->table.logits, small.logits));
    QCOMPARE(kept->table.labels, small.rest.table.labels);
    QCOMPARE(kept->pictures, small.rest.pictures);
    QCOMPARE(kept->unreadable.size(), std::size_t{1});
    QCOMPARE(kept->unreadable[0].path, fs::path("a/b.png"));
    QCOMPARE(kept->unreadable[0].reason.code, ErrorCode::Truncated);
    QCOMPARE(kept->unreadable[0].reason.detail, std::string("ends early"));
}

void EvaluateTest::damagedFilesCountForNothing_data() {
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("length");
    QTest::newRow("the magic number") << 0 << -1;
    QTest::newRow("the count of classes") << 20 << -1;
    QTest::newRow("the count of rows") << 24 << -1;
    QTest::newRow("the key") << 45 << -1;
    QTest::newRow("the padding") << 4000 << -1;
    QTest::newRow("a logit") << 4100 << -1;
    QTest::newRow("a label") << 4096 + 84 << -1;
    QTest::newRow("the last byte") << -1 << -1;
    QTest::newRow("an empty file") << 0 << 0;
    QTest::newRow("half a header") << 0 << 2000;
    QTest::newRow("one byte short") << 0 << -2;
}

void EvaluateTest::damagedFilesCountForNothing() {
    QFETCH(int, offset);
    QFETCH(int, length);
    const test::TemporaryFolder place;
    const LogitCache cache(place.path());
    const std::string key(pictureKey);
    const Made small = made(7, 3);
    QVERIFY(cache.store(key, 3, small.logits, small.rest).ok());
    const fs::path file = place.path() / (key + ".logits");
    std::vector<std::byte> content = *storage::readFile(file);
    if (length == -1)
        content[offset < 0 ? content.size() - 1 : static_cast<std::size_t>(offset)] ^= std::byte{4};
    else
        content.resize(length < 0 ? content.size() - 1 : static_cast<std::size_t>(length));
    QVERIFY(storage::writeFileAtomically(file, content).ok());
    QVERIFY(!cache.find(key));
    QVERIFY(!fs::exists(file));
}

void EvaluateTest::theLeastRecentlyUsedGoes() {
    const test::TemporaryFolder place;
    const Made small = made(7, 3);
    const LogitCache cache(place.path(), 3 * 5000);
    const auto key = [](char digit) { return std::string(32, digit); };
    const auto used = [&](char digit, int minutesAgo) {
        fs::last_write_time(place.path() / (key(digit) + ".logits"),
                            fs::file_time_type::clock::now() - std::chrono::minutes(minutesAgo));
    };
    for (const char digit : {'a', 'b', 'c'})
        QVERIFY(cache.store(key(digit), 3, small.logits, small.rest).ok());
    used('a', 30);
    used('b', 20);
    used('c', 10);
    QVERIFY(cache.find(key('a'))); // used now
    test::put(place.path() / ".old.logits.XyZ", "left by a process that was killed");
    fs::last_write_time(place.path() / ".old.logits.XyZ", fs::file_time_type::clock::now() - std::chrono::hours(48));
    QVERIFY(cache.store(key('d'), 3, small.logits, small.rest).ok());
    QVERIFY(cache.find(key('a')) && cache.find(key('c')) && cache.find(key('d')));
    QVERIFY(!cache.find(key('b')));
    QVERIFY(!fs::exists(place.path() / ".old.logits.XyZ"));
    QCOMPARE(LogitCache(place.path(), 100).store(key('e'), 3, small.logits, small.rest).error().code,
             ErrorCode::TooLarge);
}

void EvaluateTest::aCacheThatCannotBeWrittenIsSaid() {
    const test::TemporaryFolder place;
    test::put(place.path() / "file", "in the way");
    const LogitCache cache(place.path() / "file" / "logits");
    const FakeClassifier model;
    const auto evaluation = evaluate(model, inMemory(), &cache);
    QVERIFY(evaluation.ok());
    QCOMPARE(evaluation->table.examples(), std::size_t{6});
    QVERIFY(evaluation->notKept.has_value());
    QCOMPARE(evaluation->notKept->code, ErrorCode::NotWritable);
}

void EvaluateTest::stops() {
    const test::TemporaryFolder place;
    const LogitCache cache(place.path() / "logits");
    std::stop_source source;
    const FakeClassifier model;
    const auto evaluation = evaluate(
        model, inMemory(), &cache, [&](const Progress&) { source.request_stop(); }, source.get_token());
    QVERIFY(!evaluation);
    QCOMPARE(evaluation.error().code, ErrorCode::Cancelled);
    QVERIFY(!fs::exists(place.path() / "logits"));
}

QTEST_APPLESS_MAIN(EvaluateTest)
#include "tst_evaluate.moc"
