#include "app/controllers/answers_controller.h"
#include "tests/app/search_fixture.h"

#include <QSignalSpy>

using namespace onelogit;
using namespace onelogit::app;

class TestAnswersController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersOutliveTheProgram();
    void answersBelongToOneClass();
    void anAnswerIsTakenBack();
    void aThresholdFitsTheAnswers();
    void asksAboutTheNearest();
    void anAnswerThatCannotBeWrittenIsNoAnswer();
};

void TestAnswersController::answersOutliveTheProgram() {
    SearchFixture fixture;
    const std::filesystem::path file = fixture.cache.parent_path() / "answers.sqlite";
    fixture.open();
    {
        AnswersController answers(fixture.queue, fixture.search, file);
        fixture.choose(SearchFixture::dark);
        answers.answer(0, true);
        QCOMPARE(answers.answers().size(), std::size_t{1});
        QTRY_VERIFY(std::filesystem::exists(file));
    }
    AnswersController later(fixture.queue, fixture.search, file);
    fixture.choose(SearchFixture::bright);
    fixture.choose(SearchFixture::dark);
    QTRY_COMPARE(later.answers().size(), std::size_t{1});
    const auto& result = *fixture.search.result();
    QCOMPARE(later.answerOf(result.snapshot->content(result.entryNumber(0))), std::optional(true));
}

void TestAnswersController::answersBelongToOneClass() {
    SearchFixture fixture;
    AnswersController answers(fixture.queue, fixture.search, fixture.cache / "answers.sqlite");
    fixture.open();
    answers.answer(0, true);
    answers.answer(1, false);
    QCOMPARE(answers.answers().size(), std::size_t{2});
    fixture.choose(SearchFixture::dark);
    QVERIFY(answers.answers().empty());
    fixture.choose(SearchFixture::bright);
    QTRY_COMPARE(answers.answers().size(), std::size_t{2});
}

void TestAnswersController::anAnswerIsTakenBack() {
    SearchFixture fixture;
    AnswersController answers(fixture.queue, fixture.search, fixture.cache / "answers.sqlite");
    fixture.open();
    const auto yes = answers.answer(0, true);
    QVERIFY(yes && !answers.answer(0, true));
    const auto no = answers.answer(0, false);
    const auto& result = *fixture.search.result();
    const index::ContentHash content = result.snapshot->content(result.entryNumber(0));
    answers.takeBack(*no);
    QCOMPARE(answers.answerOf(content), std::optional(true));
    answers.takeBack(*yes);
    QCOMPARE(answers.answerOf(content), std::optional<bool>());
    answers.sayAgain(*yes);
    QCOMPARE(answers.answerOf(content), std::optional(true));
}

void TestAnswersController::aThresholdFitsTheAnswers() {
    SearchFixture fixture;
    AnswersController answers(fixture.queue, fixture.search, fixture.cache / "answers.sqlite");
    fixture.open();
    QVERIFY(answers.refit() == nullptr);
    answers.answer(1, true);  // d, 0.8
    answers.answer(2, false); // c, 0.6
    QTRY_VERIFY(answers.refit() && answers.refit()->yes == 1 && answers.refit()->no == 1);
    QVERIFY(qAbs(answers.refit()->threshold - 0.7) < 1e-6);
    QCOMPARE(answers.refit()->mistakes(), std::size_t{0});
    QVERIFY(answers.refit()->trust == search::Trust::Few);
}

void TestAnswersController::asksAboutTheNearest() {
    SearchFixture fixture;
    AnswersController answers(fixture.queue, fixture.search, fixture.cache / "answers.sqlite");
    fixture.open();
    fixture.search.setThreshold(0.7);
    const AnswersController::Ask ask = answers.toAsk(2);
    QCOMPARE(ask.rows, (std::vector<int>{1, 2}));
    QCOMPARE(ask.above, std::size_t{1});
}

void TestAnswersController::anAnswerThatCannotBeWrittenIsNoAnswer() {
    SearchFixture fixture;
    const QString blocked = fixture.place.filePath(QStringLiteral("blocked"));
    QVERIFY(write(blocked, "a file where a folder should be"));
    AnswersController answers(fixture.queue, fixture.search, toPath(blocked) / "answers.sqlite");
    QSignalSpy failed(&answers, &AnswersController::failed);
    fixture.open();
    answers.answer(0, true);
    QTRY_VERIFY(!failed.isEmpty());
    QVERIFY(answers.answers().empty());
}

QTEST_GUILESS_MAIN(TestAnswersController)
#include "tst_answers_controller.moc"
