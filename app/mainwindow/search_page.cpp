#include "app/mainwindow/search_page.h"

#include "app/mainwindow/grid_link.h"
#include "app/mainwindow/strip_link.h"
#include "app/text/error_text.h"
#include "app/text/number_text.h"
#include "app/text/path_text.h"
#include "widgets/frame/empty_state.h"
#include "widgets/search/picture_grid.h"
#include "widgets/search/preview_panel.h"
#include "widgets/search/threshold_strip.h"
#include "widgets/theme/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace onelogit::app {
namespace {

constexpr int previewWidth = 252;
constexpr int skippedHeight = 140;

} // namespace

SearchPage::SearchPage(const Workspace& shared, QWidget* parent) : QWidget(parent), workspace(shared) {
    setObjectName(QStringLiteral("searchPage"));
    buildLayout();
    connectWidgets();
    showState();
}

void SearchPage::buildLayout() {
    strip = new widgets::ThresholdStrip;
    grid = new widgets::PictureGrid;
    grid->setEmptyText(tr("No picture reaches this threshold. Move the line to the left."));
    preview = new widgets::PreviewPanel;
    preview->setFixedWidth(previewWidth);

    skipped = new QTreeWidget;
    skipped->setObjectName(QStringLiteral("skippedList"));
    skipped->setAccessibleName(tr("Skipped files"));
    skipped->setHeaderLabels({tr("Skipped file"), tr("Reason")});
    skipped->setRootIsDecorated(false);
    skipped->setUniformRowHeights(true);
    skipped->setFixedHeight(skippedHeight);
    skipped->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    skipped->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    skipped->header()->setStretchLastSection(false);
    skipped->hide();

    content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(widgets::space::between, widgets::space::between, widgets::space::between,
                                widgets::space::between);
    columns->setSpacing(widgets::space::between);
    auto* left = new QVBoxLayout;
    left->setSpacing(widgets::space::within);
    left->addWidget(strip);
    left->addWidget(grid, 1);
    left->addWidget(skipped);
    columns->addLayout(left, 1);
    columns->addWidget(preview);

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
    connect(&workspace.folder, &FolderController::stateChanged, this, &SearchPage::showState);
    connect(&workspace.search, &SearchController::resultChanged, this, &SearchPage::showState);
    connect(&workspace.search, &SearchController::resultUpdated, this, &SearchPage::showState);
    connect(&workspace.queue, &JobQueue::progressed, this, &SearchPage::showProgress);
    connect(empty, &widgets::EmptyState::buttonClicked, this, &SearchPage::stateButtonClicked);
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
    listSkipped();
    stack->setCurrentWidget(workspace.search.result() ? content : empty);
}

void SearchPage::showProgress(const JobStatus& status) {
    const FolderController& folder = workspace.folder;
    if (folder.state() != FolderController::State::Reading || status.id != folder.job())
        return;
    empty->setContent(QStringLiteral("picture"),
                      tr("Reading the pictures of “%1”: %2. This happens once a model.")
                          .arg(QFileInfo(folder.folder()).fileName(), progressText(status)),
                      tr("Cancel"));
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

void SearchPage::listSkipped() {
    skipped->clear();
    const auto& snapshot = workspace.folder.snapshot();
    QList<QTreeWidgetItem*> items;
    for (const data::Skipped& file : snapshot ? snapshot->skipped() : std::vector<data::Skipped>()) {
        auto* item = new QTreeWidgetItem({toText(file.path), reasonText(file.reason.code)});
        item->setToolTip(0, toText(snapshot->folder() / file.path));
        item->setToolTip(1, errorText(file.reason));
        items << item;
    }
    skipped->addTopLevelItems(items);
    if (items.isEmpty())
        skipped->hide();
}

void SearchPage::showSkipped(bool visible) {
    skipped->setVisible(visible && skipped->topLevelItemCount() > 0);
}

int SearchPage::thumbnailSize() const {
    return grid->thumbnailSize();
}

void SearchPage::setThumbnailSize(int pixels) {
    grid->setThumbnailSize(pixels);
}

} // namespace onelogit::app
