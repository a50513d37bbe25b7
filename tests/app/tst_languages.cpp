#include "app/application/application.h"
#include "app/application/translation.h"
#include "tests/app/shown_texts.h"

#include <QAction>
#include <QApplication>
#include <QTest>

using namespace onelogit;
using namespace onelogit::app;

namespace {

constexpr int patience = 240'000; ///< milliseconds: slow machines and sanitizers

QString differences(const QStringList& before, const QStringList& after) {
    QStringList lines;
    for (const QString& line : after)
        if (!before.contains(line))
            lines << u'+' + line;
    for (const QString& line : before)
        if (!after.contains(line))
            lines << u'-' + line;
    return lines.join(u'\n');
}

} // namespace

/// The whole window, made anew in one language after the other while the program runs.
class TestLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void thereAndBackShowsTheSame_data();
    void thereAndBackShowsTheSame();
    void aLanguageIsRemembered();

private:
    void speak(const char* code);
    [[nodiscard]] bool rests() const;

    std::unique_ptr<Application> program;
};

void TestLanguages::initTestCase() {
    useLanguage(*QCoreApplication::instance(), QStringLiteral("en"));
    program = std::make_unique<Application>(StartOptions{.demoFolder = QStringLiteral(DEMO)});
    program->start();
    program->window().resize(1280, 720);
    QTRY_VERIFY_WITH_TIMEOUT(rests(), patience);
}

void TestLanguages::cleanupTestCase() {
    program.reset();
    useLanguage(*QCoreApplication::instance(), QStringLiteral("en"));
}

bool TestLanguages::rests() const {
    const Workspace& shared = program->workspace();
    const std::vector<OpenModel>& models = shared.models.models();
    return shared.queue.jobs().empty() && shared.search.result() && models.size() == 7 &&
           shared.compare.view({.digest = models.back().digest(), .className = {}});
}

void TestLanguages::speak(const char* code) {
    QPointer<MainWindow> former = &program->window();
    auto* action = former->findChild<QAction*>(QStringLiteral("action.language.") + QLatin1String(code));
    QVERIFY(action);
    action->trigger();
    QTRY_VERIFY(!former);
    QVERIFY(program->window().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(rests(), patience);
}

void TestLanguages::thereAndBackShowsTheSame_data() {
    QTest::addColumn<int>("page");
    QTest::newRow("search") << int(MainWindow::Search);
    QTest::newRow("compare") << int(MainWindow::Compare);
    QTest::newRow("train") << int(MainWindow::Train);
    QTest::newRow("models") << int(MainWindow::Models);
}

void TestLanguages::thereAndBackShowsTheSame() {
    QFETCH(int, page);
    speak("en");
    program->window().showPage(static_cast<MainWindow::Page>(page));
    QTRY_VERIFY_WITH_TIMEOUT(rests(), patience);
    const QStringList before = shownTexts(program->window());
    speak("de");
    QVERIFY(shownTexts(program->window()) != before);
    QVERIFY(program->workspace().models.model()->title.contains(QStringLiteral("entropie")));
    speak("en");
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    QTRY_COMPARE(differences(before, shownTexts(program->window())), QString());
}

void TestLanguages::aLanguageIsRemembered() {
    speak("de");
    QTRY_COMPARE(program->window().findChild<QAction*>(QStringLiteral("action.language.de"))->isChecked(), true);
    speak("en");
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
