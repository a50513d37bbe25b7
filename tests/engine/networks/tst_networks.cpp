#include "engine/model/network_trunk.h"
#include "engine/networks/networks.h"
#include "engine/networks/open_library.h"
#include "engine/speed/blas.h"
#include "engine/storage/files.h"
#include "engine/support/parallel.h"
#include "engine/training/learner.h"
#include "tests/support/folders.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <fstream>

using namespace onelogit;

namespace {

namespace fs = std::filesystem;

/// Paths of this process's memory that hold the word.
std::size_t mapped(const std::string& word) {
    std::ifstream maps("/proc/self/maps");
    std::size_t lines = 0;
    for (std::string line; std::getline(maps, line);)
        lines += line.find(word) != std::string::npos ? 1 : 0;
    return lines;
}

/// The path of a library that this process has loaded.
fs::path loadedLibrary(const std::string& word) {
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);)
        if (line.find(word) != std::string::npos)
            return line.substr(line.find('/'));
    return {};
}

model::NetworkSpec linear() {
    return {.architecture = model::Architecture::Linear, .input = {1, 2, 2}, .features = 4, .classes = 3};
}

std::map<std::string, storage::FloatTensor> linearTensors() {
    std::map<std::string, storage::FloatTensor> tensors;
    tensors["head.weight"] = {.shape = {3, 4}, .data = std::vector<float>(12, 0.5F)};
    tensors["head.bias"] = {.shape = {3}, .data = {0, 0, 0}};
    return tensors;
}

} // namespace

/// This program is linked as the window's is: with the engine that begins without LibTorch.
class TestNetworks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithoutLibTorch();
    void refuses_data();
    void refuses();
    void aCutLibraryIsRefused_data();
    void aCutLibraryIsRefused();
    void isFoundBesideThePrograms();
    void manyMayAskAtOnce();
    void runsANetwork();
    void errorsComeAcross_data();
    void errorsComeAcross();
    void multipliesExactly();
    void trains();

private:
    test::TemporaryFolder folder;
};

void TestNetworks::beginsWithoutLibTorch() {
    QCOMPARE(mapped("libtorch"), std::size_t{0});
    QCOMPARE(mapped("libopencv"), std::size_t{0});
    QCOMPARE(mapped("libonelogit-networks"), std::size_t{0});
}

void TestNetworks::refuses_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const fs::path& path, ErrorCode code, const char* says) {
        QTest::newRow(name) << QString::fromStdString(path.string()) << code << QString::fromLatin1(says);
    };
    const fs::path here = folder.path();
    row("missing", here / "none.so", ErrorCode::NotFound, "install");
    row("a folder", here, ErrorCode::NotAFile, "");
    row("empty", test::put(here / "empty.so", ""), ErrorCode::Damaged, "no library");
    row("text", test::put(here / "text.so", "INPUT(libm.so.6)"), ErrorCode::Damaged, "no library");
    row("text as long as a header", test::put(here / "long.so", std::string(4096, 'x')), ErrorCode::Damaged,
        "no library");
    std::string header("\x7f"
                       "ELF");
    row("a magic number alone", test::put(here / "magic.so", header.append(4096, '\0')), ErrorCode::Damaged, "");
    row("another library", loadedLibrary("libstdc++"), ErrorCode::Damaged, "another library");
    row("of another version", OTHER_VERSION, ErrorCode::Damaged, "0.0.0");
    row("lacks what it needs", LACKING, ErrorCode::Damaged, "given_by_no_library");
}

void TestNetworks::refuses() {
    QFETCH(QString, path);
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);
    const auto opened = networks::openLibrary(path.toStdString());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, code);
    QCOMPARE(QString::fromStdString(opened.error().subject), path);
    QVERIFY2(QString::fromStdString(opened.error().detail).contains(says), opened.error().detail.c_str());
}

void TestNetworks::aCutLibraryIsRefused_data() {
    QTest::addColumn<int>("bytes");
    for (const int bytes : {10, 64, 200, 1000, 10'000, 100'000})
        QTest::addRow("%d bytes of it", bytes) << bytes;
}

void TestNetworks::aCutLibraryIsRefused() {
    QFETCH(int, bytes);
    const auto whole = storage::readFile(NETWORKS_LIBRARY);
    QVERIFY(whole.ok());
    const test::Bytes part(whole->begin(), whole->begin() + bytes);
    const auto opened = networks::openLibrary(test::put(folder.path() / "cut.so", part));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::Damaged);
}

void TestNetworks::isFoundBesideThePrograms() {
    const auto found = networks::findLibrary();
    QVERIFY(found.ok());
    QCOMPARE(*found, fs::path(NETWORKS_LIBRARY));
}

void TestNetworks::manyMayAskAtOnce() {
    constexpr std::size_t count = 8;
    std::array<Result<void>, count> results;
    parallelFor(count, count, [&](std::size_t i) { results[i] = networks::load(); });
    for (const Result<void>& result : results)
        QVERIFY2(result.ok(), result.ok() ? "" : describe(result.error()).c_str());
    QVERIFY(mapped("libtorch") > 0);
}

void TestNetworks::runsANetwork() {
    const auto trunk = model::networkTrunk(linear(), linearTensors(), "a linear network");
    QVERIFY(trunk.ok());
    const std::vector<float> pictures{1, 2, 3, 4, 5, 6, 7, 8};
    std::vector<float> features(8);
    QVERIFY((*trunk)->run(pictures, {1, 2, 2}, 2, features).ok());
    QCOMPARE(features, pictures);
}

void TestNetworks::errorsComeAcross_data() {
    QTest::addColumn<int>("fault");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a tensor is missing") << 0 << ErrorCode::Damaged;
    QTest::newRow("a tensor is misshapen") << 1 << ErrorCode::ShapeMismatch;
    QTest::newRow("pictures of another size") << 2 << ErrorCode::ShapeMismatch;
    QTest::newRow("a rate of training that is none") << 3 << ErrorCode::InvalidArgument;
}

void TestNetworks::errorsComeAcross() {
    QFETCH(int, fault);
    QFETCH(ErrorCode, code);
    auto tensors = linearTensors();
    if (fault == 0)
        tensors.erase("head.bias");
    if (fault == 1)
        tensors["head.bias"] = {.shape = {2}, .data = {0, 0}};
    const auto trunk = model::networkTrunk(linear(), tensors, "the file");
    if (fault < 2) {
        QCOMPARE(trunk.error().code, code);
        QCOMPARE(trunk.error().subject, std::string("the file"));
        return;
    }
    if (fault == 2) {
        std::vector<float> out(4);
        QCOMPARE((*trunk)->run(std::vector<float>(9), {1, 3, 3}, 1, out).error().code, code);
        return;
    }
    training::Settings settings;
    settings.learningRate = std::nan("");
    QCOMPARE(training::Learner::create(linear(), LossKind::CrossEntropy, settings).error().code, code);
}

void TestNetworks::multipliesExactly() {
    const std::vector<float> weights{1, 2, 3, 4, 5, 6};
    const std::vector<float> bias{0.5F, -0.5F};
    const std::vector<float> features{1, 10, 100};
    std::vector<float> out(2);
    QVERIFY(speed::blasLogits(weights, bias, features, out).ok());
    QCOMPARE(out, (std::vector<float>{321.5F, 653.5F}));
}

void TestNetworks::trains() {
    const model::NetworkSpec spec{
        .architecture = model::Architecture::SmallCnn, .input = {1, 8, 8}, .features = 16, .classes = 2};
    auto learner = training::Learner::create(spec, LossKind::BatchCrossEntropy, {});
    QVERIFY(learner.ok());
    training::Batch batch;
    for (std::size_t i = 0; i < 64; ++i) {
        const auto label = static_cast<std::int64_t>(i % 2);
        batch.labels.push_back(label);
        batch.inputs.insert(batch.inputs.end(), spec.input.count(), label == 1 ? 1.F : -1.F);
    }
    double first = 0;
    double last = 0;
    for (int step = 0; step < 20; ++step) {
        const Result<double> loss = (*learner)->step(batch, 0.01, 2);
        QVERIFY(loss.ok());
        (step == 0 ? first : last) = *loss;
    }
    QVERIFY(last < first / 2);
    QCOMPARE((*learner)->steps(), std::uint64_t{20});
    const training::LearnerState state = (*learner)->state();
    auto other = training::Learner::create(spec, LossKind::BatchCrossEntropy, {});
    QVERIFY((*other)->restore(state, "checkpoint").ok());
    const training::Weights same = (*other)->weights();
    for (const auto& [name, tensor] : (*learner)->weights())
        QCOMPARE(same.at(name).data, tensor.data);
    training::LearnerState wrong = state;
    wrong.weights.clear();
    QCOMPARE((*other)->restore(wrong, "checkpoint").error().code, ErrorCode::Damaged);
}

QTEST_APPLESS_MAIN(TestNetworks)
#include "tst_networks.moc"
