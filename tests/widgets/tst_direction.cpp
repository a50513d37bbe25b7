#include "widgets/commands/palette_delegate.h"
#include "widgets/help/help_browser.h"
#include "widgets/theme/direction.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyle>
#include <QTest>
#include <QTextBlock>

using namespace onelogit::widgets;

namespace {

/// Slanted fragments of a page, one after the other.
QStringList slanted(const HelpBrowser& browser) {
    QStringList texts;
    for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (part.fragment().charFormat().fontItalic())
                texts << part.fragment().text();
    return texts;
}

} // namespace

/// Windows that are read from the right, and scripts without italics.
class TestDirection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(*qApp, Theme::Light); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void sidesChangePlaces_data();
    void sidesChangePlaces();
    void mirroredTwiceIsTheSame();
    void textsAreIsolatedFromTheRightOnly();
    void menuLettersStayJoined();
    void paletteRowsBeginOnTheRight();
    void italicsStandUpright_data();
    void italicsStandUpright();
};

void TestDirection::sidesChangePlaces_data() {
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* sheet, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(sheet) << QString::fromLatin1(expected);
    };
    row("four paddings", "a { padding: 1px 2px 3px 4px; }", "a { padding: 1px 4px 3px 2px; }");
    row("four margins before a brace", "a { margin: 0 2px 0 0 }", "a { margin: 0 0 0 2px }");
    row("one padding", "a { padding: 5px; }", "a { padding: 5px; }");
    row("two paddings and another thing", "a { padding: 5px 12px; border: 0; }", "a { padding: 5px 12px; border: 0; }");
    row("a side's padding", "a { padding-right: 22px; }", "a { padding-left: 22px; }");
    row("a side's border", "a { border-left: 3px solid red; }", "a { border-right: 3px solid red; }");
    row("a part of a side's border", "a { border-left-color: red; }", "a { border-right-color: red; }");
    row("both sides", "a { border-left-width: 0; border-right-width: 1px; }",
        "a { border-right-width: 0; border-left-width: 1px; }");
    row("top and bottom", "a { border-top: 1px; padding-bottom: 2px; }", "a { border-top: 1px; padding-bottom: 2px; }");
    row("a sub-control, which Qt mirrors", "a { subcontrol-position: center right; right: 7px; }",
        "a { subcontrol-position: center right; right: 7px; }");
}

void TestDirection::sidesChangePlaces() {
    QFETCH(QString, sheet);
    QTEST(mirrored(sheet), "expected");
}

void TestDirection::mirroredTwiceIsTheSame() {
    const QString sheet = qApp->styleSheet();
    QVERIFY(mirrored(sheet) != sheet);
    QCOMPARE(mirrored(mirrored(sheet)), sheet);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    applyTheme(*qApp, Theme::Light);
    QCOMPARE(qApp->styleSheet(), mirrored(sheet));
}

void TestDirection::textsAreIsolatedFromTheRightOnly() {
    const QString path = QStringLiteral("/pictures/3117.png");
    QCOMPARE(isolated(path, Qt::LeftToRight), path);
    QCOMPARE(isolated(path, Qt::RightToLeft), QChar(0x2066) + path + QChar(0x2069));
}

void TestDirection::menuLettersStayJoined() {
    QVERIFY(QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut));
}

void TestDirection::paletteRowsBeginOnTheRight() {
    constexpr QSize size(400, 24);
    QStandardItemModel model;
    model.appendRow(new QStandardItem(QStringLiteral("mm")));
    QListView view;
    const auto firstInk = [&](Qt::LayoutDirection direction) {
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        QStyleOptionViewItem option;
        option.widget = &view;
        option.rect = QRect(QPoint(), size);
        option.direction = direction;
        option.font = view.font();
        PaletteDelegate(nullptr).paint(&painter, option, model.index(0, 0));
        for (int x = 0; x < size.width(); ++x)
            for (int y = 0; y < size.height(); ++y)
                if (picture.pixelColor(x, y) != Qt::white)
                    return x;
        return -1;
    };
    QCOMPARE_LT(firstInk(Qt::LeftToRight), size.width() / 4);
    QCOMPARE_GE(firstInk(Qt::LeftToRight), 0);
    QCOMPARE_GT(firstInk(Qt::RightToLeft), size.width() * 3 / 4);
}

void TestDirection::italicsStandUpright_data() {
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("slantedTexts");
    QTest::newRow("English") << QStringLiteral("press *Start* now") << QStringList{QStringLiteral("Start")};
    QTest::newRow("Arabic") << QStringLiteral("اضغط *بدء* الآن") << QStringList();
    QTest::newRow("Chinese") << QStringLiteral("按 *开始* 吧") << QStringList();
    QTest::newRow("Japanese") << QStringLiteral("今 *スタート* する") << QStringList();
    QTest::newRow("a whole line of Arabic") << QStringLiteral("*بدء التدريب الآن*") << QStringList();
}

void TestDirection::italicsStandUpright() {
    QFETCH(QString, page);
    HelpBrowser browser;
    browser.setPage(page);
    QTEST(slanted(browser), "slantedTexts");
}

QTEST_MAIN(TestDirection)
#include "tst_direction.moc"
