#include "engine/sandbox/channel.h"
#include "tests/engine/sandbox/worker_files.h"

#include <QTest>

using namespace onelogit;
using namespace onelogit::test;
using namespace std::chrono_literals;

/// Processes that have been taken over and answer with lies.
class HostileAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void answerToLoadIsNotBelieved_data();
    void answerToLoadIsNotBelieved();
    void answerToRunIsNotBelieved_data();
    void answerToRunIsNotBelieved();
    void slowAnswersEnd();
    void longAnswersEnd();
    void wordsUnaskedAreNoAnswer();
};

namespace {

constexpr auto loadedKind = static_cast<unsigned>(sandbox::Kind::Loaded);
constexpr auto featuresKind = static_cast<unsigned>(sandbox::Kind::Features);
constexpr auto failedKind = static_cast<unsigned>(sandbox::Kind::Failed);

/// A good answer to a request to load, as JSON, with 3 x 2 weights and no bias.
json goodModel() {
    return {
        {"facts",
         {{"format", "torchscript"},
          {"input", {1, 2, 3}},
          {"any_size", false},
          {"largest_difference", 0},
          {"left_out", json::array()},
          {"off_list", json::array()},
          {"class_names", json::array()},
          {"test_metrics", json::object()},
          {"metadata", json::object()}}},
        {"head", {{"kind", "linear"}, {"width", 2}, {"positions", 1}, {"classes", 3}, {"weights", 6}, {"bias", 0}}}};
}

json answering(const json& text, int numbers) {
    return {{"when", "load"}, {"do", "answer"}, {"kind", loadedKind}, {"text", text.dump()}, {"sent", numbers}};
}

json with(json act, const json& changes) {
    act.update(changes);
    return act;
}

QString asText(const json& act) {
    return QString::fromStdString(act.dump());
}

constexpr const char* nonsense = "process-ended | model.pt | answered nonsense";

} // namespace

void HostileAnswersTest::cleanup() {
    QVERIFY(!hasChildren());
}

void HostileAnswersTest::answerToLoadIsNotBelieved_data() {
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* title, const json& act, const char* told = nonsense) {
        QTest::newRow(title) << asText(act) << QString::fromLatin1(told);
    };
    const json good = answering(goodModel(), 6);
    row("a good one", good, "");
    row("bytes of no kind", {{"when", "load"}, {"do", "bytes"}, {"bytes", std::string(64, 'x')}});
    row("no kind of message", with(good, {{"kind", 99}}));
    row("the features of a picture", with(good, {{"kind", featuresKind}}));
    row("text without end", with(good, {{"text_bytes", 1ULL << 40}, {"promised", 7}}));
    row("no JSON", with(good, {{"text", "{"}}));
    row("JSON that is no object", with(good, {{"text", "[1]"}}));
    row("deep JSON", with(good, {{"text", std::string(100'000, '[') + std::string(100'000, ']')}}));
    row("more numbers than the head has", with(good, {{"sent", 7}}));
    row("fewer numbers than the head has", with(good, {{"sent", 5}}));
    row("numbers without end", with(good, {{"promised", 1ULL << 60}}));
    json other = goodModel();
    other["facts"]["format"] = "onnx";
    row("a model of another format", answering(other, 6));
    row("a weight that is not a number", with(good, {{"not_a_number", true}}),
        "not-finite | model.pt | weights of the last layer");
    json huge = goodModel();
    huge["head"]["classes"] = 1'000'000;
    huge["head"]["width"] = 2000;
    huge["head"]["weights"] = 2'000'000'000;
    row("a head larger than its file", with(answering(huge, 0), {{"promised", 2'000'000'000}}));
    row("the end in the middle", with(good, {{"promised", 6}, {"sent", 3}, {"then", "close"}}),
        "process-ended | model.pt | ended by itself with exit code 0");
    row("a failure of no kind",
        with(good, {{"kind", failedKind}, {"sent", 0}, {"text", R"({"code":"no-such","detail":""})"}}));
    row("a cancellation that nobody asked for",
        with(good, {{"kind", failedKind}, {"sent", 0}, {"text", R"({"code":"cancelled","detail":""})"}}));
    row("a failure with numbers", with(good, {{"kind", failedKind}, {"text", R"({"code":"damaged","detail":""})"}}));
    row("a failure that colours the terminal",
        with(good, {{"kind", failedKind}, {"sent", 0}, {"text", R"({"code":"damaged","detail":"a\u001b[31m\nb"})"}}),
        "damaged | model.pt | a [31m b");
}

void HostileAnswersTest::answerToLoadIsNotBelieved() {
    QFETCH(QString, act);
    QFETCH(QString, told);
    const auto loaded = openFake(json::parse(act.toStdString()));
    QCOMPARE(loaded ? std::string() : test::told(loaded.error()), told.toStdString());
}

void HostileAnswersTest::answerToRunIsNotBelieved_data() {
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* title, const json& act, const char* told = nonsense) {
        QTest::newRow(title) << asText(act) << QString::fromLatin1(told);
    };
    const json good{{"when", "run"}, {"do", "answer"}, {"kind", featuresKind}, {"text", "{}"}, {"sent", 4}};
    row("a good one", good, "");
    row("too many features", with(good, {{"sent", 5}}));
    row("too few features", with(good, {{"sent", 3}}));
    row("features without end", with(good, {{"promised", 1ULL << 61}}));
    row("a long text", with(good, {{"text", std::string(1 << 20, ' ')}}));
    row("a model", with(good, {{"kind", loadedKind}}));
    row("a feature that is not a number", with(good, {{"not_a_number", true}}),
        "not-finite | model.pt | features of a picture");
    row("the end", {{"when", "run"}, {"do", "exit"}, {"code", 0}},
        "process-ended | model.pt | ended by itself with exit code 0");
}

void HostileAnswersTest::answerToRunIsNotBelieved() {
    QFETCH(QString, act);
    QFETCH(QString, told);
    const auto loaded = openFake(json::parse(act.toStdString()));
    QVERIFY(loaded.ok());
    std::vector<float> out(4);
    const auto ran = loaded->trunk->run(std::vector<float>(3), {.channels = 3, .height = 1, .width = 1}, 1, out);
    QCOMPARE(ran ? std::string() : test::told(ran.error()), told.toStdString());
}

void HostileAnswersTest::slowAnswersEnd() {
    sandbox::OpenOptions options = patient();
    options.limits.load = 4s * slowness;
    const auto loaded = openFake({{"when", "load"}, {"do", "slow"}}, options);
    QVERIFY(!loaded.ok());
    QVERIFY2(told(loaded.error()) == nonsense || loaded.error().code == ErrorCode::TimedOut,
             told(loaded.error()).c_str());
}

void HostileAnswersTest::longAnswersEnd() {
    const auto loaded = openFake({{"when", "load"}, {"do", "flood"}});
    QVERIFY(!loaded.ok());
    QCOMPARE(told(loaded.error()), std::string(nonsense));
}

void HostileAnswersTest::wordsUnaskedAreNoAnswer() {
    // After a good answer the process says more: it is not asked again.
    const auto loaded = openFake(with(answering(goodModel(), 6), {{"times", 2}}));
    QVERIFY(loaded.ok());
    std::vector<float> out(2);
    const auto ran = loaded->trunk->run(std::vector<float>(3), {.channels = 3, .height = 1, .width = 1}, 1, out);
    QVERIFY(!ran.ok());
    QCOMPARE(told(ran.error()), std::string(nonsense));
}

QTEST_APPLESS_MAIN(HostileAnswersTest)
#include "tst_hostile_answers.moc"
