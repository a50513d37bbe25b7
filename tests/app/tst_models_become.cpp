#include "app/controllers/models_controller.h"
#include "tests/app/fake_gate.h"

#include <QSignalSpy>
#include <QTest>

using namespace onelogit;
using namespace onelogit::app;
using AfterOpening = ModelsController::AfterOpening;

/// Other files in the place of those that are open, over files that a test makes up. "a" to "d" have the classes
/// "class 0" to "class 2", "few" has the first two.
class TestModelsBecome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theseAndNoOthersAreOpen_data();
    void theseAndNoOthersAreOpen();
    void whatWasBeingOpenedIsUnwanted();
    void theClassWaitsForItsModel();
    void aPersonsChoiceStays();

private:
    [[nodiscard]] static QString file(const QString& name) { return QStringLiteral("/m/%1.pt").arg(name); }
    [[nodiscard]] static QStringList filesOf(const QString& names);
    [[nodiscard]] QString shown() const;
    void rest() { QTRY_VERIFY(!models->opening()); }

    std::unique_ptr<FakeGate> files;
    std::unique_ptr<JobQueue> queue;
    std::unique_ptr<ModelsController> models;
};

void TestModelsBecome::init() {
    files = std::make_unique<FakeGate>();
    queue = std::make_unique<JobQueue>();
    models = std::make_unique<ModelsController>(*queue, files->gate());
    for (const char* name : {"a", "b", "c", "d"})
        files->put({.path = "/m/" + std::string(name) + ".pt", .digest = name});
    files->put({.path = "/m/few.pt", .digest = "few", .classes = 2});
}

void TestModelsBecome::cleanup() {
    files->closed = false;
    files->door.release(100);
    models.reset();
    queue.reset();
}

QStringList TestModelsBecome::filesOf(const QString& names) {
    QStringList paths;
    for (const QString& name : names.split(u' ', Qt::SkipEmptyParts))
        paths << file(name);
    return paths;
}

QString TestModelsBecome::shown() const {
    QStringList names;
    for (const OpenModel& model : models->models())
        names << model.title;
    return names.join(u' ');
}

void TestModelsBecome::theseAndNoOthersAreOpen_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("preferred");
    QTest::addColumn<QString>("current");
    QTest::newRow("the same") << QStringLiteral("a b") << QStringLiteral("a b") << QStringLiteral("b")
                              << QStringLiteral("b");
    QTest::newRow("another order") << QStringLiteral("a b c") << QStringLiteral("c a b") << QStringLiteral("a")
                                   << QStringLiteral("a");
    QTest::newRow("fewer") << QStringLiteral("a b c") << QStringLiteral("b") << QStringLiteral("b")
                           << QStringLiteral("b");
    QTest::newRow("others") << QStringLiteral("a b") << QStringLiteral("c d") << QStringLiteral("d")
                            << QStringLiteral("d");
    QTest::newRow("one of them twice") << QStringLiteral("a") << QStringLiteral("b b a") << QStringLiteral("b")
                                       << QStringLiteral("b");
    QTest::newRow("none") << QStringLiteral("a b") << QString() << QString() << QString();
    QTest::newRow("from none") << QString() << QStringLiteral("a b") << QStringLiteral("b") << QStringLiteral("b");
    QTest::newRow("one that is not there")
        << QStringLiteral("a") << QStringLiteral("x b") << QStringLiteral("x") << QStringLiteral("b");
}

void TestModelsBecome::theseAndNoOthersAreOpen() {
    QFETCH(QString, before);
    QFETCH(QString, wanted);
    QFETCH(QString, preferred);
    QFETCH(QString, current);
    models->open(filesOf(before), AfterOpening::Keep);
    rest();
    QSignalSpy opened(models.get(), &ModelsController::openedOnRequest);
    models->become(filesOf(wanted), file(preferred), QStringLiteral("class 1"));
    rest();
    QStringList expected = wanted.split(u' ', Qt::SkipEmptyParts);
    expected.removeDuplicates();
    expected.removeAll(QStringLiteral("x"));
    QCOMPARE(shown(), expected.join(u' '));
    QCOMPARE(models->order(), filesOf(expected.join(u' ')));
    QCOMPARE(models->model() ? models->model()->title : QString(), current);
    if (!current.isEmpty())
        QCOMPARE(models->className(), QStringLiteral("class 1"));
    QVERIFY(opened.isEmpty()); // nothing to tell
}

void TestModelsBecome::whatWasBeingOpenedIsUnwanted() {
    files->closed = true;
    models->open(filesOf(QStringLiteral("a b")), AfterOpening::Choose);
    files->closed = false;
    models->become(filesOf(QStringLiteral("b c")), file(QStringLiteral("c")), QStringLiteral("class 0"));
    files->door.release(100);
    rest();
    QCOMPARE(shown(), QStringLiteral("b c"));
}

/// The first model that comes has no such class; another start must not begin with another class.
void TestModelsBecome::theClassWaitsForItsModel() {
    models->preferModel(file(QStringLiteral("a")));
    models->setClassName(QStringLiteral("class 2"));
    models->open(filesOf(QStringLiteral("few")), AfterOpening::Keep);
    rest();
    QCOMPARE(models->className(), QStringLiteral("class 0"));
    files->closed = true;
    models->open(filesOf(QStringLiteral("a")), AfterOpening::Keep);
    QCOMPARE(models->classToKeep(), QStringLiteral("class 2"));
    files->closed = false;
    files->door.release(100);
    rest();
    QCOMPARE(models->model()->title, QStringLiteral("a"));
    QCOMPARE(models->className(), QStringLiteral("class 2"));
    QCOMPARE(models->classToKeep(), QStringLiteral("class 2"));
}

void TestModelsBecome::aPersonsChoiceStays() {
    models->open(filesOf(QStringLiteral("a b few")), AfterOpening::Keep);
    rest();
    models->become(filesOf(QStringLiteral("a b few")), file(QStringLiteral("a")), QStringLiteral("class 2"));
    models->setClassName(QStringLiteral("class 1"));
    models->setCurrentModel(1);
    QCOMPARE(models->className(), QStringLiteral("class 1"));
    QCOMPARE(models->preferredModel(), file(QStringLiteral("b")));
}

QTEST_GUILESS_MAIN(TestModelsBecome)
#include "tst_models_become.moc"
