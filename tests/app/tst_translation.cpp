#include "app/application/translation.h"
#include "app/text/compare_text.h"
#include "app/text/error_text.h"
#include "app/text/loss_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
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

    void germanIsComplete();
    void germanIsFound_data();
    void germanIsFound();
    void pluralsFollowTheLanguage_data();
    void pluralsFollowTheLanguage();
    void anUnknownLanguageStaysEnglish();
};

void TestTranslation::germanIsComplete() {
    QFile file(QStringLiteral(TRANSLATIONS "/onelogit_de.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    static const QRegularExpression placeholder(QStringLiteral("%L?[1-9]"));
    QString source;
    int read = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("source")) {
            source = reader.readElementText();
        } else if (reader.name() == QLatin1String("translation")) {
            QVERIFY2(!reader.attributes().hasAttribute(QStringLiteral("type")), qPrintable(source));
            const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            QVERIFY2(!text.isEmpty(), qPrintable(source));
            for (auto match = placeholder.globalMatch(source); match.hasNext();)
                QVERIFY2(text.contains(match.next().captured()), qPrintable(source));
            ++read;
        }
    }
    QVERIFY(!reader.hasError());
    QVERIFY(read > 100);
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
