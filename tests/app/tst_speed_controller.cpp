#include "app/controllers/speed_controller.h"
#include "app/text/speed_text.h"
#include "tests/app/fake_gate.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace onelogit;
using namespace onelogit::app;
using State = SpeedFigures::State;

namespace {

/// Numbers in place of time: nothing here depends on the machine.
struct FakeWatch {
    std::atomic<int> bills = 0;
    std::atomic<int> points = 0;
    std::atomic<bool> closed = false;
    std::atomic<std::size_t> failsAt = 0;
    QSemaphore door;

    Stopwatch stopwatch() {
        return {.bill = [this](const model::Classifier& classifier, std::span<const float> picture,
                               std::stop_token) -> Result<speed::Bill> {
                    ++bills;
                    if (picture.size() != classifier.info().input.shape.count())
                        return Error{ErrorCode::InvalidArgument, "picture", {}};
                    const std::size_t classes = classifier.info().catalog.size();
                    return speed::Bill{.trunk = 6e-3,
                                       .oneLogit = 1e-7,
                                       .allLogits = 1e-7 * static_cast<double>(classes),
                                       .features = 1024,
                                       .classes = classes,
                                       .bytesOneLogit = 4096,
                                       .bytesAllLogits = 4096 * classes};
                },
                .point = [this](const model::Classifier& classifier, std::size_t classes,
                                std::stop_token stop) -> Result<speed::CurvePoint> {
                    ++points;
                    if (closed)
                        door.acquire();
                    if (stop.stop_requested())
                        return Error{ErrorCode::Cancelled, {}, {}};
                    if (classes == failsAt)
                        return Error{ErrorCode::OutOfMemory, "head", {}};
                    return speed::CurvePoint{.classes = classes,
                                             .oneLogit = 1e-7,
                                             .allLogits = 1e-7 * static_cast<double>(classes),
                                             .synthetic = classes > classifier.info().catalog.size(),
                                             .measured = classes < 1'000'000,
                                             .headBytes = 4096 * classes};
                }};
    }
};

SharedClassifier makeClassifier(const std::string& digest, std::size_t classes = 300,
                                model::HeadKind kind = model::HeadKind::Linear) {
    const auto examination = makeExamination({.path = "/m/" + digest + ".pt", .digest = digest, .classes = classes});
    auto changed = std::make_shared<intake::Examination>(*examination);
    if (kind == model::HeadKind::AllLogits) {
        changed->loaded.head = {.kind = kind, .width = classes, .classes = classes};
    }
    const auto made = intake::makeClassifier(changed, {});
    return made ? *made : nullptr;
}

} // namespace

/// Bill and curve, measured point by point.
class TestSpeedController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void cleanup();

    void measuresNothingUnasked();
    void pointsComeOneByOne();
    void theModelsOwnNumberOfClassesIsAPoint();
    void figuresAreKeptByModel();
    void cancelKeepsWhatIsMeasured();
    void anotherModelCancels();
    void failuresEndTheMeasurement();
    void headsWithoutRowsHaveABillOnly();
    void measuringAgainStartsAnew();
    void wordsNameTimesFactorAndBytes_data();
    void wordsNameTimesFactorAndBytes();
    void wordsSayHowFarWasMeasured();
    void progressNamesThePoint();

private:
    [[nodiscard]] bool isDone() const { return speed->figures() && speed->figures()->state == State::Done; }

    std::unique_ptr<FakeWatch> watch;
    std::unique_ptr<JobQueue> queue;
    std::unique_ptr<SpeedController> speed;
};

void TestSpeedController::init() {
    watch = std::make_unique<FakeWatch>();
    queue = std::make_unique<JobQueue>();
    speed = std::make_unique<SpeedController>(*queue, watch->stopwatch());
}

void TestSpeedController::cleanup() {
    watch->closed = false;
    watch->door.release(100);
    speed.reset();
    queue.reset();
}

void TestSpeedController::measuresNothingUnasked() {
    speed->start();
    speed->measureAgain();
    speed->cancel();
    speed->choose(makeClassifier("a"));
    QVERIFY(!speed->figures());
    QVERIFY(queue->jobs().empty());
}

void TestSpeedController::pointsComeOneByOne() {
    speed->choose(makeClassifier("a"));
    std::vector<std::size_t> seen;
    connect(speed.get(), &SpeedController::changed, this, [this, &seen] {
        if (speed->figures())
            seen.push_back(speed->figures()->points.size());
    });
    speed->start();
    QTRY_VERIFY(isDone());
    const SpeedFigures& figures = *speed->figures();
    QCOMPARE(figures.points.size(), figures.wanted);
    QCOMPARE(figures.points.size(), std::size_t{8});
    QVERIFY(std::ranges::is_sorted(figures.points, {}, &speed::CurvePoint::classes));
    for (std::size_t i = 0; i <= figures.points.size(); ++i)
        QVERIFY(std::ranges::find(seen, i) != seen.end());
    QCOMPARE(figures.bill->classes, std::size_t{300});
}

void TestSpeedController::theModelsOwnNumberOfClassesIsAPoint() {
    speed->choose(makeClassifier("a", 1000)); // is one of the usual ones
    speed->start();
    QTRY_VERIFY(isDone());
    QCOMPARE(speed->figures()->points.size(), std::size_t{7});
    speed->choose(makeClassifier("b", 411));
    speed->start();
    QTRY_VERIFY(isDone());
    const auto& points = speed->figures()->points;
    const auto own = std::ranges::find(points, std::size_t{411}, &speed::CurvePoint::classes);
    QVERIFY(own != points.end() && !own->synthetic);
}

void TestSpeedController::figuresAreKeptByModel() {
    const SharedClassifier first = makeClassifier("a");
    speed->choose(first);
    speed->start();
    QTRY_VERIFY(isDone());
    speed->choose(makeClassifier("b"));
    QVERIFY(!speed->figures());
    speed->choose(first);
    speed->start();
    QVERIFY(isDone());
    QCOMPARE(watch->bills.load(), 1);
    QVERIFY(speed->figures(first->info().digest));
    QVERIFY(!speed->figures("nothing"));
}

void TestSpeedController::cancelKeepsWhatIsMeasured() {
    speed->choose(makeClassifier("a"));
    speed->start();
    QTRY_VERIFY(speed->figures()->points.size() >= 2 || isDone());
    speed->cancel();
    if (!isDone()) {
        QVERIFY(speed->figures()->state == State::Cancelled);
        QVERIFY(speed->figures()->bill);
        const std::size_t kept = speed->figures()->points.size();
        QVERIFY(kept >= 2);
        QTest::qWait(20);
        QCOMPARE(speed->figures()->points.size(), kept);
    }
    QVERIFY(queue->jobs().empty());
}

void TestSpeedController::anotherModelCancels() {
    watch->closed = true;
    const SharedClassifier first = makeClassifier("a");
    speed->choose(first);
    speed->start();
    QTRY_COMPARE(watch->points.load(), 1);
    speed->choose(makeClassifier("b"));
    QVERIFY(speed->figures(first->info().digest)->state == State::Cancelled);
    QVERIFY(queue->jobs().empty());
    watch->closed = false;
    watch->door.release();
    QTest::qWait(20);
    QVERIFY(speed->figures(first->info().digest)->points.empty()); // what came late is dropped
}

void TestSpeedController::failuresEndTheMeasurement() {
    watch->failsAt = 10'000;
    speed->choose(makeClassifier("a"));
    speed->start();
    QTRY_VERIFY(speed->figures()->state == State::Failed);
    QVERIFY(speed->figures()->error.code == ErrorCode::OutOfMemory);
    QCOMPARE(speed->figures()->points.size(), std::size_t{4});
}

void TestSpeedController::headsWithoutRowsHaveABillOnly() {
    const SharedClassifier classifier = makeClassifier("a", 5, model::HeadKind::AllLogits);
    QVERIFY(classifier);
    speed->choose(classifier);
    speed->start();
    QTRY_VERIFY(isDone());
    QVERIFY(speed->figures()->points.empty());
    QVERIFY(speed->figures()->bill);
    QCOMPARE(watch->points.load(), 0);
}

void TestSpeedController::measuringAgainStartsAnew() {
    speed->choose(makeClassifier("a"));
    speed->start();
    QTRY_VERIFY(isDone());
    speed->measureAgain();
    QVERIFY(speed->figures()->state == State::Measuring);
    QVERIFY(speed->figures()->points.empty());
    QTRY_VERIFY(isDone());
    QCOMPARE(watch->bills.load(), 2);
}

void TestSpeedController::wordsNameTimesFactorAndBytes_data() {
    QTest::addColumn<double>("classes");
    QTest::addColumn<bool>("trunk");
    QTest::addColumn<QStringList>("contains");
    QTest::newRow("with the trunk") << 100'000.0 << true
                                    << QStringList{QStringLiteral("100,000"), QStringLiteral("6.0 ms"),
                                                   QStringLiteral("16 ms"),   QStringLiteral("2.7 times"),
                                                   QStringLiteral("4.1 KB"),  QStringLiteral("410 MB")};
    QTest::newRow("the head alone") << 10'000.0 << false
                                    << QStringList{QStringLiteral("10,000"), QStringLiteral("0.10 µs"),
                                                   QStringLiteral("1.0 ms"), QStringLiteral("10000 times")};
    QTest::newRow("between two points") << 31'622.0 << false << QStringList{QStringLiteral("3.2 ms")};
}

void TestSpeedController::wordsNameTimesFactorAndBytes() {
    QFETCH(double, classes);
    QFETCH(bool, trunk);
    QFETCH(QStringList, contains);
    speed->choose(makeClassifier("a"));
    speed->start();
    QTRY_VERIFY(isDone());
    const QString words =
        speedWords(*speed->figures(), classes, trunk).remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>"));
    for (const QString& part : contains)
        QVERIFY2(QString(words).remove(u',').contains(QString(part).remove(u',')), qPrintable(words));
}

void TestSpeedController::wordsSayHowFarWasMeasured() {
    speed->choose(makeClassifier("a"));
    speed->start();
    QVERIFY(speedWords(*speed->figures(), 10, true).isEmpty()); // nothing is known yet
    QTRY_VERIFY(isDone());
    QVERIFY(speedWords(*speed->figures(), 1'000'000, true).contains(QStringLiteral("up to 400,000")));
    QVERIFY(!speedWords(*speed->figures(), 400'000, true).contains(QStringLiteral("up to")));
}

void TestSpeedController::progressNamesThePoint() {
    SpeedFigures figures{.bill = {}, .points = {}, .wanted = 8, .next = 100'000};
    QVERIFY(!speedProgressText(figures).isEmpty());
    figures.bill = speed::Bill{};
    figures.points.resize(4);
    QVERIFY(speedProgressText(figures).contains(QStringLiteral("100,000 classes (5 of 8)")));
    figures.state = State::Done;
    QVERIFY(speedProgressText(figures).isEmpty());
}

QTEST_GUILESS_MAIN(TestSpeedController)
#include "tst_speed_controller.moc"
