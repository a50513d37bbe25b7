#include "widgets/help/help_browser.h"
#include "widgets/help/help_picture.h"
#include "widgets/help/help_window.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QToolButton>

using namespace onelogit::widgets;

class TestHelpWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void cleanup() { window.reset(); }
    void pagesAreShownAndTheWayBackIsKept();
    void linksLeadToPages();
    void wordsAreFoundOnAllPages();
    void escapeClearsThenCloses();
    void picturesTakeTheThemesColours_data();
    void picturesTakeTheThemesColours();
    void nothingElseIsLoaded();
    void keysReachEverything();

private:
    template<typename T>
    T* find(const char* name) {
        return window->findChild<T*>(QLatin1String(name));
    }

    std::unique_ptr<HelpWindow> window;
};

void TestHelpWindow::init() {
    window = std::make_unique<HelpWindow>();
    window->setPages(
        {{QStringLiteral("one"), QStringLiteral("First"), QStringLiteral("# First\n\nGo to [the second](two.md).")},
         {QStringLiteral("two"), QStringLiteral("Second"), QStringLiteral("# Second\n\nA pear, and one more Pear.")},
         {QStringLiteral("three"), QStringLiteral("Third"),
          QStringLiteral("# Third\n\n| a | b |\n| - | - |\n| pear | 2 |\n")}});
    window->show();
}

void TestHelpWindow::pagesAreShownAndTheWayBackIsKept() {
    QCOMPARE(window->currentPage(), QStringLiteral("one"));
    auto* back = find<QToolButton>("help.back");
    auto* forward = find<QToolButton>("help.forward");
    QVERIFY(!back->isEnabled() && !forward->isEnabled());
    window->showPage(QStringLiteral("three"));
    window->showPage(QStringLiteral("two"));
    window->showPage(QStringLiteral("nowhere"));
    QCOMPARE(window->currentPage(), QStringLiteral("two"));
    back->click();
    QCOMPARE(window->currentPage(), QStringLiteral("three"));
    QCOMPARE(find<QListWidget>("help.pages")->currentRow(), 2);
    QVERIFY(forward->isEnabled());
    forward->click();
    QCOMPARE(window->currentPage(), QStringLiteral("two"));
    back->click();
    find<QListWidget>("help.pages")->setCurrentRow(0); // another way from here: what was ahead is gone
    QVERIFY(!forward->isEnabled());
    back->click();
    QCOMPARE(window->currentPage(), QStringLiteral("three"));
}

void TestHelpWindow::linksLeadToPages() {
    auto* browser = find<HelpBrowser>("helpBrowser");
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("two.md")));
    QCOMPARE(window->currentPage(), QStringLiteral("two"));
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("https://example.org/three.md")));
    QCOMPARE(window->currentPage(), QStringLiteral("two"));
}

void TestHelpWindow::wordsAreFoundOnAllPages() {
    auto* words = find<QLineEdit>("help.search");
    auto* list = find<QListWidget>("help.pages");
    auto* browser = find<HelpBrowser>("helpBrowser");
    QTest::keyClicks(words, QStringLiteral("PEAR"));
    QVERIFY(list->item(0)->isHidden());
    QVERIFY(!list->item(1)->isHidden() && !list->item(2)->isHidden());
    QVERIFY(find<QLabel>("help.found")->text().contains(u'2'));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(window->currentPage(), QStringLiteral("two"));
    QCOMPARE(browser->textCursor().selectedText(), QStringLiteral("pear"));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(browser->textCursor().selectedText(), QStringLiteral("Pear"));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(window->currentPage(), QStringLiteral("three"));
    QTest::keyClick(words, Qt::Key_Return); // and around
    QCOMPARE(window->currentPage(), QStringLiteral("two"));
    QTest::keyClicks(words, QStringLiteral("tree"));
    QVERIFY(list->item(1)->isHidden());
    QVERIFY(!find<QLabel>("help.found")->text().isEmpty());
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(window->currentPage(), QStringLiteral("two"));
}

void TestHelpWindow::escapeClearsThenCloses() {
    auto* words = find<QLineEdit>("help.search");
    QTest::keyClicks(words, QStringLiteral("pear"));
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(words->text().isEmpty());
    QVERIFY(window->isVisible());
    QVERIFY(!find<QListWidget>("help.pages")->item(0)->isHidden());
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!window->isVisible());
}

void TestHelpWindow::picturesTakeTheThemesColours_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"logit.svg", "separated.svg", "mixed.svg", "wall.svg"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestHelpWindow::picturesTakeTheThemesColours() {
    QFETCH(QString, name);
    const auto holds = [](const QImage& image, const QColor& colour) {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == colour)
                    return true;
        return false;
    };
    const QSizeF size = helpPictureSize(name);
    QVERIFY(size.width() > 100 && size.width() <= 620);
    for (const Scheme scheme : allSchemes) {
        const QImage image = helpPicture(name, paletteOf(scheme), 2);
        QCOMPARE(image.size(), (size * 2).toSize());
        QVERIFY(holds(image, paletteOf(scheme).text));
    }
}

void TestHelpWindow::nothingElseIsLoaded() {
    QVERIFY(helpPicture(QStringLiteral("../../style.qss"), paletteOf(Scheme::Light), 1).isNull());
    QVERIFY(helpPicture(QStringLiteral("/etc/passwd"), paletteOf(Scheme::Light), 1).isNull());
    QVERIFY(helpPictureSize(QStringLiteral("none.svg")).isEmpty());
    HelpBrowser browser;
    browser.setPage(QStringLiteral("# A\n\n![far](https://example.org/a.svg)\n\n![here](none.svg)"));
    browser.show();
    QVERIFY(!browser.grab().isNull());
}

void TestHelpWindow::keysReachEverything() {
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    window->showPage(QStringLiteral("two"));
    QTest::keySequence(window.get(), QKeySequence::Back);
    QCOMPARE(window->currentPage(), QStringLiteral("one"));
    QTest::keySequence(window.get(), QKeySequence::Forward);
    QCOMPARE(window->currentPage(), QStringLiteral("two"));
    QTest::keySequence(window.get(), QKeySequence::Find);
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("help.search"));
}

QTEST_MAIN(TestHelpWindow)
#include "tst_help_window.moc"
