#include "engine/index/feature_index.h"
#include "engine/storage/safetensors.h"
#include "tests/support/folders.h"

#include <QtTest>

#include <cstring>
#include <functional>
#include <limits>

using namespace onelogit;
using namespace onelogit::test;
using index::FeatureIndex;
namespace fs = std::filesystem;

namespace {

FeatureIndex example() {
    FeatureIndex index;
    index.folder = "/pictures/caf\xe9";
    index.modelDigest = "0123456789abcdef";
    index.features = 3;
    index.found = 4;
    index.entries = {{.path = "a/1.jpg"}, {.path = "b\xff\n\".jpg", .damaged = true}};
    index.rows = {1.5F, -0.0F, 1e-40F, -7, 8, 3.4e38F};
    index.skipped = {{"c.jpg", {ErrorCode::Truncated, "c.jpg", "caf\xe9: broke off"}},
                     {"d.jpg", {ErrorCode::Empty, "d.jpg", {}}}};
    return index;
}

/// The file's content after `change` of its tensors and metadata, with a right checksum.
template<typename Change>
Bytes changed(const fs::path& file, Change change) {
    storage::TensorFile content = storage::readSafetensors(storage::readFile(file).value(), "it").value();
    content.metadata.erase("checksum");
    change(content);
    return storage::writeSafetensors(content);
}

} // namespace

class TestIndexFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        file = temporary.path() / ("index-" + std::to_string(++round));
        QVERIFY(index::save(example(), file).ok());
    }
    void loadsWhatWasSaved_data();
    void loadsWhatWasSaved();
    void rowsOfTheFirstVersionAreFeatures();
    void refusesAnotherModel();
    void everyPrefixIsRefusedByName();
    void everyFlippedByteIsRefusedByName();
    void refusesContradictions_data();
    void refusesContradictions();
    void refusesAbsentFiles();

private:
    TemporaryFolder temporary;
    fs::path file;
    int round = 0;
};

void TestIndexFile::loadsWhatWasSaved_data() {
    QTest::addColumn<bool>("logits");
    QTest::newRow("rows of features") << false;
    QTest::newRow("rows of logits") << true;
}

void TestIndexFile::loadsWhatWasSaved() {
    QFETCH(bool, logits);
    FeatureIndex before = example();
    before.form = logits ? index::RowForm::Logits : index::RowForm::Features;
    QVERIFY(index::save(before, file).ok());
    const auto loaded = index::load(file, before.modelDigest);
    QVERIFY2(loaded.ok(), loaded ? "" : describe(loaded.error()).c_str());
    const FeatureIndex& after = **loaded;
    QCOMPARE(after.folder, before.folder);
    QCOMPARE(after.modelDigest, before.modelDigest);
    QVERIFY(after.form == before.form);
    QCOMPARE(after.features, before.features);
    QCOMPARE(after.found, before.found);
    QCOMPARE(after.entries.size(), before.entries.size());
    for (std::size_t i = 0; i < before.entries.size(); ++i) {
        QCOMPARE(after.entries[i].path, before.entries[i].path);
        QCOMPARE(after.entries[i].damaged, before.entries[i].damaged);
    }
    QVERIFY(std::memcmp(after.rows.data(), before.rows.data(), before.rows.size() * sizeof(float)) == 0);
    QCOMPARE(after.skipped.size(), before.skipped.size());
    for (std::size_t i = 0; i < before.skipped.size(); ++i) {
        QCOMPARE(after.skipped[i].path, before.skipped[i].path);
        QCOMPARE(after.skipped[i].reason.code, before.skipped[i].reason.code);
    }
}

void TestIndexFile::rowsOfTheFirstVersionAreFeatures() {
    put(file, changed(file, [](storage::TensorFile& content) {
            content.metadata["format_version"] = "1";
            content.metadata.erase("rows");
        }));
    const auto loaded = index::load(file, example().modelDigest);
    QVERIFY(loaded.ok());
    QVERIFY((*loaded)->form == index::RowForm::Features);
    QCOMPARE((*loaded)->rows.size(), example().rows.size());
}

void TestIndexFile::refusesAnotherModel() {
    const auto loaded = index::load(file, "another");
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().code, ErrorCode::ModelMismatch);
    QCOMPARE(loaded.error().subject, file.string());
}

void TestIndexFile::everyPrefixIsRefusedByName() {
    const Bytes whole = storage::readFile(file).value();
    for (std::size_t count = 0; count < whole.size(); ++count) {
        put(file, Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(count)));
        const auto loaded = index::load(file, example().modelDigest);
        QVERIFY(!loaded.ok());
        QCOMPARE(loaded.error().subject, file.string());
    }
}

void TestIndexFile::everyFlippedByteIsRefusedByName() {
    const Bytes whole = storage::readFile(file).value();
    for (std::size_t i = 0; i < whole.size(); ++i) {
        Bytes wrong = whole;
        wrong[i] ^= std::byte{0x10};
        put(file, wrong);
        const auto loaded = index::load(file, example().modelDigest);
        QVERIFY2(!loaded.ok(), std::to_string(i).c_str());
        QCOMPARE(loaded.error().subject, file.string());
    }
}

void TestIndexFile::refusesContradictions_data() {
    using Change = std::function<void(storage::TensorFile&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorCode>("reason");
    const auto metadata = [](std::string key, std::string value) -> Change {
        return [=](storage::TensorFile& content) { content.metadata[key] = value; };
    };
    const auto without = [](std::string key) -> Change {
        return [=](storage::TensorFile& content) { content.metadata.erase(key); };
    };
    QTest::newRow("another format") << metadata("format", "\"something\"") << ErrorCode::WrongFormat;
    QTest::newRow("of a newer program") << metadata("format_version", "3") << ErrorCode::UnsupportedVersion;
    for (const char* key : {"format", "format_version", "model_digest", "folder", "found", "entries", "skipped"})
        QTest::newRow((std::string("without ") + key).c_str()) << without(key) << ErrorCode::Damaged;
    QTest::newRow("found is too large") << metadata("found", "5") << ErrorCode::Damaged;
    QTest::newRow("found is negative") << metadata("found", "-1") << ErrorCode::Damaged;
    QTest::newRow("found is text") << metadata("found", "\"4\"") << ErrorCode::Damaged;
    QTest::newRow("rows of an unknown form") << metadata("rows", "\"halves\"") << ErrorCode::Damaged;
    QTest::newRow("rows of a number") << metadata("rows", "1") << ErrorCode::Damaged;
    QTest::newRow("no JSON") << metadata("entries", "[[") << ErrorCode::Damaged;
    QTest::newRow("a very deep JSON") << metadata("entries", std::string(100'000, '[')) << ErrorCode::Damaged;
    QTest::newRow("an entry less") << metadata("entries", "[[\"61\",false]]") << ErrorCode::Damaged;
    QTest::newRow("a path that is not hex") << metadata("folder", "\"xy\"") << ErrorCode::Damaged;
    QTest::newRow("half a hex byte") << metadata("folder", "\"616\"") << ErrorCode::Damaged;
    QTest::newRow("no features") << Change([](storage::TensorFile& content) { content.tensors.clear(); })
                                 << ErrorCode::Damaged;
    QTest::newRow("features in one dimension")
        << Change([](storage::TensorFile& content) { content.tensors["features"].shape = {6}; }) << ErrorCode::Damaged;
    QTest::newRow("a row too many") << Change([](storage::TensorFile& content) {
        content.tensors["features"].shape = {3, 2};
    }) << ErrorCode::Damaged;
    QTest::newRow("a feature that is not a number") << Change([](storage::TensorFile& content) {
        content.tensors["features"].data[0] = std::numeric_limits<float>::quiet_NaN();
    }) << ErrorCode::Damaged;
}

void TestIndexFile::refusesContradictions() {
    QFETCH(std::function<void(storage::TensorFile&)>, change);
    put(file, changed(file, change));
    const auto loaded = index::load(file, example().modelDigest);
    QVERIFY(!loaded.ok());
    QFETCH(ErrorCode, reason);
    QVERIFY2(loaded.error().code == reason, describe(loaded.error()).c_str());
    QCOMPARE(loaded.error().subject, file.string());
}

void TestIndexFile::refusesAbsentFiles() {
    QCOMPARE(index::load(temporary.path() / "absent", "m").error().code, ErrorCode::NotFound);
    QCOMPARE(index::load(temporary.path(), "m").error().code, ErrorCode::NotAFile);
    QVERIFY(!index::save(example(), file / "below a file").ok());
}

QTEST_APPLESS_MAIN(TestIndexFile)
#include "tst_index_file.moc"
