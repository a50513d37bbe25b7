#include "widgets/search/picture_grid.h"

#include "widgets/frame/empty_state.h"
#include "widgets/search/grid_view.h"
#include "widgets/search/picture_delegate.h"
#include "widgets/search/picture_list_model.h"
#include "widgets/theme/elided_label.h"
#include "widgets/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QSlider>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace onelogit::widgets {
namespace {
constexpr int smallest = 64;
constexpr int largest = 256;
constexpr int usual = 96;
constexpr int coalesceMilliseconds = 30;
constexpr int mostWished = 512;
constexpr int mostFollowed = 20'000; ///< selected rows that are looked up one by one in an updated ranking

QToolButton* wordButton(const QString& text, const QString& toolTip, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("flat", true);
    button->setProperty("words", true);
    setType(*button, Type::Body);
    return button;
}

} // namespace

PictureGrid::PictureGrid(QWidget* parent)
    : QWidget(parent),
      model(new PictureListModel(this)),
      view(new GridView(this)),
      delegate(new PictureDelegate(view)),
      stack(new QStackedWidget(this)),
      empty(new EmptyState(this)),
      header(new ElidedLabel(this)),
      size(new QSlider(Qt::Horizontal, this)),
      wish(new QTimer(this)) {
    setObjectName(QStringLiteral("pictureGrid"));
    view->setObjectName(QStringLiteral("pictureGrid.view"));
    view->setAccessibleName(tr("Pictures found, surest first"));
    view->setToolTip(tr("Arrow keys go from picture to picture, Space shows one large"));
    view->setModel(model);
    view->setItemDelegate(delegate);
    stack->addWidget(empty);
    stack->addWidget(view);
    buildHeader();
    wish->setSingleShot(true);
    wish->setInterval(coalesceMilliseconds);
    connectParts();
    size->setValue(usual);
    resizePictures(usual);
    setEmptyText(tr("Open a folder to search its pictures."));
    showCount();
}

void PictureGrid::buildHeader() {
    header->setObjectName(QStringLiteral("pictureGrid.header"));
    header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setType(*header, Type::Body, true);
    size->setObjectName(QStringLiteral("pictureGrid.size"));
    size->setAccessibleName(tr("Size of the pictures"));
    size->setToolTip(tr("Size of the pictures"));
    size->setRange(smallest, largest);
    size->setSingleStep(8);
    size->setPageStep(32);
    size->setFixedWidth(96);
    auto* sizeLabel = new QLabel(tr("si&ze"), this);
    sizeLabel->setBuddy(size);
    setType(*sizeLabel, Type::Body, false, true);
    save = wordButton(tr("save list"), tr("Write the pictures found to a file: CSV, JSON lines or paths"), this);
    save->setObjectName(QStringLiteral("pictureGrid.save"));
    command = wordButton(tr("copy as command"), tr("Copy a command line that finds the same pictures"), this);
    command->setObjectName(QStringLiteral("pictureGrid.command"));

    auto* row = new QHBoxLayout;
    row->setSpacing(space::within);
    row->addWidget(header, 1);
    row->addWidget(sizeLabel);
    row->addWidget(size);
    row->addWidget(save);
    row->addWidget(command);
    row->setContentsMargins(2, 0, space::inner, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::within);
    column->addLayout(row);
    column->addWidget(stack, 1);
    setTabOrder(size, view); // out of the way: the chain is a circle, in which the view comes after the last one
    setTabOrder(size, save);
    setTabOrder(save, command);
    setTabOrder(command, view);
}

void PictureGrid::connectParts() {
    connect(size, &QSlider::valueChanged, this, &PictureGrid::resizePictures);
    connect(save, &QToolButton::clicked, this, &PictureGrid::saveListRequested);
    connect(command, &QToolButton::clicked, this, &PictureGrid::copyCommandRequested);
    connect(view, &GridView::visibleRowsChanged, wish, qOverload<>(&QTimer::start));
    connect(view, &GridView::currentRowChanged, this, &PictureGrid::selected);
    connect(view, &GridView::previewToggled, this, &PictureGrid::previewToggled);
    connect(view, &GridView::copyRequested, this, &PictureGrid::copySelected);
    connect(view, &GridView::menuRequested, this,
            [this](const QPoint& at) { Q_EMIT contextMenuRequested(at, selectedRows()); });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { Q_EMIT selectionChanged(selectedRows()); });
    connect(view, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT opened(index.row()); });
    connect(wish, &QTimer::timeout, this, &PictureGrid::askForThumbnails);
    connect(empty, &EmptyState::buttonClicked, this, &PictureGrid::emptyButtonClicked);
}

void PictureGrid::setRanking(std::shared_ptr<const PictureSource> ranking, int hits) {
    const bool had = currentRow() >= 0;
    const bool hadSelection = view->selectionModel()->hasSelection();
    model->setRanking(std::move(ranking), hits);
    wished.clear();
    showCount();
    if (had)
        Q_EMIT selected(-1);
    if (hadSelection)
        Q_EMIT selectionChanged({});
}

/// Whether all were selected. The selection model follows each selected row through a change of order, so a selection
/// too large for that goes before it.
bool PictureGrid::dropLargeSelection() {
    qint64 rows = 0;
    for (const QItemSelectionRange& range : view->selectionModel()->selection())
        rows += range.height();
    const bool all = rows > 0 && rows == model->rowCount();
    if (rows > mostFollowed) {
        const QSignalBlocker quiet(this);
        view->clearSelection();
    }
    return all && rows > mostFollowed;
}

void PictureGrid::updateRanking(std::shared_ptr<const PictureSource> ranking, int hits) {
    const std::shared_ptr<const PictureSource> before = model->ranking();
    if (!before || !ranking) {
        setRanking(std::move(ranking), hits);
        return;
    }
    const int current = currentRow();
    const QList<int> selectedBefore = selectedRows();
    const bool all = dropLargeSelection();
    const auto [first, last] = view->visibleRows();
    const bool atTop = view->verticalScrollBar()->value() == 0 && current < 0;
    QList<int> anchors;
    if (current >= first && current <= last)
        anchors.append(current);
    for (int row = first; row <= last; ++row)
        anchors.append(row);
    QList<int> heights;
    for (const int row : anchors)
        heights.append(view->visualRect(model->index(row)).top());

    {
        const QSignalBlocker quiet(this); // row numbers are told once, when they are those of the new ranking
        model->updateRanking(ranking, hits);
        if (all)
            view->selectAll();
    }
    for (qsizetype i = 0; i < anchors.size() && !atTop; ++i) {
        const std::optional<int> row = ranking->rowOf(before->path(anchors.at(i)));
        if (row && *row < model->rowCount()) {
            view->scrollRowTo(*row, heights.at(i));
            break;
        }
    }
    wished.clear();
    wish->start();
    showCount();
    if (currentRow() >= 0 || current >= 0)
        Q_EMIT selected(currentRow());
    if (const QList<int> now = selectedRows(); now.size() + selectedBefore.size() > 0)
        Q_EMIT selectionChanged(now);
}

void PictureGrid::setAcceptedCount(int accepted) {
    model->setAcceptedCount(accepted);
}

void PictureGrid::setCountText(const QString& text) {
    countText = text;
    showCount();
}

QList<int> PictureGrid::selectedRows() const {
    QItemSelection ranges = view->selectionModel()->selection();
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
    QList<int> rows;
    for (const QItemSelectionRange& range : ranges) {
        const qsizetype from = rows.size();
        rows.resize(from + range.height());
        std::iota(rows.begin() + from, rows.end(), range.top());
    }
    return rows;
}

void PictureGrid::copySelected() const {
    if (QMimeData* files = model->mimeData(view->selectionModel()->selectedIndexes()))
        QGuiApplication::clipboard()->setMimeData(files);
}

void PictureGrid::setHitCount(int hits) {
    model->setHitCount(hits);
    showCount();
}

void PictureGrid::setThumbnail(int row, const QImage& image) {
    model->setThumbnail(row, image);
    wished.removeOne(row);
}

void PictureGrid::setEmptyText(const QString& sentence, const QString& buttonText) {
    empty->setContent(QStringLiteral("picture"), sentence, buttonText);
}

void PictureGrid::setThumbnailSize(int pixels) {
    size->setValue(pixels);
}

int PictureGrid::thumbnailSize() const {
    return qRound(delegate->side * devicePixelRatioF());
}

int PictureGrid::currentRow() const {
    return view->currentIndex().isValid() ? view->currentIndex().row() : -1;
}

void PictureGrid::setCurrentRow(int row) {
    view->setCurrentIndex(model->index(row));
}

void PictureGrid::resizePictures(int pixels) {
    delegate->side = pixels;
    view->setCellSize(delegate->cellSize(view->font()), PictureDelegate::gap);
    Q_EMIT thumbnailSizeChanged(thumbnailSize());
}

void PictureGrid::showCount() {
    const int hits = model->rowCount();
    for (QToolButton* button : {save, command})
        button->setVisible(hits > 0);
    header->setText(!countText.isEmpty() ? countText
                    : hits == 0          ? tr("No pictures")
                    : hits == 1          ? tr("1 picture")
                                : tr("%1 pictures, surest first", nullptr, hits).arg(QLocale().toString(hits)));
    stack->setCurrentWidget(hits == 0 ? static_cast<QWidget*>(empty) : view);
}

/// Rows in sight first, then the page after, then the page before.
void PictureGrid::askForThumbnails() {
    const auto [first, last] = view->visibleRows();
    const int page = last - first + 1;
    QList<int> rows;
    const auto add = [&](int from, int to) {
        for (int row = std::max(0, from); row <= to && rows.size() < mostWished; ++row) {
            if (model->needsThumbnail(row))
                rows.append(row);
        }
    };
    add(first, last);
    add(last + 1, last + page);
    add(first - page, first - 1);
    // Qt 6.4 compares two empty lists through a null pointer.
    if (rows.isEmpty() ? wished.isEmpty() : rows == wished)
        return;
    wished = rows;
    Q_EMIT thumbnailsWanted(rows);
}

} // namespace onelogit::widgets
