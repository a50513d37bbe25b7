#include "app/commands/page_commands.h"

#include "app/commands/menus.h"
#include "app/mainwindow/search_page.h"
#include "widgets/frame/status_line.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QSlider>
#include <QStatusTipEvent>

namespace onelogit::app {
namespace {

constexpr int pictureStep = 16; ///< pixels that pictures get larger or smaller by

/// Past the shortcuts, one of which this may come from: as the application hands it on, to parents too.
void press(QWidget* target, int key, Qt::KeyboardModifiers modifiers = {}, const QString& text = {}) {
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    for (QObject* each = target; each && each->isWidgetType(); each = each->parent()) {
        down.accept();
        if ((each->event(&down) && down.isAccepted()) || static_cast<QWidget*>(each)->isWindow())
            return;
    }
}

} // namespace

PageCommands::PageCommands(Commands& all, const Workspace& shared, QMainWindow& owner)
    : QObject(&owner), commands(all), workspace(shared), window(owner) {
    bindButtons();
    nameKeys();
    connectReading();
    connectScore();
    connectPictures();
    connectComparing();
    connectEdits();
    connectWindow();
}

void PageCommands::show(const char* page) {
    commands.action(page)->trigger();
}

void PageCommands::bind(const char* command, const char* button, const char* page) {
    const QString pageName = QLatin1String(page) + QStringLiteral("Page");
    auto* shown = window.findChild<QWidget*>(pageName);
    buttons.bind(commands.action(command), part<QAbstractButton>(button), shown, [this, page] { show(page); });
    tips.follow(part<QAbstractButton>(button), commands.action(command));
}

/// Of what has a key though it is no button of a page that a command presses.
void PageCommands::nameKeys() {
    for (const char* page : pageCommands)
        tips.follow(part<QWidget>("sideBar")->findChild<QWidget*>(QStringLiteral("sideBar.") + QLatin1String(page)),
                    commands.action(page));
    auto* bar = part<QWidget>("topBar");
    tips.follow(bar->findChild<QWidget*>(QStringLiteral("classPicker")), commands.action("pickClass"));
    for (const char* command : {"openModel", "openFolder"})
        tips.follow(bar->findChild<QWidget*>(QStringLiteral("topBar.action.") + QLatin1String(command)),
                    commands.action(command));
    tips.follow(part<QWidget>("statusLine.ledger"), commands.action("ledger"));
    tips.follow(part<QWidget>("borderlineStrip.undo"), commands.action("undo"));
    tips.follow(part<QWidget>("thresholdStrip.score.normalized"), commands.action("normalized"));
    tips.follow(part<QWidget>("topBar.words.expert"), commands.action("expertWords"));
}

void PageCommands::bindButtons() {
    bind("saveList", "pictureGrid.save", "search");
    bind("unsureZone", "thresholdStrip.unsure", "search");
    bind("useAnswers", "borderlineStrip.use", "search");
    bind("answerYes", "borderlineStrip.yes", "search");
    bind("answerNo", "borderlineStrip.no", "search");
    bind("borderline", "borderlineStrip.fold", "search");
    bind("sharedAxis", "wallBar.sharedAxis", "compare");
    bind("stopComparing", "dataChooser.cancel", "compare");
    bind("goOnComparing", "dataChooser.goOn", "compare");
    bind("trainingData", "trainForm.choose", "train");
    bind("startTraining", "trainForm.start", "train");
    bind("pauseTraining", "trainingList.pause", "train");
    bind("keepTraining", "trainingList.keep", "train");
    bind("discardTraining", "trainingList.discard", "train");
    bind("replayTraining", "raceWall.play", "train");
    bind("compareTraining", "trainingList.compare", "train");
    bind("searchTraining", "trainingList.search", "train");
    bind("saveTraining", "trainingList.save", "train");

    QMenu* saving = commands.menu("saveComparison");
    saving->addActions(part<QMenu>("compareSave")->actions());
    buttons.follow(saving->menuAction(), part<QAbstractButton>("wallBar.export"), part<QWidget>("comparePage"));
}

void PageCommands::connectReading() {
    FolderController& folder = workspace.folder;
    commands.on("readAgain", this, [&folder] { folder.readAgain(); });
    commands.on("pauseReading", this, [&folder] { folder.setPaused(!folder.paused()); });
    commands.on("stopReading", this, [&folder] { folder.cancel(); });
    const auto enable = [this] {
        const FolderController::State state = workspace.folder.state();
        commands.action("readAgain")
            ->setEnabled(state != FolderController::State::NoFolder && state != FolderController::State::NoModel);
        for (const char* name : {"pauseReading", "stopReading"})
            commands.action(name)->setEnabled(state == FolderController::State::Reading);
    };
    connect(&folder, &FolderController::stateChanged, this, enable);
    enable();
}

void PageCommands::connectScore() {
    QAction* normalized = commands.action("normalized");
    auto* other = part<QAbstractButton>("thresholdStrip.score.normalized");
    buttons.follow(normalized, other, part<QWidget>("searchPage"));
    const auto check = [this, normalized] {
        normalized->setChecked(workspace.search.score() == search::ScoreKind::NormalizedLogit);
    };
    connect(&workspace.search, &SearchController::scoreChanged, this, check);
    commands.on("normalized", this, [this, check](bool on) {
        show("search");
        part<QAbstractButton>(on ? "thresholdStrip.score.normalized" : "thresholdStrip.score.raw")->click();
        check();
    });
    check();
}

void PageCommands::connectPictures() {
    auto* grid = part<QAbstractItemView>("pictureGrid.view");
    commands.on("largePicture", this, [this, grid] {
        show("search");
        press(grid, Qt::Key_Space, {}, QStringLiteral(" "));
    });
    commands.on("openPicture", this, [grid] { press(grid, Qt::Key_Return); });
    commands.on("showInFileManager", this, [this] { part<SearchPage>("searchPage")->showInFileManager(); });
    connect(commands.action("borderline"), &QAction::triggered, this, [this] {
        if (auto* row = part<QWidget>("borderlineStrip.pictures"); row->isVisible())
            row->setFocus();
    });
    auto* size = part<QSlider>("pictureGrid.size");
    commands.on("largerPictures", this, [size] { size->setValue(size->value() + pictureStep); });
    commands.on("smallerPictures", this, [size] { size->setValue(size->value() - pictureStep); });
    const auto enable = [this, grid] {
        for (const char* name : {"largePicture", "openPicture", "showInFileManager"})
            commands.action(name)->setEnabled(workspace.search.result() && grid->currentIndex().isValid());
    };
    connect(&workspace.search, &SearchController::resultChanged, this, enable);
    connect(grid->selectionModel(), &QItemSelectionModel::currentChanged, this, enable);
    enable();
}

void PageCommands::connectComparing() {
    CompareController& compare = workspace.compare;
    QAction* together = commands.action("allClasses");
    const auto check = [&compare, together] { together->setChecked(compare.allClasses()); };
    connect(&compare, &CompareController::shownClassChanged, this, check);
    check();
    commands.on("allClasses", this, [this, &compare](bool all) {
        show("compare");
        workspace.edits.chooseClass({}, all);
    });
    commands.on("demoData", this, [this] {
        show("compare");
        workspace.data.openDemo();
    });
    commands.on("dataAgain", this, [this] {
        show("compare");
        workspace.data.readAgain();
    });
}

void PageCommands::connectEdits() {
    Edits& edits = workspace.edits;
    commands.on("undo", this, [&edits] { edits.undo(); });
    commands.on("redo", this, [&edits] { edits.redo(); });
    const auto tell = [this, &edits] {
        const auto name = [](QAction* action, const QString& word, const QString& pattern, QString step) {
            action->setEnabled(!step.isEmpty());
            action->setText(step.isEmpty() ? word : pattern.arg(step.replace(u'&', QStringLiteral("&&"))));
        };
        name(commands.action("undo"), Menus::tr("&Undo"), Menus::tr("&Undo %1", "a step"), edits.undoText());
        name(commands.action("redo"), Menus::tr("&Redo"), Menus::tr("&Redo %1", "a step"), edits.redoText());
    };
    connect(&edits, &Edits::changed, this, tell);
    tell();
}

void PageCommands::connectWindow() {
    commands.on("copyCommand", this, [this] {
        const bool compares = part<QWidget>("comparePage")->isVisible();
        if (compares)
            part<QAction>("compareSave.command")->trigger();
        else
            part<QAbstractButton>("pictureGrid.command")->click();
    });
    commands.on("copy", this, [this] { type(Qt::Key_C); });
    commands.on("selectAll", this, [this] { type(Qt::Key_A); });
    commands.on("fullScreen", this, [this] { window.setWindowState(window.windowState() ^ Qt::WindowFullScreen); });
    window.installEventFilter(this);
}

void PageCommands::type(Qt::Key key) {
    if (QWidget* focused = window.focusWidget())
        press(focused, key, Qt::ControlModifier);
}

bool PageCommands::closeOne() {
    auto* message = part<QWidget>("messageBar");
    if (message->isVisible()) {
        part<QAbstractButton>("messageBar.dismiss")->click();
        return true;
    }
    for (const char* name : {"ledger", "overlap"})
        if (QAction* panel = commands.action(name); panel->isChecked()) {
            panel->setChecked(false);
            return true;
        }
    return false;
}

bool PageCommands::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::WindowStateChange)
        commands.action("fullScreen")->setChecked(window.isFullScreen());
    // What no control wanted: one thing after the other is closed.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        return closeOne();
    if (event->type() == QEvent::StatusTip) {
        part<widgets::StatusLine>("statusLine")->setTip(static_cast<QStatusTipEvent*>(event)->tip());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace onelogit::app
