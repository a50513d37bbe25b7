#include "engine/formats/load.h"
#include "engine/formats/torchscript_archive.h"
#include "engine/support/parallel.h"
#include "tests/support/folders.h"
#include "tests/support/torchscript_models.h"
#include "tests/support/zip_writer.h"

#include <QtTest>

#include <atomic>
#include <cmath>
#include <random>

using namespace onelogit;
using namespace onelogit::test;

namespace {

std::vector<float> randomPicture(const ImageShape& shape) {
    std::mt19937 random(3);
    std::vector<float> picture(shape.count());
    for (float& number : picture)
        number = static_cast<float>(random() % 2001) / 1000 - 1;
    return picture;
}

void applyTail(const std::vector<std::string>& tail, std::vector<double>& logits) {
    double sum = 0;
    for (const double logit : logits)
        sum += std::exp(logit);
    for (const std::string& name : tail)
        for (double& logit : logits)
            logit = name == "sigmoid"   ? 1 / (1 + std::exp(-logit))
                    : name == "softmax" ? std::exp(logit) / sum
                                        : logit - std::log(sum);
}

/// Made once: there are bombs among them.
const std::vector<HostileModel>& broken() {
    static const std::vector<HostileModel> rows = brokenTorchScript();
    return rows;
}

std::string describeResult(const Result<model::LoadedModel>& loaded) {
    return loaded ? "it loads" : describe(loaded.error()) + " [" + std::string(name(loaded.error().code)) + ']';
}

} // namespace

class TestTorchScript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsTheHead_data();
    void cutsTheHead();
    void everyPictureIsComputedAlone();
    void threadsGetTheSameBits();
    void otherSizesAreRefused();
    void weightsOfAnotherDeviceComeToTheProcessor();
    void classNamesOfTheFile_data();
    void classNamesOfTheFile();
    void refusesHostile_data();
    void refusesHostile();
    void refusesBroken_data();
    void refusesBroken();
    void trustRunsWhatIsOffTheList();
    void everyMutationOfTheFileIsAnOutcome();
    void everyMutationOfAnEntryIsAnOutcome();

private:
    void refuses(const Bytes& bytes, int code, const QString& named);
};

void TestTorchScript::cutsTheHead_data() {
    QTest::addColumn<int>("row");
    int row = 0;
    for (const GoodModel& good : goodTorchScript())
        QTest::newRow(good.name.c_str()) << row++;
}

void TestTorchScript::cutsTheHead() {
    QFETCH(int, row);
    const GoodModel good = goodTorchScript()[static_cast<std::size_t>(row)];
    const auto loaded = formats::loadTorchScript(good.bytes, good.name);
    QVERIFY2(loaded.ok(), describeResult(loaded).c_str());
    const model::ModelFacts& facts = loaded->facts;
    QCOMPARE(facts.format, std::string("torchscript"));
    QCOMPARE(std::string(name(loaded->head.kind)), std::string(name(good.kind)));
    QCOMPARE(loaded->head.classes, goodModelClasses);
    QCOMPARE(loaded->head.width, good.width);
    QCOMPARE(loaded->head.positions, good.positions);
    QVERIFY(facts.input == good.input);
    QVERIFY(facts.leftOut == good.leftOut);
    QVERIFY(facts.offList.empty());
    QVERIFY(facts.largestDifference <= 1e-5);
    QVERIFY(model::check(loaded->head, good.name).ok());

    const std::vector<float> picture = randomPicture(facts.input);
    std::vector<float> features(loaded->head.features());
    QVERIFY(loaded->trunk->run(picture, facts.input, 1, features).ok());
    std::vector<double> logits;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(goodModelClasses); ++i)
        logits.push_back(static_cast<double>(model::logit(loaded->head.row({i}), features)));
    applyTail(facts.leftOut, logits);
    const std::vector<float> expected = forward(good.bytes, picture, facts.input);
    QCOMPARE(expected.size(), logits.size());
    for (std::size_t i = 0; i < logits.size(); ++i)
        QVERIFY2(std::abs(logits[i] - static_cast<double>(expected[i])) <= 1e-5 * std::max(1.0, std::abs(logits[i])),
                 std::to_string(logits[i]).c_str());
}

void TestTorchScript::everyPictureIsComputedAlone() {
    const auto loaded = formats::loadTorchScript(goodTorchScript("linear"), "it");
    QVERIFY2(loaded.ok(), describeResult(loaded).c_str());
    const ImageShape shape = loaded->facts.input;
    const std::size_t width = loaded->head.features();
    std::vector<float> two = randomPicture(shape);
    std::vector<float> other(shape.count(), 0.25F);
    std::vector<float> alone(width);
    QVERIFY(loaded->trunk->run(two, shape, 1, alone).ok());
    two.insert(two.end(), other.begin(), other.end());
    std::vector<float> together(2 * width);
    QVERIFY(loaded->trunk->run(two, shape, 2, together).ok());
    QVERIFY(std::equal(alone.begin(), alone.end(), together.begin()));
}

void TestTorchScript::threadsGetTheSameBits() {
    const auto loaded = formats::loadTorchScript(goodTorchScript("an attention block"), "it");
    QVERIFY2(loaded.ok(), describeResult(loaded).c_str());
    const std::vector<float> picture = randomPicture(loaded->facts.input);
    constexpr std::size_t runs = 24;
    std::vector<std::vector<float>> features(runs, std::vector<float>(loaded->head.features()));
    std::atomic<int> failures{0};
    parallelFor(runs, 4, [&](std::size_t i) {
        if (!loaded->trunk->run(picture, loaded->facts.input, 1, features[i]))
            ++failures;
    });
    QCOMPARE(failures.load(), 0);
    for (const std::vector<float>& row : features)
        QVERIFY(row == features[0]);
}

void TestTorchScript::otherSizesAreRefused() {
    const auto any = formats::loadTorchScript(goodTorchScript("linear"), "any");
    const auto one = formats::loadTorchScript(goodTorchScript("linear on the pixels of grey pictures"), "one");
    QVERIFY(any.ok() && one.ok());
    QVERIFY(any->facts.anySize);
    QVERIFY(!one->facts.anySize);
    const ImageShape odd{.channels = 3, .height = 31, .width = 50};
    std::vector<float> features(any->head.features());
    QVERIFY(any->trunk->run(randomPicture(odd), odd, 1, features).ok());
    const ImageShape small{.channels = 1, .height = 10, .width = 10};
    features.resize(one->head.features());
    const auto refused = one->trunk->run(randomPicture(small), small, 1, features);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().code == ErrorCode::ShapeMismatch);
    const auto fewer = one->trunk->run(randomPicture(small), one->facts.input, 1, features);
    QVERIFY(!fewer.ok());
    QVERIFY(fewer.error().code == ErrorCode::ShapeMismatch);
}

void TestTorchScript::weightsOfAnotherDeviceComeToTheProcessor() {
    using namespace std::string_view_literals;
    const Bytes bytes = withText(goodTorchScript("linear"), "/data.pkl", "X\x03\0\0\0cpu"sv, "X\x06\0\0\0cuda:0"sv);
    const auto loaded = formats::loadTorchScript(bytes, "it");
    QVERIFY2(loaded.ok(), describeResult(loaded).c_str());
    QCOMPARE(loaded->facts.metadata.at("devices"), std::string("cuda:0"));
    QVERIFY(loaded->head.kind == model::HeadKind::Linear);
    const auto inCode =
        formats::loadTorchScript(withText(goodTorchScript("linear"), ".py", "-> Tensor:\n",
                                          "-> Tensor:\n    z = torch.to(self.w, torch.device(\"cuda:0\"), 6)\n"),
                                 "it");
    QVERIFY2(inCode.ok(), describeResult(inCode).c_str());
}

void TestTorchScript::classNamesOfTheFile_data() {
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("taken");
    QTest::newRow("one a line") << QByteArray("labels.txt") << QByteArray("a\nb\r\nc\nd\ne\n") << true;
    QTest::newRow("a list") << QByteArray("classes.json") << QByteArray(R"(["a","b","c","d","e"])") << true;
    QTest::newRow("too few") << QByteArray("classes.txt") << QByteArray("a\nb\n") << false;
    QTest::newRow("no list") << QByteArray("classes.json") << QByteArray("{[") << false;
}

void TestTorchScript::classNamesOfTheFile() {
    QFETCH(QByteArray, entry);
    QFETCH(QByteArray, content);
    QFETCH(bool, taken);
    const Bytes good = goodTorchScript("linear");
    const std::string first = zipItems(good).front().name;
    const std::string folder = first.substr(0, first.find('/'));
    const auto loaded = formats::loadTorchScript(
        withItem(good, {.name = folder + "/extra/" + entry.toStdString(), .content = bytesOf(content.toStdString())}),
        "it");
    QVERIFY2(loaded.ok(), describeResult(loaded).c_str());
    const std::vector<std::string> names{"a", "b", "c", "d", "e"};
    QVERIFY(loaded->facts.classNames == (taken ? names : std::vector<std::string>{}));
}

void TestTorchScript::refuses(const Bytes& bytes, int code, const QString& named) {
    const auto loaded = formats::loadTorchScript(bytes, "it");
    QVERIFY2(!loaded.ok(), "it loads");
    QVERIFY2(loaded.error().code == static_cast<ErrorCode>(code), describeResult(loaded).c_str());
    QCOMPARE(loaded.error().subject, std::string("it"));
    QVERIFY2(loaded.error().detail.find(named.toStdString()) != std::string::npos, describeResult(loaded).c_str());
}

void TestTorchScript::refusesHostile_data() {
    QTest::addColumn<int>("row");
    int row = 0;
    for (const HostileModel& hostile : hostileTorchScript("canary")) {
        if (!hostile.confinedOnly)
            QTest::newRow(hostile.name.c_str()) << row;
        ++row;
    }
}

void TestTorchScript::refusesHostile() {
    QFETCH(int, row);
    const TemporaryFolder folder;
    const auto canary = put(folder.path() / "canary", std::string(64, 'c'));
    const HostileModel hostile = hostileTorchScript(canary)[static_cast<std::size_t>(row)];
    const auto before = fingerprint(folder.path());
    refuses(hostile.bytes, static_cast<int>(*hostile.refusal), QString::fromStdString(hostile.named));
    QVERIFY(fingerprint(folder.path()) == before);
}

void TestTorchScript::refusesBroken_data() {
    QTest::addColumn<int>("row");
    int row = 0;
    for (const HostileModel& file : broken())
        QTest::newRow(file.name.c_str()) << row++;
}

void TestTorchScript::refusesBroken() {
    QFETCH(int, row);
    const HostileModel& file = broken()[static_cast<std::size_t>(row)];
    refuses(file.bytes, static_cast<int>(*file.refusal), QString::fromStdString(file.named));
}

void TestTorchScript::trustRunsWhatIsOffTheList() {
    const Bytes bytes =
        withText(goodTorchScript("linear"), ".py", "-> Tensor:\n", "-> Tensor:\n    z = torch.manual_seed(7)\n");
    refuses(bytes, static_cast<int>(ErrorCode::NotTrusted), QStringLiteral("aten::manual_seed"));
    const auto loaded = formats::loadTorchScript(bytes, "it", {.trusted = true});
    QVERIFY2(loaded.ok(), describeResult(loaded).c_str());
    QVERIFY(loaded->facts.offList == std::vector<std::string>{"aten::manual_seed"});

    const auto unknown = formats::loadTorchScript(
        withText(goodTorchScript("linear"), ".py", "torch.relu(", "torch.hardshrink_all("), "it", {.trusted = true});
    QVERIFY(!unknown.ok());
    QVERIFY2(unknown.error().code == ErrorCode::UnsupportedOperator, describeResult(unknown).c_str());
    QCOMPARE(unknown.error().detail, std::string("aten::hardshrink_all"));
}

void TestTorchScript::everyMutationOfTheFileIsAnOutcome() {
    const Bytes good = goodTorchScript("linear");
    std::mt19937_64 random(11);
    for (int round = 0; round < 600; ++round) {
        Bytes bad = good;
        for (auto left = random() % 3 + 1; left > 0; --left)
            bad[random() % bad.size()] = static_cast<std::byte>(random() & 0xff);
        if (round % 4 == 0)
            bad.resize(random() % bad.size());
        const auto loaded = formats::loadTorchScript(bad, "it");
        QVERIFY2(loaded.ok() || loaded.error().code != ErrorCode::Internal, describeResult(loaded).c_str());
    }
}

void TestTorchScript::everyMutationOfAnEntryIsAnOutcome() {
    const std::vector<ZipItem> good = zipItems(goodTorchScript("linear"));
    std::mt19937_64 random(13);
    for (int round = 0; round < 2000; ++round) {
        std::vector<ZipItem> bad = good;
        ZipItem& item = bad[random() % bad.size()];
        if (item.content.empty())
            continue;
        for (auto left = random() % 3 + 1; left > 0; --left)
            item.content[random() % item.content.size()] = static_cast<std::byte>(random() & 0xff);
        if (round % 5 == 0)
            item.content.resize(random() % item.content.size());
        // What passes is for a confined process: here the checks before LibTorch are tried.
        const auto checked = formats::checkTorchScript(zipOf(bad), "it", {});
        QVERIFY2(checked.ok() || checked.error().code != ErrorCode::Internal,
                 checked ? "" : describe(checked.error()).c_str());
    }
}

QTEST_APPLESS_MAIN(TestTorchScript)
#include "tst_torchscript.moc"
