#include "tests/engine/index/collections.h"

#include <QtTest>

using namespace onelogit;
using namespace onelogit::test;
using namespace onelogit::index;
namespace fs = std::filesystem;

class TestCollection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { place = placeIn(temporary.path() / std::to_string(++round)); }
    void reopenedIsEqual();
    void anEmptyOneIsEmpty();
    void rowsAreKeptBitForBit();
    void aCopySharesTheRow();
    void goneFilesLeaveTheirRows();
    void aFileChangesItsRecord();
    void skippedFilesKeepTheirReason();
    void pathsAreBytesAndSorted();
    void snapshotsStayAsTheyWere();
    void normalizersAreOfOneHead();
    void wrongOutcomesChangeNothing();
    void eachFolderAndKeyHasItsOwnDirectory();
    void otherPurposesAreRefused_data();
    void otherPurposesAreRefused();
    void aNewerFormatIsRefused();
    void nothingToReadIsNotFound();

private:
    TemporaryFolder temporary;
    Collection::Place place;
    int round = 0;
};

void TestCollection::reopenedIsEqual() {
    std::string before;
    {
        const auto collection = opened(place);
        for (int batch = 0; batch < 5; ++batch)
            QVERIFY(collection->commit(batchOf(batch * 10, 10)).ok());
        before = contentOf(*collection);
        QCOMPARE(collection->rowCount(), std::size_t(50));
        QCOMPARE(collection->fileCount(), std::size_t(50));
    }
    QCOMPARE(contentOf(*opened(place)), before);
    QCOMPARE(contentOf(*opened(place, Access::Read)), before);
}

void TestCollection::anEmptyOneIsEmpty() {
    const auto collection = opened(place);
    const auto snapshot = collection->snapshot(3, true);
    QVERIFY(snapshot.ok());
    QCOMPARE((*snapshot)->size(), std::size_t(0));
    QCOMPARE((*snapshot)->found(), std::size_t(3));
    QVERIFY((*snapshot)->away());
    QVERIFY((*snapshot)->rows().empty());
    QVERIFY((*snapshot)->verified(0, 0));
    QVERIFY(!collection->find("a"));
}

void TestCollection::rowsAreKeptBitForBit() {
    const std::vector<float> odd{-0.0F, 1e-45F, 3.4e38F, -1.17549435e-38F};
    auto collection = opened(place);
    Outcome outcome = indexed("a", 1);
    outcome.row = odd;
    QVERIFY(collection->commit(std::span(&outcome, 1)).ok());
    for (int i = 0; i < 2; ++i, collection = nullptr, collection = opened(place)) {
        const auto snapshot = collection->snapshot(0, false).value();
        QCOMPARE(std::memcmp(snapshot->row(0).data(), odd.data(), 16), 0);
        QVERIFY(snapshot->verified(0, 1));
        QVERIFY(snapshot->scales()[0].scale > 0);
    }
}

void TestCollection::aCopySharesTheRow() {
    const auto collection = opened(place);
    QVERIFY(collection->commit(batchOf(0, 3)).ok());
    // Known row, same content as a new row, and twice within one commit.
    Outcome known = indexed("copy", 1);
    known.row.clear();
    known.file.row = collection->rowOf(contentHash(1));
    const std::vector<Outcome> copies{known, indexed("same", 1), indexed("new", 9), indexed("newer", 9)};
    QVERIFY(collection->commit(copies).ok());
    QCOMPARE(collection->rowCount(), std::size_t(4));
    QCOMPARE(collection->fileCount(), std::size_t(7));
    QCOMPARE(collection->find("copy")->row, std::optional(1U));
    QCOMPARE(collection->find("same")->row, std::optional(1U));
    QCOMPARE(collection->find("newer")->row, std::optional(3U));
    QVERIFY(collection->find("copy")->content == contentHash(1));
    QVERIFY(!collection->rowOf(contentHash(77)));
}

void TestCollection::goneFilesLeaveTheirRows() {
    auto collection = opened(place);
    QVERIFY(collection->commit(batchOf(0, 3)).ok());
    const std::vector<std::string> gone{pathOf(1), "never there"};
    QVERIFY(collection->commit({}, gone).ok());
    for (int i = 0; i < 2; ++i, collection = nullptr, collection = opened(place)) {
        QCOMPARE(collection->fileCount(), std::size_t(2));
        QVERIFY(!collection->find(pathOf(1)));
        QCOMPARE(collection->rowOf(contentHash(1)), std::optional(1U));
        const auto snapshot = collection->snapshot(0, false).value();
        QCOMPARE(snapshot->size(), std::size_t(2));
        QCOMPARE(snapshot->rowCount(), std::size_t(3));
    }
    Outcome back = indexed("back", 1);
    back.row.clear();
    back.file.row = collection->rowOf(contentHash(1));
    QVERIFY(collection->commit(std::span(&back, 1)).ok());
    QVERIFY(isRight(*collection->snapshot(0, false).value()));
}

void TestCollection::aFileChangesItsRecord() {
    auto collection = opened(place);
    QVERIFY(collection->commit(batchOf(0, 3)).ok());
    Outcome changed = indexed(pathOf(1), 50);
    changed.file.stamp = {.size = ~0ULL, .modified = -5, .inode = 7, .seen = 9};
    changed.file.damaged = true;
    QVERIFY(collection->commit(std::span(&changed, 1)).ok());
    for (int i = 0; i < 2; ++i, collection = nullptr, collection = opened(place)) {
        QCOMPARE(collection->fileCount(), std::size_t(3));
        const FileRecord record = *collection->find(pathOf(1));
        QVERIFY(record.stamp.sameFile(changed.file.stamp));
        QCOMPARE(record.stamp.seen, changed.file.stamp.seen);
        QVERIFY(record.damaged);
        QCOMPARE(record.row, std::optional(3U));
        QVERIFY(isRight(*collection->snapshot(0, false).value()));
    }
}

void TestCollection::skippedFilesKeepTheirReason() {
    auto collection = opened(place);
    Outcome read = skipped("a", ErrorCode::Truncated, std::string("caf\xe9: broke\0off", 15));
    read.file.content = contentHash(5);
    const std::vector<Outcome> both{read, skipped("b", ErrorCode::Unreadable, "")};
    QVERIFY(collection->commit(both).ok());
    for (int i = 0; i < 2; ++i, collection = nullptr, collection = opened(place)) {
        const auto snapshot = collection->snapshot(1, false).value();
        QCOMPARE(snapshot->found(), std::size_t(3));
        QCOMPARE(snapshot->skipped().size(), std::size_t(2));
        QVERIFY(snapshot->skipped()[0].path == "a");
        QCOMPARE(snapshot->skipped()[0].reason.code, ErrorCode::Truncated);
        QVERIFY(snapshot->skipped()[0].reason.detail == read.file.reason.detail);
        QCOMPARE(snapshot->skipped()[0].reason.subject, std::string("a"));
        QVERIFY(collection->find("a")->content == contentHash(5));
        QVERIFY(!collection->find("b")->content && !collection->find("b")->row);
    }
    const Outcome good = indexed("a", 5);
    QVERIFY(collection->commit(std::span(&good, 1)).ok());
    QCOMPARE(collection->snapshot(0, false).value()->skipped().size(), std::size_t(1));
}

void TestCollection::pathsAreBytesAndSorted() {
    const std::vector<std::string> names{"z", "\xff\xfe", "new\nline", std::string(4000, 'l'), "a/b", "a b", "", "'"};
    auto collection = opened(place);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Outcome outcome = indexed(names[i], static_cast<int>(i));
        QVERIFY(collection->commit(std::span(&outcome, 1)).ok());
    }
    std::vector<std::string> sorted = names;
    std::ranges::sort(sorted, [](const auto& a, const auto& b) { return a.compare(b) < 0; });
    for (int round2 = 0; round2 < 2; ++round2, collection = nullptr, collection = opened(place)) {
        const auto snapshot = collection->snapshot(0, false).value();
        std::vector<std::string> visited;
        collection->forEach([&](const FileRecord& file) { visited.push_back(file.path); });
        QVERIFY(visited == sorted);
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            QVERIFY(snapshot->entry(i).path == sorted[i]);
            QVERIFY(collection->find(sorted[i]).has_value());
        }
        QVERIFY(isRight(*snapshot));
    }
}

void TestCollection::snapshotsStayAsTheyWere() {
    std::vector<std::shared_ptr<const Snapshot>> all;
    {
        const auto collection = opened(place);
        for (int batch = 0; batch < 20; ++batch) {
            QVERIFY(collection->commit(batchOf(batch * 100, 100)).ok());
            all.push_back(collection->snapshot(0, false).value());
            QCOMPARE(all.back()->rows().data(), all.front()->rows().data());
        }
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i]->rowCount(), (i + 1) * 100);
        QVERIFY(isRight(*all[i]));
    }
}

void TestCollection::normalizersAreOfOneHead() {
    const model::ModelInfo first = headOf("first");
    place.head = "first";
    {
        const auto collection = opened(place);
        QVERIFY(collection->commit(batchOf(0, 5)).ok());
        const auto snapshot = collection->snapshot(0, false).value();
        QCOMPARE(snapshot->normalizers(first).size(), std::size_t(5));
        QCOMPARE(snapshot->normalizers(first)[4], 4.0F);
        QVERIFY(snapshot->normalizers(headOf("second")).empty());
    }
    place.head = "second";
    {
        const auto collection = opened(place);
        QVERIFY(!collection->hasNormalizers());
        QVERIFY(collection->commit(batchOf(5, 5)).ok());
        QVERIFY(!collection->hasNormalizers());
        QVERIFY(!collection->storeNormalizers(std::vector<float>(9)).ok());
        QVERIFY(collection->storeNormalizers(std::vector<float>(10, 2.5F)).ok());
        QVERIFY(collection->commit(batchOf(10, 5)).ok());
    }
    QVERIFY(opened(place)->hasNormalizers());
    const auto snapshot = opened(place)->snapshot(0, false).value();
    QCOMPARE(snapshot->normalizers(headOf("second"))[9], 2.5F);
    QCOMPARE(snapshot->normalizers(headOf("second"))[14], 14.0F);
    place.head = "first";
    QVERIFY(!opened(place)->hasNormalizers());
    place.head = "";
    QVERIFY(!opened(place)->hasNormalizers());
}

void TestCollection::wrongOutcomesChangeNothing() {
    const auto collection = opened(place);
    QVERIFY(collection->commit(batchOf(0, 3)).ok());
    const std::string before = contentOf(*collection);
    Outcome infinite = indexed("x", 8);
    infinite.row[2] = std::numeric_limits<float>::infinity();
    Outcome narrow = indexed("x", 8);
    narrow.row.pop_back();
    Outcome far = indexed("x", 8);
    far.row.clear();
    far.file.row = 3;
    Outcome unknown = indexed("x", 8);
    unknown.file.content.reset();
    for (const Outcome& wrong : {infinite, narrow, far, unknown}) {
        const std::vector<Outcome> batch{indexed("good", 9), wrong};
        const auto refused = collection->commit(batch);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().subject, std::string("x"));
        QCOMPARE(contentOf(*collection), before);
    }
    QVERIFY(!opened(place, Access::Read)->commit(batchOf(3, 1)).ok());
}

void TestCollection::eachFolderAndKeyHasItsOwnDirectory() {
    std::set<fs::path> all;
    for (const char* folder : {"/a", "/b"})
        for (const char* trunk : {"t", "u"})
            for (const RowForm form : {RowForm::Features, RowForm::Logits})
                all.insert(Collection::directoryOf("/c", folder, {.trunk = trunk, .form = form, .width = 4}));
    QCOMPARE(all.size(), std::size_t(8));
    QCOMPARE(all.begin()->parent_path().string(), std::string("/c/index"));
    QVERIFY(all.count(Collection::directoryOf("/c", "/a", {.trunk = "t", .width = 4})) == 1);
}

void TestCollection::otherPurposesAreRefused_data() {
    QTest::addColumn<int>("what");
    QTest::newRow("another folder") << 0;
    QTest::newRow("another trunk") << 1;
    QTest::newRow("another width") << 2;
    QTest::newRow("another form") << 3;
}

void TestCollection::otherPurposesAreRefused() {
    QFETCH(int, what);
    QVERIFY(opened(place)->commit(batchOf(0, 3)).ok());
    Collection::Place other = place;
    if (what == 0)
        other.folder = "/other";
    else if (what == 1)
        other.key.trunk = "other";
    else if (what == 2)
        other.key.width = 5;
    else
        other.key.form = RowForm::Logits;
    for (const Access access : {Access::Write, Access::Read}) {
        const auto refused = Collection::open(other, access);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::ModelMismatch);
        QCOMPARE(refused.error().subject, place.directory.string());
    }
    QVERIFY(isRight(*opened(place)->snapshot(0, false).value()));
}

void TestCollection::aNewerFormatIsRefused() {
    QVERIFY(opened(place)->commit(batchOf(0, 3)).ok());
    auto database = storage::Database::open(place.directory / "files.sqlite");
    QVERIFY(database->execute("PRAGMA user_version = 3").ok());
    const auto refused = Collection::open(place, Access::Write);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::UnsupportedVersion);
}

void TestCollection::nothingToReadIsNotFound() {
    const auto refused = Collection::open(place, Access::Read);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QVERIFY(!fs::exists(place.directory));
}

QTEST_GUILESS_MAIN(TestCollection)
#include "tst_collection.moc"
