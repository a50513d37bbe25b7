#include "tests/support/zip_writer.h"

#include <QtTest>

#include <random>

using namespace onelogit;
using namespace onelogit::test;

namespace {

const std::vector<ZipItem> items{{.name = "net/a", .content = bytesOf("first")},
                                 {.name = "net/folder/b", .content = bytesOf(std::string(5000, 'b')), .deflated = true},
                                 {.name = "net/empty", .content = {}},
                                 {.name = "net/c", .content = bytesOf("last")}};

bool all(std::string_view /*name*/) {
    return true;
}

} // namespace

class TestZipArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unpacksInOrder();
    void writesAnewWhatWasKept();
    void checksWhatIsNotKept();
    void refusesAnArchiveBehindAnother();
    void listsNames();
    void everyFlippedContentByteIsFound();
    void everyPrefixIsNamed();
    void everyMutationIsAnOutcome();
};

void TestZipArchive::unpacksInOrder() {
    const auto read = formats::readZip(zipOf(items), "it", all);
    QVERIFY2(read.ok(), read ? "" : describe(read.error()).c_str());
    QCOMPARE(read->entries.size(), items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        QCOMPARE(read->entries[i].name, items[i].name);
        QVERIFY(std::equal(items[i].content.begin(), items[i].content.end(), read->entries[i].content.begin(),
                           read->entries[i].content.end()));
    }
}

void TestZipArchive::writesAnewWhatWasKept() {
    const auto keep = [](std::string_view name) { return name != "net/c"; };
    const auto read = formats::readZip(zipOf(items), "it", keep);
    QVERIFY(read.ok());
    const auto again = formats::readZip(read->packed, "it", all);
    QVERIFY2(again.ok(), again ? "" : describe(again.error()).c_str());
    QCOMPARE(again->entries.size(), items.size() - 1);
    QVERIFY(again->packed == read->packed);
    const std::vector<ZipItem> plain = zipItems(read->packed);
    QVERIFY(zipOf(plain) == read->packed);
}

void TestZipArchive::checksWhatIsNotKept() {
    std::vector<ZipItem> bad = items;
    bad[1].statedChecksum = 1;
    const auto read = formats::readZip(zipOf(bad), "it", [](std::string_view) { return false; });
    QVERIFY(!read.ok());
    QVERIFY(read.error().code == ErrorCode::Damaged);
    QVERIFY(read.error().detail.find("net/folder/b") != std::string::npos);
}

void TestZipArchive::refusesAnArchiveBehindAnother() {
    Bytes file = zipOf({{.name = "net/evil", .content = bytesOf("evil")}});
    append(file, zipOf(items));
    const auto read = formats::readZip(file, "it", all);
    QVERIFY(!read.ok());
    QVERIFY2(read.error().code == ErrorCode::Damaged, describe(read.error()).c_str());
}

void TestZipArchive::listsNames() {
    const auto names = formats::zipNames(zipOf(items), "it");
    QVERIFY(names.ok());
    QVERIFY((*names == std::vector<std::string>{"net/a", "net/folder/b", "net/empty", "net/c"}));
    QVERIFY(formats::zipNames({}, "it").error().code == ErrorCode::Empty);
    QVERIFY(formats::zipNames(bytesOf("%PDF-1.4"), "it").error().code == ErrorCode::WrongFormat);
}

void TestZipArchive::everyFlippedContentByteIsFound() {
    const Bytes content = bytesOf("sixteen letters.");
    const Bytes good = zipOf({{.name = "a", .content = content}});
    const auto begin = std::search(good.begin(), good.end(), content.begin(), content.end()) - good.begin();
    for (std::size_t i = 0; i < content.size() * 8; ++i) {
        Bytes bad = good;
        bad[static_cast<std::size_t>(begin) + i / 8] ^= static_cast<std::byte>(1U << (i % 8));
        const auto read = formats::readZip(bad, "it", all);
        QVERIFY(!read.ok());
        QVERIFY(read.error().code == ErrorCode::Damaged);
    }
}

void TestZipArchive::everyPrefixIsNamed() {
    const Bytes good = zipOf(items);
    for (std::size_t length = 0; length < good.size(); ++length) {
        const auto read = formats::readZip({good.data(), length}, "it", all);
        QVERIFY(!read.ok());
        QVERIFY2(read.error().code != ErrorCode::Internal, describe(read.error()).c_str());
    }
}

void TestZipArchive::everyMutationIsAnOutcome() {
    const Bytes good = zipOf(items);
    std::mt19937_64 random(2);
    for (int round = 0; round < 5000; ++round) {
        Bytes bad = good;
        for (auto left = random() % 4 + 1; left > 0; --left)
            bad[random() % bad.size()] = static_cast<std::byte>(random() & 0xff);
        const auto read = formats::readZip(bad, "it", all);
        QVERIFY2(read.ok() || read.error().code != ErrorCode::Internal, read ? "" : describe(read.error()).c_str());
    }
}

QTEST_APPLESS_MAIN(TestZipArchive)
#include "tst_zip_archive.moc"
