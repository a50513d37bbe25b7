#include "app/mainwindow/main_window.h"

#include "app/mainwindow/about.h"
#include "app/mainwindow/compare_page.h"
#include "app/mainwindow/search_page.h"
#include "app/text/error_text.h"
#include "app/text/number_text.h"
#include "widgets/frame/class_picker.h"
#include "widgets/frame/message_bar.h"
#include "widgets/frame/side_bar.h"
#include "widgets/frame/status_line.h"
#include "widgets/frame/top_bar.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace onelogit::app {
namespace {

constexpr QSize firstSize(1280, 720);

bool isModelFile(const QString& path) {
    static const QStringList suffixes{QStringLiteral(".safetensors"), QStringLiteral(".pt"), QStringLiteral(".pth"),
                                      QStringLiteral(".onnx")};
    return std::ranges::any_of(suffixes,
                               [&path](const QString& suffix) { return path.endsWith(suffix, Qt::CaseInsensitive); });
}

QStringList localFiles(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

MainWindow::MainWindow(const Workspace& shared, const Settings& settings)
    : workspace(shared), actions(makeMenus(*this, settings.theme)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("OneLogit"));
    setAcceptDrops(true);
    buildLayout();
    connectActions();
    connectWorkspace();
    resize(firstSize.boundedTo(screen()->availableSize() - QSize(0, 40))); // room for a title bar
    restoreGeometry(settings.geometry);
    searchPage->setThumbnailSize(settings.thumbnailSize);
    comparePage->setSharedAxis(settings.sharedAxis);
    showModels();
    showPage(settings.page == Compare ? Compare : Search);
}

void MainWindow::buildLayout() {
    sideBar = new widgets::SideBar;
    sideBar->addPage(QStringLiteral("search"), QStringLiteral("search"), tr("Search"),
                     tr("Search a folder of pictures by one class (Ctrl+1)"));
    sideBar->addPage(QStringLiteral("compare"), QStringLiteral("compare"), tr("Compare"),
                     tr("See how each loss parts true from false logits (Ctrl+2)"));
    topBar = new widgets::TopBar;
    topBar->addButton(actions.openModel);
    topBar->addButton(actions.openFolder, true);
    messages = new widgets::MessageBar;
    status = new widgets::StatusLine;
    searchPage = new SearchPage(workspace);
    comparePage = new ComparePage(workspace);
    pages = new QStackedWidget;
    pages->addWidget(searchPage);
    pages->addWidget(comparePage);

    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(topBar);
    column->addWidget(messages);
    column->addWidget(pages, 1);
    column->addWidget(status);
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
    connect(actions.openFolder, &QAction::triggered, this, &MainWindow::askForFolder);
    connect(actions.openModel, &QAction::triggered, this, &MainWindow::askForModel);
    connect(actions.openDemo, &QAction::triggered, this, &MainWindow::demoRequested);
    connect(actions.readAgain, &QAction::triggered, this, [this] {
        if (!workspace.search.folder().isEmpty())
            workspace.search.openFolder(workspace.search.folder());
    });
    connect(actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(actions.search, &QAction::triggered, this, [this] { showPage(Search); });
    connect(actions.compare, &QAction::triggered, this, [this] { showPage(Compare); });
    connect(actions.pickClass, &QAction::triggered, this, [this] { topBar->classPicker()->startPicking(); });
    connect(actions.skipped, &QAction::toggled, searchPage, &SearchPage::showSkipped);
    connect(actions.themes, &QActionGroup::triggered, this,
            [this](const QAction* action) { Q_EMIT themeChosen(static_cast<widgets::Theme>(action->data().toInt())); });
    connect(actions.about, &QAction::triggered, this, [this] { showAbout(*this); });

    connect(sideBar, &widgets::SideBar::pageChosen, this, [this](int page) { showPage(static_cast<Page>(page)); });
    connect(searchPage, &SearchPage::openFolderRequested, this, &MainWindow::askForFolder);
    connect(searchPage, &SearchPage::openModelRequested, this, &MainWindow::askForModel);
    connect(comparePage, &ComparePage::searchRequested, this, [this] { showPage(Search); });
    connect(messages, &widgets::MessageBar::actionTriggered, this, [this] {
        actions.skipped->setChecked(true);
        showPage(Search);
        messages->clear();
    });
}

void MainWindow::connectWorkspace() {
    ModelsController& models = workspace.models;
    connect(&models, &ModelsController::modelsChanged, this, &MainWindow::showModels);
    connect(&models, &ModelsController::currentModelChanged, this, &MainWindow::showModels);
    connect(&models, &ModelsController::classChanged, this, &MainWindow::showClasses);
    connect(&models, &ModelsController::failed, this, &MainWindow::showError);
    connect(topBar, &widgets::TopBar::modelPicked, &models, [this](int number) {
        workspace.models.setCurrentModel(number);
        Q_EMIT modelChosen(workspace.models.model()->path);
    });
    connect(topBar->classPicker(), &widgets::ClassPicker::classPicked, this, &MainWindow::pickClass);

    connect(&workspace.search, &SearchController::stateChanged, this, &MainWindow::showState);
    connect(&workspace.search, &SearchController::resultChanged, this, &MainWindow::showStatus);
    connect(&workspace.search, &SearchController::thresholdChanged, this, &MainWindow::showStatus);
    connect(&workspace.compare, &CompareController::comparisonsChanged, this, &MainWindow::showStatus);
    connect(&workspace.compare, &CompareController::shownClassChanged, this, &MainWindow::showClasses);
    connect(&workspace.compare, &CompareController::refused, this, [this](const QString& title, const Error& error) {
        tell(widgets::MessageLevel::Warning, tr("%1 is left out of the comparison: %2").arg(title, errorText(error)));
    });
    connect(&workspace.queue, &JobQueue::jobsChanged, this, &MainWindow::showJobs);
    connect(&workspace.queue, &JobQueue::progressed, this, &MainWindow::showJobs);
    connect(status, &widgets::StatusLine::cancelRequested, &workspace.queue, &JobQueue::cancel);
}

void MainWindow::openPaths(const QStringList& paths) {
    for (const QString& path : paths) {
        if (isModelFile(path)) {
            workspace.models.open({path}, ModelsController::AfterOpening::Choose);
            Q_EMIT modelChosen(path);
        } else {
            workspace.search.openFolder(path);
            Q_EMIT folderChosen(workspace.search.folder());
            showPage(Search);
        }
    }
}

void MainWindow::askForFolder() {
    auto* dialog = new QFileDialog(this, tr("Open a Folder of Pictures"), workspace.search.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { openPaths({path}); });
    dialog->open();
}

void MainWindow::askForModel() {
    auto* dialog = new QFileDialog(this, tr("Open Models"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Models (*.safetensors)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        workspace.models.open(paths, ModelsController::AfterOpening::Choose);
        for (const QString& path : paths)
            Q_EMIT modelChosen(path);
    });
    dialog->open();
}

void MainWindow::showPage(Page page) {
    pages->setCurrentIndex(page);
    sideBar->setCurrentPage(page);
    showModels();
    showStatus();
}

void MainWindow::showError(const Error& error) {
    if (error.code != ErrorCode::Cancelled)
        tell(widgets::MessageLevel::Error, errorText(error));
}

void MainWindow::tell(widgets::MessageLevel level, const QString& text, const QString& actionText) {
    tellsSkipped = false;
    messages->showMessage(level, text, actionText);
}

void MainWindow::showModels() {
    QList<widgets::ModelEntry> entries;
    for (const OpenModel& model : workspace.models.models())
        entries.append({.title = model.title, .toolTip = model.path, .aligned = model.aligned.value_or(false)});
    topBar->setModels(entries);
    topBar->setCurrentModel(workspace.models.currentModel());
    const bool all = pages->currentIndex() == Compare;
    topBar->setModelSummary(all ? tr("%n model(s)", nullptr, static_cast<int>(entries.size())) : QString());
    showClasses();
}

void MainWindow::showClasses() {
    widgets::ClassPicker* picker = topBar->classPicker();
    const bool compares = pages->currentIndex() == Compare;
    const QStringList names = workspace.models.classNames();
    picker->setClasses(names);
    picker->setAllClassesOffered(compares);
    if (!names.isEmpty())
        picker->setCurrentClass(compares && workspace.compare.allClasses() ? widgets::ClassPicker::allClasses
                                                                           : workspace.models.classId().value);
}

void MainWindow::pickClass(int number) {
    if (pages->currentIndex() == Compare)
        workspace.compare.setAllClasses(number == widgets::ClassPicker::allClasses);
    const QStringList names = workspace.models.classNames();
    if (number >= 0 && number < names.size())
        workspace.models.setClassName(names.at(number));
}

void MainWindow::showState() {
    const SearchController& search = workspace.search;
    const std::size_t skipped =
        search.state() == SearchController::State::Ready ? search.index()->skipped.size() : std::size_t{0};
    if (skipped > 0 && (tellsSkipped || messages->message().isEmpty())) {
        tell(widgets::MessageLevel::Info,
             tr("%n file(s) could not be read as a picture.", nullptr, static_cast<int>(skipped)),
             tr("Show which and why"));
        tellsSkipped = true;
    } else if (tellsSkipped && skipped == 0) {
        tellsSkipped = false;
        messages->clear();
    }
    showStatus();
}

void MainWindow::showStatus() {
    if (pages->currentIndex() == Compare) {
        const auto& sample = workspace.compare.sample();
        int compared = 0;
        for (const OpenModel& model : workspace.models.models())
            compared += workspace.compare.comparison(model.digest()) ? 1 : 0;
        status->setLedgerText(sample ? tr("%1 labelled pictures, %2 classes")
                                           .arg(countText(sample->size()), countText(sample->catalog.size()))
                                     : QString());
        status->setBillText(tr("%n model(s) compared", nullptr, compared));
        return;
    }
    const auto& result = workspace.search.result();
    if (!result) {
        status->setLedger(std::nullopt);
        status->setBill(std::nullopt);
        return;
    }
    const auto hits = static_cast<qint64>(workspace.search.hits());
    status->setLedger(widgets::Ledger{.shown = hits,
                                      .below = static_cast<qint64>(result->index->entries.size()) - hits,
                                      .skipped = static_cast<qint64>(result->index->skipped.size())});
    status->setBill(widgets::Bill{.microsecondsPerPicture = result->microsecondsPerPicture,
                                  .logits = 1,
                                  .classes = static_cast<int>(result->classifier->info().catalog.size())});
}

void MainWindow::showJobs() {
    QList<widgets::JobLine> lines;
    for (const JobStatus& job : workspace.queue.jobs())
        lines.append(
            {.id = job.id, .title = job.title, .detail = progressText(job), .fraction = job.fraction().value_or(-1)});
    status->setJobs(lines);
}

void MainWindow::store(Settings& settings) const {
    settings.geometry = saveGeometry();
    settings.page = pages->currentIndex();
    settings.thumbnailSize = searchPage->thumbnailSize();
    settings.sharedAxis = comparePage->sharedAxis();
    settings.className = workspace.models.className();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    openPaths(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace onelogit::app
