#include "app/controllers/demo_controller.h"
#include "app/text/path_text.h"
#include "engine/data/idx.h"
#include "tests/app/files.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace onelogit;
using namespace onelogit::app;

namespace {

data::DataSet smallSample() {
    return {.catalog = *ClassCatalog::create({"left", "right"}),
            .shape = {.channels = 1, .height = 2, .width = 3},
            .pixels = {0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 20, 21, 22, 23, 24, 25},
            .labels = {0, 1, 0},
            .names = {"0", "1", "2"}};
}

int pictureCount(const QString& folder) {
    return static_cast<int>(listing(folder).filter(QStringLiteral(".png ")).size());
}

} // namespace

class TestDemoController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void writesThePicturesOnce();
    void leavesNoHalfFolder();
    void listsModelsInTheOrderOfTheLosses();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void saysThatTheCacheCannotBeWritten();

private:
    struct Answers {
        QStringList models;
        QString pictures;
        std::shared_ptr<const data::DataSet> sample;
        QList<ErrorCode> errors;
    };
    /// Starts a controller and waits until it has no job left.
    Answers run();

    std::unique_ptr<QTemporaryDir> place;
    QString demo;
    QString cache;
};

void TestDemoController::init() {
    place = std::make_unique<QTemporaryDir>();
    demo = place->filePath(QStringLiteral("demo"));
    cache = place->filePath(QStringLiteral("cache"));
    const QString sample = demo + QStringLiteral("/sample/");
    QVERIFY(QDir().mkpath(sample) && QDir().mkpath(demo + QStringLiteral("/models")));
    QVERIFY(data::writeIdx(smallSample(), toPath(sample + QStringLiteral("t10k-images-idx3-ubyte.gz")),
                           toPath(sample + QStringLiteral("t10k-labels-idx1-ubyte.gz")))
                .ok());
    QVERIFY(write(sample + QStringLiteral("classes.txt"), "left\nright\n"));
    for (const char* name : {"zzz", "batch-cross-entropy", "cross-entropy"})
        QVERIFY(write(demo + QStringLiteral("/models/%1.safetensors").arg(QLatin1String(name)), "x"));
}

TestDemoController::Answers TestDemoController::run() {
    JobQueue queue;
    DemoController controller(queue, demo, cache);
    Answers answers;
    connect(&controller, &DemoController::modelsFound, &controller,
            [&](const QStringList& paths) { answers.models = paths; });
    connect(&controller, &DemoController::picturesReady, &controller,
            [&](const QString& folder) { answers.pictures = folder; });
    connect(&controller, &DemoController::sampleRead, &controller,
            [&](const auto& sample) { answers.sample = sample; });
    connect(&controller, &DemoController::failed, &controller,
            [&](const Error& error) { answers.errors << error.code; });
    controller.start();
    [&queue] { QTRY_VERIFY(queue.jobs().empty()); }();
    return answers;
}

void TestDemoController::writesThePicturesOnce() {
    const Answers first = run();
    QVERIFY(first.errors.isEmpty());
    QCOMPARE(first.sample->size(), std::size_t{3});
    QVERIFY(first.pictures.startsWith(cache));
    QCOMPARE(pictureCount(first.pictures), 3);
    const QStringList before = listing(first.pictures);
    const Answers second = run();
    QCOMPARE(second.pictures, first.pictures);
    QCOMPARE(listing(second.pictures), before);
}

void TestDemoController::leavesNoHalfFolder() {
    // What a start that was killed while writing has left.
    const QString half = cache + QStringLiteral("/pictures.partial/left");
    QVERIFY(QDir().mkpath(half));
    QVERIFY(write(half + QStringLiteral("/0.png"), "half"));
    const Answers answers = run();
    QVERIFY(answers.errors.isEmpty());
    QCOMPARE(pictureCount(answers.pictures), 3);
    QVERIFY(!QFile::exists(cache + QStringLiteral("/pictures.partial")));
}

void TestDemoController::listsModelsInTheOrderOfTheLosses() {
    QStringList names;
    for (const QString& path : run().models)
        names << QFileInfo(path).completeBaseName();
    QCOMPARE(names, (QStringList{QStringLiteral("cross-entropy"), QStringLiteral("batch-cross-entropy"),
                                 QStringLiteral("zzz")}));
}

void TestDemoController::saysWhatIsMissing_data() {
    QTest::addColumn<QString>("removed");
    QTest::newRow("models") << QStringLiteral("models");
    QTest::newRow("sample") << QStringLiteral("sample");
}

void TestDemoController::saysWhatIsMissing() {
    QFETCH(QString, removed);
    QVERIFY(QDir(demo + QLatin1Char('/') + removed).removeRecursively());
    const Answers answers = run();
    QCOMPARE(answers.errors.size(), 1);
    QCOMPARE(answers.models.isEmpty(), removed == QLatin1String("models"));
    QCOMPARE(answers.pictures.isEmpty(), removed == QLatin1String("sample"));
}

void TestDemoController::saysThatTheCacheCannotBeWritten() {
    QVERIFY(write(cache, "a file where the folder should be"));
    const Answers answers = run();
    QCOMPARE(answers.errors, QList<ErrorCode>{ErrorCode::NotWritable});
    QVERIFY(answers.pictures.isEmpty());
    QVERIFY(answers.sample); // comparing needs no folder
}

QTEST_GUILESS_MAIN(TestDemoController)
#include "tst_demo_controller.moc"
