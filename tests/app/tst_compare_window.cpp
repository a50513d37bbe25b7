#include "app/application/application.h"
#include "app/export/comparison_sheet.h"
#include "app/export/comparison_tables.h"
#include "app/mainwindow/save_menu.h"
#include "widgets/charts/curve_chart.h"
#include "widgets/charts/histogram_panel.h"
#include "widgets/charts/logit_chart.h"
#include "widgets/compare/compare_tabs.h"
#include "widgets/compare/histogram_wall.h"
#include "widgets/compare/pair_table.h"
#include "widgets/compare/separation_model.h"
#include "widgets/compare/supplier_table.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace onelogit;
using namespace onelogit::app;
using widgets::CompareTabs;
using widgets::SeparationModel;

namespace {
constexpr int patience = 240'000; ///< milliseconds: slow machines and sanitizers
constexpr int panels = 7;
} // namespace

/// The comparison page on the demo: what it shows is what the engine and the command line say.
class TestCompareWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { program.reset(); }

    void everyFigureIsTheCommandLines();
    void intervalsComeByThemselves();
    void curvesHaveALineAModel_data();
    void curvesHaveALineAModel();
    void violationsAreShownInPairs();
    void suppliersOpenTheirPictures();
    void aBarOpensAsManyPicturesAsItCounts();
    void targetsAreReached_data();
    void targetsAreReached();
    void aLineMovedByHandEndsTheTarget();
    void normalizedScoresHaveTheirOwnLines();
    void bothScoresAreDrawnOverEachOther();
    void panelsAreOrdered();
    void anotherBaselineCanBeChosen();
    void classIntervalsAreCounted();
    void savedTwiceIsTheSame_data();
    void savedTwiceIsTheSame();
    void theCommandPrintsTheSame();

private:
    template<typename T>
    T* find(const char* name) {
        T* found = program->window().findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no widget named %s", name);
        return found;
    }
    [[nodiscard]] const Workspace& shared() const { return program->workspace(); }
    CompareTabs* tabs() { return find<CompareTabs>("compareTabs"); }
    widgets::HistogramPanel* panel(int number) {
        return find<widgets::HistogramPanel>(qPrintable(QStringLiteral("histogramPanel%1").arg(number)));
    }
    QStringList titles() {
        QStringList shown;
        for (int i = 0; i < panels; ++i)
            shown << panel(i)->findChild<QLabel*>(QStringLiteral("title"))->text();
        return shown;
    }
    ComparisonState state();
    void choose(const char* box, int number) { find<QComboBox>(box)->setCurrentIndex(number); }

    QTemporaryDir home;
    std::unique_ptr<Application> program;
};

void TestCompareWindow::initTestCase() {
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_CACHE_HOME", home.filePath(QStringLiteral("cache")).toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    program = std::make_unique<Application>(StartOptions{.demoFolder = QStringLiteral(DEMO)});
    program->start();
    program->window().showPage(MainWindow::Compare);
    QTRY_COMPARE_WITH_TIMEOUT(shared().compare.comparedModels().size(), std::size_t{panels}, patience);
    QTRY_COMPARE_WITH_TIMEOUT(find<widgets::HistogramWall>("histogramWall")->panelCount(), panels, patience);
}

void TestCompareWindow::init() {
    choose("wallBar.content", 0);
    choose("wallBar.line", 0);
    choose("wallBar.order", 1);
    find<QAbstractButton>("wallBar.scores.raw")->click();
    tabs()->setCurrentIndex(CompareTabs::Table);
}

ComparisonState TestCompareWindow::state() {
    ComparisonState made = program->window().findChild<SaveMenu*>()->state();
    made.dataPath = QStringLiteral(DEMO "/sample");
    return made;
}

void TestCompareWindow::everyFigureIsTheCommandLines() {
    QProcess tool;
    QStringList arguments{QStringLiteral("--json"), QStringLiteral("evaluate")};
    for (const OpenModel& model : shared().models.models())
        arguments << model.path;
    arguments << QStringLiteral("--data") << QStringLiteral(DEMO "/sample");
    tool.start(QStringLiteral(ONELOGIT_CLI), arguments);
    QVERIFY(tool.waitForFinished(patience));
    const QJsonArray models =
        QJsonDocument::fromJson(tool.readAllStandardOutput()).object().value(QStringLiteral("models")).toArray();
    QCOMPARE(models.size(), panels);
    const QAbstractItemModel& table = *find<QAbstractItemView>("separationTable")->model();
    const QHash<int, QString> keys{{SeparationModel::Accuracy, QStringLiteral("accuracy")},
                                   {SeparationModel::PrecisionAtRecall90, QStringLiteral("precision_at_recall_90")},
                                   {SeparationModel::PrecisionAtRecall99, QStringLiteral("precision_at_recall_99")},
                                   {SeparationModel::PooledAp, QStringLiteral("pooled_ap")},
                                   {SeparationModel::OneThresholdF1, QStringLiteral("one_threshold_f1")},
                                   {SeparationModel::PerClassF1, QStringLiteral("per_class_threshold_f1")},
                                   {SeparationModel::Violations, QStringLiteral("violation_rate")},
                                   {SeparationModel::WorstMargin, QStringLiteral("worst_margin")}};
    for (int row = 0; row < panels; ++row) {
        const QJsonObject expected = models.at(row).toObject(); // both in the order of the losses
        for (auto key = keys.begin(); key != keys.end(); ++key)
            QCOMPARE(table.index(row, key.key()).data(SeparationModel::sortRole).toDouble(),
                     expected.value(key.value()).toDouble());
        QCOMPARE(table.index(row, SeparationModel::AreaAbove).data(SeparationModel::sortRole).toDouble(),
                 1 - expected.value(QStringLiteral("macro_ap")).toDouble());
        QCOMPARE(panel(row)->findChild<QLabel*>(QStringLiteral("area"))->text(),
                 QString::number(1 - expected.value(QStringLiteral("macro_ap")).toDouble(), 'f', 3));
        QCOMPARE(*panel(row)->chart()->threshold(), expected.value(QStringLiteral("one_threshold")).toDouble());
    }
    const QJsonArray saved =
        QJsonDocument::fromJson(comparisonJson(state())).object().value(QStringLiteral("models")).toArray();
    for (int row = 0; row < panels; ++row) {
        const QJsonObject expected = models.at(row).toObject();
        const QJsonObject own = saved.at(row).toObject();
        int compared = 0;
        for (const QString& key : expected.keys())
            if (expected.value(key).isDouble() && own.contains(key)) {
                QCOMPARE(own.value(key), expected.value(key));
                ++compared;
            }
        QVERIFY(compared >= 13);
    }
}

void TestCompareWindow::intervalsComeByThemselves() {
    for (int row = 0; row < panels; ++row) {
        const auto cell = [&] {
            return find<QAbstractItemView>("separationTable")->model()->index(row, SeparationModel::AreaAbove);
        };
        QTRY_VERIFY_WITH_TIMEOUT(cell().data().toString().contains(u'±'), patience);
        QVERIFY(cell().data(Qt::ToolTipRole).toString().contains(QStringLiteral("200 resamples")));
    }
}

void TestCompareWindow::curvesHaveALineAModel_data() {
    QTest::addColumn<int>("tab");
    QTest::newRow("precision-recall") << int(CompareTabs::PrecisionRecall);
    QTest::newRow("ROC") << int(CompareTabs::Roc);
    QTest::newRow("DET") << int(CompareTabs::Det);
}

void TestCompareWindow::curvesHaveALineAModel() {
    QFETCH(int, tab);
    tabs()->setCurrentIndex(tab);
    const auto& lines = tabs()->curve(static_cast<CompareTabs::Tab>(tab))->lines();
    QCOMPARE(lines.size(), panels);
    for (const widgets::CurveLine& line : lines) {
        QVERIFY(line.points.size() > 100);
        QVERIFY(line.mark);
    }
    const std::optional<QPointF> before = lines.first().mark;
    auto* chart = panel(0)->chart();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(chart, Qt::Key_Right);
    QVERIFY(lines.first().mark != before);
    tabs()->setCurrentIndex(CompareTabs::Sweep);
    QCOMPARE(tabs()->curve(CompareTabs::Sweep)->lines().size(), 3);
}

void TestCompareWindow::violationsAreShownInPairs() {
    tabs()->setCurrentIndex(CompareTabs::Violations);
    auto* table = find<QTableWidget>("pairTable.table");
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), static_cast<int>(EvidenceController::mostPairs), patience);
    const auto& pairs = shared().evidence.pairs()->pairs;
    for (const ViolatingPair& pair : pairs) {
        QVERIFY(pair.low.logit <= pair.high.logit);
        QVERIFY(!pair.low.image.isNull() && !pair.high.image.isNull());
        QCOMPARE(pair.low.label, pair.low.logitOf);
        QVERIFY(pair.high.label != pair.high.logitOf);
    }
    QVERIFY(std::ranges::is_sorted(pairs, {}, &ViolatingPair::margin));
    const double worst = pairs.front().margin;
    find<QAbstractButton>("pairTable.eachOnce")->click();
    QTRY_VERIFY_WITH_TIMEOUT(shared().queue.jobs().empty(), patience);
    QCOMPARE(shared().evidence.pairs()->pairs.front().margin, worst);
    find<QAbstractButton>("pairTable.eachOnce")->click();
}

void TestCompareWindow::suppliersOpenTheirPictures() {
    choose("wallBar.line", 1); // where some false logits get in
    QTRY_VERIFY_WITH_TIMEOUT(shared().queue.jobs().empty(), patience);
    QTest::qWait(50);
    tabs()->setCurrentIndex(CompareTabs::Suppliers);
    auto* table = find<QTableWidget>("supplierTable.table");
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 10, patience);
    QTRY_VERIFY_WITH_TIMEOUT(shared().queue.jobs().empty(), patience);
    const metrics::Supply first = shared().evidence.suppliers()->front();
    QVERIFY(first.accepted > 0);
    Q_EMIT table->cellActivated(0, 0);
    QCOMPARE(tabs()->currentIndex(), int(CompareTabs::Pictures));
    QTRY_VERIFY_WITH_TIMEOUT(shared().evidence.pictures() && shared().evidence.pictures()->query.label, patience);
    QCOMPARE(shared().evidence.pictures()->total, first.accepted);
    for (const EvidencePicture& picture : shared().evidence.pictures()->pictures)
        QCOMPARE(picture.label, table->item(0, 0)->text());
}

void TestCompareWindow::aBarOpensAsManyPicturesAsItCounts() {
    auto* chart = panel(2)->chart();
    const std::string digest = state().models[2].digest;
    const auto view = shared().compare.view({.digest = digest, .className = {}});
    for (const bool isTrue : {true, false}) {
        const metrics::Histogram& bars = isTrue ? view->trueHistogram : view->falseHistogram;
        for (const std::size_t bin : {bars.counts.size() / 3, bars.counts.size() - 1}) {
            const bool last = bin + 1 == bars.counts.size();
            Q_EMIT chart->barPicked(isTrue ? widgets::LogitChart::Role::True : widgets::LogitChart::Role::False,
                                    {bars.edge(bin), last ? bars.range.upper : bars.edge(bin + 1)});
            QTRY_VERIFY_WITH_TIMEOUT(shared().evidence.pictures() &&
                                         shared().evidence.pictures()->query.interval.lower == bars.edge(bin) &&
                                         shared().evidence.pictures()->query.trueLogits == isTrue,
                                     patience);
            QCOMPARE(shared().evidence.pictures()->total, bars.counts[bin]);
            QCOMPARE(find<QListWidget>("pictureStrip.list")->count(),
                     static_cast<int>(std::min<std::uint64_t>(bars.counts[bin], EvidenceController::mostPictures)));
        }
    }
}

void TestCompareWindow::targetsAreReached_data() {
    QTest::addColumn<int>("line");
    QTest::addColumn<double>("value");
    QTest::newRow("the best F1") << 1 << 0.0;
    QTest::newRow("a precision") << 2 << 95.0;
    QTest::newRow("a recall") << 3 << 97.5;
}

void TestCompareWindow::targetsAreReached() {
    QFETCH(int, line);
    QFETCH(double, value);
    choose("wallBar.line", line);
    if (value > 0)
        find<QDoubleSpinBox>("wallBar.value")->setValue(value);
    QTRY_VERIFY_WITH_TIMEOUT(shared().queue.jobs().empty(), patience);
    QTest::qWait(50);
    for (const ComparedState& model : state().models) {
        const Rates rates = ratesAt(*model.view, *model.threshold);
        if (line == 2)
            QVERIFY(rates.precision >= value / 100);
        if (line == 3)
            QVERIFY(rates.recall >= value / 100);
        if (line == 1)
            QVERIFY(rates.precision > 0.7 && rates.recall > 0.7);
    }
}

void TestCompareWindow::aLineMovedByHandEndsTheTarget() {
    choose("wallBar.line", 3);
    QTRY_VERIFY_WITH_TIMEOUT(shared().queue.jobs().empty(), patience);
    QTest::keyClick(panel(0)->chart(), Qt::Key_Left);
    QCOMPARE(find<QComboBox>("wallBar.line")->currentIndex(), 0);
    for (int i = 1; i < panels; ++i) // one axis, one line
        QCOMPARE(panel(i)->chart()->threshold(), panel(0)->chart()->threshold());
}

void TestCompareWindow::normalizedScoresHaveTheirOwnLines() {
    const double raw = *panel(0)->chart()->threshold();
    find<QAbstractButton>("wallBar.scores.normalized")->click();
    QVERIFY(*panel(0)->chart()->threshold() < 0); // a log-probability
    const QString area = panel(0)->findChild<QLabel*>(QStringLiteral("area"))->text();
    const auto comparison = shared().compare.comparison(state().models.front().digest);
    QCOMPARE(area, QString::number(1 - comparison->figures.softmaxMacroAp, 'f', 3));
    find<QAbstractButton>("wallBar.scores.raw")->click();
    QCOMPARE(*panel(0)->chart()->threshold(), raw);
}

void TestCompareWindow::bothScoresAreDrawnOverEachOther() {
    const metrics::Interval alone = panel(0)->ownRange();
    find<QAbstractButton>("wallBar.scores.both")->click();
    QVERIFY(panel(0)->ownRange().lower < alone.lower || panel(0)->ownRange().upper > alone.upper);
    panel(0)->grab();
}

void TestCompareWindow::panelsAreOrdered() {
    const QStringList byLoss = titles();
    choose("wallBar.order", 2);
    double before = 0;
    for (const ComparedState& model : state().models) {
        QVERIFY(model.view->areaAbove >= before);
        before = model.view->areaAbove;
    }
    QVERIFY(titles() != byLoss);
    choose("wallBar.order", 1);
    QCOMPARE(titles(), byLoss);
    program->window().findChild<WallLink*>()->movePanel(0, 1);
    QCOMPARE(titles().at(1), byLoss.at(0));
    QCOMPARE(find<QComboBox>("wallBar.order")->currentIndex(), 0);
}

void TestCompareWindow::anotherBaselineCanBeChosen() {
    const QAbstractItemModel& table = *find<QAbstractItemView>("separationTable")->model();
    QCOMPARE(table.index(0, SeparationModel::VersusBaseline).data().toString(), QStringLiteral("baseline"));
    program->window().findChild<WallLink*>()->setBaseline(4);
    QCOMPARE(table.index(4, SeparationModel::VersusBaseline).data().toString(), QStringLiteral("baseline"));
    program->window().findChild<WallLink*>()->setBaseline(0);
}

void TestCompareWindow::classIntervalsAreCounted() {
    choose("wallBar.content", 4);
    for (int i = 0; i < panels; ++i) {
        QCOMPARE(panel(i)->chart()->intervals().size(), 10);
        QVERIFY(panel(i)->findChild<QLabel*>(QStringLiteral("figures"))->text().contains(QStringLiteral("of 10")));
    }
}

void TestCompareWindow::savedTwiceIsTheSame_data() {
    using Make = std::function<QByteArray(const ComparisonState&)>;
    QTest::addColumn<Make>("make");
    QTest::addColumn<QByteArray>("begins");
    const auto sheet = [](SheetKind kind, SheetFormat format) -> Make {
        return [=](const ComparisonState& shown) { return comparisonSheet(shown, kind, format); };
    };
    QTest::newRow("panels, SVG") << sheet(SheetKind::Wall, SheetFormat::Svg) << QByteArray("<?xml");
    QTest::newRow("panels, PDF") << sheet(SheetKind::Wall, SheetFormat::Pdf) << QByteArray("%PDF");
    QTest::newRow("panels, PNG") << sheet(SheetKind::Wall, SheetFormat::Png) << QByteArray("\x89PNG");
    QTest::newRow("precision-recall, SVG")
        << sheet(SheetKind::PrecisionRecall, SheetFormat::Svg) << QByteArray("<?xml");
    QTest::newRow("ROC, PDF") << sheet(SheetKind::Roc, SheetFormat::Pdf) << QByteArray("%PDF");
    QTest::newRow("DET, PNG") << sheet(SheetKind::Det, SheetFormat::Png) << QByteArray("\x89PNG");
    QTest::newRow("report") << Make(comparisonReport) << QByteArray("<!DOCTYPE html>");
    QTest::newRow("table") << Make(comparisonCsv) << QByteArray("model,digest,loss,aligned,accuracy");
    QTest::newRow("everything") << Make(comparisonJson) << QByteArray("{");
}

void TestCompareWindow::savedTwiceIsTheSame() {
    QFETCH(std::function<QByteArray(const ComparisonState&)>, make);
    QFETCH(QByteArray, begins);
    const ComparisonState shown = state();
    const QByteArray first = make(shown);
    QVERIFY(first.startsWith(begins));
    QVERIFY(first.size() > 500);
    QTest::qWait(1100); // into another second
    QVERIFY(make(shown) == first);
    ComparisonState nothing = shown;
    nothing.models.clear();
    make(nothing); // no crash
}

void TestCompareWindow::theCommandPrintsTheSame() {
    find<QAction>("compareSave.command")->trigger();
    const QString command = QApplication::clipboard()->text();
    QVERIFY(command.startsWith(QStringLiteral("onelogit-cli evaluate ")));
    QProcess shell;
    ComparisonState normalized = state();
    normalized.className = "bag";
    normalized.score = search::ScoreKind::NormalizedLogit;
    QVERIFY(comparisonCommand(normalized).contains(QStringLiteral(" --class bag")));
    QVERIFY(comparisonCommand(normalized).endsWith(QStringLiteral(" --normalized")));
    QString line = comparisonCommand(state());
    line.replace(0, int(qstrlen("onelogit-cli")), QStringLiteral(ONELOGIT_CLI " --json"));
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line});
    QVERIFY(shell.waitForFinished(patience));
    QCOMPARE(shell.exitCode(), 0);
    const QJsonObject document = QJsonDocument::fromJson(shell.readAllStandardOutput()).object();
    QCOMPARE(document.value(QStringLiteral("models")).toArray().size(), panels);
}

QTEST_MAIN(TestCompareWindow)
#include "tst_compare_window.moc"
