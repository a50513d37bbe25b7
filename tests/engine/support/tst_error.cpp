#include "engine/support/error.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace onelogit;

class ErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnWords_data();
    void everyCodeHasItsOwnWords();
    void namesAreDistinct();
    void describes_data();
    void describes();
};

void ErrorTest::everyCodeHasItsOwnWords_data() {
    QTest::addColumn<int>("code");
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
        QTest::newRow(std::string(name(static_cast<ErrorCode>(code))).c_str()) << code;
}

void ErrorTest::everyCodeHasItsOwnWords() {
    QFETCH(int, code);
    const auto errorCode = static_cast<ErrorCode>(code);
    const auto text = QString::fromStdString(std::string(name(errorCode)));
    QVERIFY(QRegularExpression(QStringLiteral("^[a-z]+(-[a-z]+)*$")).match(text).hasMatch());
    if (errorCode != ErrorCode::Internal)
        QVERIFY2(name(errorCode) != name(ErrorCode::Internal), "falls back to the last wording");
    QVERIFY(describe({.code = errorCode, .subject = "thing", .detail = ""}).starts_with("thing "));
}

void ErrorTest::namesAreDistinct() {
    std::set<std::string_view> names;
    std::set<std::string> sentences;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        names.insert(name(static_cast<ErrorCode>(code)));
        sentences.insert(describe({.code = static_cast<ErrorCode>(code), .subject = "", .detail = ""}));
    }
    const auto count = static_cast<std::size_t>(ErrorCode::Internal) + 1;
    QCOMPARE(names.size(), count);
    QCOMPARE(sentences.size(), count);
}

void ErrorTest::describes_data() {
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("expected");
    const QString path = QStringLiteral("photos/a b.jpg");
    QTest::newRow("subject and detail") << path << QStringLiteral("at byte 12")
                                        << QStringLiteral("photos/a b.jpg ends too early (at byte 12)");
    QTest::newRow("subject alone") << path << QString() << QStringLiteral("photos/a b.jpg ends too early");
    QTest::newRow("detail alone") << QString() << QStringLiteral("at byte 12")
                                  << QStringLiteral("ends too early (at byte 12)");
    QTest::newRow("neither") << QString() << QString() << QStringLiteral("ends too early");
}

void ErrorTest::describes() {
    QFETCH(QString, subject);
    QFETCH(QString, detail);
    QFETCH(QString, expected);
    const Error error{.code = ErrorCode::Truncated, .subject = subject.toStdString(), .detail = detail.toStdString()};
    QCOMPARE(QString::fromStdString(describe(error)), expected);
}

QTEST_APPLESS_MAIN(ErrorTest)
#include "tst_error.moc"
