#include "engine/search/hit_list.h"
#include "tests/engine/search/made_snapshot.h"
#include "tests/support/folders.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace onelogit;
using namespace onelogit::search;
using namespace std::string_literals;

namespace {

Result<std::string> textOf(const HitList& list, HitFormat format) {
    std::string text;
    const auto written = writeHits(list, format, [&](std::string_view piece) -> Result<void> {
        text += piece;
        return {};
    });
    if (!written)
        return written.error();
    return text;
}

std::string read(const std::filesystem::path& path) {
    const auto bytes = storage::readFile(path).value();
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace

class TestHitList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesEachFormat_data();
    void writesEachFormat();
    void marginsAreAColumn();
    void jsonHoldsPathsThatAreNotText();
    void numbersReadBackTheSame();
    void aPathOfTwoLinesIsNoLine();
    void comesInPiecesUntilToldToStop();
    void refuses();
    void savesAFile();
    void neverWritesAmongPictures();
    void knowsItsFormatsByName();
};

void TestHitList::writesEachFormat_data() {
    QTest::addColumn<HitFormat>("format");
    QTest::addColumn<std::string>("text");
    QTest::newRow("csv")
        << HitFormat::Csv
        << "path,score,damaged\r\n/pictures/b.png,2.5,true\r\n\"/pictures/a,\"\"\n.jpg\",-1,false\r\n"s;
    QTest::newRow("json lines") << HitFormat::JsonLines
                                << "{\"path\":\"/pictures/b.png\",\"score\":2.5,\"damaged\":true}\n"
                                   "{\"path\":\"/pictures/a,\\\"\\n.jpg\",\"score\":-1,\"damaged\":false}\n"s;
    QTest::newRow("with NUL bytes") << HitFormat::PathsNul << "/pictures/b.png\0/pictures/a,\"\n.jpg\0"s;
}

void TestHitList::writesEachFormat() {
    QFETCH(HitFormat, format);
    const auto snapshot = snapshotOf({.paths = {"a,\"\n.jpg", "b.png"}, .damaged = {1}});
    const auto ranking = rankingOf({-1, 2.5F});
    const auto text = textOf({.snapshot = *snapshot, .hits = ranking->items()}, format);
    QVERIFY(text.ok());
    QTEST(*text, "text");
}

void TestHitList::marginsAreAColumn() {
    const auto snapshot = snapshotOf({.paths = {"a", "b"}});
    const auto ranking = rankingOf({2, 1});
    const std::vector<float> margins{0.5F, std::nanf("")};
    const HitList list{.snapshot = *snapshot, .hits = ranking->items(), .margins = margins};
    QCOMPARE(textOf(list, HitFormat::Csv).value(),
             "path,score,margin,damaged\r\n/pictures/a,2,0.5,false\r\n/pictures/b,1,,false\r\n"s);
    QCOMPARE(textOf(list, HitFormat::JsonLines).value(),
             "{\"path\":\"/pictures/a\",\"score\":2,\"margin\":0.5,\"damaged\":false}\n"
             "{\"path\":\"/pictures/b\",\"score\":1,\"margin\":null,\"damaged\":false}\n"s);
}

void TestHitList::jsonHoldsPathsThatAreNotText() {
    const std::vector<std::string> paths{"\xc3\xa4.png", "\xef\xbf\xbd.png", "\xff.png"};
    const auto snapshot = snapshotOf({.paths = paths});
    const auto ranking = rankingOf({3, 2, 1});
    const auto text = textOf({.snapshot = *snapshot, .hits = ranking->items()}, HitFormat::JsonLines);
    QVERIFY(text.ok());
    std::istringstream lines(*text);
    std::string line;
    for (std::size_t i = 0; std::getline(lines, line); ++i) {
        const auto object = nlohmann::json::parse(line);
        QCOMPARE(object.contains("path_bytes"), i == 2);
        QCOMPARE(object["path"].get<std::string>(), "/pictures/" + (i == 2 ? "\xef\xbf\xbd.png"s : paths[i]));
        if (i == 2)
            QCOMPARE(object["path_bytes"].get<std::string>(), "2f70696374757265732fff2e706e67"s);
    }
    // Everywhere else bytes stay bytes.
    const auto plain = textOf({.snapshot = *snapshot, .hits = ranking->items()}, HitFormat::Paths);
    QVERIFY(plain->ends_with("/\xff.png\n"));
}

void TestHitList::numbersReadBackTheSame() {
    std::vector<float> scores{0.1F, 1.0F / 3, 3.4e38F, 1e-45F, -0.0F, 16777217.0F, 12.345678F};
    const auto snapshot = snapshotOf({.paths = numberedPaths(scores.size())});
    const auto ranking = rankingOf(scores);
    const auto text = textOf({.snapshot = *snapshot, .hits = ranking->items()}, HitFormat::JsonLines);
    std::istringstream lines(*text);
    std::string line;
    std::size_t read = 0;
    for (; std::getline(lines, line); ++read)
        QVERIFY(static_cast<float>(nlohmann::json::parse(line)["score"].get<double>()) == ranking->items()[read].logit);
    QCOMPARE(read, scores.size());
}

void TestHitList::aPathOfTwoLinesIsNoLine() {
    const auto snapshot = snapshotOf({.paths = {"a\nb"}});
    const auto ranking = rankingOf({1});
    const auto text = textOf({.snapshot = *snapshot, .hits = ranking->items()}, HitFormat::Paths);
    QVERIFY(!text.ok());
    QCOMPARE(text.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(text.error().subject, "/pictures/a\nb"s);
}

void TestHitList::comesInPiecesUntilToldToStop() {
    const std::vector<float> scores(20000, 1.0F);
    const auto snapshot = snapshotOf({.paths = numberedPaths(scores.size())});
    const auto ranking = rankingOf(scores);
    const HitList list{.snapshot = *snapshot, .hits = ranking->items()};
    std::size_t pieces = 0;
    std::size_t bytes = 0;
    std::stop_source stop;
    const auto count = [&](std::string_view piece) -> Result<void> {
        ++pieces;
        bytes += piece.size();
        return {};
    };
    QVERIFY(writeHits(list, HitFormat::Paths, count).ok());
    QCOMPARE(bytes, scores.size() * std::string("/pictures/0000000\n").size());
    QCOMPARE(pieces, std::size_t{6});
    const auto stopping = [&](std::string_view) -> Result<void> {
        stop.request_stop();
        return {};
    };
    QCOMPARE(writeHits(list, HitFormat::Paths, stopping, stop.get_token()).error().code, ErrorCode::Cancelled);
    const auto full = [](std::string_view) -> Result<void> { return Error{ErrorCode::DiskFull, "disk", {}}; };
    QCOMPARE(writeHits(list, HitFormat::Csv, full).error().code, ErrorCode::DiskFull);
    const auto throwing = [](std::string_view) -> Result<void> { throw std::bad_alloc(); };
    QCOMPARE(writeHits(list, HitFormat::Csv, throwing).error().code, ErrorCode::OutOfMemory);
}

void TestHitList::refuses() {
    const auto snapshot = snapshotOf({.paths = {"a"}});
    const auto ranking = rankingOf({1});
    const auto other = rankingOf({1, 2});
    const std::vector<float> margins{1, 2};
    QCOMPARE(textOf({.snapshot = *snapshot, .hits = ranking->items(), .margins = margins}, HitFormat::Csv).error().code,
             ErrorCode::CountMismatch);
    QCOMPARE(textOf({.snapshot = *snapshot, .hits = other->items()}, HitFormat::Csv).error().code,
             ErrorCode::InvalidArgument);
}

void TestHitList::savesAFile() {
    const test::TemporaryFolder place;
    const auto snapshot = snapshotOf({.paths = {"a"}});
    const auto ranking = rankingOf({1});
    const HitList list{.snapshot = *snapshot, .hits = ranking->items()};
    const auto path = place.path() / "list.txt";
    QVERIFY(saveHits(path, list, HitFormat::Paths).ok());
    QCOMPARE(read(path), "/pictures/a\n"s);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(saveHits(path, list, HitFormat::Csv, stop.get_token()).error().code, ErrorCode::Cancelled);
    QCOMPARE(read(path), "/pictures/a\n"s);
    QVERIFY(saveHits(path, {.snapshot = *snapshot, .hits = {}}, HitFormat::Paths).ok());
    QCOMPARE(read(path), ""s);
    QCOMPARE(saveHits(path / "below", list, HitFormat::Csv).error().code, ErrorCode::NotWritable);
}

void TestHitList::neverWritesAmongPictures() {
    const test::TemporaryFolder place;
    const auto folder = place.path() / "pictures";
    std::filesystem::create_directories(folder / "sub");
    std::filesystem::create_directories(place.path() / "pictures2");
    std::filesystem::create_directory_symlink(folder, place.path() / "link");
    const auto snapshot = snapshotOf({.paths = {"a"}, .folder = folder});
    const auto ranking = rankingOf({1});
    const HitList list{.snapshot = *snapshot, .hits = ranking->items()};
    for (const char* name : {"pictures/list.csv", "pictures/sub/list.csv", "pictures/new/list.csv", "link/list.csv",
                             "pictures2/../pictures/list.csv", "link/sub/../list.csv"}) {
        const auto saved = saveHits(place.path() / name, list, HitFormat::Csv);
        QVERIFY2(!saved.ok(), name);
        QCOMPARE(saved.error().code, ErrorCode::InvalidArgument);
    }
    QVERIFY(!std::filesystem::exists(folder / "new"));
    QVERIFY(std::filesystem::is_empty(folder / "sub"));
    QVERIFY(saveHits(place.path() / "pictures2/list.csv", list, HitFormat::Csv).ok());
    QVERIFY(saveHits(place.path() / "list.csv", list, HitFormat::Csv).ok());
}

void TestHitList::knowsItsFormatsByName() {
    for (const HitFormat format : {HitFormat::Csv, HitFormat::JsonLines, HitFormat::Paths, HitFormat::PathsNul})
        QCOMPARE(hitFormatFromName(name(format)).value(), format);
    QCOMPARE(hitFormatFromName("xml").error().code, ErrorCode::InvalidArgument);
}

QTEST_APPLESS_MAIN(TestHitList)
#include "tst_hit_list.moc"
