#include "engine/data/gzip.h"
#include "tests/support/bytes.h"

#include <QtTest>

using namespace onelogit;
using namespace onelogit::test;

class TestGzip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrips_data();
    void roundTrips();
    void readsNoMoreThanAsked();
    void isRecognizedByContent();
    void carriesNoTime();
    void everyPrefixIsNamedTruncated();
    void everyFlippedByteIsAnOutcome();
};

void TestGzip::roundTrips_data() {
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << 0;
    QTest::newRow("one byte") << 1;
    QTest::newRow("a mebibyte") << (1 << 20);
    QTest::newRow("three mebibytes and a byte") << 3 * (1 << 20) + 1;
}

void TestGzip::roundTrips() {
    QFETCH(int, count);
    Bytes content;
    for (int i = 0; i < count; ++i)
        content.push_back(static_cast<std::byte>(i * i >> 3));
    const Result<Bytes> packed = data::gzip(content);
    QVERIFY(packed.ok());
    const Result<Bytes> again = data::gunzip(*packed, content.size() + 1, "it");
    QVERIFY2(again.ok(), again ? "" : describe(again.error()).c_str());
    QVERIFY(*again == content);
}

void TestGzip::readsNoMoreThanAsked() {
    const Bytes content(5 << 20, std::byte{7});
    const Bytes packed = data::gzip(content).value();
    const Result<Bytes> some = data::gunzip(packed, 100, "it");
    QVERIFY(some.ok());
    QCOMPARE(some->size(), std::size_t{100});
}

void TestGzip::isRecognizedByContent() {
    QVERIFY(data::isGzip(data::gzip(bytesOf("x")).value()));
    QVERIFY(!data::isGzip(bytesOf("\x1f")));
    QVERIFY(!data::isGzip(bytesOf("plain")));
    QVERIFY(!data::isGzip({}));
}

void TestGzip::carriesNoTime() {
    const Bytes packed = data::gzip(bytesOf("x")).value();
    QVERIFY(Bytes(packed.begin() + 4, packed.begin() + 8) == Bytes(4));
}

void TestGzip::everyPrefixIsNamedTruncated() {
    const Bytes packed = data::gzip(bytesOf("some text that is packed, packed, packed")).value();
    for (std::size_t count = 0; count < packed.size(); ++count) {
        const Result<Bytes> content = data::gunzip(std::span(packed).first(count), 1000, "it");
        QVERIFY(!content.ok());
        QCOMPARE(content.error().code, ErrorCode::Truncated);
        QCOMPARE(content.error().subject, "it");
    }
}

void TestGzip::everyFlippedByteIsAnOutcome() {
    const Bytes content = bytesOf("some text that is packed, packed, packed");
    const Bytes packed = data::gzip(content).value();
    for (std::size_t i = 0; i < packed.size(); ++i) {
        Bytes wrong = packed;
        wrong[i] ^= std::byte{0x55};
        const Result<Bytes> read = data::gunzip(wrong, 1000, "it");
        // The header's time, flags and system do not make content; everything else is checked.
        QVERIFY(!read || *read == content);
    }
}

QTEST_APPLESS_MAIN(TestGzip)
#include "tst_gzip.moc"
