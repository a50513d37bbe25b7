#include "app/text/command_text.h"

#include <QTest>

using namespace onelogit::app;

class TestCommandText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainWordsStayPlain();
    void otherWordsAreQuoted();
    void numbersReadBackTheSame();
};

void TestCommandText::plainWordsStayPlain() {
    QCOMPARE(
        searchCommand({.folder = QStringLiteral("/home/ann/Pictures"),
                       .model = QStringLiteral("m.safetensors"),
                       .className = QStringLiteral("bag"),
                       .threshold = 0.5}),
        QStringLiteral("onelogit-cli search /home/ann/Pictures --model m.safetensors --class bag --threshold 0.5"));
}

void TestCommandText::otherWordsAreQuoted() {
    const QString line = searchCommand({.folder = QStringLiteral("/home/ann/My $HOME"),
                                        .model = QStringLiteral("it's.pt"),
                                        .className = QStringLiteral("ankle boot"),
                                        .threshold = -1,
                                        .normalized = true});
    QCOMPARE(line, QStringLiteral("onelogit-cli search '/home/ann/My $HOME' --model 'it'\\''s.pt' --class 'ankle boot' "
                                  "--threshold -1 --normalized"));
}

void TestCommandText::numbersReadBackTheSame() {
    const double threshold = 0.1 + 0.2;
    const QString line = searchCommand({.threshold = threshold});
    QCOMPARE(line.section(QLatin1Char(' '), -1).toDouble(), threshold);
}

QTEST_APPLESS_MAIN(TestCommandText)
#include "tst_command_text.moc"
