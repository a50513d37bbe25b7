#include "app/commands/edits.h"
#include "tests/app/fake_gate.h"
#include "tests/app/search_fixture.h"

#include <functional>

using namespace onelogit;
using namespace onelogit::app;

namespace {

constexpr int never = 3'600'000; ///< ms: the pause that ends a run

/// Three models and a folder that is searched by a fourth one.
struct Desk {
    FakeGate files;
    SearchFixture fixture;
    ModelsController models{fixture.queue, files.gate()};
    CompareController compare{fixture.queue, fixture.thresholds};
    TargetController targets{fixture.queue, compare, fixture.thresholds};
    OperatingController operating{fixture.queue, fixture.search, compare};
    AnswersController answers{fixture.queue, fixture.search, fixture.cache / "answers.sqlite"};
    PanelOrder panels;
    Edits edits{
        {models, fixture.folder, fixture.search, operating, compare, targets, answers, fixture.thresholds, panels}};

    Desk() {
        edits.setPause(never);
        for (const char* name : {"a", "b", "c"})
            files.put({.path = std::string("/m/") + name + ".pt", .digest = name});
    }
    void open() {
        fixture.open();
        QTRY_VERIFY(operating.faces());
        models.open({QStringLiteral("/m/a.pt"), QStringLiteral("/m/b.pt"), QStringLiteral("/m/c.pt")},
                    ModelsController::AfterOpening::Keep);
        QTRY_COMPARE(models.models().size(), std::size_t{3});
    }
    [[nodiscard]] ThresholdKey key(const std::string& name) const { return {.digest = "a", .className = name}; }

    [[nodiscard]] bool rests() const {
        return !edits.waitsForNormalizers() && fixture.search.result() &&
               fixture.search.result()->query.score == fixture.search.score();
    }

    /// Everything that a step may change.
    [[nodiscard]] QString state() const {
        QStringList told;
        for (const OpenModel& model : models.models())
            told << model.title;
        told << (models.model() ? models.model()->title : QString()) << models.className()
             << QString::number(fixture.search.threshold(), 'g', 17)
             << QString::number(static_cast<int>(operating.target())) << QString::number(operating.wish().value)
             << QString::number(static_cast<int>(fixture.search.score())) << QString::number(compare.allClasses())
             << QString::number(answers.answers().size()) << QString::number(targets.target().has_value())
             << QString::number(fixture.search.unsureWidth().value_or(-1), 'g', 17)
             << QString::number(static_cast<int>(panels.value().by));
        for (const std::string& digest : panels.value().hand)
            told << QString::fromStdString(digest);
        for (const auto& [key, value] : fixture.thresholds.all())
            told << QString::fromStdString(key.className) + QString::number(value, 'g', 17);
        return told.join(u'|');
    }
};

using Deed = std::function<void(Desk&)>;

struct Row {
    const char* name;
    const char* text;
    Deed deed;
};

const QList<Row> rows{
    {"a moved threshold", "threshold of bright", [](Desk& desk) { desk.edits.setThreshold(0.5); }},
    {"a number of hits", "threshold of bright",
     [](Desk& desk) { desk.edits.ask(OperatingController::Target::Hits, 4); }},
    {"more hits than there are", "threshold of bright",
     [](Desk& desk) { desk.edits.ask(OperatingController::Target::Hits, 50); }},
    {"another score", "score", [](Desk& desk) { desk.edits.setScore(search::ScoreKind::NormalizedLogit); }},
    {"another model", "model c", [](Desk& desk) { desk.edits.chooseModel(2); }},
    {"another class", "class class 2", [](Desk& desk) { desk.edits.chooseClass(QStringLiteral("class 2")); }},
    {"one class in place of all", "class class 1",
     [](Desk& desk) { desk.edits.chooseClass(QStringLiteral("class 1"), false); }},
    {"an answer", "answer about bright", [](Desk& desk) { desk.edits.answer(1, true); }},
    {"another order", "order of models", [](Desk& desk) { desk.edits.moveModel(2, 0); }},
    {"a removal", "removal of b", [](Desk& desk) { desk.edits.removeModel(1); }},
    {"the removal of the chosen model", "removal of a", [](Desk& desk) { desk.edits.removeModel(0); }},
    {"lines of the comparison", "threshold of coat",
     [](Desk& desk) { desk.edits.moveLines(std::array{desk.key("coat")}, 2); }},
    {"lines of all classes", "threshold of all classes",
     [](Desk& desk) { desk.edits.moveLines(std::array{desk.key("")}, 2); }},
    {"panels put by hand", "order of panels",
     [](Desk& desk) {
         desk.edits.arrangePanels({.by = widgets::PanelOrder::ByHand, .hand = {"b", "a"}});
     }},
    {"panels by a figure", "order of panels",
     [](Desk& desk) { desk.edits.arrangePanels({.by = widgets::PanelOrder::ByArea}); }},
    {"an unsure zone", "unsure zone", [](Desk& desk) { desk.edits.setUnsure(0.25); }},
    {"a target", "target of the comparison", [](Desk& desk) { desk.edits.setTarget(metrics::Target{}); }},
};

const QList<Row> nothings{
    {"the same class", "", [](Desk& desk) { desk.edits.chooseClass(desk.models.className()); }},
    {"a class that is not there", "", [](Desk& desk) { desk.edits.chooseClass(QStringLiteral("yeti")); }},
    {"the same model", "", [](Desk& desk) { desk.edits.chooseModel(desk.models.currentModel()); }},
    {"a model that is not there", "", [](Desk& desk) { desk.edits.chooseModel(7); }},
    {"the same score", "", [](Desk& desk) { desk.edits.setScore(search::ScoreKind::RawLogit); }},
    {"a threshold that is no number", "", [](Desk& desk) { desk.edits.setThreshold(std::nan("")); }},
    {"an answer about no picture", "", [](Desk& desk) { desk.edits.answer(99, true); }},
    {"a move to itself", "", [](Desk& desk) { desk.edits.moveModel(1, 1); }},
    {"the removal of no model", "", [](Desk& desk) { desk.edits.removeModel(-1); }},
    {"lines through nothing", "", [](Desk& desk) { desk.edits.moveLines({}, 1); }},
    {"the same panels", "", [](Desk& desk) { desk.edits.arrangePanels(desk.panels.value()); }},
    {"no unsure zone after none", "", [](Desk& desk) { desk.edits.setUnsure({}); }},
    {"a width that is no number", "", [](Desk& desk) { desk.edits.setUnsure(std::nan("")); }},
    {"a width below nothing", "", [](Desk& desk) { desk.edits.setUnsure(-1); }},
    {"no target after none", "", [](Desk& desk) { desk.edits.setTarget({}); }},
};

} // namespace

/// Each change that a person makes is a step, taken back and done again to the same numbers.
class TestEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStepIsTakenBackAndDoneAgain_data();
    void aStepIsTakenBackAndDoneAgain();
    void whatChangesNothingIsNoStep_data();
    void whatChangesNothingIsNoStep();
    void whatTheProgramDoesIsNoStep();
    void aRunOfMovesIsOneStep_data();
    void aRunOfMovesIsOneStep();
    void aPauseEndsARunOfKeys();
    void stepsOfAllKindsGoBackInOrder();
    void aLineTakenByHandEndsTheTarget();
    void modelsRemovedBeforeAreOpenedAgain();
    void nothingIsRestoredFromOtherWork();
};

void TestEdits::aStepIsTakenBackAndDoneAgain_data() {
    QTest::addColumn<int>("row");
    for (int i = 0; i < rows.size(); ++i)
        QTest::newRow(rows.at(i).name) << i;
}

void TestEdits::aStepIsTakenBackAndDoneAgain() {
    QFETCH(int, row);
    Desk desk;
    desk.open();
    const QString before = desk.state();
    rows.at(row).deed(desk);
    QTRY_VERIFY(desk.state() != before && desk.rests());
    const QString after = desk.state();
    QCOMPARE(desk.edits.steps(), 1);
    QCOMPARE(desk.edits.undoText(), QLatin1String(rows.at(row).text));
    QVERIFY(desk.edits.redoText().isEmpty());
    desk.edits.undo();
    QTRY_COMPARE(desk.state(), before);
    QVERIFY(!desk.edits.canUndo());
    QCOMPARE(desk.edits.redoText(), QLatin1String(rows.at(row).text));
    desk.edits.redo();
    QTRY_COMPARE(desk.state(), after);
    desk.edits.undo();
    QTRY_COMPARE(desk.state(), before);
}

void TestEdits::whatChangesNothingIsNoStep_data() {
    QTest::addColumn<int>("row");
    for (int i = 0; i < nothings.size(); ++i)
        QTest::newRow(nothings.at(i).name) << i;
}

void TestEdits::whatChangesNothingIsNoStep() {
    QFETCH(int, row);
    Desk desk;
    desk.open();
    const QString before = desk.state();
    nothings.at(row).deed(desk);
    QCOMPARE(desk.state(), before);
    QCOMPARE(desk.edits.steps(), 0);
    desk.edits.undo();
    desk.edits.redo();
    QCOMPARE(desk.state(), before);
}

void TestEdits::whatTheProgramDoesIsNoStep() {
    Desk desk;
    desk.open();
    desk.models.setCurrentModel(1);
    desk.models.setClassName(QStringLiteral("class 2"));
    desk.models.move(0, 2);
    desk.fixture.search.setThreshold(0.3);
    desk.fixture.thresholds.set(desk.key("coat"), 1);
    desk.compare.setAllClasses(false);
    desk.targets.setTarget(metrics::Target{});
    desk.operating.ask(OperatingController::Target::Hits, 2);
    QCOMPARE(desk.edits.steps(), 0);
    QVERIFY(!desk.edits.canUndo());
    QVERIFY(desk.edits.undoText().isEmpty());
}

void TestEdits::aRunOfMovesIsOneStep_data() {
    QTest::addColumn<QString>(
        "deeds"); // a move, g grip, r release, c another class's line, u the unsure zone's, n none
    QTest::addColumn<int>("steps");
    QTest::newRow("one move") << QStringLiteral("a") << 1;
    QTest::newRow("a run of keys") << QStringLiteral("aaaa") << 1;
    QTest::newRow("a drag") << QStringLiteral("gaaar") << 1;
    QTest::newRow("two drags") << QStringLiteral("gaarggaar") << 2;
    QTest::newRow("keys after a drag") << QStringLiteral("gaaraa") << 2;
    QTest::newRow("a drag after keys") << QStringLiteral("aagaar") << 2;
    QTest::newRow("lines of two classes") << QStringLiteral("aacca") << 3;
    QTest::newRow("an unsure zone that begins, is drawn and ends") << QStringLiteral("uguuurn") << 3;
    QTest::newRow("both lines in turn") << QStringLiteral("uuaauua") << 5;
    QTest::newRow("a click that moves nothing") << QStringLiteral("gr") << 0;
}

void TestEdits::aRunOfMovesIsOneStep() {
    QFETCH(QString, deeds);
    QFETCH(int, steps);
    Desk desk;
    desk.open();
    const QString before = desk.state();
    double value = 0.1;
    for (const QChar deed : deeds) {
        if (deed == u'a')
            desk.edits.setThreshold(value += 0.05);
        else if (deed == u'c')
            desk.edits.moveLines(std::array{desk.key("coat")}, value += 0.05);
        else if (deed == u'u')
            desk.edits.setUnsure(value += 0.05);
        else if (deed == u'n')
            desk.edits.setUnsure({});
        else
            desk.edits.setGripped(deed == u'g');
    }
    const QString after = desk.state();
    QCOMPARE(desk.edits.steps(), steps);
    for (int i = 0; i < steps; ++i)
        desk.edits.undo();
    QCOMPARE(desk.state(), before);
    for (int i = 0; i < steps; ++i)
        desk.edits.redo();
    QCOMPARE(desk.state(), after);
}

void TestEdits::aPauseEndsARunOfKeys() {
    Desk desk;
    desk.open();
    desk.edits.setPause(0);
    desk.edits.setThreshold(0.3);
    QTest::qWait(50);
    desk.edits.setThreshold(0.4);
    QCOMPARE(desk.edits.steps(), 2);
    desk.edits.setGripped(true); // the pointer may rest
    desk.edits.setThreshold(0.5);
    QTest::qWait(50);
    desk.edits.setThreshold(0.6);
    QCOMPARE(desk.edits.steps(), 3);
}

void TestEdits::stepsOfAllKindsGoBackInOrder() {
    Desk desk;
    desk.open();
    QStringList states{desk.state()};
    for (const Row& row : rows) {
        const int steps = desk.edits.steps();
        desk.edits.setGripped(false); // no run
        row.deed(desk);
        if (desk.edits.steps() == steps)
            continue; // for example one that is gone already
        QTRY_VERIFY(desk.state() != states.last() && desk.rests());
        states << desk.state();
    }
    const auto count = static_cast<int>(states.size()) - 1;
    QCOMPARE(desk.edits.steps(), count);
    QVERIFY(count > 10);
    for (int i = count - 1; i >= 0; --i) {
        desk.edits.undo();
        QTRY_COMPARE(desk.state(), states.at(i));
    }
    for (int i = 1; i <= count; ++i) {
        desk.edits.redo();
        QTRY_COMPARE(desk.state(), states.at(i));
    }
}

void TestEdits::aLineTakenByHandEndsTheTarget() {
    Desk desk;
    desk.open();
    desk.edits.setTarget(metrics::Target{});
    desk.edits.moveLines(std::array{desk.key("coat")}, 2);
    QVERIFY(!desk.targets.target());
    desk.edits.undo();
    QVERIFY(desk.targets.target());
    QVERIFY(!desk.fixture.thresholds.find(desk.key("coat")));
    desk.edits.undo();
    QVERIFY(!desk.targets.target());
}

/// They are not all held in memory.
void TestEdits::modelsRemovedBeforeAreOpenedAgain() {
    Desk desk;
    desk.open();
    const QStringList before = desk.models.order();
    for (int i = 0; i < 3; ++i)
        desk.edits.removeModel(0);
    QVERIFY(desk.models.models().empty());
    for (int i = 0; i < 3; ++i)
        desk.edits.undo();
    QTRY_COMPARE(desk.models.models().size(), std::size_t{3});
    QCOMPARE(desk.models.order(), before);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(desk.models.models().at(static_cast<std::size_t>(i)).path, before.at(i));
}

void TestEdits::nothingIsRestoredFromOtherWork() {
    Desk desk;
    desk.open();
    desk.edits.removeModel(0);
    desk.edits.clear(); // as a project does that is opened
    QVERIFY(!desk.edits.canUndo() && !desk.edits.lastIsRemoval());
    desk.edits.undo();
    QCOMPARE(desk.models.models().size(), std::size_t{2});
}

QTEST_MAIN(TestEdits)
#include "tst_edits.moc"
