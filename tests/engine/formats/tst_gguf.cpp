#include "engine/formats/gguf.h"
#include "tests/support/gguf_writer.h"

#include <QtTest>

#include <functional>
#include <random>

using namespace onelogit;
using test::GgufModel;

namespace {

constexpr std::int64_t huge = std::int64_t{1} << 62;

GgufModel sample() {
    GgufModel model;
    model.text("general.name", "sample")
        .number("net.size", 224)
        .real("net.mean", 0.5F)
        .texts("net.labels", {"a", "b"})
        .tensor("wide", {2, 3}, {1, 2, 3, 4, 5, 6})
        .tensor("half", {1, 2}, {0.25F, -3.0F}, test::GgufF16)
        .tensor("brain", {2}, {1.5F, -0.125F}, test::GgufBf16)
        .tensor("scalar.num_batches_tracked", {}, {7});
    return model;
}

struct Bad {
    const char* title;
    std::function<void(GgufModel&)> change;
    ErrorCode code;
    const char* word;
};

const std::vector<Bad>& badModels() {
    static const std::vector<Bad> rows{
        {"version 1", [](GgufModel& m) { m.version = 1; }, ErrorCode::UnsupportedFormat, "GGUF 1"},
        {"a newer version", [](GgufModel& m) { m.version = 9; }, ErrorCode::UnsupportedVersion, "GGUF 9"},
        {"big-endian", [](GgufModel& m) { m.version = 0x03000000; }, ErrorCode::UnsupportedFormat, "big-endian"},
        {"2^62 tensors", [](GgufModel& m) { m.tensors = huge; }, ErrorCode::TooLarge, "tensors"},
        {"a quantized tensor", [](GgufModel& m) { m.info("q", {32}, test::GgufQ8, 0); }, ErrorCode::UnsupportedFormat,
         "'q' has elements of Q8_0"},
        {"an unknown element type", [](GgufModel& m) { m.info("q", {1}, 999, 0); }, ErrorCode::UnsupportedFormat,
         "type 999"},
        {"a shape over the file",
         [](GgufModel& m) {
             m.info("o", {huge, 8}, 0, 0);
         },
         ErrorCode::Damaged, "'o'"},
        {"a shape that overflows to little",
         [](GgufModel& m) {
             m.info("o", {huge, 4, 1}, 0, 0);
         },
         ErrorCode::Damaged, "'o'"},
        {"five dimensions",
         [](GgufModel& m) {
             m.info("d", {1, 1, 1, 1, 1}, 0, 0);
         },
         ErrorCode::Damaged, "5 dimensions"},
        {"an offset beyond the end", [](GgufModel& m) { m.info("f", {1}, 0, 1 << 20); }, ErrorCode::Truncated, "'f'"},
        {"an offset that overflows", [](GgufModel& m) { m.info("f", {1}, 0, ~std::uint64_t{0}); }, ErrorCode::Truncated,
         "'f'"},
        {"tensors that overlap",
         [](GgufModel& m) {
             for (int i = 0; i < 20; ++i)
                 m.info("copy " + std::to_string(i), {2, 3}, 0, 0);
         },
         ErrorCode::Damaged, "overlap"},
        {"one tensor twice", [](GgufModel& m) { m.tensor("wide", {1}, {1}); }, ErrorCode::Damaged, "'wide'"},
        {"one key twice", [](GgufModel& m) { m.text("general.name", "again"); }, ErrorCode::Damaged, "'general.name'"},
        {"a value of no type", [](GgufModel& m) { m.key("odd", 77); }, ErrorCode::Damaged, "'odd'"},
        {"a list of lists",
         [](GgufModel& m) {
             m.key("nested", 9);
             test::appendLittle(m.metadata, 9, 4);
             test::appendLittle(m.metadata, 1, 8);
         },
         ErrorCode::Damaged, "'nested'"},
        {"a list of 2^62",
         [](GgufModel& m) {
             m.key("long", 9);
             test::appendLittle(m.metadata, 4, 4);
             test::appendLittle(m.metadata, huge, 8);
         },
         ErrorCode::TooLarge, "'long'"},
        {"a text of 2^62 bytes",
         [](GgufModel& m) {
             m.key("long", 8);
             test::appendLittle(m.metadata, huge, 8);
         },
         ErrorCode::TooLarge, "text"},
        {"an alignment of zero", [](GgufModel& m) { m.number("general.alignment", 0); }, ErrorCode::Damaged,
         "alignment"},
        {"an alignment that is text", [](GgufModel& m) { m.text("general.alignment", "32"); }, ErrorCode::Damaged,
         "alignment"},
    };
    return rows;
}

} // namespace

class TestGguf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAFile();
    void readsAnotherAlignment();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoGguf();
    void everyCutIsRefused();
    void noMutationLeavesTheFile();
};

void TestGguf::readsAFile() {
    const auto file = formats::readGguf(sample().bytes(), "m", "num_batches_tracked");
    QVERIFY2(file.ok(), file ? "" : describe(file.error()).c_str());
    QCOMPARE(file->tensors.size(), std::size_t{3});
    QVERIFY(file->tensors.at("wide").shape == std::vector<std::int64_t>({2, 3}));
    QVERIFY(file->tensors.at("wide").data == std::vector<float>({1, 2, 3, 4, 5, 6}));
    QVERIFY(file->tensors.at("half").data == std::vector<float>({0.25F, -3.0F}));
    QVERIFY(file->tensors.at("brain").data == std::vector<float>({1.5F, -0.125F}));
    QCOMPARE(*file->metadata.at("general.name").text(), std::string("sample"));
    QCOMPARE(*file->metadata.at("net.size").number(), 224.0);
    QCOMPARE(file->metadata.at("net.mean").shown(), std::string("0.5"));
    QCOMPARE(file->metadata.at("net.labels").shown(), std::string("a list of 2"));
    QVERIFY(formats::readGguf(sample().bytes(), "m")->tensors.contains("scalar.num_batches_tracked"));
}

void TestGguf::readsAnotherAlignment() {
    GgufModel model;
    model.alignment = 64;
    model.number("general.alignment", 64).tensor("a", {1}, {2.0F}).tensor("b", {1}, {3.0F});
    const auto file = formats::readGguf(model.bytes(), "m");
    QVERIFY(file.ok());
    QCOMPARE(file->tensors.at("a").data.front(), 2.0F);
    QCOMPARE(file->tensors.at("b").data.front(), 3.0F);
}

void TestGguf::refuses_data() {
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < badModels().size(); ++i)
        QTest::newRow(badModels()[i].title) << int(i);
}

void TestGguf::refuses() {
    QFETCH(int, row);
    const Bad& bad = badModels()[static_cast<std::size_t>(row)];
    GgufModel model = sample();
    bad.change(model);
    const auto file = formats::readGguf(model.bytes(), "the file");
    QVERIFY(!file.ok());
    QCOMPARE(file.error().subject, std::string("the file"));
    QVERIFY2(file.error().code == bad.code && file.error().detail.find(bad.word) != std::string::npos,
             describe(file.error()).c_str());
}

void TestGguf::refusesWhatIsNoGguf() {
    QCOMPARE(formats::readGguf({}, "m").error().code, ErrorCode::Empty);
    QCOMPARE(formats::readGguf(test::bytesOf("GG"), "m").error().code, ErrorCode::WrongFormat);
    QCOMPARE(formats::readGguf(test::bytesOf("PK\x03\x04 something"), "m").error().code, ErrorCode::WrongFormat);
    QCOMPARE(formats::readGguf(test::bytesOf("GGUF"), "m").error().code, ErrorCode::Truncated);
}

void TestGguf::everyCutIsRefused() {
    const test::Bytes good = sample().bytes();
    for (std::size_t size = 0; size < good.size(); ++size) {
        const auto file = formats::readGguf(std::span(good).first(size), "m");
        QVERIFY2(!file.ok(), qPrintable(QString::number(size)));
        QVERIFY(file.error().code != ErrorCode::Internal);
    }
}

void TestGguf::noMutationLeavesTheFile() {
    const test::Bytes good = sample().bytes();
    std::mt19937 random(3);
    for (int round = 0; round < 5000; ++round) {
        test::Bytes bad = good;
        for (unsigned changes = random() % 4 + 1; changes-- > 0;)
            bad[random() % bad.size()] = static_cast<std::byte>(random());
        if (const auto file = formats::readGguf(bad, "m"); !file)
            QVERIFY(file.error().code != ErrorCode::Internal);
        else
            for (const auto& [name, tensor] : file->tensors)
                QVERIFY(tensor.data.size() <= bad.size());
    }
}

QTEST_APPLESS_MAIN(TestGguf)
#include "tst_gguf.moc"
