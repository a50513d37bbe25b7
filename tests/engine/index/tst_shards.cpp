#include "engine/index/plan.h"
#include "engine/index/shard_note.h"
#include "tests/support/indexing.h"

#include <QtTest>

using namespace onelogit;
using namespace onelogit::test;
using index::PipelineOptions;
using index::Shard;
namespace fs = std::filesystem;

class TestShards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFileBelongsToOneShard();
    void mergedEqualsUnsharded();
    void aShardMayBeEmpty();
    void refusesByName();
    void notesAreReadBack();
    void badNotesAreRefused_data();
    void badNotesAreRefused();

private:
    [[nodiscard]] fs::path indexShard(unsigned number, unsigned count) const {
        const fs::path directory = temporary.path() / std::to_string(round) / ("shard" + std::to_string(number));
        const auto report = index::indexFolder(folder, classifier,
                                               {.directory = directory, .shard = {.number = number, .count = count}});
        return report ? directory : fs::path();
    }
    [[nodiscard]] fs::path target() const { return temporary.path() / std::to_string(round) / "merged"; }

    TemporaryFolder temporary;
    fs::path folder;
    std::shared_ptr<FakeClassifier> classifier;
    int round = 0;
};

void TestShards::init() {
    folder = temporary.path() / std::to_string(++round) / "pictures";
    fs::create_directories(folder);
    classifier = fake();
}

void TestShards::everyFileBelongsToOneShard() {
    std::array<int, 3> sizes{};
    for (int i = 0; i < 600; ++i) {
        int owners = 0;
        for (unsigned number = 0; number < 3; ++number)
            if (index::belongsTo({.number = number, .count = 3}, "a/" + std::to_string(i) + ".jpg")) {
                ++owners;
                ++sizes[number];
            }
        QCOMPARE(owners, 1);
    }
    for (const int size : sizes)
        QVERIFY(size > 140 && size < 260);
    QVERIFY(index::belongsTo({}, "x"));
}

void TestShards::mergedEqualsUnsharded() {
    putPictures(folder, 50);
    for (int i = 0; i < 10; ++i)
        putOld(folder / ("copy" + std::to_string(i) + ".png"), greyPng(i / 2));
    put(folder / "page.jpg", "text");
    put(folder / "empty.jpg", "");
    std::vector<fs::path> shards;
    for (const unsigned number : {2U, 0U, 1U})
        shards.push_back(indexShard(number, 3));
    const auto merged = index::mergeShards(shards, classifier->info(), {.directory = target()});
    QVERIFY2(merged.ok(), merged ? "" : describe(merged.error()).c_str());
    const auto whole = index::indexFolder(folder, fake(), {.directory = target().string() + "-whole"});
    QVERIFY(whole.ok());
    const index::Snapshot& one = **merged;
    const index::Snapshot& other = *whole->snapshot;
    QCOMPARE(listOf(one), listOf(other));
    QCOMPARE(skippedOf(one), skippedOf(other));
    QVERIFY(std::ranges::equal(one.rowOfEntry(), other.rowOfEntry()));
    QVERIFY(std::ranges::equal(one.rows(), other.rows()));
    QVERIFY(std::ranges::equal(one.codes(), other.codes()));
    QCOMPARE(one.normalizers(classifier->info()).size(), one.rowCount());
    QVERIFY(std::ranges::equal(one.normalizers(classifier->info()), other.normalizers(classifier->info())));
    // What was merged goes on like any other.
    const int before = classifier->runs;
    const auto again = index::indexFolder(folder, classifier, {.directory = target()});
    QVERIFY(again.ok());
    QCOMPARE(classifier->runs.load(), before);
}

void TestShards::aShardMayBeEmpty() {
    putOld(folder / "1.png", greyPng(1));
    std::vector<fs::path> shards;
    for (unsigned number = 0; number < 3; ++number) {
        shards.push_back(indexShard(number, 3));
        QVERIFY(!shards.back().empty());
    }
    const auto merged = index::mergeShards(shards, classifier->info(), {.directory = target()});
    QVERIFY(merged.ok());
    QCOMPARE((*merged)->size(), std::size_t{1});
}

void TestShards::refusesByName() {
    putPictures(folder, 12);
    const std::vector<fs::path> two{indexShard(0, 3), indexShard(2, 3)};
    const auto missing = index::mergeShards(two, classifier->info(), {.directory = target()});
    QCOMPARE(missing.error().code, ErrorCode::CountMismatch);
    QVERIFY(missing.error().detail.find("shard 2 of 3") != std::string::npos);
    QVERIFY(!fs::exists(target()));
    const auto twice = index::mergeShards({two[0], two[0], two[1]}, classifier->info(), {.directory = target()});
    QCOMPARE(twice.error().code, ErrorCode::CountMismatch);
    const fs::path last = indexShard(1, 3);
    const auto another = index::mergeShards({two[0], two[1], last}, fake("other")->info(), {.directory = target()});
    QCOMPARE(another.error().code, ErrorCode::ModelMismatch);
    const auto nowhere = index::mergeShards({two[0], folder / "absent"}, classifier->info(), {.directory = target()});
    QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
    QCOMPARE(index::mergeShards({}, classifier->info(), {.directory = target()}).error().code,
             ErrorCode::InvalidArgument);
    const auto within = index::mergeShards({two[0], last, two[1]}, classifier->info(), {.directory = folder / "m"});
    QCOMPARE(within.error().code, ErrorCode::InvalidArgument);
    QVERIFY(index::mergeShards({two[0], last, two[1]}, classifier->info(), {.directory = target()}).ok());
    const auto full = index::mergeShards({two[0], last, two[1]}, classifier->info(), {.directory = target()});
    QCOMPARE(full.error().code, ErrorCode::InvalidArgument);
}

void TestShards::notesAreReadBack() {
    const index::ShardNote note{.shard = {.number = 1, .count = 3}, .folder = "/a\nb/caf\xe9"};
    QVERIFY(index::writeShardNote(target(), note).ok());
    const auto read = index::readShardNote(target());
    QVERIFY(read.ok());
    QCOMPARE(read->shard.number, 1U);
    QCOMPARE(read->shard.count, 3U);
    QCOMPARE(read->folder, note.folder);
}

void TestShards::badNotesAreRefused_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no folder") << QByteArray("1/3\n");
    QTest::newRow("no line") << QByteArray("1/3");
    QTest::newRow("none of three") << QByteArray("0/3\n/a");
    QTest::newRow("more than there are") << QByteArray("4/3\n/a");
    QTest::newRow("negative") << QByteArray("-1/3\n/a");
    QTest::newRow("huge") << QByteArray("1/99999999999999\n/a");
    QTest::newRow("more than anybody has") << QByteArray("1/4000000000\n/a");
    QTest::newRow("words") << QByteArray("one/two\n/a");
    QTest::newRow("relative folder") << QByteArray("1/3\na/b");
    QTest::newRow("slash behind the line") << QByteArray("13\n/a");
}

void TestShards::badNotesAreRefused() {
    QFETCH(QByteArray, text);
    put(target() / "shard", text.toStdString());
    QCOMPARE(index::readShardNote(target()).error().code, ErrorCode::Damaged);
}

QTEST_APPLESS_MAIN(TestShards)
#include "tst_shards.moc"
