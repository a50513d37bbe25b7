#include "app/application/application.h"
#include "app/application/translation.h"
#include "tests/app/shown_texts.h"
#include "widgets/frame/message_bar.h"
#include "widgets/train/train_form.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTranslator>

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

/// A language 40 % longer than English, which no one speaks.
class LongerEnglish : public QTranslator {
public:
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override {
        const QString text = QString::fromUtf8(source);
        if (text.size() < 3 || text.startsWith(QLatin1String("QT_")))
            return text;
        QString longer = text;
        const qsizetype more = (text.size() * 2 + 4) / 5;
        for (qsizetype i = 0; i < more; ++i)
            longer += i % 6 == 0 ? u' ' : u'ö';
        return longer;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// Gives the window that size and the layouts time to follow, which takes longer on a busy machine. What does not fit
/// then does not fit.
void settle(QWidget& window, QSize size) {
    window.resize(size);
    QTest::qWait(50);
    (void)QTest::qWaitFor(
        [&] {
            window.resize(size);
            return window.size() == size && clippedTexts(window).isEmpty();
        },
        1'000);
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
    void everyLanguageFits_data();
    void everyLanguageFits();
    void pagesShownFirstDoNotMakeTheWindowGrow_data();
    void pagesShownFirstDoNotMakeTheWindowGrow();
    void figuresAreWhole_data();
    void figuresAreWhole();
    void aLongLanguageFits();

private:
    void speak(const char* code);
    [[nodiscard]] bool rests() const;
    [[nodiscard]] QString state() const;
    void everyPageFits(MainWindow& window, const QList<QSize>& sizes);

    std::unique_ptr<Application> program;
};

void TestLanguages::initTestCase() {
    useLanguage(*QCoreApplication::instance(), QStringLiteral("en"));
    program = std::make_unique<Application>(StartOptions{.demoFolder = QStringLiteral(DEMO)});
    program->start();
    program->window().resize(1280, 720);
    const auto restsInTime = QTest::qWaitFor([this] { return rests(); }, patience);
    QVERIFY2(restsInTime, qPrintable(state()));
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

/// What it waits for, where it waits for ever.
QString TestLanguages::state() const {
    const Workspace& shared = program->workspace();
    return QStringLiteral("%1 jobs, %2 models, folder “%3” in state %4, result %5, labelled pictures %6, message “%7”")
        .arg(shared.queue.jobs().size())
        .arg(shared.models.models().size())
        .arg(shared.folder.folder())
        .arg(static_cast<int>(shared.folder.state()))
        .arg(shared.search.result() != nullptr)
        .arg(shared.compare.pictures() != nullptr)
        .arg(program->window().findChild<widgets::MessageBar*>()->message());
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
    speak("ar");
    QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(program->window().layoutDirection(), Qt::RightToLeft);
    speak("en");
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    QTRY_COMPARE(differences(before, shownTexts(program->window())), QString());
}

void TestLanguages::aLanguageIsRemembered() {
    speak("de");
    QTRY_COMPARE(program->window().findChild<QAction*>(QStringLiteral("action.language.de"))->isChecked(), true);
    speak("en");
}

void TestLanguages::everyLanguageFits_data() {
    QTest::addColumn<QString>("code");
    for (const Language& language : languages())
        QTest::newRow(language.code.data()) << QString(language.code);
}

void TestLanguages::everyLanguageFits() {
    QFETCH(QString, code);
    speak(qPrintable(code));
    everyPageFits(program->window(), {QSize(1280, 720), QSize(1024, 640)});
    MainWindow& window = program->window();
    window.showPage(MainWindow::Train);
    auto* form = window.findChild<widgets::TrainForm*>();
    form->setExpertShown(true);
    settle(window, {1024, 640});
    const auto* scroll = form->findChild<QScrollArea*>();
    QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
             qPrintable(QStringLiteral("every number needs %1 pixels and has %2")
                            .arg(scroll->widget()->width())
                            .arg(scroll->viewport()->width())));
    QVERIFY2(clippedTexts(window).isEmpty(), qPrintable(clippedTexts(window).join(u'\n')));
}

void TestLanguages::pagesShownFirstDoNotMakeTheWindowGrow_data() {
    everyLanguageFits_data();
}

void TestLanguages::pagesShownFirstDoNotMakeTheWindowGrow() {
    QFETCH(QString, code);
    program->window().showPage(MainWindow::Search);
    speak(qPrintable(code));
    MainWindow& window = program->window();
    const QSize small(1024, 640);
    settle(window, small);
    QCOMPARE(window.size(), small);
    for (int page = MainWindow::Search; page <= MainWindow::Models; ++page) {
        window.showPage(static_cast<MainWindow::Page>(page));
        QTest::qWait(50); // what is laid out comes in later turns of the event loop
        QVERIFY2(window.size() == small, qPrintable(QStringLiteral("page %1: %2").arg(page).arg(leastSizes(window))));
    }
}

/// On a small laptop's screen, in the words of those who are no experts, which are longer.
void TestLanguages::figuresAreWhole_data() {
    everyLanguageFits_data();
}

void TestLanguages::figuresAreWhole() {
    QFETCH(QString, code);
    speak(qPrintable(code));
    MainWindow& window = program->window();
    window.showPage(MainWindow::Compare);
    settle(window, {1280, 720});
    const auto panels = window.findChildren<widgets::ElidedLabel*>(QStringLiteral("figures"));
    QCOMPARE(panels.size(), 7);
    for (const widgets::ElidedLabel* figures : panels)
        QVERIFY2(!figures->isElided(), qPrintable(figures->text()));
    window.showPage(MainWindow::Speed);
    settle(window, {1280, 720});
    const auto* table = window.findChild<QTableView*>(QStringLiteral("speedBoard.table"));
    const QString widths =
        QStringLiteral("%1 of %2 pixels").arg(table->viewport()->width()).arg(table->horizontalHeader()->length());
    QVERIFY2(!table->horizontalScrollBar()->isVisible(), qPrintable(widths));
}

void TestLanguages::aLongLanguageFits() {
    LongerEnglish longer;
    QCoreApplication::installTranslator(&longer);
    {
        MainWindow window(program->workspace(), Settings{});
        window.show();
        everyPageFits(window, {QSize(1280, 720)});
    }
    QCoreApplication::removeTranslator(&longer);
}

void TestLanguages::everyPageFits(MainWindow& window, const QList<QSize>& sizes) {
    QStringList faults;
    for (int page = MainWindow::Search; page <= MainWindow::Models; ++page) {
        window.showPage(static_cast<MainWindow::Page>(page));
        for (const QSize size : sizes) {
            settle(window, size);
            if (window.size() != size)
                faults << QStringLiteral("page %1 at %2 x %3 needs more: ")
                                  .arg(page)
                                  .arg(size.width())
                                  .arg(size.height()) +
                              leastSizes(window);
            faults << clippedTexts(window);
        }
    }
    for (const char* command : {"welcome", "shortcuts", "tour"}) {
        window.findChild<QAction*>(QStringLiteral("action.") + QLatin1String(command))->trigger();
        settle(window, sizes.first());
        faults << clippedTexts(window);
    }
    window.findChild<QAbstractButton*>(QStringLiteral("tourCard.end"))->click();
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
