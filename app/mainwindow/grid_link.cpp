#include "app/mainwindow/grid_link.h"

#include "app/mainwindow/ranked_pictures.h"
#include "app/mainwindow/save_dialog.h"
#include "app/text/command_text.h"
#include "app/text/error_text.h"
#include "app/text/number_text.h"
#include "app/text/path_text.h"
#include "engine/search/hit_list.h"
#include "widgets/search/large_preview.h"
#include "widgets/search/picture_grid.h"
#include "widgets/search/preview_panel.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>

namespace onelogit::app {

GridLink::GridLink(const Workspace& shared, widgets::PictureGrid& pictures, widgets::PreviewPanel& panel)
    : QObject(&pictures), workspace(shared), grid(pictures), preview(panel) {
    connectGrid();
    connectPreview();
    connect(&workspace.folder, &FolderController::stateChanged, this, [this] {
        // Not while pictures come: what is current keeps its place, and surer ones would come in above it.
        if (workspace.folder.state() == FolderController::State::Ready && grid.currentRow() < 0 && rows)
            grid.setCurrentRow(0);
    });
    connect(&workspace.search, &SearchController::resultChanged, this, &GridLink::replace);
    connect(&workspace.search, &SearchController::resultUpdated, this, &GridLink::update);
    connect(&workspace.search, &SearchController::thresholdChanged, this, &GridLink::showCounts);
    connect(&workspace.overlap, &OverlapController::changed, this, &GridLink::update);
    connect(&workspace.answers, &AnswersController::changed, this, &GridLink::update);
    connect(&workspace.preview, &PreviewController::ready, this, &GridLink::showDetails);
    replace();
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

void GridLink::connectPreview() {
    large = new widgets::LargePreview(grid.window());
    connect(&grid, &widgets::PictureGrid::previewToggled, large, &widgets::LargePreview::open);
    connect(large, &widgets::LargePreview::previousRequested, this, [this] { move(-1); });
    connect(large, &widgets::LargePreview::nextRequested, this, [this] { move(1); });
    connect(large, &widgets::LargePreview::closed, &grid, qOverload<>(&QWidget::setFocus));
    connect(&preview, &widgets::PreviewPanel::answered, this, [this](bool yes) {
        if (rows == workspace.search.result())
            workspace.edits.answer(grid.currentRow(), yes);
    });
    connect(&grid, &widgets::PictureGrid::opened, this,
            [this](int row) { workspace.files.open(rows->path(static_cast<std::size_t>(row))); });
    connect(&grid, &widgets::PictureGrid::contextMenuRequested, this, &GridLink::showMenu);
    connect(&grid, &widgets::PictureGrid::saveListRequested, this, &GridLink::askForFile);
    connect(&grid, &widgets::PictureGrid::copyCommandRequested, this, &GridLink::copyCommand);
}

void GridLink::move(int by) {
    const int row = grid.currentRow() + by;
    if (row >= 0 && row < shownCount())
        grid.setCurrentRow(row);
}

void GridLink::showMenu(const QPoint& position, const QList<int>& chosen) {
    if (!rows || chosen.isEmpty())
        return;
    const auto first = rows->path(static_cast<std::size_t>(chosen.first()));
    auto* menu = new QMenu(&grid);
    menu->setObjectName(QStringLiteral("pictureGrid.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (workspace.files.useful()) {
        menu->addAction(tr("&Open"), this, [this, first] { workspace.files.open(first); });
        menu->addAction(tr("Show in &File Manager"), this, [this, chosen] { showInFileManager(chosen); });
    }
    menu->addAction(tr("&Copy %n Picture(s)", nullptr, static_cast<int>(chosen.size())), this,
                    [this] { grid.copySelected(); });
    menu->popup(position);
}

void GridLink::showInFileManager(const QList<int>& chosen) {
    if (!rows || chosen.isEmpty())
        return;
    std::vector<std::filesystem::path> paths;
    for (const int row : chosen.first(std::min<qsizetype>(chosen.size(), FileActions::mostShown)))
        if (static_cast<std::size_t>(row) < rows->rows())
            paths.push_back(rows->path(static_cast<std::size_t>(row)));
    workspace.files.showInFolder(paths);
}

void GridLink::askForFile() {
    if (!rows)
        return;
    askWhereToSave(
        &grid,
        {.objectName = QStringLiteral("saveList"),
         .title = tr("Save the List"),
         .filters = tr("Spreadsheet (*.csv);;JSON lines (*.jsonl);;Paths (*.txt)").split(QStringLiteral(";;"))},
        this, [this](const QString& path) { save(path); });
}

void GridLink::save(const QString& path) {
    const auto format = path.endsWith(QStringLiteral(".jsonl")) ? search::HitFormat::JsonLines
                        : path.endsWith(QStringLiteral(".txt")) ? search::HitFormat::Paths
                                                                : search::HitFormat::Csv;
    const int count = shownCount();
    workspace.queue.submit(
        {.title = tr("Saving %1").arg(QFileInfo(path).fileName()), .lane = Lane::Long}, this,
        [result = rows, count, format, file = toPath(path)](const std::stop_token& stop,
                                                            const ProgressSink&) -> Result<bool> {
            const search::HitList list{.snapshot = *result->snapshot,
                                       .hits = result->ranking->items().first(static_cast<std::size_t>(count))};
            const Result<void> saved = search::saveHits(file, list, format, stop);
            return saved ? Result<bool>(true) : saved.error();
        },
        [this, path, count](const Result<bool>& saved) {
            if (saved)
                Q_EMIT told(tr("%n picture(s) are listed in %1.", nullptr, count).arg(path));
            else if (saved.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(saved.error());
        });
}

void GridLink::copyCommand() {
    const OpenModel* model = workspace.models.model();
    if (model == nullptr || !rows)
        return;
    QGuiApplication::clipboard()->setText(
        searchCommand({.folder = workspace.folder.folder(),
                       .model = model->path,
                       .className = workspace.models.className(),
                       .threshold = workspace.search.threshold(),
                       .normalized = workspace.search.score() == search::ScoreKind::NormalizedLogit}));
    Q_EMIT told(tr("The command that lists the same pictures is on the clipboard."));
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
    if (shownCount() > 0 && workspace.folder.state() == FolderController::State::Ready)
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
    if (details.damaged)
        shown.damage = tr("Part of this file is damaged; the rest is shown.");
    shown.question = tr("is this “%1”?").arg(shown.className);
    if (const std::optional<std::size_t> entry =
            rows->snapshot->find(details.path.lexically_relative(rows->snapshot->folder()).string()))
        shown.answer = workspace.answers.answerOf(rows->snapshot->content(*entry));
    preview.setPreview(shown);
    large->setPicture(details.picture, QFileInfo(shown.path).fileName(),
                      tr("%1 · logit %2").arg(shown.className, decimalText(shown.logit, 2)), shown.note);
}

} // namespace onelogit::app
