#include "app/application/application.h"
#include "tests/app/search_fixture.h"
#include "widgets/charts/logit_chart.h"
#include "widgets/compare/histogram_wall.h"
#include "widgets/models/model_list.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace onelogit;
using namespace onelogit::app;

namespace {
constexpr int patience = 120'000; ///< milliseconds: slow machines and sanitizers
}

/// A person drags a line, chooses a class and a model and answers, and takes all of it back, in the real window.
class TestUndoWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theProgramItselfTookNoStep();
    void allOfItIsTakenBackAndDoneAgain();
    void theAnswerButtonTakesBackAnswersOnly();
    void aRemovalIsTakenBackFromTheMenu();
    void theUnsureZoneIsTakenBack();
    void panelsGoBackToTheirPlaces();

private:
    template<typename T>
    [[nodiscard]] T* find(const char* name) const {
        T* found = program->window().findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no widget named %s", name);
        return found;
    }
    [[nodiscard]] const Workspace& shared() const { return program->workspace(); }
    [[nodiscard]] bool rests() const;
    /// What a person reads off the window; "busy" while it works.
    [[nodiscard]] QString figures() const;
    void drag(double part);
    void pickClass(const QString& name);

    QTemporaryDir home;
    std::unique_ptr<Application> program;
};

bool TestUndoWindow::rests() const {
    const auto& result = shared().search.result();
    return result && result->whole() && shared().folder.state() == FolderController::State::Ready &&
           result->query.classifier == shared().models.model()->classifier &&
           result->query.classId == shared().models.classId() && shared().queue.jobs().empty() &&
           shared().compare.view(keyOf(*result)); // where the first threshold comes from
}

QString TestUndoWindow::figures() const {
    if (!rests())
        return QStringLiteral("busy");
    return QStringLiteral("%1, %2: %3, %4 hits, %5 answers")
        .arg(shared().models.model()->title, shared().models.className(),
             QString::number(shared().search.threshold(), 'g', 17))
        .arg(shared().search.hits())
        .arg(shared().answers.answers().size());
}

/// To that part of the axis, in steps.
void TestUndoWindow::drag(double part) {
    QWidget* plot = find<widgets::LogitChart>("thresholdStrip.chart")->viewport();
    const auto at = [&](double place) { return QPoint(static_cast<int>(place * plot->width()), plot->height() / 2); };
    const double before = shared().search.threshold();
    QTest::mousePress(plot, Qt::LeftButton, {}, at(0.5));
    for (const double step : {0.5 + (part - 0.5) / 3, 0.5 + (part - 0.5) / 2, part})
        QTest::mouseMove(plot, at(step));
    QTest::mouseRelease(plot, Qt::LeftButton, {}, at(part));
    QVERIFY(shared().search.threshold() != before);
}

void TestUndoWindow::pickClass(const QString& name) {
    auto* text = find<QLineEdit>("classPicker.text");
    text->setFocus();
    text->selectAll();
    QTest::keyClicks(text, name);
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(rests(), patience);
}

void TestUndoWindow::initTestCase() {
    program = std::make_unique<Application>(StartOptions{.demoFolder = QStringLiteral(DEMO),
                                                         .cacheFolder = home.filePath(QStringLiteral("demo")),
                                                         .indexFolder = home.filePath(QStringLiteral("index")),
                                                         .answersFile = home.filePath(QStringLiteral("answers.sqlite")),
                                                         .trainingFolder = home.filePath(QStringLiteral("trainings"))});
    program->start();
    QTRY_COMPARE_WITH_TIMEOUT(shared().models.models().size(), std::size_t{7}, patience);
    QTRY_VERIFY_WITH_TIMEOUT(shared().search.result() && rests(), patience);
}

void TestUndoWindow::theProgramItselfTookNoStep() {
    QCOMPARE(shared().edits.steps(), 0);
    for (const char* name : {"action.undo", "action.redo"})
        QVERIFY(!find<QAction>(name)->isEnabled());
    QCOMPARE(find<QAction>("action.undo")->text(), QStringLiteral("&Undo"));
}

void TestUndoWindow::allOfItIsTakenBackAndDoneAgain() {
    QStringList states{figures()};
    QStringList texts;
    const auto took = [&] {
        QTRY_VERIFY_WITH_TIMEOUT(rests(), patience);
        states << figures();
        texts << find<QAction>("action.undo")->text();
        QCOMPARE(shared().edits.steps(), static_cast<int>(texts.size()));
    };
    const QString first = shared().models.className();
    drag(0.7);
    took();
    pickClass(QStringLiteral("bag"));
    took();
    drag(0.3);
    took();
    find<QPushButton>("borderlineStrip.yes")->click();
    took();
    shared().edits.chooseModel(0);
    took();
    QCOMPARE(texts, (QStringList{QStringLiteral("&Undo threshold of %1").arg(first), QStringLiteral("&Undo class bag"),
                                 QStringLiteral("&Undo threshold of bag"), QStringLiteral("&Undo answer about bag"),
                                 QStringLiteral("&Undo model cross-entropy")}));

    for (qsizetype i = texts.size() - 1; i >= 0; --i) {
        QCOMPARE(find<QAction>("action.undo")->text(), texts.at(i));
        find<QAction>("action.undo")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(figures(), states.at(i), patience);
    }
    QVERIFY(!find<QAction>("action.undo")->isEnabled());
    for (qsizetype i = 1; i < states.size(); ++i) {
        find<QAction>("action.redo")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(figures(), states.at(i), patience);
    }
    QVERIFY(!find<QAction>("action.redo")->isEnabled());
    while (shared().edits.canUndo())
        shared().edits.undo();
    QTRY_COMPARE_WITH_TIMEOUT(figures(), states.first(), patience);
}

void TestUndoWindow::theAnswerButtonTakesBackAnswersOnly() {
    auto* button = find<QToolButton>("borderlineStrip.undo");
    QVERIFY(!button->isVisible());
    find<QPushButton>("borderlineStrip.no")->click();
    QVERIFY(button->isVisible());
    drag(0.6);
    QVERIFY(!button->isVisible());
    find<QAction>("action.undo")->trigger();
    QVERIFY(button->isVisible());
    button->click();
    QCOMPARE(shared().answers.answers().size(), std::size_t{0});
    QVERIFY(!button->isVisible());
}

void TestUndoWindow::aRemovalIsTakenBackFromTheMenu() {
    program->window().showPage(MainWindow::Models);
    const QStringList before = shared().models.order();
    auto* list = find<widgets::ModelList>("modelList");
    list->select(1);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(shared().models.models().size(), std::size_t{6});
    QVERIFY(find<QWidget>("messageBar")->isVisible());
    find<QAction>("action.undo")->trigger();
    QCOMPARE(shared().models.order(), before);
    QVERIFY(!find<QWidget>("messageBar")->isVisible());
    find<QAction>("action.redo")->trigger();
    QCOMPARE(shared().models.models().size(), std::size_t{6});
    find<QAction>("action.undo")->trigger();
    QCOMPARE(shared().models.order(), before);
}

void TestUndoWindow::theUnsureZoneIsTakenBack() {
    QTRY_VERIFY_WITH_TIMEOUT(rests(), patience);
    program->window().showPage(MainWindow::Search);
    shared().edits.clear();
    auto* toggle = find<QToolButton>("thresholdStrip.unsure");
    auto* chart = find<widgets::LogitChart>("thresholdStrip.chart");
    toggle->click();
    const std::optional<double> first = shared().search.unsureWidth();
    QVERIFY(first && chart->lower());
    QCOMPARE(find<QAction>("action.undo")->text(), QStringLiteral("&Undo unsure zone"));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(chart, Qt::Key_Left, Qt::ControlModifier);
    const std::optional<double> wider = shared().search.unsureWidth();
    QVERIFY(*wider > *first);
    QCOMPARE(shared().edits.steps(), 2);
    drag(0.05); // past the other line, which keeps its distance
    QCOMPARE(shared().edits.steps(), 3);
    QCOMPARE(shared().search.unsureWidth(), wider);
    find<QAction>("action.undo")->trigger();
    find<QAction>("action.undo")->trigger();
    QCOMPARE(shared().search.unsureWidth(), first);
    find<QAction>("action.undo")->trigger();
    QVERIFY(!shared().search.unsureWidth() && !chart->lower() && !toggle->isChecked());
    find<QAction>("action.redo")->trigger();
    QCOMPARE(shared().search.unsureWidth(), first);
    QVERIFY(toggle->isChecked());
    find<QAction>("action.undo")->trigger();
}

void TestUndoWindow::panelsGoBackToTheirPlaces() {
    QTRY_VERIFY_WITH_TIMEOUT(rests(), patience);
    program->window().showPage(MainWindow::Compare);
    shared().edits.clear();
    auto* wall = find<widgets::HistogramWall>("histogramWall");
    QTRY_COMPARE_WITH_TIMEOUT(wall->panelCount(), 7, patience);
    const auto titles = [wall] {
        QStringList all;
        for (int i = 0; i < wall->panelCount(); ++i)
            all << wall->panel(i)->chart()->accessibleName();
        return all;
    };
    auto* order = find<QComboBox>("wallBar.order");
    const QStringList before = titles();
    const int chosen = order->currentIndex();
    Q_EMIT wall->menuRequested(0, QPoint());
    auto* menu = find<QMenu>("comparePage.panelMenu");
    menu->actions().constLast()->trigger(); // to the right
    menu->close();
    QStringList moved = before;
    moved.swapItemsAt(0, 1);
    QCOMPARE(titles(), moved);
    QVERIFY(order->currentIndex() != chosen);
    QCOMPARE(find<QAction>("action.undo")->text(), QStringLiteral("&Undo order of panels"));
    find<QAction>("action.undo")->trigger();
    QCOMPARE(titles(), before);
    QCOMPARE(order->currentIndex(), chosen);
    find<QAction>("action.redo")->trigger();
    QCOMPARE(titles(), moved);
    order->setCurrentIndex(chosen);
    QCOMPARE(titles(), before);
    QCOMPARE(shared().edits.steps(), 2);
    find<QAction>("action.undo")->trigger();
    QCOMPARE(titles(), moved);
    find<QAction>("action.undo")->trigger();
    QCOMPARE(titles(), before);
}

QTEST_MAIN(TestUndoWindow)
#include "tst_undo_window.moc"
