// What the comparison page costs: bench_compare [--models M] [--classes K] [--pictures N]
//
// Opens the real window (offscreen unless QT_QPA_PLATFORM says otherwise) and compares M models with K classes on N
// labelled pictures, all made up: 7, 10 and 10,000 unless said otherwise. Then drags the threshold through all panels
// 500 times, what it computes and what it paints timed apart, changes the class 30 times and looks at every tab. A
// timer that should fire every 2 ms tells the longest gap of each part on the window's thread.

#include "app/application/application.h"
#include "engine/model/classifier.h"
#include "tests/benchmarks/heartbeat.h"
#include "widgets/charts/histogram_panel.h"
#include "widgets/charts/logit_chart.h"
#include "widgets/compare/compare_tabs.h"
#include "widgets/compare/histogram_wall.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>

#include <array>
#include <random>

namespace {

using namespace onelogit;
using namespace onelogit::app;
using namespace onelogit::bench;

constexpr int thresholdMoves = 500;
constexpr int classChanges = 30;
constexpr std::size_t width = 16;

/// Reads a picture's class off its pixels, more or less well.
class MadeUpClassifier : public model::Classifier {
public:
    MadeUpClassifier(int number, const ClassCatalog& catalog)
        : weights(catalog.size() * width),
          about{.title = "model " + std::to_string(number),
                .format = "made up",
                .digest = "digest" + std::to_string(number),
                .trunkDigest = "trunk",
                .headDigest = "head" + std::to_string(number),
                .catalog = catalog,
                .input = {.shape = {.channels = 1, .height = 4, .width = 4}, .mean = {0.5F}, .deviation = {0.5F}},
                .features = width} {
        std::mt19937 random(static_cast<unsigned>(number));
        std::normal_distribution<float> noise(0, 0.25F);
        for (std::size_t c = 0; c < catalog.size(); ++c)
            for (std::size_t i = 0; i < width; ++i)
                weights[c * width + i] = code(c, i) + noise(random);
    }

    /// One of a class's `width` pixels, -1 or 1.
    static float code(std::size_t classNumber, std::size_t pixel) {
        std::mt19937 random(static_cast<unsigned>(classNumber * width + pixel));
        return (random() & 1) != 0 ? 1.0F : -1.0F;
    }

    [[nodiscard]] const model::ModelInfo& info() const override { return about; }
    [[nodiscard]] Result<void> features(std::span<const float> pictures, std::size_t count,
                                        std::span<float> found) const override {
        std::ranges::copy(pictures.first(count * width), found.begin());
        return {};
    }
    [[nodiscard]] model::WeightRow weightRow(ClassId id) const override {
        return {.weights = std::span(weights).subspan(static_cast<std::size_t>(id.value) * width, width), .bias = 0};
    }

private:
    std::vector<float> weights;
    model::ModelInfo about;
};

std::shared_ptr<const evaluation::LabelledPictures> madeUpPictures(std::size_t count, const ClassCatalog& catalog) {
    const auto set = std::make_shared<data::DataSet>(data::DataSet{
        .description = "made-up pictures", .catalog = catalog, .shape = {.channels = 1, .height = 4, .width = 4}});
    std::mt19937 random(1);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t label = i % catalog.size();
        set->labels.push_back(static_cast<std::int32_t>(label));
        set->names.push_back(std::to_string(i));
        for (std::size_t pixel = 0; pixel < width; ++pixel)
            set->pixels.push_back(static_cast<std::uint8_t>(128 + 60 * MadeUpClassifier::code(label, pixel) +
                                                            static_cast<float>(random() % 120) - 60));
    }
    return std::make_shared<evaluation::LabelledPictures>(evaluation::labelled(set));
}

class Bench {
public:
    explicit Bench(Application& shown) : program(shown) {}

    void run(int models, std::size_t classes, std::size_t count) {
        std::vector<std::string> names;
        for (std::size_t c = 0; c < classes; ++c)
            names.push_back("class " + std::to_string(c));
        const ClassCatalog catalog = *ClassCatalog::create(names);
        const auto pictures = madeUpPictures(count, catalog);
        out() << "made " << count << " pictures\n";
        out().flush();
        std::vector<SharedClassifier> classifiers; // made before: it takes the window's thread
        for (int i = 0; i < models; ++i)
            classifiers.push_back(std::make_shared<MadeUpClassifier>(i, catalog));
        heart.restart();
        QElapsedTimer clock;
        clock.start();
        workspace().compare.setPictures(pictures);
        for (int i = 0; i < models; ++i) {
            workspace().models.put(QStringLiteral("/made/up/%1").arg(i), nullptr,
                                   classifiers[static_cast<std::size_t>(i)], {});
            runFor(1); // models come one by one
        }
        program.window().showPage(MainWindow::Compare);
        waitFor([&] {
            return program.window().findChild<widgets::HistogramWall*>()->panelCount() == models &&
                   workspace().compare.running() == 0;
        });
        heart.tell("opening");
        out() << "all models compared after " << clock.elapsed() << " ms\n";
        heart.restart();
        waitFor([&] { return workspace().queue.jobs().empty(); });
        heart.tell("bootstrap intervals");
        dragThreshold(models);
        changeClass(classes);
        lookAtTabs();
        out() << memory() << '\n';
    }

private:
    [[nodiscard]] const Workspace& workspace() const { return program.workspace(); }

    void dragThreshold(int models) {
        auto& wall = *program.window().findChild<widgets::HistogramWall*>();
        wall.setSharedAxis(true);
        const metrics::Interval axis = wall.panel(0)->chart()->axisRange();
        std::vector<double> computing;
        std::vector<double> painting;
        std::vector<double> together;
        QCoreApplication::processEvents();
        for (int i = 0; i < thresholdMoves; ++i) {
            const double value = axis.lower + (axis.upper - axis.lower) * i / thresholdMoves;
            QElapsedTimer clock;
            clock.start();
            Q_EMIT wall.panel(i % models)->chart()->thresholdMoved(value);
            computing.push_back(milliseconds(clock));
            clock.restart();
            QCoreApplication::processEvents();
            painting.push_back(milliseconds(clock));
            together.push_back(computing.back() + painting.back());
        }
        tell("computing", computing);
        tell("painting", painting);
        tell("together", together);
    }

    static void tell(const char* what, const std::vector<double>& times) {
        const Spread spread = spreadOf(times);
        out() << QStringLiteral("one threshold move, %1: median %2 ms, 99 % %3 ms, longest %4 ms\n")
                     .arg(QLatin1String(what), -9)
                     .arg(spread.median, 0, 'f', 2)
                     .arg(spread.percentile99, 0, 'f', 2)
                     .arg(spread.longest, 0, 'f', 2);
        out().flush();
    }

    void changeClass(std::size_t classes) {
        workspace().compare.setAllClasses(false);
        heart.restart();
        for (int i = 0; i < classChanges; ++i) {
            const std::string name = "class " + std::to_string(static_cast<std::size_t>(i) * 7 % classes);
            workspace().models.setClassName(QString::fromStdString(name));
            waitFor([&] {
                return workspace().compare.view({.digest = "digest0", .className = name}) &&
                       workspace().queue.jobs().empty();
            });
        }
        heart.tell("30 class changes");
        workspace().compare.setAllClasses(true);
    }

    void lookAtTabs() {
        auto& tabs = *program.window().findChild<widgets::CompareTabs*>();
        heart.restart();
        for (int tab = 0; tab < tabs.count(); ++tab) {
            tabs.setCurrentIndex(tab);
            runFor(50);
            waitFor([&] { return workspace().queue.jobs().empty(); });
        }
        heart.tell("every tab");
    }

    Application& program;
    Heartbeat heart;
};

} // namespace

int main(int argc, char** argv) {
    const QTemporaryDir home;
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        qputenv(name, home.filePath(QLatin1String(name)).toUtf8());
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption models(QStringLiteral("models"), {}, QStringLiteral("number"), QStringLiteral("7"));
    const QCommandLineOption classes(QStringLiteral("classes"), {}, QStringLiteral("number"), QStringLiteral("10"));
    const QCommandLineOption pictures(QStringLiteral("pictures"), {}, QStringLiteral("number"),
                                      QStringLiteral("10000"));
    parser.addOptions({models, classes, pictures});
    parser.process(application);

    Application program({.demoFolder = home.path()});
    program.window().resize(1280, 720);
    program.start();
    Bench(program).run(parser.value(models).toInt(), parser.value(classes).toULongLong(),
                       parser.value(pictures).toULongLong());
    return 0;
}
