#include "app/controllers/class_view.h"

#include <QTest>

#include <limits>

using namespace onelogit;
using namespace onelogit::app;

namespace {

/// Three examples of two classes. Class 0: true 3, 1; false 2. Class 1: true 5; false -1, 0.
const LogitTable table{.classes = 2, .logits = {3, -1, 1, 0, 2, 5}, .labels = {0, 0, 1}};

metrics::Separation figures() {
    return *metrics::separation(table);
}

Result<ClassView> viewOf(const LogitTable& logits, std::optional<ClassId> classId, std::size_t bins = 48) {
    const metrics::Separation separation = *metrics::separation(logits);
    const std::vector<metrics::Normalizer> normalizers = metrics::normalizers(logits);
    return makeClassView({.table = logits, .figures = separation, .normalizers = normalizers}, classId, bins);
}

} // namespace

class TestClassView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void logitsOfOneClassAscend();
    void allClassesTogether();
    void histogramsShareTheirRange();
    void keptFalseLogitsGiveTheSameView();
    void aClassWithoutExamplesHasNoView();
    void rates_data();
    void rates();
};

void TestClassView::logitsOfOneClassAscend() {
    const Result<ClassView> view = viewOf(table, ClassId{0});
    QVERIFY(view.ok());
    QCOMPARE(view->trueLogits, (std::vector<double>{1, 3}));
    QCOMPARE(view->falseLogits, (std::vector<double>{2}));
    QCOMPARE(view->areaAbove, 1 - figures().classes.front().averagePrecision);
    QCOMPARE(view->bestThreshold, figures().classes.front().bestF1Threshold);
}

void TestClassView::allClassesTogether() {
    const Result<ClassView> view = viewOf(table, std::nullopt);
    QVERIFY(view.ok());
    QCOMPARE(view->trueLogits, (std::vector<double>{1, 3, 5}));
    QCOMPARE(view->falseLogits, (std::vector<double>{-1, 0, 2}));
    QCOMPARE(view->areaAbove, 1 - figures().macroAp);
    QCOMPARE(view->bestThreshold, figures().oneThreshold);
}

void TestClassView::histogramsShareTheirRange() {
    const Result<ClassView> view = viewOf(table, std::nullopt, 8);
    QVERIFY(view.ok());
    QCOMPARE(view->trueHistogram.range.lower, view->falseHistogram.range.lower);
    QCOMPARE(view->trueHistogram.range.upper, view->falseHistogram.range.upper);
    QCOMPARE(view->trueHistogram.counts.size(), std::size_t{8});
    QCOMPARE(view->trueHistogram.total(), std::uint64_t{3});
    QCOMPARE(view->falseHistogram.total(), std::uint64_t{3});
}

void TestClassView::keptFalseLogitsGiveTheSameView() {
    const metrics::Separation separation = figures();
    const auto rising = std::make_shared<const std::vector<float>>(std::vector<float>{-1, 0, 2});
    const Result<ClassView> kept = makeClassView(
        {.table = table, .figures = separation, .normalizers = {}, .sortedFalse = {*rising, rising}}, std::nullopt, 8);
    const Result<ClassView> held = viewOf(table, std::nullopt, 8);
    QVERIFY(kept.ok() && held.ok());
    QVERIFY(kept->falseLogits.empty());
    QCOMPARE(kept->falseCount(), std::size_t{3});
    QCOMPARE(kept->trueLogits, held->trueLogits);
    QCOMPARE(kept->trueHistogram.counts, held->trueHistogram.counts);
    QCOMPARE(kept->falseHistogram.counts, held->falseHistogram.counts);
    QCOMPARE(kept->falseHistogram.range, held->falseHistogram.range);
    for (const double threshold : {-5.0, -1.0, 0.5, 2.0, 6.0, std::numeric_limits<double>::quiet_NaN()}) {
        QCOMPARE(kept->falseAccepted(threshold), held->falseAccepted(threshold));
        QCOMPARE(ratesAt(*kept, threshold).precision, ratesAt(*held, threshold).precision);
    }
}

void TestClassView::aClassWithoutExamplesHasNoView() {
    const LogitTable lonely{.classes = 3, .logits = {3, -1, 0, 1, 0, 0}, .labels = {0, 1}};
    const Result<ClassView> view = viewOf(lonely, ClassId{2});
    QVERIFY(!view.ok());
    QCOMPARE(view.error().code, ErrorCode::InvalidArgument);
}

void TestClassView::rates_data() {
    QTest::addColumn<double>("threshold");
    QTest::addColumn<double>("precision");
    QTest::addColumn<double>("recall");
    QTest::newRow("below everything") << -10.0 << 2.0 / 3 << 1.0;
    QTest::newRow("at a true logit: accepted") << 3.0 << 1.0 << 0.5;
    QTest::newRow("at a false logit: accepted") << 2.0 << 0.5 << 0.5;
    QTest::newRow("above everything") << 10.0 << 1.0 << 0.0;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 1.0 << 0.0;
}

void TestClassView::rates() {
    QFETCH(double, threshold);
    const Rates rates = ratesAt(*viewOf(table, ClassId{0}), threshold);
    QTEST(rates.precision, "precision");
    QTEST(rates.recall, "recall");
}

QTEST_APPLESS_MAIN(TestClassView)
#include "tst_class_view.moc"
