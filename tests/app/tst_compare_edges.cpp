#include "app/application/application.h"
#include "app/export/comparison_sheet.h"
#include "app/export/comparison_tables.h"
#include "app/mainwindow/save_menu.h"
#include "tests/app/fake_classifier.h"
#include "widgets/compare/compare_tabs.h"
#include "widgets/compare/histogram_wall.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace onelogit;
using namespace onelogit::app;

namespace {

constexpr int patience = 60'000; ///< milliseconds

/// Gives every picture the same logits.
class ConstantClassifier : public FakeClassifier {
public:
    using FakeClassifier::FakeClassifier;
    [[nodiscard]] Result<void> features(std::span<const float>, std::size_t, std::span<float> out) const override {
        std::ranges::fill(out, 0.0F);
        return {};
    }
    [[nodiscard]] model::WeightRow weightRow(ClassId id) const override {
        return {.weights = FakeClassifier::weightRow(id).weights, .bias = 2};
    }
};

SharedPictures pictures(const std::vector<std::string>& classes, const std::vector<std::int32_t>& labels) {
    const auto set = std::make_shared<data::DataSet>(data::DataSet{.description = "few pictures",
                                                                   .catalog = *ClassCatalog::create(classes),
                                                                   .shape = {.channels = 1, .height = 2, .width = 2}});
    for (std::size_t i = 0; i < labels.size(); ++i) {
        set->labels.push_back(labels[i]);
        set->names.push_back(std::to_string(i));
        const auto grey = static_cast<std::uint8_t>(40 + 17 * i % 200);
        set->pixels.insert(set->pixels.end(), 4, grey);
    }
    return std::make_shared<evaluation::LabelledPictures>(evaluation::labelled(set));
}

std::vector<std::int32_t> alternating(int count) {
    std::vector<std::int32_t> labels;
    for (int i = 0; i < count; ++i)
        labels.push_back(i % 2);
    return labels;
}

using Models = std::vector<SharedClassifier>;

} // namespace

/// Data and models at the edge of sense: pictures or a clear sentence, never a crash or an empty chart without words.
class TestCompareEdges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void somethingSensibleIsShown_data();
    void somethingSensibleIsShown();
};

void TestCompareEdges::somethingSensibleIsShown_data() {
    QTest::addColumn<SharedPictures>("shown");
    QTest::addColumn<Models>("models");
    QTest::addColumn<int>("panels");
    QTest::addColumn<QString>("words");
    const auto fake = [](const char* name) { return std::make_shared<FakeClassifier>(name); };
    const auto renamed = [&](const char* name, const std::vector<std::string>& classes) {
        const auto made = fake(name);
        made->about.catalog = *ClassCatalog::create(classes);
        return made;
    };
    const SharedPictures usual = pictures({"bright", "dark"}, alternating(40));
    QTest::newRow("models with different class lists")
        << usual << Models{fake("a"), renamed("b", {"dark", "bright", "green"})} << 2 << QString();
    QTest::newRow("a model that knows one of the classes")
        << usual << Models{fake("a"), renamed("b", {"dark", "red", "green"})} << 1 << QStringLiteral("left out");
    QTest::newRow("a model with no class in common")
        << usual << Models{renamed("b", {"blue", "red", "green"})} << 0 << QStringLiteral("no class in common");
    QTest::newRow("pictures of one class only")
        << pictures({"bright", "dark"}, {0, 0, 0, 0}) << Models{fake("a")} << 0 << QStringLiteral("all of one class");
    QTest::newRow("all logits equal") << usual << Models{std::make_shared<ConstantClassifier>("c"), fake("a")} << 2
                                      << QString();
    QTest::newRow("three pictures") << pictures({"bright", "dark", "never"}, {0, 1, 2}) << Models{fake("a")} << 1
                                    << QString();
    QTest::newRow("two pictures") << pictures({"bright", "dark"}, {0, 1}) << Models{fake("a"), fake("d")} << 2
                                  << QString();
}

void TestCompareEdges::somethingSensibleIsShown() {
    QFETCH(SharedPictures, shown);
    QFETCH(Models, models);
    QFETCH(int, panels);
    QFETCH(QString, words);
    const QTemporaryDir home;
    Application program({.demoFolder = home.path(),
                         .cacheFolder = home.filePath(QStringLiteral("cache")),
                         .indexFolder = home.filePath(QStringLiteral("index")),
                         .answersFile = home.filePath(QStringLiteral("answers.sqlite"))});
    program.start();
    const Workspace& work = program.workspace();
    work.compare.setPictures(shown);
    for (std::size_t i = 0; i < models.size(); ++i)
        work.models.put(QStringLiteral("/fake/%1").arg(i), nullptr, models[i], {});
    program.window().showPage(MainWindow::Compare);
    QTRY_COMPARE_WITH_TIMEOUT(work.compare.running(), 0, patience);
    auto* wall = program.window().findChild<widgets::HistogramWall*>();
    QTRY_COMPARE_WITH_TIMEOUT(wall->panelCount(), panels, patience);
    QTRY_VERIFY_WITH_TIMEOUT(work.queue.jobs().empty(), patience);

    QString said;
    for (const QLabel* label : program.window().findChildren<QLabel*>())
        if (label->isVisible())
            said += label->text() + u'\n';
    QVERIFY2(said.contains(words), qPrintable(said));
    auto* content = program.window().findChild<QComboBox*>(QStringLiteral("wallBar.content"));
    auto* line = program.window().findChild<QComboBox*>(QStringLiteral("wallBar.line"));
    auto* tabs = program.window().findChild<widgets::CompareTabs*>();
    for (const char* score : {"wallBar.scores.normalized", "wallBar.scores.both", "wallBar.scores.raw"}) {
        program.window().findChild<QAbstractButton*>(QLatin1String(score))->click();
        for (int i = 0; i < content->count(); ++i) {
            content->setCurrentIndex(i);
            program.window().grab();
        }
    }
    for (int i = 0; i < line->count(); ++i)
        line->setCurrentIndex(i);
    for (const bool all : {false, true}) {
        work.compare.setAllClasses(all);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QTest::qWait(1);
            program.window().grab();
        }
    }
    const ComparisonState state = program.window().findChild<SaveMenu*>()->state();
    for (const SheetKind kind : {SheetKind::Wall, SheetKind::PrecisionRecall, SheetKind::Roc, SheetKind::Det})
        QCOMPARE(comparisonSheet(state, kind, SheetFormat::Svg).isEmpty(), panels == 0);
    QVERIFY(!comparisonJson(state).isEmpty() && !comparisonCsv(state).isEmpty());
}

QTEST_MAIN(TestCompareEdges)
#include "tst_compare_edges.moc"
