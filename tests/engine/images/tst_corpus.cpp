#include "engine/images/decode.h"
#include "tests/support/folders.h"
#include "tests/support/picture_corpus.h"

#include <QtTest>

#include <random>
#include <set>

using namespace onelogit;
using namespace onelogit::test;
using images::Decoded;

/// Pictures of every kind among files that are broken in every way; and what random damage does to the good ones.
class TestCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKindHasItsOutcome_data();
    void everyKindHasItsOutcome();
    void scalesEveryGoodKind_data();
    void scalesEveryGoodKind();
    void everyDecoderKeepsItsTime_data();
    void everyDecoderKeepsItsTime();
    void everyDecoderKeepsItsMemory_data();
    void everyDecoderKeepsItsMemory();
    void anyDamageIsAnOutcome_data();
    void anyDamageIsAnOutcome();

private:
    void goodKinds();

    TemporaryFolder folder;
    std::vector<CorpusFile> good;
    std::vector<CorpusFile> bad;
};

void TestCorpus::initTestCase() {
    good = makeGoodPictures(folder.path() / "good");
    bad = makeBadPictures(folder.path() / "bad");
    QCOMPARE(good.size(), std::size_t{200});
    QCOMPARE(bad.size(), std::size_t{300});
}

void TestCorpus::goodKinds() {
    QTest::addColumn<QByteArray>("kind");
    std::set<std::string> seen;
    for (const CorpusFile& file : good)
        if (seen.insert(file.kind).second)
            QTest::newRow(file.kind.c_str()) << QByteArray(file.kind.c_str());
}

void TestCorpus::everyKindHasItsOutcome_data() {
    goodKinds();
    std::set<std::string> seen;
    for (const CorpusFile& file : bad)
        if (seen.insert(file.kind).second)
            QTest::newRow(file.kind.c_str()) << QByteArray(file.kind.c_str());
    QVERIFY(seen.size() >= 25);
}

void TestCorpus::everyKindHasItsOutcome() {
    QFETCH(QByteArray, kind);
    for (const auto* files : {&good, &bad})
        for (const CorpusFile& file : *files) {
            if (file.kind != kind.toStdString())
                continue;
            const Result<Decoded> decoded = images::decodeFile(file.path);
            const std::string got = file.path.string() + ": " + (decoded ? "decoded" : describe(decoded.error()));
            QVERIFY2(decoded.ok() == file.accepted, got.c_str());
            if (decoded) {
                QVERIFY2(decoded->damaged == file.damaged, got.c_str());
            } else {
                QVERIFY2(decoded.error().code == file.reason, got.c_str());
                QCOMPARE(decoded.error().subject, file.path.string());
            }
        }
}

void TestCorpus::scalesEveryGoodKind_data() {
    goodKinds();
}

/// The mean stays about what it was (squares cut off at the edges count as much as whole ones), and no edge falls below
/// the target.
void TestCorpus::scalesEveryGoodKind() {
    QFETCH(QByteArray, kind);
    const auto mean = [](const images::Image& image) {
        double sum = 0;
        for (const std::uint8_t value : image.pixels)
            sum += value;
        return sum / static_cast<double>(image.pixels.size());
    };
    for (const CorpusFile& file : good) {
        if (file.kind != kind.toStdString())
            continue;
        constexpr int target = 10;
        const Result<Decoded> full = images::decodeFile(file.path);
        const Result<Decoded> reduced = images::decodeFile(file.path, {.targetEdge = target});
        QVERIFY(full.ok() && reduced.ok());
        QCOMPARE(reduced->fullWidth, full->image.width);
        QCOMPARE(reduced->fullHeight, full->image.height);
        const int shorter = std::min(full->image.width, full->image.height);
        QVERIFY(std::min(reduced->image.width, reduced->image.height) >= std::min(shorter, target));
        QVERIFY(shorter < 2 * target || reduced->image.width < full->image.width);
        constexpr double near = 12;
        QVERIFY2(std::abs(mean(full->image) - mean(reduced->image)) < near,
                 std::to_string(mean(full->image) - mean(reduced->image)).c_str());
    }
}

void TestCorpus::everyDecoderKeepsItsTime_data() {
    goodKinds();
}

/// Without any time every picture is over it; only WebP, which looks every 32 KB, may be done before.
void TestCorpus::everyDecoderKeepsItsTime() {
    QFETCH(QByteArray, kind);
    for (const CorpusFile& file : good) {
        if (file.kind != kind.toStdString())
            continue;
        const Result<Decoded> decoded = images::decodeFile(file.path, {.mostTime = std::chrono::milliseconds(0)});
        if (kind.contains("WebP"))
            continue;
        QVERIFY(!decoded.ok());
        QCOMPARE(decoded.error().code, ErrorCode::TooLarge);
        QCOMPARE(decoded.error().detail, std::string("decoding took more than 0 s"));
    }
}

void TestCorpus::everyDecoderKeepsItsMemory_data() {
    goodKinds();
}

void TestCorpus::everyDecoderKeepsItsMemory() {
    QFETCH(QByteArray, kind);
    for (const CorpusFile& file : good) {
        if (file.kind != kind.toStdString())
            continue;
        const std::uint64_t bytes = std::filesystem::file_size(file.path);
        const Result<Decoded> decoded = images::decodeFile(file.path, {.mostMemory = bytes + 10});
        QVERIFY(!decoded.ok());
        QVERIFY2(decoded.error().code == ErrorCode::TooLarge, describe(decoded.error()).c_str());
    }
}

void TestCorpus::anyDamageIsAnOutcome_data() {
    goodKinds();
}

void TestCorpus::anyDamageIsAnOutcome() {
    QFETCH(QByteArray, kind);
    std::mt19937 random(static_cast<unsigned>(qHash(kind, 1)));
    constexpr int mutations = 120;
    constexpr std::uint64_t small = 200'000; // a larger file's mutations would take long, and differ in nothing
    std::vector<Bytes> sources;
    for (const CorpusFile& file : good)
        if (file.kind == kind.toStdString() && std::filesystem::file_size(file.path) < small)
            sources.push_back(*storage::readFile(file.path));
    QVERIFY(!sources.empty());
    for (int i = 0; i < mutations; ++i) {
        Bytes bytes = sources[random() % sources.size()];
        const Bytes& other = sources[random() % sources.size()];
        switch (i % 3) {
        case 0:
            for (unsigned flips = 1 + random() % 8; flips > 0; --flips)
                bytes[random() % bytes.size()] ^= static_cast<std::byte>(1U << random() % 8);
            break;
        case 1:
            bytes.resize(random() % bytes.size());
            break;
        default:
            const std::size_t from = random() % other.size();
            const std::size_t count = std::min<std::size_t>(other.size() - from, 1 + random() % 64);
            bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(random() % bytes.size()),
                         other.begin() + static_cast<std::ptrdiff_t>(from),
                         other.begin() + static_cast<std::ptrdiff_t>(from + count));
        }
        for (const int target : {0, 10}) {
            const Result<Decoded> decoded = images::decode(bytes, {.mostPixels = 4'000'000, .targetEdge = target});
            if (!decoded)
                continue;
            const images::Image& image = decoded->image;
            QVERIFY(image.width > 0 && image.height > 0 && (image.channels == 1 || image.channels == 3));
            QCOMPARE(image.pixels.size(), static_cast<std::size_t>(image.width) *
                                              static_cast<std::size_t>(image.height) *
                                              static_cast<std::size_t>(image.channels));
        }
    }
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
