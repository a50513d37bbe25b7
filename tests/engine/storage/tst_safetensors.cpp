#include "engine/storage/safetensors.h"
#include "tests/support/foreign_safetensors.h"

#include <QtTest>

#include <functional>
#include <random>

using namespace onelogit;
using test::ForeignSafetensors;

namespace {

const storage::SafetensorsOptions foreign{.foreign = true, .ignoredEnding = "num_batches_tracked"};

ForeignSafetensors sample() {
    ForeignSafetensors file;
    file.header = R"("__metadata__":{"format":"pt"},)";
    file.tensor("wide", {2, 1}, {1.0F, -2.0F})
        .tensor("half", {2}, {0.5F, -4.0F}, "F16")
        .tensor("brain", {1}, {1.5F}, "BF16")
        .entry("bn.num_batches_tracked", "I64", "[]", test::Bytes(8));
    return file;
}

struct Bad {
    const char* title;
    std::function<test::Bytes()> make;
    ErrorCode code;
    const char* word;
};

test::Bytes headed(const std::string& header, std::size_t dataBytes = 0) {
    test::Bytes all;
    test::appendLittle(all, header.size(), 8);
    test::append(all, test::bytesOf(header));
    all.resize(all.size() + dataBytes);
    return all;
}

const std::vector<Bad>& badFiles() {
    static const std::vector<Bad> rows{
        {"nothing", [] { return test::Bytes(); }, ErrorCode::Empty, ""},
        {"a header longer than the file", [] { return test::Bytes(9); }, ErrorCode::WrongFormat, "header"},
        {"doubles",
         [] {
             ForeignSafetensors file = sample();
             return file.entry("d", "F64", "[1]", test::Bytes(8)).bytes();
         },
         ErrorCode::UnsupportedFormat, "F64"},
        {"whole numbers that are not ignored",
         [] {
             ForeignSafetensors file = sample();
             return file.entry("i", "I64", "[1]", test::Bytes(8)).bytes();
         },
         ErrorCode::UnsupportedFormat, "'i'"},
        {"a type that there is not",
         [] {
             ForeignSafetensors file = sample();
             return file.entry("x", "F7", "[1]", test::Bytes(4)).bytes();
         },
         ErrorCode::UnsupportedFormat, "F7"},
        {"an ignored tensor over the end",
         [] { return headed(R"({"num_batches_tracked":{"dtype":"I64","shape":[1],"data_offsets":[0,8]}})", 4); },
         ErrorCode::Damaged, "ends at byte 8"},
        {"a type that is a deep list",
         [] {
             const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
             return headed(R"({"x":{"dtype":)" + deep + R"(,"shape":[1],"data_offsets":[0,4]}})", 4);
         },
         ErrorCode::UnsupportedFormat, "'x'"},
        {"half as many bytes as numbers",
         [] { return headed(R"({"x":{"dtype":"F16","shape":[4],"data_offsets":[0,4]}})", 4); }, ErrorCode::Damaged,
         "disagree"},
        {"a shape that overflows",
         [] { return headed(R"({"x":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,16]}})", 16); },
         ErrorCode::Damaged, "more than the file holds"},
        {"a negative extent", [] { return headed(R"({"x":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}})", 4); },
         ErrorCode::Damaged, "impossible"},
        {"bytes that no tensor has",
         [] { return headed(R"({"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", 12); }, ErrorCode::Damaged,
         "file size"},
    };
    return rows;
}

} // namespace

class TestSafetensors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsFilesOfOthers();
    void ownFilesStayStrict();
    void refuses_data();
    void refuses();
    void everyCutIsRefused();
    void noMutationLeavesTheFile();
};

void TestSafetensors::readsFilesOfOthers() {
    const auto file = storage::readSafetensors(sample().bytes(), "m", foreign);
    QVERIFY2(file.ok(), file ? "" : describe(file.error()).c_str());
    QCOMPARE(file->tensors.size(), std::size_t{3});
    QVERIFY(file->tensors.at("wide").data == std::vector<float>({1.0F, -2.0F}));
    QVERIFY(file->tensors.at("half").data == std::vector<float>({0.5F, -4.0F}));
    QVERIFY(file->tensors.at("brain").data == std::vector<float>({1.5F}));
    QCOMPARE(file->metadata.at("format"), std::string("pt"));
}

void TestSafetensors::ownFilesStayStrict() {
    ForeignSafetensors plain;
    plain.tensor("wide", {1}, {1.0F});
    const auto unchecked = storage::readSafetensors(plain.bytes(), "m");
    QCOMPARE(unchecked.error().code, ErrorCode::UnsupportedFormat);
    plain.tensor("half", {1}, {1.0F}, "F16");
    QCOMPARE(storage::readSafetensors(plain.bytes(), "m").error().code, ErrorCode::UnsupportedFormat);
    test::Bytes own = storage::writeSafetensors({.tensors = {{"a", {.shape = {1}, .data = {2.0F}}}}, .metadata = {}});
    QVERIFY(storage::readSafetensors(own, "m").ok());
    QVERIFY(storage::readSafetensors(own, "m", foreign).ok());
    own.back() ^= std::byte{1};
    QCOMPARE(storage::readSafetensors(own, "m").error().code, ErrorCode::Damaged);
}

void TestSafetensors::refuses_data() {
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < badFiles().size(); ++i)
        QTest::newRow(badFiles()[i].title) << int(i);
}

void TestSafetensors::refuses() {
    QFETCH(int, row);
    const Bad& bad = badFiles()[static_cast<std::size_t>(row)];
    const auto file = storage::readSafetensors(bad.make(), "the file", foreign);
    QVERIFY(!file.ok());
    QCOMPARE(file.error().subject, std::string("the file"));
    QVERIFY2(file.error().code == bad.code && file.error().detail.find(bad.word) != std::string::npos,
             describe(file.error()).c_str());
}

void TestSafetensors::everyCutIsRefused() {
    const test::Bytes good = sample().bytes();
    for (std::size_t size = 0; size < good.size(); ++size)
        QVERIFY(!storage::readSafetensors(std::span(good).first(size), "m", foreign).ok());
}

void TestSafetensors::noMutationLeavesTheFile() {
    const test::Bytes good = sample().bytes();
    std::mt19937 random(9);
    for (int round = 0; round < 3000; ++round) {
        test::Bytes bad = good;
        for (unsigned changes = random() % 3 + 1; changes-- > 0;)
            bad[random() % bad.size()] = static_cast<std::byte>(random());
        if (const auto file = storage::readSafetensors(bad, "m", foreign); !file)
            QVERIFY(file.error().code != ErrorCode::Internal);
    }
}

QTEST_APPLESS_MAIN(TestSafetensors)
#include "tst_safetensors.moc"
