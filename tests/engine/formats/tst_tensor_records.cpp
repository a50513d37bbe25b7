#include "engine/formats/tensor_records.h"
#include "tests/support/bytes.h"
#include "tests/support/pickles.h"

#include <QtTest>

#include <random>

using namespace onelogit;
using namespace onelogit::test;

namespace {

/// One storage, "0", of 120 bytes.
Result<formats::TensorScan> scan(const Bytes& bytes) {
    const auto read = formats::readPickle(bytes, "it", "data.pkl");
    if (!read)
        return read.error();
    const formats::StorageSize size = [](const std::string& key) -> std::optional<std::uint64_t> {
        return key == "0" ? std::optional<std::uint64_t>(120) : std::nullopt;
    };
    return formats::scanTensors(*read, size, "it", "data.pkl");
}

} // namespace

class TestTensorRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRecords();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void namesCompiledClasses();
    void everyPrefixIsNamed();
    void everyMutationIsAnOutcome();
};

void TestTensorRecords::readsRecords() {
    const std::string inner =
        pickle::global("__torch__.nn", "Linear") + ")\x81}(" + pickle::text("weight") + pickle::tensor({}) + "ub";
    const auto found = scan(bytesOf(pickle::object({{"fc", inner}, {"training", "\x88"}})));
    QVERIFY2(found.ok(), found ? "" : describe(found.error()).c_str());
    QCOMPARE(found->tensors.size(), std::size_t{1});
    const formats::TensorRecord& tensor = found->tensors[0];
    QCOMPARE(tensor.name, std::string("fc.weight"));
    QCOMPARE(tensor.type, std::string("Float"));
    QCOMPARE(tensor.device, std::string("cpu"));
    QCOMPARE(tensor.storage, std::string("0"));
    QVERIFY((tensor.shape == std::vector<std::int64_t>{5, 6}));
}

void TestTensorRecords::accepts_data() {
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char* name, const pickle::Tensor& of) {
        QTest::newRow(name) << QByteArray::fromStdString(pickle::network(of));
    };
    row("as large as its storage", {});
    row("a part of its storage", {.sizes = {2, 6}, .offset = 12});
    row("the last number alone", {.sizes = {1}, .strides = {1}, .offset = 29});
    row("one number without dimensions", {.sizes = {}, .strides = {}});
    row("no numbers", {.sizes = {0, 6}, .strides = {6, 1}});
    row("turned round", {.sizes = {6, 5}, .strides = {1, 6}});
    row("bytes", {.numbers = 120, .type = "ByteStorage"});
    row("another device", {.device = "cuda:1"});
    QTest::newRow("no tensor") << QByteArray::fromStdString(pickle::object({{"n", pickle::integer(-3)}}));
    QTest::newRow("a tuple of nothing") << QByteArray("\x80\x02).");
}

void TestTensorRecords::accepts() {
    QFETCH(QByteArray, content);
    const auto found = scan(bytesOf(content.toStdString()));
    QVERIFY2(found.ok(), found ? "" : describe(found.error()).c_str());
}

void TestTensorRecords::refuses_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const pickle::Tensor& of, ErrorCode code) {
        QTest::newRow(name) << QByteArray::fromStdString(pickle::network(of)) << static_cast<int>(code);
    };
    const auto raw = [](const char* name, const std::string& content, ErrorCode code) {
        QTest::newRow(name) << QByteArray::fromStdString("\x80\x02" + content) << static_cast<int>(code);
    };
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    row("one number too many", {.sizes = {31}, .strides = {1}}, ErrorCode::ShapeMismatch);
    row("one number too late", {.offset = 1}, ErrorCode::ShapeMismatch);
    row("the largest offset", {.offset = most}, ErrorCode::ShapeMismatch);
    row("the largest stride", {.strides = {most, 1}}, ErrorCode::ShapeMismatch);
    row("the largest sizes", {.sizes = {most, most}, .strides = {most, most}}, ErrorCode::ShapeMismatch);
    row("one number repeated without end", {.sizes = {most}, .strides = {0}}, ErrorCode::ShapeMismatch);
    row("a number of an empty storage", {.sizes = {1}, .strides = {1}, .numbers = 0}, ErrorCode::ShapeMismatch);
    row("strides without sizes", {.sizes = {}}, ErrorCode::Damaged);
    row("seventeen dimensions",
        {.sizes = std::vector<std::int64_t>(17, 1), .strides = std::vector<std::int64_t>(17, 1)}, ErrorCode::Damaged);
    row("a storage of less than no numbers", {.numbers = -1}, ErrorCode::Damaged);
    row("a storage beyond its entry", {.numbers = 31}, ErrorCode::Damaged);
    row("doubles in half the room", {.type = "DoubleStorage"}, ErrorCode::Damaged);
    row("a storage that is not there", {.key = "1"}, ErrorCode::Damaged);
    row("a type that is none", {.type = "Storage"}, ErrorCode::UnsupportedFormat);
    row("a quantized tensor", {.callable = pickle::global("torch._utils", "_rebuild_qtensor")},
        ErrorCode::UnsupportedFormat);
    raw("a call of evaluation", pickle::global("builtins", "eval") + '(' + pickle::text("1") + "tR.",
        ErrorCode::UnsupportedFormat);
    raw("a class that only begins like one of the file", pickle::global("__torch__evil", "A") + ").",
        ErrorCode::UnsupportedFormat);
    raw("a call of a number", pickle::integer(0) + ")R.", ErrorCode::Damaged);
    raw("a call with a list", pickle::global("collections", "OrderedDict") + "]R.", ErrorCode::Damaged);
    raw("a storage by itself that is not there",
        '(' + pickle::text("storage") + pickle::global("torch", "FloatStorage") + pickle::text("9") +
            pickle::text("cpu") + pickle::integer(1) + "tQ.",
        ErrorCode::Damaged);
    raw("a storage without its parts", "()Q.", ErrorCode::Damaged);
    raw("nothing on the stack", "R.", ErrorCode::Damaged);
    raw("a mark as a value", "(.", ErrorCode::Damaged);
    raw("a tuple without a mark", "t.", ErrorCode::Damaged);
    raw("a key without a value", "}(" + pickle::text("a") + "u.", ErrorCode::Damaged);
    raw("an item for a number", pickle::integer(1) + "Na.", ErrorCode::Damaged);
    raw("a memo that was never set", "h\x05.", ErrorCode::Damaged);
    raw("a memo far away", "Nr\xff\xff\xff\x7f.", ErrorCode::Damaged);
    raw("a text longer than the file", std::string("X\xff\xff\xff\x7f") + "abc.", ErrorCode::Truncated);
    raw("a name without an end", "c__torch__", ErrorCode::Truncated);
    raw("an opcode that imports by stack", "\x93.", ErrorCode::UnsupportedFormat);
    raw("an integer of nine bytes", std::string("\x8a\x09") + "123456789.", ErrorCode::Damaged);
    QTest::newRow("no bytes") << QByteArray() << static_cast<int>(ErrorCode::Empty);
}

void TestTensorRecords::refuses() {
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    const auto found = scan(bytesOf(content.toStdString()));
    QVERIFY(!found.ok());
    QVERIFY2(found.error().code == static_cast<ErrorCode>(code), describe(found.error()).c_str());
    QCOMPARE(found.error().subject, std::string("it"));
    QVERIFY(found.error().detail.find("data.pkl") != std::string::npos);
}

void TestTensorRecords::namesCompiledClasses() {
    const std::string name = "__torch__.torch.classes.quantized";
    const auto found = scan(bytesOf("\x80\x02" + pickle::global(name, "Conv2dPackedParamsBase") + ")\x81."));
    QVERIFY(found.ok());
    QVERIFY(found->compiledClasses == std::vector<std::string>{name + ".Conv2dPackedParamsBase"});
}

void TestTensorRecords::everyPrefixIsNamed() {
    const Bytes good = bytesOf(pickle::network({}));
    for (std::size_t length = 0; length < good.size(); ++length) {
        const auto found = scan({good.begin(), good.begin() + static_cast<std::ptrdiff_t>(length)});
        QVERIFY(!found.ok());
        QVERIFY(found.error().code == (length == 0 ? ErrorCode::Empty : ErrorCode::Truncated));
    }
}

void TestTensorRecords::everyMutationIsAnOutcome() {
    const Bytes good = bytesOf(pickle::network({}));
    std::mt19937_64 random(5);
    for (int round = 0; round < 20000; ++round) {
        Bytes bad = good;
        for (auto left = random() % 4 + 1; left > 0; --left)
            bad[random() % bad.size()] = static_cast<std::byte>(random() & 0xff);
        const auto found = scan(bad);
        QVERIFY2(found.ok() || found.error().code != ErrorCode::Internal, found ? "" : describe(found.error()).c_str());
    }
}

QTEST_APPLESS_MAIN(TestTensorRecords)
#include "tst_tensor_records.moc"
