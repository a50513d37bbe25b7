#include "engine/intake/examine.h"
#include "engine/intake/sidecars.h"
#include "tests/support/folders.h"
#include "tests/support/loaded_models.h"

#include <QtTest>

using namespace onelogit;
using namespace onelogit::test;
using intake::Decision;
using intake::Source;
namespace fs = std::filesystem;

namespace {

using Names = std::vector<std::string>;

Names namesOf(const char* word, int count) {
    Names names;
    for (int i = 0; i < count; ++i)
        names.push_back(word + std::to_string(i));
    return names;
}

std::string lines(const Names& names) {
    std::string text;
    for (const std::string& name : names)
        text += name + '\n';
    return text;
}

/// Two features whatever the picture, of any size from 4 x 4 on.
class AnySizeTrunk final : public model::Trunk {
public:
    Result<void> run(std::span<const float>, const ImageShape& shape, std::size_t,
                     std::span<float> out) const override {
        if (shape.height < 4)
            return Error{ErrorCode::Internal, "trunk", "kernel larger than input"};
        std::ranges::fill(out, 1.0F);
        return {};
    }
};

std::shared_ptr<const intake::Examination> anySize() {
    auto examination = std::make_shared<intake::Examination>();
    examination->path = "m.pt";
    examination->fileDigest = std::string(32, 'a');
    examination->loaded.facts = {.format = "torchscript", .input = {3, 8, 8}, .anySize = true, .leftOut = {"softmax"}};
    examination->loaded.head = {.width = 2, .classes = 2, .weights = {1, 2, 3, 4}};
    examination->loaded.trunk = std::make_shared<AnySizeTrunk>();
    examination->decision = {
        .title = "m", .classNames = {"a", "b"}, .input = intake::usualPreprocessings({3, 8, 8}).front().input};
    return examination;
}

} // namespace

class TestExamine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        folder = temporary.path() / std::to_string(++round);
        file = putNetwork(folder / "m.safetensors", 3);
        shelf = temporary.path() / ("shelf" + std::to_string(round));
        options = {.shelf = intake::DecisionShelf(shelf)};
    }
    void aNativeFileTellsAllItself();
    void decisionsGoBeforeTheFile();
    void decisionsFollowTheContentNotTheName();
    void givenNamesGoBeforeEverything();
    void givenNamesOfAnotherCountAreAnError();
    void sidecarsOfAnotherCountAreNamed();
    void aDamagedDecisionIsNamedAndNotUsed();
    void aDecisionThatDoesNotFitIsNamedAndNotUsed();
    void refusesByName_data();
    void refusesByName();
    void stopsWhenAsked();
    void classifiersFollowFromDecisions();
    void decisionsThatCannotHold_data();
    void decisionsThatCannotHold();
    void theDigestFollowsThePreprocessing();
    void otherSizesAreTriedOnce();
    void theWorkerMustBeThere();

private:
    [[nodiscard]] std::shared_ptr<const intake::Examination> examined() const {
        const auto result = intake::examine(file, options);
        return result ? *result : nullptr;
    }
    TemporaryFolder temporary;
    fs::path folder;
    fs::path file;
    fs::path shelf;
    intake::ExamineOptions options;
    int round = 0;
};

void TestExamine::aNativeFileTellsAllItself() {
    // What lies beside it does not matter.
    put(folder / "labels.txt", lines(namesOf("label", 3)));
    put(folder / "preprocessor_config.json", R"({"image_mean": [0.1], "image_std": [0.2]})");
    const auto result = intake::examine(file, options);
    QVERIFY2(result.ok(), result ? "" : describe(result.error()).c_str());
    const intake::Examination& examination = **result;
    QVERIFY(examination.path == file);
    QCOMPARE(examination.fileDigest, storage::contentHash(storage::readFile(file).value()));
    QCOMPARE(examination.fileBytes, fs::file_size(file));
    QCOMPARE(examination.loaded.facts.format, "onelogit-native");
    QCOMPARE(examination.decision.classNames, namesOf("thing ", 3));
    QVERIFY(examination.classNamesFrom == Source::File);
    QCOMPARE(examination.decision.input->mean, std::vector<float>{0.25F});
    QVERIFY(examination.inputFrom == Source::File);
    QVERIFY(examination.decision.loss == LossKind::BatchCrossEntropy);
    QVERIFY(examination.lossFrom == Source::File);
    QCOMPARE(examination.decision.title, "m");
    QVERIFY(!examination.decision.trusted);
    QVERIFY(!examination.undecided());
    QVERIFY(examination.refusedSidecars.empty());
    QCOMPARE(examination.nameLists.size(), std::size_t{1});
    QCOMPARE(examination.preprocessings.size(), std::size_t{4});
    QCOMPARE(examination.preprocessings.front().name, "preprocessor_config.json");

    const auto classifier = intake::openClassifier(file, options);
    QVERIFY(classifier.ok());
    QCOMPARE((*classifier)->info().digest, examination.fileDigest);
    QCOMPARE((*classifier)->info().title, "m");
    QCOMPARE((*classifier)->info().catalog.names(), namesOf("thing ", 3));
}

void TestExamine::decisionsGoBeforeTheFile() {
    const InputSpec input{.shape = {1, 8, 8}, .mean = {0.75F}, .deviation = {2}};
    const Decision decision{.title = "mine",
                            .classNames = namesOf("mine ", 3),
                            .input = input,
                            .loss = LossKind::CrossEntropy,
                            .trusted = true};
    QVERIFY(options.shelf.remember(examined()->fileDigest, decision).ok());
    const auto examination = examined();
    QVERIFY(examination->decision == decision);
    QVERIFY(examination->classNamesFrom == Source::Decided);
    QVERIFY(examination->inputFrom == Source::Decided);
    QVERIFY(examination->lossFrom == Source::Decided);
    const auto classifier = intake::openClassifier(file, options);
    QVERIFY(classifier.ok());
    const model::ModelInfo& info = (*classifier)->info();
    QCOMPARE(info.title, "mine");
    QCOMPARE(info.catalog.names(), namesOf("mine ", 3));
    QVERIFY(info.input == input);
    QVERIFY(info.loss == LossKind::CrossEntropy);
    QVERIFY(info.digest != examination->fileDigest);
}

void TestExamine::decisionsFollowTheContentNotTheName() {
    QVERIFY(options.shelf.remember(examined()->fileDigest, {.title = "mine"}).ok());
    fs::rename(file, folder / "renamed");
    QCOMPARE((*intake::examine(folder / "renamed", options))->decision.title, "mine");
    file = putNetwork(folder / "m.safetensors", 4);
    QCOMPARE(examined()->decision.title, "m");
}

void TestExamine::givenNamesGoBeforeEverything() {
    QVERIFY(options.shelf.remember(examined()->fileDigest, {.classNames = namesOf("mine ", 3)}).ok());
    options.names = put(folder / "given.txt", lines(namesOf("given ", 3)));
    const auto examination = examined();
    QCOMPARE(examination->decision.classNames, namesOf("given ", 3));
    QVERIFY(examination->classNamesFrom == Source::Decided);
}

void TestExamine::givenNamesOfAnotherCountAreAnError() {
    options.names = put(folder / "given.txt", lines(namesOf("given ", 10)));
    const auto result = intake::examine(file, options);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::CountMismatch);
    QCOMPARE(result.error().subject, options.names.string());
    QVERIFY(result.error().detail.find("10 names") != std::string::npos);
    QVERIFY(result.error().detail.find("3 logits") != std::string::npos);
    options.names = folder / "absent.txt";
    QCOMPARE(intake::examine(file, options).error().code, ErrorCode::NotFound);
}

void TestExamine::sidecarsOfAnotherCountAreNamed() {
    put(folder / "labels.txt", lines(namesOf("label", 5)));
    put(folder / "preprocessor_config.json", R"({"image_mean": [0.1], "image_std": [0.2], "size": 16})");
    const auto examination = examined();
    QVERIFY(examination->nameLists.empty());
    QCOMPARE(examination->refusedSidecars.size(), std::size_t{2});
    QCOMPARE(examination->refusedSidecars[0].code, ErrorCode::CountMismatch);
    QCOMPARE(examination->refusedSidecars[1].code, ErrorCode::ShapeMismatch);
    QVERIFY(examination->refusedSidecars[1].detail.find("16") != std::string::npos);
    QVERIFY(examination->refusedSidecars[1].detail.find('8') != std::string::npos);
}

void TestExamine::aDamagedDecisionIsNamedAndNotUsed() {
    const std::string digest = examined()->fileDigest;
    QVERIFY(options.shelf.remember(digest, {.title = "mine", .trusted = true}).ok());
    const fs::path stored = shelf / (digest + ".json");
    fs::resize_file(stored, fs::file_size(stored) / 2);
    const auto examination = examined();
    QVERIFY(examination != nullptr);
    QCOMPARE(examination->decision.title, "m");
    QVERIFY(!examination->decision.trusted);
    QCOMPARE(examination->refusedSidecars.size(), std::size_t{1});
    QCOMPARE(examination->refusedSidecars[0].code, ErrorCode::Damaged);
    QCOMPARE(examination->refusedSidecars[0].subject, stored.string());
}

void TestExamine::aDecisionThatDoesNotFitIsNamedAndNotUsed() {
    const InputSpec larger{.shape = {1, 9, 9}, .mean = {0}, .deviation = {1}};
    QVERIFY(options.shelf.remember(examined()->fileDigest, {.classNames = namesOf("mine ", 4), .input = larger}).ok());
    const auto examination = examined();
    QVERIFY(examination->classNamesFrom == Source::File);
    QVERIFY(examination->inputFrom == Source::File);
    QCOMPARE(examination->refusedSidecars.size(), std::size_t{2});
    QCOMPARE(examination->refusedSidecars[0].code, ErrorCode::CountMismatch);
    QCOMPARE(examination->refusedSidecars[1].code, ErrorCode::ShapeMismatch);
}

void TestExamine::refusesByName_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<ErrorCode>("reason");
    QTest::newRow("absent") << QStringLiteral("absent") << ErrorCode::NotFound;
    QTest::newRow("a folder") << QStringLiteral("folder") << ErrorCode::NotAFile;
    QTest::newRow("empty") << QStringLiteral("empty") << ErrorCode::Empty;
    QTest::newRow("text") << QStringLiteral("text") << ErrorCode::WrongFormat;
    QTest::newRow("one byte changed") << QStringLiteral("flipped") << ErrorCode::Damaged;
    QTest::newRow("cut in half") << QStringLiteral("half") << ErrorCode::Damaged;
}

void TestExamine::refusesByName() {
    QFETCH(QString, kind);
    const fs::path path = folder / kind.toStdString();
    Bytes content = storage::readFile(file).value();
    if (kind == QLatin1String("folder"))
        fs::create_directory(path);
    else if (kind == QLatin1String("empty"))
        put(path, "");
    else if (kind == QLatin1String("text"))
        put(path, "this is no model, though it is long enough to be one");
    else if (kind == QLatin1String("half"))
        put(path, firstPart(content, 0.5));
    else if (kind == QLatin1String("flipped")) {
        content.back() ^= std::byte{1};
        put(path, content);
    }
    const auto result = intake::examine(path, options);
    QVERIFY(!result.ok());
    QTEST(result.error().code, "reason");
    QCOMPARE(result.error().subject, path.string());
    QCOMPARE(intake::openClassifier(path, options).error().code, result.error().code);
}

void TestExamine::stopsWhenAsked() {
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(intake::examine(file, options, stop.get_token()).error().code, ErrorCode::Cancelled);
}

void TestExamine::classifiersFollowFromDecisions() {
    const auto examination = examined();
    const auto held = intake::makeClassifier(examination, {});
    const auto named = intake::makeClassifier(examination, {.title = "x", .classNames = namesOf("n", 3)});
    QVERIFY(held.ok());
    QVERIFY(named.ok());
    QCOMPARE((*named)->info().title, "x");
    QCOMPARE((*named)->info().catalog.names(), namesOf("n", 3));
    // Names change nothing that is computed.
    QCOMPARE((*named)->info().digest, (*held)->info().digest);
    std::vector<float> picture((*held)->info().input.shape.count(), 0.5F);
    std::vector<float> features((*held)->info().features);
    QVERIFY((*named)->features(picture, 1, features).ok());
}

void TestExamine::decisionsThatCannotHold_data() {
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<ErrorCode>("reason");
    const InputSpec good{.shape = {1, 8, 8}, .mean = {0}, .deviation = {1}};
    QTest::newRow("four names for three logits") << Decision{.classNames = namesOf("n", 4)} << ErrorCode::CountMismatch;
    QTest::newRow("a repeated name") << Decision{.classNames = {"a", "b", "a"}} << ErrorCode::InvalidArgument;
    QTest::newRow("an empty name") << Decision{.classNames = {"a", "", "c"}} << ErrorCode::InvalidArgument;
    InputSpec wrong = good;
    wrong.shape.height = 16;
    QTest::newRow("a size that the network does not take") << Decision{.input = wrong} << ErrorCode::ShapeMismatch;
    wrong = {.shape = {3, 8, 8}, .mean = {0, 0, 0}, .deviation = {1, 1, 1}};
    QTest::newRow("colour for a grey network") << Decision{.input = wrong} << ErrorCode::ShapeMismatch;
    wrong = good;
    wrong.deviation = {0};
    QTest::newRow("a deviation of zero") << Decision{.input = wrong} << ErrorCode::InvalidArgument;
    wrong = good;
    wrong.mean = {};
    QTest::newRow("no mean") << Decision{.input = wrong} << ErrorCode::CountMismatch;
    wrong = good;
    wrong.framing = Framing::CentreCrop;
    QTest::newRow("a crop out of nothing") << Decision{.input = wrong} << ErrorCode::InvalidArgument;
}

void TestExamine::decisionsThatCannotHold() {
    QFETCH(Decision, decision);
    const auto classifier = intake::makeClassifier(examined(), decision);
    QVERIFY(!classifier.ok());
    QTEST(classifier.error().code, "reason");
}

void TestExamine::theDigestFollowsThePreprocessing() {
    const auto examination = examined();
    const auto digestOf = [&](const InputSpec& input) {
        return (*intake::makeClassifier(examination, {.input = input}))->info().digest;
    };
    const InputSpec own = *examination->loaded.facts.preprocessing;
    QCOMPARE(digestOf(own), examination->fileDigest);
    std::vector<InputSpec> others(4, own);
    others[0].mean[0] += 1e-6F;
    others[1].deviation[0] *= 2;
    others[2].blueFirst = true;
    others[3].framing = Framing::CentreCrop;
    others[3].shorterEdge = 9;
    QStringList digests{QString::fromStdString(examination->fileDigest)};
    for (const InputSpec& other : others) {
        digests << QString::fromStdString(digestOf(other));
        QCOMPARE(digestOf(other), digestOf(other));
        QCOMPARE(digests.last().size(), 32);
    }
    QCOMPARE(digests.removeDuplicates(), 0);
}

void TestExamine::otherSizesAreTriedOnce() {
    const auto examination = anySize();
    InputSpec input = *examination->decision.input;
    input.shape.height = 12;
    const auto taken = intake::makeClassifier(examination, {.input = input});
    QVERIFY2(taken.ok(), taken ? "" : describe(taken.error()).c_str());
    QCOMPARE((*taken)->info().input.shape.height, 12);
    QCOMPARE((*taken)->info().leftOut, Names{"softmax"});
    input.shape.height = 3;
    const auto refused = intake::makeClassifier(examination, {.input = input});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::ShapeMismatch);
    QVERIFY(refused.error().detail.find("3 x 3 x 8") != std::string::npos);
}

void TestExamine::theWorkerMustBeThere() {
    // A local file header of a zip archive with a program inside, as torch.jit.save begins.
    const fs::path program = put(folder / "m.onnx", std::string("\x08\x07\x12\x07pytorch:\x00", 13));
    options.sandbox.program = folder / "no such worker";
    const auto result = intake::examine(program, options);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::NotFound);
    QVERIFY(result.error().subject.find("no such worker") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestExamine)
#include "tst_examine.moc"
