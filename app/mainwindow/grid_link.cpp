#include "app/mainwindow/grid_link.h"

#include "app/mainwindow/ranked_pictures.h"
#include "app/text/error_text.h"
#include "app/text/number_text.h"
#include "app/text/path_text.h"
#include "widgets/search/picture_grid.h"
#include "widgets/search/preview_panel.h"

namespace onelogit::app {

GridLink::GridLink(const Workspace& shared, widgets::PictureGrid& pictures, widgets::PreviewPanel& panel)
    : QObject(&pictures), workspace(shared), grid(pictures), preview(panel) {
    connectGrid();
    connect(&workspace.search, &SearchController::resultChanged, this, &GridLink::replace);
    connect(&workspace.search, &SearchController::resultUpdated, this, &GridLink::update);
    connect(&workspace.search, &SearchController::thresholdChanged, this, &GridLink::showCounts);
    connect(&workspace.overlap, &OverlapController::changed, this, &GridLink::update);
    connect(&workspace.answers, &AnswersController::changed, this, &GridLink::update);
    connect(&workspace.preview, &PreviewController::ready, this, &GridLink::showDetails);
}

void GridLink::connectGrid() {
    ThumbnailController& thumbnails = workspace.thumbnails;
    connect(&grid, &widgets::PictureGrid::thumbnailsWanted, &thumbnails, &ThumbnailController::want);
    connect(&grid, &widgets::PictureGrid::thumbnailSizeChanged, &thumbnails, &ThumbnailController::setEdge);
    connect(&thumbnails, &ThumbnailController::ready, &grid, &widgets::PictureGrid::setThumbnail);
    connect(&grid, &widgets::PictureGrid::selected, this, [this](int row) {
        if (row < 0)
            preview.clear();
        workspace.preview.show(rows, row);
    });
}

std::shared_ptr<const SearchResult> GridLink::wanted() const {
    return workspace.overlap.active() && workspace.overlap.result() ? workspace.overlap.result()
                                                                    : workspace.search.result();
}

/// Another search: from the top.
void GridLink::replace() {
    rows = wanted();
    workspace.thumbnails.setResult(rows);
    workspace.preview.clear();
    preview.clear();
    if (!rows)
        return grid.setRanking(nullptr, 0);
    grid.setRanking(std::make_shared<RankedPictures>(rows, workspace.answers.answers()), shownCount());
    showCounts();
    if (shownCount() > 0)
        grid.setCurrentRow(0);
}

/// The same search over more pictures, or with other answers: what is looked at stays where it is.
void GridLink::update() {
    rows = wanted();
    workspace.thumbnails.setResult(rows);
    if (!rows)
        return grid.setRanking(nullptr, 0);
    grid.updateRanking(std::make_shared<RankedPictures>(rows, workspace.answers.answers()), shownCount());
    showCounts();
}

int GridLink::shownCount() const {
    return static_cast<int>(rows == workspace.search.result() ? workspace.search.shownRows() : rows->rows());
}

void GridLink::showCounts() {
    if (!rows)
        return;
    grid.setHitCount(shownCount());
    const bool single = rows == workspace.search.result();
    grid.setAcceptedCount(static_cast<int>(single ? workspace.search.hits() : rows->rows()));
    grid.setCountText(countSentence());
}

QString GridLink::countSentence() const {
    const index::Snapshot& snapshot = *rows->snapshot;
    if (snapshot.pending() == 0 || rows != workspace.search.result())
        return {};
    const double read = static_cast<double>(snapshot.found() - snapshot.pending()) /
                        static_cast<double>(std::max<std::size_t>(1, snapshot.found()));
    return tr("at least %1, %2 % read")
        .arg(tr("%n picture(s)", nullptr, static_cast<int>(workspace.search.hits())),
             countText(static_cast<std::size_t>(read * 100)));
}

void GridLink::showDetails(const PictureDetails& details) {
    if (!rows)
        return;
    const ClassCatalog& catalog = rows->model().catalog;
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
    preview.setPreview(shown);
}

} // namespace onelogit::app
