// Writes pictures of the real window on the demo: window_shot [options] FOLDER
#include "app/application/application.h"
#include "app/application/translation.h"
#include "app/mainwindow/intake_desk.h"
#include "widgets/charts/logit_chart.h"
#include "widgets/commands/command_palette.h"
#include "widgets/compare/compare_tabs.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QCursor>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QListWidget>
#include <QPixmap>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>

namespace {

using namespace onelogit;
using namespace onelogit::app;

constexpr QSize dialogSize(1040, 664);
constexpr int pollMilliseconds = 100;
constexpr int settleTurns = 12; ///< of the poll: thumbnails and layouts come after the last job with a title

/// One picture after the other, each taken when the window has been at rest for a while.
class Photographer : public QObject {
public:
    Photographer(Application& shownProgram, QDir target, QString wantedClass, const QStringList& models)
        : program(shownProgram), folder(std::move(target)), className(std::move(wantedClass)) {
        steps = {
            [this] {
                program.workspace().models.setClassName(className);
                QCursor::setPos(program.window().mapToGlobal(QPoint(600, 8))); // nothing looks pointed at
            },
            [this] { program.window().showPage(MainWindow::Search); },
            [this] { take(QStringLiteral("search.png")); },
            [this] { program.window().showPage(MainWindow::Compare); },
            [this] { take(QStringLiteral("compare.png")); },
            [this] { showTab(widgets::CompareTabs::PrecisionRecall); },
            [this] { take(QStringLiteral("compare-curves.png")); },
            [this] { showTab(widgets::CompareTabs::Det); },
            [this] { take(QStringLiteral("compare-det.png")); },
            [this] { showTab(widgets::CompareTabs::Sweep); },
            [this] { take(QStringLiteral("compare-sweep.png")); },
            [this] { showTab(widgets::CompareTabs::Violations); },
            [this] { take(QStringLiteral("compare-violations.png")); },
            [this] { showTab(widgets::CompareTabs::Suppliers); },
            [this] { take(QStringLiteral("compare-suppliers.png")); },
            [this] { pickBar(); },
            [this] { take(QStringLiteral("compare-pictures.png")); },
            [this] { setContent(4); },
            [this] { take(QStringLiteral("compare-intervals.png")); },
            [this] {
                setContent(0);
                showTab(widgets::CompareTabs::Table);
                program.window().findChild<QAbstractButton*>(QStringLiteral("wallBar.scores.both"))->click();
            },
            [this] { take(QStringLiteral("compare-both.png")); },
            [this] {
                program.window().findChild<QAbstractButton*>(QStringLiteral("wallBar.scores.raw"))->click();
                program.workspace().compare.setAllClasses(false);
            },
            [this] { take(QStringLiteral("compare-class.png")); },
            [this] { program.window().showPage(MainWindow::Train); },
            [this] { take(QStringLiteral("train-empty.png")); },
            [this] { program.window().showPage(MainWindow::Speed); },
            [this] { take(QStringLiteral("speed.png")); },
            [this] { program.window().showPage(MainWindow::Models); },
            [this] { take(QStringLiteral("models.png")); },
            [this] { trigger(QStringLiteral("welcome")); },
            [this] { take(QStringLiteral("welcome.png")); },
            [this] { trigger(QStringLiteral("shortcuts")); },
            [this] { take(QStringLiteral("shortcuts.png")); },
            [this] {
                trigger(QStringLiteral("shortcuts")); // and away again
                program.window().showPage(MainWindow::Search);
                trigger(QStringLiteral("palette"));
            },
            [this] {
                take(QStringLiteral("palette.png"), &program.window()); // it needs the focus
                program.window().findChild<widgets::CommandPalette*>()->close();
            },
            [this] { trigger(QStringLiteral("tour")); },
            [this] {
                take(QStringLiteral("tour.png"));
                program.window().findChild<QAbstractButton*>(QStringLiteral("tourCard.end"))->click();
            },
            [this] { trigger(QStringLiteral("help")); },
            [this] { takeHelp(); },
            [this] { program.window().showPage(MainWindow::Train); },
            [this] { train(); }, // last, since it takes its time on a busy machine
            [this] { take(QStringLiteral("train.png")); },
        };
        for (const QString& model : models) {
            const QString name = QFileInfo(model).completeBaseName();
            steps.emplace_back([this, model] { program.window().openPaths({model}); });
            steps.emplace_back([this, name] { answer(name); });
            steps.emplace_back([this, name] { take(name + QStringLiteral("-models.png")); });
            steps.emplace_back([this] { program.window().showPage(MainWindow::Speed); });
            steps.emplace_back([this, name] {
                take(name + QStringLiteral("-speed.png"));
                program.window().showPage(MainWindow::Models);
            });
        }
        connect(&poll, &QTimer::timeout, this, &Photographer::look);
        poll.start(pollMilliseconds);
    }

private:
    [[nodiscard]] bool atRest() const {
        const Workspace& shared = program.workspace();
        const std::vector<OpenModel>& models = shared.models.models();
        return shared.queue.jobs().empty() && shared.search.result() && !models.empty() &&
               shared.compare.view({.digest = models.front().digest(), .className = {}});
    }

    void look() {
        still = atRest() ? still + 1 : 0;
        if (still < settleTurns)
            return;
        still = 0;
        if (next == steps.size())
            return QApplication::quit();
        steps[next++]();
    }

    void trigger(const QString& command) {
        program.window().findChild<QAction*>(QStringLiteral("action.") + command)->trigger();
    }

    void showTab(int tab) { program.window().findChild<widgets::CompareTabs*>()->setCurrentIndex(tab); }

    /// A race, with a picture when all losses have ended their first epoch.
    void train() {
        TrainingController& trainings = program.workspace().trainings;
        connect(&trainings, &TrainingController::changed, this, [this, &trainings, taken = false]() mutable {
            const std::vector<TrainingLane>& lanes = trainings.trainings().front().lanes;
            if (taken || !std::ranges::all_of(lanes, [](const TrainingLane& lane) { return !lane.epochs.empty(); }))
                return;
            taken = true;
            QTimer::singleShot(pollMilliseconds, this, [this] { take(QStringLiteral("train-first.png")); });
        });
        program.window().findChild<QPushButton*>(QStringLiteral("trainForm.start"))->click();
    }

    void setContent(int number) {
        program.window().findChild<QComboBox*>(QStringLiteral("wallBar.content"))->setCurrentIndex(number);
    }

    void pickBar() {
        auto* panel = program.window().findChild<QWidget*>(QStringLiteral("histogramPanel0"));
        auto* chart = panel->findChild<widgets::LogitChart*>();
        Q_EMIT chart->barPicked(widgets::LogitChart::Role::False,
                                {*chart->threshold(), *chart->threshold() + chart->step()});
    }

    /// A picture of the intake dialog, or of the message that leads to it, before it is answered with Enter.
    void answer(const QString& name) {
        auto* details = program.window().findChild<QPushButton*>(QStringLiteral("messageBar.action"));
        if (!program.window().intake().isAsking() && details->isVisible()) {
            take(name + QStringLiteral("-message.png"));
            details->click();
        }
        auto* dialog = program.window().findChild<QDialog*>(QStringLiteral("intakeDialog"));
        if (!dialog)
            return;
        if (!dialog->findChild<QPushButton*>(QStringLiteral("trustPanel.trust"))->isVisible())
            dialog->resize(dialogSize); // the offscreen platform's screen is small
        take(name + QStringLiteral("-intake.png"), dialog);
        if (auto* look = dialog->findChild<QPushButton*>(QStringLiteral("namingPanel.look")); look->isVisible()) {
            look->click();
            const auto again = steps.begin() + static_cast<std::ptrdiff_t>(next);
            steps.insert(again, [this, name, dialog] {
                take(name + QStringLiteral("-named.png"), dialog);
                dialog->findChild<QPushButton*>(QStringLiteral("intakeDialog.open"))->click();
            });
        } else if (auto* trust = dialog->findChild<QPushButton*>(QStringLiteral("trustPanel.trust"));
                   trust->isVisible()) {
            trust->click();
            const auto again = steps.begin() + static_cast<std::ptrdiff_t>(next);
            steps.insert(again, [this, name, shown = QPointer(dialog)] {
                if (!shown)
                    return;
                take(name + QStringLiteral("-trusted.png"), shown);
                shown->reject();
            });
        } else {
            dialog->findChild<QPushButton*>(QStringLiteral("intakeDialog.open"))->click();
        }
    }

    /// Every page, by its place.
    void takeHelp() {
        for (QWidget* help : QApplication::topLevelWidgets()) {
            auto* pages = help->findChild<QListWidget*>(QStringLiteral("help.pages"));
            for (int page = 0; pages && page < pages->count(); ++page) {
                pages->setCurrentRow(page);
                take(QStringLiteral("help-%1.png").arg(page + 1), help);
            }
        }
    }

    void take(const QString& name, QWidget* what = nullptr) {
        if (QWidget* focused = QApplication::focusWidget(); focused && !what)
            focused->clearFocus();
        const QString path = folder.filePath(name);
        const bool saved = (what ? what : &program.window())->grab().save(path);
        QTextStream(stdout) << (saved ? "wrote " : "could not write ") << path << Qt::endl;
    }

    Application& program;
    QDir folder;
    QString className;
    std::vector<std::function<void()>> steps;
    std::size_t next = 0;
    int still = 0;
    QTimer poll;
};

} // namespace

int main(int argc, char** argv) {
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_CACHE_HOME", home.filePath(QStringLiteral("cache")).toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);

    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption dark(QStringLiteral("dark"));
    const QCommandLineOption contrast(QStringLiteral("contrast"));
    const QCommandLineOption width(QStringLiteral("width"), {}, QStringLiteral("pixels"), QStringLiteral("1280"));
    const QCommandLineOption height(QStringLiteral("height"), {}, QStringLiteral("pixels"), QStringLiteral("720"));
    const QCommandLineOption className(QStringLiteral("class"), {}, QStringLiteral("name"), QStringLiteral("sneaker"));
    const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("code"), QStringLiteral("en"));
    const QCommandLineOption demo(QStringLiteral("demo"), {}, QStringLiteral("folder"), QStringLiteral(DEMO));
    const QCommandLineOption model(QStringLiteral("model"), {}, QStringLiteral("file"));
    const QCommandLineOption pictures(QStringLiteral("folder"), {}, QStringLiteral("pictures"));
    const QCommandLineOption data(QStringLiteral("data"), {}, QStringLiteral("labelled pictures"));
    parser.addOptions({dark, contrast, width, height, className, language, demo, model, pictures, data});
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures are written"));
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    using onelogit::widgets::Theme;
    useLanguage(application, parser.value(language));
    const QDir folder(parser.positionalArguments().first());
    folder.mkpath(QStringLiteral("."));

    Application program({.paths = parser.values(pictures),
                         .theme = parser.isSet(contrast)
                                      ? (parser.isSet(dark) ? Theme::ContrastDark : Theme::ContrastLight)
                                      : (parser.isSet(dark) ? Theme::Dark : Theme::Light),
                         .demoFolder = parser.value(demo)});
    program.window().resize(parser.value(width).toInt(), parser.value(height).toInt());
    program.start();
    if (parser.isSet(data))
        program.workspace().data.open(parser.value(data));
    const Photographer photographer(program, folder, parser.value(className), parser.values(model));
    return QApplication::exec();
}
