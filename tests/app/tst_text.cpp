#include "app/text/compare_text.h"
#include "app/text/error_text.h"
#include "app/text/loss_text.h"
#include "app/text/number_text.h"
#include "app/text/path_text.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace onelogit;
using namespace onelogit::app;

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everyErrorNamesTheThing();
    void errorKeepsTheDetail();
    void errorWithoutSubject();
    void percentSignsInNamesStay();
    void skipReasonsAreDistinct();
    void everyLossHasATitle();
    void progress_data();
    void progress();
    void captionOfAllClasses();
    void captionNamesNoRivalForOneModel();
    void captionWithoutABaselineTakesTheDearest();
    void captionEscapesNames();
    void captionOfOneClass();
    void pathsGoThereAndBack();
};

void TestText::everyErrorNamesTheThing() {
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const QString text = errorText({static_cast<ErrorCode>(code), "/a/b.jpg", {}});
        QVERIFY2(text.startsWith(QStringLiteral("“/a/b.jpg” ")), qPrintable(text));
        QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
    }
}

void TestText::errorKeepsTheDetail() {
    QVERIFY(errorText({ErrorCode::Damaged, "m", "checksum differs"}).endsWith(QStringLiteral("(checksum differs)")));
}

void TestText::errorWithoutSubject() {
    QVERIFY(errorText({ErrorCode::OutOfMemory, {}, {}}).startsWith(QStringLiteral("The operation needs")));
}

void TestText::percentSignsInNamesStay() {
    QVERIFY(errorText({ErrorCode::Empty, "50%1 %L2", "%1"}).contains(QStringLiteral("“50%1 %L2”")));
}

void TestText::skipReasonsAreDistinct() {
    QSet<QString> reasons;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
        reasons << reasonText(static_cast<ErrorCode>(code));
    QCOMPARE(reasons.size(), static_cast<int>(ErrorCode::Internal) + 1);
}

void TestText::everyLossHasATitle() {
    QSet<QString> titles;
    for (const LossTraits& loss : allLosses())
        titles << lossTitle(loss.kind);
    QCOMPARE(titles.size(), static_cast<qsizetype>(allLosses().size()));
    QVERIFY(!titles.contains(QString()));
}

void TestText::progress_data() {
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<QString>("text");
    const auto running = [](std::uint64_t done, std::uint64_t total, double seconds) {
        const Progress counted{done, total};
        return JobStatus{.id = 1, .title = {}, .running = true, .progress = counted, .pace = paceOf(counted, seconds)};
    };
    QTest::newRow("waiting") << JobStatus{} << QStringLiteral("waiting");
    QTest::newRow("not yet counting") << running(0, 0, 1) << QString();
    QTest::newRow("nothing done") << running(0, 10'000, 1) << QStringLiteral("0 of 10,000");
    QTest::newRow("total unknown") << running(3210, 0, 1) << QStringLiteral("3,210, 3,210/s");
    QTest::newRow("seconds") << running(1000, 2000, 10) << QStringLiteral("1,000 of 2,000, 100/s, 10 s left");
    QTest::newRow("minutes") << running(1000, 37'000, 100) << QStringLiteral("1,000 of 37,000, 10/s, 60 min left");
    QTest::newRow("hours") << running(1000, 73'000, 100) << QStringLiteral("1,000 of 73,000, 10/s, 2 h left");
    QTest::newRow("slow") << running(1, 2, 10) << QStringLiteral("1 of 2, 10 s left");
    QTest::newRow("finished") << running(10, 10, 1) << QStringLiteral("10 of 10, 10/s");
}

void TestText::progress() {
    QFETCH(JobStatus, status);
    QTEST(progressText(status), "text");
}

namespace {

const std::vector<ComparedModel> twoModels{
    {.title = QStringLiteral("cross-entropy"), .classes = 10, .areaAbove = 0.107, .thresholdCost = 1.41},
    {.title = QStringLiteral("batch cross-entropy"), .classes = 10, .areaAbove = 0.07, .thresholdCost = 0.16},
    {.title = QStringLiteral("max-margin"), .classes = 10, .areaAbove = 0.2, .thresholdCost = 3},
};

} // namespace

void TestText::captionOfAllClasses() {
    QCOMPARE(allClassesCaption(twoModels, 0),
             QStringLiteral("With <b>batch cross-entropy</b> one threshold serves all 10 classes and costs 0.2 points "
                            "of F1; with <b>cross-entropy</b> it costs 1.4."));
}

void TestText::captionNamesNoRivalForOneModel() {
    QVERIFY(allClassesCaption({}, -1).isEmpty());
    QVERIFY(allClassesCaption({twoModels[0]}, 0).endsWith(QStringLiteral("costs 1.4 points of F1.")));
}

void TestText::captionWithoutABaselineTakesTheDearest() {
    QVERIFY(allClassesCaption(twoModels, -1).endsWith(QStringLiteral("with <b>max-margin</b> it costs 3.0.")));
}

void TestText::captionEscapesNames() {
    const std::vector<ComparedModel> models{{.title = QStringLiteral("<i>"), .classes = 2}};
    QVERIFY(allClassesCaption(models, -1).contains(QStringLiteral("<b>&lt;i&gt;</b>")));
    QVERIFY(oneClassCaption(models, -1, QStringLiteral("a&b")).contains(QStringLiteral("a&amp;b")));
}

void TestText::captionOfOneClass() {
    QCOMPARE(oneClassCaption(twoModels, 0, QStringLiteral("bag")),
             QStringLiteral("For “bag”, <b>batch cross-entropy</b> leaves an area of 0.070 above the precision-recall "
                            "curve; <b>cross-entropy</b> leaves 0.107."));
}

void TestText::pathsGoThereAndBack() {
    QCOMPARE(toText(toPath(QStringLiteral("/a/ä b"))), QStringLiteral("/a/ä b"));
    QCOMPARE(absoluteText(QStringLiteral("/a//b/../c/")), QStringLiteral("/a/c"));
    QVERIFY(absoluteText(QStringLiteral("x")).endsWith(QStringLiteral("/x")));
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
