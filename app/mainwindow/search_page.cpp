#include "app/mainwindow/search_page.h"

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

/// A search result as the grid reads it.
class RankedPictures : public widgets::PictureSource {
public:
    explicit RankedPictures(std::shared_ptr<const SearchResult> searchResult) : result(std::move(searchResult)) {}

    [[nodiscard]] int rowCount() const override { return static_cast<int>(result->rows()); }
    [[nodiscard]] QString path(int row) const override { return toText(result->path(static_cast<std::size_t>(row))); }
    [[nodiscard]] double logit(int row) const override {
        return static_cast<double>(result->score(static_cast<std::size_t>(row)));
    }

private:
    std::shared_ptr<const SearchResult> result;
};

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
    SearchController& search = workspace.search;
    connect(&workspace.folder, &FolderController::stateChanged, this, &SearchPage::showState);
    connect(&search, &SearchController::resultUpdated, this, &SearchPage::showResult);
    connect(&search, &SearchController::resultChanged, this, &SearchPage::showResult);
    connect(&search, &SearchController::thresholdChanged, this, &SearchPage::showThreshold);
    connect(&workspace.compare, &CompareController::viewsChanged, this, &SearchPage::showValidation);
    connect(&workspace.queue, &JobQueue::progressed, this, &SearchPage::showProgress);
    connect(strip, &widgets::ThresholdStrip::thresholdChanged, &search, &SearchController::setThreshold);
    connect(empty, &widgets::EmptyState::buttonClicked, this, &SearchPage::stateButtonClicked);

    ThumbnailController& thumbnails = workspace.thumbnails;
    connect(grid, &widgets::PictureGrid::thumbnailsWanted, &thumbnails, &ThumbnailController::want);
    connect(grid, &widgets::PictureGrid::thumbnailSizeChanged, &thumbnails, &ThumbnailController::setEdge);
    connect(&thumbnails, &ThumbnailController::ready, grid, &widgets::PictureGrid::setThumbnail);
    connect(grid, &widgets::PictureGrid::selected, this, [this](int row) {
        if (row < 0)
            preview->clear();
        workspace.preview.show(workspace.search.result(), row);
    });
    connect(&workspace.preview, &PreviewController::ready, this, &SearchPage::showDetails);
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

void SearchPage::showResult() {
    const std::shared_ptr<const SearchResult>& result = workspace.search.result();
    workspace.thumbnails.setResult(result);
    workspace.preview.clear();
    preview->clear();
    if (!result) {
        grid->setRanking(nullptr, 0);
        strip->setHistogram(std::nullopt);
        return;
    }
    grid->setRanking(std::make_shared<RankedPictures>(result), static_cast<int>(workspace.search.hits()));
    strip->setHistogram(result->histogram);
    showThreshold();
    showValidation();
    if (workspace.search.hits() > 0)
        grid->setCurrentRow(0);
}

void SearchPage::showThreshold() {
    const SearchController& search = workspace.search;
    const std::shared_ptr<const SearchResult>& result = search.result();
    if (!result)
        return;
    const std::size_t hits = search.hits();
    strip->setThreshold(search.threshold());
    strip->setHits(static_cast<qint64>(hits));
    grid->setHitCount(static_cast<int>(hits));
    std::optional<widgets::ThresholdRates> rates;
    if (const auto view = workspace.compare.view(keyOf(*result))) {
        const Rates known = ratesAt(*view, search.threshold());
        rates = {.precision = known.precision, .missed = 1 - known.recall};
    }
    strip->setRates(rates);
}

void SearchPage::showValidation() {
    const std::shared_ptr<const SearchResult>& result = workspace.search.result();
    const auto view = result ? workspace.compare.view(keyOf(*result)) : nullptr;
    if (view)
        strip->setValidation(view->trueHistogram, view->falseHistogram);
    else
        strip->setValidation(std::nullopt, std::nullopt);
    showThreshold();
}

void SearchPage::showDetails(const PictureDetails& details) {
    const std::shared_ptr<const SearchResult>& result = workspace.search.result();
    if (!result)
        return;
    const ClassCatalog& catalog = result->model().catalog;
    const auto nameOf = [&catalog](ClassId id) { return QString::fromStdString(catalog.name(id)); };
    widgets::Preview shown{.path = toText(details.path),
                           .className = nameOf(details.classId),
                           .picture = details.picture,
                           .pixels = details.pixels,
                           .logit = static_cast<double>(details.logit)};
    if (catalog.size() > 1)
        shown.margin = static_cast<double>(details.margin);
    for (const PictureDetails::Score& score : details.top)
        shown.top.append({.name = nameOf(score.classId),
                          .logit = static_cast<double>(score.logit),
                          .asked = score.classId == details.classId});
    if (details.unreadable)
        shown.note = errorText(*details.unreadable);
    preview->setPreview(shown);
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
