#include "app/controllers/training_controller.h"
#include "engine/data/folder_per_class.h"
#include "tests/app/search_fixture.h"
#include "tests/support/training_data.h"

#include <random>

using namespace onelogit;
using namespace onelogit::app;
namespace fs = std::filesystem;
using State = Training::State;

namespace {

constexpr int commands = 1000;
constexpr int lives = 5; ///< of the program: each ends while something is trained
constexpr int pictures = 40;

/// One run of the program over the same folders.
struct Life {
    JobQueue queue;
    Thresholds thresholds;
    FolderController folder;
    SearchController search;
    TrainingController trainings;

    explicit Life(const fs::path& place)
        : folder(queue, place / "cache"),
          search(queue, folder, thresholds),
          trainings(queue, place / "shelf", place / "cache") {}
};

} // namespace

/// A person who trains, stops, pauses and searches all at once.
class TestRapidTrainings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aThousandCommandsLeaveOrder_data();
    void aThousandCommandsLeaveOrder();

private:
    void act(Life& life, std::mt19937& random);

    std::shared_ptr<FakeClassifier> model = std::make_shared<FakeClassifier>("one");
    training::JobSpec spec;
};

void TestRapidTrainings::act(Life& life, std::mt19937& random) {
    const auto draw = [&random](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    const std::vector<Training>& all = life.trainings.trainings();
    const quint64 one = all.empty() ? 0 : all[static_cast<std::size_t>(draw(static_cast<int>(all.size())))].id;
    switch (draw(12)) {
    case 0:
        spec.settings.epochs = draw(4) == 0 ? 2 : 500;
        spec.losses = draw(2) == 0 ? std::vector{LossKind::BatchCrossEntropy}
                                   : std::vector{LossKind::CrossEntropy, LossKind::MaxMargin, LossKind::Zlpr};
        if (all.size() < 6)
            life.trainings.start(spec);
        return;
    case 1:
        return life.trainings.pause(one);
    case 2:
    case 3:
        return life.trainings.resume(one);
    case 4:
        return life.trainings.keep(one);
    case 5:
        return life.trainings.discard(one);
    case 6:
        return life.trainings.move(one, draw(2) == 0 ? 1 : -1);
    case 7:
        return life.trainings.remove(one);
    case 8:
        return life.folder.readAgain(draw(2) == 0);
    case 9:
        QTest::qWait(draw(20));
        return;
    default:
        return life.search.choose(model, ClassId{draw(3)});
    }
}

void TestRapidTrainings::aThousandCommandsLeaveOrder_data() {
    QTest::addColumn<unsigned>("seed");
    QTest::newRow("one person") << 7U;
    QTest::newRow("another person") << 8U;
    QTest::newRow("a third person") << 9U;
}

void TestRapidTrainings::aThousandCommandsLeaveOrder() {
    QFETCH(unsigned, seed);
    const QTemporaryDir place;
    const fs::path root = toPath(place.path());
    QVERIFY(data::writeFolderPerClass(test::stripes(90, 1), root / "classes").ok());
    QVERIFY(QDir().mkpath(place.filePath(QStringLiteral("pictures"))));
    for (int i = 0; i < pictures; ++i)
        QVERIFY(writePicture(place.filePath(QStringLiteral("pictures/%1.pgm").arg(i)), i * 6));
    spec = {.data = root / "classes",
            .shape = ImageShape{.channels = 1, .height = 8, .width = 8},
            .trunk = {},
            .losses = {},
            .settings = test::quickSettings()};
    std::mt19937 random(seed);
    int ended = 0;
    for (int number = 0; number < lives; ++number) {
        Life life(root);
        connect(&life.trainings, &TrainingController::ended, this, [&ended] { ++ended; });
        life.folder.open(place.filePath(QStringLiteral("pictures")));
        life.search.choose(model, {});
        life.trainings.restore();
        for (int i = 0; i < commands / lives; ++i) {
            act(life, random);
            QCoreApplication::processEvents();
            const auto running = std::ranges::count_if(life.trainings.trainings(), [](const Training& training) {
                return training.state == State::Running || training.state == State::Paused;
            });
            QVERIFY(running <= 1);
        }
    }
    QVERIFY(ended > 0);

    Life calm(root);
    calm.trainings.restore();
    const auto cleared = [&] {
        while (!calm.trainings.trainings().empty())
            calm.trainings.discard(calm.trainings.trainings().front().id);
        return fs::is_empty(root / "shelf");
    };
    QTRY_VERIFY(cleared());
    QVERIFY(!calm.trainings.busy());
    calm.folder.open(place.filePath(QStringLiteral("pictures")));
    calm.search.choose(model, ClassId{1});
    QTRY_VERIFY(calm.search.result() && calm.search.result()->whole() && calm.search.result()->rows() == pictures);
}

QTEST_GUILESS_MAIN(TestRapidTrainings)
#include "tst_rapid_trainings.moc"
