#include "app/mainwindow/main_window.h"

#include "app/commands/menu_desks.h"
#include "app/firstminute/first_minute.h"
#include "app/help/help_desk.h"
#include "app/mainwindow/choice_link.h"
#include "app/mainwindow/compare_page.h"
#include "app/mainwindow/file_opener.h"
#include "app/mainwindow/intake_desk.h"
#include "app/mainwindow/language_menu.h"
#include "app/mainwindow/message_desk.h"
#include "app/mainwindow/models_page.h"
#include "app/mainwindow/opening_link.h"
#include "app/mainwindow/removal_link.h"
#include "app/mainwindow/save_desk.h"
#include "app/mainwindow/search_page.h"
#include "app/mainwindow/skipped_link.h"
#include "app/mainwindow/speed_page.h"
#include "app/mainwindow/status_link.h"
#include "app/mainwindow/train_page.h"
#include "app/text/error_text.h"
#include "app/text/model_text.h"
#include "widgets/frame/class_picker.h"
#include "widgets/frame/side_bar.h"
#include "widgets/frame/stack.h"
#include "widgets/frame/status_line.h"
#include "widgets/frame/top_bar.h"

#include <QActionGroup>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace onelogit::app {
namespace {

using widgets::MessageLevel;

constexpr QSize firstSize(1280, 720);

} // namespace

MainWindow::MainWindow(const Workspace& shared, const Settings& settings)
    : workspace(shared), commands(new Commands(*this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("OneLogit"));
    setAcceptDrops(true);
    makeMenus(*commands, settings.theme);
    connect(addLanguageMenu(*commands->menu("view"), settings.language), &QActionGroup::triggered, this,
            [this](const QAction* action) { Q_EMIT languageChosen(action->data().toString()); });
    commands->action("lessMotion")->setChecked(settings.lessMotion);
    buildLayout();
    messages = new MessageDesk(*messageBar, this);
    opener = new FileOpener(workspace, *this);
    intakeDesk = new IntakeDesk(workspace, *this);
    choice = new ChoiceLink(workspace, *topBar);
    status = new StatusLink(workspace, *statusLine);
    beginning = new FirstMinute(
        *this, workspace, {.commands = *commands, .bar = *topBar, .opener = *opener, .messages = *messages}, settings);
    pages->addWidget(beginning->page());
    connectActions();
    makeMenuDesks(*commands, workspace, *this, *opener, *stage);
    connectPages();
    connectWorkspace();
    resize(firstSize.boundedTo(screen()->availableSize() - QSize(0, 40))); // room for a title bar
    restoreGeometry(settings.geometry);
    restore(settings);
}

void MainWindow::buildSideBar() {
    sideBar = new widgets::SideBar;
    sideBar->addPage(QStringLiteral("search"), QStringLiteral("search"), tr("Search"),
                     tr("Search a folder of pictures by one class"));
    sideBar->addPage(QStringLiteral("compare"), QStringLiteral("compare"), tr("Compare"),
                     tr("See how each loss parts true from false logits"));
    sideBar->addPage(QStringLiteral("train"), QStringLiteral("train"), tr("Train"),
                     tr("Train small networks under several losses and see separation form"));
    sideBar->addPage(QStringLiteral("speed"), QStringLiteral("speed"), tr("Speed"), tr("Measure what one logit saves"));
    sideBar->addPage(QStringLiteral("models"), QStringLiteral("models"), tr("Models"),
                     tr("Order the open models and see what is known of them"));
}

void MainWindow::buildLayout() {
    buildSideBar();
    topBar = new widgets::TopBar;
    topBar->addButton(commands->action("openModel"));
    topBar->addButton(commands->action("openFolder"), true);
    messageBar = new widgets::MessageBar;
    statusLine = new widgets::StatusLine;
    searchPage = new SearchPage(workspace);
    comparePage = new ComparePage(workspace);
    trainPage = new TrainPage(workspace);
    speedPage = new SpeedPage(workspace);
    modelsPage = new ModelsPage(workspace);
    pages = new QStackedWidget;
    for (QWidget* page :
         {static_cast<QWidget*>(searchPage), static_cast<QWidget*>(comparePage), static_cast<QWidget*>(trainPage),
          static_cast<QWidget*>(speedPage), static_cast<QWidget*>(modelsPage)})
        pages->addWidget(page);

    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(topBar);
    column->addWidget(messageBar);
    stage = new QStackedWidget;
    stage->addWidget(pages);
    column->addWidget(stage, 1);
    column->addWidget(statusLine);
    auto* frame = new QWidget;
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(sideBar);
    row->addLayout(column, 1);
    setCentralWidget(frame);
    for (QLineEdit* edit : findChildren<QLineEdit*>()) // they would take a dropped folder for text
        edit->setAcceptDrops(false);
}

void MainWindow::connectActions() {
    commands->on("openFolder", opener, [this] { opener->askForFolder(); });
    commands->on("openModel", opener, [this] { opener->askForModel(); });
    commands->on("compareData", this, [this] {
        showPage(Compare);
        comparePage->askForData();
    });
    commands->on("openDemo", this, [this] { Q_EMIT demoRequested(); });
    for (const char* name : {"closeWindow", "quit"})
        commands->on(name, this, [this] { close(); });
    for (const char* name : pageCommands)
        commands->on(name, this,
                     [this, action = commands->action(name)] { showPage(static_cast<Page>(action->data().toInt())); });
    commands->on("pickClass", this, [this] { topBar->classPicker()->startPicking(); });
    connect(commands->action("ledger"), &QAction::toggled, searchPage, &SearchPage::showLedger);
    connect(commands->action("overlap"), &QAction::toggled, searchPage, &SearchPage::showOverlap);
    for (const char* name : {"ledger", "overlap"})
        commands->on(name, this, [this] { showPage(Search); });
    for (const char* name : themeCommands)
        commands->on(name, this, [this, action = commands->action(name)] {
            Q_EMIT themeChosen(static_cast<widgets::Theme>(action->data().toInt()));
        });
    connect(commands->action("lessMotion"), &QAction::toggled, this, &MainWindow::lessMotionChosen);
    new HelpDesk(*this, *commands, workspace.queue);
}

void MainWindow::connectPages() {
    connect(sideBar, &widgets::SideBar::pageChosen, this, [this](int page) { showPage(static_cast<Page>(page)); });
    connect(searchPage, &SearchPage::openFolderRequested, opener, &FileOpener::askForFolder);
    connect(searchPage, &SearchPage::openModelRequested, opener, &FileOpener::askForModel);
    connect(searchPage, &SearchPage::ledgerClosed, this, [this] { commands->action("ledger")->setChecked(false); });
    connect(searchPage, &SearchPage::overlapChanged, commands->action("overlap"), &QAction::setChecked);
    connect(searchPage, &SearchPage::failed, this, &MainWindow::showError);
    connect(searchPage, &SearchPage::told, this,
            [this](const QString& sentence) { messages->tell(MessageLevel::Info, sentence); });
    connect(statusLine, &widgets::StatusLine::ledgerActivated, this, [this] {
        showPage(Search);
        commands->action("ledger")->toggle();
    });
    connect(comparePage, &ComparePage::failed, this, &MainWindow::showError);
    connect(comparePage, &ComparePage::told, this,
            [this](const QString& sentence) { messages->tell(MessageLevel::Info, sentence); });
    connect(comparePage, &ComparePage::openModelRequested, opener, &FileOpener::askForModel);
    connect(comparePage, &ComparePage::searchRequested, this, [this] { showPage(Search); });
    connect(trainPage, &TrainPage::compareRequested, this, [this] { showPage(Compare); });
    connect(trainPage, &TrainPage::searchRequested, this, [this] { showPage(Search); });
    connect(speedPage, &SpeedPage::openModelRequested, opener, &FileOpener::askForModel);
    connect(modelsPage, &ModelsPage::openModelRequested, opener, &FileOpener::askForModel);
    connect(modelsPage, &ModelsPage::openRequested, this,
            [this](const QString& path) { workspace.models.open({path}, ModelsController::AfterOpening::Choose); });
    connect(modelsPage, &ModelsPage::findRequested, opener, &FileOpener::find);
    connect(modelsPage, &ModelsPage::changeRequested, intakeDesk, &IntakeDesk::change);
    auto* saving = new SaveDesk(workspace, *messages, *this);
    connect(modelsPage, &ModelsPage::saveRequested, saving, &SaveDesk::saveModel);
    connect(trainPage, &TrainPage::saveRequested, saving, &SaveDesk::saveRecord);
    connect(modelsPage, &ModelsPage::speedRequested, this, [this] { showPage(Speed); });
    connect(statusLine, &widgets::StatusLine::billActivated, this, [this] { showPage(Speed); });
}

void MainWindow::connectWorkspace() {
    ModelsController& models = workspace.models;
    connect(&models, &ModelsController::failed, this, &MainWindow::showError);
    connect(&models, &ModelsController::waiting, this, &MainWindow::askForPerson);
    connect(&models, &ModelsController::openedOnRequest, this, [this](int number) {
        messages->tell(MessageLevel::Info, openedText(workspace.models.models().at(static_cast<std::size_t>(number))));
    });
    new RemovalLink(workspace, *messages);
    auto* skipped = new SkippedLink(workspace, *messages);
    connect(skipped, &SkippedLink::listRequested, this, [this] {
        commands->action("ledger")->setChecked(true);
        showPage(Search);
    });
    new OpeningLink(workspace.files, *messages);
    connect(
        opener, &FileOpener::otherFileFound, this,
        [this](const QString& missing, const QString& found) {
            messages->tell(
                MessageLevel::Warning,
                tr("%1 is another file than the %2 that was open: its content differs.").arg(found, missing));
        },
        Qt::QueuedConnection); // after the message that it is open
    connect(opener, &FileOpener::folderOpened, this, [this](const QString& folder) {
        Q_EMIT folderChosen(folder);
        showPage(Search);
    });
    connect(intakeDesk, &IntakeDesk::notRemembered, this, &MainWindow::showError);
    connect(&workspace.folder, &FolderController::failed, this, &MainWindow::showError);
    connect(&workspace.answers, &AnswersController::failed, this, &MainWindow::showError);
    connect(&workspace.watch, &WatchController::failed, this, &MainWindow::showError);
}

void MainWindow::openPaths(const QStringList& paths) {
    opener->open(paths);
}

/// What the person asked for just now is asked back at once; the rest waits behind a message.
void MainWindow::askForPerson(const WaitingModel& model, bool asked) {
    if (asked && !model.refusal)
        return intakeDesk->ask(model);
    const QString text = model.refusal ? errorText(*model.refusal)
                                       : tr("%1 is not open: nothing says what its classes are or how its pictures "
                                            "were prepared.")
                                             .arg(QFileInfo(model.path).fileName());
    messages->tell(MessageLevel::Warning, text, tr("Details…"), [this, model] { intakeDesk->ask(model); });
}

void MainWindow::showPage(Page page) {
    beginning->pageChanges(page);
    stage->setCurrentWidget(pages);
    widgets::showIn(*pages, pages->widget(page));
    sideBar->setCurrentPage(page);
    choice->setAllModels(page == Compare);
    status->tellAbout(page == Search    ? StatusLink::About::Search
                      : page == Compare ? StatusLink::About::Compare
                                        : StatusLink::About::Models);
}

void MainWindow::showError(const Error& error) {
    messages->tellError(error);
}

void MainWindow::setSpare(const QString& pictures, const QString& labelled) {
    intakeDesk->setSpareFolder(pictures);
    trainPage->setSpareData(labelled);
}

void MainWindow::store(Settings& settings) const {
    settings.geometry = saveGeometry();
    beginning->store(settings);
    settings.panels.ledger = commands->action("ledger")->isChecked();
    searchPage->store(settings);
    comparePage->store(settings);
    trainPage->store(settings);
}

void MainWindow::restore(const Settings& settings) {
    commands->action("ledger")->setChecked(settings.panels.ledger);
    searchPage->restore(settings);
    comparePage->restore(settings);
    trainPage->restore(settings);
    showPage(static_cast<Page>(std::clamp<int>(settings.page, Search, Models)));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!FileOpener::localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList paths = FileOpener::localFiles(*event->mimeData());
    if (pages->currentIndex() == Compare)
        opener->openForComparison(paths);
    else
        openPaths(paths);
    event->acceptProposedAction();
}

} // namespace onelogit::app
