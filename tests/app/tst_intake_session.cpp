#include "app/controllers/intake_session.h"
#include "tests/app/fake_gate.h"
#include "tests/app/files.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace onelogit;
using namespace onelogit::app;
using Kind = IntakeSession::NamesSource::Kind;

namespace {

bool writePicture(const QString& path, int brightness) {
    return write(path, QByteArray("P5\n4 4\n255\n") + QByteArray(16, static_cast<char>(brightness)));
}

} // namespace

/// Decisions about a model file, over a made-up examination and real pictures.
class TestIntakeSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void beginsWithWhatIsKnown_data();
    void beginsWithWhatIsKnown();
    void beginsWithTheEarlierDecision();
    void aListOfNamesIsRead();
    void badListsAreRefused_data();
    void badListsAreRefused();
    void outputsAreNamed();
    void presetsKeepFramingAndOrder();
    void blueFirstTurnsMeanAndDeviation();
    void cropNeedsAnEdgeAsLargeAsTheInput();
    void effectsOfAllPresetsCome();
    void effectsFollowTheInput();
    void aFolderWithoutPicturesGivesNoSamples();
    void outputsShowTheirPictures();
    void lookingCanBeStopped();
    void acceptingMakesAndRemembers();
    void acceptingSaysWhatCannotBe();
    void aDecisionThatCannotBeKeptHoldsForNow();
    void leavingChangesNothing();

private:
    void start(const ExaminationParts& parts, const std::optional<intake::Decision>& decided = {});

    std::unique_ptr<QTemporaryDir> place;
    std::unique_ptr<FakeGate> gate;
    std::unique_ptr<JobQueue> queue;
    std::unique_ptr<IntakeSession> session;
};

void TestIntakeSession::init() {
    place = std::make_unique<QTemporaryDir>();
    gate = std::make_unique<FakeGate>();
    queue = std::make_unique<JobQueue>();
    for (int i = 0; i < 8; ++i)
        QVERIFY(writePicture(place->filePath(QStringLiteral("%1.pgm").arg(i)), i * 36));
    QVERIFY(write(place->filePath(QStringLiteral("words.txt")), "no picture"));
}

void TestIntakeSession::cleanup() {
    session.reset();
    queue.reset();
}

void TestIntakeSession::start(const ExaminationParts& parts, const std::optional<intake::Decision>& decided) {
    session = std::make_unique<IntakeSession>(*queue, gate->gate(), makeExamination(parts), decided);
}

void TestIntakeSession::beginsWithWhatIsKnown_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<QList<int>>("kinds");
    const auto row = [](const char* name, intake::Source from, std::initializer_list<Kind> kinds) {
        QList<int> list;
        for (const Kind kind : kinds)
            list << static_cast<int>(kind);
        QTest::newRow(name) << static_cast<int>(from) << list;
    };
    row("nothing says names", intake::Source::Assumed, {Kind::Numbers});
    row("the file states names", intake::Source::File, {Kind::Known, Kind::Numbers});
    row("a person decided earlier", intake::Source::Decided, {Kind::Known, Kind::Numbers});
    row("a file beside it", intake::Source::Sidecar, {Kind::Sidecar, Kind::Numbers});
}

void TestIntakeSession::beginsWithWhatIsKnown() {
    QFETCH(int, from);
    QFETCH(QList<int>, kinds);
    const auto source = static_cast<intake::Source>(from);
    ExaminationParts parts{.path = "/m/a.pt", .names = source};
    if (source == intake::Source::Sidecar)
        parts.lists = {{.path = "/m/labels.txt", .names = {"cat", "dog", "owl"}}};
    start(parts);
    QList<int> found;
    for (const auto& names : session->namesSources())
        found << static_cast<int>(names.kind);
    QCOMPARE(found, kinds);
    QCOMPARE(session->namesSource(), 0);
    QCOMPARE(session->presets().size(), std::size_t{3});
    QCOMPARE(session->preset(), 0);
}

void TestIntakeSession::beginsWithTheEarlierDecision() {
    const auto examination = makeExamination({.path = "/m/a.pt", .names = intake::Source::Assumed});
    intake::Decision decided = examination->decision;
    decided.classNames = {"cat", "dog", "owl"};
    decided.input->mean = {0.1F, 0.2F, 0.3F};
    decided.input->blueFirst = true;
    start({.path = "/m/a.pt", .names = intake::Source::Assumed}, decided);
    QCOMPARE(session->names().front(), std::string("cat"));
    QVERIFY(session->input() == *decided.input);
    QCOMPARE(session->presets().size(), std::size_t{4}); // its own numbers are offered as well
    QCOMPARE(session->preset(), 3);
    QVERIFY(session->decision() == decided);
}

void TestIntakeSession::aListOfNamesIsRead() {
    gate->lists["/m/list.txt"] = {"cat", "dog", "owl"};
    start({.path = "/m/a.pt", .names = intake::Source::Assumed});
    const QSignalSpy changed(session.get(), &IntakeSession::namesChanged);
    session->readNames(QStringLiteral("/m/list.txt"));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(session->names().back(), std::string("owl"));
    session->chooseNames(1); // the numbers again
    QCOMPARE(session->names().back(), std::string("class 2"));
    QCOMPARE(changed.size(), 2);
    session->chooseNames(7);
    QCOMPARE(changed.size(), 2);
}

void TestIntakeSession::badListsAreRefused_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("missing") << QStringLiteral("/m/none.txt") << QStringList{};
    QTest::newRow("one name too few") << QStringLiteral("/m/two.txt")
                                      << QStringList{QStringLiteral("2 names"), QStringLiteral("3 logits")};
}

void TestIntakeSession::badListsAreRefused() {
    QFETCH(QString, path);
    QFETCH(QStringList, says);
    gate->lists["/m/two.txt"] = {"cat", "dog"};
    start({.path = "/m/a.pt", .names = intake::Source::Assumed});
    std::vector<Error> refusals;
    connect(session.get(), &IntakeSession::namesRefused, this,
            [&refusals](const Error& error) { refusals.push_back(error); });
    session->readNames(path);
    QTRY_COMPARE(refusals.size(), std::size_t{1});
    for (const QString& words : says) // both numbers
        QVERIFY(refusals.front().detail.find(words.toStdString()) != std::string::npos);
    QCOMPARE(session->names().front(), std::string("class 0"));
}

void TestIntakeSession::outputsAreNamed() {
    start({.path = "/m/a.pt", .names = intake::Source::Assumed});
    session->nameOutput(1, "dog");
    session->nameOutput(2, "dog");  // another output has it
    session->nameOutput(0, "");     // no name
    session->nameOutput(17, "owl"); // no such output
    QCOMPARE(session->names(), (std::vector<std::string>{"class 0", "dog", "class 2"}));
}

void TestIntakeSession::presetsKeepFramingAndOrder() {
    start({.path = "/m/a.pt"});
    InputSpec input = session->input();
    input.framing = Framing::CentreCrop;
    input.shorterEdge = 6;
    input.blueFirst = true;
    session->setInput(input);
    session->choosePreset(1);
    QCOMPARE(session->input().mean, std::vector<float>(3, 0.5F));
    QVERIFY(session->input().framing == Framing::CentreCrop);
    QCOMPARE(session->input().shorterEdge, 6);
    QVERIFY(session->input().blueFirst);
    session->choosePreset(9);
    QCOMPARE(session->preset(), 1);
}

void TestIntakeSession::blueFirstTurnsMeanAndDeviation() {
    const auto examination = makeExamination({.path = "/m/a.pt"});
    intake::Decision decided = examination->decision;
    decided.input->mean = {0.1F, 0.2F, 0.3F};
    start({.path = "/m/a.pt"}, decided);
    InputSpec input = session->input();
    input.blueFirst = true;
    session->setInput(input);
    QCOMPARE(session->input().mean, (std::vector<float>{0.3F, 0.2F, 0.1F}));
    input.blueFirst = false;
    session->setInput(input);
    QVERIFY(session->input() == *decided.input);
}

void TestIntakeSession::cropNeedsAnEdgeAsLargeAsTheInput() {
    start({.path = "/m/a.pt", .anySize = true});
    InputSpec input = session->input();
    input.framing = Framing::CentreCrop;
    input.shorterEdge = 1;
    input.shape.width = 8;
    session->setInput(input);
    QCOMPARE(session->input().shorterEdge, 8);
    QCOMPARE(session->input().shape.width, 8);
}

void TestIntakeSession::effectsOfAllPresetsCome() {
    start({.path = "/m/a.pt"});
    std::vector<SampleEffect> effects;
    connect(session.get(), &IntakeSession::effectReady, this,
            [&effects](const SampleEffect& effect) { effects.push_back(effect); });
    session->sampleFolder(place->path());
    QTRY_COMPARE(effects.size(), std::size_t{15}); // five pictures under three presets
    QCOMPARE(effects.front().preset, 0);           // the chosen one first
    for (const SampleEffect& effect : effects) {
        QCOMPARE(effect.top.size(), std::size_t{3});
        QVERIFY(effect.top[0].logit >= effect.top[1].logit && effect.top[1].logit >= effect.top[2].logit);
        QVERIFY(!effect.problem);
    }
    QVERIFY(session->samples().front()->thumbnail.width() > 0);
}

void TestIntakeSession::effectsFollowTheInput() {
    start({.path = "/m/a.pt", .anySize = true});
    session->sampleFiles({place->filePath(QStringLiteral("3.pgm"))});
    std::vector<SampleEffect> effects;
    connect(session.get(), &IntakeSession::effectReady, this,
            [&effects](const SampleEffect& effect) { effects.push_back(effect); });
    QTRY_COMPARE(effects.size(), std::size_t{3});
    const QSignalSpy outdated(session.get(), &IntakeSession::effectsOutdated);
    effects.clear();
    InputSpec input = session->input();
    input.shape.height = 12;
    session->setInput(input);
    QCOMPARE(outdated.size(), 1);
    QTRY_COMPARE(effects.size(), std::size_t{3});
    session->setInput(input); // the same again
    QCOMPARE(outdated.size(), 1);
}

void TestIntakeSession::aFolderWithoutPicturesGivesNoSamples() {
    const QTemporaryDir empty;
    start({.path = "/m/a.pt"});
    const QSignalSpy changed(session.get(), &IntakeSession::samplesChanged);
    session->sampleFolder(empty.path());
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(session->samples().empty());
    session->sampleFiles({place->filePath(QStringLiteral("words.txt"))});
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(session->samples().empty());
}

void TestIntakeSession::outputsShowTheirPictures() {
    start({.path = "/m/a.pt", .names = intake::Source::Assumed});
    OutputPictures found;
    connect(session.get(), &IntakeSession::outputsReady, this,
            [&found](const OutputPictures& outputs) { found = outputs; });
    session->lookAtOutputs(place->path());
    QTRY_COMPARE(found.tops.size(), 3);
    QCOMPARE(found.thumbnails.size(), 8);
    QCOMPARE(found.tops.at(2).first(), 7); // the brightest picture
    QCOMPARE(found.tops.at(2).last(), 0);
    std::optional<Error> problem;
    connect(session.get(), &IntakeSession::outputsFailed, this, [&problem](const Error& error) { problem = error; });
    session->lookAtOutputs(QStringLiteral("/no such folder"));
    QTRY_VERIFY(problem);
    QVERIFY(problem->code == ErrorCode::NotFound);
}

void TestIntakeSession::lookingCanBeStopped() {
    start({.path = "/m/a.pt", .names = intake::Source::Assumed});
    std::optional<Error> problem;
    connect(session.get(), &IntakeSession::outputsFailed, this, [&problem](const Error& error) { problem = error; });
    session->lookAtOutputs(place->path());
    QVERIFY(session->lookJob() != 0);
    session->stopLooking();
    QTRY_VERIFY(problem);
    QVERIFY(problem->code == ErrorCode::Cancelled);
    session->stopLooking(); // nothing runs
}

void TestIntakeSession::acceptingMakesAndRemembers() {
    start({.path = "/m/a.pt", .digest = "hash", .names = intake::Source::Assumed});
    session->nameOutput(0, "cat");
    session->choosePreset(1);
    SharedClassifier made;
    connect(session.get(), &IntakeSession::accepted, this,
            [&made](const SharedClassifier& classifier, const intake::Decision&) { made = classifier; });
    session->accept();
    QVERIFY(session->accepting());
    QTRY_VERIFY(made);
    QCOMPARE(made->info().catalog.name({0}), std::string("cat"));
    QCOMPARE(made->info().input.mean, std::vector<float>(3, 0.5F));
    QCOMPARE(gate->remembered.at("hash").classNames.front(), std::string("cat"));
    QVERIFY(*gate->remembered.at("hash").input == session->input());
}

void TestIntakeSession::acceptingSaysWhatCannotBe() {
    gate->lists["/m/list.txt"] = {"cat", "cat", "owl"};
    start({.path = "/m/a.pt", .names = intake::Source::Assumed});
    session->readNames(QStringLiteral("/m/list.txt"));
    QTRY_COMPARE(session->names().front(), std::string("cat"));
    std::optional<Error> problem;
    connect(session.get(), &IntakeSession::failed, this, [&problem](const Error& error) { problem = error; });
    session->accept();
    QTRY_VERIFY(problem);
    QVERIFY(problem->code == ErrorCode::InvalidArgument);
    QVERIFY(gate->remembered.empty());
}

void TestIntakeSession::aDecisionThatCannotBeKeptHoldsForNow() {
    gate->full = true;
    start({.path = "/m/a.pt"});
    const QSignalSpy accepted(session.get(), &IntakeSession::accepted);
    const QSignalSpy unwritten(session.get(), &IntakeSession::notRemembered);
    session->accept();
    QTRY_COMPARE(accepted.size(), 1);
    QCOMPARE(unwritten.size(), 1);
}

void TestIntakeSession::leavingChangesNothing() {
    const QStringList before = listing(place->path());
    start({.path = "/m/a.pt", .names = intake::Source::Assumed});
    session->sampleFolder(place->path());
    session->lookAtOutputs(place->path());
    session->accept();
    session.reset(); // in the middle of everything
    QTest::qWait(50);
    queue.reset();
    QCOMPARE(listing(place->path()), before);
}

QTEST_GUILESS_MAIN(TestIntakeSession)
#include "tst_intake_session.moc"
