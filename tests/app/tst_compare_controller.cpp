#include "app/controllers/compare_controller.h"
#include "tests/app/fake_classifier.h"
#include "tests/support/data_sets.h"
#include "tests/support/folders.h"

#include <QSignalSpy>
#include <QTest>

using namespace onelogit;
using namespace onelogit::app;

namespace {

SharedPictures picturesOf(const std::vector<std::string>& names, std::size_t perClass = 4) {
    return std::make_shared<const evaluation::LabelledPictures>(
        evaluation::labelled(std::make_shared<const data::DataSet>(
            test::smallSet(names, perClass, {.channels = 1, .height = 2, .width = 2}))));
}

OpenModel open(const std::shared_ptr<const FakeClassifier>& classifier) {
    return {.title = QString::fromStdString(classifier->info().title), .classifier = classifier};
}

struct Fixture {
    test::TemporaryFolder place;
    JobQueue queue;
    Thresholds thresholds;
    CompareController compare{queue, thresholds, {.folder = place.path()}};
    std::shared_ptr<FakeClassifier> first = std::make_shared<FakeClassifier>("first");
    std::shared_ptr<FakeClassifier> second = std::make_shared<FakeClassifier>("second");

    [[nodiscard]] bool done() const { return compare.running() == 0 && queue.jobs().empty(); }
};

} // namespace

class TestCompareController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyModelIsCompared();
    void addingAModelRunsOnlyThatModel();
    void otherPicturesForgetEverything();
    void theCacheServesTheNextStart();
    void aClosedModelIsForgotten();
    void otherNamesAreComparedAnew();
    void unknownClassesAreTold();
    void refusals_data();
    void refusals();
    void threeExamples();
    void equalLogits();
    void cancelHoldsAndGoesOn();
    void theLastClassHasItsViews();
    void viewsAreBounded();
};

void TestCompareController::everyModelIsCompared() {
    Fixture fixture;
    QSignalSpy changed(&fixture.compare, &CompareController::comparisonsChanged);
    fixture.compare.setModels({open(fixture.first), open(fixture.second)});
    QCOMPARE(fixture.compare.running(), 0); // no pictures yet
    fixture.compare.setPictures(picturesOf({"bright", "dark"}));
    QCOMPARE(fixture.compare.running(), 2);
    QTRY_VERIFY(fixture.done());
    for (const char* digest : {"first", "second"}) {
        const SharedComparison comparison = fixture.compare.comparison(digest);
        QVERIFY(comparison);
        QCOMPARE(comparison->table.examples(), std::size_t{8});
        QVERIFY(!comparison->notKept);
        QTRY_VERIFY(fixture.compare.view({.digest = digest, .className = {}}));
    }
    QVERIFY(changed.size() >= 3); // the pictures and each model
}

void TestCompareController::addingAModelRunsOnlyThatModel() {
    Fixture fixture;
    fixture.compare.setModels({open(fixture.first)});
    fixture.compare.setPictures(picturesOf({"bright", "dark"}));
    QTRY_VERIFY(fixture.done());
    const int runs = fixture.first->runs;
    const SharedComparison before = fixture.compare.comparison("first");
    fixture.compare.setModels({open(fixture.second), open(fixture.first)});
    QTRY_VERIFY(fixture.done());
    QCOMPARE(fixture.first->runs.load(), runs);
    QCOMPARE(fixture.second->runs.load(), 8);
    QCOMPARE(fixture.compare.comparison("first"), before);
}

void TestCompareController::otherPicturesForgetEverything() {
    Fixture fixture;
    fixture.compare.setModels({open(fixture.first)});
    fixture.compare.setPictures(picturesOf({"bright", "dark"}));
    QTRY_VERIFY(fixture.compare.view({.digest = "first", .className = {}}));
    fixture.compare.setPictures(picturesOf({"bright", "dark"}, 5));
    QVERIFY(!fixture.compare.comparison("first"));
    QVERIFY(!fixture.compare.view({.digest = "first", .className = {}}));
    QTRY_VERIFY(fixture.compare.comparison("first"));
    QCOMPARE(fixture.compare.comparison("first")->table.examples(), std::size_t{10});
}

void TestCompareController::theCacheServesTheNextStart() {
    Fixture fixture;
    fixture.compare.setModels({open(fixture.first)});
    fixture.compare.setPictures(picturesOf({"bright", "dark"}));
    QTRY_VERIFY(fixture.done());
    const int runs = fixture.first->runs;
    CompareController next(fixture.queue, fixture.thresholds, {.folder = fixture.place.path()});
    next.setModels({open(fixture.first)});
    next.setPictures(picturesOf({"bright", "dark"}));
    QTRY_VERIFY(next.comparison("first"));
    QCOMPARE(fixture.first->runs.load(), runs);
    QCOMPARE(next.comparison("first")->table.logits, fixture.compare.comparison("first")->table.logits);
}

void TestCompareController::aClosedModelIsForgotten() {
    Fixture fixture;
    fixture.compare.setModels({open(fixture.first), open(fixture.second)});
    fixture.compare.setPictures(picturesOf({"bright", "dark"}));
    QTRY_VERIFY(fixture.done());
    fixture.compare.setModels({open(fixture.second)});
    QVERIFY(!fixture.compare.comparison("first"));
    QVERIFY(fixture.compare.comparison("second"));
}

void TestCompareController::otherNamesAreComparedAnew() {
    Fixture fixture;
    fixture.compare.setModels({open(fixture.first)});
    fixture.compare.setPictures(picturesOf({"light", "dark", "never"}));
    QTRY_VERIFY(fixture.done());
    QCOMPARE(fixture.compare.comparison("first")->match.matched(), std::size_t{2});
    const auto renamed = std::make_shared<FakeClassifier>("first");
    renamed->about.catalog = *ClassCatalog::create({"light", "dark", "never"});
    fixture.compare.setModels({open(renamed)});
    QTRY_VERIFY(fixture.done());
    QCOMPARE(fixture.compare.comparison("first")->match.matched(), std::size_t{3});
}

void TestCompareController::unknownClassesAreTold() {
    Fixture fixture;
    fixture.compare.setModels({open(fixture.first)});
    fixture.compare.setPictures(picturesOf({"purple", "Bright", "dark"}));
    QTRY_VERIFY(fixture.done());
    const SharedComparison comparison = fixture.compare.comparison("first");
    QVERIFY(comparison);
    QCOMPARE(comparison->match.unmatched(), std::vector<ClassId>{{0}});
    QCOMPARE(comparison->table.examples(), std::size_t{8});
    QCOMPARE(comparison->pictures.front(), 1U);
    QCOMPARE(comparison->table.classes, std::size_t{3}); // a class without pictures has false logits
}

void TestCompareController::refusals_data() {
    QTest::addColumn<QString>("names");
    QTest::addColumn<int>("code");
    QTest::newRow("no class in common") << QStringLiteral("cat,dog") << static_cast<int>(ErrorCode::UnknownClass);
    QTest::newRow("one class only") << QStringLiteral("bright") << static_cast<int>(ErrorCode::InvalidArgument);
    QTest::newRow("one common class") << QStringLiteral("bright,dog") << static_cast<int>(ErrorCode::InvalidArgument);
}

void TestCompareController::refusals() {
    QFETCH(QString, names);
    QFETCH(int, code);
    std::vector<std::string> classes;
    for (const QString& name : names.split(u','))
        classes.push_back(name.toStdString());
    Fixture fixture;
    fixture.compare.setModels({open(fixture.first)});
    fixture.compare.setPictures(picturesOf(classes));
    QTRY_VERIFY(fixture.done());
    QVERIFY(!fixture.compare.comparison("first"));
    QVERIFY(fixture.compare.refusal("first"));
    QCOMPARE(static_cast<int>(fixture.compare.refusal("first")->code), code);
}

void TestCompareController::threeExamples() {
    Fixture fixture;
    data::DataSet set = test::smallSet({"bright", "dark"}, 2, {.channels = 1, .height = 2, .width = 2});
    set = data::subset(set, std::vector<std::size_t>{0, 1, 2});
    fixture.compare.setModels({open(fixture.first)});
    fixture.compare.setPictures(std::make_shared<const evaluation::LabelledPictures>(
        evaluation::labelled(std::make_shared<const data::DataSet>(std::move(set)))));
    fixture.compare.setClassName("dark");
    QTRY_VERIFY(fixture.compare.view({.digest = "first", .className = "dark"}));
    QTRY_VERIFY(
        fixture.compare.view({.digest = "first", .className = "dark", .score = search::ScoreKind::NormalizedLogit}));
    QCOMPARE(fixture.compare.view({.digest = "first", .className = "dark"})->trueLogits.size(), std::size_t{1});
}

void TestCompareController::equalLogits() {
    Fixture fixture;
    data::DataSet set = test::smallSet({"bright", "dark"}, 3, {.channels = 1, .height = 2, .width = 2});
    std::ranges::fill(set.pixels, std::uint8_t{0}); // "bright" is 0 and "dark" 1 for each
    fixture.compare.setModels({open(fixture.first)});
    fixture.compare.setPictures(std::make_shared<const evaluation::LabelledPictures>(
        evaluation::labelled(std::make_shared<const data::DataSet>(std::move(set)))));
    fixture.compare.setClassName("dark");
    QTRY_VERIFY(fixture.compare.view({.digest = "first", .className = "dark"}));
    const auto view = fixture.compare.view({.digest = "first", .className = "dark"});
    QVERIFY(view->trueHistogram.range.lower < view->trueHistogram.range.upper);
    QCOMPARE(fixture.compare.comparison("first")->figures.classes.front().violationRate, 1.0);
}

void TestCompareController::cancelHoldsAndGoesOn() {
    Fixture fixture;
    fixture.compare.setModels({open(fixture.first), open(fixture.second)});
    fixture.compare.setPictures(picturesOf({"bright", "dark"}, 50));
    fixture.queue.cancel(fixture.compare.job());
    QTRY_VERIFY(fixture.compare.held());
    QCOMPARE(fixture.compare.running(), 0);
    QVERIFY(!fixture.compare.comparison("first"));
    fixture.compare.goOn();
    QTRY_VERIFY(fixture.compare.comparison("first") && fixture.compare.comparison("second"));
    QVERIFY(!fixture.compare.held());
}

void TestCompareController::theLastClassHasItsViews() {
    Fixture fixture;
    fixture.compare.setModels({open(fixture.first), open(fixture.second)});
    fixture.compare.setPictures(picturesOf({"bright", "dark", "never"}));
    QTRY_VERIFY(fixture.done());
    for (int round = 0; round < 200; ++round)
        fixture.compare.setClassName(round % 2 == 0 ? "dark" : "bright");
    fixture.compare.setClassName("never");
    for (const char* digest : {"first", "second"})
        QTRY_VERIFY(fixture.compare.view({.digest = digest, .className = "never"}));
}

void TestCompareController::viewsAreBounded() {
    const auto view = [](std::size_t numbers) {
        ClassView made;
        made.falseLogits.resize(numbers);
        return std::make_shared<const ClassView>(std::move(made));
    };
    ViewStore store(1000 * sizeof(double));
    store.look({});
    store.add({{{.digest = "m", .className = {}}, view(300)}});
    for (const char* name : {"a", "b", "c"}) {
        store.look(name);
        store.add({{{.digest = "m", .className = name}, view(300)}});
    }
    QVERIFY(store.bytes() <= 1000 * sizeof(double));
    QVERIFY(store.contains({.digest = "m", .className = {}}));
    QVERIFY(!store.contains({.digest = "m", .className = "a"}));
    QVERIFY(store.contains({.digest = "m", .className = "c"}));
    store.look("huge");
    store.add({{{.digest = "m", .className = "huge"}, view(5000)}});
    QVERIFY(store.contains({.digest = "m", .className = "huge"})); // what is looked at stays, whatever it takes
    QVERIFY(store.contains({.digest = "m", .className = {}}));
    QVERIFY(!store.contains({.digest = "m", .className = "c"}));
    store.forget("m");
    QCOMPARE(store.bytes(), std::size_t{0});
}

QTEST_GUILESS_MAIN(TestCompareController)
#include "tst_compare_controller.moc"
