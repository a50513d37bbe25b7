#include "app/controllers/models_controller.h"
#include "tests/app/fake_gate.h"

#include <QSignalSpy>
#include <QTest>

using namespace onelogit;
using namespace onelogit::app;
using AfterOpening = ModelsController::AfterOpening;

/// Opening, order, choice and removal over files that a test makes up.
class TestModelsController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensInTheOrderOfTheRequest();
    void takesTheRememberedOrder();
    void theSameModelIsOpenOnce();
    void theSameFileAgainTakesItsPlace();
    void undecidedModelsWait_data();
    void undecidedModelsWait();
    void untrustedModelsWait();
    void failuresAreReported_data();
    void failuresAreReported();
    void aCancelledOpeningIsQuiet();
    void whatWasDecidedIsOpened();
    void moving_data();
    void moving();
    void removingAndRestoring_data();
    void removingAndRestoring();
    void removingTheLastOneLeavesNone();
    void classesStayByNameOrNumber();
    void twentyOneThousandClassesAreSharedNotCopied();
    void preferredModelBecomesCurrentUnlessTheUserChose();

private:
    void openAll(const QStringList& paths, AfterOpening after = AfterOpening::Keep);
    [[nodiscard]] QStringList shown() const;
    void putMany(int count);

    std::unique_ptr<FakeGate> files;
    std::unique_ptr<JobQueue> queue;
    std::unique_ptr<ModelsController> models;
};

void TestModelsController::init() {
    files = std::make_unique<FakeGate>();
    queue = std::make_unique<JobQueue>();
    models = std::make_unique<ModelsController>(*queue, files->gate());
}

void TestModelsController::cleanup() {
    files->door.release(100);
    models.reset();
    queue.reset();
}

void TestModelsController::putMany(int count) {
    for (int i = 0; i < count; ++i)
        files->put(
            {.path = "/m/" + std::string(1, static_cast<char>('a' + i)) + ".pt", .digest = "d" + std::to_string(i)});
}

void TestModelsController::openAll(const QStringList& paths, AfterOpening after) {
    models->open(paths, after);
    QVERIFY(models->opening());
    QTRY_VERIFY(!models->opening());
}

QStringList TestModelsController::shown() const {
    QStringList titles;
    for (const OpenModel& model : models->models())
        titles << model.title;
    return titles;
}

void TestModelsController::opensInTheOrderOfTheRequest() {
    putMany(5);
    openAll({QStringLiteral("/m/d.pt"), QStringLiteral("/m/a.pt"), QStringLiteral("/m/e.pt"), QStringLiteral("/m/b.pt"),
             QStringLiteral("/m/c.pt")});
    QCOMPARE(shown().join(QString()), QStringLiteral("daebc"));
    QCOMPARE(models->currentModel(), static_cast<int>(shown().indexOf(models->model()->title)));
    QCOMPARE(models->order().size(), 5);
}

void TestModelsController::takesTheRememberedOrder() {
    putMany(4);
    models->setOrder({QStringLiteral("/m/c.pt"), QStringLiteral("/m/a.pt")});
    openAll({QStringLiteral("/m/a.pt"), QStringLiteral("/m/b.pt"), QStringLiteral("/m/c.pt")});
    QCOMPARE(shown().join(QString()), QStringLiteral("cab"));
    openAll({QStringLiteral("/m/d.pt")});
    QCOMPARE(shown().join(QString()), QStringLiteral("cabd"));
}

void TestModelsController::theSameModelIsOpenOnce() {
    files->put({.path = "/m/a.pt", .digest = "same"});
    files->put({.path = "/m/copy.pt", .digest = "same"});
    openAll({QStringLiteral("/m/a.pt")});
    const QSignalSpy opened(models.get(), &ModelsController::openedOnRequest);
    openAll({QStringLiteral("/m/copy.pt")}, AfterOpening::Choose);
    QCOMPARE(models->models().size(), std::size_t{1});
    QCOMPARE(models->order(), QStringList{QStringLiteral("/m/a.pt")});
    QCOMPARE(opened.size(), 1);
}

void TestModelsController::theSameFileAgainTakesItsPlace() {
    putMany(3);
    openAll({QStringLiteral("/m/a.pt"), QStringLiteral("/m/b.pt"), QStringLiteral("/m/c.pt")});
    files->put({.path = "/m/b.pt", .digest = "new content", .classes = 5});
    openAll({QStringLiteral("/m/b.pt")}, AfterOpening::Choose);
    QCOMPARE(models->models().size(), std::size_t{3});
    QCOMPARE(models->currentModel(), 1);
    QCOMPARE(models->classNames().size(), 5);
}

void TestModelsController::undecidedModelsWait_data() {
    QTest::addColumn<bool>("names");
    QTest::addColumn<bool>("input");
    QTest::addColumn<bool>("waits");
    QTest::newRow("everything is known") << true << true << false;
    QTest::newRow("names are assumed") << false << true << true;
    QTest::newRow("preprocessing is assumed") << true << false << true;
    QTest::newRow("both are assumed") << false << false << true;
}

void TestModelsController::undecidedModelsWait() {
    QFETCH(bool, names);
    QFETCH(bool, input);
    using intake::Source;
    files->put({.path = "/m/a.pt",
                .names = names ? Source::File : Source::Assumed,
                .input = input ? Source::File : Source::Assumed});
    int waited = 0;
    connect(models.get(), &ModelsController::waiting, this, [&waited](const WaitingModel& model, bool asked) {
        ++waited;
        QVERIFY(asked);
        QVERIFY(model.examination && !model.refusal);
        QCOMPARE(model.path, QStringLiteral("/m/a.pt"));
    });
    openAll({QStringLiteral("/m/a.pt")}, AfterOpening::Choose);
    QTEST(waited == 1, "waits");
    QTEST(models->models().empty(), "waits");
}

void TestModelsController::untrustedModelsWait() {
    files->put("/m/a.pt", Error{ErrorCode::NotTrusted, "/m/a.pt", "aten::from_file"});
    const QSignalSpy failed(models.get(), &ModelsController::failed);
    std::string wanted;
    connect(models.get(), &ModelsController::waiting, this, [&wanted](const WaitingModel& model, bool asked) {
        QVERIFY(!asked);
        QVERIFY(!model.examination);
        wanted = model.refusal->detail;
    });
    openAll({QStringLiteral("/m/a.pt")});
    QCOMPARE(wanted, std::string("aten::from_file"));
    QCOMPARE(failed.size(), 0);
    QVERIFY(models->models().empty());
}

void TestModelsController::failuresAreReported_data() {
    QTest::addColumn<int>("code");
    QTest::newRow("missing") << static_cast<int>(ErrorCode::NotFound);
    QTest::newRow("damaged") << static_cast<int>(ErrorCode::Damaged);
    QTest::newRow("an operator that cannot run") << static_cast<int>(ErrorCode::UnsupportedOperator);
    QTest::newRow("no classifier") << static_cast<int>(ErrorCode::NoClassifier);
    QTest::newRow("ended its process") << static_cast<int>(ErrorCode::ProcessEnded);
    QTest::newRow("did not answer") << static_cast<int>(ErrorCode::TimedOut);
}

void TestModelsController::failuresAreReported() {
    QFETCH(int, code);
    files->put("/m/a.pt", Error{static_cast<ErrorCode>(code), "/m/a.pt", "why"});
    std::vector<Error> errors;
    connect(models.get(), &ModelsController::failed, this, [&errors](const Error& error) { errors.push_back(error); });
    openAll({QStringLiteral("/m/a.pt")}, AfterOpening::Choose);
    QCOMPARE(errors.size(), std::size_t{1});
    QCOMPARE(static_cast<int>(errors.front().code), code);
    QVERIFY(models->order().isEmpty());
    QCOMPARE(models->currentModel(), -1);
}

void TestModelsController::aCancelledOpeningIsQuiet() {
    files->closed = true;
    putMany(1);
    const QSignalSpy failed(models.get(), &ModelsController::failed);
    models->open({QStringLiteral("/m/a.pt")}, AfterOpening::Choose);
    QCOMPARE(queue->jobs().size(), std::size_t{1});
    queue->cancel(queue->jobs().front().id);
    QTRY_VERIFY(!models->opening());
    QCOMPARE(failed.size(), 0);
    QVERIFY(models->models().empty());
}

void TestModelsController::whatWasDecidedIsOpened() {
    const auto examination = makeExamination({.path = "/m/a.pt", .names = intake::Source::Assumed});
    intake::Decision decision = examination->decision;
    decision.classNames = {"cat", "dog", "owl"};
    const auto classifier = intake::makeClassifier(examination, decision);
    QVERIFY(classifier.ok());
    const QSignalSpy opened(models.get(), &ModelsController::openedOnRequest);
    models->put(QStringLiteral("/m/a.pt"), examination, *classifier, decision);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(models->classNames().join(u' '), QStringLiteral("cat dog owl"));
    QVERIFY(models->model()->decided);
    QCOMPARE(models->order(), QStringList{QStringLiteral("/m/a.pt")});
}

void TestModelsController::moving_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    QTest::newRow("first to last") << 0 << 3 << QStringLiteral("bcda");
    QTest::newRow("last to first") << 3 << 0 << QStringLiteral("dabc");
    QTest::newRow("one down") << 1 << 2 << QStringLiteral("acbd");
    QTest::newRow("one up") << 2 << 1 << QStringLiteral("acbd");
    QTest::newRow("nowhere") << 1 << 1 << QStringLiteral("abcd");
    QTest::newRow("outside") << 0 << 4 << QStringLiteral("abcd");
    QTest::newRow("from outside") << -1 << 2 << QStringLiteral("abcd");
}

void TestModelsController::moving() {
    QFETCH(int, from);
    QFETCH(int, to);
    putMany(4);
    openAll(
        {QStringLiteral("/m/a.pt"), QStringLiteral("/m/b.pt"), QStringLiteral("/m/c.pt"), QStringLiteral("/m/d.pt")});
    models->setCurrentModel(1);
    models->move(from, to);
    QTEST(shown().join(QString()), "order");
    QCOMPARE(models->model()->title, QStringLiteral("b")); // the choice moves along
    QString order;
    for (const QString& path : models->order())
        order += path.at(3);
    QTEST(order, "order");
}

void TestModelsController::removingAndRestoring_data() {
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("before the chosen one") << 0 << QStringLiteral("bc") << QStringLiteral("b");
    QTest::newRow("the chosen one") << 1 << QStringLiteral("ac") << QStringLiteral("c");
    QTest::newRow("behind the chosen one") << 2 << QStringLiteral("ab") << QStringLiteral("b");
}

void TestModelsController::removingAndRestoring() {
    QFETCH(int, number);
    putMany(3);
    openAll({QStringLiteral("/m/a.pt"), QStringLiteral("/m/b.pt"), QStringLiteral("/m/c.pt")});
    models->setCurrentModel(1);
    const QSignalSpy removed(models.get(), &ModelsController::removed);
    const std::optional<RemovedModel> gone = models->remove(number);
    QVERIFY(gone);
    QTEST(shown().join(QString()), "left");
    QTEST(models->model()->title, "chosen");
    QCOMPARE(models->order().size(), 2);
    QCOMPARE(removed.size(), 1);
    models->restore(*gone);
    QCOMPARE(shown().join(QString()), QStringLiteral("abc"));
    QCOMPARE(models->model()->title, QStringLiteral("b"));
    models->restore(*gone); // it is there
    QVERIFY(!models->remove(7));
    QCOMPARE(models->models().size(), std::size_t{3});
}

void TestModelsController::removingTheLastOneLeavesNone() {
    putMany(1);
    openAll({QStringLiteral("/m/a.pt")});
    const QSignalSpy changed(models.get(), &ModelsController::currentModelChanged);
    const std::optional<RemovedModel> gone = models->remove(0);
    QCOMPARE(models->currentModel(), -1);
    QVERIFY(!models->model());
    QVERIFY(models->classNames().isEmpty());
    QCOMPARE(changed.size(), 1);
    models->restore(*gone);
    QCOMPARE(models->currentModel(), 0);
}

void TestModelsController::classesStayByNameOrNumber() {
    const auto examination = makeExamination({.path = "/m/a.pt"});
    const auto named = [&](std::vector<std::string> names) {
        intake::Decision decision = examination->decision;
        decision.classNames = std::move(names);
        models->put(QStringLiteral("/m/a.pt"), examination, *intake::makeClassifier(examination, decision), decision);
    };
    named({"cat", "dog", "owl"});
    models->setClassName(QStringLiteral("owl"));
    QCOMPARE(models->classId().value, 2);
    const QSignalSpy changed(models.get(), &ModelsController::classChanged);
    named({"owl", "cat", "dog"});
    QCOMPARE(models->classId().value, 0); // by name
    QCOMPARE(changed.size(), 0);
    named({"Eule", "Katze", "Hund"});
    QCOMPARE(models->className(), QStringLiteral("Eule")); // by number
    QCOMPARE(changed.size(), 1);
    models->setClassName(QStringLiteral("no such class"));
    QCOMPARE(models->className(), QStringLiteral("Eule"));
}

void TestModelsController::twentyOneThousandClassesAreSharedNotCopied() {
    files->put({.path = "/m/many.pt", .classes = 21'000});
    openAll({QStringLiteral("/m/many.pt")});
    QCOMPARE(models->classNames().size(), 21'000);
    QVERIFY(models->classNames().isSharedWith(models->classNames()));
    QVERIFY(models->classNames().isSharedWith(models->model()->classNames));
    models->setClassName(QStringLiteral("class 20999"));
    QCOMPARE(models->classId().value, 20'999);
}

void TestModelsController::preferredModelBecomesCurrentUnlessTheUserChose() {
    putMany(3);
    models->preferModel(QStringLiteral("/m/b.pt"));
    openAll({QStringLiteral("/m/a.pt"), QStringLiteral("/m/b.pt")});
    QCOMPARE(models->model()->title, QStringLiteral("b"));
    models->setCurrentModel(0);
    QCOMPARE(models->preferredModel(), QStringLiteral("/m/a.pt"));
    models->preferModel(QStringLiteral("/m/c.pt"));
    openAll({QStringLiteral("/m/c.pt")});
    QCOMPARE(models->model()->title, QStringLiteral("a"));
}

QTEST_GUILESS_MAIN(TestModelsController)
#include "tst_models_controller.moc"
