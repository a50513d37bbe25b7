#include "app/session/session_file.h"
#include "tests/app/session_examples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace onelogit;
using namespace onelogit::app;

class TestSessionFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenComesBack_data();
    void whatIsWrittenComesBack();
    void whatASessionDoesNotHoldStays();
    void missingMembersAreUsual();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void anyByteMayBeLost();
};

void TestSessionFile::whatIsWrittenComesBack_data() {
    QTest::addColumn<bool>("unusual");
    QTest::newRow("the usual") << false;
    QTest::newRow("everything unusual") << true;
}

void TestSessionFile::whatIsWrittenComesBack() {
    QFETCH(bool, unusual);
    const SessionState state = unusual ? unusualSession() : SessionState{};
    const QDateTime saved(QDate(2026, 11, 28), QTime(14, 32, 7, 123), Qt::UTC);
    const Result<WrittenSession> read = decodeSession(encodeSession(state, saved), {});
    QVERIFY2(read.ok(), read.ok() ? "" : describe(read.error()).c_str());
    QCOMPARE(read->saved, saved);
    QCOMPARE(encodeSession(read->state, saved), encodeSession(state, saved));
    QVERIFY(read->state == state);
}

void TestSessionFile::whatASessionDoesNotHoldStays() {
    Settings base;
    base.theme = widgets::Theme::Dark;
    base.closedDemo = {QStringLiteral("/demo/nce.safetensors")};
    base.page = 3;
    const Result<WrittenSession> read =
        decodeSession(encodeSession(unusualSession(), QDateTime::currentDateTimeUtc()), base);
    QVERIFY(read.ok());
    QCOMPARE(read->state.settings.theme, base.theme);
    QCOMPARE(read->state.settings.closedDemo, base.closedDemo);
    QCOMPARE(read->state.settings.page, 2);
}

void TestSessionFile::missingMembersAreUsual() {
    const Result<WrittenSession> read = decodeSession(
        R"({"format": "onelogit-session", "version": 1, "saved": "2026-11-28T14:32:07.000Z", "work": {}})", {});
    QVERIFY(read.ok());
    QVERIFY(read->state == SessionState{});
}

void TestSessionFile::badFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const QByteArray& content, ErrorCode code, const char* detail = "") {
        QTest::newRow(name) << content << static_cast<int>(code) << QString::fromLatin1(detail);
    };
    const auto with = [](const char* key, const QJsonValue& value, const char* inside = nullptr) {
        QJsonObject object =
            QJsonDocument::fromJson(encodeSession(unusualSession(), QDateTime::currentDateTimeUtc())).object();
        if (!inside) {
            object.insert(QLatin1String(key), value);
            return QJsonDocument(object).toJson();
        }
        QJsonObject inner = object.value(QLatin1String(inside)).toObject();
        inner.insert(QLatin1String(key), value);
        object.insert(QLatin1String(inside), inner);
        return QJsonDocument(object).toJson();
    };
    const auto parsed = [](const char* json) -> QJsonValue {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    };
    row("nothing", {}, ErrorCode::WrongFormat);
    row("zeros", QByteArray(4096, '\0'), ErrorCode::WrongFormat);
    row("text", "page=3\n", ErrorCode::WrongFormat);
    row("a list", "[]", ErrorCode::WrongFormat);
    row("an object without format", "{}", ErrorCode::WrongFormat);
    row("a project", R"({"format": "onelogit-project", "version": 1})", ErrorCode::WrongFormat);
    row("far too deep", QByteArray(200'000, '['), ErrorCode::WrongFormat);
    row("newer", with("version", 2), ErrorCode::UnsupportedVersion, "version 2");
    row("far newer", with("version", 1e300), ErrorCode::UnsupportedVersion);
    row("version 0", with("version", 0), ErrorCode::Damaged, "version");
    row("version in words", with("version", QStringLiteral("1")), ErrorCode::Damaged, "version");
    row("no time", with("saved", QStringLiteral("yesterday")), ErrorCode::Damaged, "saved");
    row("work is a list", with("work", QJsonArray()), ErrorCode::Damaged, "work");
    row("models are a text", with("models", QStringLiteral("/m/a"), "work"), ErrorCode::Damaged, "models");
    row("a model is a number", with("models", QJsonArray{1}, "work"), ErrorCode::Damaged, "models");
    row("an unknown word", with("score", QStringLiteral("logarithm"), "work"), ErrorCode::Damaged, "score");
    row("thresholds are an object", with("thresholds", QJsonObject(), "work"), ErrorCode::Damaged, "thresholds");
    row("a threshold without value", with("thresholds", parsed(R"([{"model": "d"}])"), "work"), ErrorCode::Damaged,
        "thresholds");
    row("a threshold of no model", with("thresholds", parsed(R"([{"value": 1}])"), "work"), ErrorCode::Damaged,
        "thresholds");
    row("half a page", with("page", 0.5, "window"), ErrorCode::Damaged, "page");
    row("page beyond all numbers", with("page", 1e18, "window"), ErrorCode::Damaged, "page");
    row("geometry is no base64", with("geometry", QStringLiteral("?!"), "window"), ErrorCode::Damaged, "geometry");
    row("epochs in words", with("settings", parsed(R"({"epochs": "three"})"), "training"), ErrorCode::Damaged,
        "epochs");
}

void TestSessionFile::badFilesAreRefused() {
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    QFETCH(QString, detail);
    const Result<WrittenSession> read = decodeSession(content, {});
    QVERIFY(!read.ok());
    QCOMPARE(static_cast<int>(read.error().code), code);
    if (!detail.isEmpty())
        QCOMPARE(QString::fromStdString(read.error().detail), detail);
}

/// A file that was cut is refused, wherever; one with a byte changed is read or refused, never fatal.
void TestSessionFile::anyByteMayBeLost() {
    const QByteArray whole = encodeSession(unusualSession(), QDateTime::currentDateTimeUtc()).trimmed();
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!decodeSession(whole.left(length), {}).ok());
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x11);
        [[maybe_unused]] const Result<WrittenSession> read = decodeSession(changed, {});
    }
}

QTEST_GUILESS_MAIN(TestSessionFile)
#include "tst_session_file.moc"
