#include "app/application/translation.h"
#include "app/text/compare_text.h"
#include "app/text/error_text.h"
#include "app/text/loss_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace onelogit;
using namespace onelogit::app;

/// Every test function runs on its own translators.
class TestTranslation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>()); }

    void everyLanguageIsComplete_data();
    void everyLanguageIsComplete();
    void noTextIsNew();
    void germanIsFound_data();
    void germanIsFound();
    void pluralsFollowTheLanguage_data();
    void pluralsFollowTheLanguage();
    void anUnknownLanguageStaysEnglish();
};

void TestTranslation::everyLanguageIsComplete_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("forms"); ///< of a plural
    QTest::newRow("German") << QStringLiteral("de") << 2;
    QTest::newRow("French") << QStringLiteral("fr") << 2;
    QTest::newRow("Spanish") << QStringLiteral("es") << 2;
    QTest::newRow("Simplified Chinese") << QStringLiteral("zh_CN") << 1;
    QTest::newRow("Japanese") << QStringLiteral("ja") << 1;
    QTest::newRow("Arabic") << QStringLiteral("ar") << 6;
}

void TestTranslation::everyLanguageIsComplete() {
    QFETCH(QString, code);
    QFile file(QStringLiteral(TRANSLATIONS "/onelogit_%1.ts").arg(code));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    static const QRegularExpression placeholder(QStringLiteral("%L?[1-9]"));
    QString source;
    bool isPlural = false;
    int read = 0;
    int forms = 0;
    const auto check = [&](const QString& text) {
        QVERIFY2(!text.trimmed().isEmpty() || source.trimmed().isEmpty(), qPrintable(source));
        for (auto match = placeholder.globalMatch(source); match.hasNext();)
            QVERIFY2(text.contains(match.next().captured()), qPrintable(source));
        ++read;
    };
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::EndElement && reader.name() == QLatin1String("translation") && isPlural) {
            QTEST(forms, "forms");
        } else if (token != QXmlStreamReader::StartElement) {
            continue;
        } else if (reader.name() == QLatin1String("source")) {
            source = reader.readElementText();
        } else if (reader.name() == QLatin1String("numerusform")) {
            ++forms;
            check(reader.readElementText());
        } else if (reader.name() == QLatin1String("translation")) {
            QVERIFY2(!reader.attributes().hasAttribute(QStringLiteral("type")), qPrintable(source));
            forms = 0;
            if (!isPlural)
                check(reader.readElementText());
        } else if (reader.name() == QLatin1String("message")) {
            isPlural = reader.attributes().hasAttribute(QStringLiteral("numerus"));
        }
    }
    QVERIFY(!reader.hasError());
    QVERIFY(read > 1000);
}

/// lupdate, run on copies, changes nothing.
void TestTranslation::noTextIsNew() {
    QStringList sources;
    for (const char* folder : {"app", "widgets"}) {
        QDirIterator files(QStringLiteral(SOURCE_DIR "/") + QLatin1String(folder),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (!path.contains(QLatin1String("/app/cli/")) && !path.contains(QLatin1String("/app/worker/")))
                sources << path;
        }
    }
    sources.sort();
    const QTemporaryDir scratch;
    for (const QString& name : QDir(QStringLiteral(TRANSLATIONS)).entryList({QStringLiteral("*.ts")})) {
        const QString original = QStringLiteral(TRANSLATIONS "/") + name;
        const QString copy = scratch.filePath(name);
        QVERIFY(QFile::copy(original, copy));
        QStringList arguments{QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-no-obsolete"),
                              QStringLiteral("-I"), QStringLiteral(SOURCE_DIR)};
        if (name == QLatin1String("onelogit_en.ts"))
            arguments << QStringLiteral("-pluralonly");
        QProcess lupdate;
        lupdate.start(QStringLiteral(LUPDATE), arguments + sources + QStringList{QStringLiteral("-ts"), copy});
        QVERIFY(lupdate.waitForFinished(120'000));
        QCOMPARE(lupdate.exitCode(), 0);
        QFile before(original);
        QFile after(copy);
        QVERIFY(before.open(QIODevice::ReadOnly) && after.open(QIODevice::ReadOnly));
        QVERIFY2(before.readAll() == after.readAll(), qPrintable(name));
    }
}

void TestTranslation::germanIsFound_data() {
    QTest::addColumn<QString>("locale");
    QTest::newRow("language") << QStringLiteral("de");
    QTest::newRow("language and country") << QStringLiteral("de_AT");
}

void TestTranslation::germanIsFound() {
    QFETCH(QString, locale);
    QVERIFY(installTranslations(*QCoreApplication::instance(), QLocale(locale)));
    QCOMPARE(lossTitle(LossKind::BatchCrossEntropy), QStringLiteral("Batch-Kreuzentropie"));
    QCOMPARE(reasonText(ErrorCode::WrongFormat), QStringLiteral("kein Bild"));
    const QString text = errorText({ErrorCode::NotFound, "x.png", {}});
    QVERIFY(text.startsWith(QStringLiteral("„x.png“ existiert nicht.")));
}

void TestTranslation::pluralsFollowTheLanguage_data() {
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("one, English") << QStringLiteral("en_GB") << 1 << QStringLiteral("1 model");
    QTest::newRow("many, English") << QStringLiteral("en_GB") << 7 << QStringLiteral("7 models");
    QTest::newRow("one, German") << QStringLiteral("de_DE") << 1 << QStringLiteral("1 Modell");
    QTest::newRow("many, German") << QStringLiteral("de_DE") << 7 << QStringLiteral("7 Modelle");
}

void TestTranslation::pluralsFollowTheLanguage() {
    QFETCH(QString, locale);
    QFETCH(int, count);
    QVERIFY(installTranslations(*QCoreApplication::instance(), QLocale(locale)));
    const QString text = QCoreApplication::translate("onelogit::app::ChoiceLink", "%n model(s)", nullptr, count);
    QTEST(text, "text");
}

void TestTranslation::anUnknownLanguageStaysEnglish() {
    QVERIFY(!installTranslations(*QCoreApplication::instance(), QLocale(QStringLiteral("fi_FI"))));
    QCOMPARE(lossTitle(LossKind::Focal), QStringLiteral("focal"));
}

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"
