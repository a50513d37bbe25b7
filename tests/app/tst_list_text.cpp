#include "app/application/translation.h"
#include "widgets/theme/list_text.h"

#include <QCoreApplication>
#include <QTest>

using namespace onelogit;

class TestListText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { app::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English)); }
    void itemsAreJoined_data();
    void itemsAreJoined();
    void languagesHaveTheirOwnSeparator_data();
    void languagesHaveTheirOwnSeparator();
};

void TestListText::itemsAreJoined_data() {
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("one") << QStringList{QStringLiteral("a")} << QStringLiteral("a");
    QTest::newRow("three") << QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}
                           << QStringLiteral("a, b, c");
    QTest::newRow("an empty one") << QStringList{QStringLiteral("a"), QString()} << QStringLiteral("a, ");
    QTest::newRow("places for texts") << QStringList{QStringLiteral("%2"), QStringLiteral("%1")}
                                      << QStringLiteral("%2, %1");
}

void TestListText::itemsAreJoined() {
    QFETCH(QStringList, items);
    QTEST(widgets::listText(items), "text");
}

void TestListText::languagesHaveTheirOwnSeparator_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("a, b, c");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QStringLiteral("a、b、c");
    QTest::newRow("Japanese") << QStringLiteral("ja") << QStringLiteral("a、b、c");
    QTest::newRow("Arabic") << QStringLiteral("ar") << QStringLiteral("a، b، c");
}

void TestListText::languagesHaveTheirOwnSeparator() {
    QFETCH(QString, code);
    QVERIFY(app::installTranslations(*QCoreApplication::instance(), QLocale(code)));
    QTEST(widgets::listText({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}), "text");
}

QTEST_GUILESS_MAIN(TestListText)
#include "tst_list_text.moc"
