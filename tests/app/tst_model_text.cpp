#include "app/mainwindow/about.h"
#include "app/text/model_text.h"
#include "app/text/speed_text.h"
#include "engine/sandbox/remote.h"
#include "tests/app/fake_gate.h"

#include <QLocale>
#include <QTest>

using namespace onelogit;
using namespace onelogit::app;

namespace {

OpenModel open(const SharedExamination& examination) {
    const auto classifier = intake::makeClassifier(examination, {});
    return {.path = QString::fromStdString(examination->path.string()),
            .title = QStringLiteral("title"),
            .aligned = {},
            .classifier = *classifier,
            .examination = examination,
            .decided = {},
            .classNames = {}};
}

QString text(const QList<widgets::Fact>& facts) {
    QStringList lines;
    for (const widgets::Fact& fact : facts)
        lines << fact.label + u'|' + fact.value + u'|' + fact.note;
    return lines.join(u'\n');
}

} // namespace

/// What the window says of a model, in words.
class TestModelText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void heads_data();
    void heads();
    void presetsHaveWords();
    void openedSaysWhereNamesComeFrom_data();
    void openedSaysWhereNamesComeFrom();
    void cardNamesClassesShapeAndFormat();
    void factsOfAnExamination();
    void factsOfAWholeNetwork();
    void factsOfAnOpenModel();
    void trustIsSaid();
    void refusedSidecarsAreNamed();
    void confinementIsSaid_data();
    void confinementIsSaid();
};

void TestModelText::heads_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("linear") << static_cast<int>(model::HeadKind::Linear) << QStringLiteral("one dot product of 1,024");
    QTest::newRow("convolution") << static_cast<int>(model::HeadKind::Convolution) << QStringLiteral("one dot product");
    QTest::newRow("pooled") << static_cast<int>(model::HeadKind::PooledConvolution)
                            << QStringLiteral("169 dot products");
    QTest::newRow("none") << static_cast<int>(model::HeadKind::AllLogits) << QStringLiteral("no last linear layer");
}

void TestModelText::heads() {
    QFETCH(int, kind);
    QFETCH(QString, says);
    QVERIFY(headText(static_cast<model::HeadKind>(kind), 1024, 169).contains(says));
}

void TestModelText::presetsHaveWords() {
    QCOMPARE(presetText("imagenet"), QStringLiteral("ImageNet"));
    QCOMPARE(presetText("0..1"), QStringLiteral("0 to 1"));
    QCOMPARE(presetText("preprocessor_config.json"), QStringLiteral("preprocessor_config.json"));
    QVERIFY(!presetText({}).isEmpty());
}

void TestModelText::openedSaysWhereNamesComeFrom_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<QString>("text");
    QTest::newRow("sidecar") << static_cast<int>(intake::Source::Sidecar)
                             << QStringLiteral("a.pt: 3 classes, names from labels.txt");
    QTest::newRow("file") << static_cast<int>(intake::Source::File)
                          << QStringLiteral("a.pt: 3 classes, names from the file itself");
    QTest::newRow("decided") << static_cast<int>(intake::Source::Decided)
                             << QStringLiteral("a.pt: 3 classes, as you decided");
}

void TestModelText::openedSaysWhereNamesComeFrom() {
    QFETCH(int, from);
    ExaminationParts parts{.path = "/m/a.pt", .names = static_cast<intake::Source>(from)};
    parts.lists = {{.path = "/m/labels.txt", .names = {"cat", "dog", "owl"}}};
    QTEST(openedText(open(makeExamination(parts))), "text");
}

void TestModelText::cardNamesClassesShapeAndFormat() {
    QCOMPARE(cardText(open(makeExamination({.path = "/m/a.pt", .classes = 1000}))),
             QStringLiteral("1,000 classes · 3 × 4 × 4 · TorchScript"));
    QCOMPARE(formatText("onnx"), QStringLiteral("ONNX"));
    QCOMPARE(formatText("something new"), QStringLiteral("something new"));
}

void TestModelText::factsOfAnExamination() {
    const QString facts = text(examinationFacts(*makeExamination({.path = "/m/a.pt", .anySize = true})));
    QVERIFY(facts.contains(QStringLiteral("classes|3|")));
    QVERIFY(facts.contains(QStringLiteral("3 × 4 × 4|other heights")));
    QVERIFY(facts.contains(QStringLiteral("one dot product of 1 numbers a class")));
    QVERIFY(facts.contains(QStringLiteral("TorchScript, 4.1 KB")));
    QVERIFY(facts.contains(QStringLiteral("not known")));
}

void TestModelText::factsOfAWholeNetwork() {
    auto examination = std::make_shared<intake::Examination>(*makeExamination({.path = "/m/a.pt"}));
    examination->loaded.head = {.kind = model::HeadKind::AllLogits, .width = 3, .classes = 3};
    const QString facts = text(examinationFacts(*examination));
    QVERIFY(facts.contains(QStringLiteral("no last linear layer")));
    QVERIFY(!facts.contains(QStringLiteral("largest difference"))); // nothing was split
}

void TestModelText::factsOfAnOpenModel() {
    const OpenModel model = open(makeExamination({.path = "/m/a.pt", .loss = LossKind::BatchCrossEntropy}));
    const speed::Bill bill{.trunk = 6e-3, .oneLogit = 2e-7, .allLogits = 6e-5, .features = 512, .classes = 1000};
    const QString facts = text(modelFacts(model, bill));
    QVERIFY(facts.contains(QStringLiteral("names: stated by the file")));
    QVERIFY(facts.contains(QStringLiteral("batch cross-entropy|aligned")));
    QVERIFY(facts.contains(QStringLiteral("6.0 ms a picture")));
    QVERIFY(facts.contains(QStringLiteral("0.20 µs")));
    OpenModel decided = model;
    decided.decided = model.examination->decision;
    QVERIFY(text(modelFacts(decided, {})).contains(QStringLiteral("names: decided by you")));
    OpenModel bare = model;
    bare.examination = nullptr;
    QVERIFY(!text(modelFacts(bare, {})).isEmpty());
}

void TestModelText::trustIsSaid() {
    auto examination = std::make_shared<intake::Examination>(*makeExamination({.path = "/m/a.pt"}));
    QVERIFY(text(examinationFacts(*examination)).contains(QStringLiteral("trust|not needed")));
    examination->loaded.facts.offList = {"aten::from_file", "aten::save"};
    QVERIFY(text(examinationFacts(*examination)).contains(QStringLiteral("runs aten::from_file, aten::save")));
}

void TestModelText::refusedSidecarsAreNamed() {
    auto examination = std::make_shared<intake::Examination>(*makeExamination({.path = "/m/a.pt"}));
    examination->refusedSidecars = {
        {ErrorCode::CountMismatch, "/m/labels.txt", "999 names, but the model has 3 logits"}};
    QVERIFY(text(examinationFacts(*examination)).contains(QStringLiteral("not used|labels.txt|999 names")));
}

void TestModelText::confinementIsSaid_data() {
    QTest::addColumn<bool>("files");
    QTest::addColumn<bool>("calls");
    QTest::addColumn<QString>("says");
    QTest::newRow("all") << true << true << QStringLiteral("without access to files and network");
    QTest::newRow("no Landlock") << false << true << QStringLiteral("lacks Landlock");
    QTest::newRow("no seccomp") << true << false << QStringLiteral("lacks seccomp");
}

void TestModelText::confinementIsSaid() {
    QFETCH(bool, files);
    QFETCH(bool, calls);
    QFETCH(QString, says);
    const QString words = confinementText({.systemCalls = calls, .files = files, .resources = true});
    QVERIFY2(words.contains(says), qPrintable(words));
}

QTEST_GUILESS_MAIN(TestModelText)
#include "tst_model_text.moc"
