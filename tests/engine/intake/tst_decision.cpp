#include "engine/intake/decision.h"
#include "tests/support/folders.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <functional>

#include <sys/stat.h>
#include <sys/wait.h>

using namespace onelogit;
using namespace onelogit::test;
using intake::Decision;
using intake::DecisionShelf;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

const std::string digest = "0123456789abcdef0123456789abcdef";

Decision full() {
    return {.title = "Küche",
            .classNames = {"apple", "Birne", "\xE6\xA8\xB1"},
            .input = InputSpec{.shape = {.channels = 3, .height = 224, .width = 192},
                               .mean = {0.485F, 0.456F, 0.1F},
                               .deviation = {0.229F, 1 / 3.0F, 1e-20F},
                               .framing = Framing::CentreCrop,
                               .shorterEdge = 256,
                               .blueFirst = true},
            .loss = LossKind::SelfNormalization,
            .trusted = true};
}

std::string textOf(const fs::path& path) {
    const Bytes bytes = storage::readFile(path).value();
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace

class TestDecision : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { folder = temporary.path() / std::to_string(++round); }
    void findsWhatWasRemembered_data();
    void findsWhatWasRemembered();
    void nothingIsMadeBeforeSomethingIsRemembered();
    void theLatestHolds();
    void aShelfWithoutFolderRemembersNothing();
    void refusesToRemember_data();
    void refusesToRemember();
    void aFullOrReadOnlyFolderKeepsTheOld();
    void everyPrefixIsDamaged();
    void everyFlippedByteIsNoticed();
    void refusesByName_data();
    void refusesByName();
    void anotherDigestCannotLeaveTheFolder_data();
    void anotherDigestCannotLeaveTheFolder();
    void killedWriterLeavesOldOrNew();
    void defaultShelfFollowsTheEnvironment_data();
    void defaultShelfFollowsTheEnvironment();

private:
    [[nodiscard]] fs::path file() const { return folder / (digest + ".json"); }
    TemporaryFolder temporary;
    fs::path folder;
    int round = 0;
};

void TestDecision::findsWhatWasRemembered_data() {
    QTest::addColumn<Decision>("decision");
    QTest::newRow("everything") << full();
    QTest::newRow("nothing") << Decision{};
    QTest::newRow("trust alone") << Decision{.trusted = true};
    Decision stretched = full();
    stretched.input->framing = Framing::Stretch;
    stretched.input->shorterEdge = 0;
    QTest::newRow("a stretched input") << stretched;
    Decision many;
    for (int i = 0; i < 21'000; ++i)
        many.classNames.push_back("class number " + std::to_string(i));
    QTest::newRow("21,000 names") << many;
}

void TestDecision::findsWhatWasRemembered() {
    QFETCH(Decision, decision);
    const DecisionShelf shelf(folder / "deep" / "below");
    QVERIFY(shelf.remember(digest, decision).ok());
    const auto found = DecisionShelf(folder / "deep" / "below").find(digest);
    QVERIFY2(found.ok(), found ? "" : describe(found.error()).c_str());
    QVERIFY(found->has_value());
    QVERIFY(**found == decision);
}

void TestDecision::nothingIsMadeBeforeSomethingIsRemembered() {
    const auto found = DecisionShelf(folder).find(digest);
    QVERIFY(found.ok());
    QVERIFY(!found->has_value());
    QVERIFY(!fs::exists(folder));
}

void TestDecision::theLatestHolds() {
    const DecisionShelf shelf(folder);
    QVERIFY(shelf.remember(digest, full()).ok());
    QVERIFY(shelf.remember(digest, {.title = "second"}).ok());
    QVERIFY(**shelf.find(digest) == Decision{.title = "second"});
    QCOMPARE(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 1);
}

void TestDecision::aShelfWithoutFolderRemembersNothing() {
    const DecisionShelf shelf({});
    QVERIFY(!shelf.find(digest)->has_value());
    QCOMPARE(shelf.remember(digest, full()).error().code, ErrorCode::InvalidArgument);
}

void TestDecision::refusesToRemember_data() {
    QTest::addColumn<Decision>("decision");
    QTest::newRow("a name that is not UTF-8") << Decision{.classNames = {"caf\xe9"}};
    QTest::newRow("a repeated name") << Decision{.classNames = {"a", "a"}};
    QTest::newRow("an empty name") << Decision{.classNames = {""}};
    Decision wrong = full();
    wrong.input->deviation[1] = 0;
    QTest::newRow("a deviation of zero") << wrong;
    wrong = full();
    wrong.input->mean[1] = std::numeric_limits<float>::quiet_NaN();
    QTest::newRow("a mean that is no number") << wrong;
    wrong = full();
    wrong.input->mean.pop_back();
    QTest::newRow("two means for three channels") << wrong;
    wrong = full();
    wrong.input->shorterEdge = 200;
    QTest::newRow("a crop larger than the picture") << wrong;
    wrong = full();
    wrong.input->shape.height = 0;
    QTest::newRow("an input without pixels") << wrong;
}

void TestDecision::refusesToRemember() {
    QFETCH(Decision, decision);
    const DecisionShelf shelf(folder);
    QVERIFY(shelf.remember(digest, {.title = "old"}).ok());
    QCOMPARE(shelf.remember(digest, decision).error().code, ErrorCode::InvalidArgument);
    QVERIFY(**shelf.find(digest) == Decision{.title = "old"});
}

void TestDecision::aFullOrReadOnlyFolderKeepsTheOld() {
    put(folder, "a file where the folder should be");
    const auto remembered = DecisionShelf(folder).remember(digest, full());
    QVERIFY(!remembered.ok());
    QCOMPARE(remembered.error().code, ErrorCode::NotWritable);
    QCOMPARE(textOf(folder), std::string("a file where the folder should be"));
}

void TestDecision::everyPrefixIsDamaged() {
    const DecisionShelf shelf(folder);
    QVERIFY(shelf.remember(digest, full()).ok());
    const std::string whole = textOf(file());
    // The last byte is a line end, which JSON does without.
    for (std::size_t count = 0; count + 1 < whole.size(); ++count) {
        fs::remove(file()); // writing over it would wait for the disk
        put(file(), whole.substr(0, count));
        const auto found = shelf.find(digest);
        QVERIFY2(!found.ok(), std::to_string(count).c_str());
        QCOMPARE(found.error().code, ErrorCode::Damaged);
        QCOMPARE(found.error().subject, file().string());
        QCOMPARE(textOf(file()).size(), count);
    }
}

void TestDecision::everyFlippedByteIsNoticed() {
    const DecisionShelf shelf(folder);
    QVERIFY(shelf.remember(digest, full()).ok());
    const std::string whole = textOf(file());
    for (std::size_t i = 0; i < whole.size(); ++i) {
        std::string wrong = whole;
        wrong[i] = static_cast<char>(wrong[i] ^ 1 << i % 7);
        fs::remove(file()); // writing over it would wait for the disk
        put(file(), wrong);
        const auto found = shelf.find(digest);
        // A changed blank between two entries means nothing; nothing else may pass.
        QVERIFY2(!found.ok() || **found == full(), std::to_string(i).c_str());
        if (!found.ok())
            QVERIFY(found.error().code == ErrorCode::Damaged || found.error().code == ErrorCode::UnsupportedVersion);
    }
}

void TestDecision::refusesByName_data() {
    using Change = std::function<std::string(json)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorCode>("reason");
    const auto text = [](std::string content) -> Change { return [=](const json&) { return content; }; };
    const auto with = [](const char* key, json value) -> Change {
        return [=](json document) {
            document[key] = value;
            return document.dump();
        };
    };
    /// A change of what was decided, under a checksum that is right.
    const auto deciding = [](const char* key, json value) -> Change {
        return [=](json document) {
            document["decision"][key] = value;
            const std::string content = document["decision"].dump();
            document["checksum"] = storage::contentHash(std::as_bytes(std::span(content)));
            return document.dump();
        };
    };
    QTest::newRow("empty") << text("") << ErrorCode::Damaged;
    QTest::newRow("no JSON") << text("decision") << ErrorCode::Damaged;
    QTest::newRow("another JSON") << text("[1, 2]") << ErrorCode::Damaged;
    QTest::newRow("very deep JSON") << text(std::string(200'000, '[') + std::string(200'000, ']'))
                                    << ErrorCode::Damaged;
    QTest::newRow("of a newer program") << with("format_version", 2) << ErrorCode::UnsupportedVersion;
    QTest::newRow("of another format") << with("format", "onelogit-index") << ErrorCode::Damaged;
    QTest::newRow("a version that is text") << with("format_version", "1") << ErrorCode::Damaged;
    QTest::newRow("another checksum") << with("checksum", std::string(32, '0')) << ErrorCode::Damaged;
    QTest::newRow("no decision") << with("decision", nullptr) << ErrorCode::Damaged;
    QTest::newRow("a title that is a number") << deciding("title", 1) << ErrorCode::Damaged;
    QTest::newRow("classes that are a text") << deciding("classes", "cat") << ErrorCode::Damaged;
    QTest::newRow("a repeated class") << deciding("classes", {"cat", "cat"}) << ErrorCode::Damaged;
    QTest::newRow("an unknown loss") << deciding("loss", "hinge") << ErrorCode::Damaged;
    QTest::newRow("trust that is a number") << deciding("trusted", 1) << ErrorCode::Damaged;
    QTest::newRow("an input that is a list") << deciding("input", json::array()) << ErrorCode::Damaged;
    QTest::newRow("an input without channels")
        << deciding("input", {{"input", {8, 8}}, {"mean", {0}}, {"std", {1}}}) << ErrorCode::Damaged;
    QTest::newRow("a huge input") << deciding("input", {{"input", {1, 1 << 30, 8}}, {"mean", {0}}, {"std", {1}}})
                                  << ErrorCode::Damaged;
    QTest::newRow("a negative deviation")
        << deciding("input", {{"input", {1, 8, 8}}, {"mean", {0}}, {"std", {-1}}}) << ErrorCode::Damaged;
}

void TestDecision::refusesByName() {
    using Change = std::function<std::string(json)>;
    QFETCH(Change, change);
    QFETCH(ErrorCode, reason);
    const DecisionShelf shelf(folder);
    QVERIFY(shelf.remember(digest, full()).ok());
    const std::string wrong = change(json::parse(textOf(file())));
    put(file(), wrong);
    const auto found = shelf.find(digest);
    QVERIFY(!found.ok());
    QVERIFY2(found.error().code == reason, describe(found.error()).c_str());
    QCOMPARE(found.error().subject, file().string());
    QVERIFY(textOf(file()) == wrong);
}

void TestDecision::anotherDigestCannotLeaveTheFolder_data() {
    QTest::addColumn<std::string>("name");
    QTest::newRow("empty") << std::string();
    QTest::newRow("a path") << std::string("../../../../../../etc/passwd0000");
    QTest::newRow("capital letters") << std::string(32, 'A');
    QTest::newRow("too short") << std::string(31, 'a');
    QTest::newRow("too long") << std::string(33, 'a');
}

void TestDecision::anotherDigestCannotLeaveTheFolder() {
    QFETCH(std::string, name);
    const DecisionShelf shelf(folder);
    QCOMPARE(shelf.remember(name, full()).error().code, ErrorCode::InvalidArgument);
    QVERIFY(!shelf.find(name)->has_value());
    QVERIFY(!fs::exists(folder));
}

void TestDecision::killedWriterLeavesOldOrNew() {
    const DecisionShelf shelf(folder);
    const Decision old{.title = "old"};
    QVERIFY(shelf.remember(digest, old).ok());
    for (int i = 0; i < 20; ++i) {
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            for (;;)
                (void)shelf.remember(digest, full());
        }
        ::usleep(static_cast<useconds_t>(500 * (i + 1)));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        const auto found = shelf.find(digest);
        QVERIFY2(found.ok(), found ? "" : describe(found.error()).c_str());
        QVERIFY(**found == old || **found == full());
    }
}

void TestDecision::defaultShelfFollowsTheEnvironment_data() {
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("home");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("data folder") << QByteArray("/data") << QByteArray("/home/me")
                                 << QByteArray("/data/onelogit/models");
    QTest::newRow("home") << QByteArray() << QByteArray("/home/me")
                          << QByteArray("/home/me/.local/share/onelogit/models");
    QTest::newRow("a data folder that is not absolute counts as none")
        << QByteArray("here") << QByteArray("/home/me") << QByteArray("/home/me/.local/share/onelogit/models");
}

void TestDecision::defaultShelfFollowsTheEnvironment() {
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, home);
    QFETCH(QByteArray, expected);
    const auto set = [](const char* name, const QByteArray& value) {
        return value.isEmpty() ? qunsetenv(name) : qputenv(name, value);
    };
    const QByteArray oldData = qgetenv("XDG_DATA_HOME");
    const QByteArray oldHome = qgetenv("HOME");
    set("XDG_DATA_HOME", data);
    set("HOME", home);
    const fs::path shelf = intake::defaultShelf();
    set("XDG_DATA_HOME", oldData);
    set("HOME", oldHome);
    QCOMPARE(shelf.string(), expected.toStdString());
}

QTEST_APPLESS_MAIN(TestDecision)
#include "tst_decision.moc"
