// How long the window's thread is kept busy at once over a large folder:
// bench_window FOLDER [--index CACHE] [--train DATA]
//
// Opens the real window (offscreen unless QT_QPA_PLATFORM says otherwise) on the folder with the demo's models, shows
// every picture, scrolls from end to end, changes the class 50 times and moves the threshold 300 times. A timer that
// should fire every 2 ms tells the longest gap of each part. With --train all of it happens while seven losses are
// trained on DATA, and stopping them is timed.

#include "app/application/application.h"
#include "tests/benchmarks/heartbeat.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCommandLineParser>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

namespace {

using namespace onelogit::app;
using namespace onelogit::bench;

constexpr int classChanges = 50;
constexpr int thresholdMoves = 300;
constexpr int scrollSteps = 400;

class Bench {
public:
    Bench(Application& shown, QString trainOn)
        : program(shown), search(shown.workspace().search), data(std::move(trainOn)) {}

    void run() {
        open();
        if (!data.isEmpty())
            train();
        showEverything();
        scroll();
        changeClass();
        moveThreshold();
        if (!data.isEmpty())
            stopTraining();
        out() << "memory: " << memory() << '\n';
    }

private:
    [[nodiscard]] bool atRest() const {
        const auto& result = search.result();
        return program.workspace().folder.state() == FolderController::State::Ready && result && result->whole() &&
               result->snapshot == program.workspace().folder.snapshot() &&
               result->className() == program.workspace().models.className().toStdString();
    }

    void open() {
        QElapsedTimer clock;
        clock.start();
        program.start();
        waitFor([this] { return search.result() && search.result()->rows() > 0; });
        out() << "first hits after " << clock.elapsed() << " ms\n";
        waitFor([this] { return atRest(); });
        out() << search.result()->rows() << " pictures at rest after " << clock.elapsed() << " ms\n";
        heart.tell("opening");
        runFor(2000); // labels, borderline strip and thumbnails
        out() << "memory: " << memory() << '\n';
    }

    void train() {
        onelogit::training::JobSpec spec{
            .data = data.toStdString(), .shape = {}, .trunk = {}, .losses = {}, .settings = {}};
        for (const onelogit::LossTraits& loss : onelogit::sevenLosses())
            spec.losses.push_back(loss.kind);
        spec.settings.epochs = 1000;
        program.window().showPage(MainWindow::Train);
        heart.restart();
        training = program.workspace().trainings.start(spec);
        waitFor([this] {
            const auto* running = program.workspace().trainings.training(training);
            return running->stage == onelogit::training::Stage::Training && running->progress.done > 0;
        });
        runFor(3000);
        heart.tell("beginning to train, its page shown");
        program.window().showPage(MainWindow::Search);
        runFor(500);
    }

    void stopTraining() {
        const std::uint64_t steps = program.workspace().trainings.training(training)->progress.done;
        QElapsedTimer clock;
        clock.start();
        program.workspace().trainings.discard(training);
        waitFor([this] { return program.workspace().trainings.training(training) == nullptr; });
        out() << "training stopped after " << milliseconds(clock) << " ms, having done " << steps << " steps\n";
    }

    void showEverything() {
        heart.restart();
        search.setThreshold(search.result()->score(search.result()->rows() - 1));
        runFor(500);
        heart.tell("showing every picture");
    }

    void scroll() {
        auto* view = program.window().findChild<QAbstractItemView*>(QStringLiteral("pictureGrid.view"));
        QScrollBar* bar = view->verticalScrollBar();
        heart.restart();
        for (int step = 0; step <= scrollSteps; ++step) {
            bar->setValue(static_cast<int>(static_cast<double>(bar->maximum()) * step / scrollSteps));
            runFor(16);
        }
        heart.tell("scrolling down");
        heart.restart();
        for (int page = 0; page < scrollSteps; ++page) {
            bar->triggerAction(QAbstractSlider::SliderPageStepSub);
            runFor(16);
        }
        heart.tell("scrolling page by page");
        bar->setValue(0);
    }

    void changeClass() {
        const auto& names = program.workspace().models.model()->classifier->info().catalog;
        std::vector<double> firstHits;
        std::vector<double> whole;
        heart.restart();
        for (int i = 1; i <= classChanges; ++i) {
            QElapsedTimer clock;
            clock.start();
            const std::string& name =
                names.name({static_cast<std::int32_t>(static_cast<std::size_t>(i) % names.size())});
            program.workspace().models.setClassName(QString::fromStdString(name));
            waitFor([&] { return search.result() && search.result()->className() == name; });
            firstHits.push_back(milliseconds(clock));
            waitFor([this] { return atRest(); });
            whole.push_back(milliseconds(clock));
            runFor(50);
        }
        heart.tell("50 class changes");
        const Spread first = spreadOf(firstHits);
        const Spread all = spreadOf(whole);
        out() << "class change: hits after " << first.median << " ms (longest " << first.longest
              << "), whole ranking after " << all.median << " ms (longest " << all.longest << ")\n";
    }

    void moveThreshold() {
        const auto& result = *search.result();
        std::vector<double> moves;
        heart.restart();
        for (int i = 0; i < thresholdMoves; ++i) {
            const auto row =
                static_cast<std::size_t>((i * 37 % 100 + 1) * static_cast<double>(result.rows() - 1) / 101);
            QElapsedTimer clock;
            clock.start();
            search.setThreshold(result.score(row));
            QCoreApplication::processEvents(); // grid, strip, status line and ledger are drawn
            moves.push_back(milliseconds(clock));
            runFor(4);
        }
        heart.tell("300 threshold moves");
        const Spread spread = spreadOf(moves);
        out() << "threshold move with everything drawn: median " << spread.median << " ms, 99 % " << spread.percentile99
              << " ms, longest " << spread.longest << " ms\n";
    }

    Application& program;
    SearchController& search;
    QString data;
    quint64 training = 0;
    Heartbeat heart;
};

} // namespace

int main(int argc, char** argv) {
    const QTemporaryDir home;
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        qputenv(name, home.filePath(QLatin1String(name)).toUtf8());
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption index(QStringLiteral("index"),
                                   QStringLiteral("folder of indexes, as --cache of onelogit-cli"),
                                   QStringLiteral("folder"), home.filePath(QStringLiteral("index")));
    const QCommandLineOption train(QStringLiteral("train"), QStringLiteral("data to train on meanwhile"),
                                   QStringLiteral("data"));
    parser.addOptions({index, train});
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("of pictures"));
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    Application program({.paths = parser.positionalArguments(),
                         .theme = onelogit::widgets::Theme::Light,
                         .demoFolder = QStringLiteral(DEMO),
                         .indexFolder = parser.value(index)});
    program.window().resize(1280, 720);
    Bench(program, parser.value(train)).run();
    return 0;
}
