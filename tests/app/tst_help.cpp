#include "app/commands/command_name.h"
#include "app/commands/commands.h"
#include "app/commands/menus.h"
#include "app/help/help_pages.h"
#include "app/help/key_page.h"
#include "app/help/licence_page.h"
#include "engine/support/libraries.h"
#include "widgets/help/help_picture.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

using namespace onelogit;
using namespace onelogit::app;

namespace {

QStringList linksOf(const QString& text) {
    QStringList links;
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    for (auto found = link.globalMatch(text); found.hasNext();)
        links << found.next().captured(1);
    return links;
}

/// What a translation must share with its original: levels of headings, rows, items, links and keys in their order.
QStringList shapeOf(const QString& text) {
    QStringList shape;
    for (const QString& line : text.split(u'\n')) {
        static const QRegularExpression sign(QStringLiteral("^(#+ |\\| |- |\\d+\\. |> |!\\[)"));
        if (const auto found = sign.match(line); found.hasMatch())
            shape << found.captured(1);
    }
    return shape;
}

} // namespace

class TestHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesAreWellMade_data();
    void pagesAreWellMade();
    void languagesFallBackToEnglish_data();
    void languagesFallBackToEnglish();
    void everyContextHasItsPage();
    void keysAreThoseOfTheActions();
    void pagesNamePresentKeys_data();
    void pagesNamePresentKeys();
    void licencesNameEverything();
};

void TestHelp::pagesAreWellMade_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("id");
    for (const char* language : {"en", "de"})
        for (const QString& id : writtenPages())
            QTest::addRow("%s, %s", language, qPrintable(id)) << QString::fromLatin1(language) << id;
}

void TestHelp::pagesAreWellMade() {
    QFETCH(QString, language);
    QFETCH(QString, id);
    const QString text = writtenPage(language, id);
    QVERIFY(text.startsWith(QStringLiteral("# ")));
    const auto words = text.split(QRegularExpression(QStringLiteral("\\s+"))).size();
    QVERIFY2(words > 100 && words < 400, qPrintable(QString::number(words)));
    QVERIFY(!text.contains(QStringLiteral("http"))); // nothing to fetch
    const QStringList links = linksOf(text);
    for (const QString& link : links) {
        if (link.endsWith(QStringLiteral(".svg")))
            QVERIFY2(!widgets::helpPictureSize(link).isEmpty(), qPrintable(link));
        else
            QVERIFY2(link == QStringLiteral("keys.md") || writtenPages().contains(link.chopped(3)), qPrintable(link));
    }
    QCOMPARE(shapeOf(text), shapeOf(writtenPage(QStringLiteral("en"), id)));
    QStringList english = linksOf(writtenPage(QStringLiteral("en"), id));
    QStringList own = links;
    english.sort();
    own.sort();
    QCOMPARE(own, english);
    QTextDocument document;
    document.setMarkdown(text);
    QVERIFY(!document.toPlainText().contains(QStringLiteral("](")));
}

void TestHelp::languagesFallBackToEnglish_data() {
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("title");
    QTest::newRow("English") << QStringLiteral("en_GB") << QStringLiteral("What a logit is");
    QTest::newRow("German, of any country") << QStringLiteral("de_AT") << QStringLiteral("Was ein Logit ist");
    QTest::newRow("a language without pages") << QStringLiteral("fi_FI") << QStringLiteral("What a logit is");
    QTest::newRow("no language") << QStringLiteral("C") << QStringLiteral("What a logit is");
}

void TestHelp::languagesFallBackToEnglish() {
    QFETCH(QString, locale);
    QFETCH(QString, title);
    const QList<widgets::HelpPage> pages = helpPages(QLocale(locale), {});
    QCOMPARE(pages.size(), writtenPages().size() + 2);
    QCOMPARE(pages.first().title, title);
    for (const widgets::HelpPage& page : pages)
        QVERIFY2(!page.title.isEmpty() && !page.markdown.isEmpty(), qPrintable(page.id));
}

void TestHelp::everyContextHasItsPage() {
    for (const char* name : {"searchPage", "comparePage", "trainPage", "speedPage", "modelsPage", "intakeDialog"})
        QVERIFY2(writtenPages().contains(pageAbout(QLatin1String(name))), name);
    QVERIFY(pageAbout(QStringLiteral("no such thing")).isEmpty());
    QVERIFY(pageAbout({}).isEmpty());
}

void TestHelp::keysAreThoseOfTheActions() {
    QMainWindow window;
    Commands commands(window);
    QMenu* menu = commands.addMenu("file", QStringLiteral("&File"));
    QAction* open = commands.add(
        menu, {.name = "open", .text = QStringLiteral("Open &Folder…"), .keys = {QKeySequence(Qt::CTRL | Qt::Key_O)}});
    commands.add(menu, {.name = "odd",
                        .text = QStringLiteral("Bars | and *stars*"),
                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_Backslash), QKeySequence(Qt::Key_F5)}});
    commands.add(menu, {.name = "none", .text = QStringLiteral("Without a key")});
    const QString page = keyPage(commands.all());
    QTextDocument document;
    document.setMarkdown(page);
    const QString words = document.toPlainText();
    QVERIFY(words.contains(QStringLiteral("File")));
    QVERIFY(words.contains(QStringLiteral("Ctrl+O")));
    QVERIFY(words.contains(QStringLiteral("Open Folder")));
    QVERIFY2(words.contains(QStringLiteral("Ctrl+\\, F5")), qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("Bars | and *stars*")));
    QVERIFY(!words.contains(QStringLiteral("Without a key")));
    open->setShortcut(Qt::Key_F9);
    QVERIFY(keyPage(commands.all()).contains(QStringLiteral("F9")));
}

void TestHelp::pagesNamePresentKeys_data() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de", "fr", "es", "zh_CN", "ja", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

/// A page holds the name of a command, which the key stands for that the command has.
void TestHelp::pagesNamePresentKeys() {
    QFETCH(QString, language);
    QMainWindow window;
    Commands commands(window);
    makeMenus(commands, widgets::Theme::Light);
    static const QRegularExpression code(QStringLiteral("`([^`]+)`"));
    static const QRegularExpression key(QStringLiteral("^F\\d+$|\\w\\+\\w"));
    static const QRegularExpression mark(QStringLiteral("\\{(\\w+)\\}"));
    QStringList named;
    for (const QString& id : writtenPages()) {
        const QString text = writtenPage(language, id);
        for (auto found = code.globalMatch(text); found.hasNext();) {
            const QString words = found.next().captured(1);
            QVERIFY2(!key.match(words).hasMatch(), qPrintable(words));
        }
        for (auto found = mark.globalMatch(text); found.hasNext();)
            named << found.next().captured(1);
    }
    for (const char* each : {"pickClass", "overlap", "ledger", "search", "models", "help", "whatsThis"})
        QVERIFY2(named.contains(QLatin1String(each)), each);
    commands.action("overlap")->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+9")));
    commands.action("ledger")->setShortcuts(QList<QKeySequence>());
    QString all;
    for (const widgets::HelpPage& page : helpPages(QLocale(language), commands.all()))
        if (writtenPages().contains(page.id))
            all += page.markdown;
    QVERIFY(!mark.match(all).hasMatch());
    QVERIFY(all.contains(QStringLiteral("`Ctrl+Alt+9`")));
    QVERIFY(all.contains(u'`' + commandName(*commands.action("ledger")) + u'`'));
}

void TestHelp::licencesNameEverything() {
    QTextDocument document;
    document.setMarkdown(licencePage());
    const QString words = document.toPlainText();
    for (const ThirdParty& party : thirdParties())
        for (const std::string_view part : {party.name, party.licence, party.copyright, party.text})
            QVERIFY2(words.contains(QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()))),
                     std::string(part).c_str());
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
