#include "tests/app/accessible_tree.h"
#include "tests/app/demo_program.h"
#include "widgets/theme/theme.h"

#include <QImage>

using namespace onelogit;
using namespace onelogit::app;

namespace {

/// Pixels that stand out from what they were.
int standOut(const QImage& before, const QImage& after) {
    int count = 0;
    for (int y = 0; y < std::min(before.height(), after.height()); ++y)
        for (int x = 0; x < std::min(before.width(), after.width()); ++x) {
            const QRgb was = before.pixel(x, y);
            const QRgb is = after.pixel(x, y);
            count += was != is && widgets::contrast(QColor(was), QColor(is)) >= 3 ? 1 : 0;
        }
    return count;
}

} // namespace

/// The way of the Tab key through the real window.
class TestFocus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { program.reset(); }
    void tabGoesThroughThePage_data();
    void tabGoesThroughThePage();
    void focusIsSeen_data();
    void focusIsSeen();

private:
    [[nodiscard]] QList<QWidget*> round(Qt::Key key, Qt::KeyboardModifiers with = {});
    [[nodiscard]] QString nameOf(const QWidget* widget) const { return placeOf(widget); }
    /// With the ground it stands on.
    [[nodiscard]] QImage shown(const QWidget* widget) { return program->window().grab(place(widget)).toImage(); }
    [[nodiscard]] QRect place(const QWidget* widget) {
        return {widget->mapTo(&program->window(), QPoint()), widget->size()};
    }

    std::unique_ptr<DemoProgram> program;
};

void TestFocus::initTestCase() {
    program = std::make_unique<DemoProgram>(StartOptions{.demoFolder = QStringLiteral(DEMO)});
    QVERIFY(program->ready());
    program->window().resize(1280, 720);
    program->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&program->window()));
}

/// What has the focus one after the other, until it is back where it began.
QList<QWidget*> TestFocus::round(Qt::Key key, Qt::KeyboardModifiers with) {
    constexpr int most = 200;
    QList<QWidget*> visited;
    while (visited.size() < most) {
        QWidget* focused = QApplication::focusWidget();
        if (!focused || visited.contains(focused))
            break;
        visited.append(focused);
        QTest::keyClick(focused, key, with);
    }
    return visited;
}

void TestFocus::tabGoesThroughThePage_data() {
    QTest::addColumn<int>("page");
    QTest::newRow("Search") << int(MainWindow::Search);
    QTest::newRow("Compare") << int(MainWindow::Compare);
    QTest::newRow("Train") << int(MainWindow::Train);
    QTest::newRow("Speed") << int(MainWindow::Speed);
    QTest::newRow("Models") << int(MainWindow::Models);
}

void TestFocus::tabGoesThroughThePage() {
    QFETCH(int, page);
    MainWindow& window = program->window();
    window.showPage(static_cast<MainWindow::Page>(page));
    QTRY_VERIFY_WITH_TIMEOUT(program->shared().queue.jobs().empty(), DemoProgram::patience);
    QWidget* first = window.findChild<QWidget*>(QStringLiteral("sideBar.search"));
    first->setFocus(Qt::TabFocusReason);
    const QList<QWidget*> visited = round(Qt::Key_Tab);
    QVERIFY(visited.size() > 8);
    QCOMPARE(QApplication::focusWidget(), first); // around, not caught anywhere

    QStringList missed;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
            !widget->focusProxy() && !isPartOfAControl(*widget) && !visited.contains(widget))
            missed << nameOf(widget);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));

    QStringList backwards;
    for (qsizetype i = 0; i + 1 < visited.size(); ++i) {
        const QRect here = place(visited.at(i));
        const QRect next = place(visited.at(i + 1));
        if (next.bottom() <= here.top() && next.left() < here.right())
            backwards << nameOf(visited.at(i)) + QStringLiteral(" -> ") + nameOf(visited.at(i + 1));
    }
    QVERIFY2(backwards.isEmpty(), qPrintable(backwards.join(u'\n')));

    QList<QWidget*> back = round(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(back.size(), visited.size());
}

void TestFocus::focusIsSeen_data() {
    QTest::addColumn<widgets::Theme>("theme");
    QTest::newRow("light") << widgets::Theme::Light;
    QTest::newRow("dark") << widgets::Theme::Dark;
    QTest::newRow("high contrast, light") << widgets::Theme::ContrastLight;
    QTest::newRow("high contrast, dark") << widgets::Theme::ContrastDark;
}

void TestFocus::focusIsSeen() {
    constexpr int least = 16; // pixels
    QFETCH(widgets::Theme, theme);
    widgets::applyTheme(*qApp, theme);
    QStringList unseen;
    for (const MainWindow::Page page :
         {MainWindow::Search, MainWindow::Compare, MainWindow::Train, MainWindow::Speed, MainWindow::Models}) {
        program->window().showPage(page);
        QTRY_VERIFY_WITH_TIMEOUT(program->shared().queue.jobs().empty(), DemoProgram::patience);
        QWidget* first = program->window().findChild<QWidget*>(QStringLiteral("sideBar.search"));
        first->setFocus(Qt::TabFocusReason);
        for (QWidget* widget : round(Qt::Key_Tab)) {
            QWidget* elsewhere =
                widget == first ? program->window().findChild<QWidget*>(QStringLiteral("sideBar.compare")) : first;
            elsewhere->setFocus(Qt::TabFocusReason);
            const QImage before = shown(widget);
            widget->setFocus(Qt::TabFocusReason);
            const int seen = standOut(before, shown(widget));
            if (seen >= least)
                continue;
            unseen << QStringLiteral("%1: %2 pixels").arg(nameOf(widget)).arg(seen);
            qInfo("%s", qPrintable(unseen.last()));
        }
    }
    unseen.removeDuplicates();
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
}

int main(int argc, char** argv) {
    const QTemporaryDir home;
    DemoProgram::useFolders(home);
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    TestFocus test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_focus.moc"
