#include "app/application/application.h"
#include "widgets/frame/segments.h"
#include "widgets/theme/elided_label.h"
#include "widgets/train/race_wall.h"
#include "widgets/train/train_form.h"
#include "widgets/train/training_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace onelogit;
using namespace onelogit::app;

namespace {

constexpr int patience = 180'000; ///< milliseconds: slow machines and sanitizers
constexpr int seven = 7;

} // namespace

/// The page of training on the demo, through the widgets that a person uses; in the order of a visit.
class TestTrainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSampleIsOffered();
    void devicesAreKnown();
    void sharesAreReportedOn();
    void theKeyboardComesHere();
    void aRaceFillsThePanels();
    void theSliderReplaysEpochs();
    void resultsAreCompared();
    void theBestSearches();
    void itsRecordIsSaved_data();
    void itsRecordIsSaved();
    void itsSettingsComeBack();
    void aHeadTrainsOnTheModelInUse();
    void itIsStoppedAndGone();
    void trainingsAreThereAfterARestart();

private:
    template<typename T>
    T* find(const char* name) {
        T* found = program->window().findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no widget named %s", name);
        return found;
    }
    void start() {
        program = std::make_unique<Application>(StartOptions{.demoFolder = QStringLiteral(DEMO)});
        program->start();
        program->window().showPage(MainWindow::Train);
    }
    void press(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] const Training& newest() const { return program->workspace().trainings.trainings().front(); }

    QTemporaryDir home;
    std::unique_ptr<Application> program;
};

void TestTrainWindow::initTestCase() {
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_CACHE_HOME", home.filePath(QStringLiteral("cache")).toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    start();
}

void TestTrainWindow::theSampleIsOffered() {
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("trainForm.start")->isEnabled(), patience);
    QVERIFY(find<QLabel>("trainForm.facts")->text().startsWith(QStringLiteral("4,000 pictures, 10 classes")));
    QVERIFY(!find<QSlider>("raceWall.epoch")->isEnabled());
    QVERIFY(!find<QLabel>("raceWall.caption")->text().isEmpty());
}

void TestTrainWindow::devicesAreKnown() {
    QTRY_VERIFY_WITH_TIMEOUT(program->workspace().trainings.devices(), patience);
    const auto& devices = *program->workspace().trainings.devices();
    auto* box = find<QComboBox>("expertSettings.device");
    QCOMPARE(box->count(), static_cast<int>(devices.names.size()));
    QCOMPARE(box->isEnabled(), devices.names.size() > 1);
    QCOMPARE(box->toolTip().contains(QStringLiteral("Only the processor is there")), devices.names.size() == 1);
}

void TestTrainWindow::sharesAreReportedOn() {
    auto* facts = find<QLabel>("trainForm.facts");
    QVERIFY2(facts->text().contains(QStringLiteral("2,800 train, 400 validate, 800 test")), qPrintable(facts->text()));
    QVERIFY2(facts->text().endsWith(QStringLiteral("of memory")), qPrintable(facts->text()));
    find<QSpinBox>("expertSettings.test")->setValue(40);
    QTRY_VERIFY_WITH_TIMEOUT(facts->text().contains(QStringLiteral("2,000 train, 400 validate, 1,600 test")), patience);
    find<QAbstractButton>("trainForm.preset.quick")->click();
    QTRY_VERIFY_WITH_TIMEOUT(facts->text().contains(QStringLiteral("2,800 train")), patience);
    QCOMPARE(find<QSpinBox>("expertSettings.epochs")->value(), 5);
}

void TestTrainWindow::theKeyboardComesHere() {
    program->window().showPage(MainWindow::Search);
    QTest::keyClick(&program->window(), Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(find<QWidget>("trainPage")->isVisible());
}

void TestTrainWindow::aRaceFillsThePanels() {
    auto* epochs = find<QSpinBox>("expertSettings.epochs");
    epochs->setValue(2);
    press("trainForm.start");
    QTRY_COMPARE_WITH_TIMEOUT(program->workspace().trainings.trainings().size(), 1U, patience);
    QTRY_VERIFY_WITH_TIMEOUT(newest().state == Training::State::Done, patience);
    QCOMPARE(newest().spec.losses.size(), std::size_t{seven});
    for (int i = 0; i < seven; ++i) {
        auto* state = find<QLabel>(qPrintable(QStringLiteral("raceState%1").arg(i)));
        QVERIFY2(state->text().contains(QStringLiteral("test 0.")), qPrintable(state->text()));
    }
    QVERIFY(find<QLabel>("raceWall.caption")->text().contains(QStringLiteral("on the test pictures")));
}

void TestTrainWindow::theSliderReplaysEpochs() {
    auto* wall = find<widgets::RaceWall>("raceWall");
    QCOMPARE(wall->epoch(), 2);
    find<QSlider>("raceWall.epoch")->setValue(1);
    const auto* area = find<QWidget>("racePanel0")->findChild<QLabel*>(QStringLiteral("area"));
    QCOMPARE(area->text(), QLocale().toString(1 - newest().lanes.front().epochs.front().macroAp, 'f', 3));
}

void TestTrainWindow::resultsAreCompared() {
    const std::size_t before = program->workspace().models.models().size();
    press("trainingList.compare");
    QVERIFY(find<QWidget>("comparePage")->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(program->workspace().models.models().size(), before + seven, patience);
    // What was held out of the sample, not what was learned from.
    QTRY_COMPARE_WITH_TIMEOUT(program->workspace().data.pictures()->size(), 800U, patience);
    const OpenModel& model = program->workspace().models.models().back();
    QTRY_VERIFY_WITH_TIMEOUT(program->workspace().compare.comparison(model.digest()), patience);
    const SharedComparison comparison = program->workspace().compare.comparison(model.digest());
    const auto lane = std::ranges::find(newest().lanes, *model.classifier->info().loss, &TrainingLane::loss);
    QVERIFY(std::abs(comparison->figures.macroAp - *lane->testAverage) < 1e-9);
}

void TestTrainWindow::theBestSearches() {
    program->window().showPage(MainWindow::Train);
    press("trainingList.search");
    QVERIFY(find<QWidget>("searchPage")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(program->workspace().models.model()->path.contains(QStringLiteral("/trainings/")),
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(program->workspace().search.result(), patience);
}

void TestTrainWindow::itsRecordIsSaved_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("everything") << "record.json" << QByteArray("\"onelogit-training\"");
    QTest::newRow("curves") << "curves.csv" << QByteArray("loss,epoch,training_loss,");
}

void TestTrainWindow::itsRecordIsSaved() {
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    program->window().showPage(MainWindow::Train);
    press("trainingList.save");
    const QTemporaryDir place;
    const QString path = place.filePath(name);
    auto* dialog = find<QFileDialog>("saveDesk.dialog");
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(find<QLabel>("messageBar.text")->text().contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(content));
}

void TestTrainWindow::itsSettingsComeBack() {
    program->window().showPage(MainWindow::Train);
    find<QSpinBox>("expertSettings.epochs")->setValue(9);
    find<QCheckBox>("lossChoice.cross-entropy")->setChecked(false);
    press("trainingList.again");
    QCOMPARE(find<QSpinBox>("expertSettings.epochs")->value(), 2);
    QVERIFY(find<QCheckBox>("lossChoice.cross-entropy")->isChecked());
}

void TestTrainWindow::aHeadTrainsOnTheModelInUse() {
    auto* form = find<widgets::TrainForm>("trainForm");
    auto* kind = find<QAbstractButton>("trainForm.kind.head");
    QVERIFY(kind->isEnabled());
    kind->click();
    QVERIFY(form->choice().kind == widgets::TrainKind::Head);
    find<QSpinBox>("expertSettings.epochs")->setValue(3);
    press("trainForm.start");
    QTRY_COMPARE_WITH_TIMEOUT(program->workspace().trainings.trainings().size(), 2U, patience);
    QTRY_VERIFY_WITH_TIMEOUT(newest().isOver(), patience);
    QVERIFY2(newest().state == Training::State::Done, newest().error.detail.c_str());
    QVERIFY(!newest().spec.trunk.empty());
    QVERIFY(*newest().lanes.front().testAverage > 0.5);
}

void TestTrainWindow::itIsStoppedAndGone() {
    find<QAbstractButton>("trainForm.kind.network")->click();
    find<QSpinBox>("expertSettings.epochs")->setValue(500);
    press("trainForm.start");
    QTRY_VERIFY_WITH_TIMEOUT(newest().state == Training::State::Running && !newest().lanes.front().epochs.empty(),
                             patience);
    QVERIFY(find<QPushButton>("trainingList.pause")->isVisible());
    press("trainingList.discard");
    QTRY_COMPARE_WITH_TIMEOUT(program->workspace().trainings.trainings().size(), 2U, patience);
}

void TestTrainWindow::trainingsAreThereAfterARestart() {
    program.reset();
    start();
    QTRY_COMPARE_WITH_TIMEOUT(find<widgets::TrainingList>("trainingList")
                                  ->findChild<QListView*>(QStringLiteral("trainingList.view"))
                                  ->model()
                                  ->rowCount(),
                              2, patience);
    QVERIFY(find<QLabel>("raceState0")->text().contains(QStringLiteral("test 0.")));
    QTRY_VERIFY_WITH_TIMEOUT(program->workspace().data.pictures(), patience);
    QVERIFY(program->workspace().data.choice().isDemo());
}

QTEST_MAIN(TestTrainWindow)
#include "tst_train_window.moc"
