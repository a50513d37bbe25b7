#include "tests/app/demo_program.h"
#include "widgets/charts/logit_chart.h"

#include <QAbstractItemView>
#include <QDialog>

using namespace onelogit;
using namespace onelogit::app;

/// The main job from the beginning to the end with keys alone: no mouse, and no call of what a key should reach. In the
/// order of a visit.
class TestKeyboardOnly : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { program.reset(); }
    void theMenuOpensTheDemo();
    void aModelIsPicked();
    void aClassIsTyped();
    void theThresholdMoves();
    void picturesAreAnswered();
    void aPictureIsShownLarge();
    void theListIsSaved();
    void modelsAreCompared();
    void helpIsAboutThePage();
    void aTrainingStartsAndStops();

private:
    /// What a key goes to: an open menu, a dialog, the control with the focus.
    static QWidget* target();
    static void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(target(), key, with); }
    static void type(const QString& text) { QTest::keyClicks(target(), text); }
    /// With Tab, from wherever the focus is.
    static bool tabTo(const QString& name);
    /// What a window manager does when another window goes; the platform of tests has none.
    void backToTheWindow() {
        program->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&program->window()));
    }
    [[nodiscard]] bool rests() {
        return QTest::qWaitFor([this] { return program->searchRests(); }, patience);
    }
    [[nodiscard]] const Workspace& shared() const { return program->shared(); }

    static constexpr int patience = DemoProgram::patience;
    std::unique_ptr<DemoProgram> program;
};

QWidget* TestKeyboardOnly::target() {
    for (QWidget* widget :
         {QApplication::activePopupWidget(), QApplication::focusWidget(), QApplication::activeWindow()})
        if (widget)
            return widget;
    qFatal("nothing takes keys");
}

bool TestKeyboardOnly::tabTo(const QString& name) {
    constexpr int most = 120;
    for (int i = 0; i < most; ++i) {
        if (const QWidget* focused = QApplication::focusWidget(); focused && focused->objectName().startsWith(name))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

void TestKeyboardOnly::initTestCase() {
    program = std::make_unique<DemoProgram>(StartOptions{.demoFolder = QStringLiteral(DEMO)});
    QVERIFY(program->ready());
    backToTheWindow();
}

void TestKeyboardOnly::theMenuOpensTheDemo() {
    press(Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    press(Qt::Key_D);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    backToTheWindow();
    QVERIFY(rests());
}

void TestKeyboardOnly::aModelIsPicked() {
    QVERIFY(tabTo(QStringLiteral("modelPicker")));
    const int before = shared().models.currentModel();
    press(before == 0 ? Qt::Key_Down : Qt::Key_Up);
    QTRY_VERIFY(shared().models.currentModel() != before);
    QVERIFY(rests());
}

void TestKeyboardOnly::aClassIsTyped() {
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("sneak"));
    press(Qt::Key_Return);
    QTRY_COMPARE(shared().models.className(), QStringLiteral("sneaker"));
    backToTheWindow();
    QVERIFY(rests());
}

void TestKeyboardOnly::theThresholdMoves() {
    QVERIFY(tabTo(QStringLiteral("thresholdStrip.chart")));
    const double before = shared().search.threshold();
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QVERIFY(shared().search.threshold() < before);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Tab);
    QVERIFY(tabTo(QStringLiteral("thresholdStrip.logit")));
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("-1.5"));
    press(Qt::Key_Return);
    QCOMPARE(shared().search.threshold(), -1.5);
}

void TestKeyboardOnly::picturesAreAnswered() {
    QVERIFY(tabTo(QStringLiteral("pictureGrid.view")));
    const auto* view = program->window().findChild<QAbstractItemView*>(QStringLiteral("pictureGrid.view"));
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    QCOMPARE(view->currentIndex().row(), 1);
    QVERIFY(tabTo(QStringLiteral("borderlineStrip.pictures")));
    const auto said = [this] { return shared().answers.answers().size(); };
    const auto before = said();
    press(Qt::Key_Y);
    QTRY_COMPARE(said(), before + 1);
    press(Qt::Key_N); // of the next one
    QTRY_COMPARE(said(), before + 2);
}

void TestKeyboardOnly::aPictureIsShownLarge() {
    QVERIFY(tabTo(QStringLiteral("pictureGrid.view")));
    press(Qt::Key_Space);
    const auto* large = program->window().findChild<QWidget*>(QStringLiteral("largePreview"));
    QTRY_VERIFY(large && large->isVisible());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!large->isVisible());
}

void TestKeyboardOnly::theListIsSaved() {
    QVERIFY(tabTo(QStringLiteral("pictureGrid.save")));
    press(Qt::Key_Space);
    QTRY_VERIFY(qobject_cast<QDialog*>(QApplication::activeWindow()));
    press(Qt::Key_Escape);
    backToTheWindow();
}

void TestKeyboardOnly::modelsAreCompared() {
    press(Qt::Key_2, Qt::ControlModifier);
    const auto* page = program->window().findChild<QWidget*>(QStringLiteral("comparePage"));
    QTRY_VERIFY(page->isVisible());
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("bag"));
    press(Qt::Key_Return);
    QTRY_COMPARE(shared().models.className(), QStringLiteral("bag"));
    backToTheWindow();
    QVERIFY(tabTo(QStringLiteral("chart")));
    const auto* chart = qobject_cast<widgets::LogitChart*>(QApplication::focusWidget());
    QVERIFY(chart);
    QTRY_VERIFY_WITH_TIMEOUT(chart->threshold(), patience);
    const double before = *chart->threshold();
    press(Qt::Key_Right);
    QVERIFY(*chart->threshold() > before);
    press(Qt::Key_T);
    QTRY_VERIFY(page->findChild<QWidget*>(QStringLiteral("numberTable.table"))->isVisible());
}

void TestKeyboardOnly::helpIsAboutThePage() {
    press(Qt::Key_F1);
    QTRY_VERIFY(QApplication::activeWindow() != &program->window());
    QWidget* help = QApplication::activeWindow();
    QVERIFY(help && help->objectName() == QStringLiteral("helpWindow"));
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("logit"));
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!help->isVisible());
    backToTheWindow();
}

void TestKeyboardOnly::aTrainingStartsAndStops() {
    press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(program->window().findChild<QWidget*>(QStringLiteral("trainPage"))->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(program->window().findChild<QWidget*>(QStringLiteral("trainForm.start"))->isEnabled(),
                             patience);
    QVERIFY(tabTo(QStringLiteral("trainForm.preset.")));
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Left); // to the first: a quick look
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("trainForm.preset.quick"));
    QVERIFY(tabTo(QStringLiteral("trainForm.start")));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!shared().trainings.trainings().empty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(program->window().findChild<QWidget*>(QStringLiteral("trainingList.discard"))->isVisible(),
                             patience);
    QVERIFY(tabTo(QStringLiteral("trainingList.discard")));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(shared().trainings.trainings().empty(), patience);
}

int main(int argc, char** argv) {
    const QTemporaryDir home;
    DemoProgram::useFolders(home);
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    TestKeyboardOnly test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyboard_only.moc"
