#include "app/mainwindow/search_page.h"

#include "app/mainwindow/borderline_link.h"
#include "app/mainwindow/grid_link.h"
#include "app/mainwindow/ledger_link.h"
#include "app/mainwindow/overlap_link.h"
#include "app/mainwindow/strip_link.h"
#include "app/text/error_text.h"
#include "app/text/number_text.h"
#include "widgets/frame/empty_state.h"
#include "widgets/frame/ledger_panel.h"
#include "widgets/frame/side_panel_row.h"
#include "widgets/frame/stack.h"
#include "widgets/search/ab_bar.h"
#include "widgets/search/borderline_strip.h"
#include "widgets/search/index_bar.h"
#include "widgets/search/picture_grid.h"
#include "widgets/search/preview_panel.h"
#include "widgets/search/threshold_strip.h"
#include "widgets/theme/theme.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace onelogit::app {
namespace {

constexpr int previewWidth = 252;
constexpr int ledgerHeight = 160;
constexpr int surest = 50;          ///< pictures that are shown where none reaches the line
constexpr int leastGridHeight = 96; // with everything open, the page still fits a screen of 720 lines

} // namespace

SearchPage::SearchPage(const Workspace& shared, QWidget* parent) : QWidget(parent), workspace(shared) {
    setObjectName(QStringLiteral("searchPage"));
    buildLayout();
    connectWidgets();
    connectIndexBar();
    showState();
}

void SearchPage::buildLayout() {
    strip = new widgets::ThresholdStrip;
    abBar = new widgets::AbBar;
    abBar->hide();
    indexBar = new widgets::IndexBar;
    indexBar->hide();
    grid = new widgets::PictureGrid;
    grid->setEmptyText(tr("No picture reaches this threshold. Move the line to the left."), tr("Show the surest ones"));
    grid->setMinimumHeight(leastGridHeight);
    borderline = new widgets::BorderlineStrip;
    ledger = new widgets::LedgerPanel;
    ledger->setFixedHeight(ledgerHeight);
    ledger->hide();
    preview = new widgets::PreviewPanel;
    preview->setFixedWidth(previewWidth);

    auto* left = new QVBoxLayout;
    left->setSpacing(widgets::space::within);
    left->addWidget(strip);
    left->addWidget(abBar);
    left->addWidget(indexBar);
    left->addWidget(grid, 1);
    left->addWidget(borderline);
    left->addWidget(ledger);
    content = new widgets::SidePanelRow(left, preview);

    empty = new widgets::EmptyState;
    empty->setObjectName(QStringLiteral("searchState"));

    stack = new QStackedWidget;
    stack->addWidget(empty);
    stack->addWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(stack);
}

void SearchPage::connectWidgets() {
    new StripLink(workspace, *strip);
    gridLink = new GridLink(workspace, *grid, *preview);
    new BorderlineLink(workspace, *borderline);
    overlapLink = new OverlapLink(workspace, *abBar);
    new LedgerLink(workspace, *ledger);
    connect(gridLink, &GridLink::failed, this, &SearchPage::failed);
    connect(gridLink, &GridLink::told, this, &SearchPage::told);
    connect(ledger, &widgets::LedgerPanel::closed, this, &SearchPage::ledgerClosed);
    connect(overlapLink, &OverlapLink::closed, this, [this] { Q_EMIT overlapChanged(false); });
    connect(overlapLink, &OverlapLink::restored, this, [this] { Q_EMIT overlapChanged(true); });
    connect(borderline, &widgets::BorderlineStrip::foldedChanged, this, [this](bool folded) { foldedByUser = folded; });
    connect(&workspace.folder, &FolderController::stateChanged, this, &SearchPage::showState);
    connect(&workspace.search, &SearchController::resultChanged, this, &SearchPage::showState);
    connect(&workspace.search, &SearchController::resultUpdated, this, &SearchPage::showState);
    connect(&workspace.queue, &JobQueue::progressed, this, &SearchPage::showProgress);
    connect(empty, &widgets::EmptyState::buttonClicked, this, &SearchPage::stateButtonClicked);
    connect(grid, &widgets::PictureGrid::emptyButtonClicked, this,
            [this] { workspace.operating.ask(OperatingController::Target::Hits, surest); });
}

void SearchPage::connectIndexBar() {
    FolderController& folder = workspace.folder;
    connect(indexBar, &widgets::IndexBar::pauseRequested, this, [&folder] { folder.setPaused(true); });
    connect(indexBar, &widgets::IndexBar::resumeRequested, this, [&folder] { folder.setPaused(false); });
    connect(indexBar, &widgets::IndexBar::cancelRequested, &folder, &FolderController::cancel);
    connect(&folder, &FolderController::pausedChanged, indexBar,
            [this, &folder] { indexBar->setPaused(folder.paused()); });
}

void SearchPage::showState() {
    const FolderController& folder = workspace.folder;
    const QString name = QFileInfo(folder.folder()).fileName();
    const QString openFolder = tr("Open a folder…");
    switch (folder.state()) {
    case FolderController::State::NoFolder:
        empty->setContent(QStringLiteral("folder"), tr("Drop a folder of pictures here, or open one."), openFolder);
        break;
    case FolderController::State::NoModel:
        empty->setContent(QStringLiteral("model"), tr("Open a model to search “%1” with.").arg(name),
                          tr("Open a model…"));
        break;
    case FolderController::State::Reading:
        empty->setContent(QStringLiteral("picture"),
                          tr("Reading the pictures of “%1”. This happens once a model.").arg(name), tr("Cancel"));
        break;
    case FolderController::State::Cancelled:
        empty->setContent(QStringLiteral("folder"), tr("Reading “%1” was cancelled.").arg(name), tr("Read it again"));
        break;
    case FolderController::State::Failed:
        empty->setContent(QStringLiteral("error"), errorText(folder.error()), openFolder);
        break;
    case FolderController::State::Ready:
        if (const std::optional<Error>& error = workspace.search.error())
            empty->setContent(QStringLiteral("error"), errorText(*error), openFolder);
        break;
    }
    widgets::showIn(*stack, workspace.search.result() ? content : empty);
    // What has not changed is looked through in an instant: nothing is said of it.
    if (folder.state() != FolderController::State::Reading)
        indexBar->hide();
}

void SearchPage::showProgress(const JobStatus& status) {
    const FolderController& folder = workspace.folder;
    if (folder.state() != FolderController::State::Reading || status.id != folder.job())
        return;
    empty->setContent(QStringLiteral("picture"),
                      tr("Reading the pictures of “%1”: %2. This happens once a model.")
                          .arg(QFileInfo(folder.folder()).fileName(), progressText(status)),
                      tr("Cancel"));
    indexBar->setProgress(status.fraction().value_or(-1), progressText(status));
    indexBar->show();
}

void SearchPage::stateButtonClicked() {
    FolderController& folder = workspace.folder;
    switch (folder.state()) {
    case FolderController::State::NoModel:
        Q_EMIT openModelRequested();
        break;
    case FolderController::State::Reading:
        folder.cancel();
        break;
    case FolderController::State::Cancelled:
        folder.readAgain();
        break;
    default:
        Q_EMIT openFolderRequested();
    }
}

void SearchPage::showLedger(bool visible) {
    ledger->setVisible(visible);
    foldForRoom();
}

void SearchPage::showOverlap(bool visible) {
    overlapLink->setShown(visible);
    foldForRoom();
}

/// The pictures keep their room: one thing at a time below or above them.
void SearchPage::foldForRoom() {
    const bool files = ledger->isVisibleTo(content);
    const bool second = abBar->isVisibleTo(content);
    borderline->setFolded(foldedByUser || files || second);
    borderline->setVisible(!files || !second);
}

void SearchPage::store(Settings& settings) const {
    settings.thumbnailSize = grid->thumbnailSize();
    settings.borderlineFolded = foldedByUser;
    settings.normalized = workspace.search.score() == search::ScoreKind::NormalizedLogit;
    settings.panels.second = overlapLink->kept();
}

void SearchPage::restore(const Settings& settings) {
    grid->setThumbnailSize(settings.thumbnailSize);
    foldedByUser = settings.borderlineFolded;
    workspace.search.setScore(settings.normalized ? search::ScoreKind::NormalizedLogit : search::ScoreKind::RawLogit);
    if (!settings.panels.second.shown)
        Q_EMIT overlapChanged(false);
    overlapLink->restore(settings.panels.second);
    foldForRoom();
}

void SearchPage::showInFileManager() {
    gridLink->showInFileManager(grid->selectedRows());
}

} // namespace onelogit::app
