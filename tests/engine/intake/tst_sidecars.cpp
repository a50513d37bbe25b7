#include "engine/intake/sidecars.h"
#include "tests/support/folders.h"

#include <QtTest>

#include <cmath>

using namespace onelogit;
using namespace onelogit::test;
namespace fs = std::filesystem;

namespace {

using Names = std::vector<std::string>;
constexpr ImageShape colour{.channels = 3, .height = 224, .width = 224};

bool near(const std::vector<float>& a, const std::vector<float>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](float x, float y) { return std::abs(x - y) <= 1e-6F * std::max(1.0F, std::abs(y)); });
}

} // namespace

class TestSidecars : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { folder = temporary.path() / std::to_string(++round); }
    void readsNames_data();
    void readsNames();
    void refusesNames_data();
    void refusesNames();
    void refusesAHugeFile();
    void aFifoDoesNotHold();
    void findsListsNearestFirst();
    void findsNothingWhereNothingIs();
    void aWrongCountIsRefusedWithBothNumbers();
    void refusedFilesAreNamed();
    void readsProcessorConfigurations_data();
    void readsProcessorConfigurations();
    void refusesProcessorConfigurations_data();
    void refusesProcessorConfigurations();
    void readsThePreprocessingOfTheModelsOwnFile();
    void usualPreprocessingsSuitTheChannels();

private:
    TemporaryFolder temporary;
    fs::path folder;
    int round = 0;
};

void TestSidecars::readsNames_data() {
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("content");
    QTest::addColumn<Names>("expected");
    const auto row = [](const char* title, const char* file, std::string content, Names expected) {
        QTest::newRow(title) << std::string(file) << std::move(content) << std::move(expected);
    };
    row("one a line", "a.txt", "cat\ndog\n", {"cat", "dog"});
    row("no line end at the end", "a.txt", "cat\ndog", {"cat", "dog"});
    row("carriage returns", "a.txt", "cat\r\ndog\r\n", {"cat", "dog"});
    row("byte order mark", "a.txt",
        "\xEF\xBB\xBF"
        "cat\ndog\n",
        {"cat", "dog"});
    row("blanks around", "a.txt", "  cat \n\tdog\t\n", {"cat", "dog"});
    row("blank lines at the end", "a.txt", "cat\ndog\n\n \r\n\n", {"cat", "dog"});
    row("WordNet numbers", "synset.txt", "n01440764 tench, Tinca tinca\nn01443537 goldfish\n",
        {"tench, Tinca tinca", "goldfish"});
    row("nothing but WordNet numbers", "synset.txt", "n01440764\nn01443537\n", {"n01440764", "n01443537"});
    row("a name that only begins like one", "a.txt", "n014 tench\nno match\n", {"n014 tench", "no match"});
    row("repeated names get their number", "a.txt", "crane\ntench\ncrane\ncrane\n",
        {"crane", "tench", "crane 2", "crane 3"});
    row("a number that is taken, too", "a.txt", "crane\ncrane\ncrane 1\n", {"crane", "crane 1 1", "crane 1"});
    row("UTF-8", "a.txt", "\xC3\xA4pfel\n\xE6\xA8\xB1\n", {"\xC3\xA4pfel", "\xE6\xA8\xB1"});
    row("Latin-1", "a.txt", "caf\xE9\nth\xE9\n", {"caf\xC3\xA9", "th\xC3\xA9"});
    row("text that looks like JSON", "a.txt", "[pad]\n{x}\n", {"[pad]", "{x}"});
    row("JSON list", "a.json", R"(["cat", " dog "])", {"cat", "dog"});
    row("JSON by number, in any order", "a.json", R"({"1": "dog", "0": "cat", "2": "owl"})", {"cat", "dog", "owl"});
    row("ten and more by number", "a.json",
        R"({"0":"a","1":"b","10":"k","2":"c","3":"d","4":"e","5":"f","6":"g","7":"h","8":"i","9":"j"})",
        {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"});
    row("JSON by name", "a.json", R"({"dog": 1, "cat": 0})", {"cat", "dog"});
    row("number to synset and name", "a.json", R"({"0": ["n01440764", "tench"], "1": ["n01443537", "goldfish"]})",
        {"tench", "goldfish"});
    row("id2label", "config.json", R"({"model_type": "vit", "id2label": {"0": "cat", "1": "dog"}})", {"cat", "dog"});
    row("classes", "a.json", R"({"classes": ["cat", "dog"], "mean": [0.5]})", {"cat", "dog"});
    row("class without a name", "a.json", R"(["cat", ""])", {"cat", "class 1"});
}

void TestSidecars::readsNames() {
    QFETCH(std::string, file);
    QFETCH(std::string, content);
    const auto names = intake::readNames(put(folder / file, content));
    QVERIFY2(names.ok(), names ? "" : describe(names.error()).c_str());
    QTEST(*names, "expected");
}

void TestSidecars::refusesNames_data() {
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("content");
    QTest::addColumn<ErrorCode>("reason");
    QTest::addColumn<std::string>("detail");
    const auto row = [](const char* title, const char* file, std::string content, ErrorCode reason,
                        const char* detail) {
        QTest::newRow(title) << std::string(file) << std::move(content) << reason << std::string(detail);
    };
    row("empty", "a.txt", "", ErrorCode::Empty, "no class names");
    row("only blank lines", "a.txt", "\n\n \n", ErrorCode::Empty, "no class names");
    row("a blank line inside", "a.txt", "cat\n\ndog\n", ErrorCode::WrongFormat, "line 2 is blank");
    row("a blank first line", "a.txt", "\ncat\n", ErrorCode::WrongFormat, "line 1 is blank");
    row("bytes", "a.txt", std::string("\x89PNG\0\0", 6), ErrorCode::WrongFormat, "not a text");
    row("no JSON", "a.json", "cat\ndog\n", ErrorCode::WrongFormat, "not JSON");
    row("JSON broken off", "a.json", R"(["cat", "do)", ErrorCode::WrongFormat, "not JSON");
    row("empty JSON file", "a.json", "", ErrorCode::WrongFormat, "not JSON");
    row("JSON nested deeply", "a.json", std::string(100'000, '[') + std::string(100'000, ']'), ErrorCode::WrongFormat,
        "deep");
    row("a number is missing", "a.json", R"({"0": "cat", "2": "dog"})", ErrorCode::WrongFormat, "no name for class 1");
    row("from one on", "a.json", R"({"1": "cat", "2": "dog"})", ErrorCode::WrongFormat, "no name for class 0");
    row("a key that is no number", "a.json", R"({"0": "cat", "x": "dog"})", ErrorCode::WrongFormat, "'x'");
    row("a number twice", "a.json", R"({"0": "cat", "00": "dog"})", ErrorCode::WrongFormat, "two names for class 0");
    row("two names of one number", "a.json", R"({"cat": 0, "dog": 0})", ErrorCode::WrongFormat,
        "two names for class 0");
    row("a name that is a number", "a.json", R"(["cat", 7])", ErrorCode::WrongFormat, "not a text");
    row("an empty list", "a.json", "[]", ErrorCode::Empty, "no class names");
    row("an object of something else", "a.json", R"({"model_type": "vit"})", ErrorCode::WrongFormat, "no class names");
    row("a text", "a.json", R"("cat")", ErrorCode::WrongFormat, "no class names");
    row("classes that are not numbered", "a.json", R"({"classes": {"a": "b"}})", ErrorCode::WrongFormat, "numbered");
}

void TestSidecars::refusesNames() {
    QFETCH(std::string, file);
    QFETCH(std::string, content);
    QFETCH(std::string, detail);
    const auto names = intake::readNames(put(folder / file, content));
    QVERIFY(!names.ok());
    QCOMPARE(names.error().subject, (folder / file).string());
    QTEST(names.error().code, "reason");
    QVERIFY2(names.error().detail.find(detail) != std::string::npos, names.error().detail.c_str());
}

void TestSidecars::refusesAHugeFile() {
    const fs::path file = put(folder / "labels.txt", "cat\n");
    fs::resize_file(file, 5ULL << 30);
    const auto names = intake::readNames(file);
    QVERIFY(!names.ok());
    QCOMPARE(names.error().code, ErrorCode::TooLarge);
    QCOMPARE(intake::findSidecars(folder / "m.pt", 1, colour).refused.size(), std::size_t{1});
}

void TestSidecars::aFifoDoesNotHold() {
    fs::create_directories(folder);
    ::mkfifo((folder / "labels.txt").c_str(), 0600);
    fs::create_directory(folder / "classes.txt");
    const intake::Sidecars found = intake::findSidecars(folder / "m.pt", 1, colour);
    QCOMPARE(found.refused.size(), std::size_t{2});
    for (const Error& error : found.refused)
        QCOMPARE(error.code, ErrorCode::NotAFile);
}

void TestSidecars::findsListsNearestFirst() {
    const Names order{"m.labels.txt", "m.txt",        "m.json",      "labels.txt", "classes.txt",
                      "synset.txt",   "classes.json", "labels.json", "config.json"};
    for (const std::string& name : order) {
        const bool json = name.ends_with(".json");
        put(folder / name, json ? R"({"id2label": {"0": "cat", "1": "dog"}})" : "cat\ndog\n");
    }
    put(folder / "other.txt", "x\ny\n");
    const intake::Sidecars found = intake::findSidecars(folder / "m.pt", 2, colour);
    QCOMPARE(found.refused.size(), std::size_t{0});
    Names paths;
    for (const intake::NameList& list : found.nameLists) {
        paths.push_back(list.path.filename().string());
        QCOMPARE(list.names, (Names{"cat", "dog"}));
    }
    QCOMPARE(paths, order);
}

void TestSidecars::findsNothingWhereNothingIs() {
    const intake::Sidecars found = intake::findSidecars(folder / "absent" / "m.pt", 2, colour);
    QVERIFY(found.nameLists.empty() && found.preprocessings.empty() && found.refused.empty());
}

void TestSidecars::aWrongCountIsRefusedWithBothNumbers() {
    put(folder / "labels.txt", "cat\ndog\nowl\n");
    const intake::Sidecars found = intake::findSidecars(folder / "m.pt", 411, colour);
    QVERIFY(found.nameLists.empty());
    QCOMPARE(found.refused.size(), std::size_t{1});
    QCOMPARE(found.refused[0].code, ErrorCode::CountMismatch);
    QCOMPARE(found.refused[0].subject, (folder / "labels.txt").string());
    QVERIFY(found.refused[0].detail.find("3 names") != std::string::npos);
    QVERIFY(found.refused[0].detail.find("411 logits") != std::string::npos);
}

void TestSidecars::refusedFilesAreNamed() {
    put(folder / "labels.json", "{");
    put(folder / "config.json", "{}");
    put(folder / "preprocessor_config.json", R"({"image_mean": "red"})");
    put(folder / "m.json", R"({"mean": [0.5], "std": [0]})");
    put(folder / "classes.json", R"({"id2label": "cat"})");
    const intake::Sidecars found = intake::findSidecars(folder / "m.pt", 2, colour);
    Names refused;
    for (const Error& error : found.refused)
        refused.push_back(fs::path(error.subject).filename().string());
    // An empty configuration says nothing wrong.
    QCOMPARE(refused, (Names{"m.json", "classes.json", "labels.json", "preprocessor_config.json"}));
    QVERIFY(found.preprocessings.empty());
}

void TestSidecars::readsProcessorConfigurations_data() {
    QTest::addColumn<std::string>("content");
    QTest::addColumn<InputSpec>("expected");
    const InputSpec half{.shape = colour, .mean = {0.5F, 0.5F, 0.5F}, .deviation = {0.5F, 0.5F, 0.5F}};
    const auto cropped = [&](int size, int edge) {
        InputSpec spec = half;
        spec.shape.height = spec.shape.width = size;
        spec.framing = Framing::CentreCrop;
        spec.shorterEdge = edge;
        return spec;
    };
    const auto row = [](const char* title, const std::string& more, const InputSpec& expected) {
        QTest::newRow(title) << R"({"image_mean": [0.5, 0.5, 0.5], "image_std": [0.5, 0.5, 0.5])" + more + "}"
                             << expected;
    };
    row("mean and deviation alone", "", half);
    row("height and width", R"(, "size": {"height": 224, "width": 224}, "rescale_factor": 0.00392156862745098)", half);
    InputSpec oblong = half;
    oblong.shape.width = 160;
    row("an oblong size", R"(, "size": {"height": 224, "width": 160})", oblong);
    row("one number", R"(, "size": 224)", half);
    row("shorter edge and crop", R"(, "size": {"shortest_edge": 256}, "crop_size": {"height": 224, "width": 224})",
        cropped(224, 256));
    row("old form of the same", R"(, "size": 256, "crop_size": 224, "do_center_crop": true)", cropped(224, 256));
    row("a crop that is turned off",
        R"(, "size": {"height": 224, "width": 224}, "crop_size": {"height": 9, "width": 9}, "do_center_crop": false)",
        half);
    row("a crop of the whole", R"(, "size": {"height": 224, "width": 224}, "crop_size": {"height": 224, "width": 224})",
        half);
    row("crop_pct", R"(, "size": {"shortest_edge": 224}, "crop_pct": 0.875)", cropped(224, 256));
    InputSpec large = half;
    large.shape.height = large.shape.width = 384;
    row("crop_pct of a large size stretches", R"(, "size": {"shortest_edge": 384}, "crop_pct": 0.875)", large);
    row("nothing is resized", R"(, "do_resize": false, "size": {"height": 9, "width": 9})", half);
    InputSpec bytes = half;
    bytes.mean = {0.5F / 255, 0.5F / 255, 0.5F / 255};
    bytes.deviation = bytes.mean;
    row("nothing is rescaled", R"(, "do_rescale": false)", bytes);
    InputSpec twice = half;
    twice.mean = {0.25F, 0.25F, 0.25F};
    twice.deviation = twice.mean;
    row("rescaled to 0..2", R"(, "rescale_factor": 0.00784313725490196)", twice);
    InputSpec plain = half;
    plain.mean = {0, 0, 0};
    plain.deviation = {1, 1, 1};
    row("nothing is normalized", R"(, "do_normalize": false)", plain);
    InputSpec blue = half;
    blue.blueFirst = true;
    row("channels are flipped", R"(, "do_flip_channel_order": true)", blue);
}

void TestSidecars::readsProcessorConfigurations() {
    QFETCH(std::string, content);
    QFETCH(InputSpec, expected);
    put(folder / "preprocessor_config.json", content);
    const intake::Sidecars found = intake::findSidecars(folder / "m.pt", 2, colour);
    QVERIFY2(found.refused.empty(), found.refused.empty() ? "" : describe(found.refused[0]).c_str());
    QCOMPARE(found.preprocessings.size(), std::size_t{1});
    QCOMPARE(found.preprocessings[0].name, "preprocessor_config.json");
    const InputSpec& input = found.preprocessings[0].input;
    QVERIFY(input.shape == expected.shape);
    QVERIFY(near(input.mean, expected.mean));
    QVERIFY(near(input.deviation, expected.deviation));
    QVERIFY(input.framing == expected.framing);
    QCOMPARE(input.shorterEdge, expected.shorterEdge);
    QCOMPARE(input.blueFirst, expected.blueFirst);
}

void TestSidecars::refusesProcessorConfigurations_data() {
    QTest::addColumn<std::string>("content");
    QTest::addColumn<ErrorCode>("reason");
    const auto row = [](const char* title, const std::string& more, ErrorCode reason) {
        QTest::newRow(title) << R"({"image_mean": [0.5, 0.5, 0.5], "image_std": [0.5, 0.5, 0.5])" + more + "}"
                             << reason;
    };
    row("a crop out of a stretched picture", R"(, "size": {"height": 256, "width": 256}, "crop_size": 224)",
        ErrorCode::UnsupportedFormat);
    row("a shorter edge without a crop", R"(, "size": {"shortest_edge": 224})", ErrorCode::UnsupportedFormat);
    row("a crop without a size", R"(, "size": 224, "do_center_crop": true)", ErrorCode::UnsupportedFormat);
    row("an offset", R"(, "rescale_offset": true)", ErrorCode::UnsupportedFormat);
    row("a crop larger than the picture", R"(, "size": {"shortest_edge": 200}, "crop_size": 224)",
        ErrorCode::InvalidArgument);
    row("crop_pct of zero", R"(, "size": {"shortest_edge": 224}, "crop_pct": 0)", ErrorCode::UnsupportedFormat);
    row("a size of zero", R"(, "size": 0)", ErrorCode::InvalidArgument);
    row("a size of text", R"(, "size": {"height": "224", "width": 1})", ErrorCode::WrongFormat);
    row("a size without width", R"(, "size": {"height": 224})", ErrorCode::WrongFormat);
    row("a factor of text", R"(, "rescale_factor": "1/255")", ErrorCode::WrongFormat);
    row("a factor of zero", R"(, "rescale_factor": 0)", ErrorCode::NotFinite);
    row("a mean for one channel", R"(, "image_mean": [0.5])", ErrorCode::CountMismatch);
    row("a deviation of zero", R"(, "image_std": [0.5, 0, 0.5])", ErrorCode::InvalidArgument);
    QTest::newRow("no mean") << std::string(R"({"size": 224})") << ErrorCode::WrongFormat;
    QTest::newRow("a list") << std::string("[1]") << ErrorCode::WrongFormat;
}

void TestSidecars::refusesProcessorConfigurations() {
    QFETCH(std::string, content);
    put(folder / "preprocessor_config.json", content);
    const intake::Sidecars found = intake::findSidecars(folder / "m.pt", 2, colour);
    QVERIFY(found.preprocessings.empty());
    QCOMPARE(found.refused.size(), std::size_t{1});
    QTEST(found.refused[0].code, "reason");
    QCOMPARE(found.refused[0].subject, (folder / "preprocessor_config.json").string());
}

void TestSidecars::readsThePreprocessingOfTheModelsOwnFile() {
    put(folder / "m.json", R"({"classes": ["cat", "dog"], "input": [3, 160, 128], "mean": [0.1, 0.2, 0.3],
                               "std": [1, 2, 3], "shorter_edge": 180, "blue_first": true})");
    const intake::Sidecars found = intake::findSidecars(folder / "m.pt", 2, colour);
    QVERIFY2(found.refused.empty(), found.refused.empty() ? "" : describe(found.refused[0]).c_str());
    QCOMPARE(found.nameLists.size(), std::size_t{1});
    QCOMPARE(found.preprocessings.size(), std::size_t{1});
    const InputSpec expected{.shape = {.channels = 3, .height = 160, .width = 128},
                             .mean = {0.1F, 0.2F, 0.3F},
                             .deviation = {1, 2, 3},
                             .framing = Framing::CentreCrop,
                             .shorterEdge = 180,
                             .blueFirst = true};
    QVERIFY(found.preprocessings[0].input == expected);
    put(folder / "m.json", R"({"mean": [0.1], "std": [1], "input": [1, 8, 8]})");
    QCOMPARE(intake::findSidecars(folder / "m.pt", 2, colour).refused[0].code, ErrorCode::ShapeMismatch);
}

void TestSidecars::usualPreprocessingsSuitTheChannels() {
    Names names;
    for (const intake::Preprocessing& usual : intake::usualPreprocessings(colour)) {
        names.push_back(usual.name);
        QVERIFY(usual.input.shape == colour);
        QVERIFY(usual.input.framing == Framing::Stretch);
    }
    QCOMPARE(names, (Names{"imagenet", "0..1", "-1..1", "0..255", "imagenet, blue first", "0..1, blue first",
                           "-1..1, blue first", "0..255, blue first"}));
    const auto ofColour = intake::usualPreprocessings(colour);
    QCOMPARE(ofColour[0].input.mean[0], 0.485F);
    QCOMPARE(ofColour[4].input.mean[0], 0.406F);
    QVERIFY(ofColour[4].input.blueFirst);
    const auto grey = intake::usualPreprocessings({.channels = 1, .height = 28, .width = 28});
    QCOMPARE(grey.size(), std::size_t{3});
    QCOMPARE(grey[0].name, "0..1");
    QCOMPARE((1.0F - grey[2].input.mean[0]) / grey[2].input.deviation[0], 255.0F);
}

QTEST_APPLESS_MAIN(TestSidecars)
#include "tst_sidecars.moc"
