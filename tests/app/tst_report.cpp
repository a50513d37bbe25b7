#include "app/application/translation.h"
#include "app/export/comparison_sheet.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace onelogit;
using namespace onelogit::app;

namespace {

ComparisonState smallState() {
    auto view = std::make_shared<ClassView>();
    view->trueLogits = {1, 2};
    view->falseLogits = {-1, 0};
    view->trueHistogram = {.range = {-1, 2}, .counts = {0, 0, 2}};
    view->falseHistogram = {.range = {-1, 2}, .counts = {1, 1, 0}};
    ComparisonState state;
    state.data = QStringLiteral("pictures");
    state.className = "sneaker";
    state.models.push_back(
        {.title = QStringLiteral("a model"),
         .path = {},
         .digest = "0123456789abcdef0123",
         .loss = {},
         .aligned = {},
         .comparison = std::make_shared<Comparison>(Comparison{.table = {},
                                                               .figures = {},
                                                               .catalog = *ClassCatalog::create({"sneaker"}),
                                                               .pictures = {},
                                                               .match = {},
                                                               .unreadable = {},
                                                               .normalizers = {},
                                                               .sortedFalse = {},
                                                               .normalizedFigures = {},
                                                               .notKept = {}}),
         .view = view,
         .threshold = 1.0});
    return state;
}

} // namespace

/// The report says in which language it is written, and which way that runs.
class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { useLanguage(*qApp, QStringLiteral("en")); }
    void itsLanguageIsNamed_data();
    void itsLanguageIsNamed();
    void chartsRunFromLeftToRight();
    void withoutModelsThereIsNone() { QVERIFY(comparisonReport({}).isEmpty()); }
};

void TestReport::itsLanguageIsNamed_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QString>("heading");
    QTest::newRow("English") << QStringLiteral("en") << QByteArray("<html lang=\"en\" dir=\"ltr\">")
                             << QStringLiteral("Comparison of 1 model");
    QTest::newRow("German") << QStringLiteral("de") << QByteArray("<html lang=\"de\" dir=\"ltr\">") << QString();
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QByteArray("<html lang=\"zh-CN\" dir=\"ltr\">") << QString();
    QTest::newRow("Arabic") << QStringLiteral("ar") << QByteArray("<html lang=\"ar\" dir=\"rtl\">") << QString();
}

void TestReport::itsLanguageIsNamed() {
    QFETCH(QString, code);
    QFETCH(QByteArray, tag);
    QFETCH(QString, heading);
    useLanguage(*qApp, code);
    const QByteArray report = comparisonReport(smallState());
    QVERIFY2(report.contains(tag), report.left(200).constData());
    if (!heading.isEmpty())
        QVERIFY(report.contains(QStringLiteral("<h1>%1</h1>").arg(heading).toUtf8()));
    QVERIFY(!report.contains("text-align:left") && !report.contains("text-align:right"));
}

/// Their places are those of the axis, in every language.
void TestReport::chartsRunFromLeftToRight() {
    useLanguage(*qApp, QStringLiteral("ar"));
    const QByteArray report = comparisonReport(smallState());
    QVERIFY(QRegularExpression(QStringLiteral("svg\\{[^}]*direction:ltr[^}]*\\}"))
                .match(QString::fromUtf8(report))
                .hasMatch());
    QCOMPARE(report.count("<svg"), 4);
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
