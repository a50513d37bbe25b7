#include "app/commands/key_tips.h"

#include <QAction>
#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace onelogit::app;

/// Tooltips that name a command's key, and texts that name none.
class TestKeyTips : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsThatOfTheAction();
    void aNewTextGetsTheKeyToo();
    void anEmptyTooltipStaysEmpty();
    void aButtonOfTheActionItself();
    void whatGoesIsForgotten();
    void noTextHoldsAFixedKey_data();
    void noTextHoldsAFixedKey();
};

void TestKeyTips::theKeyIsThatOfTheAction() {
    KeyTips tips;
    QWidget widget;
    QAction action;
    widget.setToolTip(QStringLiteral("Compare"));
    tips.follow(&widget, &action);
    QCOMPARE(widget.toolTip(), QStringLiteral("Compare"));
    action.setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_2), QKeySequence(Qt::Key_F4)});
    QCOMPARE(widget.toolTip(), QStringLiteral("Compare (Ctrl+2)"));
    action.setShortcut(Qt::Key_F9);
    QCOMPARE(widget.toolTip(), QStringLiteral("Compare (F9)"));
    action.setShortcuts(QList<QKeySequence>());
    QCOMPARE(widget.toolTip(), QStringLiteral("Compare"));
}

void TestKeyTips::aNewTextGetsTheKeyToo() {
    KeyTips tips;
    QWidget widget;
    QAction action;
    action.setShortcut(Qt::Key_F9);
    tips.follow(&widget, &action);
    widget.setToolTip(QStringLiteral("Plain words"));
    QCOMPARE(widget.toolTip(), QStringLiteral("Plain words (F9)"));
    widget.setToolTip(QStringLiteral("%1 of the field (%2)"));
    QCOMPARE(widget.toolTip(), QStringLiteral("%1 of the field (%2) (F9)"));
}

void TestKeyTips::anEmptyTooltipStaysEmpty() {
    KeyTips tips;
    QWidget widget;
    QAction action;
    action.setShortcut(Qt::Key_F9);
    tips.follow(&widget, &action);
    QVERIFY(widget.toolTip().isEmpty());
}

/// Qt gives it the action's tooltip again whenever that changes.
void TestKeyTips::aButtonOfTheActionItself() {
    KeyTips tips;
    QToolButton button;
    QAction action(QStringLiteral("Open"));
    action.setToolTip(QStringLiteral("Opens a folder"));
    button.setDefaultAction(&action);
    tips.follow(&button, &action);
    action.setShortcut(Qt::Key_F9);
    QCOMPARE(button.toolTip(), QStringLiteral("Opens a folder (F9)"));
    action.setShortcut(Qt::Key_F8);
    QCOMPARE(button.toolTip(), QStringLiteral("Opens a folder (F8)"));
    action.setEnabled(false);
    QCOMPARE(button.toolTip(), QStringLiteral("Opens a folder (F8)"));
}

void TestKeyTips::whatGoesIsForgotten() {
    KeyTips tips;
    QAction action;
    auto widget = std::make_unique<QWidget>();
    widget->setToolTip(QStringLiteral("Here"));
    tips.follow(widget.get(), &action);
    widget.reset();
    action.setShortcut(Qt::Key_F9);
    QWidget other;
    other.setToolTip(QStringLiteral("There"));
    {
        QAction brief;
        tips.follow(&other, &brief);
        brief.setShortcut(Qt::Key_F7);
    }
    other.setToolTip(QStringLiteral("Elsewhere"));
    QCOMPARE(other.toolTip(), QStringLiteral("Elsewhere"));
}

void TestKeyTips::noTextHoldsAFixedKey_data() {
    QTest::addColumn<QString>("file");
    for (const QString& name : QDir(QStringLiteral(TRANSLATIONS)).entryList({QStringLiteral("*.ts")}))
        QTest::addRow("%s", qPrintable(name)) << QStringLiteral(TRANSLATIONS "/") + name;
}

/// Keys are put into texts when they are shown: a person may have changed them.
void TestKeyTips::noTextHoldsAFixedKey() {
    QFETCH(QString, file);
    static const QRegularExpression key(
        QStringLiteral("\\b(Ctrl|Control|Strg|Alt|Shift|Umschalt|Maj|Mayús|Meta)\\s?\\+"));
    QVERIFY(key.match(QStringLiteral("Compare (Strg+2)")).hasMatch());
    QFile translation(file);
    QVERIFY(translation.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&translation);
    int texts = 0;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters && !reader.isWhitespace()) {
            ++texts;
            QVERIFY2(!key.match(reader.text()).hasMatch(), qPrintable(reader.text().toString()));
        }
    QVERIFY(!reader.hasError() && texts > 50);
}

QTEST_MAIN(TestKeyTips)
#include "tst_key_tips.moc"
