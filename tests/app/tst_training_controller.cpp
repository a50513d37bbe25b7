#include "app/controllers/training_controller.h"
#include "app/controllers/training_data.h"
#include "app/text/path_text.h"
#include "engine/data/folder_per_class.h"
#include "engine/model/native.h"
#include "tests/support/folders.h"
#include "tests/support/training_data.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <fstream>

#include <sys/resource.h>

using namespace onelogit;
using namespace onelogit::app;
namespace fs = std::filesystem;
using State = Training::State;

namespace {

/// A picture folder and an empty shelf.
struct Fixture {
    test::TemporaryFolder place;
    std::unique_ptr<JobQueue> queue = std::make_unique<JobQueue>();
    std::unique_ptr<TrainingController> trainings = make();
    training::JobSpec spec{.data = place.path() / "classes",
                           .shape = ImageShape{.channels = 1, .height = 8, .width = 8},
                           .trunk = {},
                           .losses = {LossKind::BatchCrossEntropy, LossKind::CrossEntropy},
                           .settings = test::quickSettings()};

    Fixture() { static_cast<void>(data::writeFolderPerClass(test::stripes(150, 1), place.path() / "classes")); }

    [[nodiscard]] std::unique_ptr<TrainingController> make() {
        return std::make_unique<TrainingController>(*queue, place.path() / "shelf", place.path() / "cache");
    }
    /// As if the program were ended and started again.
    void restart() {
        trainings.reset();
        queue = std::make_unique<JobQueue>();
        trainings = make();
        trainings->restore();
    }
    /// One that takes minutes unless it is stopped.
    quint64 startLong() {
        spec.settings.epochs = 5'000;
        return trainings->start(spec);
    }
    [[nodiscard]] State state(quint64 id) const { return trainings->training(id)->state; }
    [[nodiscard]] bool began(quint64 id) const { return !trainings->training(id)->lanes.front().epochs.empty(); }
    [[nodiscard]] std::size_t folders() const {
        return fs::exists(place.path() / "shelf")
                   ? static_cast<std::size_t>(std::distance(fs::directory_iterator(place.path() / "shelf"), {}))
                   : 0;
    }
};

} // namespace

class TestTrainingController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Error>(); }
    void aTrainingRunsToItsModels();
    void oneRunsAndOthersWaitInTheirOrder();
    void pauseRestsAndGoesOn();
    void keepStopsWithModels();
    void discardLeavesNothing();
    void aWaitingOneCanBeTakenOff();
    void whatIsDoneIsThereAfterARestart();
    void whatRanGoesOnAfterARestart();
    void keepOfAnInterruptedOneMakesItsModels();
    void whatWaitedIsThereAfterARestart();
    void failuresAreTold();
    void withoutRoomForTheModelsItCanGoOn();
    void aDeviceThatIsNotThereIsRefused();
    void devicesAreFound();
    void removeTakesTheFiles();
    void dataIsLookedAt();
    void dataThatCannotBeLearnedFromIsNamed();
    void partsFollowTheSharesWithoutReading();
    void aFolderTellsItsSizes();
};

void TestTrainingController::aTrainingRunsToItsModels() {
    Fixture fixture;
    fixture.spec.settings.epochs = 3;
    QSignalSpy ended(fixture.trainings.get(), &TrainingController::ended);
    const quint64 id = fixture.trainings->start(fixture.spec);
    QVERIFY(fixture.trainings->training(id)->state == State::Waiting);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    const Training* training = fixture.trainings->training(id);
    QVERIFY(training->state == State::Done);
    QVERIFY(training->data->training > 0);
    for (const TrainingLane& lane : training->lanes) {
        QCOMPARE(lane.epochs.size(), 3U);
        QVERIFY(lane.testAverage.has_value());
        QVERIFY(model::readNative(lane.model).ok());
    }
}

void TestTrainingController::oneRunsAndOthersWaitInTheirOrder() {
    Fixture fixture;
    const quint64 first = fixture.startLong();
    fixture.spec.settings.epochs = 1;
    const quint64 second = fixture.trainings->start(fixture.spec);
    const quint64 third = fixture.trainings->start(fixture.spec);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.began(first), 20'000);
    QVERIFY(fixture.state(second) == State::Waiting);
    fixture.trainings->move(third, -1);
    fixture.trainings->move(third, -1); // it is first already
    fixture.trainings->move(second, 1); // and this one last
    QList<quint64> order;
    connect(fixture.trainings.get(), &TrainingController::ended, this, [&](quint64 id) { order << id; });
    fixture.trainings->keep(first);
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), 3, 20'000);
    QCOMPARE(order, (QList<quint64>{first, third, second}));
}

void TestTrainingController::pauseRestsAndGoesOn() {
    Fixture fixture;
    const quint64 id = fixture.startLong();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.began(id), 20'000);
    fixture.trainings->pause(id);
    QTRY_VERIFY(fixture.state(id) == State::Paused);
    QTest::qWait(60);
    const std::size_t rested = fixture.trainings->training(id)->lanes.front().epochs.size();
    QTest::qWait(200);
    QCOMPARE(fixture.trainings->training(id)->lanes.front().epochs.size(), rested);
    fixture.trainings->resume(id);
    QTRY_VERIFY(fixture.state(id) == State::Running);
    QTRY_VERIFY(fixture.trainings->training(id)->lanes.front().epochs.size() > rested);
    fixture.trainings->discard(id);
    QTRY_VERIFY(!fixture.trainings->training(id));
}

void TestTrainingController::keepStopsWithModels() {
    Fixture fixture;
    const quint64 id = fixture.startLong();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.began(id), 20'000);
    fixture.trainings->keep(id);
    QTRY_VERIFY(fixture.state(id) == State::Stopped);
    for (const TrainingLane& lane : fixture.trainings->training(id)->lanes)
        QVERIFY(fs::exists(lane.model));
}

void TestTrainingController::discardLeavesNothing() {
    Fixture fixture;
    const quint64 id = fixture.startLong();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.began(id), 20'000);
    QCOMPARE(fixture.folders(), 1U);
    fixture.trainings->discard(id);
    QTRY_VERIFY(!fixture.trainings->training(id));
    QTRY_COMPARE(fixture.folders(), 0U);
    QVERIFY(!fixture.trainings->busy());
}

void TestTrainingController::aWaitingOneCanBeTakenOff() {
    Fixture fixture;
    const quint64 first = fixture.startLong();
    const quint64 second = fixture.trainings->start(fixture.spec);
    fixture.trainings->discard(second);
    QVERIFY(!fixture.trainings->training(second));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.began(first), 20'000);
    fixture.trainings->discard(first);
    QTRY_COMPARE(fixture.folders(), 0U);
}

void TestTrainingController::whatIsDoneIsThereAfterARestart() {
    Fixture fixture;
    fixture.spec.settings.epochs = 2;
    const quint64 id = fixture.trainings->start(fixture.spec);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.state(id) == State::Done, 20'000);
    const TrainingLane before = fixture.trainings->training(id)->lanes.front();
    fixture.restart();
    QTRY_COMPARE(fixture.trainings->trainings().size(), 1U);
    const Training& after = fixture.trainings->trainings().front();
    QVERIFY(after.state == State::Done);
    QCOMPARE(after.lanes.front().model, before.model);
    QCOMPARE(after.lanes.front().testAverage, before.testAverage);
    QCOMPARE(after.lanes.front().epochs.back().trueLogits, before.epochs.back().trueLogits);
}

void TestTrainingController::whatRanGoesOnAfterARestart() {
    Fixture fixture;
    quint64 id = fixture.startLong();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.began(id), 20'000);
    fixture.restart();
    QTRY_COMPARE(fixture.trainings->trainings().size(), 1U);
    id = fixture.trainings->trainings().front().id;
    QVERIFY(fixture.state(id) == State::Interrupted);
    const std::size_t before = fixture.trainings->training(id)->lanes.front().epochs.size();
    QVERIFY(before > 0);
    fixture.trainings->resume(id);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.trainings->training(id)->lanes.front().epochs.size() > before + 1, 20'000);
    fixture.trainings->keep(id);
    QTRY_VERIFY(fixture.state(id) == State::Stopped);
}

void TestTrainingController::keepOfAnInterruptedOneMakesItsModels() {
    Fixture fixture;
    const quint64 running = fixture.startLong();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.began(running), 20'000);
    fixture.restart();
    QTRY_COMPARE(fixture.trainings->trainings().size(), 1U);
    const Training& training = fixture.trainings->trainings().front();
    fixture.trainings->keep(training.id);
    QVERIFY(training.keeping);
    QTRY_VERIFY_WITH_TIMEOUT(training.state == State::Stopped, 20'000);
    QVERIFY(!training.keeping);
    QVERIFY(training.lanes.front().keptEpoch > 0);
    QVERIFY(model::readNative(training.lanes.front().model).ok());
}

void TestTrainingController::whatWaitedIsThereAfterARestart() {
    Fixture fixture;
    const quint64 first = fixture.startLong();
    fixture.trainings->start(fixture.spec);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.began(first), 20'000);
    QTRY_COMPARE(fixture.folders(), 2U);
    fixture.restart();
    QTRY_COMPARE(fixture.trainings->trainings().size(), 2U);
    const Training& waited = fixture.trainings->trainings().front();
    QVERIFY(waited.state == State::Interrupted && !waited.begun);
    const quint64 id = waited.id;
    fixture.trainings->resume(id);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.began(id), 20'000);
    fixture.trainings->discard(id);
    QTRY_COMPARE(fixture.folders(), 1U);
}

void TestTrainingController::failuresAreTold() {
    Fixture fixture;
    QSignalSpy failed(fixture.trainings.get(), &TrainingController::failed);
    fixture.spec.data = fixture.place.path() / "absent";
    const quint64 id = fixture.trainings->start(fixture.spec);
    QTRY_COMPARE(failed.size(), 1);
    QTRY_VERIFY(fixture.state(id) == State::Failed);
    QVERIFY(fixture.trainings->training(id)->error.code == ErrorCode::NotFound);
    QVERIFY(!fixture.trainings->busy());
}

/// Files may not grow beyond two kilobytes while its models are written.
void TestTrainingController::withoutRoomForTheModelsItCanGoOn() {
    Fixture fixture;
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    ::getrlimit(RLIMIT_FSIZE, &usual);
    constexpr rlim_t little = 2048;
    const rlimit tight{.rlim_cur = little, .rlim_max = usual.rlim_max};
    QSignalSpy failed(fixture.trainings.get(), &TrainingController::failed);
    const quint64 id = fixture.startLong();
    const fs::path checkpoint = fixture.place.path() / "shelf" / "000001" / "training.checkpoint";
    QTRY_VERIFY_WITH_TIMEOUT(fs::exists(checkpoint) && fixture.began(id), 20'000);
    ::setrlimit(RLIMIT_FSIZE, &tight);
    fixture.trainings->keep(id);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.trainings->busy(), 20'000);
    ::setrlimit(RLIMIT_FSIZE, &usual);
    QVERIFY(fixture.state(id) == State::Interrupted);
    QVERIFY(failed.size() >= 1);
    QCOMPARE(fixture.trainings->training(id)->error.code, ErrorCode::NotWritable);
    QVERIFY(fs::exists(checkpoint));
    const auto epochs = [&] { return fixture.trainings->training(id)->lanes.front().epochs.size(); };
    const std::size_t before = epochs();
    fixture.trainings->resume(id);
    QTRY_VERIFY_WITH_TIMEOUT(epochs() > before, 20'000);
    fixture.trainings->keep(id);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.state(id) == State::Stopped, 20'000);
    QVERIFY(model::readNative(fixture.trainings->training(id)->lanes.front().model).ok());
}

void TestTrainingController::aDeviceThatIsNotThereIsRefused() {
    Fixture fixture;
    fixture.spec.settings.device = "cuda:127";
    QSignalSpy failed(fixture.trainings.get(), &TrainingController::failed);
    const quint64 id = fixture.trainings->start(fixture.spec);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QVERIFY(fixture.state(id) == State::Failed);
    QVERIFY(failed.first().first().value<Error>().subject.find("cuda:127") != std::string::npos);
}

void TestTrainingController::devicesAreFound() {
    const Fixture fixture;
    QSignalSpy found(fixture.trainings.get(), &TrainingController::devicesFound);
    QVERIFY(!fixture.trainings->devices());
    fixture.trainings->findDevices();
    fixture.trainings->findDevices();
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 20'000);
    QCOMPARE(fixture.trainings->devices()->names.front(), std::string("cpu"));
}

void TestTrainingController::partsFollowTheSharesWithoutReading() {
    const Fixture fixture;
    TrainingData data(*fixture.queue);
    data.choose(toText(fixture.spec.data));
    QTRY_VERIFY_WITH_TIMEOUT(data.report(), 20'000);
    QCOMPARE(data.report()->training, 105U);
    const std::uint64_t bytes = data.report()->bytes;
    training::Settings settings;
    settings.validation = 0.2;
    settings.test = 0.4;
    fs::remove_all(fixture.spec.data); // nothing is left to read
    data.setParts(settings);
    QTRY_COMPARE_WITH_TIMEOUT(data.report()->training, 60U, 20'000);
    QCOMPARE(data.report()->validation, 30U);
    QCOMPARE(data.report()->bytes, bytes);
}

void TestTrainingController::aFolderTellsItsSizes() {
    const Fixture fixture;
    TrainingData data(*fixture.queue);
    data.choose(toText(fixture.spec.data));
    QVERIFY(!data.sizes());
    QTRY_VERIFY_WITH_TIMEOUT(data.sizes(), 20'000);
    QCOMPARE(data.sizes()->pictures, 150U);
    QCOMPARE(data.shape(), data.sizes()->shape);
    QVERIFY(!data.ownTest());
}

void TestTrainingController::removeTakesTheFiles() {
    Fixture fixture;
    fixture.spec.settings.epochs = 1;
    const quint64 id = fixture.trainings->start(fixture.spec);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.state(id) == State::Done, 20'000);
    QCOMPARE(fixture.folders(), 1U);
    fixture.trainings->remove(id);
    QVERIFY(fixture.trainings->trainings().empty());
    QTRY_COMPARE(fixture.folders(), 0U);
}

void TestTrainingController::dataIsLookedAt() {
    Fixture fixture;
    std::ofstream(fixture.spec.data / "row" / "broken.png") << "no picture";
    TrainingData data(*fixture.queue);
    data.choose(toText(fixture.spec.data));
    QVERIFY(data.busy() && !data.report());
    QTRY_VERIFY(data.report());
    QCOMPARE(data.report()->classes.size(), 3U);
    QCOMPARE(data.report()->skipped.size(), 1U);
    QCOMPARE(data.shape().channels, 3);
    QVERIFY(!data.failure());
}

void TestTrainingController::dataThatCannotBeLearnedFromIsNamed() {
    Fixture fixture;
    fs::remove_all(fixture.spec.data / "row");
    fs::remove_all(fixture.spec.data / "column");
    TrainingData data(*fixture.queue);
    data.choose(toText(fixture.spec.data));
    QTRY_VERIFY(data.failure());
    QVERIFY(data.failure()->code == ErrorCode::InvalidArgument);
    data.choose(toText(fixture.place.path() / "absent"));
    QVERIFY(!data.failure());
    QTRY_VERIFY(data.failure());
    QVERIFY(data.failure()->code == ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestTrainingController)
#include "tst_training_controller.moc"
