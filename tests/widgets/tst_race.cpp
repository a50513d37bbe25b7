#include "widgets/theme/motion.h"
#include "widgets/theme/scrolled.h"
#include "widgets/theme/theme.h"
#include "widgets/train/race_wall.h"
#include "widgets/train/training_list.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace onelogit;
using namespace onelogit::widgets;

namespace {

RaceEpoch epochOf(double area) {
    const metrics::Interval range{-4, 4};
    return {.trueLogits = {.range = range, .counts = {0, 1, 4, 5}, .below = 0, .above = 0},
            .falseLogits = {.range = range, .counts = {30, 50, 10, 0}, .below = 0, .above = 0},
            .areaAbove = area,
            .accuracy = 1 - area,
            .trainingLoss = 2 * area};
}

QList<RaceLane> twoLanes(int first, int second) {
    QList<RaceLane> lanes{{.title = QStringLiteral("cross-entropy"), .aligned = false, .state = {}, .epochs = {}},
                          {.title = QStringLiteral("batch cross-entropy"), .aligned = true, .state = {}, .epochs = {}}};
    for (int e = 1; e <= first; ++e)
        lanes[0].epochs.append(epochOf(0.3 / e));
    for (int e = 1; e <= second; ++e)
        lanes[1].epochs.append(epochOf(0.1 / e));
    return lanes;
}

QString areaOf(const RaceWall& wall, int panel) {
    return wall.findChild<QWidget*>(QStringLiteral("racePanel%1").arg(panel))
        ->findChild<QLabel*>(QStringLiteral("area"))
        ->text();
}

QList<TrainingCard> cardsOf(const QList<TrainingState>& states) {
    QList<TrainingCard> cards;
    for (const TrainingState state : states)
        cards.append({.id = static_cast<quint64>(cards.size()) + 1,
                      .title = QStringLiteral("training"),
                      .state = state,
                      .facts = QStringLiteral("facts"),
                      .fraction = state == TrainingState::Running ? std::optional(0.5) : std::nullopt,
                      .canKeep = state == TrainingState::Running || state == TrainingState::Paused});
    return cards;
}

QString visibleButtons(const TrainingList& list) {
    QStringList names;
    for (const QPushButton* button : list.findChildren<QPushButton*>())
        if (button->isVisibleTo(&list))
            names << button->objectName().section(u'.', 1);
    names.sort();
    return names.join(u' ');
}

} // namespace

/// The race and the list of trainings.
class TestRace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theNewestEpochIsFollowed();
    void anEarlierEpochStays();
    void aLaneBehindShowsItsNewest();
    void replayRunsToTheEnd();
    void replayStepsWhereNothingMayMove();
    void chartChoosesAnEpoch();
    void chartIsTold();
    void curvesHaveATable();
    void anotherFigureIsDrawn();
    void noEpochYetIsSaid();
    void failuresAreSaid();
    void buttonsFitTheState_data();
    void buttonsFitTheState();
    void onlyWhatCanBeKeptOffersIt();
    void panelsGiveWay();
    void buttonsAskForTheSelected_data();
    void buttonsAskForTheSelected();
    void theSelectionStays();
    void cardsAreDescribedInWords();
};

void TestRace::initTestCase() {
    applyTheme(*qApp, Theme::Light);
    setMotionAllowed(*qApp, true);
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
}

void TestRace::theNewestEpochIsFollowed() {
    RaceWall wall;
    wall.setLanes(twoLanes(1, 1), 10);
    QCOMPARE(wall.epoch(), 1);
    QCOMPARE(areaOf(wall, 0), QStringLiteral("0.300"));
    wall.setLanes(twoLanes(3, 3), 10);
    QCOMPARE(wall.epoch(), 3);
    QCOMPARE(areaOf(wall, 0), QStringLiteral("0.100"));
}

void TestRace::anEarlierEpochStays() {
    RaceWall wall;
    wall.setLanes(twoLanes(3, 3), 10);
    QSignalSpy chosen(&wall, &RaceWall::epochChosen);
    auto* slider = wall.findChild<QSlider*>(QStringLiteral("raceWall.epoch"));
    slider->setValue(1);
    QCOMPARE(chosen.size(), 1);
    wall.setLanes(twoLanes(4, 4), 10);
    QCOMPARE(wall.epoch(), 1);
    QCOMPARE(areaOf(wall, 1), QStringLiteral("0.100"));
    slider->setValue(4);
    wall.setLanes(twoLanes(5, 5), 10);
    QCOMPARE(wall.epoch(), 5);
}

void TestRace::aLaneBehindShowsItsNewest() {
    RaceWall wall;
    wall.setLanes(twoLanes(3, 1), 10);
    QCOMPARE(wall.epoch(), 3);
    QCOMPARE(areaOf(wall, 1), QStringLiteral("0.100"));
}

void TestRace::replayRunsToTheEnd() {
    RaceWall wall;
    wall.setLanes(twoLanes(3, 3), 3);
    auto* play = wall.findChild<QToolButton*>(QStringLiteral("raceWall.play"));
    QVERIFY(play->isEnabled());
    play->click();
    QCOMPARE(wall.epoch(), 1);
    QTRY_COMPARE(wall.epoch(), 3);
    QTRY_VERIFY(!play->isChecked());
}

void TestRace::replayStepsWhereNothingMayMove() {
    RaceWall wall;
    wall.setLanes(twoLanes(3, 3), 3);
    auto* play = wall.findChild<QToolButton*>(QStringLiteral("raceWall.play"));
    setMotionAllowed(*qApp, false);
    for (const int epoch : {1, 2, 3, 1}) {
        play->click();
        QCOMPARE(wall.epoch(), epoch);
        QVERIFY(!play->isChecked());
    }
    setMotionAllowed(*qApp, true);
}

void TestRace::chartChoosesAnEpoch() {
    EpochChart chart;
    chart.resize(400, 160);
    chart.setLines(QStringLiteral("1-AUPRC"), {{QStringLiteral("a"), true, {0.3, 0.2, 0.1}}}, 10);
    QSignalSpy chosen(&chart, &EpochChart::epochChosen);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.epoch(), 3);
    QTest::keyClick(&chart, Qt::Key_Right); // no epoch beyond what is known
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.epoch(), 2);
    QCOMPARE(chosen.size(), 2);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(2, 80));
    QCOMPARE(chart.epoch(), 1);
}

void TestRace::chartIsTold() {
    EpochChart chart;
    chart.setLines(QStringLiteral("accuracy"), {{QStringLiteral("a"), true, {0.5, 0.75}}}, 2);
    chart.setEpoch(2);
    QCOMPARE(chart.accessibleName(), QStringLiteral("accuracy"));
    QVERIFY2(chart.accessibleDescription().contains(QStringLiteral("0.7500")),
             qPrintable(chart.accessibleDescription()));
}

void TestRace::curvesHaveATable() {
    RaceWall wall;
    wall.resize(900, 600);
    wall.show();
    wall.setLanes(twoLanes(3, 2), 3);
    auto* chart = wall.findChild<EpochChart*>();
    auto* table = wall.findChild<QTableWidget*>(QStringLiteral("numberTable.table"));
    QVERIFY(!table->isVisible());
    QTest::keyClick(chart, Qt::Key_T);
    QVERIFY(table->isVisible() && !chart->isVisible());
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->columnCount(), 3);
    QVERIFY(!table->item(2, 1)->text().isEmpty());
    QVERIFY(table->item(2, 2)->text().isEmpty()); // one epoch behind
    wall.findChild<QToolButton*>(QStringLiteral("raceWall.table"))->click();
    QVERIFY(!table->isVisible() && chart->isVisible());
}

void TestRace::anotherFigureIsDrawn() {
    RaceWall wall;
    wall.setLanes(twoLanes(2, 2), 2);
    auto* chart = wall.findChild<EpochChart*>(QStringLiteral("epochChart"));
    QVERIFY(chart->accessibleName().contains(QStringLiteral("mix-up")));
    wall.findChild<QToolButton*>(QStringLiteral("raceWall.figure.accuracy"))->click();
    QVERIFY(chart->accessibleName().contains(QStringLiteral("accuracy")));
    QVERIFY(chart->accessibleDescription().contains(QStringLiteral("0.8500")));
}

void TestRace::noEpochYetIsSaid() {
    RaceWall wall;
    wall.setLanes(twoLanes(0, 0), 10);
    QCOMPARE(areaOf(wall, 0), QStringLiteral("–"));
    QVERIFY(!wall.findChild<QToolButton*>(QStringLiteral("raceWall.play"))->isEnabled());
    wall.resize(800, 500);
    QVERIFY(!wall.grab().isNull());
}

void TestRace::failuresAreSaid() {
    RaceWall wall;
    QList<RaceLane> lanes = twoLanes(1, 1);
    lanes[0].state = QStringLiteral("the loss became infinite at step 7");
    lanes[0].failed = true;
    wall.setLanes(lanes, 10);
    auto* state = wall.findChild<QLabel*>(QStringLiteral("raceState0"));
    QCOMPARE(state->text(), lanes.at(0).state);
    QCOMPARE(state->property("level").toString(), QStringLiteral("error"));
}

void TestRace::buttonsFitTheState_data() {
    QTest::addColumn<TrainingState>("state");
    QTest::addColumn<QString>("buttons");
    QTest::newRow("running") << TrainingState::Running << QStringLiteral("again discard keep pause");
    QTest::newRow("waiting") << TrainingState::Waiting << QStringLiteral("again discard down up");
    QTest::newRow("paused") << TrainingState::Paused << QStringLiteral("again discard keep pause");
    QTest::newRow("interrupted") << TrainingState::Interrupted << QStringLiteral("again discard pause");
    QTest::newRow("done") << TrainingState::Done << QStringLiteral("again compare remove save search");
    QTest::newRow("stopped and kept") << TrainingState::Stopped << QStringLiteral("again compare remove save search");
    QTest::newRow("failed") << TrainingState::Failed << QStringLiteral("again remove");
}

void TestRace::buttonsFitTheState() {
    QFETCH(TrainingState, state);
    QFETCH(QString, buttons);
    TrainingList list;
    QCOMPARE(visibleButtons(list), QString());
    list.setCards(cardsOf({state}));
    QCOMPARE(visibleButtons(list), buttons);
}

void TestRace::onlyWhatCanBeKeptOffersIt() {
    TrainingList list;
    QList<TrainingCard> cards = cardsOf({TrainingState::Running});
    cards[0].canKeep = false; // it was asked for already
    list.setCards(cards);
    QCOMPARE(visibleButtons(list), QStringLiteral("again discard"));
    cards = cardsOf({TrainingState::Interrupted});
    cards[0].canKeep = true;
    list.setCards(cards);
    QCOMPARE(visibleButtons(list), QStringLiteral("again discard keep pause"));
}

/// On a small screen in two columns, and no wider than they are.
void TestRace::panelsGiveWay() {
    QScrollArea* const place = scrolled(new RaceWall);
    const std::unique_ptr<QScrollArea> owner(place);
    auto* wall = qobject_cast<RaceWall*>(place->widget());
    QList<RaceLane> seven;
    for (int i = 0; i < 7; ++i)
        seven.append(twoLanes(3, 3).first());
    wall->setLanes(seven, 3);
    const auto inFirstRow = [wall] {
        int count = 0;
        for (int i = 0; i < 7; ++i)
            count += wall->findChild<QWidget*>(QStringLiteral("racePanel%1").arg(i))->mapTo(wall, QPoint()).y() < 10;
        return count;
    };
    for (const auto& [width, columns] : {std::pair{800, 4}, {460, 3}, {320, 2}, {800, 4}}) {
        place->resize(width, 400);
        place->show();
        QTRY_COMPARE(inFirstRow(), columns);
        QTRY_COMPARE(wall->width(), place->viewport()->width());
        QTRY_VERIFY(wall->height() >= wall->minimumSizeHint().height());
    }
}

void TestRace::buttonsAskForTheSelected_data() {
    QTest::addColumn<TrainingState>("state");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("pause") << TrainingState::Running << QStringLiteral("pause")
                           << QByteArray(SIGNAL(pauseRequested(quint64)));
    QTest::newRow("go on") << TrainingState::Paused << QStringLiteral("pause")
                           << QByteArray(SIGNAL(resumeRequested(quint64)));
    QTest::newRow("go on after a break") << TrainingState::Interrupted << QStringLiteral("pause")
                                         << QByteArray(SIGNAL(resumeRequested(quint64)));
    QTest::newRow("keep") << TrainingState::Running << QStringLiteral("keep")
                          << QByteArray(SIGNAL(keepRequested(quint64)));
    QTest::newRow("discard") << TrainingState::Waiting << QStringLiteral("discard")
                             << QByteArray(SIGNAL(discardRequested(quint64)));
    QTest::newRow("again") << TrainingState::Failed << QStringLiteral("again")
                           << QByteArray(SIGNAL(againRequested(quint64)));
    QTest::newRow("compare") << TrainingState::Done << QStringLiteral("compare")
                             << QByteArray(SIGNAL(compareRequested(quint64)));
    QTest::newRow("search") << TrainingState::Done << QStringLiteral("search")
                            << QByteArray(SIGNAL(searchRequested(quint64)));
    QTest::newRow("save") << TrainingState::Stopped << QStringLiteral("save")
                          << QByteArray(SIGNAL(saveRequested(quint64)));
    QTest::newRow("remove") << TrainingState::Done << QStringLiteral("remove")
                            << QByteArray(SIGNAL(removeRequested(quint64)));
    QTest::newRow("earlier") << TrainingState::Waiting << QStringLiteral("up")
                             << QByteArray(SIGNAL(moveRequested(quint64, int)));
}

void TestRace::buttonsAskForTheSelected() {
    QFETCH(TrainingState, state);
    QFETCH(QString, button);
    QFETCH(QByteArray, signal);
    TrainingList list;
    list.setCards(cardsOf({TrainingState::Done, state}));
    list.select(2);
    QSignalSpy asked(&list, signal.constData());
    list.findChild<QPushButton*>(QStringLiteral("trainingList.") + button)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toULongLong(), 2);
}

void TestRace::theSelectionStays() {
    TrainingList list;
    list.setCards(cardsOf({TrainingState::Running, TrainingState::Waiting}));
    QCOMPARE(list.selected(), 1);
    list.select(2);
    QList<TrainingCard> more = cardsOf({TrainingState::Done, TrainingState::Running});
    more.prepend({.id = 3, .title = {}, .state = TrainingState::Waiting, .facts = {}, .fraction = {}});
    list.setCards(more);
    QCOMPARE(list.selected(), 2);
    more.removeLast();
    list.setCards(more);
    QCOMPARE(list.selected(), 3);
    list.setCards({});
    QCOMPARE(list.selected(), 0);
}

void TestRace::cardsAreDescribedInWords() {
    TrainingListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCards(cardsOf({TrainingState::Running, TrainingState::Failed}));
    QCOMPARE(model.data(model.index(1), Qt::AccessibleTextRole).toString(), QStringLiteral("training, failed, facts"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setCards(cardsOf({TrainingState::Running, TrainingState::Done}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
}

QTEST_MAIN(TestRace)
#include "tst_race.moc"
